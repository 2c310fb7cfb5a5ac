"""Composes the pictures of all sources beside each other, and mixes their sound.

Run as ``python -m app.archive.joint.child`` (numpy and PyAV live in this process alone). The order
comes as one JSON line on standard input, which then stays open: the child ends when it closes. It
is either ``pictures`` (one stretch of the session is composed and encoded into a film without
sound) or ``join`` (such stretches become one film with sound and chapters; no picture is encoded
again). Answers are JSON lines: ``{"done": pictures}`` now and then, ``{"found": {...}}`` as the
last one, or ``{"failed": ..., "errno": ...}``.

Stretches are encoded without pictures that look ahead, each from a key picture on, so that they
stand one behind the other without a seam; the sound is encoded in one go, for the same reason.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.archive.one_order import answer_one, tell
from app.archive.play.mix import Mixer
from app.archive.play.pictures import PictureReader
from app.archive.play.plan import PlayPlan, plan_from_json, shut, shut_at
from app.archive.play.sound import RATE, Samples

TELL_EVERY = 50
SOUND_BIT_RATE = 160_000
BLACK_LUMA, GREY_CHROMA = 16, 128
_BLOCK = RATE // 5
MS = Fraction(1, 1000)

Picture = NDArray[np.uint8]


class Canvas:
    """The picture of a moment: the sources beside each other, each whole, in I420.

    ``size`` is that of the whole picture in dots, even numbers. Where nothing was recorded, and
    where it is sealed, there is black.
    """

    def __init__(self, plan: PlayPlan, size: tuple[int, int]) -> None:
        self._readers = [PictureReader(source) for source in plan.sources]
        self._closed = shut(plan.sealed)
        self._width, self._height = size
        self._cell = size[0] // max(1, len(self._readers)) // 2 * 2
        self._black = np.full((self._height * 3 // 2, self._width), GREY_CHROMA, np.uint8)
        self._black[: self._height] = BLACK_LUMA

    def at(self, at_s: float) -> Picture:
        """Shape (height * 3 / 2, width)."""
        picture = self._black.copy()
        if shut_at(at_s, self._closed) is None:
            for place, reader in enumerate(self._readers):
                found = reader.at(at_s)
                if found is not None:
                    self._draw(picture, found.frame, place)
        return picture

    def _draw(self, picture: Picture, frame: Any, place: int) -> None:
        scale = min(self._cell / frame.width, self._height / frame.height)
        width, height = int(frame.width * scale) // 4 * 4, int(frame.height * scale) // 4 * 4
        left = place * self._cell + (self._cell - width) // 4 * 2
        top = (self._height - height) // 4 * 2
        shown = frame.reformat(width=width, height=height, format="yuv420p", dst_color_range=1)
        picture[top : top + height, left : left + width] = _plane(shown.planes[0], width, height)
        half = picture[self._height :].reshape(2, self._height // 2, self._width // 2)
        for number, chroma in enumerate(half, 1):
            plane = _plane(shown.planes[number], width // 2, height // 2)
            chroma[top // 2 : (top + height) // 2, left // 2 : (left + width) // 2] = plane

    def close(self) -> None:
        """Let go of the files."""
        for reader in self._readers:
            reader.close()


def _plane(plane: Any, width: int, height: int) -> Picture:
    rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    return rows[:height, :width]


def pictures(order: dict[str, Any]) -> dict[str, Any]:
    """Compose and encode the pictures ``first`` to ``last`` (not included)."""
    plan, fps = plan_from_json(order["plan"]), Fraction(order["fps"]).limit_denominator(1001)
    width, height = order["size"]
    canvas = Canvas(plan, (width, height))
    options = {"preset": "veryfast", "crf": "23", "bf": "0", "g": str(round(2 * fps))}
    options |= {"maxrate": str(order["most_bit_rate"]), "bufsize": str(2 * order["most_bit_rate"])}
    with av.open(order["path"], "w", format="mp4") as target:
        video = target.add_stream("libx264", rate=fps, options=options)
        video.width, video.height, video.pix_fmt = width, height, "yuv420p"
        for number in range(order["first"], order["last"]):
            frame = av.VideoFrame.from_ndarray(canvas.at(float(number / fps)), format="yuv420p")
            frame.pts, frame.time_base = number - order["first"], 1 / fps
            target.mux(video.encode(frame))
            if number % TELL_EVERY == 0:
                tell({"done": number - order["first"]})
        target.mux(video.encode())
    canvas.close()
    return {"frames": order["last"] - order["first"], "bytes": Path(order["path"]).stat().st_size}


def join(order: dict[str, Any]) -> dict[str, Any]:
    """Put the stretches one behind the other, with the sound of the whole session."""
    plan, fps = plan_from_json(order["plan"]), Fraction(order["fps"]).limit_denominator(1001)
    with av.open(order["path"], "w", format="mp4", options={"movflags": "faststart"}) as target:
        target.metadata.update(order["metadata"])
        target.set_chapters([_chapter(number, row) for number, row in enumerate(order["chapters"])])
        with av.open(order["stretches"][0]) as first:
            video = target.add_stream_from_template(first.streams.video[0])
        sound = target.add_stream("aac", rate=RATE, layout="stereo")
        sound.bit_rate = SOUND_BIT_RATE
        blocks = _sound(plan, round(order["frames"] * RATE / fps))
        heard = 0
        for number, packet in enumerate(_packets(order["stretches"], fps, video)):
            while heard <= number * RATE / fps and (block := next(blocks, None)) is not None:
                target.mux(sound.encode(block))
                heard += block.samples
            target.mux(packet)
            if number % (20 * TELL_EVERY) == 0:
                tell({"done": number})
        for block in blocks:
            target.mux(sound.encode(block))
        target.mux(sound.encode())
    return _read_back(order["path"])


def _packets(stretches: Sequence[str], fps: Fraction, video: Any) -> Iterator[Any]:
    number = 0
    for path in stretches:
        with av.open(path) as container:
            stream: Any = container.streams.video[0]
            for packet in container.demux(stream):
                if packet.size:
                    packet.pts = packet.dts = round(number / fps / stream.time_base)
                    packet.stream = video
                    number += 1
                    yield packet


def _sound(plan: PlayPlan, count: int) -> Iterator[Any]:
    mixer, closed = Mixer(plan), shut(plan.sealed)
    for first in range(0, count, _BLOCK):
        samples, _levels = mixer.read(first, min(_BLOCK, count - first))
        _hush(samples, first, closed)
        block = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples), "fltp", "stereo")
        block.sample_rate, block.time_base, block.pts = RATE, Fraction(1, RATE), first
        yield block
    mixer.close()


def _hush(samples: Samples, first: int, closed: Sequence[tuple[float, float]]) -> None:
    """Make silence of what is sealed."""
    for start_s, end_s in closed:
        start = max(0, int(start_s * RATE) - first)
        end = min(samples.shape[1], int(min(end_s, 1e9) * RATE) + 1 - first)
        if start < end:
            samples[:, start:end] = 0.0


def _chapter(number: int, row: Sequence[Any]) -> Any:
    start, end, title = row
    times = {"start": round(start * 1000), "end": round(end * 1000), "time_base": MS}
    return {"id": number, **times, "metadata": {"title": title}}


def _read_back(path: str) -> dict[str, Any]:
    """What the film holds, counted in the film itself."""
    frames = 0
    with av.open(path) as container:
        seconds = float((container.duration or 0) / av.time_base)
        for packet in container.demux(container.streams.video[0]):
            frames += bool(packet.size)
    return {"frames": frames, "seconds": seconds, "bytes": Path(path).stat().st_size}


def carry_out(order: Mapping[str, Any]) -> dict[str, Any]:
    """Compose the pictures of an order, or join what was composed."""
    return {"found": pictures(order["pictures"]) if "pictures" in order else join(order["join"])}


if __name__ == "__main__":
    answer_one(carry_out)
