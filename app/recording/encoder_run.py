"""One life of the encoder process: feeds it from the queue, hands on the fragments it makes."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

from app.model.media import AudioFormat, VideoFormat
from app.recording.boxes import BoxReader, Fragment, InitPart
from app.recording.encoder import widen_pipe
from app.recording.media_queue import MediaQueue, Picture, Sound
from app.system.processes import Child, start_child

log = logging.getLogger(__name__)

_WAIT_S = 0.25
_READ_BYTES = 1 << 18
_NUT_BUFFER_BYTES = 1 << 18


class _Pipe:
    """Standard input of the encoder as the NUT muxer wants it: writes the whole of each block."""

    def __init__(self, child: Child) -> None:
        self._child = child
        self.broken = False

    def write(self, data: bytes) -> int:
        """Write all of it. A gone encoder is noted, not raised: the muxer cannot take it."""
        view = memoryview(data)
        try:
            while view and not self.broken:
                view = view[self._child.stdin.write(view) :]
        except (OSError, ValueError):
            self.broken = True
        return len(data)


class EncoderRun:
    """Starts the encoder; threads move queue -> encoder -> ``on_part``; ``on_end`` comes last.

    ``origin_tick`` is the tick that stands at zero of this run's output; ``next_tick`` follows the
    last picture that the encoder was given.
    """

    def __init__(
        self,
        command: list[str],
        video: VideoFormat,
        audio: AudioFormat,
        queue: MediaQueue,
        *,
        origin_tick: int,
        source: str,
        log_dir: Path,
        on_part: Callable[[EncoderRun, InitPart | Fragment], None],
        on_end: Callable[[EncoderRun, int], None],
    ) -> None:
        self._command = command
        self._video = video
        self._audio = audio
        self._queue = queue
        self._source = source
        self._log_dir = log_dir
        self._on_part = on_part
        self._on_end = on_end
        self._child: Child | None = None
        self._threads: list[threading.Thread] = []
        self.origin_tick = origin_tick
        self.next_tick = origin_tick
        self.started_at = time.monotonic()
        self.fresh_at = self.started_at

    def start(self) -> None:
        """Start the process and both threads; raises ``OSError`` where the program is missing."""
        self._child = start_child(
            f"encoder:{self._source}", self._command, log_dir=self._log_dir, stdin=True, stdout=True
        )
        widen_pipe(self._child.stdin.fileno())
        for work in (self._feed, self._read):
            thread = threading.Thread(
                target=work, args=(self._child,), name=f"encoder{work.__name__}", daemon=True
            )
            thread.start()
            self._threads.append(thread)

    @property
    def alive(self) -> bool:
        """True while the process runs."""
        return self._child is not None and self._child.running

    def kill(self) -> None:
        """End a process that no longer gives anything."""
        if self._child is not None:
            self._child.process.kill()

    def join(self, limit_s: float) -> bool:
        """Wait for the run's end; False when it did not come in time."""
        deadline = time.monotonic() + limit_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in self._threads)

    def _feed(self, child: Child) -> None:
        """Thread: queue -> encoder. Whatever ends it, the encoder's input is closed."""
        try:
            self._feed_stream(child)
        except Exception:  # the edge of a thread: the reader sees the encoder end, and tells
            log.exception("the encoder can be fed no longer")
            self.kill()
        finally:
            with suppress(OSError):  # the encoder was gone at its end
                child.stdin.close()

    def _feed_stream(self, child: Child) -> None:
        import av

        pipe = _Pipe(child)
        container = av.open(cast(Any, pipe), "w", format="nut", buffer_size=_NUT_BUFFER_BYTES)
        video = container.add_stream("rawvideo", rate=self._video.fps)
        video.width, video.height, video.pix_fmt = self._video.width, self._video.height, "yuv420p"
        sound = container.add_stream("pcm_s16le", rate=self._audio.rate)
        sound.layout = "mono" if self._audio.channels == 1 else "stereo"
        container.start_encoding()
        tick_base, sample_base = Fraction(1, self._video.fps), Fraction(1, self._audio.rate)
        while not pipe.broken and child.running:
            item = self._queue.first(_WAIT_S)
            if item is None:
                if self._queue.ended:
                    break
                continue
            if isinstance(item, Picture):
                self._put(container, video, item.data, item.tick - self.origin_tick, tick_base)
            elif (placed := self._sound_at(item)) is not None:
                self._put(container, sound, placed.data, placed.start, sample_base)
            if not pipe.broken:
                self._queue.drop_first()
                if isinstance(item, Picture):
                    self.next_tick = item.tick + 1
        container.close()

    def _sound_at(self, sound: Sound) -> Sound | None:
        """The sound on this run's own time; None for what lies before its first picture."""
        start = sound.start - self.origin_tick * self._audio.rate // self._video.fps
        if start < 0:
            data = sound.data[-start * self._audio.bytes_per_sample :]
            return Sound(0, data) if data else None
        return Sound(start, sound.data)

    @staticmethod
    def _put(container: Any, stream: Any, data: bytes, at: int, base: Fraction) -> None:
        import av

        packet = av.Packet(data)
        packet.stream = stream
        packet.pts = packet.dts = at
        packet.time_base = base
        packet.is_keyframe = True
        container.mux_one(packet)

    def _read(self, child: Child) -> None:
        reader = BoxReader()
        descriptor = child.stdout.fileno()
        try:
            while data := os.read(descriptor, _READ_BYTES):
                for part in reader.feed(data):
                    self.fresh_at = time.monotonic()
                    self._on_part(self, part)
        except Exception:  # the edge of a thread: whatever it was, the end of the run is told
            log.exception("the encoder's output cannot be cut")
            self.kill()
        finally:
            child.stdout.close()
        status = child.process.wait()
        self._threads[0].join()
        self._on_end(self, status)
