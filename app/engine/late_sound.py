"""Sound that comes late, put where the recorder still takes it."""

from __future__ import annotations

from collections import deque
from dataclasses import replace

from app.model.clock import NS_PER_S
from app.model.devices import AudioBlock

MOST_NS = 200_000_000
"""So old the newest sample of a block may be: half of what the recorder waits for."""
KEPT = 500
"""Blocks that are remembered: about ten seconds of them."""
BACK_NS = 1_000_000
"""So much nearer to its own time a block comes than the one before: too little to be heard."""


class LateSound:
    """Moves the blocks of one source. On its way through a page that has little of the processor
    sound is late now and then; without this all of it would be taken for silence.
    """

    def __init__(self) -> None:
        self._needed: deque[int] = deque(maxlen=KEPT)
        self.shift_ns = 0

    def place(self, block: AudioBlock, arrived_ns: int) -> AudioBlock:
        """The block as it is recorded: as captured, or later by what blocks lately needed."""
        samples = len(block.samples) // (2 * block.channels)
        ended_ns = block.first_sample_ns + samples * NS_PER_S // block.rate
        self._needed.append(max(0, arrived_ns - ended_ns - MOST_NS))
        self.shift_ns = max(*self._needed, self.shift_ns - BACK_NS)
        if not self.shift_ns:
            return block
        return replace(block, first_sample_ns=block.first_sample_ns + self.shift_ns)
