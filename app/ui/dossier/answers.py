"""What of the engine's answers, and of what is dropped, the page of the dossier needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QUrl

KINDS_KEY = "cases.kinds"


def kinds_of(answer: Any) -> list[str]:
    """The kinds of cases in the words of the rules, from the answer of ``profile.show``."""
    rows = answer.get("rows") or [] if isinstance(answer, Mapping) else []
    found = next((row.get("value") for row in rows if row.get("key") == KINDS_KEY), None)
    return [str(words) for words in found] if isinstance(found, list) else []


def id_of(answer: Any) -> str:
    """The id in an answer: the answer itself, or its field of that name."""
    return str(answer.get("id") or "") if isinstance(answer, Mapping) else str(answer or "")


def local_paths(urls: list[QUrl]) -> list[str]:
    """The paths of those that are files of this computer."""
    return [url.toLocalFile() for url in urls if url.isLocalFile()]
