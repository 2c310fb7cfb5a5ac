"""What a segment on a disk holds, read from its boxes without decoding."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.recording.boxes import VIDEO, BoxError, BoxReader, Fragment, InitPart


class SegmentScan:
    """Walks a segment's boxes: whole fragments, their pictures and seconds."""

    def __init__(self) -> None:
        self._reader = BoxReader()
        self._init: InitPart | None = None
        self._broken = 0
        self.frames = 0
        self.seconds = 0.0

    def take(self, block: memoryview) -> None:
        """Count a block's whole fragments."""
        if self._broken:
            self._broken += len(block)
            return
        try:
            for part in self._reader.feed(bytes(block)):
                if isinstance(part, InitPart):
                    self._init = part
                elif self._init is not None:
                    self._count(self._init, part)
        except BoxError:
            self._broken = self._reader.rest_bytes

    def _count(self, init: InitPart, fragment: Fragment) -> None:
        track = init.track(VIDEO)
        run = fragment.run(track)
        if track is not None and run is not None:
            self.frames += run.samples
            self.seconds = round((run.start + run.duration) / track.timescale, 6)

    @property
    def torn_bytes(self) -> int:
        """Bytes at the end that make no whole fragment."""
        return self._broken or self._reader.rest_bytes


def prefix_hash(path: Path, size: int) -> str:
    """SHA-256 of the first ``size`` bytes of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while size > 0 and (block := file.read(min(size, 1 << 20))):
            digest.update(block)
            size -= len(block)
    return digest.hexdigest()
