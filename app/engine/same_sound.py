"""Notices two microphones of the room that carry one signal: one seat then has no microphone.

Levels that rise and fall together are only a hint; the samples themselves are then compared in a
process of their own, now and then, while people speak into both.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

from app.devices.microphone.compare import likeness
from app.devices.microphone.contract import BLOCKS_PER_S
from app.devices.microphone.feed import MicrophoneFeed
from app.model.devices import AudioBlock, DeviceState

HINT = 0.9
VOICE_S = 2.0
"""Somebody spoke so short a time ago: a pause for breath does not end the comparing."""


class SameSound:
    """Keeps the newest ``span_s`` of each microphone; ``same`` says who carries whose sound."""

    def __init__(self, span_s: float, correlation: float, log_dir: Path, look_s: float) -> None:
        self._span_s, self._correlation, self._log_dir = span_s, correlation, log_dir
        self._levels_kept = round(span_s / look_s)
        self._levels: dict[str, deque[float]] = {}
        self._blocks: dict[str, deque[AudioBlock]] = {}
        self._leave: list[Callable[[], None]] = []
        self._job: asyncio.Task[None] | None = None
        self.same: dict[str, str] = {}

    def stop(self) -> None:
        """Forget everything; nothing is heard any more."""
        for leave in self._leave:
            leave()
        self._leave.clear()
        self._levels.clear()
        self._blocks.clear()
        self.same.clear()

    def look(self, feeds: dict[str, MicrophoneFeed]) -> None:
        """Take the levels as they are now, and compare what looks alike. Event-loop thread."""
        if len(feeds) < 2:
            return
        if self._blocks.keys() != feeds.keys():
            self._listen(feeds)
        for role, feed in feeds.items():
            spoken = feed.status.state is DeviceState.LIVE and feed.health.voiceless_s < VOICE_S
            if not spoken:
                self._levels[role].clear()
            self._levels[role].append(feed.level.rms_dbfs)
        if self._job is None or self._job.done():
            pair = next((p for p in combinations(feeds, 2) if self._look_alike(*p)), None)
            if pair is not None:
                self._job = asyncio.create_task(self._compare(*pair))

    def _listen(self, feeds: dict[str, MicrophoneFeed]) -> None:
        self.stop()
        for role, feed in feeds.items():
            self._levels[role] = deque(maxlen=self._levels_kept)
            self._blocks[role] = deque(maxlen=round(self._span_s * BLOCKS_PER_S))
            self._leave.append(feed.subscribe(self._blocks[role].append))

    def _look_alike(self, one: str, other: str) -> bool:
        first, second = self._levels[one], self._levels[other]
        if len(first) < self._levels_kept or len(second) < self._levels_kept:
            return False
        alike = _correlation_of(list(first), list(second)) > HINT
        if not alike and self.same.get(one) == other:
            self._part(one, other)
        return alike

    async def _compare(self, one: str, other: str) -> None:
        blocks = [list(self._blocks.get(role, ())) for role in (one, other)]
        for role in (one, other):
            self._levels[role].clear()  # the next comparison is of other sound
        first, second = (b"".join(block.left for block in some) for some in blocks)
        found = await asyncio.to_thread(likeness, first, second, self._log_dir)
        if found is not None and found > self._correlation and one in self._blocks:
            self.same.update({one: other, other: one})
        elif found is not None and self.same.get(one) == other:
            self._part(one, other)

    def _part(self, one: str, other: str) -> None:
        self.same.pop(one, None)
        self.same.pop(other, None)


def _correlation_of(first: list[float], second: list[float]) -> float:
    count = len(first)
    mean_1, mean_2 = sum(first) / count, sum(second) / count
    away_1, away_2 = [x - mean_1 for x in first], [x - mean_2 for x in second]
    both = sum(a * b for a, b in zip(away_1, away_2, strict=True))
    power = (sum(a * a for a in away_1) * sum(b * b for b in away_2)) ** 0.5
    return both / power if power else 0.0
