"""The commands of the engine stand in its documentation, each with a desk that there is."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path

from app.engine.board import Board
from app.engine.commands import Commands, Handler
from app.engine.desks import build_desks
from app.engine.ground import Ground
from app.engine.room import Room
from app.engine.store_thread import StoreThread
from app.settings.values import Settings
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.engine_process import ROOT

OWN = {"engine.stop"}
"""What the service itself carries out."""


class Noted(Commands):
    """Notes which commands there are."""

    def __init__(self) -> None:
        super().__init__()
        self.names = set(OWN)

    def add(self, handlers: Mapping[str, Handler]) -> None:
        super().add(handlers)
        self.names |= handlers.keys()


def registered(root: Path) -> set[str]:
    """Every command of an engine whose desks are built and never started."""

    async def built() -> set[str]:
        loop, board, paths = asyncio.get_running_loop(), Board(), DataPaths(root)
        store, thread, commands = open_store(paths.database), StoreThread(), Noted()
        ground = Ground(board, store, thread, paths, loop)
        build_desks(ground, Settings(), Room(board, loop, paths.logs)).register(commands)
        await thread.settled()
        thread.close()
        store.close()
        return commands.names

    return asyncio.run(built())


def listed() -> dict[str, set[str]]:
    """Name -> modules as the table of commands has them."""
    text = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    table = text.partition("\n### Commands\n")[2].partition("\n\nA **desk**")[0]
    found: dict[str, set[str]] = {}
    for row in table.splitlines():
        names, _, rest = row.strip("| ").partition(" | ")
        for name in re.findall(r"`([a-z_]+\.[a-z_]+)`", names):
            assert name not in found, name
            found[name] = set(re.findall(r"`([a-z_]+\.py)`", rest.rpartition("|")[2]))
    return found


def test_every_command_stands_in_the_documentation_and_no_other(tmp_path: Path) -> None:
    known, told = registered(tmp_path), listed()
    assert len(known) > 150
    assert sorted(known - told.keys()) == []
    assert sorted(told.keys() - known) == []
    modules = {path.name for path in (ROOT / "app" / "engine").glob("*.py")}
    assert {name: desks for name, desks in told.items() if not desks or desks - modules} == {}
