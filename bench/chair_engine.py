"""The engine's desks of screens and of the chair behind a bridge's link, in the same process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.chair_desk import ChairDesk
from app.engine.chair_record import ChairRecord
from app.engine.commands import Commands
from app.engine.ground import Ground
from app.engine.screens_desk import ScreensDesk
from app.engine.setup_desk import SetupDesk
from app.model.errors import AppError
from app.settings.values import Settings
from app.system.paths import DataPaths


class DeskEngine:
    """A link: each command is carried out before it is answered."""

    def __init__(self, data: Path, file: Path, pages: int) -> None:
        self.board = Board()
        self._loop = asyncio.new_event_loop()
        append = SimpleNamespace(append=lambda *_words: None)
        store = SimpleNamespace(
            audit=append, dossiers=SimpleNamespace(of_session=lambda _session: [])
        )
        thread = SimpleNamespace(post=lambda work, *args: work(*args))
        ground = cast(Ground, SimpleNamespace(board=self.board, store=store, thread=thread))
        screens = ScreensDesk(self.board, SetupDesk(self.board, DataPaths(data), Settings()))
        self.board.set("session", {"id": "s"})
        row = {"id": "d", "title": "Hồ sơ", "shown_title": "Hồ sơ", "kind": "pdf", "pages": pages}
        more = {"state": "ready", "withdrawn": "", "restricted": False, "files": [str(file)]}
        case = {"id": "c", "title": "Vụ việc", "documents": [{**row, **more}]}
        self.board.set("dossiers", {"session": "s", "cases": [case]})
        recordings = cast(Any, SimpleNamespace(active=False))
        desk = ChairDesk(
            self.board, screens, AlarmDesk(self.board), ChairRecord(ground, recordings)
        )
        self._commands = Commands()
        self._commands.add(screens.commands())
        self._commands.add(desk.commands())

    def connect(
        self, on_message: Callable[[dict[str, Any]], None], _on_closed: Callable[[], None]
    ) -> DeskEngine:
        """The snapshot, then every change."""
        _, topics = self.board.snapshot()
        on_message({"kind": "snapshot", "seq": 0, "topics": topics})
        self.board.on_message = on_message
        return self

    def command(self, name: str, /, **args: Any) -> Future[Any]:
        """Carry it out."""
        future: Future[Any] = Future()
        try:
            future.set_result(self._loop.run_until_complete(self._commands.dispatch(name, args)))
        except AppError as error:
            future.set_exception(error)
        return future

    def close(self) -> None:
        """End the loop."""
        self._loop.close()
