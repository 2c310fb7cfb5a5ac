"""The sound of a call: what comes from the other points, and the room's own on its way there."""

from __future__ import annotations

import contextlib
import logging
import threading
from array import array
from collections.abc import Callable
from pathlib import Path

from app.engine.late_sound import LateSound
from app.ipc.shared_map import RingError
from app.ipc.sound_ring import SoundRingReader, SoundRingWriter, sound_ring_path
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.media import SILENCE_DBFS, AudioFormat, dbfs
from app.recording.inputs import SoundSource

log = logging.getLogger(__name__)

POLL_S = 0.015
FULL_SCALE = 32768
OUT_FORMAT = AudioFormat(48_000, 1)

Callback = Callable[[AudioBlock], None]


def in_one_channel(block: AudioBlock) -> AudioBlock:
    """The mean of left and right where a block has two channels."""
    if block.channels == 1:
        return block
    both = array("h", block.samples)
    mixed = array(
        "h", [(left + right) // 2 for left, right in zip(both[0::2], both[1::2], strict=True)]
    )
    return AudioBlock(block.first_sample_ns, mixed.tobytes(), block.rate, 1)


def peak_dbfs(samples: bytes) -> float:
    """The loudest sample of s16le sound, in dBFS."""
    values = array("h", samples)
    if not values:
        return SILENCE_DBFS
    highest, lowest = max(values), min(values)
    return dbfs(max(highest, -lowest) / FULL_SCALE)


class FarSound:
    """The mix of the other points, from a window's ring or a device; any number of hearers.

    Blocks have one channel. ``take`` and the hearers run on threads of the sources.
    """

    def __init__(self) -> None:
        self._hearers: tuple[Callback, ...] = ()
        self._lock = threading.Lock()
        self._leave: Callable[[], None] = lambda: None
        self._peak_dbfs = SILENCE_DBFS
        self.heard_ns = 0

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Have every block handed to ``callback``; returns the way to stop."""
        with self._lock:
            self._hearers = (*self._hearers, callback)

        def leave() -> None:
            with self._lock:
                self._hearers = tuple(one for one in self._hearers if one is not callback)

        return leave

    def from_ring(self, path: Path | None) -> None:
        """Listen to a window's ring from now on, or to nothing."""
        self._leave()
        self._leave = _RingEar(path, self.take).close if path is not None else lambda: None

    def from_source(self, source: SoundSource) -> None:
        """Listen to an open device from now on."""
        self._leave()
        self._leave = source.subscribe(self.take)

    def take(self, block: AudioBlock) -> None:
        """A block of the source."""
        mono = in_one_channel(block)
        self.heard_ns = now_ns()
        level = peak_dbfs(mono.samples)
        self._peak_dbfs = max(self._peak_dbfs, level)
        for hearer in self._hearers:
            hearer(mono)

    def level(self) -> float | None:
        """The loudest sample since this was last asked, in dBFS; None while nothing comes."""
        loudest, self._peak_dbfs = self._peak_dbfs, SILENCE_DBFS
        return round(loudest, 1) if now_ns() - self.heard_ns < NS_PER_S else None


class _RingEar:
    """The thread that reads a sound ring."""

    def __init__(self, path: Path, take: Callback) -> None:
        self._path = path
        self._take = take
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="far-sound", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop listening."""
        self._ending.set()
        if self._thread is not threading.current_thread():
            self._thread.join(1.0)

    def _run(self) -> None:
        try:
            ring = SoundRingReader.open(self._path)
        except (OSError, RingError) as error:
            log.warning("the sound of the call cannot be heard: %s", error)
            return
        late = LateSound()
        with contextlib.closing(ring):
            while not self._ending.wait(POLL_S):
                try:
                    for block in ring.read_new():
                        self._take(late.place(block, now_ns()))
                except Exception:  # edge: of a thread; the call's sound must come back by itself
                    log.exception("the sound of the call cannot be taken")


class SoundOut:
    """The room's sound for the call, in a ring that the window reads; silence while muted."""

    def __init__(self) -> None:
        self._writer: SoundRingWriter | None = None
        self._leave: Callable[[], None] = lambda: None
        self.muted = False

    @property
    def path(self) -> str:
        """Where the ring is; empty while there is none."""
        return str(self._writer.path) if self._writer is not None else ""

    def open(self, room: SoundSource) -> None:
        """Hand the sound of ``room`` on from now on; raises ``OSError`` where memory is full."""
        self._leave()
        if self._writer is None:
            self._writer = SoundRingWriter.create(sound_ring_path("call-out"), OUT_FORMAT)
        self._leave = room.subscribe(self._take)

    def close(self) -> None:
        """Hand nothing on any more."""
        self._leave()
        self._leave = lambda: None
        if self._writer is not None:
            writer, self._writer = self._writer, None
            writer.close()

    def _take(self, block: AudioBlock) -> None:
        writer = self._writer
        if writer is None or block.rate != OUT_FORMAT.rate:
            return
        samples = in_one_channel(block).samples
        with contextlib.suppress(ValueError):  # the ring was let go of meanwhile
            writer.write(bytes(len(samples)) if self.muted else samples, block.first_sample_ns)
