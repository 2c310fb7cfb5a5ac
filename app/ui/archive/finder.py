"""The left of the archive: what is typed, what it is narrowed to, and the sessions found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.archive.filters import FilterBar
from app.ui.archive.library_list import LibraryList
from app.ui.archive.library_search import LibrarySearch
from app.ui.archive.thumbnails import Thumbnails
from app.ui.bridge import Bridge
from app.ui.session.session_choice import SearchField
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

_WIDTH = space(88)


class Finder(QWidget):
    """``chosen(id)``, ``opened(id)``; ``emptied()``: nothing was found; ``told(AppError)``.

    ``field`` and ``nothing`` (words where there is no session to show) are placed by the page.
    """

    chosen = Signal(str)
    opened = Signal(str)
    emptied = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._wanted = ""
        self.setFixedWidth(_WIDTH)
        self.search = LibrarySearch(bridge, self)
        self.pictures = Thumbnails(bridge, self)
        self.list = LibraryList(self.search.rows, self.pictures.picture_of)
        self.field = SearchField(
            tr("archive page", "Find by words: title, people, case, note, document, date"),
            self.list,
        )
        self.filters = FilterBar()
        self.count = Label("", Role.SMALL, wrap=True)
        self.nothing = Label("", Role.LEAD_MUTED, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.filters)
        box.addWidget(self.list, 1)
        box.addWidget(self.count)
        self._connect()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.ask)
        self.filters.changed.connect(self.ask)
        self.search.found.connect(self._found)
        self.search.told.connect(self.told)
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.pictures.arrived.connect(self.list.repaint_rows)

    def enter(self, session_id: str) -> None:
        """The page comes onto the stage; this session is to be shown, where it is found."""
        self._wanted = session_id
        self.ask()
        self._ask_choices()

    def ask(self) -> None:
        """Search for what is typed and chosen now."""
        self.search.ask(self.field.text(), self.filters.values())

    def refresh(self) -> None:
        """Something changed in the archive."""
        self.pictures.forget_missing()
        self.ask()

    def select(self, session_id: str) -> None:
        """Mark the session in the list, where it is among what was found."""
        self._wanted = session_id
        if self.list.current_id() != session_id:
            self.list.select(session_id)

    def row_of(self, session_id: str) -> Mapping[str, Any]:
        """What the list, or else the announced sessions, know of a session."""
        place = self.search.rows.place_of(session_id)
        row = self.search.rows.row(place) if place is not None else None
        announced = self._bridge.state.items("sessions")
        return row or next((one for one in announced if one.get("id") == session_id), {})

    def _ask_choices(self) -> None:
        def take(answer: Any) -> None:
            self.filters.show_points([str(name) for name in (answer or {}).get("points") or []])

        self._bridge.command("library.choices", {}, take, self.told.emit)

    def _found(self, answer: Mapping[str, Any]) -> None:
        total = self.search.rows.total
        self.count.setText(_count_words(answer, total, asked=bool(self.field.text().strip())))
        empty = not self.field.text().strip() and not self.filters.narrowed
        self.nothing.setText(
            tr("archive page", "Nothing has been recorded yet.")
            if empty
            else tr("archive page", "No session has these words. Fewer words find more.")
        )
        if not total:
            self.emptied.emit()
        elif not self._wanted:
            self.list.select_first()
        else:
            self.list.select(self._wanted)


def _count_words(answer: Mapping[str, Any], total: int, *, asked: bool) -> str:
    words = tr("archive page", "{count} sessions")
    if answer.get("more"):
        words = tr("archive page", "more than {count} sessions, the newest are listed")
    parts = [words.format(count=figures.decimal(total, 0))]
    if asked and answer.get("took_ms") is not None:
        seconds = figures.decimal(float(answer["took_ms"]) / 1000, 2)
        parts.append(tr("archive page", "{seconds} seconds").format(seconds=seconds))
    if answer.get("waiting"):
        words = tr("archive page", "{count} sessions are not in the index yet")
        parts.append(words.format(count=answer["waiting"]))
    if answer.get("pages_left_out"):
        parts.append(tr("archive page", "more words narrow it down"))
    return " · ".join(parts)
