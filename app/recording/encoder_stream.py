"""The encoder's standard input: one NUT stream with the picture and all sound tracks."""

from __future__ import annotations

from collections.abc import Callable

from app.recording.media_queue import Picture, Sound
from app.recording.nut import nut_frame, nut_head
from app.recording.plan import SourcePlan
from app.system.processes import Child


class EncoderStream:
    """Writes pictures and sound to an encoder, on the time of a run that begins at a tick.

    Stream 0 is the picture, streams 1 and on are the sound tracks. ``on_written`` is called
    whenever the encoder has taken something. ``broken`` is true once it takes nothing any more:
    that is noted, not raised, for whoever reads the encoder's output tells of its end.
    """

    def __init__(
        self, child: Child, plan: SourcePlan, origin_tick: int, *, on_written: Callable[[], None]
    ) -> None:
        self._child = child
        self._on_written = on_written
        self._audio = plan.audio
        self._origin_tick = origin_tick
        self._first_sample = origin_tick * plan.audio.rate // plan.video.fps
        self.broken = False
        self._write(nut_head(plan.video, plan.audio, len(plan.tracks)))

    def picture(self, item: Picture) -> None:
        """Write a picture; one from before the run's first tick is left out."""
        if item.tick >= self._origin_tick:
            self._write(nut_frame(0, item.tick - self._origin_tick, len(item.data)))
            self._write(item.data)

    def sound(self, item: Sound) -> None:
        """Write sound; what lies before the run's first picture is left out."""
        start, data = item.start - self._first_sample, item.data
        if start < 0:
            start, data = 0, data[-start * self._audio.bytes_per_sample :]
        if data:
            self._write(nut_frame(item.track + 1, start, len(data)) + data)

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        try:
            while view and not self.broken:
                view = view[self._child.stdin.write(view) :]
                self._on_written()
        except (OSError, ValueError):
            self.broken = True
