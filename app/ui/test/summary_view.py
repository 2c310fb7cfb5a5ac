"""What a run amounts to: how many of each state, what is open, whether it went too quickly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.system.i18n import render, told_words, tr
from app.ui.test.course import Item
from app.ui.test.item_words import open_reason, standing_words
from app.ui.test.run_words import COUNTS, timing_words
from app.ui.theme.states import look_of
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

_ALWAYS_SHOWN = frozenset({"pass", "fail"})
_TILE_WIDTH = 186
"""So much for shape, number and the longest of the words, in pixels."""


class CountTile(QFrame):
    """The shape of a state, its number, and its word, in one line: a number is never cut."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.state = state
        self.count = Label("0", Role.TITLE)
        self.icon = StateIcon(state)
        self.word = ElidedLabel(_short_word(state), Role.SMALL)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(2), space(1), space(2), space(1))
        line.setSpacing(space(2))
        line.addWidget(self.icon)
        line.addWidget(self.count)
        line.addWidget(self.word, 1)

    def show_count(self, count: int) -> None:
        """Show a number; zero is set back so that what counts is seen first."""
        tone = str(look_of(self.state).tone) if count else ""
        self.count.setText(str(count))
        self.count.set_tone(tone)
        self.word.set_tone(tone)
        self.icon.show_state(self.state if count else "not_done")


class SummaryView(QWidget):
    """``chosen(item_id)``: a person wants to see an item again."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = {state: CountTile(state, self) for state, _ in COUNTS}
        self._tiles = QGridLayout()
        self._tiles.setSpacing(space(2))
        self.hasty = self._hasty_line()
        self.timing, self._timing_words = self._timing_line()
        self.open_card = Card()
        self.open_card.body.setSpacing(space(1))
        self.lines: list[str] = []
        self._shown: tuple[Any, ...] | None = None
        self._counted: list[str] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.open_card.body.addLayout(self._rows)
        self.open_card.body.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.open_card)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addLayout(self._tiles)
        box.addWidget(self.timing)
        box.addWidget(self.hasty)
        box.addWidget(area, 1)

    @staticmethod
    def _timing_line() -> tuple[QFrame, Label]:
        line, words = QFrame(), Label("", Role.BODY, wrap=True)
        line.setProperty("surface", "caution")
        row = QHBoxLayout(line)
        row.setContentsMargins(space(3), space(2), space(3), space(2))
        row.addWidget(StateIcon("caution"))
        row.addWidget(words, 1)
        return line, words

    @staticmethod
    def _hasty_line() -> QFrame:
        line = QFrame()
        line.setProperty("surface", "caution")
        row = QHBoxLayout(line)
        row.setContentsMargins(space(3), space(2), space(3), space(2))
        row.addWidget(StateIcon("caution"))
        warning = tr(
            "test page",
            "All items were confirmed within 30 seconds. The record says so; look again whether"
            " each value was really seen.",
        )
        row.addWidget(Label(warning, Role.BODY, wrap=True), 1)
        return line

    def add_around(self, above: QWidget, below: QWidget) -> None:
        """Put something above and below what is told of the items."""
        self.open_card.body.insertWidget(0, above)
        self.open_card.body.insertWidget(self.open_card.body.count() - 1, below)

    def show_run(self, run: Mapping[str, Any]) -> None:
        """Show the run of the topic ``test``; what is open first, then what was accepted."""
        summary = run.get("summary") or {}
        items: Sequence[Item] = run.get("items") or []
        self._show_counts({state: int(summary.get(name) or 0) for state, name in COUNTS})
        self.hasty.setVisible(bool(summary.get("hasty")))
        timing = timing_words(run)
        self.timing.setVisible(bool(timing))
        self._timing_words.setText(timing)
        self._show_lines(items)

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._counted = [s for s, count in counts.items() if count or s in _ALWAYS_SHOWN]
        for state, tile in self.tiles.items():
            tile.show_count(counts[state])
            tile.setVisible(state in self._counted)
        self._lay_tiles()

    def _lay_tiles(self) -> None:
        """As many in a row as have room for their words."""
        in_row = max(1, self.width() // _TILE_WIDTH)
        for tile in self.tiles.values():
            self._tiles.removeWidget(tile)
        for place, state in enumerate(self._counted):
            self._tiles.addWidget(self.tiles[state], *divmod(place, in_row))
        for column in range(self._tiles.columnCount()):
            self._tiles.setColumnStretch(column, int(column < min(in_row, len(self._counted))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Another width has room for another number of tiles."""
        super().resizeEvent(event)
        self._lay_tiles()

    def _show_lines(self, items: Sequence[Item]) -> None:
        waived = [item for item in items if item.get("waived_by")]
        put_off = [item for item in items if item.get("deferred_by")]
        opened = [item for item in items if item.get("open")]
        noted = [i for i in items if i.get("state") in {"caution", "fail", "could_not_test"}]
        rest = [i for i in noted if not i.get("open")]
        shown = (
            *(("waived", item, standing_words(item)) for item in waived),
            *(("deferred", item, standing_words(item)) for item in put_off),
            *(("open", item, open_reason(item)) for item in opened),
            *(("noted", item, told_words(item.get("explanation"))) for item in rest),
        )
        signature = tuple((kind, i["id"], i["state"], line) for kind, i, line in shown)
        if signature == self._shown:
            return
        self._shown = signature
        self.lines = [str(item["id"]) for _, item, _ in shown]
        while self._rows.count():
            entry = self._rows.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.deleteLater()
        headings = {
            "waived": tr("test page", "Accepted with a reason"),
            "deferred": tr("test page", "Put off to a later check"),
            "open": tr("test page", "Still open"),
            "noted": tr("test page", "Worth knowing"),
        }
        before = ""
        for kind, item, line in shown:
            if kind != before:
                before = kind
                self._rows.addWidget(Label(headings[kind], Role.EYEBROW))
            self._rows.addWidget(self._row(item, line))
        if not shown:
            good = tr("test page", "Every item is settled. Nothing is open.")
            self._rows.addWidget(Label(good, Role.LEAD))

    def _row(self, item: Item, line: str) -> QWidget:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 2, 0, 2)
        box.setSpacing(space(2))
        box.addWidget(StateBadge(str(item["state"]), compact=True))
        sentences = f"{item['id']} {told_words(item['title'])}"
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(sentences, Role.STRONG, wrap=True))
        if line:
            said.addWidget(Label(line, Role.SMALL, wrap=True))
        box.addLayout(said, 1)
        button = QuietButton(tr("test page", "See the item"))
        button.clicked.connect(lambda: self.chosen.emit(str(item["id"])))
        box.addWidget(button)
        return row


def _short_word(state: str) -> str:
    if state == "waived":
        return tr("test page", "Accepted")
    if state == "stale":
        return tr("test page", "Again")
    if state == "deferred":
        return tr("test page", "Put off")
    if state == "could_not_test":
        return tr("test page", "Not tested")
    return render(look_of(state).word)
