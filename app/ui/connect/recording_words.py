"""What is said of the platform's own recording, which the rules ask for; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.model.conference import PlatformRecording
from app.system import figures
from app.system.i18n import tr

_STEP = re.compile(r"\s*(?:^|(?<=\s))\d+\.\s+")


@dataclass(frozen=True, slots=True)
class RecordingLine:
    """State of the table, one sentence, what it means or what to do."""

    state: str
    title: str
    words: str


def steps_in(words: str) -> list[str]:
    """The numbered steps of a profile's sentence; one step where it has no numbers."""
    return [step.strip() for step in _STEP.split(words) if step.strip()]


def recording_state(recording: Mapping[str, Any]) -> PlatformRecording:
    """Where it stands; not asked for where nobody says."""
    try:
        return PlatformRecording(str(recording.get("state") or "not_asked"))
    except ValueError:
        return PlatformRecording.NOT_ASKED


def recording_line(recording: Mapping[str, Any]) -> RecordingLine:
    """The line for the field ``recording`` of the topic ``conference``."""
    state = recording_state(recording)
    since = figures.parse_time(str(recording.get("since") or ""))
    time = figures.clock_time(since) if since else ""
    person = str(recording.get("person") or "")
    said_by = tr("platform recording", "{person} said so at {time}.").format(
        person=person or tr("platform recording", "Someone"), time=time or "?"
    )
    lines = {
        PlatformRecording.DUE: RecordingLine(
            "caution",
            tr("platform recording", "Start the recording of the meeting room now"),
            tr("platform recording", "The rules (Quy chế 748, Điều 7.2) want that recording too."),
        ),
        PlatformRecording.RUNNING: RecordingLine(
            "pass", tr("platform recording", "The meeting room is being recorded"), said_by
        ),
        PlatformRecording.STOPPED: RecordingLine(
            "caution",
            tr("platform recording", "Fetch the meeting room's recording"),
            tr("platform recording", "Download its file today, then bring it in here."),
        ),
        PlatformRecording.FETCHED: RecordingLine(
            "pass",
            tr("platform recording", "The meeting room's recording lies with the session"),
            str(recording.get("file") or ""),
        ),
        PlatformRecording.NOT_OFFERED: RecordingLine(
            "waived",
            tr("platform recording", "This platform offers no recording of its own"),
            said_by if time else "",
        ),
    }
    return lines.get(
        state,
        RecordingLine(
            "not_done",
            tr("platform recording", "The meeting room's own recording"),
            tr("platform recording", "It is asked for as soon as the session is recorded here."),
        ),
    )
