"""Sound devices of Windows through MMDevice (pycaw): endpoint ids, names, volume, mute."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from app.devices.sound_errors import unknown_device
from app.model.devices import DeviceInfo, DeviceKind

FLOW_MARKS = {DeviceKind.SPEAKER: "{0.0.0.", DeviceKind.MICROPHONE: "{0.0.1."}
"""How an endpoint id begins: data flow 0 renders, 1 captures (MMDevice endpoint ID strings)."""
ACTIVE = "Active"

Result = TypeVar("Result")


def endpoints(devices: Iterable[Any], kind: DeviceKind) -> list[DeviceInfo]:
    """Active endpoints of one kind among pycaw's ``AudioDevice`` objects (or what looks so)."""
    return [
        DeviceInfo(id=str(device.id), name=str(device.FriendlyName), kind=kind)
        for device in devices
        if device is not None
        and str(device.id).startswith(FLOW_MARKS[kind])
        and getattr(device.state, "name", str(device.state)) == ACTIVE
    ]


def list_devices(kind: DeviceKind) -> list[DeviceInfo]:
    """Active microphones or speakers."""
    from pycaw.pycaw import AudioUtilities

    return _in_com(lambda: endpoints(AudioUtilities.GetAllDevices(), kind))


def loopbacks(speakers: Iterable[DeviceInfo]) -> list[DeviceInfo]:
    """What the speakers play, as microphones: the same id, told apart by its data flow."""
    return [DeviceInfo(one.id, f"Monitor of {one.name}", DeviceKind.MICROPHONE) for one in speakers]


def usual_devices() -> tuple[str, str]:
    """Ids of the default microphone and speaker; empty where Windows has none."""
    from pycaw.pycaw import AudioUtilities

    def read() -> tuple[str, str]:
        return endpoint_id(AudioUtilities.GetMicrophone()), endpoint_id(
            AudioUtilities.GetSpeakers()
        )

    return _in_com(read)


def endpoint_id(device: Any) -> str:
    """Id of an endpoint, as pycaw's ``AudioDevice`` (``id``) or the bare interface has it."""
    if device is None:
        return ""
    return str(device.id if hasattr(device, "id") else device.GetId())


def read_volume(identity: str) -> tuple[bool, float]:
    """Mute, and volume in per cent; raises ``DeviceError`` where the endpoint is not there."""

    def read() -> tuple[bool, float]:
        volume = _endpoint_volume(identity)
        return bool(volume.GetMute()), round(volume.GetMasterVolumeLevelScalar() * 100, 1)

    return _in_com(read)


def set_volume(identity: str, percent: float | None, muted: bool | None) -> None:
    """Set what is given of volume and mute."""

    def write() -> None:
        volume = _endpoint_volume(identity)
        if percent is not None:
            volume.SetMasterVolumeLevelScalar(percent / 100, None)
        if muted is not None:
            volume.SetMute(int(muted), None)

    _in_com(write)


def _endpoint_volume(identity: str) -> Any:
    from pycaw.pycaw import AudioUtilities

    for device in AudioUtilities.GetAllDevices():
        if device is not None and device.id == identity:
            return device.EndpointVolume
    raise unknown_device(identity)


def _in_com(action: Callable[[], Result]) -> Result:
    """Run in a thread that has entered COM, and leave it again."""
    import comtypes

    comtypes.CoInitialize()
    try:
        return action()
    finally:
        comtypes.CoUninitialize()
