"""The settings file: read with care, written whole or not at all, never thrown away."""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.errors import SettingsError
from app.model.text import T
from app.settings.migrations import STEPS, VERSION, migrated
from app.settings.values import Settings, check
from app.system.whole_file import flush_folder, put_in_place

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class OpenedSettings:
    """Settings in force; ``problem`` tells why some are defaults and ``kept`` where the old is."""

    settings: Settings
    problem: SettingsError | None = None
    kept: Path | None = None


def read_settings(path: Path) -> Settings:
    """Read the file (a missing one gives the defaults).

    Raises :class:`SettingsError` for a file that is unreadable, from a newer version or holds a
    bad value. Nothing is written.
    """
    values = _migrated_values(path)
    check(values)
    return Settings(**values)


def open_settings(path: Path) -> OpenedSettings:
    """Read the file; a broken one is kept aside and what is good in it stays in force.

    Raises :class:`SettingsError` where the file comes from a newer version of the program or
    cannot be read at all for want of permission; the file is then untouched.
    """
    try:
        return OpenedSettings(read_settings(path))
    except SettingsError as error:
        if error.final:
            raise
        kept = _keep_aside(path)
        log.warning("settings kept aside as %s: %s", kept, error)
        good = _good_values(path)
        settings = Settings(**good)
        write_settings(path, settings)
        return OpenedSettings(settings, error, kept)


def write_settings(path: Path, settings: Settings) -> None:
    """Write all settings to the medium and put them in place in one step.

    Raises :class:`SettingsError` where the disk refuses; the old file then stands unchanged.
    """
    text = json.dumps(
        {"version": VERSION, "settings": settings.to_json()}, ensure_ascii=False, indent=2
    )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path, f"{text}\n".encode(), opener=_private)
        flush_folder(path.parent)
    except OSError as error:
        raise SettingsError(
            T("settings", "The settings cannot be written to {path}: {reason}.")(
                path=str(path), reason=error.strerror or str(error)
            ),
            meaning=T("settings", "The change holds only until the program ends."),
            action=T("settings", "Check the disk and its free space, then change it again."),
        ) from error


def _migrated_values(path: Path) -> dict[str, Any]:
    document = _document(path)
    values = document.get("settings", {})
    version = document.get("version", 0)
    if not isinstance(values, dict) or not isinstance(version, int) or version < 0:
        raise _broken(path, T("settings", "it does not have the right form"))
    if version > VERSION:
        raise SettingsError(
            T("settings", "The settings file {path} comes from a newer version of the program.")(
                path=str(path)
            ),
            meaning=T("settings", "This version cannot read it and has changed nothing."),
            action=T("settings", "Start the newer version, or move the file elsewhere."),
            final=True,
        )
    return migrated(values, version, STEPS)


def _document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {"version": VERSION}
    except OSError as error:
        raise SettingsError(
            T("settings", "The settings file {path} cannot be read: {reason}.")(
                path=str(path), reason=error.strerror or str(error)
            ),
            final=True,
        ) from error
    except (ValueError, RecursionError) as error:
        raise _broken(path, T("settings", "it is not complete")) from error
    if not isinstance(document, dict):
        raise _broken(path, T("settings", "it does not have the right form"))
    return document


def _good_values(path: Path) -> dict[str, Any]:
    """The values of a broken file that can still be taken."""
    try:
        values = _migrated_values(path)
    except SettingsError:
        return {}
    good = {}
    for name, value in values.items():
        try:
            check({name: value})
        except SettingsError:
            continue
        good[name] = value
    return good


def _broken(path: Path, reason: object) -> SettingsError:
    return SettingsError(
        T("settings", "The settings file {path} is damaged: {reason}.")(
            path=str(path), reason=reason
        ),
        meaning=T("settings", "It was kept under another name; defaults stand in for it."),
        action=T("settings", "Look through the settings and choose again what is missing."),
    )


def _keep_aside(path: Path) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    kept = path.with_name(f"{path.name}.broken-{stamp}")
    number = 1
    while kept.exists():
        number += 1
        kept = path.with_name(f"{path.name}.broken-{stamp}-{number}")
    with open(kept, "wb", opener=_private) as file:
        file.write(path.read_bytes())
    return kept


def _private(path: str, flags: int) -> int:
    """Open for this user alone: the address of a camera may carry a password."""
    return os.open(path, flags, 0o600)
