"""The test grab of the chair's screen: a window draws and grabs, a child of its own searches."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.checklist.readings_hall import ChairGrab, GrabbedPicture
from app.devices.measurement import child_figures
from app.engine.board import Board
from app.engine.commands import Handler
from app.model.dossier import ChairState
from app.model.errors import BadUsageError, DeviceError
from app.model.screen_pattern import TOPIC, new_pattern
from app.model.text import T
from app.system.paths import DataPaths
from app.system.processes import python_command

ANSWER_S = 6.0
LOOK_S = 0.02
SMALL_PX = 320
"""Width of what is kept as evidence: where a page stands is seen, nothing on it can be read."""
MOST_PICTURES = 24

_numbers = itertools.count(1)


class ChairProbe:
    """Keeps the topic ``chair_probe``: what a window is asked to draw, None while none is.

    Event-loop thread.
    """

    def __init__(self, board: Board) -> None:
        self._board = board
        board.set(TOPIC, None)

    def commands(self) -> dict[str, Handler]:
        """The answer of the window."""
        return {"chair.probed": self.probed}

    async def probed(self, window: str, id: str, pictures: list[Any]) -> None:  # noqa: A002
        """The pictures that a window grabbed; none where nothing is shown there."""
        asked = self._board.get(TOPIC)
        if not asked or (asked["id"], asked["window"]) != (id, window):
            return
        known = isinstance(pictures, list) and len(pictures) <= MOST_PICTURES
        if not known or not all(isinstance(one, Mapping) for one in pictures):
            raise BadUsageError(T("chair screen", "The answer to the test grab is unreadable."))
        self._board.set(TOPIC, {**asked, "pictures": [_read(one, asked) for one in pictures]})


async def grab_of_chair(board: Board, paths: DataPaths) -> ChairGrab | None:
    """Have the test grab made; None where no window drives the screen or nothing is shown on it."""
    chair = board.get("chair") or {}
    window = str(chair.get("window") or "")
    if not window or chair.get("state") not in {ChairState.SHOWN, ChairState.WINDOWED}:
        return None
    folder = paths.run / "measuring"
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    rows = new_pattern()
    grabbed = await _grabbed(board, window, rows, folder)
    try:
        return await _searched(grabbed, rows, paths.logs) if grabbed else None
    finally:
        await asyncio.to_thread(_forget, grabbed)


async def _grabbed(
    board: Board, window: str, rows: Sequence[str], folder: Path
) -> list[dict[str, str]]:
    """What the window answers; nothing where it does not, or is asked by another test already."""
    if board.get(TOPIC):
        return []
    number = f"grab-{window[:40]}-{next(_numbers)}".replace("/", "-")
    wish = {"id": number, "window": window, "rows": list(rows), "folder": str(folder)}
    board.set(TOPIC, wish)
    try:
        async with asyncio.timeout(ANSWER_S):
            while "pictures" not in board.get(TOPIC):
                await asyncio.sleep(LOOK_S)
        return list(board.get(TOPIC)["pictures"])
    except TimeoutError:
        return []
    finally:
        board.set(TOPIC, None)


async def _searched(
    grabbed: Sequence[Mapping[str, str]], rows: Sequence[str], logs: Path
) -> ChairGrab:
    files = [one["file"] for one in grabbed if one["file"]]
    command = python_command(
        "app.devices.screen_pattern", f"--rows={','.join(rows)}", f"--small={SMALL_PX}", *files
    )
    seen = await asyncio.to_thread(
        child_figures, "screen-pattern", command, log_dir=logs, refusal=_not_searched()
    )
    pictures = [
        GrabbedPicture(one["place"], one["name"], *_found(seen.get(one["file"]))) for one in grabbed
    ]
    small = [(Path(f"{one['file']}.small.png"), one) for one in grabbed if one["file"]]
    return ChairGrab(pictures, [(file, one["name"] or one["place"]) for file, one in small])


def _found(seen: Mapping[str, Any] | None) -> tuple[bool, bool]:
    """Whether it was looked on, and whether the pattern is there."""
    looked = seen is not None and seen["score"] is not None
    return looked, looked and bool(seen is not None and seen["found"])


def _forget(grabbed: Sequence[Mapping[str, str]]) -> None:
    """The large pictures are kept nowhere."""
    for one in grabbed:
        if one["file"]:
            Path(one["file"]).unlink(missing_ok=True)


def _read(one: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, str]:
    """A picture as told; of files only those in the folder that was given."""
    told = {name: str(one.get(name) or "")[:400] for name in ("place", "name", "file")}
    inside = Path(told["file"]).parent == Path(asked["folder"])
    return {**told, "file": told["file"] if inside else ""}


def _not_searched() -> DeviceError:
    return DeviceError(
        T("chair screen", "The pictures of the test grab could not be searched."),
        action=T("chair screen", "Measure again."),
    )
