"""One question to a time server (SNTP, RFC 4330), enough to know the offset of the clock."""

from __future__ import annotations

import secrets
import socket
import struct
import time
from collections.abc import Callable

from app.devices.network.lookup import look_up

TIMEOUT_S = 2.0
PORT = 123
_PACKET = struct.Struct("!BBbb11I")
_CLIENT_VERSION_4 = 0x23
_MODE_SERVER = 4
_LEAP_UNKNOWN = 3
_NTP_EPOCH_S = 2_208_988_800  # 1970-01-01 counted from 1900-01-01
_FRACTION = 2**32


class SntpError(Exception):
    """The server did not answer in time, or its answer is no time."""


def query_offset(
    server: str,
    *,
    port: int = PORT,
    timeout_s: float = TIMEOUT_S,
    wall: Callable[[], float] = time.time,
) -> float:
    """Seconds by which the server's clock is ahead of this machine's (negative: behind).

    Sends one packet to ``server``; its name and its answer are each waited for at most
    ``timeout_s``. Raises
    :class:`SntpError` where no answer comes or the answer is malformed or of an unset clock.
    """
    found = look_up(server, timeout_s)
    if not found.addresses:
        raise SntpError(found.error)
    address = found.addresses[0]
    try:
        with socket.socket(_family(address), socket.SOCK_DGRAM) as link:
            link.settimeout(timeout_s)
            link.connect((address, port))
            token = secrets.randbits(64)
            sent = wall()
            link.send(_PACKET.pack(_CLIENT_VERSION_4, *[0] * 12, token >> 32, token % _FRACTION))
            answer = link.recv(512)
            received = wall()
    except OSError as error:
        raise SntpError(str(error)) from error
    return offset_from_answer(answer, token, sent, received)


def offset_from_answer(answer: bytes, token: int, sent: float, received: float) -> float:
    """Compute the offset in seconds from a server's packet.

    ``token`` is the 64-bit number that the question carried and the answer must repeat; ``sent``
    and ``received`` are wall-clock seconds since 1970. Raises :class:`SntpError`.
    """
    if len(answer) < _PACKET.size:
        raise SntpError("answer too short")
    head, stratum, _, _, *words = _PACKET.unpack(answer[: _PACKET.size])
    if head & 7 != _MODE_SERVER or head >> 6 == _LEAP_UNKNOWN or not 1 <= stratum <= 15:
        raise SntpError("the server has no valid time")
    if (words[5] << 32) + words[6] != token:
        raise SntpError("answer to another question")
    arrived, left = _seconds(words[7], words[8]), _seconds(words[9], words[10])
    return ((arrived - sent) + (left - received)) / 2


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def _seconds(whole: int, fraction: int) -> float:
    era_s = _FRACTION if whole < _FRACTION // 2 else 0  # the counter turns over in 2036
    return whole + era_s - _NTP_EPOCH_S + fraction / _FRACTION
