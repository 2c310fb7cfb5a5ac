"""Asks the engine for what is typed: one question at a time, the newest wins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.model.errors import AppError
from app.ui.archive.library_model import PAGE, LibraryModel
from app.ui.bridge import Bridge

Filters = Mapping[str, Any]


class LibrarySearch(QObject):
    """Fills a :class:`LibraryModel`. ``found(answer)``: the first page of a search is there.

    ``told(AppError)``: the search was refused. While an answer is waited for, what is typed in
    between is asked for once, when the answer is there.
    """

    found = Signal(object)
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.rows = LibraryModel(self._fetch, self)
        self.query = ""
        self.filters: Filters = {}
        self._under_way = False
        self._again = False
        self._shown: tuple[str, Filters] | None = None

    def ask(self, query: str, filters: Filters) -> None:
        """Search for these words and facts; what is here stays meanwhile."""
        self.query, self.filters = query, dict(filters)
        if self._under_way:
            self._again = True
        elif self._bridge.connected:
            self._send()

    def _send(self) -> None:
        self._under_way, self._again = True, False
        generation = self.rows.begin()
        asked = (self.query, self.filters)

        def take(answer: Any) -> None:
            self._settled()
            if generation == self.rows.generation and not self._again:
                self._show(answer or {}, same=asked == self._shown)
                self._shown = asked

        def refused(error: AppError) -> None:
            self._settled()
            self.told.emit(error)

        self._bridge.command("library.search", self._args(0), take, refused)

    def _settled(self) -> None:
        self._under_way = False
        if self._again:
            self._send()

    def _show(self, answer: Mapping[str, Any], *, same: bool) -> None:
        total, rows = int(answer.get("total") or 0), answer.get("rows") or []
        if same and total == self.rows.total:
            self.rows.freshen(rows)
        else:
            self.rows.start_over(rows, total)
        self.found.emit(answer)

    def _fetch(self, page: int, generation: int) -> None:
        def take(answer: Any) -> None:
            self.rows.take(page, generation, (answer or {}).get("rows") or [])

        def refused(error: AppError) -> None:
            self.rows.refused(page, generation)
            self.told.emit(error)

        self._bridge.command("library.search", self._args(page), take, refused)

    def _args(self, page: int) -> dict[str, Any]:
        return {
            "query": self.query,
            "filters": dict(self.filters),
            "limit": PAGE,
            "offset": page * PAGE,
        }
