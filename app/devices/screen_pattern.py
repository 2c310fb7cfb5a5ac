"""Looks for a pattern in pictures: ``python -m app.devices.screen_pattern --rows 01…,10… FILE…``.

Prints JSON: for each file ``score`` (how far the likeliest place agrees with the pattern, -1 to 1;
None where the picture cannot be read), ``found``, ``at`` (its corner in pixels) and ``cell_px``
(how large a cell is there). The pattern is found at any size from a third to one and a half of its
own, so that a screen that was scaled down into another picture gives it away as well.
``--small WIDTH`` writes each picture anew as ``FILE.small.png``, too small to be read.

Helper process only (numpy, OpenCV).
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.devices.camera.contract import Pixels
from app.devices.camera.opencv import cv2
from app.model.screen_pattern import CELL_PX

FOUND = 0.7
"""144 cells drawn by lot agree with a strange place by 0.5 at the very most, looked for anywhere;
with themselves by 0.75 and more, however they were scaled."""
GRAIN = 2
"""Levels of luma laid over by lot: a flat place agrees with anything by rounding alone."""
CELL_LOOKED_AT_PX = 3
METHOD = cv2.TM_CCOEFF_NORMED
SMALLEST_CELL_PX, LARGEST_CELL_PX, STEP = CELL_PX / 3, CELL_PX * 1.6, 1.08
BETWEEN = (-0.5, -0.25, 0.25, 0.5)
"""Parts of a step that are tried around the likeliest size: half a step off costs some patterns
a tenth of their score.
"""
EDGE_PX = 16
"""Added around a picture, so that a pattern at its very edge may lie a pixel off."""


def looked_for(picture: Pixels, pattern: Pixels) -> dict[str, Any]:
    """Where luma ``picture`` shows ``pattern`` (cells of 0 and 1) most likely, and how well."""
    wanted = np.kron(pattern, np.ones((CELL_LOOKED_AT_PX, CELL_LOOKED_AT_PX))).astype(np.float32)
    framed = np.pad(picture, EDGE_PX, mode="edge")
    likely = _likeliest(framed, wanted, _cells())
    nearer = [likely["cell_px"] * STEP**part for part in BETWEEN if likely["cell_px"]]
    best = max(likely, _likeliest(framed, wanted, nearer), key=lambda one: float(one["score"]))
    return {**best, "found": best["score"] >= FOUND}


def _likeliest(framed: Any, wanted: Any, cells: Iterable[float]) -> dict[str, Any]:
    best: dict[str, Any] = {"score": -1.0, "at": [0, 0], "cell_px": 0.0}
    for cell_px in cells:
        share = CELL_LOOKED_AT_PX / cell_px
        size = [round(side * share) for side in framed.shape[::-1]]
        if size[0] < wanted.shape[1] or size[1] < wanted.shape[0]:
            continue
        how = cv2.INTER_AREA if share < 1 else cv2.INTER_LINEAR
        score, (left, top) = _best_place(cv2.resize(framed, size, interpolation=how), wanted)
        if score > best["score"]:
            at = [round(left / share) - EDGE_PX, round(top / share) - EDGE_PX]
            best = {"score": round(score, 3), "at": at, "cell_px": round(cell_px, 2)}
    return best


def _cells() -> Iterator[float]:
    """Sides of a cell that are tried; the pattern's own is one of them."""
    below = round(math.log(CELL_PX / SMALLEST_CELL_PX, STEP))
    above = round(math.log(LARGEST_CELL_PX / CELL_PX, STEP))
    return (CELL_PX * STEP**step for step in range(-below, above + 1))


def _best_place(picture: Any, wanted: Any) -> tuple[float, tuple[int, int]]:
    grain = np.random.default_rng(1).integers(0, GRAIN + 1, picture.shape)
    values = (picture + grain).astype(np.float32)
    _, score, _, (left, top) = cv2.minMaxLoc(cv2.matchTemplate(values, wanted, METHOD))
    return score, (left, top)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print one JSON line."""
    parser = argparse.ArgumentParser(prog="python -m app.devices.screen_pattern")
    parser.add_argument("--rows", required=True)
    parser.add_argument("--small", type=int, default=0)
    parser.add_argument("files", nargs="+", type=Path)
    chosen = parser.parse_args(arguments)
    pattern = np.array([[int(cell) for cell in row] for row in chosen.rows.split(",")])
    told: dict[str, Any] = {}
    for file in chosen.files:
        picture = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
        if picture is None:
            told[str(file)] = {"score": None, "found": False}
            continue
        told[str(file)] = looked_for(np.asarray(picture, np.uint8), pattern)
        if chosen.small:
            _write_small(file, np.asarray(picture, np.uint8), chosen.small)
    sys.stdout.write(json.dumps(told) + "\n")
    return 0


def _write_small(file: Path, picture: Pixels, width: int) -> None:
    wide = min(width, picture.shape[1])
    size = (wide, max(1, round(picture.shape[0] * wide / picture.shape[1])))
    cv2.imwrite(f"{file}.small.png", cv2.resize(picture, size, interpolation=cv2.INTER_AREA))


if __name__ == "__main__":
    raise SystemExit(main())
