"""ICMP echoes without rights of an administrator: Linux's ping sockets, Windows' own call."""

from __future__ import annotations

import asyncio
import ctypes
import socket
import struct
import sys
import time
from collections.abc import Callable

ECHO, ECHO_REPLY = 8, 0
_HEAD = struct.Struct("!BBHHH")
_PAYLOAD = b"diem-cau line check"
REPLY_HEAD = struct.Struct("<III")
"""Address, status and whole milliseconds, the first words of Windows' ICMP_ECHO_REPLY."""
_REPLY_BYTES = 256


def echo_packet(number: int) -> bytes:
    """An echo request; Linux fills in the identifier of a ping socket and the checksum itself."""
    return _HEAD.pack(ECHO, 0, 0, 0, number & 0xFFFF) + _PAYLOAD


def echo_number(packet: bytes) -> int | None:
    """The number of an echo reply; None for any other packet."""
    if len(packet) < _HEAD.size:
        return None
    kind, _, _, _, number = _HEAD.unpack_from(packet)
    return int(number) if kind == ECHO_REPLY else None


def windows_answered(replies: int, buffer: bytes) -> bool:
    """True where ``IcmpSendEcho`` brought an answer of the host itself (status 0)."""
    if replies < 1 or len(buffer) < REPLY_HEAD.size:
        return False
    _, status, _ = REPLY_HEAD.unpack_from(buffer)
    return bool(status == 0)


class PingSocket:
    """Linux: a datagram socket for echoes, by :func:`ping_socket`."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._socket.setblocking(False)
        self._waiting: dict[int, asyncio.Future[float]] = {}
        asyncio.get_running_loop().add_reader(self._socket.fileno(), self._read)

    async def round_trip_s(self, number: int, limit_s: float) -> float | None:
        """Send echo ``number``; None where no answer came within ``limit_s``."""
        answer: asyncio.Future[float] = asyncio.get_running_loop().create_future()
        self._waiting[number & 0xFFFF] = answer
        sent = time.perf_counter()
        try:
            self._socket.send(echo_packet(number))
            arrived = await asyncio.wait_for(answer, limit_s)
        except OSError:
            return None
        finally:
            self._waiting.pop(number & 0xFFFF, None)
        return arrived - sent

    def close(self) -> None:
        """Stop listening."""
        asyncio.get_running_loop().remove_reader(self._socket.fileno())
        self._socket.close()

    def _read(self) -> None:
        try:
            packet = self._socket.recv(2048)
        except OSError:  # the way is closed at the moment: the echo goes without an answer
            return
        number = echo_number(packet)
        waiting = self._waiting.get(number if number is not None else -1)
        if waiting is not None and not waiting.done():
            waiting.set_result(time.perf_counter())


class WindowsEcho:
    """Windows: ``IcmpSendEcho``, each echo in a thread. Raises ``OSError`` where it is missing."""

    def __init__(self, address: str) -> None:
        self._ask = _windows_call(socket.inet_aton(address))

    async def round_trip_s(self, number: int, limit_s: float) -> float | None:
        """Send an echo; None where no answer came within ``limit_s``."""
        begun = time.perf_counter()
        answered = await asyncio.to_thread(self._ask, round(limit_s * 1000))
        return time.perf_counter() - begun if answered else None

    def close(self) -> None:
        """Nothing is kept between two echoes."""


def ping_socket(address: str) -> socket.socket:
    """A socket for echoes to an IPv4 address; raises ``OSError`` where the system allows none."""
    made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP)
    made.connect((address, 0))
    return made


def open_echo(address: str) -> PingSocket | WindowsEcho:
    """What sends echoes to an IPv4 address on this system; raises ``OSError`` where none may."""
    return WindowsEcho(address) if sys.platform == "win32" else PingSocket(ping_socket(address))


def _windows_call(address: bytes) -> Callable[[int], bool]:
    """Call of iphlpapi that sends one echo to ``address`` and waits for it, given milliseconds."""
    if sys.platform != "win32":
        raise OSError("IcmpSendEcho is a call of Windows")
    library = ctypes.WinDLL("iphlpapi", use_last_error=True)
    library.IcmpCreateFile.restype = ctypes.c_void_p
    library.IcmpCloseHandle.argtypes = [ctypes.c_void_p]
    library.IcmpSendEcho.argtypes = [
        *(ctypes.c_void_p, ctypes.c_uint32, ctypes.c_char_p, ctypes.c_uint16),
        *(ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32, ctypes.c_uint32),
    ]
    (number,) = struct.unpack("<I", address)

    def ask(limit_ms: int) -> bool:
        handle = library.IcmpCreateFile()
        buffer = ctypes.create_string_buffer(_REPLY_BYTES)
        try:
            replies = library.IcmpSendEcho(
                handle, number, _PAYLOAD, len(_PAYLOAD), None, buffer, _REPLY_BYTES, limit_ms
            )
        finally:
            library.IcmpCloseHandle(handle)
        return windows_answered(replies, buffer.raw)

    return ask
