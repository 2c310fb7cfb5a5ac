"""The bad line of the conference's tests is as bad as it says: judged by plain UDP packets."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.helpers.shaper import Line, Shaper, shaped_line

LIMIT_S = 5.0


@contextmanager
def two_ends(shaper: Shaper) -> Iterator[tuple[socket.socket, socket.socket]]:
    """A client whose packets reach a server through the line alone."""
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client,
    ):
        server.bind(("127.0.0.1", 0))
        server.settimeout(LIMIT_S)
        client.settimeout(LIMIT_S)
        client.connect(("127.0.0.1", shaper.route(*server.getsockname())))
        yield client, server


def test_packets_go_both_ways_and_late_by_the_delay() -> None:
    with shaped_line() as shaper, two_ends(shaper) as (client, server):
        shaper.up.delay_s, shaper.down.delay_s = 0.05, 0.1
        began = time.monotonic()
        client.send(b"there")
        data, address = server.recvfrom(100)
        assert time.monotonic() - began >= 0.05
        server.sendto(b"and back", address)
        assert client.recv(100) == b"and back"
        assert 0.15 <= time.monotonic() - began < LIMIT_S
        assert data == b"there"


def test_a_cut_line_lets_nothing_through_and_a_mended_one_does_again() -> None:
    with shaped_line() as shaper, two_ends(shaper) as (client, server):
        shaper.cut()
        client.send(b"lost")
        began = time.monotonic()
        while not shaper.up.lost:
            assert time.monotonic() - began < LIMIT_S
        shaper.mend()
        client.send(b"arrives")
        assert server.recv(100) == b"arrives"
        assert (shaper.up.packets, shaper.up.lost) == (2, 1)


def test_a_server_has_one_port_and_two_have_two() -> None:
    with shaped_line() as shaper:
        first = shaper.route("127.0.0.1", 40001)
        assert shaper.route("127.0.0.1", 40001) == first
        assert shaper.route("127.0.0.1", 40002) != first


@pytest.mark.parametrize("loss", [0.02, 0.1])
def test_loss_is_what_was_asked_for_and_the_same_with_the_same_seed(loss: float) -> None:
    def lost(seed: int) -> int:
        shaper = Shaper(seed)
        shaper.close()
        shaper.up.loss = loss
        return sum(shaper.up.due(0.0, 100) is None for _ in range(5000))

    assert lost(3) == lost(3)
    assert lost(3) == pytest.approx(5000 * loss, rel=0.2)


def test_a_narrow_line_spaces_packets_and_drops_what_waits_too_long() -> None:
    line = Line(bits_per_s=100_000)
    arrivals = [line.due(0.0, 1000) for _ in range(10)]
    assert arrivals[:4] == pytest.approx([0.08, 0.16, 0.24, 0.32])
    assert arrivals[4:] == [None] * 6
    assert line.due(1.0, 1000) == pytest.approx(1.08)


def test_jitter_stays_within_its_bound() -> None:
    line = Line(delay_s=0.02, jitter_s=0.03)
    arrivals = [line.due(0.0, 100) or 0.0 for _ in range(500)]
    assert min(arrivals) >= 0.02
    assert 0.04 < max(arrivals) <= 0.05
