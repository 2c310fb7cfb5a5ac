"""What is known of the chosen disks while nothing is recorded."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import chosen_disks, monitors
from app.engine.board import Board
from app.engine.chosen_disks import ChosenDisks
from app.engine.monitors import Monitors
from app.engine.setup_desk import SetupDesk
from app.model.recording import CopyRole
from app.recording.idle_disks import idle_volume
from app.recording.status import RecorderStatus, VolumeStatus
from app.settings.values import Settings
from app.system.paths import DataPaths

PATIENCE_S = 20.0


def test_a_share_that_does_not_answer_leaves_the_other_disks_figures_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer, dead = threading.Event(), tmp_path / "external"

    def look(role: CopyRole, folder: Path, encoder: Any) -> VolumeStatus:
        if folder == dead and rows(board)[1:]:
            answer.wait(PATIENCE_S)
        return idle_volume(role, folder, encoder)

    monkeypatch.setattr(chosen_disks, "idle_volume", look)
    monkeypatch.setattr(monitors, "LATE_S", 0.2)
    board, paths = Board(), DataPaths(tmp_path / "data")
    folders = {role: tmp_path / str(role) for role in CopyRole}
    for folder in folders.values():
        folder.mkdir()
    chosen = {f"{role}_folder": str(folder) for role, folder in folders.items()}
    setup = SetupDesk(board, paths, Settings().changed(**chosen))
    recorder: Any = SimpleNamespace(status=RecorderStatus())
    disks = ChosenDisks(board, paths, setup, recorder)
    watching = Monitors(board, paths)

    async def watch() -> None:
        for role in CopyRole:
            watching.late(f"disk:{role}", partial(disks.tell_late, role))
        tasks = [
            asyncio.create_task(
                watching._watch(
                    f"disk:{role}", 0.05, partial(disks.look, role), partial(disks.tell, role)
                )
            )
            for role in CopyRole
        ]
        async with asyncio.timeout(PATIENCE_S):
            await until(lambda: free(board) == (True, False))
            folders[CopyRole.PRIMARY].rename(tmp_path / "elsewhere")
            await until(lambda: rows(board)[0]["state"] == "lost")
            (tmp_path / "elsewhere").rename(folders[CopyRole.PRIMARY])
            await until(lambda: free(board) == (True, False))
            answer.set()
            await until(lambda: free(board) == (True, True))
        for task in tasks:
            task.cancel()
        await watching.stop()

    asyncio.run(watch())
    assert [row["role"] for row in rows(board)] == ["primary", "external"]


def rows(board: Board) -> list[dict[str, Any]]:
    return list((board.get("recording") or {}).get("volumes", []))


def free(board: Board) -> tuple[bool, ...]:
    """Whether the free space of each disk is known."""
    return tuple(row["free_bytes"] is not None for row in rows(board))


async def until(true: Any) -> None:
    while not true():
        await asyncio.sleep(0.02)
