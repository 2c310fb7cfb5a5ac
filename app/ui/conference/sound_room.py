"""The room's sound on its way into the page: what the engine put into its ring lately."""

from __future__ import annotations

import logging
from pathlib import Path

from app.ipc.sound_ring import SoundRingReader
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock

log = logging.getLogger(__name__)

_REOPEN_S = 0.5


class RoomSound:
    """Reads the ring named by the topic ``conference``; opens it anew when it changes."""

    def __init__(self) -> None:
        self._path = ""
        self._reader: SoundRingReader | None = None
        self._tried_ns = 0

    def follow(self, path: str) -> None:
        """From now on this ring; ``""``: none."""
        if path != self._path:
            self._path = path
            self.close()

    def new_blocks(self) -> list[AudioBlock]:
        """What came since the last call, oldest first."""
        if self._reader is None:
            self._open()
        return self._reader.read_new() if self._reader is not None else []

    def close(self) -> None:
        """Let go of the ring."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self._tried_ns = 0

    def _open(self) -> None:
        now = now_ns()
        if not self._path or now - self._tried_ns < _REOPEN_S * NS_PER_S:
            return
        self._tried_ns = now
        try:
            self._reader = SoundRingReader.open(Path(self._path))
        except OSError as error:
            log.debug("sound ring %s: %s", self._path, error)
