"""The items of the run beside the stage: nine at most at a time, by group, each with its state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from app.system.i18n import render, told_words, tr
from app.ui.test.course import Item, block_of, find, look_key
from app.ui.test.item_words import evidence_words, group_name
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, space
from app.ui.widgets.label import Label, Role, rule, scrolled

_ICON = 18.0
SUMMARY = ""
"""The id that stands for the summary at the end of the list."""


class ItemRow(QAbstractButton):
    """One line: the state's shape on its ground, id and title; a bar where it is on the stage."""

    def __init__(self, item_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item_id = item_id
        self.state = "not_done"
        self.title = ""
        self.current = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_row(self, title: str, state: str, *, current: bool) -> None:
        """Take title, state and whether it is the one on the stage."""
        word = render(look_of(state).word)
        self.title, self.state, self.current = title, state, current
        self.setAccessibleName(f"{self.item_id} {title}: {word}".strip())
        self.setToolTip(f"{title} · {word}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One line."""
        return QSize(space(40), space(7))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, shape and words."""
        tokens, look = tokens_of(self), look_of(self.state)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.current or self.underMouse():
            painter.setBrush(QColor(tokens.raised))
            painter.drawRoundedRect(box, RADIUS_SMALL + 1, RADIUS_SMALL + 1)
        if self.current:
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(QRectF(0, 5, 3, box.height() - 10), 1, 1)
        pill = QRectF(space(2), (self.height() - space(5) - 2) / 2, space(7), space(5) + 2)
        ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.grounds[look.tone])
        painter.setBrush(ground)
        painter.drawRoundedRect(pill, RADIUS_SMALL, RADIUS_SMALL)
        icon = QRectF(0, 0, _ICON, _ICON)
        icon.moveCenter(pill.center())
        paint_shape(painter, icon, look.shape, ink, ground)
        weight = QFont.Weight.DemiBold if self.current else QFont.Weight.Normal
        painter.setFont(font(SIZE_SMALL, weight))
        painter.setPen(QColor(tokens.text if self.current else tokens.text_muted))
        room = QRectF(pill.right() + space(2), 0, self.width() - pill.right() - space(3), 28)
        whole = f"{self.item_id} {self.title}".strip()
        shown = QFontMetricsF(painter.font()).elidedText(
            whole, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class ItemList(QWidget):
    """``chosen(item_id)`` when a row was pressed; ``""`` is the summary."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, ItemRow] = {}
        self._shown: tuple[Any, ...] = ()
        rows = QWidget()
        self._rows_box = QVBoxLayout(rows)
        self._rows_box.setContentsMargins(0, 0, 0, 0)
        self._rows_box.setSpacing(0)
        self.area = scrolled(rows)
        self._low = False
        self.evidence_title = Label("", Role.EYEBROW)
        self.evidence = Label("", Role.SMALL, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.area)
        self._rule = rule()
        box.addWidget(self._rule)
        box.addWidget(self.evidence_title)
        box.addWidget(self.evidence)
        box.addStretch(1)

    def show_low(self, low: bool) -> None:
        """In a low window the items need the room more than what is kept as evidence."""
        self._low = low

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The rows stand together at the top; they scroll where they do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = self.area.widget()
        needed = rows.sizeHint().height() if rows is not None else 0
        self.area.setFixedHeight(min(needed, self.height() if self._low else self._room()))

    def _room(self) -> int:
        """Height that the rows may take above the evidence."""
        below = self.evidence.heightForWidth(self.width()) + space(10)
        return max(space(20), self.height() - below)

    def show_run(self, run: Mapping[str, Any], current: str, waiting: frozenset[str]) -> None:
        """Show the block of items around the current one (``""``: the summary)."""
        items: Sequence[Item] = run.get("items") or []
        index, found = block_of(items, current)
        block = found[index] if found else []
        layout = (index, len(found), *(item["id"] for item in block))
        if layout != self._shown:
            self._shown = layout
            self._rebuild(block, index, len(found))
        for item in block:
            state = "running" if item["id"] in waiting else look_key(item)
            here = item["id"] == current
            self.rows[str(item["id"])].show_row(told_words(item["title"]), state, current=here)
        done = "pass" if run.get("state") == "finished" else "not_done"
        self.rows[SUMMARY].show_row(tr("test page", "Summary"), done, current=current == SUMMARY)
        self._show_evidence(find(items, current))
        self._fit()
        self.area.ensureWidgetVisible(self.rows.get(current, self.rows[SUMMARY]), 0, space(2))

    def _show_evidence(self, item: Item | None) -> None:
        shown = item is not None and not self._low
        for part in (self._rule, self.evidence, self.evidence_title):
            part.setVisible(shown)
        if item is None or not shown:
            return
        kept = bool(item.get("evidence"))
        self.evidence_title.setText(
            tr("test page", "Evidence kept") if kept else tr("test page", "Evidence to be kept")
        )
        self.evidence.setText(evidence_words(item))
        self.evidence.setToolTip(
            "\n".join(f"{e['file']} · SHA-256 {e['sha256'][:16]}…" for e in item["evidence"])
            if kept
            else ""
        )

    def _rebuild(self, block: Sequence[Item], index: int, count: int) -> None:
        while self._rows_box.count():
            entry = self._rows_box.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.deleteLater()
        self.rows = {}
        if count > 1:
            part = tr("test page", "Part {number} of {count}").format(number=index + 1, count=count)
            self._put(Label(part, Role.FAINT))
        group = ""
        for item in block:
            if item["group"] != group:
                group = str(item["group"])
                title = Label(group_name(group), Role.EYEBROW)
                title.setContentsMargins(0, space(1), 0, 2)
                self._put(title)
            self._add(str(item["id"]))
        self._rows_box.addSpacing(space(1))
        self._add(SUMMARY)

    def _add(self, item_id: str) -> None:
        row = ItemRow(item_id)
        row.clicked.connect(lambda _=False, i=item_id: self.chosen.emit(i))
        self.rows[item_id] = row
        self._put(row)

    def _put(self, widget: QWidget) -> None:
        """Add a line that counts for the height at once: Qt shows new ones only later."""
        self._rows_box.addWidget(widget)
        widget.show()
