"""The plan of a recording, from the room's choice, the settings and the session."""

from __future__ import annotations

from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.setup_desk import SetupDesk
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T
from app.recording.encoder import EncoderSettings
from app.recording.plan import RecordingPlan
from app.settings.values import Settings

SOURCE = "room"


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
    camera, microphone = devices.camera, devices.microphone
    names = {}
    if camera is not None:
        names["camera"] = f"{camera.status.name} ({camera.status.spec})"
    if microphone is not None:
        names["microphone"] = f"{microphone.status.name} ({microphone.status.spec})"
    return RecordingPlan(
        session=session.id,
        primary=primary,
        external=external,
        title=session.title,
        practice=session.practice,
        source=SOURCE,
        video=setup.current.video,
        encoder=encoder_settings(setup.settings),
        segment_s=setup.settings.segment_s,
        ntp_offset_s=ground.board.get("clock", {}).get("offset_s"),
        devices=names,
    )


def no_disk_chosen() -> BadUsageError:
    """The error of a start without both disks."""
    return BadUsageError(
        T("recorder", "The two places for the recording have not both been chosen."),
        meaning=T("recorder", "A session is recorded to the main disk and to an external one."),
        action=T("recorder", "Choose the main storage and the external disk first."),
    )
