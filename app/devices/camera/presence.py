"""Which cameras the system has now. Asked by the engine, so nothing heavy is imported."""

from __future__ import annotations

import sys

from app.devices.camera.identity import linux_cameras, windows_identity
from app.model.devices import DeviceInfo, DeviceKind

# KSCATEGORY_VIDEO_CAMERA: what Windows itself lists under cameras.
_WINDOWS_CLASS = (
    r"SYSTEM\CurrentControlSet\Control\DeviceClasses\{e5323777-f976-4f5b-9b55-b94699c46e44}"
)

if sys.platform == "win32":
    import winreg

    def list_cameras() -> list[DeviceInfo]:
        """The connected cameras, by hardware identity; takes milliseconds."""
        found = []
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS_CLASS) as devices:
            for key in _keys(devices):
                if _value(devices, rf"{key}\#\Control", "Linked"):
                    instance = str(_value(devices, key, "DeviceInstance") or "")
                    found.append(_info(windows_identity(f"{key}#"), _friendly_name(instance)))
        return found

    def _keys(parent: winreg.HKEYType) -> list[str]:
        count = winreg.QueryInfoKey(parent)[0]
        return [winreg.EnumKey(parent, position) for position in range(count)]

    def _value(parent: winreg.HKEYType, key: str, name: str) -> object:
        try:
            with winreg.OpenKey(parent, key) as opened:
                return winreg.QueryValueEx(opened, name)[0]
        except OSError:
            return None

    def _friendly_name(instance: str) -> str:
        key = rf"SYSTEM\CurrentControlSet\Enum\{instance}"
        with winreg.ConnectRegistry(None, winreg.HKEY_LOCAL_MACHINE) as machine:
            name = _value(machine, key, "FriendlyName") or _value(machine, key, "DeviceDesc")
        # A description may be "@oem12.inf,%key%;Text".
        return str(name or instance).rsplit(";", 1)[-1]

else:

    def list_cameras() -> list[DeviceInfo]:
        """The connected cameras, by hardware identity; takes milliseconds."""
        return [_info(camera.id, camera.name) for camera in linux_cameras()]


def _info(identity: str, name: str) -> DeviceInfo:
    return DeviceInfo(identity, name, DeviceKind.CAMERA)
