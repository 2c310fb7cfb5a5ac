"""How VISCA packets travel: in UDP with Sony's header, bare over TCP, bare over a serial line."""

from __future__ import annotations

import socket
from abc import ABC, abstractmethod
from contextlib import suppress
from typing import TYPE_CHECKING

from app.devices.camera.control.visca import END
from app.devices.camera.control.words import unreachable
from app.model.camera_control import ControlKind, ControlSpec
from app.model.clock import NS_PER_S, now_ns

if TYPE_CHECKING:
    import serial

CONNECT_S = 2.0
BAUD = 9600
"""VISCA's usual rate on a serial line: 9600 bit/s, 8 data bits, no parity, one stop bit."""
LONGEST = 64
"""No packet is longer; what is, is noise."""


class ViscaLink(ABC):
    """A way to one camera. Errors of the system become :class:`ControlError`."""

    repeats = False
    """True where packets may be lost and the same one may be sent again under its number."""

    @abstractmethod
    def open(self) -> None:
        """Make the way."""

    @abstractmethod
    def begin(self, packet: bytes) -> None:
        """Send a packet of its own."""

    def again(self) -> None:  # noqa: B027  (where nothing is lost, nothing is sent twice)
        """Send the last packet once more, as the same one."""

    @abstractmethod
    def receive(self, until_ns: int) -> bytes | None:
        """The next packet of the camera that belongs to the last one sent; None: none by then."""

    @abstractmethod
    def close(self) -> None:
        """End it; may be called twice."""


class ByteStream:
    """Cuts a stream of bytes into packets."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def add(self, data: bytes) -> None:
        """Take what came."""
        self._waiting += data

    def packet(self) -> bytes | None:
        """The next whole packet, if there is one."""
        end = self._waiting.find(END)
        if end < 0:
            if len(self._waiting) > LONGEST:
                self._waiting.clear()
            return None
        found = bytes(self._waiting[: end + 1])
        del self._waiting[: end + 1]
        return found

    def clear(self) -> None:
        """Forget what came before."""
        self._waiting.clear()


class TcpLink(ViscaLink):
    """Bare packets on a TCP connection."""

    def __init__(self, host: str, port: int) -> None:
        self._address = (host, port)
        self._socket: socket.socket | None = None
        self._stream = ByteStream()

    def open(self) -> None:
        """Connect within two seconds."""
        try:
            self._socket = socket.create_connection(self._address, CONNECT_S)
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            raise self._gone(error) from error

    def begin(self, packet: bytes) -> None:
        """Send it."""
        assert self._socket is not None
        try:
            self._socket.settimeout(CONNECT_S)
            self._socket.sendall(packet)
        except OSError as error:
            raise self._gone(error) from error

    def receive(self, until_ns: int) -> bytes | None:
        """The next packet."""
        assert self._socket is not None
        while (packet := self._stream.packet()) is None:
            left_s = (until_ns - now_ns()) / NS_PER_S
            if left_s <= 0:
                return None
            try:
                self._socket.settimeout(left_s)
                data = self._socket.recv(256)
            except TimeoutError:
                return None
            except OSError as error:
                raise self._gone(error) from error
            if not data:
                raise self._gone(ConnectionResetError("closed"))
            self._stream.add(data)
        return packet

    def close(self) -> None:
        """Close the connection."""
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self._stream.clear()

    def _gone(self, error: OSError) -> Exception:
        return unreachable(self._address[0], error.strerror or str(error))


class SerialLink(ViscaLink):
    """Bare packets on a serial line (``/dev/ttyUSB0``, ``COM3``), through pyserial."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._line: serial.Serial | None = None
        self._stream = ByteStream()

    def open(self) -> None:
        """Open the line for this program alone."""
        import serial

        try:
            self._line = serial.Serial(
                self._path, BAUD, timeout=0, write_timeout=CONNECT_S, exclusive=True
            )
        except (OSError, ValueError) as error:  # pyserial's own error is an OSError
            raise unreachable(self._path, _short(error)) from error

    def begin(self, packet: bytes) -> None:
        """Send it."""
        assert self._line is not None
        try:
            self._line.write(packet)
        except OSError as error:
            raise unreachable(self._path, _short(error)) from error

    def receive(self, until_ns: int) -> bytes | None:
        """The next packet."""
        assert self._line is not None
        while (packet := self._stream.packet()) is None:
            left_s = (until_ns - now_ns()) / NS_PER_S
            if left_s <= 0:
                return None
            try:
                self._line.timeout = left_s
                self._stream.add(self._line.read(max(1, self._line.in_waiting)))
            except OSError as error:
                raise unreachable(self._path, _short(error)) from error
        return packet

    def close(self) -> None:
        """Let go of the line."""
        if self._line is not None:
            with suppress(OSError):
                self._line.close()
            self._line = None
        self._stream.clear()


def make_link(spec: ControlSpec) -> ViscaLink:
    """The way that a SPEC names."""
    if spec.kind is ControlKind.VISCA_UDP:
        from app.devices.camera.control.visca_udp import UdpLink

        return UdpLink(spec.host, spec.port)
    if spec.kind is ControlKind.VISCA_TCP:
        return TcpLink(spec.host, spec.port)
    return SerialLink(spec.path)


def _short(error: Exception) -> str:
    return str(getattr(error, "strerror", "") or error).splitlines()[0]
