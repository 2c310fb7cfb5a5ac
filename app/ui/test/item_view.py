"""One item on the stage: the live area, what was measured, and the causes where it is bad."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.test.cause_list import CauseList
from app.ui.test.course import Item, Step, in_trouble, words
from app.ui.test.live_area import LiveArea
from app.ui.test.measure_card import MeasureCard
from app.ui.theme.tokens import space

_CARD_WIDTHS = (space(53), space(80))


class ItemView(QWidget):
    """Renders one item of the ``test`` topic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = LiveArea()
        self.measured = MeasureCard()
        self.causes = CauseList()
        self._item_id = ""
        row = QHBoxLayout()
        row.setSpacing(space(3))
        row.addWidget(self.live, 1)
        row.addWidget(self.measured)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addLayout(row, 1)
        box.addWidget(self.causes)

    def show_item(self, item: Item, step: Step, seconds: float) -> None:
        """Show ``item``; ``seconds`` is how long its measurement has taken so far."""
        if item["id"] != self._item_id:
            self._item_id = str(item["id"])
            self.live.show_kind(str(item.get("live") or "none"))
            self.live.sound.graph.clear()
        self.measured.show_item(item, step, seconds)
        trouble = in_trouble(item) and step is not Step.WAIT
        self.causes.setVisible(trouble)
        if trouble:
            self.causes.show_causes([words(cause) for cause in item.get("causes") or []])
        self._fit()

    def _fit(self) -> None:
        """The figures take a third beside a live area, and all where there is none."""
        if self.live.kind == "none":
            self.measured.setMaximumWidth(self.width() or 16777215)
            self.measured.setMinimumWidth(_CARD_WIDTHS[0])
        else:
            low, high = _CARD_WIDTHS
            self.measured.setFixedWidth(min(max(self.width() * 37 // 100, low), high))
