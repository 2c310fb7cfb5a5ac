"""Labels by their role in the type scale, cards and rules: the plain furniture of a page."""

from __future__ import annotations

from enum import StrEnum
from html import escape

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme.tokens import space


class Role(StrEnum):
    """What a label is for; size, weight and colour follow in the style sheet."""

    EYEBROW = "eyebrow"
    SMALL = "small"
    FAINT = "faint"
    BODY = "body"
    MUTED = "muted"
    STRONG = "strong"
    LEAD = "lead"
    LEAD_MUTED = "leadMuted"
    LEAD_STRONG = "leadStrong"
    TITLE = "title"
    DISPLAY = "display"
    RIBBON = "ribbon"


class Label(QLabel):
    """A label with a role. Plain text always: names and reasons come from people."""

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", str(role))
        self._upper = role is Role.EYEBROW
        self.setWordWrap(wrap)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's name)
        """Show ``text``; eyebrows are set in capitals. The same text again costs nothing."""
        shown = text.upper() if self._upper else text
        if shown != self.text():
            super().setText(shown)

    def set_tone(self, tone: str) -> None:
        """Colour the words in a tone of the theme (``good``, ``caution``, ...), or ``""``."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)


class ElidedLabel(Label):
    """A label of one line that ends in … where it does not fit, the whole text as its tip."""

    def __init__(self, text: str = "", role: Role = Role.BODY, parent: QWidget | None = None):
        super().__init__(text, role, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(space(10))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One line high, and as narrow as the layout needs."""
        return QSize(space(10), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the text cut to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetrics(self.font())
        rect: QRect = self.contentsRect()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, self.alignment() | Qt.TextFlag.TextSingleLine, shown)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Offer the whole text as a tip only where it is cut."""
        super().resizeEvent(event)
        fits = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())


class Card(QFrame):
    """A panel with a border; ``body`` is its upright layout, an eyebrow may stand on top."""

    def __init__(self, eyebrow: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space(5), space(4), space(5), space(4))
        self.body.setSpacing(space(2))
        self.eyebrow = Label(eyebrow, Role.EYEBROW)
        self.body.addWidget(self.eyebrow)
        self.eyebrow.setVisible(bool(eyebrow))


def labelled(words: str, widget: QWidget) -> QVBoxLayout:
    """A field under its words, by which it is also known to those who listen."""
    label = Label(words, Role.SMALL)
    label.setBuddy(widget)
    widget.setAccessibleName(words)
    box = QVBoxLayout()
    box.setSpacing(space(1))
    box.addWidget(label)
    box.addWidget(widget)
    return box


def scrolled(inner: QWidget) -> QScrollArea:
    """``inner`` in an area that scrolls up and down where the height does not suffice."""
    inner.setProperty("surface", "clear")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def column(*parts: QWidget | QLayout) -> QScrollArea:
    """Parts below one another, scrolled where the height does not suffice."""
    inner = QWidget()
    box = QVBoxLayout(inner)
    box.setContentsMargins(0, 0, space(1), 0)
    box.setSpacing(space(3))
    for part in parts:
        if isinstance(part, QWidget):
            box.addWidget(part)
        else:
            box.addLayout(part)
    box.addStretch()
    return scrolled(inner)


def reveal(widget: QWidget) -> None:
    """Scroll to a widget that has just appeared, in whatever scrolls around it."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        area = above
        # It has its place only once the layout knows of it.
        QTimer.singleShot(0, widget, lambda: area.ensureWidgetVisible(widget, 0, space(2)))


def rule() -> QFrame:
    """A thin line across."""
    line = QFrame()
    line.setProperty("surface", "rule")
    line.setFixedHeight(1)
    return line


def plain_tip(text: str) -> str:
    """Words of a stranger for a tooltip: Qt takes what looks like mark-up there as mark-up."""
    return f"<span>{escape(text)}</span>" if "<" in text else text
