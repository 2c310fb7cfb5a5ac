"""The archive as a list of any length: rows are asked for in pages, when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from app.system.i18n import render, tr
from app.ui.session.session_words import copies_mark, day_and_time
from app.ui.theme.states import look_of

Row = Mapping[str, Any]
Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[int, int], None]
"""Asks for a page: its number, and the generation of the search that it belongs to."""

PAGE = 50
PAGES_KEPT = 120


class LibraryModel(QAbstractListModel):
    """``total`` sessions; a row that is not here yet is None under ``UserRole``, and is asked for.

    ``fetch(page, generation)`` is called once for each page that comes into view; what it finds
    comes back through :meth:`take`. A page of an earlier generation is let fall.
    ``arrived()``: rows came that were not there before.
    """

    arrived = Signal()

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.total = 0
        self.generation = 0
        self._fetch = fetch
        self._pages: OrderedDict[int, list[Row]] = OrderedDict()
        self._asked: set[int] = set()
        self._stale: set[int] = set()
        self._wanted: set[int] = set()
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._ask)

    def begin(self) -> int:
        """Another search begins; what is shown stays until its first page is there."""
        self.generation += 1
        self._asked.clear()
        return self.generation

    def start_over(self, rows: Sequence[Row], total: int) -> None:
        """The first page of a search is there: everything else is forgotten."""
        self.beginResetModel()
        self.total = total
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()
        self._pages[0] = list(rows)
        self.endResetModel()

    def take(self, page: int, generation: int, rows: Sequence[Row]) -> None:
        """Rows of a page that was asked for."""
        if generation != self.generation:
            return
        self._asked.discard(page)
        self._stale.discard(page)
        self._pages[page] = list(rows)
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first = page * PAGE
        last = min(first + PAGE, self.total) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))
        self.arrived.emit()

    def refused(self, page: int, generation: int) -> None:
        """A page could not be had: it is asked for again when it is looked at again."""
        if generation == self.generation:
            self._asked.discard(page)

    def freshen(self, rows: Sequence[Row]) -> None:
        """The first page of the same search is there anew; the others, which may have changed too,
        are asked for as they are looked at.
        """
        self._stale = set(self._pages)
        self.take(0, self.generation, rows)

    def row(self, place: int) -> Row | None:
        """The session at a place; None while it is not here. Asks for it."""
        page, within = divmod(place, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._want(page)
        if rows is None:
            return None
        self._pages.move_to_end(page)
        return rows[within] if within < len(rows) else None

    def place_of(self, session_id: str) -> int | None:
        """Where a session stands, among the rows that are here."""
        for page, rows in self._pages.items():
            for within, row in enumerate(rows):
                if row.get("id") == session_id:
                    return page * PAGE + within
        return None

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  (Qt's name)
        """How many sessions were found."""
        return 0 if parent is not None and parent.isValid() else self.total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, or the whole of it in words for those who listen."""
        if role == Qt.ItemDataRole.UserRole:
            return self.row(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.row(index.row())
            return _words(row) if row is not None else tr("archive page", "Being fetched…")
        return None

    def _want(self, page: int) -> None:
        if page not in self._asked:
            self._wanted.add(page)
            self._asking.start()

    def _ask(self) -> None:
        """Ask for what came into view since the last turn of the event loop."""
        for page in sorted(self._wanted):
            self._asked.add(page)
            self._fetch(page, self.generation)
        self._wanted.clear()


def _words(row: Row) -> str:
    mark = copies_mark(row)
    word = mark.word or render(look_of(mark.state).word)
    return ", ".join((str(row.get("title", "")), day_and_time(row), word))
