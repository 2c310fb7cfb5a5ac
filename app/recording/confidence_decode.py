"""Decodes the newest seconds of a source and measures them. numpy and PyAV, reader process only.

Every sound sample is decoded. Of the pictures all are counted, the key picture of each second is
decoded, and now and then the last second whole: decoding each of them would cost a sixth of the
encoding again, and the bytes are known to be those of the encoder by their hash.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import av
import numpy as np

from app.model.media import dbfs
from app.recording.boxes import InitPart
from app.recording.confidence_follow import Piece

BLACK_LUMA = 20
BLACK_SHARE = 0.98
SAME_LUMA = 0.05
"""Mean difference of luma under which two key pictures a second apart count as the same."""
STEP = 4


def measure(pieces: Sequence[Piece], *, whole: bool = True) -> dict[str, Any]:
    """Figures of a stretch: ``pictures``, ``luma_mean`` (0-255), ``black_share`` (0-1), ``frozen``,
    ``tracks`` (level of each sound track in dBFS), ``errors``. Any encoder's runs may follow one
    another in it.
    """
    pictures: list[Any] = []
    squares: dict[int, list[float]] = {}
    errors: list[str] = []
    for init, stretch in _runs(pieces):
        try:
            pictures += _decode(init, stretch, squares, whole=whole)
        except (OSError, ValueError) as error:
            errors.append(str(error))
    if pieces and not pictures and not errors:
        errors.append("no picture")
    return {
        "decoded": len(pictures),
        "luma_mean": round(float(np.mean([p.mean() for p in pictures])), 1) if pictures else None,
        "black_share": _black_share(pictures),
        "frozen": len(pictures) > 2 and _moved(pictures) < SAME_LUMA,
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
    init: InitPart, pieces: list[Piece], squares: dict[int, list[float]], *, whole: bool
) -> list[Any]:
    """Luma of the pictures that were looked at; sound is added up in ``squares``."""
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
        looked_at = _looked_at(video, whole=whole)
        return [_luma(frame) for packet in looked_at for frame in packet.decode()]


def _looked_at(packets: list[Any], *, whole: bool) -> list[Any]:
    """Key pictures and the empty packet that ends the decoding; ``whole``: all after the last."""
    keys = [n for n, packet in enumerate(packets) if packet.is_keyframe]
    last = keys[-1] if keys else 0
    return [
        p for n, p in enumerate(packets) if p.is_keyframe or not p.size or (whole and n >= last)
    ]


def _luma(frame: Any) -> Any:
    plane = frame.planes[0]
    rows = np.frombuffer(plane, np.uint8).reshape(plane.height, plane.line_size)
    return rows[::STEP, : frame.width : STEP].astype(np.int16)


def _black_share(pictures: list[Any]) -> float | None:
    if not pictures:
        return None
    black = sum(bool((picture <= BLACK_LUMA).mean() >= BLACK_SHARE) for picture in pictures)
    return round(black / len(pictures), 3)


def _moved(pictures: list[Any]) -> float:
    """Largest mean difference between one picture and the next of the same size."""
    return max(
        (
            float(np.abs(after - before).mean())
            for before, after in pairwise(pictures)
            if before.shape == after.shape
        ),
        default=0.0,
    )
