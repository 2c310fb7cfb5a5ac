"""The language to speak before anything else is known."""

from __future__ import annotations

from pathlib import Path

from app.model.errors import SettingsError
from app.settings.file import read_settings
from app.system.i18n import DEFAULT_LANGUAGE


def chosen_language(settings_file: Path) -> str:
    """The language in a settings file, or the default where the file cannot be used."""
    try:
        return read_settings(settings_file).language
    except SettingsError:
        return DEFAULT_LANGUAGE
