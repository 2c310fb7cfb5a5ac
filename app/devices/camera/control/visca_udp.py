"""VISCA over IP as Sony defined it: each packet in a datagram with kind, length and number.

Header: payload type (2 bytes), payload length (2), sequence number (4), all big-endian. A camera
answers under the number of what it answers. A packet that was lost is sent again under its own
number; a camera that had it already says that the number is out of order, and so confirms it.
"""

from __future__ import annotations

import socket
import struct
from contextlib import suppress
from dataclasses import dataclass

from app.devices.camera.control.visca_link import ViscaLink
from app.devices.camera.control.words import unreachable
from app.model.clock import NS_PER_S, now_ns

COMMAND, INQUIRY, REPLY = b"\x01\x00", b"\x01\x10", b"\x01\x11"
CONTROL, CONTROL_REPLY = b"\x02\x00", b"\x02\x01"
RESET = b"\x01"
SEQUENCE_FAULT, MESSAGE_FAULT = b"\x0f\x01", b"\x0f\x02"
KNOWN_ALREADY = b""
"""What :meth:`UdpLink.receive` gives where the camera had the packet before."""

_HEADER = struct.Struct(">2sHI")
_WRAP = 1 << 32
_RESET_S = 0.3
_RESETS = 3
_INQUIRY_BYTE = 0x09


@dataclass(frozen=True, slots=True)
class Datagram:
    """What stands in one datagram."""

    kind: bytes
    number: int
    payload: bytes

    def to_bytes(self) -> bytes:
        """As it goes over the line."""
        return _HEADER.pack(self.kind, len(self.payload), self.number) + self.payload


def read_datagram(data: bytes) -> Datagram | None:
    """Read one; None for what is none."""
    if len(data) < _HEADER.size:
        return None
    kind, length, number = _HEADER.unpack_from(data)
    payload = data[_HEADER.size :]
    return Datagram(kind, number, payload) if len(payload) == length else None


class UdpLink(ViscaLink):
    """One camera behind UDP. Numbers begin anew (RESET) with each opening."""

    repeats = True

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._socket: socket.socket | None = None
        self._number = -1
        self._last = b""

    def open(self) -> None:
        """Name the camera and have it begin to count anew."""
        try:
            family, kind, proto, _, address = socket.getaddrinfo(
                self._host, self._port, type=socket.SOCK_DGRAM
            )[0]
            self._socket = socket.socket(family, kind, proto)
            # Some cameras answer to their own port number whatever the asking one was.
            with suppress(OSError):
                self._socket.bind(("", self._port))
            self._socket.connect(address)
        except OSError as error:
            raise unreachable(self._host, error.strerror or str(error)) from error
        self._reset()

    def begin(self, packet: bytes) -> None:
        """Send a packet under the next number."""
        self._number = (self._number + 1) % _WRAP
        kind = INQUIRY if packet[1] == _INQUIRY_BYTE else COMMAND
        self._last = Datagram(kind, self._number, packet).to_bytes()
        self.again()

    def again(self) -> None:
        """Send it once more under its own number."""
        self._send(self._last)

    def receive(self, until_ns: int) -> bytes | None:
        """The next packet under the number of the last one sent."""
        while (found := self._datagram(until_ns)) is not None:
            if found.kind == REPLY and found.number == self._number:
                return found.payload
            if found.kind == CONTROL_REPLY and found.payload == SEQUENCE_FAULT:
                return KNOWN_ALREADY
        return None

    def close(self) -> None:
        """Close the socket."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _reset(self) -> None:
        """Begin to count anew. A camera that ignores this may still obey: no answer is no fault."""
        self._number = -1
        for _ in range(_RESETS):
            self._send(Datagram(CONTROL, 0, RESET).to_bytes())
            found = self._datagram(now_ns() + round(_RESET_S * NS_PER_S))
            if found is not None and found.kind == CONTROL_REPLY:
                return

    def _send(self, data: bytes) -> None:
        assert self._socket is not None
        # Where nobody listens, Linux tells it with the next call: to be silent is the same.
        with suppress(ConnectionRefusedError):
            try:
                self._socket.send(data)
            except ConnectionRefusedError:
                raise
            except OSError as error:
                raise unreachable(self._host, error.strerror or str(error)) from error

    def _datagram(self, until_ns: int) -> Datagram | None:
        assert self._socket is not None
        while (left_s := (until_ns - now_ns()) / NS_PER_S) > 0:
            self._socket.settimeout(left_s)
            try:
                data = self._socket.recv(256)
            except TimeoutError:
                return None
            except ConnectionError:  # a port that nobody listens on, or one just opened again
                continue
            except OSError as error:
                raise unreachable(self._host, error.strerror or str(error)) from error
            found = read_datagram(data)
            if found is not None:
                return found
        return None
