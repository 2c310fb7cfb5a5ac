"""One item on the stage: the live area, what was measured, and the causes where it is bad."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLineEdit, QSizePolicy, QWidget

from app.system.i18n import told_words
from app.ui.test.cause_list import CauseList
from app.ui.test.course import Item, Step, in_trouble
from app.ui.test.live_area import LiveArea
from app.ui.test.measure_card import MeasureCard
from app.ui.theme.tokens import space

_LEAST_PX, _LEAST_PICTURE_PX = space(40), space(56)
"""Below this height figures cannot be read above the causes, and a picture not be judged."""
_SEEN = frozenset({"own", "picture"})
"""Live areas that a person needs to see, or fills in, to answer."""


class ItemView(QWidget):
    """Renders one item of the ``test`` topic. ``make_view`` gives an item its own view, if any;
    ``details`` is what the person filled in there, for the answer that is given next. A view that
    needs more than its half of the width says so in ``least_width``.
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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space(3))
        self._places: tuple[bool, ...] | None = None

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
            self.causes.show_causes([told_words(cause) for cause in item.get("causes") or []])
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

    def first_entry(self) -> QWidget | None:
        """The first line or cell that a person fills in; None where the item has none."""
        kinds = (QLineEdit, QAbstractButton)
        found = (one for kind in kinds if self._view for one in self._view.findChildren(kind))
        return next((one for one in found if one.isVisible() and one.isEnabled()), None)

    def _filled_in(self, details: object) -> None:
        self.details = dict(details) if isinstance(details, dict) else {}

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Look again whether figures and causes have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Find each part its place: where the height is short, the causes stand beside the figures
        and not below them, and a live area that nobody needs to see gives way to them.
        """
        least = _LEAST_PICTURE_PX if self.live.kind in _SEEN else self._least()
        needed = self.causes.needed(self.width()) + space(3) + least
        low = self._trouble and self.height() < needed
        live = self.live.kind != "none" and (not low or self.live.kind in _SEEN)
        self.live.setVisible(live)
        first, second = (2, 3) if self._trouble else (3, 2)
        share = 0.5 if low else first / (first + second)
        wide = live and self.width() * share < getattr(self._view, "least_width", 0)
        self.causes.fit(self.width(), scrolls=low or wide)
        places = (live, low, wide, self._trouble)
        if self._places != places:
            self._places = places
            self._place(live=live, low=low, wide=wide)
        self._grid.setColumnStretch(0, 1 if low or wide else first)
        self._grid.setColumnStretch(1, 1 if low or wide else second)

    def _least(self) -> int:
        """Pixels below which a live area would lie over itself."""
        wanted = self.live.minimumSizeHint().height() if self.live.kind != "none" else 0
        return max(_LEAST_PX, wanted)

    def _place(self, *, live: bool, low: bool, wide: bool) -> None:
        """Lay the parts out anew."""
        for part in (self.live, self.measured, self.causes):
            self._grid.removeWidget(part)
        if wide:
            self._grid.addWidget(self.live, 0, 0, 1, 2)
            self._grid.addWidget(self.measured, 1, 0, 1, 1 if self._trouble else 2)
            self._grid.addWidget(self.causes, 1, 1)
        elif low and live:
            self._grid.addWidget(self.live, 0, 0, 2, 1)
            self._grid.addWidget(self.measured, 0, 1)
            self._grid.addWidget(self.causes, 1, 1)
        elif low:
            self._grid.addWidget(self.measured, 0, 0, 2, 1)
            self._grid.addWidget(self.causes, 0, 1, 2, 1)
        else:
            self._grid.addWidget(self.live, 0, 0)
            self._grid.addWidget(self.measured, 0, 1 if live else 0, 1, 1 if live else 2)
            self._grid.addWidget(self.causes, 1, 0, 1, 2)
        self._grid.setRowStretch(0, 3 if wide else 1)
        self._grid.setRowStretch(1, 2 if wide else int(low))
