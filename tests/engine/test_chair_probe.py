"""The test grab as the engine has it made: asked of the window that drives, searched by a child."""

from __future__ import annotations

import asyncio
from pathlib import Path

import numpy as np

from app.checklist.readings_hall import ChairGrab
from app.devices.camera.opencv import cv2
from app.engine.board import Board
from app.engine.chair_probe import ChairProbe, grab_of_chair
from app.model.screen_pattern import CELL_PX, TOPIC
from app.system.paths import DataPaths

SHOWN = {"window": "a", "state": "shown"}


async def grabbed(paths: DataPaths, chair: dict[str, str]) -> ChairGrab | None:
    """The window ``a`` answers: the pattern on the chair's screen, none on the room's."""
    board = Board()
    probe = ChairProbe(board)
    board.set("chair", chair)
    grabbing = asyncio.create_task(grab_of_chair(board, paths))
    while not grabbing.done() and not board.get(TOPIC):
        await asyncio.sleep(0)
    if asked := board.get(TOPIC):
        cells = np.array([[int(cell) for cell in row] for row in asked["rows"]])
        drawn = (np.kron(cells, np.ones((CELL_PX, CELL_PX))) * 48).astype(np.uint8)
        folder = Path(asked["folder"])
        cv2.imwrite(str(folder / "own.bmp"), drawn)
        cv2.imwrite(str(folder / "room.bmp"), np.zeros((270, 480), np.uint8))
        pictures = [
            {"place": "own", "name": "Pad", "file": str(folder / "own.bmp")},
            {"place": "room", "name": "TV", "file": str(folder / "room.bmp")},
            {"place": "screen", "name": "Strange", "file": "/etc/hostname"},
        ]
        await probe.probed("b", asked["id"], [])
        await probe.probed("a", asked["id"], pictures)
    return await grabbing


def test_the_pattern_is_searched_in_what_the_driving_window_grabbed(data_paths: DataPaths) -> None:
    grab = asyncio.run(grabbed(data_paths, SHOWN))
    assert grab is not None
    seen = [(one.place, one.looked, one.found) for one in grab.pictures]
    assert seen == [("own", True, True), ("room", True, False), ("screen", False, False)]
    assert [file.exists() for file, _ in grab.files] == [True, True]
    assert not list((data_paths.run / "measuring").glob("*.bmp")), "large pictures are kept nowhere"


def test_nobody_is_asked_where_nothing_is_shown(data_paths: DataPaths) -> None:
    for chair in ({}, {**SHOWN, "window": ""}, {**SHOWN, "state": "lost"}):
        assert asyncio.run(grabbed(data_paths, chair)) is None
