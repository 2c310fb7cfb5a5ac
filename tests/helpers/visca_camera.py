"""A VISCA camera: answers byte for byte over UDP, TCP or a serial line, and fails as told.

It keeps what it was told in ``seen`` and follows pan, tilt and zoom, presets included.
"""

from __future__ import annotations

import os
import select
import socket
import struct
import threading
import tty
from collections.abc import Callable
from dataclasses import dataclass, field

HEADER = struct.Struct(">2sHI")
ACK, DONE = b"\x90\x41\xff", b"\x90\x51\xff"
BUFFER_FULL, NOT_EXECUTABLE = b"\x90\x60\x03\xff", b"\x90\x61\x41\xff"


@dataclass
class ViscaCamera:
    """The camera itself. ``refuse`` answers instead of an acknowledgement, once for each entry."""

    seen: list[bytes] = field(default_factory=list)
    refuse: list[bytes] = field(default_factory=list)
    moving: tuple[int, int, int] = (0, 0, 0)
    presets: dict[int, tuple[int, int, int]] = field(default_factory=dict)
    at: tuple[int, int, int] = (-200, 100, 0x1234)
    heard: threading.Condition = field(default_factory=threading.Condition)

    def answer(self, packet: bytes) -> list[bytes]:
        """What the camera says to one packet."""
        with self.heard:
            self.seen.append(packet)
            self.heard.notify_all()
            if packet == b"\x88\x30\x01\xff":
                return [b"\x88\x30\x02\xff"]
            if packet[1] == 0x09:
                return [self._told(packet)]
            if self.refuse:
                return [self.refuse.pop(0)]
            if packet == b"\x81\x01\x00\x01\xff":
                return [b"\x90\x50\xff"]
            self._obey(packet)
        return [ACK, DONE]

    def wait_for(self, true: Callable[[], bool], timeout_s: float = 10.0) -> bool:
        """Wait until something has been said to the camera that makes ``true`` so."""
        with self.heard:
            return self.heard.wait_for(true, timeout_s)

    def _obey(self, packet: bytes) -> None:
        pan, tilt, zoom = self.moving
        if packet[1:4] == b"\x01\x06\x01":
            across = {1: -1, 2: 1, 3: 0}[packet[6]] * packet[4]
            upright = {1: 1, 2: -1, 3: 0}[packet[7]] * packet[5]
            self.moving = (across, upright, zoom)
        elif packet[1:4] == b"\x01\x04\x07":
            way = {0x00: 0, 0x20: 1, 0x30: -1}[packet[4] & 0xF0]
            self.moving = (pan, tilt, way * ((packet[4] & 0x0F) + 1))
        elif packet[1:5] == b"\x01\x04\x3f\x01":
            self.presets[packet[5]] = self.at
        elif packet[1:5] == b"\x01\x04\x3f\x02":
            self.at = self.presets.get(packet[5], self.at)

    def _told(self, packet: bytes) -> bytes:
        pan, tilt, zoom = self.at
        halves = {
            b"\x06\x12": _halves(pan) + _halves(tilt),
            b"\x04\x47": _halves(zoom),
        }.get(packet[2:4], b"")
        return b"\x90\x50" + halves + b"\xff"


def _halves(value: int) -> bytes:
    value &= 0xFFFF
    return bytes((value >> 12 & 15, value >> 8 & 15, value >> 4 & 15, value & 15))


class Served:
    """A camera behind a line. ``spec`` reaches it; ``lose`` drops so many of its next answers.

    ``answered`` counts those that went out: a command's last one may come after it was obeyed.
    """

    def __init__(self, camera: ViscaCamera) -> None:
        self.camera = camera
        self.spec = ""
        self.lose = 0
        self.lose_packets = 0
        self.answered = 0
        self.silent = False
        self.resets = 0
        self.datagrams: list[bytes] = []
        self._end_read, self._end_write = os.pipe()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> Served:
        self._thread.start()
        return self

    def stop(self) -> None:
        os.write(self._end_write, b"x")
        self._thread.join(5)
        for handle in (self._end_read, self._end_write):
            os.close(handle)

    def _run(self) -> None:
        raise NotImplementedError

    def _ready(self, *handles: int) -> list[int]:
        """Those that have something, or nothing at all once the end was asked for."""
        ready, _, _ = select.select([*handles, self._end_read], [], [])
        return [] if self._end_read in ready else ready


class UdpCamera(Served):
    """With Sony's header; keeps numbers as a camera does."""

    def __init__(self, camera: ViscaCamera) -> None:
        super().__init__(camera)
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.spec = f"visca://127.0.0.1:{self._socket.getsockname()[1]}"
        self._expected = 0

    def _run(self) -> None:
        with self._socket:
            while self._ready(self._socket.fileno()):
                data, sender = self._socket.recvfrom(256)
                self.datagrams.append(data)
                if self.silent:
                    continue
                if self.lose_packets:
                    self.lose_packets -= 1
                    continue
                for answer in self._answers(data):
                    if self.lose:
                        self.lose -= 1
                    else:
                        self._socket.sendto(answer, sender)
                        self.answered += 1

    def _answers(self, data: bytes) -> list[bytes]:
        kind, length, number = HEADER.unpack_from(data)
        payload = data[8:]
        assert len(payload) == length
        if kind == b"\x02\x00" and payload == b"\x01":
            self.resets += 1
            self._expected = 0
            return [HEADER.pack(b"\x02\x01", 1, 0) + b"\x01"]
        if number != self._expected:
            return [HEADER.pack(b"\x02\x01", 2, number) + b"\x0f\x01"]
        self._expected += 1
        return [
            HEADER.pack(b"\x01\x11", len(answer), number) + answer
            for answer in self.camera.answer(payload)
        ]


class StreamCamera(Served):
    """Bare packets on a stream of bytes."""

    def _serve(self, handle: int) -> None:
        waiting = b""
        while self._ready(handle):
            try:
                data = os.read(handle, 256)
            except OSError:
                return
            if not data:
                return
            *packets, waiting = (waiting + data).split(b"\xff")
            for packet in packets:
                for answer in self.camera.answer(packet + b"\xff"):
                    if not self.silent:
                        os.write(handle, answer)


class TcpCamera(StreamCamera):
    """On a TCP port."""

    def __init__(self, camera: ViscaCamera) -> None:
        super().__init__(camera)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.spec = f"visca-tcp://127.0.0.1:{self._listener.getsockname()[1]}"

    def _run(self) -> None:
        with self._listener:
            while self._ready(self._listener.fileno()):
                connection, _ = self._listener.accept()
                with connection:
                    self._serve(connection.fileno())


class SerialCamera(StreamCamera):
    """On a serial line that is the far side of a pseudo terminal."""

    def __init__(self, camera: ViscaCamera) -> None:
        super().__init__(camera)
        self._own, self._line = os.openpty()
        tty.setraw(self._line)
        self.spec = f"visca-serial:{os.ttyname(self._line)}"

    def _run(self) -> None:
        try:
            self._serve(self._own)
        finally:
            os.close(self._own)
            os.close(self._line)
