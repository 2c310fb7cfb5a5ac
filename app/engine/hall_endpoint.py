"""What a conference device or decoder delivers at the capture devices that were chosen for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.checklist.picture import device_name, several_devices
from app.checklist.readings_hall import EndpointSeen
from app.devices.camera.feed import CameraFeed
from app.devices.camera.still import save_still
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.microphone.sample import analyse_wav, record_sample, write_wav
from app.engine.instrument_ground import InstrumentGround
from app.model.conference import FAR_END, PlatformKind
from app.model.devices import CameraStatus, DeviceState, parse_spec
from app.model.errors import DeviceError
from app.model.media import AudioFormat
from app.model.text import T

READY_S = 8.0
ENDPOINT_PLATFORM = str(PlatformKind.ENDPOINT)

NewFile = Callable[[str, str], Path]


def uses_endpoint(on: InstrumentGround) -> bool:
    """True where the meeting comes over a conference device or decoder."""
    setup = on.setup.current
    conference = on.ground.board.get("conference") or {}
    kind = setup.conference_kind or str(conference.get("kind") or "")
    return ENDPOINT_PLATFORM in (kind, setup.conference_platform)


async def watch_endpoint(
    on: InstrumentGround, seconds: float, new_file: NewFile
) -> EndpointSeen | None:
    """Open the capture devices for ``seconds``; None where the room uses no such device.

    Raises :class:`DeviceError` where none is chosen, or the call has them already.
    """
    if not uses_endpoint(on):
        return None
    setup = on.setup.current
    if not setup.call_camera and not setup.call_sound:
        raise DeviceError(T("checks", "No capture device is chosen for the conference device."))
    conference = on.ground.board.get("conference") or {}
    if conference.get("picture") or conference.get("capture"):
        raise DeviceError(T("checks", "The call uses the capture device just now."))
    logs = on.ground.paths.logs
    (picture, still, seen), (sound, path, heard) = await asyncio.gather(
        _picture(setup.call_camera, on, seconds, new_file, logs),
        asyncio.to_thread(_sound, setup.call_sound, seconds, new_file, logs),
    )
    device = several_devices([name for name in (seen, heard) if name])
    return EndpointSeen(device, picture, sound, still, path)


async def _picture(
    spec: str, on: InstrumentGround, seconds: float, new_file: NewFile, logs: Path
) -> tuple[dict[str, Any], Path | None, str]:
    if not spec:
        return {}, None, ""
    camera = CameraFeed(
        parse_spec(spec),
        on.setup.current.conference_video,
        log_dir=logs,
        role="camera:endpoint",
        on_status=lambda _status: None,
    )
    camera.start()
    try:
        status = await asyncio.to_thread(camera.wait_ready, READY_S)
        still = None
        if status.state is DeviceState.LIVE:
            await asyncio.sleep(seconds)
            status = camera.status
            still = new_file("endpoint", ".jpg")
            await asyncio.to_thread(save_still, camera.ring_path, still, logs)
    finally:
        await asyncio.to_thread(camera.stop)
    return _picture_figures(status), still, device_name(status.spec, status.name)


def _picture_figures(status: CameraStatus) -> dict[str, Any]:
    return {
        "live": status.state is DeviceState.LIVE,
        "width": status.native_width,
        "height": status.native_height,
        "fps": status.measured_fps,
        "nominal_fps": status.nominal_fps,
        "luma_mean": status.luma_mean,
    }


def _sound(
    spec: str, seconds: float, new_file: NewFile, logs: Path
) -> tuple[dict[str, Any], Path | None, str]:
    if not spec:
        return {}, None, ""
    microphone = MicrophoneFeed(
        FAR_END,
        parse_spec(spec),
        AudioFormat(),
        log_dir=logs,
        on_status=lambda _status: None,
        on_level=lambda _level: None,
    )
    microphone.start()
    path = new_file("endpoint", ".wav")
    try:
        microphone.wait_ready(READY_S)
        sample = record_sample(microphone, seconds)
    except DeviceError:
        return {"buffers_missing_s": seconds}, None, device_name(spec, microphone.status.name)
    finally:
        microphone.stop()
    write_wav(sample, path)
    figures = {"buffers_missing_s": 0.0, **analyse_wav(path, logs)}
    return figures, path, device_name(spec, microphone.status.name)
