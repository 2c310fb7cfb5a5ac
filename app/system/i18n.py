"""The catalogue of translations: reads the same ``.ts`` files that Qt's tools write.

Everything that a person reads passes through :func:`tr` (a literal in place) or :func:`render`
(a :class:`~app.model.text.Text` that came from elsewhere). Both work without Qt.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar
from xml.etree import ElementTree

from app.model.text import Text
from app.system.paths import RESOURCES

DEFAULT_LANGUAGE = "vi"
LANGUAGES = ("vi", "en")

Catalogue = Mapping[tuple[str, str], str]


def load_catalogue(path: Path) -> Catalogue:
    """Read a ``.ts`` file into a mapping (context, source) -> translation; unfinished left out."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.findtext("translation", "")
            if translation:
                found[name, message.findtext("source", "")] = translation
    return found


class _Chosen:
    language = ""
    catalogue: ClassVar[Catalogue] = {}


def choose_language(language: str) -> None:
    """Make ``language`` (``vi`` or ``en``) the one that :func:`tr` and :func:`render` speak."""
    path = RESOURCES / "i18n" / f"{language}.ts"
    _Chosen.catalogue = load_catalogue(path) if path.exists() else {}
    _Chosen.language = language


def language() -> str:
    """The language in use."""
    if not _Chosen.language:
        choose_language(DEFAULT_LANGUAGE)
    return _Chosen.language


def tr(context: str, source: str) -> str:
    """Translate a literal; fill parameters with ``.format`` on the result (no f-string)."""
    language()
    return _Chosen.catalogue.get((context, source), source)


def render(text: Text) -> str:
    """Translate a marked text and fill in its parameters."""
    params = {
        key: render(value) if isinstance(value, Text) else show_value(value)
        for key, value in text.params.items()
    }
    return tr(text.context, text.source).format(**params)


def told_words(value: object) -> str:
    """A marked text as a topic holds it, in the chosen language; empty for none."""
    return render(Text.from_json(value)) if isinstance(value, Mapping) else ""


def show_value(value: object) -> str:
    """A figure in the manner of the language: decimal comma in Vietnamese."""
    if isinstance(value, float):
        shown = f"{value:.1f}" if abs(value) < 1000 else f"{value:.0f}"
        return (shown.replace(".", ",") if language() == "vi" else shown).replace("-", "−")
    return str(value)
