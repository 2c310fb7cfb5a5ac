"""Holds picture and sound to the session's timeline and puts them into the encoder's queue.

Missing sound becomes silence in time and a missing picture the last one again, so that the encoder
never stalls and nothing shifts.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from app.ipc.ring import FrameRingReader
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.media import AudioFormat, VideoFormat
from app.recording.media_queue import MediaQueue, Picture, Sound
from app.recording.pacer import DELAY_NS, Emission, Pacer

log = logging.getLogger(__name__)

POLL_S = 0.012
FIRST_FRAME_S = 0.5
REOPEN_NS = NS_PER_S
SILENCE_PIECE_S = 0.02
GAP_TOLERANCE_S = 0.010
OVERLAP_TOLERANCE_S = 0.020


class SoundSource(Protocol):
    """Where captured sound comes from, as a microphone feed gives it."""

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        """Have every block handed to ``callback`` (from a thread); returns the way to stop."""


def black_frame(video: VideoFormat) -> bytes:
    """A black I420 frame, for a recording that begins without a picture."""
    pixels = video.width * video.height
    return b"\x10" * pixels + b"\x80" * (video.frame_bytes - pixels)


class SoundTrack:
    """Puts blocks of captured sound on the timeline and fills what is missing with silence."""

    def __init__(self, audio: AudioFormat, origin_ns: int) -> None:
        self._audio = audio
        self._origin_ns = origin_ns
        self._newest_start = -1
        self.cursor = 0
        self.silent_samples = 0
        self.foreign_blocks = 0

    def sample_at(self, at_ns: int) -> int:
        """Samples between the origin and a monotonic instant."""
        return round((at_ns - self._origin_ns) * self._audio.rate / NS_PER_S)

    def place(self, block: AudioBlock) -> list[Sound]:
        """The block where it belongs, silence before it where nothing came.

        Every piece begins after the one before: the encoder's stream refuses anything else.
        """
        if (block.rate, block.channels) != (self._audio.rate, self._audio.channels):
            self.foreign_blocks += 1
            return []
        width = self._audio.bytes_per_sample
        start, data = self.sample_at(block.first_sample_ns), block.samples
        placed: list[Sound] = []
        ahead = start - self.cursor
        if ahead > GAP_TOLERANCE_S * self._audio.rate:
            placed = self.fill(start)
        elif ahead < -OVERLAP_TOLERANCE_S * self._audio.rate or start <= self._newest_start:
            data, start = data[-ahead * width :], self.cursor
        if not data:
            return []
        self.cursor = start + len(data) // width
        self._newest_start = start
        return [*placed, Sound(start, data)]

    def fill(self, until: int) -> list[Sound]:
        """Silence from where the sound ends to sample ``until``."""
        piece = int(SILENCE_PIECE_S * self._audio.rate)
        filled = []
        while self.cursor < until:
            count = min(piece, until - self.cursor)
            filled.append(Sound(self.cursor, bytes(count * self._audio.bytes_per_sample)))
            self._newest_start = self.cursor
            self.cursor += count
            self.silent_samples += count
        return filled


class Feeder:
    """The thread that serves the encoder's queue from a frame ring and a source of sound."""

    def __init__(
        self,
        video: VideoFormat,
        audio: AudioFormat,
        queue: MediaQueue,
        *,
        ring_path: Callable[[], Path | None],
        sound: SoundSource | None,
        delay_ns: int = DELAY_NS,
    ) -> None:
        self._video = video
        self._audio = audio
        self._queue = queue
        self._ring_path = ring_path
        self._sound = sound
        self._delay_ns = delay_ns
        self._blocks: deque[AudioBlock] = deque(maxlen=1000)
        self._ring: FrameRingReader | None = None
        self._sequence = 0
        self._seen_ns = 0
        self._last = b""
        self._reopen_at_ns = 0
        self._stop_ns: int | None = None
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, name="feeder", daemon=True)
        self.pacer: Pacer | None = None
        self.track: SoundTrack | None = None
        self.lost_items = 0
        self.overruns = 0

    def start(self) -> int:
        """Begin with the next captured frame; returns its capture time, the timeline's origin.

        Without a frame within ``FIRST_FRAME_S`` the timeline begins now, with a black picture.
        """
        self._thread.start()
        self._started.wait()
        assert self.pacer is not None
        return self.pacer.origin_ns

    def stop(self) -> None:
        """Go on to the tick that is due now, then close the queue; returns when that is done."""
        self._stop_ns = now_ns()
        self._thread.join()

    @property
    def camera_silent_s(self) -> float:
        """Seconds since the camera last gave a frame."""
        return (now_ns() - self._seen_ns) / NS_PER_S if self._seen_ns else 0.0

    def _run(self) -> None:
        leave: Callable[[], None] | None = None
        try:
            leave = self._sound.subscribe(self._blocks.append) if self._sound else None
            origin_ns = self._await_origin()
            self._last = black_frame(self._video)
            self.track = SoundTrack(self._audio, origin_ns)
            self.pacer = self.pacer or Pacer(self._video.fps, origin_ns, self._delay_ns)
            self._seen_ns = self._seen_ns or now_ns()
            self._started.set()
            while not self._finished():
                try:
                    self._take_frames()
                    self._show_frames(self.pacer)
                    self._take_sound(self.track)
                except Exception:  # the edge of a thread: the last picture and silence go on
                    log.exception("picture or sound cannot be taken")
                    self._start_over()
                time.sleep(POLL_S)
            self._end_sound(self.track)
        finally:
            if leave is not None:
                leave()
            if self._ring is not None:
                self._ring.close()
            self._started.set()
            self._queue.close()

    def _await_origin(self) -> int:
        self._open_ring()
        if self._ring is not None:
            self._sequence = self._ring.newest_sequence
        deadline = now_ns() + int(FIRST_FRAME_S * NS_PER_S)
        while now_ns() < deadline and self._stop_ns is None:
            captured = self._ring.captured_ns(self._sequence + 1) if self._ring else None
            if captured is not None:
                return captured
            time.sleep(POLL_S)
            if self._ring is not None:
                self._sequence = max(self._sequence, self._ring.newest_sequence - 1)
            else:
                self._open_ring()
        return now_ns()

    def _finished(self) -> bool:
        assert self.pacer is not None
        return self._stop_ns is not None and self.pacer.target_ns(self.pacer.tick) > self._stop_ns

    def _open_ring(self) -> None:
        path = self._ring_path()
        if path is None:
            return
        try:
            ring = FrameRingReader.open(path)
        except OSError:
            return
        fresh = self._ring is None
        if self._ring is not None:
            self._ring.close()
        if ring.video.frame_bytes != self._video.frame_bytes:
            log.error("the ring holds %s instead of %s", ring.video, self._video)
            ring.close()
            self._ring = None
            return
        self._ring = ring
        if fresh or ring.newest_sequence < self._sequence:
            self._sequence = max(0, ring.newest_sequence - 1)

    def _take_frames(self) -> None:
        """Tell the pacer of new frames; look for a new ring when none come."""
        assert self.pacer is not None
        newest = self._ring.newest_sequence if self._ring is not None else self._sequence
        if newest <= self._sequence:
            if now_ns() - self._seen_ns > REOPEN_NS:
                self._reopen_sometimes()
            return
        assert self._ring is not None
        self._seen_ns = now_ns()
        for sequence in range(self._sequence + 1, newest + 1):
            captured = self._ring.captured_ns(sequence)
            if captured is None:
                self.pacer.missed(1)
            else:
                self.pacer.arrived(sequence, captured)
        self._sequence = newest

    def _start_over(self) -> None:
        """Let go of a ring that cannot be read; it is opened anew after a moment."""
        if self._ring is not None:
            self._ring.close()
            self._ring = None
        self._reopen_at_ns = now_ns() + REOPEN_NS

    def _reopen_sometimes(self) -> None:
        if now_ns() >= self._reopen_at_ns:
            self._reopen_at_ns = now_ns() + REOPEN_NS
            self._open_ring()

    def _show_frames(self, pacer: Pacer) -> None:
        while not self._finished() and (emission := pacer.due(now_ns())) is not None:
            data = self._fetch(emission, pacer)
            if not self._queue.put(Picture(emission.tick, data)):
                self.lost_items += 1
            self._last = data

    def _fetch(self, emission: Emission, pacer: Pacer) -> bytes:
        if emission.sequence is None:
            return self._last
        frame = None
        if self._ring is not None and not self._queue.full:
            frame = self._ring.read(emission.sequence)
        if frame is None:
            self.overruns += 1
            pacer.replaced()
            return self._last
        return frame.data

    def _take_sound(self, track: SoundTrack) -> None:
        while self._blocks:
            self._put_sound(track.place(self._blocks.popleft()))
        self._put_sound(track.fill(track.sample_at(now_ns() - self._delay_ns)))

    def _end_sound(self, track: SoundTrack) -> None:
        assert self.pacer is not None
        self._put_sound(track.fill(track.sample_at(self.pacer.target_ns(self.pacer.tick))))

    def _put_sound(self, pieces: list[Sound]) -> None:
        for piece in pieces:
            if not self._queue.put(piece):
                self.lost_items += 1
