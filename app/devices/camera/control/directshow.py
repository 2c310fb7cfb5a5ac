"""The few interfaces of DirectShow that list cameras and hand out their controls (Windows alone).

Declared here as far as they are used, in the order of their tables in ``strmif.h`` and
``objidl.h``: comtypes generates them from type libraries that newer Windows no longer ships.
"""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import POINTER, byref, c_long, c_ulong, c_void_p
from typing import Any

from comtypes import COMMETHOD, GUID, HRESULT, STDMETHOD, COMError, IUnknown
from comtypes.client import CreateObject
from comtypes.persist import IPropertyBag

DEVICE_ENUM = GUID("{62BE5D10-60EB-11D0-BD3B-00A0C911CE86}")
VIDEO_INPUTS = GUID("{860BB310-5D01-11D0-BD3B-00A0C911CE86}")


class Moniker(IUnknown):  # type: ignore[misc]
    """``IMoniker``, with the methods of IPersist and IPersistStream that stand before its own."""

    _iid_ = GUID("{0000000F-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(HRESULT, "GetClassID", [c_void_p]),
        STDMETHOD(HRESULT, "IsDirty", []),
        STDMETHOD(HRESULT, "Load", [c_void_p]),
        STDMETHOD(HRESULT, "Save", [c_void_p, c_long]),
        STDMETHOD(HRESULT, "GetSizeMax", [c_void_p]),
        STDMETHOD(HRESULT, "BindToObject", [c_void_p, c_void_p, POINTER(GUID), c_void_p]),
        STDMETHOD(HRESULT, "BindToStorage", [c_void_p, c_void_p, POINTER(GUID), c_void_p]),
    )


class EnumMoniker(IUnknown):  # type: ignore[misc]
    """``IEnumMoniker``."""

    _iid_ = GUID("{00000102-0000-0000-C000-000000000046}")
    _methods_ = (
        STDMETHOD(HRESULT, "Next", [c_ulong, POINTER(POINTER(Moniker)), POINTER(c_ulong)]),
    )


class CreateDevEnum(IUnknown):  # type: ignore[misc]
    """``ICreateDevEnum``."""

    _iid_ = GUID("{29840822-5B84-11D0-BD3B-00A0C911CE86}")
    _methods_ = (
        STDMETHOD(
            HRESULT,
            "CreateClassEnumerator",
            [POINTER(GUID), POINTER(POINTER(EnumMoniker)), c_ulong],
        ),
    )


_IN, _OUT = ["in"], ["out"]


class CameraControl(IUnknown):  # type: ignore[misc]
    """``IAMCameraControl``."""

    _iid_ = GUID("{C6E13370-30AC-11D0-A18C-00A0C9118956}")
    _methods_ = (
        COMMETHOD(
            [],
            HRESULT,
            "GetRange",
            (_IN, c_long, "number"),
            (_OUT, POINTER(c_long), "low"),
            (_OUT, POINTER(c_long), "high"),
            (_OUT, POINTER(c_long), "step"),
            (_OUT, POINTER(c_long), "usual"),
            (_OUT, POINTER(c_long), "flags"),
        ),
        COMMETHOD(
            [],
            HRESULT,
            "Set",
            (_IN, c_long, "number"),
            (_IN, c_long, "value"),
            (_IN, c_long, "flags"),
        ),
        COMMETHOD(
            [],
            HRESULT,
            "Get",
            (_IN, c_long, "number"),
            (_OUT, POINTER(c_long), "value"),
            (_OUT, POINTER(c_long), "flags"),
        ),
    )


def cameras() -> Iterator[tuple[str, str, Any]]:
    """Device path, name and moniker of each camera that has a device path (virtual ones do not)."""
    devices = CreateObject(DEVICE_ENUM, interface=CreateDevEnum)
    monikers: Any = POINTER(EnumMoniker)()
    devices.CreateClassEnumerator(byref(VIDEO_INPUTS), byref(monikers), 0)
    while monikers:
        moniker: Any = POINTER(Moniker)()
        fetched = c_ulong()
        monikers.Next(1, byref(moniker), byref(fetched))
        if not fetched.value:
            return
        bag = _bound(moniker.BindToStorage, IPropertyBag)
        path = _read(bag, "DevicePath")
        if path:
            yield path, _read(bag, "FriendlyName"), moniker


def control_of(moniker: Any) -> Any:
    """The controls of a camera; raises comtypes' ``COMError`` where it has none."""
    return _bound(moniker.BindToObject, IUnknown).QueryInterface(CameraControl)


def _bound(bind: Any, interface: Any) -> Any:
    bound = POINTER(interface)()
    bind(None, None, byref(interface._iid_), byref(bound))
    return bound


def _read(bag: Any, name: str) -> str:
    try:
        return str(bag.Read(name, pErrorLog=None))
    except COMError:  # the camera does not say it
        return ""
