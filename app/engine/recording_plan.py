"""The plan of a recording, from the room's choice, the settings and the session."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.seats import audio_of
from app.engine.setup import ROOM, ROOM2
from app.engine.setup_desk import SetupDesk
from app.model.conference import CONFERENCE, FAR_END
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T
from app.recording.encoder import EncoderSettings
from app.recording.plan import RecordingPlan, SourcePlan, TrackPlan
from app.settings.values import Settings
from app.system.i18n import render

SOURCE_NAMES = {
    ROOM: T("recorder", "Room"),
    ROOM2: T("recorder", "Second camera"),
    CONFERENCE: T("recorder", "Online meeting"),
}
ROOM_SOUND = T("recorder", "Room sound")
FAR_SOUND = T("recorder", "The other points")


def encoder_settings(settings: Settings) -> EncoderSettings:
    """Bit rates as the settings have them."""
    return EncoderSettings(
        video_bit_rate=settings.video_bitrate_kbps * 1000,
        audio_bit_rate=settings.audio_bitrate_kbps * 1000,
    )


def plan_for(
    session: Session, ground: Ground, setup: SetupDesk, devices: DeviceDesk
) -> RecordingPlan:
    """What is to be recorded now; raises :class:`BadUsageError` where a disk is not chosen."""
    primary, external = setup.current.primary_folder, setup.current.external_folder
    if primary is None or external is None:
        raise no_disk_chosen()
    if session.practice:
        ground.paths.make_practice_folders(primary, external)
    return RecordingPlan(
        session=session.id,
        primary=primary,
        external=external,
        title=session.title,
        practice=session.practice,
        sources=source_plans(devices, setup),
        segment_s=setup.settings.segment_s,
        ntp_offset_s=ground.board.get("clock", {}).get("offset_s"),
    )


def source_plans(devices: DeviceDesk, setup: SetupDesk) -> tuple[SourcePlan, ...]:
    """One plan for each camera that is open; the room's own carries all sound tracks. The meeting
    has one of its own where its picture can be had, with the other points and the room beside them.
    """
    chosen = setup.encoder()
    encoder = replace(encoder_settings(setup.settings), codec=chosen.codec, preset=chosen.preset)
    formats = setup.current.cameras
    cameras = tuple(
        SourcePlan(
            id=source,
            name=render(SOURCE_NAMES[source]),
            video=formats[source][1],
            audio=audio_of(setup.current, ROOM),
            tracks=_tracks(devices) if source == ROOM else (),
            encoder=encoder,
            devices=_device_names(devices, source),
        )
        for source in formats
        if source in devices.cameras
    )
    meeting = setup.meeting()
    return cameras if meeting is None else (*cameras, _meeting_plan(setup, meeting, encoder))


def _meeting_plan(
    setup: SetupDesk, meeting: Mapping[str, str], encoder: EncoderSettings
) -> SourcePlan:
    return SourcePlan(
        id=CONFERENCE,
        name=render(SOURCE_NAMES[CONFERENCE]),
        video=setup.current.conference_video,
        audio=audio_of(setup.current, ROOM),
        tracks=(TrackPlan(FAR_END, render(FAR_SOUND)), TrackPlan(ROOM, render(ROOM_SOUND))),
        encoder=encoder,
        devices=dict(meeting),
    )


def _tracks(devices: DeviceDesk) -> tuple[TrackPlan, ...]:
    return tuple(
        TrackPlan(role, choice.name or render(ROOM_SOUND))
        for role, choice in devices.seats.choices.items()
    )


def _device_names(devices: DeviceDesk, source: str) -> dict[str, str]:
    camera = devices.cameras[source].status
    names = {"camera": f"{camera.name} ({camera.spec})"}
    if source == ROOM:
        for role, feed in devices.microphones.items():
            key = "microphone" if role == ROOM else f"microphone:{role}"
            names[key] = f"{feed.status.name} ({feed.status.spec})"
    return names


def no_disk_chosen() -> BadUsageError:
    """The error of a start without both disks."""
    return BadUsageError(
        T("recorder", "The two places for the recording have not both been chosen."),
        meaning=T("recorder", "A session is recorded to the main disk and to an external one."),
        action=T("recorder", "Choose the main storage and the external disk first."),
    )
