"""PulseAudio (and PipeWire's server of the same protocol): devices, volumes, our own streams.

Never starts a server. Nothing here needs numpy, so the engine may use it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from app.devices.sound_errors import unknown_device
from app.model.devices import DeviceInfo, DeviceKind
from app.model.errors import DeviceError
from app.model.text import T

try:
    import pulsectl

    PulseError: type[Exception] = pulsectl.PulseError
except (ImportError, OSError):  # OSError: libpulse itself is not installed
    pulsectl = None
    PulseError = OSError

ALSA_PREFIX = "alsa:"
NO_SERVER = "unix:/nonexistent/diemcau"
"""Given as PULSE_SERVER where none runs, so that no library starts one of its own."""


def is_plain_alsa(identity: str) -> bool:
    """True for the identity of a sound card that is used without a sound server."""
    return identity.startswith(ALSA_PREFIX)


def connect() -> Any | None:
    """A connection to the running sound server, or None where there is none.

    A server that hangs is given up by libpulse after 30 s, so never call this in an event loop.
    (pulsectl's own time limit is not used: with it, every connection takes that long.)
    """
    if pulsectl is None:
        return None
    pulse = pulsectl.Pulse("diemcau", connect=False)
    try:
        pulse.connect(autospawn=False)
    except PulseError:
        pulse.close()
        return None
    return pulse


@contextmanager
def connection() -> Iterator[Any | None]:
    """A connection for the length of a ``with`` block; trouble in it becomes ``DeviceError``."""
    pulse = connect()
    try:
        yield pulse
    except PulseError as error:
        raise DeviceError(
            T("sound", "The sound server of the computer does not answer: {reason}.")(
                reason=str(error)
            ),
            action=T("sound", "Wait a moment; if it stays, sign out of the computer and in again."),
        ) from error
    finally:
        if pulse is not None:
            pulse.close()


def list_devices(pulse: Any, kind: DeviceKind, *, monitors: bool = False) -> list[DeviceInfo]:
    """Sources (microphones) or sinks (speakers); ``monitors`` adds what the speakers play."""
    return [
        DeviceInfo(id=str(device.name), name=str(device.description or device.name), kind=kind)
        for device in _all(pulse, kind)
        if monitors or not is_monitor(device)
    ]


def usual_devices(pulse: Any) -> tuple[str, str]:
    """Names of the server's default source and sink; empty where it has none."""
    server = pulse.server_info()
    return str(server.default_source_name or ""), str(server.default_sink_name or "")


def is_monitor(device: Any) -> bool:
    """True for a source that carries what a sink plays."""
    of_sink = getattr(device, "monitor_of_sink", None)
    return of_sink not in (None, pulsectl.PulseIndexError) and str(device.name).endswith(".monitor")


def find(pulse: Any, kind: DeviceKind, identity: str) -> Any:
    """The source or sink of this very name; raises ``DeviceError`` where it is not there."""
    for device in _all(pulse, kind):
        if device.name == identity:
            return device
    raise unknown_device(identity)


def volume_of(device: Any) -> tuple[bool, float]:
    """Mute, and volume in per cent, of a source or sink."""
    return bool(device.mute), round(float(device.volume.value_flat) * 100, 1)


def set_volume(pulse: Any, device: Any, percent: float | None, muted: bool | None) -> None:
    """Set what is given of volume and mute."""
    if percent is not None:
        pulse.volume_set_all_chans(device, percent / 100)
    if muted is not None:
        pulse.mute(device, muted)


def own_streams(pulse: Any, kind: DeviceKind) -> list[int]:
    """Indexes of the sources (or sinks) that streams of this very process stand on."""
    microphone = kind is DeviceKind.MICROPHONE
    streams = pulse.source_output_list() if microphone else pulse.sink_input_list()
    pid = str(os.getpid())
    return [
        stream.source if microphone else stream.sink
        for stream in streams
        if stream.proplist.get("application.process.id") == pid
    ]


def _all(pulse: Any, kind: DeviceKind) -> list[Any]:
    return list(pulse.source_list() if kind is DeviceKind.MICROPHONE else pulse.sink_list())
