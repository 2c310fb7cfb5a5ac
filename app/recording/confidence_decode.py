"""Decodes the newest seconds of a source and measures them. numpy and PyAV, reader process only.

Every sound sample is decoded, and as the rule every picture; where time is short, the key picture
of each second and the newest second whole. The loop filter is left out, which saves a sixth of the
work: lightness is the same without it, and stillness is judged by key pictures alone, which do
not depend on any picture before them.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import av
import numpy as np

from app.model.media import dbfs
from app.recording.boxes import InitPart
from app.recording.confidence_follow import Piece
from app.recording.confidence_pace import Extent

BLACK_LUMA = 20
BLACK_SHARE = 0.98
SAME_LUMA = 0.05
"""Mean difference of luma under which two key pictures a second apart count as the same."""
STEP = 4


@dataclass
class _Pictures:
    """What was seen of the pictures; ``wanted`` should have come, ``keys`` holds luma of some."""

    wanted: int = 0
    decoded: int = 0
    black: int = 0
    luma_sum: float = 0.0
    keys: list[Any] = field(default_factory=list)

    def add(self, frame: Any) -> None:
        """Look at one decoded picture."""
        plane = frame.planes[0]
        rows = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
        luma = rows[::STEP, : frame.width : STEP]
        self.decoded += 1
        self.luma_sum += float(luma.mean())
        self.black += bool((luma <= BLACK_LUMA).mean() >= BLACK_SHARE)
        if frame.key_frame:
            self.keys.append(luma.astype(np.int16))

    @property
    def moved(self) -> float:
        """Largest mean difference between one key picture and the next of the same size."""
        return max(
            (
                float(np.abs(after - before).mean())
                for before, after in pairwise(self.keys)
                if before.shape == after.shape
            ),
            default=0.0,
        )


def measure(pieces: Sequence[Piece], extent: Extent = Extent.EVERY) -> dict[str, Any]:
    """Figures of a stretch: ``wanted`` and ``decoded`` pictures, ``luma_mean`` (0-255),
    ``black_share`` (0-1), ``frozen``, ``tracks`` (level of each sound track in dBFS), ``errors``.
    Any encoder's runs may follow one another in it.
    """
    seen = _Pictures()
    squares: dict[int, list[float]] = {}
    errors: list[str] = []
    for init, stretch in _runs(pieces):
        try:
            _decode(init, stretch, seen, squares, extent)
        except (OSError, ValueError) as error:
            errors.append(str(error))
    if pieces and not errors and (seen.decoded < seen.wanted or not seen.decoded):
        errors.append(f"{seen.decoded} of {seen.wanted} pictures")
    count = seen.decoded
    return {
        "wanted": seen.wanted,
        "decoded": count,
        "luma_mean": round(seen.luma_sum / count, 1) if count else None,
        "black_share": round(seen.black / count, 3) if count else None,
        "frozen": len(seen.keys) > 2 and seen.moved < SAME_LUMA,
        "tracks": [
            round(dbfs(float(np.sqrt(total / count))) if count else dbfs(0.0), 1)
            for _, (total, count) in sorted(squares.items())
        ],
        "errors": errors,
    }


def _runs(pieces: Sequence[Piece]) -> list[tuple[InitPart, list[Piece]]]:
    """The pieces by file: each has a head of its own and times from zero."""
    runs: list[tuple[InitPart, list[Piece]]] = []
    for piece in pieces:
        if not runs or runs[-1][0] is not piece.init:
            runs.append((piece.init, []))
        runs[-1][1].append(piece)
    return runs


def _decode(
    init: InitPart,
    pieces: list[Piece],
    seen: _Pictures,
    squares: dict[int, list[float]],
    extent: Extent,
) -> None:
    """Decode one file's share; sound is added up in ``squares``."""
    data = init.data + b"".join(piece.fragment.data for piece in pieces)
    with av.open(io.BytesIO(data), "r", format="mp4") as container:
        video: list[Any] = []
        for stream in container.streams.video:
            stream.thread_type, stream.codec_context.thread_count = "NONE", 1
            stream.codec_context.options = {"skip_loop_filter": "all"}
        for number, _ in enumerate(container.streams.audio):
            squares.setdefault(number, [0.0, 0])
        for packet in container.demux():
            if packet.stream.type == "video":
                video.append(packet)
                continue
            for frame in packet.decode():
                if not isinstance(frame, av.AudioFrame):
                    continue
                samples = frame.to_ndarray().astype(np.float64)
                track = squares[packet.stream.index - len(container.streams.video)]
                track[0] += float(np.square(samples).sum())
                track[1] += samples.size
        for packet in _looked_at(video, extent):
            seen.wanted += bool(packet.size)
            for picture in packet.decode():
                seen.add(picture)


def _looked_at(packets: list[Any], extent: Extent) -> list[Any]:
    """From the first key picture on all, or key pictures and all after the last of them; and the
    empty packet that ends the decoding.
    """
    keys = [n for n, packet in enumerate(packets) if packet.is_keyframe]
    whole_from = 0
    if keys:
        whole_from = keys[0] if extent is Extent.EVERY else keys[-1]
    return [p for n, p in enumerate(packets) if p.is_keyframe or not p.size or n >= whole_from]
