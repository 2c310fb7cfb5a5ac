"""One item on the stage: the live area, what was measured, and the causes where it is bad."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.test.cause_list import CauseList
from app.ui.test.course import Item, Step, in_trouble, words
from app.ui.test.live_area import LiveArea
from app.ui.test.measure_card import MeasureCard
from app.ui.theme.tokens import space

_LONG_VALUE = 45
_LOW_PX = space(120)


class ItemView(QWidget):
    """Renders one item of the ``test`` topic. ``make_view`` gives an item its own view, if any;
    ``details`` is what the person filled in there, for the answer that is given next.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.live = LiveArea()
        self.measured = MeasureCard()
        self.causes = CauseList()
        self.make_view: Callable[[Item], QWidget | None] = lambda _item: None
        self.details: dict[str, Any] = {}
        self._view: QWidget | None = None
        self._item_id = ""
        self._trouble = False
        self.measured.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.live.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        # The figures get the larger share where something is wrong, for there is more to read.
        row = self._row = QHBoxLayout()
        row.setSpacing(space(3))
        row.addWidget(self.live)
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
            self._enter(item)
        show = getattr(self._view, "show_item", None)
        if show is not None:
            show(item)
        self.measured.show_item(item, step, seconds)
        trouble = in_trouble(item) and step is not Step.WAIT
        self.causes.setVisible(trouble)
        if trouble:
            self.causes.show_causes([words(cause) for cause in item.get("causes") or []])
        self._row.setStretch(0, 2 if trouble else 3)
        self._row.setStretch(1, 3 if trouble else 2)
        self._trouble = trouble
        self._fit()

    def _enter(self, item: Item) -> None:
        """Show the item's own view, or the panel of its kind."""
        self.details, self._view = {}, self.make_view(item)
        self.live.drop_view()
        if self._view is None:
            self.live.show_kind(str(item.get("live") or "none"))
            return
        answered = getattr(self._view, "answered", None)
        if answered is not None:
            answered.connect(self._filled_in)
        self.live.show_view(self._view)

    def _filled_in(self, details: object) -> None:
        self.details = dict(details) if isinstance(details, dict) else {}

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Look again whether figures and causes have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the live area gives way to long figures that stand above causes."""
        crowded = len(self.measured.value.text()) > _LONG_VALUE and self.height() < _LOW_PX
        hidden = self.live.kind == "none" or (self._trouble and crowded and self.live.kind != "own")
        self.live.setVisible(not hidden)
