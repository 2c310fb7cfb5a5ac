"""What a copy of a recording really holds, read by decoding it: numbered pictures and sound.

Pictures carry the number that the simulated camera burnt in: picture *k* was taken at ``k / fps``
seconds of the monotonic clock, so what is missing shows as a leap, and when it was taken is known.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.devices.camera.frame_number import read_frame_number

WHITE_LUMA = 200
PCM_FULL_SCALE = 32768.0


@dataclass(frozen=True, slots=True)
class SegmentFile:
    """One file of a copy; it begins at ``start_s`` of the session's timeline."""

    source: str
    path: Path
    start_s: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture: place on the timeline, burnt-in number if any, whether it is a flash."""

    at_s: float
    number: int | None
    white: bool


@dataclass(frozen=True, slots=True)
class SoundPiece:
    """Decoded samples of one track (first channel), full scale 1.0."""

    track: int
    at_s: float
    rate: int
    samples: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Damage:
    """A file that could not be opened, or decoded to its end."""

    file: str
    error: str


Piece = Picture | SoundPiece | Damage


def journal_of(folder: Path) -> list[dict[str, Any]]:
    """The whole lines of a copy's journal."""
    try:
        text = (folder / "journal.jsonl").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    lines = text.split("\n")[:-1]
    return [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]


def segments_of(folder: Path, source: str = "room") -> list[SegmentFile]:
    """The files of one source in the order in which they were begun, as the journal has them."""
    return [
        SegmentFile(source, folder / line["file"], float(line["start_s"]))
        for line in journal_of(folder)
        if line["kind"] == "segment_open" and line["file"].startswith(f"{source}/")
    ]


def sources_of(folder: Path) -> list[str]:
    """Ids of the sources of which the copy holds anything."""
    files = [line["file"] for line in journal_of(folder) if line["kind"] == "segment_open"]
    return list(dict.fromkeys(file.partition("/")[0] for file in files))


def pieces_of(segments: list[SegmentFile]) -> Iterator[Piece]:
    """Decode the files one after the other; a damaged one is told of and the next one follows."""
    for segment in segments:
        try:
            with av.open(str(segment.path)) as container:
                container.streams.video[0].thread_type = "AUTO"
                yield from _decoded(container, segment)
        except (OSError, IndexError) as error:  # PyAV's own errors are OSErrors and ValueErrors
            yield Damage(segment.path.name, f"{type(error).__name__}: {error}")
        except ValueError as error:
            yield Damage(segment.path.name, f"{type(error).__name__}: {error}")


def pictures_of(segments: list[SegmentFile]) -> list[Picture]:
    """The pictures alone."""
    return [piece for piece in pieces_of(segments) if isinstance(piece, Picture)]


def decoded_numbers(path: Path) -> list[int | None]:
    """The burnt-in number of every picture that a player shows of a film."""
    numbers = []
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            plane = frame.to_ndarray(format="gray")
            numbers.append(read_frame_number(plane.tobytes(), frame.width, frame.height))
    return numbers


def _decoded(container: Any, segment: SegmentFile) -> Iterator[Piece]:
    tracks = {stream.index: n for n, stream in enumerate(container.streams.audio)}
    for packet in container.demux():
        for frame in packet.decode():
            at_s = segment.start_s + frame.time
            if isinstance(frame, av.VideoFrame):
                yield _picture(frame, at_s)
            else:
                samples = frame.to_ndarray()[0]
                if samples.dtype.kind == "i":
                    samples = samples.astype(np.float32) / PCM_FULL_SCALE
                yield SoundPiece(tracks[packet.stream.index], at_s, frame.sample_rate, samples)


def _picture(frame: Any, at_s: float) -> Picture:
    plane = frame.planes[0]
    luma = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    luma = luma[: frame.height, : frame.width]
    if not luma.flags.c_contiguous:
        luma = np.ascontiguousarray(luma)
    number = read_frame_number(luma, frame.width, frame.height)
    # The number is burnt in at the top; the bottom of a flash is white throughout.
    white = bool(luma[-frame.height // 9 :: 4, ::8].mean() > WHITE_LUMA)
    return Picture(at_s, number, white)
