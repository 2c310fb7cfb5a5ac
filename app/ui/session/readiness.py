"""What the open session still lacks, and its next step; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.system.i18n import tr
from app.ui.control_room.rail_state import RECORDED, cut_off, run_state
from app.ui.session.options import volume_holding

DONE = {"pass", "caution", "waived"}


@dataclass(frozen=True, slots=True)
class NextStep:
    """The words of the next step, and the page it leads to."""

    words: str
    page_id: str
    argument: str = ""


def next_step(topics: Mapping[str, Any]) -> NextStep:
    """What comes after preparation, as things stand."""
    session = topics.get("session") or {}
    recorder = (topics.get("recording") or {}).get("state", "idle")
    if cut_off(topics):
        return NextStep(tr("preparation", "Go on to the recording"), "recording")
    if session.get("state") in RECORDED:
        return NextStep(tr("preparation", "See the closing report"), "closing")
    if session.get("state") == "recording" or recorder not in {"idle", "failed"}:
        return NextStep(tr("preparation", "Back to the recording"), "recording")
    return _after_preparation(topics)


def _after_preparation(topics: Mapping[str, Any]) -> NextStep:
    """The tests that are still to be made, then the meeting, then the recording."""
    summaries = topics.get("test_summaries") or {}
    if run_state(summaries.get("1d")) not in DONE:
        return NextStep(tr("preparation", "Test 1 day before"), "test", "1d")
    if run_state(summaries.get("2h")) not in DONE:
        return NextStep(tr("preparation", "Test 2 hours before"), "test", "2h")
    if to_join(topics):
        return NextStep(tr("preparation", "Join the meeting"), "connect")
    return NextStep(tr("preparation", "Go on to the recording"), "recording")


def to_join(topics: Mapping[str, Any]) -> bool:
    """True where a meeting is chosen and nobody is in it yet: joining comes before recording."""
    conference = topics.get("conference") or {}
    return bool(conference.get("platform")) and not conference.get("wanted")


def lacking(topics: Mapping[str, Any]) -> list[str]:
    """What is still to do for this session, most important first; each a few words."""
    setup, session = topics.get("setup") or {}, topics.get("session") or {}
    practice = bool(session.get("practice"))
    checks = [
        (not setup.get("camera"), tr("preparation", "choose a camera")),
        (not setup.get("microphone"), tr("preparation", "choose a microphone")),
        (not setup.get("primary"), tr("preparation", "choose the main disk")),
        (not setup.get("external"), tr("preparation", "choose the external disk")),
        (
            _troubled(topics.get("camera")),
            tr("preparation", "see to the camera, it gives no picture"),
        ),
        (
            any(_troubled(status) for status in topics.get("microphones") or []),
            tr("preparation", "see to the microphone, it gives no sound"),
        ),
        (
            not practice and same_disk(topics),
            tr("preparation", "put the copies on two disks"),
        ),
        (not setup.get("speaker"), tr("preparation", "choose a speaker")),
        (not practice and not session.get("operator"), tr("preparation", "name the operator")),
        (not practice and not session.get("chair"), tr("preparation", "name the chair")),
    ]
    return [words for is_lacking, words in checks if is_lacking]


def same_disk(topics: Mapping[str, Any]) -> bool:
    """True when both folders lie on one disk, as far as the system shows.

    The list of disks leaves some kinds out (images, network shares); the engine asks about the
    chosen folders themselves, and its answer counts where there is one.
    """
    setup = topics.get("setup") or {}
    numbers = [_file_system(topics, role) for role in ("primary", "external")]
    if all(numbers):
        return numbers[0] == numbers[1]
    volumes = (topics.get("devices") or {}).get("volumes") or []
    disks = [
        volume_holding(str(setup.get(role) or ""), volumes) for role in ("primary", "external")
    ]
    return disks[0] is not None and disks[0] == disks[1]


def _file_system(topics: Mapping[str, Any], role: str) -> str:
    """The number of the file system of the folder that is chosen now; empty while not known."""
    folder = str((topics.get("setup") or {}).get(role) or "")
    for volume in (topics.get("recording") or {}).get("volumes") or []:
        if volume.get("role") == role and volume.get("path") == folder:
            return str(volume.get("file_system") or "")
    return ""


def _troubled(status: Mapping[str, Any] | None) -> bool:
    return (status or {}).get("state") in {"lost", "failed"}
