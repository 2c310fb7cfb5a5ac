"""X11: which windows and screens there are (ICCCM, EWMH, RandR 1.5), through XCB.

What the window manager lists (``_NET_CLIENT_LIST``) counts, and whatever else stands on the root
window and is no frame of the window manager's: some programs show their pictures past it.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import xcffib
import xcffib.randr
import xcffib.res
import xcffib.xproto
from xcffib.xproto import Atom, EventMask, MapState, WindowClass

from app.devices.camera.window_list import ScreenInfo, WindowInfo, no_window_system

GONE = (xcffib.xproto.BadWindow, xcffib.xproto.BadDrawable, xcffib.xproto.BadMatch)
"""What the server says of a window that went away, or changed, while it was asked about."""
LONGEST_TEXT = 1024
ICONIC = 3
_ANY = 0
_AS_A_TASK_BAR = 2
"""EWMH's word for who asks: a person, by way of a tool."""


class Desktop:
    """A connection to the X server and the few questions that are asked of it."""

    def __init__(self) -> None:
        if not os.environ.get("DISPLAY"):
            raise no_window_system()
        try:
            self.connection: Any = xcffib.connect()
        except xcffib.ConnectionException as error:
            raise no_window_system(str(error)) from error
        self.core: Any = self.connection.core
        self.root: int = self.connection.get_setup().roots[0].root
        self._atoms: dict[str, int] = {}

    def close(self) -> None:
        """End the connection."""
        self.connection.disconnect()

    def atom(self, name: str) -> int:
        """The server's number for a name."""
        if name not in self._atoms:
            reply = self.core.InternAtom(False, len(name), name).reply()
            self._atoms[name] = int(reply.atom)
        return self._atoms[name]

    def words(self, window: int, name: str) -> tuple[int, ...]:
        """A property of whole numbers; empty where the window has none."""
        data = self._property(window, self.atom(name))
        return struct.unpack(f"={len(data) // 4}I", data[: len(data) // 4 * 4])

    def title(self, window: int) -> str:
        """The window's name, or that of its program; empty where it gives neither."""
        data = self._property(window, self.atom("_NET_WM_NAME"))
        if data:
            return data.decode("utf-8", "replace")
        named = self._property(window, Atom.WM_NAME) or self._property(window, Atom.WM_CLASS)
        return named.partition(b"\0")[0].decode("latin-1")

    def _property(self, window: int, atom: int) -> bytes:
        reply = self.core.GetProperty(False, window, atom, _ANY, 0, LONGEST_TEXT).reply()
        return bytes(reply.value.buf())

    def pid(self, window: int) -> int:
        """Whose window it is, as it says itself or as the server knows; 0 where neither does."""
        told = self.words(window, "_NET_WM_PID")
        return told[0] if told else self._pid_of_client(window)

    def _pid_of_client(self, window: int) -> int:
        try:
            res: Any = self.connection(xcffib.res.key)
            wanted = xcffib.res.ClientIdSpec.synthetic(
                window, xcffib.res.ClientIdMask.LocalClientPID
            )
            answer = res.QueryClientIds(1, [wanted]).reply()
        except (xcffib.XcffibException, *GONE):
            return 0
        return next((int(one.value[0]) for one in answer.ids if len(one.value)), 0)

    def look(self, window: int) -> WindowInfo | None:
        """What there is to know of a window; None where it is gone or no program's window."""
        try:
            attributes = self.core.GetWindowAttributes(window).reply()
            if attributes._class == WindowClass.InputOnly:
                return None
            place = self.core.GetGeometry(window).reply()
            origin = self.core.TranslateCoordinates(window, self.root, 0, 0).reply()
            state = self.words(window, "WM_STATE")
            mapped = attributes.map_state == MapState.Viewable
            if not mapped and (not state or state[0] != ICONIC):
                return None
            # Some window managers keep a minimised window mapped, for its small picture.
            hidden = self.atom("_NET_WM_STATE_HIDDEN") in self.words(window, "_NET_WM_STATE")
            shown = mapped and not hidden
            return WindowInfo(
                *(window, self.title(window), self.pid(window)),
                *(origin.dst_x, origin.dst_y, place.width, place.height, shown),
            )
        except GONE:
            return None

    def windows(self) -> list[WindowInfo]:
        """The windows of all programs."""
        listed = self.words(self.root, "_NET_CLIENT_LIST")
        manager = self.words(self.root, "_NET_SUPPORTING_WM_CHECK")
        frames = self._pid_of_client(manager[0]) if manager else -1
        children = self.core.QueryTree(self.root).reply().children
        found = [self.look(number) for number in (*listed, *set(children).difference(listed))]
        return [
            window
            for window in found
            if window is not None
            and (window.id in listed or ((window.pid or window.title) and window.pid != frames))
        ]

    def screens(self) -> list[ScreenInfo]:
        """The screens, by the name of their connector."""
        randr: Any = self.connection(xcffib.randr.key)
        monitors = randr.GetMonitors(self.root, True).reply().monitors
        return [
            ScreenInfo(self._name(one.name), one.x, one.y, one.width, one.height)
            for one in monitors
        ]

    def _name(self, atom: int) -> str:
        return bytes(self.core.GetAtomName(atom).reply().name.buf()).decode("utf-8", "replace")


@contextmanager
def desktop() -> Iterator[Desktop]:
    """A connection for the length of a ``with`` block; its loss is a ``DeviceError``."""
    made = Desktop()
    try:
        yield made
    except xcffib.ConnectionException as error:
        raise no_window_system(str(error)) from error
    finally:
        made.close()


def list_windows() -> list[WindowInfo]:
    """The windows of all programs; raises :class:`NoWindowSystemError`."""
    with desktop() as made:
        return made.windows()


def list_screens() -> list[ScreenInfo]:
    """The screens; raises :class:`NoWindowSystemError`."""
    with desktop() as made:
        return made.screens()


def ask_to_close(window: int) -> None:
    """Send ``WM_DELETE_WINDOW``."""
    with desktop() as made:
        words = [made.atom("WM_DELETE_WINDOW"), xcffib.CurrentTime, 0, 0, 0]
        made.core.SendEvent(False, window, 0, _message(made, window, "WM_PROTOCOLS", words))
        made.core.GetInputFocus().reply()  # the answer says that the server has taken the event


def show_window(window: int) -> None:
    """Map it, as ICCCM 4.1.4 has a window leave its icon, and ask for it as a task bar does."""
    with desktop() as made:
        words = [_AS_A_TASK_BAR, xcffib.CurrentTime, 0, 0, 0]
        made.core.MapWindow(window)
        event = _message(made, window, "_NET_ACTIVE_WINDOW", words)
        wanted = EventMask.SubstructureRedirect | EventMask.SubstructureNotify
        made.core.SendEvent(False, made.root, wanted, event)
        made.core.GetInputFocus().reply()


def _message(made: Desktop, window: int, kind: str, words: list[int]) -> bytes:
    data = xcffib.xproto.ClientMessageData.synthetic(words, "IIIII")
    event = xcffib.xproto.ClientMessageEvent.synthetic(32, window, made.atom(kind), data)
    return bytes(event.pack())
