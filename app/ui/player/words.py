"""What the player calls sources and tracks, and what it says when the child that decodes ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.errors import ArchiveError
from app.model.text import T
from app.system.i18n import tr


def source_words(source: str, name: str) -> str:
    """What a source is called in the corner of its picture."""
    known = {
        "room": tr("player", "Room"),
        "conference": tr("player", "Meeting"),
        "room2": tr("player", "Room, second camera"),
    }
    return known.get(source) or name or source


def track_words(source: Mapping[str, Any], track: Mapping[str, Any]) -> str:
    """What a sound track is called in the mixer."""
    name = str(track.get("name") or track.get("role") or "")
    return f"{source_words(source['id'], source['name'])} · {name}"


def lost_error() -> ArchiveError:
    """The error of a child that decodes and ended unasked."""
    return ArchiveError(
        T("player", "Playing broke off: a file may be damaged here."),
        meaning=T("player", "The recording itself is untouched."),
        action=T("player", "Play again, or check the copies of this session."),
    )
