"""How the chair's screen looks: warm paper on a calm dark ground, sizes by the screen's own size.

The same in every theme of the windows: the room is dim, the paper is what shines.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

from app.ui.theme.fonts import font

BLACK = "#000000"
GROUND, RAISED, PRESSED, LINE = "#1c1916", "#2a2621", "#3a342c", "#3a352e"
TEXT, MUTED, FAINT, GOLD, AMBER = "#eee8dd", "#c5bdb0", "#98907f", "#f2bd5a", "#ffb23e"
GOOD = "#7fd3a4"
PAPER, PAPER_INK, PAPER_EDGE = "#fdfaf3", "#6f685c", "#0d0c0a"
HIGHLIGHT, RIBBON, ON_GOLD = "#ffe28a", "#c8572f", "#1c1916"

EYEBROW, BODY, TITLE, FOOT, CLOCK = 17, 21, 30, 21, 30
TOUCH_PX = 48
"""No target for a finger is smaller than this."""
LARGE = 1.3
"""Large type is so many times the usual."""
_DESIGNED_FOR_PX = 1080
_LEAST, _MOST = 0.82, 1.7


@dataclass(frozen=True, slots=True)
class Scale:
    """How much larger than on a screen of 1080 lines everything is drawn."""

    factor: float = 1.0
    type_factor: float = 1.0

    @classmethod
    def of(cls, size: QSize, *, large: bool) -> Scale:
        """The scale of a window; ``large`` for large type."""
        shorter = min(size.width(), size.height()) / _DESIGNED_FOR_PX
        factor = min(_MOST, max(_LEAST, shorter))
        return cls(factor, factor * (LARGE if large else 1.0))

    def px(self, designed: float) -> int:
        """Pixels for a distance."""
        return round(designed * self.factor)

    def type_px(self, designed: float) -> int:
        """Pixels for what grows with the type."""
        return round(designed * self.type_factor)

    def touch(self, designed: float) -> int:
        """Pixels for a target of a finger."""
        return max(TOUCH_PX, self.px(designed))

    def font(self, designed: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The font of a size; nothing under 13 pixels."""
        return font(max(13, self.type_px(designed)), weight)
