"""The way of sound to one track: a role's own microphone, or the one that stands in for it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence

from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock

PATIENCE_NS = NS_PER_S // 4
"""Without sound for so long another microphone serves. Less than the recorder waits for sound
before it writes silence, so a track that changes its microphone has no hole."""
KEPT_BLOCKS = 50

Callback = Callable[[AudioBlock], None]


class SoundRoute:
    """Hands the blocks of the best microphone that delivers to ``callback``, with their own times.

    ``ranked`` are the microphones' roles, the best first. ``on_switch`` is told the role that
    serves from now on. Both are called from the threads of the feeds and must be quick.
    """

    def __init__(
        self, ranked: Sequence[str], callback: Callback, on_switch: Callable[[str], None]
    ) -> None:
        self._ranked = list(ranked)
        self._callback = callback
        self._on_switch = on_switch
        self._lock = threading.Lock()
        self._serving = ranked[0]
        self._since_ns = now_ns()
        self._until_ns = 0
        self._waiting: dict[str, deque[AudioBlock]] = {
            role: deque(maxlen=KEPT_BLOCKS) for role in ranked
        }

    def rank(self, ranked: Sequence[str]) -> None:
        """Prefer them in this order from now on; a role that is left out does not serve."""
        with self._lock:
            self._ranked = list(ranked)

    def take(self, role: str, block: AudioBlock) -> None:
        """A block of one of the microphones, from the thread of its feed."""
        with self._lock:
            if role not in self._ranked:
                return
            self._waiting[role].append(block)
            late = _end_ns(block) - max(self._until_ns, self._since_ns) > PATIENCE_NS
            better = self._serving not in self._ranked or (
                self._ranked.index(role) <= self._ranked.index(self._serving)
            )
            if better or late:
                self._serve(role)

    def _serve(self, role: str) -> None:
        switched, self._serving = role != self._serving, role
        while self._waiting[role]:
            block = self._waiting[role].popleft()
            if _end_ns(block) > self._until_ns:
                self._until_ns = _end_ns(block)
                self._callback(block)
        if switched:
            for others in self._waiting.values():
                others.clear()
            self._on_switch(role)


def _end_ns(block: AudioBlock) -> int:
    samples = len(block.samples) // (2 * block.channels)
    return block.first_sample_ns + samples * NS_PER_S // block.rate
