"""The sound of all sources together: each track with its gain, with the level of each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import av
import numpy as np
from av.filter import Graph

from app.archive.play.plan import PlayPlan
from app.archive.play.sound import RATE, SIDES, Samples, SoundReader
from app.model.media import dbfs

Gains = Mapping[str, float]
"""By ``source/role``: 0 is not heard, 1 as recorded."""

FULL_SCALE = 32767.0


def track_key(source: str, role: str) -> str:
    """How a track is called between window and child."""
    return f"{source}/{role}"


class Mixer:
    """Mixes what was recorded at a place of the timeline."""

    def __init__(self, plan: PlayPlan) -> None:
        self._readers = [(source, SoundReader(source)) for source in plan.sources if source.tracks]
        self.gains = {
            track_key(source.id, track.role): track.gain
            for source in plan.sources
            for track in source.tracks
        }

    def read(self, first: int, count: int) -> tuple[Samples, dict[str, float]]:
        """``count`` samples from ``first`` on, shape (2, count), and the level of each track as
        recorded in dBFS.
        """
        mixed = np.zeros((SIDES, count), np.float32)
        levels = {}
        for source, reader in self._readers:
            sounds = reader.read(first, count)
            for track, sound in zip(source.tracks, sounds, strict=True):
                key = track_key(source.id, track.role)
                mixed += self.gains.get(key, 0.0) * sound
                levels[key] = round(dbfs(float(np.sqrt(np.mean(np.square(sound))))), 1)
        return np.clip(mixed, -1.0, 1.0), levels

    def close(self) -> None:
        """Let go of the files."""
        for _source, reader in self._readers:
            reader.close()


def as_pcm(samples: Samples) -> bytes:
    """Samples of shape (2, count) as s16le, left and right in turn."""
    return bytes(np.rint(samples.T * FULL_SCALE).astype("<i2").tobytes())


class Stretch:
    """Sound faster or slower at the same pitch. At rate 1 it goes through untouched."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._taken = 0
        self._graph: Any = None if rate == 1.0 else _graph(rate)

    def put(self, samples: Samples) -> Iterator[Samples]:
        """Take samples of shape (2, count); yields what is ready of the changed ones."""
        if self._graph is None:
            yield samples
            return
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
        frame.sample_rate, frame.time_base = RATE, Fraction(1, RATE)
        frame.pts = self._taken
        self._taken += samples.shape[1]
        self._graph.push(frame)
        while True:
            try:
                yield self._graph.pull().to_ndarray()
            except (av.BlockingIOError, EOFError):
                return


def _graph(rate: float) -> Any:
    graph = Graph()
    source = graph.add_abuffer(
        sample_rate=RATE, format="fltp", layout="stereo", time_base=Fraction(1, RATE)
    )
    tempo = graph.add("atempo", str(rate))
    planes = graph.add("aformat", "sample_fmts=fltp:channel_layouts=stereo")
    sink = graph.add("abuffersink")
    source.link_to(tempo)
    tempo.link_to(planes)
    planes.link_to(sink)
    graph.configure()
    return graph
