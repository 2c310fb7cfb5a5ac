"""What every desk of the engine stands on."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from app.engine.board import Board
from app.engine.figures_in_force import FiguresInForce
from app.engine.store_thread import StoreThread
from app.store.store import Store
from app.system.paths import DataPaths


@dataclass(frozen=True, slots=True)
class Ground:
    """Board, database with its thread, places of the data directory, event loop, figures."""

    board: Board
    store: Store
    thread: StoreThread
    paths: DataPaths
    loop: asyncio.AbstractEventLoop
    figures: FiguresInForce = field(default_factory=FiguresInForce)
