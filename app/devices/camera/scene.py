"""What stands in the picture, measured: ``python -m app.devices.camera.scene --ring PATH``.

Looks at the ring for ``--seconds`` and prints JSON: ``luma_mean``, ``contrast`` (standard deviation
of luma), ``subject_luma`` and ``surround_luma`` (what moved against the rest; where nothing moved
the middle of the picture against its border), ``dark_share`` and ``bright_share`` (of pixels next
to black and white), ``subject`` (the largest thing that moved, as left, top, width, height in
shares of the picture; None where nothing did), ``looked_s`` and ``pictures``. Luma is of 0-255.

OpenCV 5 ships no face model in its package, so a person is told by movement alone. Helper process
only (numpy, OpenCV).
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.devices.camera.contract import Pixels
from app.devices.camera.opencv import cv2
from app.ipc.ring import FrameRingReader
from app.model.clock import NS_PER_S, now_ns

WIDTH = 320
EVERY_S = 0.1
MOVED_LUMA = 14
"""A pixel moved when it changed by more than this; the noise of a sensor stays below, blurred."""
WHOLE_SHARE = 0.5
"""Where more than this changes at once it was the light or the camera, nobody in the room."""
LEAST_AREA_SHARE = 0.004
JOIN_PX = 13
"""Parts of one person (head, hands) lie closer together than this, of ``WIDTH``."""
VIDEO_BLACK, VIDEO_RANGE = 16.0, 219.0
DARK, BRIGHT = 24, 231
MIDDLE = ((0.25, 0.9), (0.3, 0.7))
"""Where somebody sits if nothing tells it: from and to, down and across."""

Box = tuple[int, int, int, int]
"""Left, top, width, height in pixels."""


def scene(pictures: Sequence[Pixels]) -> dict[str, Any]:
    """Figures of luma planes of one size, oldest first (at least one)."""
    small = [_small(picture) for picture in pictures]
    last = small[-1]
    mask = moved(small)
    box = _largest(mask)
    inside = np.zeros(last.shape, bool)
    inside[_middle(last.shape) if box is None else _rows_columns(box)] = True
    height, width = last.shape
    return {
        "luma_mean": round(_full_range(float(last.mean())), 1),
        "contrast": round(float(last.std()) * 255 / VIDEO_RANGE, 1),
        "subject_luma": round(_full_range(float(last[inside].mean())), 1),
        "surround_luma": round(_full_range(float(last[~inside].mean())), 1),
        "dark_share": round(float(np.mean(last <= DARK)), 4),
        "bright_share": round(float(np.mean(last >= BRIGHT)), 4),
        "subject": None if box is None else _shares(box, width, height),
        "pictures": len(pictures),
    }


def moved(small: Sequence[Pixels]) -> Pixels:
    """255 where anything moved between pictures that follow each other, parts joined."""
    mask = np.zeros(small[-1].shape, np.uint8)
    for index in range(1, len(small)):
        changed = cv2.absdiff(small[index - 1], small[index]) > MOVED_LUMA
        if changed.mean() <= WHOLE_SHARE:
            mask |= np.where(changed, 255, 0).astype(np.uint8)
    mask = np.asarray(cv2.medianBlur(mask, 3), np.uint8)
    brush = np.ones((JOIN_PX, JOIN_PX), np.uint8)
    return np.asarray(cv2.morphologyEx(mask, cv2.MORPH_CLOSE, brush), np.uint8)


def _small(picture: Pixels) -> Pixels:
    height, width = picture.shape
    size = (WIDTH, max(1, round(height * WIDTH / width)))
    reduced = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(reduced, (3, 3), 0), np.uint8)


def _largest(mask: Pixels) -> Box | None:
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask)
    if count < 2:
        return None
    areas = stats[1:, cv2.CC_STAT_AREA]
    best = 1 + int(np.argmax(areas))
    if stats[best, cv2.CC_STAT_AREA] < LEAST_AREA_SHARE * mask.size:
        return None
    left, top, width, height = (int(value) for value in stats[best, :4])
    return left, top, width, height


def _rows_columns(box: Box) -> tuple[slice, slice]:
    left, top, width, height = box
    return slice(top, top + height), slice(left, left + width)


def _middle(shape: tuple[int, ...]) -> tuple[slice, slice]:
    rows, columns = (
        slice(int(begin * length), int(end * length))
        for (begin, end), length in zip(MIDDLE, shape, strict=True)
    )
    return rows, columns


def _shares(box: Box, width: int, height: int) -> list[float]:
    left, top, wide, high = box
    return [round(v, 4) for v in (left / width, top / height, wide / width, high / height)]


def _full_range(luma: float) -> float:
    return min(255.0, max(0.0, (luma - VIDEO_BLACK) * 255.0 / VIDEO_RANGE))


def watch(ring: FrameRingReader, seconds: float) -> Iterator[Pixels]:
    """Luma planes from the ring, about ten a second, the first at once."""
    pause = threading.Event()
    until_ns = now_ns() + round(seconds * NS_PER_S)
    while True:
        frame = ring.latest()
        if frame is not None:
            planes = np.frombuffer(frame.data, np.uint8, ring.video.height * ring.video.width)
            yield planes.reshape(ring.video.height, ring.video.width)
        if now_ns() >= until_ns:
            return
        pause.wait(EVERY_S)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one JSON line; exit status 1 where there is no picture."""
    parser = argparse.ArgumentParser(prog="python -m app.devices.camera.scene")
    parser.add_argument("--ring", type=Path, required=True)
    parser.add_argument("--seconds", type=float, default=2.0)
    chosen = parser.parse_args(arguments)
    try:
        ring = FrameRingReader.open(chosen.ring)
    except OSError as error:
        sys.stderr.write(f"{chosen.ring}: {error}\n")
        return 1
    try:
        pictures = list(watch(ring, chosen.seconds))
    finally:
        ring.close()
    if not pictures:
        sys.stderr.write("no picture\n")
        return 1
    sys.stdout.write(json.dumps({**scene(pictures), "looked_s": chosen.seconds}) + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
