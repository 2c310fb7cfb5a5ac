"""A window of another program that shows burnt-in numbers, painted straight onto an X server.

``python tests/helpers/number_window.py --title T --size WxH --first N`` prints its window number
and then paints picture after picture, 25 a second. Lines on standard input: ``size W H``,
``minimise``, ``restore``, ``move X Y``. Ends with its standard input, or when its window is closed.
"""

from __future__ import annotations

import argparse
import os
import selectors
import struct
import sys
import time

import numpy as np
import xcffib
import xcffib.xproto
from xcffib.xproto import CW, ConfigWindow, EventMask, ImageFormat, PropMode, WindowClass

from app.devices.camera.frame_number import burn_frame_number

PERIOD_S = 0.04
STRING, ATOM, CARDINAL = 31, 4, 6
ICONIC = 3


class NumberWindow:
    """The window and its painter."""

    def __init__(self, title: str, width: int, height: int, first: int) -> None:
        self.connection = xcffib.connect()
        self.core = self.connection.core
        screen = self.connection.get_setup().roots[0]
        self.screen = screen
        self.window = self.connection.generate_id()
        self.width, self.height = width, height
        self.number = first
        self.core.CreateWindow(
            screen.root_depth, self.window, screen.root, 40, 40, width, height, 0,
            WindowClass.InputOutput, screen.root_visual,
            CW.BackPixel | CW.EventMask, [screen.black_pixel, EventMask.StructureNotify],
        )  # fmt: skip
        self._property("_NET_WM_NAME", self._atom("UTF8_STRING"), 8, title.encode())
        self._property("_NET_WM_PID", CARDINAL, 32, struct.pack("=I", os.getpid()))
        closing = struct.pack("=I", self._atom("WM_DELETE_WINDOW"))
        self._property("WM_PROTOCOLS", ATOM, 32, closing)
        self.gc = self.connection.generate_id()
        self.core.CreateGC(self.gc, self.window, 0, [])
        self.core.MapWindow(self.window)
        self.connection.flush()

    def _atom(self, name: str) -> int:
        return int(self.core.InternAtom(False, len(name), name).reply().atom)

    def _property(self, name: str, kind: int, form: int, data: bytes) -> None:
        count = len(data) * 8 // form
        self.core.ChangeProperty(
            PropMode.Replace, self.window, self._atom(name), kind, form, count, data
        )

    def paint(self) -> None:
        self.number += 1
        luma = np.full((self.height, self.width), 90, np.uint8)
        start = self.number * 5 % self.width
        luma[self.height // 2 :, start : start + 60] = 180
        burn_frame_number(luma, self.number)
        pixels = np.repeat(luma[:, :, None], 4, axis=2)
        self.core.PutImage(
            ImageFormat.ZPixmap, self.window, self.gc, self.width, self.height, 0, 0, 0,
            self.screen.root_depth, pixels.size, pixels.tobytes(),
        )  # fmt: skip
        self.connection.flush()

    def obey(self, line: str) -> None:
        name, *numbers = line.split()
        if name == "size":
            self.width, self.height = map(int, numbers)
            both = ConfigWindow.Width | ConfigWindow.Height
            self.core.ConfigureWindow(self.window, both, [self.width, self.height])
        elif name == "move":
            both = ConfigWindow.X | ConfigWindow.Y
            self.core.ConfigureWindow(self.window, both, [int(one) for one in numbers])
        elif name == "restore":
            self.core.MapWindow(self.window)
        elif name == "minimise":
            data = xcffib.xproto.ClientMessageData.synthetic([ICONIC, 0, 0, 0, 0], "IIIII")
            event = xcffib.xproto.ClientMessageEvent.synthetic(
                32, self.window, self._atom("WM_CHANGE_STATE"), data
            )
            mask = EventMask.SubstructureRedirect | EventMask.SubstructureNotify
            self.core.SendEvent(False, self.screen.root, mask, event.pack())
        self.connection.flush()

    def closed(self) -> bool:
        closing = self._atom("WM_DELETE_WINDOW")
        while event := self.connection.poll_for_event():
            if isinstance(event, xcffib.xproto.ClientMessageEvent):
                return bool(event.data.data32[0] == closing)
            if isinstance(event, xcffib.xproto.ConfigureNotifyEvent):
                self.width, self.height = event.width, event.height
        return False


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--title", default="Phòng họp số 7")
    parser.add_argument("--size", default="640x360")
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--alone", action="store_true", help="hear nothing on standard input")
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    window = NumberWindow(options.title, width, height, options.first)
    sys.stdout.write(f"{window.window}\n")
    sys.stdout.flush()
    waiting = selectors.DefaultSelector()
    if not options.alone:
        waiting.register(sys.stdin, selectors.EVENT_READ)
    due = time.monotonic()
    while not window.closed():
        window.paint()
        due += PERIOD_S
        while waiting.select(max(0.0, due - time.monotonic())) or due > time.monotonic():
            if waiting.select(0):
                line = sys.stdin.readline()
                if not line:
                    return 0
                window.obey(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
