"""The encoder's standard input: one NUT stream with the picture and all sound tracks."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Any, cast

from app.recording.media_queue import Picture, Sound
from app.recording.plan import SourcePlan
from app.system.processes import Child

_NUT_BUFFER_BYTES = 1 << 18


class _Pipe:
    """Standard input of the encoder as the NUT muxer wants it: writes the whole of each block."""

    def __init__(self, child: Child, on_written: Callable[[], None]) -> None:
        self._child = child
        self._on_written = on_written
        self.broken = False

    def write(self, data: bytes) -> int:
        """Write all of it. A gone encoder is noted, not raised: the muxer cannot take it."""
        view = memoryview(data)
        try:
            while view and not self.broken:
                view = view[self._child.stdin.write(view) :]
                self._on_written()
        except (OSError, ValueError):
            self.broken = True
        return len(data)


class EncoderStream:
    """Writes pictures and sound to an encoder, on the time of a run that begins at a tick.

    Stream 0 is the picture, streams 1 and on are the sound tracks. ``on_written`` is called
    whenever the encoder has taken something.
    """

    def __init__(
        self, child: Child, plan: SourcePlan, origin_tick: int, *, on_written: Callable[[], None]
    ) -> None:
        import av

        self._audio = plan.audio
        self._origin_tick = origin_tick
        self._first_sample = origin_tick * plan.audio.rate // plan.video.fps
        self._pipe = _Pipe(child, on_written)
        made: Any = cast(Any, self._pipe)
        self._container = av.open(made, "w", format="nut", buffer_size=_NUT_BUFFER_BYTES)
        video = self._container.add_stream("rawvideo", rate=plan.video.fps)
        video.width, video.height, video.pix_fmt = plan.video.width, plan.video.height, "yuv420p"
        self._video = video
        self._sounds = [self._sound_stream() for _ in plan.tracks]
        self._tick_base = Fraction(1, plan.video.fps)
        self._sample_base = Fraction(1, plan.audio.rate)
        self._container.start_encoding()

    def _sound_stream(self) -> Any:
        stream = self._container.add_stream("pcm_s16le", rate=self._audio.rate)
        stream.layout = "mono" if self._audio.channels == 1 else "stereo"
        return stream

    @property
    def broken(self) -> bool:
        """True once the encoder takes nothing any more."""
        return self._pipe.broken

    def picture(self, item: Picture) -> None:
        """Write a picture; one from before the run's first tick is left out."""
        if item.tick >= self._origin_tick:
            self._put(self._video, item.data, item.tick - self._origin_tick, self._tick_base)

    def sound(self, item: Sound) -> None:
        """Write sound; what lies before the run's first picture is left out."""
        start, data = item.start - self._first_sample, item.data
        if start < 0:
            start, data = 0, data[-start * self._audio.bytes_per_sample :]
        if data:
            self._put(self._sounds[item.track], data, start, self._sample_base)

    def close(self) -> None:
        """End the stream."""
        self._container.close()

    def _put(self, stream: Any, data: bytes, at: int, base: Fraction) -> None:
        import av

        packet = av.Packet(data)
        packet.stream = stream
        packet.pts = packet.dts = at
        packet.time_base = base
        packet.is_keyframe = True
        self._container.mux_one(packet)
