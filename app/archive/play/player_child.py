"""Decodes a recording for the window: pictures of all sources and the sound of one moment together.

Run as ``python -m app.archive.play.player_child`` (numpy and PyAV live in this process alone, and a
damaged file can harm nothing else). Orders come as JSON lines on standard input, and it ends when
that closes. Answers go to standard output: a JSON line with the number of ``bytes`` that follow it.

| order | |
|---|---|
| ``open`` | ``plan``: what is played (:class:`~app.archive.play.plan.PlayPlan`) |
| ``size`` | ``width``, ``height`` of a picture at most, in dots of the screen |
| ``gains`` | by ``source/role`` |
| ``show`` | the pictures at ``at`` |
| ``play`` | from ``at`` on at ``rate`` |
| ``heard`` | what was played until ``at``: so far ahead and no farther is decoded |

Every answer has the ``turn`` of the order that it belongs to. ``pictures``: ``at``, and of each
source ``id``, ``width``, ``height`` (0: nothing was recorded), its bytes RGB without padding.
``sound``: ``at``, ``rate``, ``levels``, bytes s16le, two channels at 48 kHz. ``skipped``: from
``at`` to ``to`` is sealed. ``end``: there is no more. One clock of the timeline leads all sources,
so they cannot drift apart.
"""

from __future__ import annotations

import json
import logging
import os
import queue
import sys
import threading
from collections.abc import Mapping
from typing import Any

import numpy as np

from app.archive.play.mix import Mixer, Stretch, as_pcm
from app.archive.play.pictures import PictureReader
from app.archive.play.plan import PlayPlan, plan_from_json, shut, shut_at
from app.archive.play.sound import RATE

AHEAD_S = 0.8
FASTEST_SHOWN = 1.25
"""Above this rate every other picture is left out: nobody sees fifty a second."""

_Order = dict[str, Any]


class Player:
    """Carries out the orders. One thread; ``tell`` sends an answer with its bytes."""

    def __init__(self, tell: Any) -> None:
        self._tell = tell
        self._plan = PlayPlan(())
        self._closed: list[tuple[float, float]] = []
        self._pictures: dict[str, PictureReader] = {}
        self._mixer = Mixer(self._plan)
        self._size = (640, 360)
        self._turn = 0
        self._playing = False
        self._rate = 1.0
        self._tick = 0
        self._tick_s = 0.04
        self._heard_s = 0.0
        self._stretch = Stretch(1.0)
        self._sound_at_s = 0.0

    @property
    def busy(self) -> bool:
        """True while there is something to decode ahead."""
        ahead_s = self._tick * self._tick_s - self._heard_s
        return self._playing and ahead_s < AHEAD_S * max(1.0, self._rate)

    def take(self, order: Mapping[str, Any]) -> None:
        """Carry out one order."""
        kind = order["do"]
        if kind == "open":
            self._open(plan_from_json(order["plan"]))
        elif kind == "size":
            self._size = (max(2, int(order["width"])), max(2, int(order["height"])))
        elif kind == "gains":
            self._mixer.gains.update(order["gains"])
        elif kind == "heard" and order["turn"] == self._turn:
            self._heard_s = float(order["at"])
        elif kind == "show":
            self._turn, self._playing = int(order["turn"]), False
            self._show(self._open_at(float(order["at"])))
        elif kind == "play":
            self._play(order)

    def advance(self) -> None:
        """Decode one tick: its sound, and its pictures."""
        at_s = self._tick * self._tick_s
        stretch = shut_at(at_s, self._closed)
        if stretch is not None:
            self._skip(at_s, stretch[1])
            return
        if at_s >= self._plan.seconds:
            self._playing = False
            self._tell({"kind": "end", "turn": self._turn, "at": self._plan.seconds})
            return
        first = round(at_s * RATE)
        count = round((self._tick + 1) * self._tick_s * RATE) - first
        sound, levels = self._mixer.read(first, count)
        for piece in self._stretch.put(sound):
            told = {"kind": "sound", "turn": self._turn, "at": self._sound_at_s}
            self._tell({**told, "rate": self._rate, "levels": levels}, as_pcm(piece))
            self._sound_at_s += piece.shape[1] * self._rate / RATE
        if self._rate <= FASTEST_SHOWN or self._tick % 2 == 0:
            self._show(at_s)
        self._tick += 1

    def _open(self, plan: PlayPlan) -> None:
        self.close()
        gains = self._mixer.gains
        self._plan, self._closed = plan, shut(plan.sealed)
        self._pictures = {source.id: PictureReader(source) for source in plan.sources}
        self._mixer = Mixer(plan)
        self._mixer.gains.update({k: v for k, v in gains.items() if k in self._mixer.gains})
        self._tick_s = 1.0 / max((source.fps for source in plan.sources), default=25.0)
        self._playing = False

    def _play(self, order: Mapping[str, Any]) -> None:
        self._turn, self._rate = int(order["turn"]), float(order["rate"])
        self._begin_at(self._open_at(float(order["at"])))
        self._playing = True

    def _begin_at(self, at_s: float) -> None:
        self._tick = round(at_s / self._tick_s)
        self._sound_at_s = self._heard_s = self._tick * self._tick_s
        self._stretch = Stretch(self._rate)

    def _skip(self, at_s: float, until_s: float) -> None:
        self._tell({"kind": "skipped", "turn": self._turn, "at": at_s, "to": until_s})
        heard_s, ahead_s = self._heard_s, until_s - at_s
        self._begin_at(until_s + self._tick_s / 2)
        self._heard_s = heard_s + ahead_s

    def _open_at(self, at_s: float) -> float:
        """The moment itself, or the end of the sealed stretch that it lies in."""
        stretch = shut_at(at_s, self._closed)
        return at_s if stretch is None else stretch[1]

    def _show(self, at_s: float) -> None:
        rows, data = [], b""
        for name, reader in self._pictures.items():
            width, height, picture = self._drawn(reader, at_s)
            rows.append({"id": name, "width": width, "height": height})
            data += picture
        self._tell({"kind": "pictures", "turn": self._turn, "at": at_s, "sources": rows}, data)

    def _drawn(self, reader: PictureReader, at_s: float) -> tuple[int, int, bytes]:
        found = reader.at(at_s)
        if found is None:
            return 0, 0, b""
        frame = found.frame
        scale = min(1.0, self._size[0] / frame.width, self._size[1] / frame.height)
        width, height = round(frame.width * scale / 2) * 2, round(frame.height * scale / 2) * 2
        shown = frame.reformat(width=width, height=height, format="rgb24", interpolation="BILINEAR")
        return width, height, np.ascontiguousarray(shown.to_ndarray()).tobytes()

    def close(self) -> None:
        """Let go of all files."""
        for reader in self._pictures.values():
            reader.close()
        self._mixer.close()


def _tell(values: dict[str, Any], data: bytes = b"") -> None:
    out = sys.stdout.buffer
    out.write(json.dumps({**values, "bytes": len(data)}).encode() + b"\n")
    out.write(data)
    out.flush()


def _read_orders(orders: queue.Queue[_Order | None]) -> None:
    for line in iter(sys.stdin.buffer.readline, b""):
        orders.put(json.loads(line))
    orders.put(None)


def main() -> int:
    """Carry out orders until there are no more; returns the exit status."""
    logging.getLogger("libav").setLevel(logging.CRITICAL)
    orders: queue.Queue[_Order | None] = queue.Queue()
    threading.Thread(target=_read_orders, args=(orders,), daemon=True).start()
    player = Player(_tell)
    while True:
        try:
            order = orders.get(block=not player.busy)
        except queue.Empty:
            player.advance()
            continue
        if order is None:
            return 0
        player.take(order)


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
