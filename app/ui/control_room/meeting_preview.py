"""The meeting's picture beside the room's: what is recorded of it, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.model.conference import CONFERENCE, CallState, PlatformKind
from app.system.i18n import tr
from app.ui.connect.call_words import call_line, kind_of, state_of_call
from app.ui.widgets.video_preview import VideoPreview

Topics = Mapping[str, Any]

_SHOWN = frozenset({PlatformKind.EMBEDDED, PlatformKind.BROWSER, PlatformKind.PROGRAM})


def meeting_source(recording: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The meeting among the sources of the topic ``recording``; None where it is not recorded."""
    sources = recording.get("sources") or []
    return next((source for source in sources if source.get("id") == CONFERENCE), None)


def has_meeting(topics: Topics, *, running: bool) -> bool:
    """True where the meeting has a place beside the room: it is recorded, or will be."""
    conference = topics.get("conference") or {}
    if running:
        return meeting_source(topics.get("recording") or {}) is not None
    return bool(conference.get("platform")) and (
        kind_of(conference) in _SHOWN or bool(conference.get("picture"))
    )


class MeetingPreview(VideoPreview):
    """Shows the ring in which the engine takes the meeting's pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("recording page", "Conference"), parent)
        self._why = ""

    def show_meeting(self, topics: Topics, *, running: bool) -> None:
        """Render the topics ``conference`` and ``recording``."""
        conference = topics.get("conference") or {}
        picture = conference.get("picture") or {}
        self.show_ring(str(picture.get("ring") or ""))
        in_call = state_of_call(conference) is CallState.IN_CALL
        waiting = tr("recording page", "Waiting for the meeting's picture")
        self._why = waiting if in_call else call_line(conference, {}).title
        source = meeting_source(topics.get("recording") or {})
        recorded = running and source is not None and source.get("state") == "recording"
        plain, red = (
            tr("recording page", "Conference"),
            tr("recording page", "Conference · recording"),
        )
        self.show_title(red if recorded else plain, recording=recorded)
        self.update()

    def notice(self) -> str:
        """Why there is no picture, in the meeting's own words; empty while pictures come."""
        return self._why if self.signal_lost else ""
