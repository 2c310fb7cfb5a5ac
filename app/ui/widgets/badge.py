"""The badge of a state: its shape and its word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system.i18n import render
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, space

_HEIGHT = space(6)
_ICON = space(4)


class StateBadge(QWidget):
    """Shape and word of a state on a ground of its colour.

    ``word`` replaces the table's word (``đã kiểm tới 14:18:20``), never its shape or colour.
    With ``compact`` only the shape is painted and the word becomes the tip.
    """

    def __init__(
        self,
        state: str = "not_done",
        word: str = "",
        *,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.compact = compact
        self.state = ""
        self.word = ""
        self.show_state(state, word)

    def show_state(self, state: str, word: str = "") -> None:
        """Show a state by its key in the table; see :data:`app.ui.theme.states.STATES`."""
        shown = word or render(look_of(state).word)
        if (state, shown) == (self.state, self.word):
            return
        self.state, self.word = state, shown
        self.setAccessibleName(shown)
        self.setToolTip(shown if self.compact else "")
        self.updateGeometry()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show the shape alone, with the word as its tip, or both."""
        if compact != self.compact:
            self.compact = compact
            self.setToolTip(self.word if compact else "")
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Shape and word with their margins."""
        if self.compact:
            return QSize(_ICON + space(2), _HEIGHT)
        words = QFontMetricsF(_words_font()).horizontalAdvance(self.word)
        return QSize(round(words) + _ICON + space(5) + 1, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, shape and word."""
        look, tokens = look_of(self.state), tokens_of(self)
        ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.grounds[look.tone])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1) if look.bordered else Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_SMALL + 1, RADIUS_SMALL + 1)
        left = (self.width() - _ICON) / 2 if self.compact else space(2)
        icon = QRectF(left, (self.height() - _ICON) / 2, _ICON, _ICON)
        paint_shape(painter, icon, look.shape, ink, ground)
        if not self.compact:
            painter.setPen(ink)
            painter.setFont(_words_font())
            words = QRectF(icon.right() + space(1), 0, self.width(), self.height())
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.word)


def _words_font() -> QFont:
    return font(SIZE_SMALL, QFont.Weight.DemiBold)
