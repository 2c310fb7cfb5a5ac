"""The topic ``conference``: all that windows are told of the call, without its secrets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.conference.addresses import shown, shown_room
from app.engine.conference_choice import Meeting
from app.engine.conference_course import Course
from app.model.conference import CameraMode, PictureQuality, PlatformRecording

NOTHING: dict[str, Any] = {"state": "idle", "platform": ""}
"""What is told while no platform is chosen."""


@dataclass
class CallFacts:
    """What is known of the call beside its course; changed in place by the desk.

    ``picture``, ``external``, ``sharing`` are as the topic shows them. ``muted`` is our own layer
    of the microphone in the call. ``capture`` is how the devices stand that see and hear a call
    outside. ``page`` is what our script in the page sees: ``muted`` (the
    page's own switch), ``own`` and ``foreign`` pictures that it sends, the devices in use.
    """

    lease: str = ""
    host: str = ""
    title: str = ""
    picture: dict[str, Any] | None = None
    far_ring: str = ""
    sound_out: str = ""
    muted: bool = False
    camera_mode: CameraMode = CameraMode.LIVE
    camera_source: str = "room"
    camera_quality: PictureQuality = PictureQuality.FULL
    sharing: dict[str, Any] | None = None
    external: dict[str, Any] | None = None
    capture: dict[str, str] | None = None
    page: dict[str, Any] | None = None
    recording: dict[str, Any] | None = None
    has_password: bool = False


def no_platform_recording() -> dict[str, Any]:
    """What is told of the platform's own recording before anything was said of it."""
    state = str(PlatformRecording.NOT_ASKED)
    return {"state": state, "since": "", "asked_at": "", "person": "", "file": ""}


def camera_json(facts: CallFacts) -> dict[str, str]:
    """What the call sees of this room, and how well."""
    return {
        "mode": str(facts.camera_mode),
        "source": facts.camera_source,
        "quality": str(facts.camera_quality),
    }


def conference_json(
    meeting: Meeting | None, course: Course, facts: CallFacts, video: dict[str, int]
) -> dict[str, Any]:
    """The topic as it stands; ``video`` is the size in which the meeting is recorded."""
    recording = facts.recording or no_platform_recording()
    if meeting is None:
        return {**NOTHING, "recording": recording}
    return {
        "platform": meeting.profile.id,
        "kind": str(meeting.kind),
        "state": str(course.state),
        "wanted": course.wanted,
        "order": course.order,
        "address": shown(meeting.address),
        "host": facts.host or meeting.host,
        "title": facts.title,
        "room": shown_room(meeting.room),
        "display_name": meeting.display_name,
        "user": meeting.user,
        "has_password": facts.has_password,
        "since": course.since,
        "attempts": course.attempts,
        "next_try_s": course.next_try_s,
        "problem": course.problem,
        "advice": course.advice,
        "lease": {"window": facts.lease} if facts.lease else None,
        "picture": facts.picture,
        "wanted_picture": video,
        "sound_out": facts.sound_out,
        "far_ring": facts.far_ring,
        "muted": facts.muted,
        "camera": camera_json(facts),
        "recording": recording,
        "sharing": facts.sharing,
        "external": facts.external,
        "capture": facts.capture,
        "page": facts.page,
        "page_muted": (facts.page or {}).get("muted"),
        "origins": list(meeting.origins),
        "hooks": list(meeting.profile.hooks),
    }
