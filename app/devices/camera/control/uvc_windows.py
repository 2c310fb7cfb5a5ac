"""``IAMCameraControl`` of a camera: pan, tilt and zoom through DirectShow, by comtypes.

The interface may be asked of a camera's filter while another program streams from the camera.
Windows cameras take places only; movements are led in steps. Constants from ``strmif.h``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.devices.camera.control.uvc import Reach
from app.devices.camera.identity import windows_identity
from app.model.camera_control import Ability

PROPERTIES = {Ability.PAN: 0, Ability.TILT: 1, Ability.ZOOM: 3}
"""CameraControl_Pan, CameraControl_Tilt, CameraControl_Zoom."""
MANUAL = 2
"""CameraControl_Flags_Manual."""


class WindowsPort:
    """The controls of one camera. ``control`` offers GetRange, Get and Set as comtypes makes them.

    ``GetRange(property)`` answers (low, high, step, default, flags), ``Get(property)`` answers
    (value, flags), ``Set(property, value, flags)`` answers nothing. Errors are ``OSError``, which
    comtypes' ``COMError`` is turned into.
    """

    def __init__(self, control: Any, name: str, release: Callable[[], None]) -> None:
        self._control = control
        self._release: Callable[[], None] | None = release
        self.name = name
        self.speeds: dict[Ability, Reach] = {}
        self.places: dict[Ability, Reach] = {}
        for axis, number in PROPERTIES.items():
            try:
                low, high, step, _usual, flags = self._call("GetRange", number)
            except OSError:
                continue  # the camera does not have this control
            if flags & MANUAL and high > low:
                self.places[axis] = Reach(int(low), int(high), max(1, int(step)))

    def place(self, axis: Ability) -> int:
        """Where an axis stands."""
        value, _flags = self._call("Get", PROPERTIES[axis])
        return int(value)

    def set_place(self, axis: Ability, value: int) -> None:
        """Send an axis to a place."""
        self._call("Set", PROPERTIES[axis], value, MANUAL)

    def set_speed(self, axis: Ability, value: int) -> None:
        """No camera has speeds here."""
        raise OSError(f"{axis} has no speed")

    def close(self) -> None:
        """Let go of the filter and of COM, once."""
        if self._release is not None:
            self._control = None
            self._release()
            self._release = None

    def _call(self, name: str, *values: int) -> Any:
        try:
            return getattr(self._control, name)(*values)
        except OSError:
            raise
        except Exception as error:  # edge: the COMError of comtypes is no OSError
            raise OSError(f"{name}: {error}") from error


def chosen(cameras: Iterable[tuple[str, str, Any]], camera: str) -> tuple[str, Any] | None:
    """Name and handle of the camera with this identity among (device path, name, handle)."""
    for path, name, handle in cameras:
        if windows_identity(path) == camera:
            return name, handle
    return None


def open_port(camera: str) -> WindowsPort | None:
    """Open the controls of a camera by identity, in the thread that will use them."""
    import comtypes

    from app.devices.camera.control import directshow

    comtypes.CoInitialize()
    try:
        found = chosen(directshow.cameras(), camera)
        if found is None:
            comtypes.CoUninitialize()
            return None
        name, moniker = found
        return WindowsPort(directshow.control_of(moniker), name, comtypes.CoUninitialize)
    except Exception as error:  # edge: the COMError of comtypes is no OSError
        comtypes.CoUninitialize()
        raise OSError(str(error)) from error
