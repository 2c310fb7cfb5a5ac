"""The pattern of the chair's screen is found in whatever shows it, and in nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.devices.camera.opencv import cv2
from app.devices.screen_pattern import looked_for, main
from app.model.screen_pattern import CELL_PX, COLUMNS, ROWS, is_pattern, new_pattern

DARK, LIGHT = 0, 40


def cells(rows: list[str]) -> Any:
    return np.array([[int(cell) for cell in row] for row in rows])


def screen(rows: list[str] | None, seed: int = 1) -> Any:
    """A page of words, stripes and noise; the pattern in its lower left corner."""
    lots = np.random.default_rng(seed)
    picture = lots.integers(180, 255, (360, 640)).astype(np.uint8)
    picture[100:140, 50:500:3] = 20
    picture[180:300, 250:600] = lots.integers(0, 2, (120, 350)) * 255
    picture[:80] = 0
    if rows is not None:
        drawn = np.kron(cells(rows), np.ones((CELL_PX, CELL_PX))) * (LIGHT - DARK) + DARK
        picture[-drawn.shape[0] :, : drawn.shape[1]] = drawn
    return picture


def test_a_picture_too_small_for_it_holds_none() -> None:
    tiny = np.zeros((9, 9), np.uint8)
    assert not looked_for(tiny, cells(new_pattern()))["found"]


@pytest.mark.parametrize("share", [1.0, 2 / 3, 0.5, 0.37, 1.43])
def test_it_is_found_however_the_screen_was_scaled(share: float) -> None:
    rows = new_pattern()
    size = (round(640 * share), round(360 * share))
    scaled = cv2.resize(screen(rows), size, interpolation=cv2.INTER_AREA)
    coded = cv2.imdecode(cv2.imencode(".jpg", scaled)[1], cv2.IMREAD_GRAYSCALE)
    seen = looked_for(np.asarray(coded, np.uint8), cells(rows))
    assert seen["found"] and seen["score"] > 0.78, seen
    assert seen["cell_px"] == pytest.approx(CELL_PX * share, rel=0.04)
    assert seen["at"] == pytest.approx([0, (360 - ROWS * CELL_PX) * share], abs=6)


def test_it_is_found_on_no_other_picture() -> None:
    rows = new_pattern()
    others = [screen(None), screen(new_pattern(), 2), np.zeros((270, 480), np.uint8)]
    scores = [looked_for(picture, cells(rows)) for picture in others]
    assert not [one for one in scores if one["found"] or one["score"] > 0.6], scores


def test_the_child_tells_of_each_picture(tmp_path: Path, capsys: Any) -> None:
    rows = new_pattern()
    assert is_pattern(rows)
    assert not is_pattern([rows[0]])
    with_it, without, broken = (tmp_path / f"{name}.bmp" for name in ("a", "b", "c"))
    cv2.imwrite(str(with_it), screen(rows)[-ROWS * CELL_PX :, : COLUMNS * CELL_PX])
    cv2.imwrite(str(without), screen(None))
    broken.write_bytes(b"no picture")
    files = [str(file) for file in (with_it, without, broken)]
    assert main(["--rows", ",".join(rows), "--small", "320", *files]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [told[file]["found"] for file in files] == [True, False, False]
    assert told[str(with_it)]["score"] > 0.95
    assert told[str(broken)]["score"] is None
    assert np.asarray(cv2.imread(f"{without}.small.png")).shape == (180, 320, 3)
