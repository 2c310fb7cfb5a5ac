"""The head of the page: a line that says where one is, the title in large type, why."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme.fonts import font
from app.ui.theme.tokens import SIZE_DISPLAY, space
from app.ui.widgets.label import ElidedLabel, Label, Role


class FittingTitle(Label):
    """A title of one line: in display size where it fits, else in the size below."""

    compact = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Role.DISPLAY, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(space(12))

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's name)
        """Show ``text`` in the size that fits."""
        super().setText(text)
        self._fit()

    def show_compact(self, compact: bool) -> None:
        """Stay in the smaller size, or take the larger one where it fits."""
        if compact != self.compact:
            self.compact = compact
            self.setFixedHeight(space(8) if compact else space(12))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetricsF(font(SIZE_DISPLAY, QFont.Weight.Bold))
        fits = not self.compact and metrics.horizontalAdvance(self.text()) <= self.width()
        role = str(Role.DISPLAY if fits else Role.TITLE)
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)


class Head(QWidget):
    """Eyebrow, title, and one or two lines below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.eyebrow = ElidedLabel("", Role.EYEBROW)
        self.title = FittingTitle()
        self.why = Label("", Role.LEAD_MUTED, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.eyebrow)
        box.addWidget(self.title)
        box.addWidget(self.why)

    def show_words(self, eyebrow: str, title: str, why: str) -> None:
        """Show these words; a line without words takes no room."""
        self.eyebrow.setText(eyebrow)
        self.title.setText(title)
        self.why.setText(why)
        self.why.setVisible(bool(why))
