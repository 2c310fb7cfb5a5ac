"""Writes an excerpt exact to the picture: decoded, and encoded anew.

Run as ``python -m app.archive.play.cut_child`` (numpy and PyAV live in this process alone). The
order comes as one JSON line on standard input, which then stays open: the child ends when it
closes. It has the ``plan``, the ``span`` and ``films``: of each its ``path``, the ``sources`` seen
in it (two stand side by side) and its ``title``. Answers are JSON lines: ``{"done": pictures}`` now
and then, ``{"films": [...]}`` as the last one, or ``{"failed": ..., "errno": ...}``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.archive.one_order import answer_one, tell
from app.archive.play.mix import Mixer
from app.archive.play.pictures import PictureReader
from app.archive.play.plan import PlayPlan, PlaySource, plan_from_json
from app.archive.play.sound import RATE, Samples, SoundReader
from app.archive.track_name import name_track

TELL_EVERY = 50
SOUND_BIT_RATE = 160_000
PICTURE_OPTIONS = {"preset": "veryfast", "crf": "18", "g": "25"}
DARK = 16

Picture = NDArray[np.uint8]
Sound = tuple[str, Callable[[int, int], Samples]]


class Cut:
    """One film: which moments it has, its pictures and its sound tracks."""

    def __init__(self, plan: PlayPlan, names: Sequence[str], span: tuple[float, float]) -> None:
        self._sources = [source for source in plan.sources if source.id in names]
        self._readers = [PictureReader(source) for source in self._sources]
        self.fps = max(source.fps for source in self._sources)
        first = self._readers[0].at(span[0])
        self.start_s = first.at_s if first is not None else span[0]
        self.count = max(1, round((span[1] - self.start_s) * self.fps))
        self.sounds = _mixed(plan, names) if len(self._sources) > 1 else _apart(self._sources[0])
        self.size = self._size_at(self.start_s)

    def picture(self, number: int) -> Picture:
        """One picture in I420, the sources beside each other."""
        at_s = self.start_s + number / self.fps
        return np.hstack([self._rgb(reader, at_s) for reader in self._readers])

    def _rgb(self, reader: PictureReader, at_s: float) -> Picture:
        width, height = self.size
        found = reader.at(at_s)
        if found is None:
            return np.full((height, width, 3), DARK, np.uint8)
        frame = found.frame.reformat(width=width, height=height, format="rgb24")
        shown: Picture = frame.to_ndarray()
        return shown

    def _size_at(self, at_s: float) -> tuple[int, int]:
        found = [picture for reader in self._readers if (picture := reader.at(at_s))]
        width = max((one.frame.width for one in found), default=640)
        height = max((one.frame.height for one in found), default=360)
        return width // 2 * 2, height // 2 * 2


def _mixed(plan: PlayPlan, names: Sequence[str]) -> list[Sound]:
    mixer = Mixer(PlayPlan(tuple(source for source in plan.sources if source.id in names)))
    return [("", lambda first, count: mixer.read(first, count)[0])]


def _apart(source: PlaySource) -> list[Sound]:
    """Each track for itself, by its name."""
    reader = SoundReader(source)
    held: dict[tuple[int, int], Samples] = {}

    def read(place: int, first: int, count: int) -> Samples:
        if (first, count) not in held:
            held.clear()
            held[first, count] = reader.read(first, count)
        track: Samples = held[first, count][place]
        return track

    return [(track.name, partial(read, place)) for place, track in enumerate(source.tracks)]


def write(cut: Cut, path: str, title: str, tell: Callable[[int], None]) -> dict[str, Any]:
    """Encode one film; returns what it holds."""
    with av.open(path, "w", format="mp4", options={"movflags": "faststart"}) as target:
        if title:
            target.metadata["title"] = title
        video = target.add_stream("libx264", rate=Fraction(cut.fps), options=PICTURE_OPTIONS)
        first = cut.picture(0)
        video.height, video.width, video.pix_fmt = first.shape[0], first.shape[1], "yuv420p"
        tracks = [_track(target, name) for name, _read in cut.sounds]
        for number in range(cut.count):
            picture = av.VideoFrame.from_ndarray(cut.picture(number), format="rgb24")
            picture.pts, picture.time_base = number, Fraction(1) / Fraction(cut.fps)
            target.mux(video.encode(picture))
            for track, (_name, read) in zip(tracks, cut.sounds, strict=True):
                target.mux(track.encode(_block(cut, number, read)))
            if number % TELL_EVERY == 0:
                tell(number)
        for stream in (video, *tracks):
            target.mux(stream.encode())
    return {"frames": cut.count, "seconds": cut.count / cut.fps, "start_s": cut.start_s}


def _track(target: Any, name: str) -> Any:
    track = target.add_stream("aac", rate=RATE, layout="stereo")
    track.bit_rate = SOUND_BIT_RATE
    name_track(track, name)
    return track


def _block(cut: Cut, number: int, read: Callable[[int, int], Samples]) -> Any:
    """The sound that belongs to one picture."""
    starts = [round(n * RATE / cut.fps) for n in (number, number + 1)]
    samples = read(round(cut.start_s * RATE) + starts[0], starts[1] - starts[0])
    block = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
    block.sample_rate, block.time_base, block.pts = RATE, Fraction(1, RATE), starts[0]
    return block


def _tell_done(before: int, pictures: int) -> None:
    tell({"done": before + pictures})


def _carried_out(order: dict[str, Any]) -> Iterator[dict[str, Any]]:
    plan, span = plan_from_json(order["plan"]), (order["span"][0], order["span"][1])
    done = 0
    for film in order["films"]:
        cut = Cut(plan, film["sources"], span)
        yield write(cut, film["path"], film["title"], partial(_tell_done, done))
        done += cut.count


if __name__ == "__main__":
    answer_one(lambda order: {"films": list(_carried_out(order))})
