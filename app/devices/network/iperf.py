"""iperf3, where it is installed: its arguments and its answer in JSON."""

from __future__ import annotations

import json
from typing import Any

PORT = 5201


class IperfError(Exception):
    """iperf3 measured nothing; the words are its own."""


def iperf_arguments(
    host: str, port: int, seconds: float, connections: int, *, down: bool
) -> list[str]:
    """The command that measures one direction (down: the server sends)."""
    length_s = str(max(1, round(seconds)))
    reverse = ["-R"] if down else []
    return [
        *("iperf3", "--json", "--client", host, "--port", str(port)),
        *("--time", length_s, "--omit", "1", "--parallel", str(connections)),
        *("--connect-timeout", "5000", *reverse),
    ]


def read_iperf(text: str) -> tuple[float, list[list[float]]]:
    """Megabits a second that were received, and the row of seconds; raises :class:`IperfError`.

    What was received counts, not what was sent into buffers.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise IperfError(text.strip()[:200] or "no answer") from error
    if not isinstance(data, dict) or data.get("error"):
        raise IperfError(str(data.get("error") if isinstance(data, dict) else data)[:200])
    try:
        received = float(data["end"]["sum_received"]["bits_per_second"])
        rows = [_row(interval["sum"]) for interval in data.get("intervals", [])]
    except (KeyError, TypeError, ValueError) as error:
        raise IperfError(f"not understood: {error}") from error
    return round(received / 1e6, 2), [row for row in rows if row]


def _row(part: dict[str, Any]) -> list[float]:
    if part.get("omitted"):
        return []
    return [round(float(part["start"]), 1), round(float(part["bits_per_second"]) / 1e6, 2)]
