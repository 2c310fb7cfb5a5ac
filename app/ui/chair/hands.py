"""What the chair can do with a touch: the tools of the reader, and what is asked of the operator.

Nothing of it is seen until the screen is touched; then it stands for a while and goes again.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QWidget

from app.model.dossier import ChairRequest
from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.icons import Icon
from app.ui.chair.look import Scale
from app.ui.chair.touch_button import TouchButton


class Panel(QWidget):
    """A raised ground for buttons."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.LINE), 1))
        painter.setBrush(QColor(look.GROUND))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)


class ToolBar(Panel):
    """The tools of the reader, in one row under the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pen = TouchButton(Icon.PEN, tr("chair screen", "Highlight"), self)
        self.ribbon = TouchButton(Icon.RIBBON, tr("chair screen", "Bookmark"), self)
        self.pad = TouchButton(Icon.PAD, tr("chair screen", "Notes"), self)
        self.smaller = TouchButton(Icon.SMALLER, tr("chair screen", "Smaller"), self)
        self.larger = TouchButton(Icon.LARGER, tr("chair screen", "Larger"), self)
        self.letter = TouchButton(Icon.LETTER, tr("chair screen", "Large type"), self)
        self.follow = TouchButton(Icon.FOLLOW, tr("chair screen", "Follow"), self)
        self.flag = TouchButton(Icon.FLAG, tr("chair screen", "Mark recording"), self)
        self.of_pages = (self.pen, self.ribbon, self.smaller, self.larger, self.follow)
        self._grid = QGridLayout(self)

    @property
    def buttons(self) -> tuple[TouchButton, ...]:
        """All of them, from the left."""
        return (
            self.pen,
            self.ribbon,
            self.pad,
            self.smaller,
            self.larger,
            self.letter,
            self.follow,
            self.flag,
        )

    def arrange(self, scale: Scale, room_px: int) -> None:
        """Follow the size of the screen; two rows where the room is not wide enough for one."""
        edge, gap = scale.px(8), scale.px(6)
        self._grid.setContentsMargins(edge, edge, edge, edge)
        self._grid.setSpacing(gap)
        shown = [button for button in self.buttons if not button.isHidden()]
        for button in self.buttons:
            button.set_scale(scale)
        width = self.pen.sizeHint().width() + gap
        fits = max(1, (room_px - 2 * edge) // width)
        rows = -(-len(shown) // fits)
        columns = -(-len(shown) // rows)
        for place, button in enumerate(shown):
            self._grid.addWidget(button, place // columns, place % columns)

    def show_pen(self, taken: bool) -> None:
        """Whether the highlighter is in the hand."""
        words = tr("chair screen", "Put pen away") if taken else tr("chair screen", "Highlight")
        self.pen.say(words, lit=taken)

    def show_bookmark(self, there: bool) -> None:
        """Whether the page has a bookmark."""
        words = tr("chair screen", "Remove bookmark") if there else tr("chair screen", "Bookmark")
        self.ribbon.say(words, lit=there)

    def show_large(self, large: bool) -> None:
        """Which type a touch brings."""
        words = tr("chair screen", "Usual type") if large else tr("chair screen", "Large type")
        self.letter.say(words, lit=large)

    def show_follow(self, on: bool) -> None:
        """Who turns the pages, and what a touch makes of it."""
        words = tr("chair screen", "Turn alone") if on else tr("chair screen", "Follow operator")
        self.follow.say(words, lit=on)


class AskPanel(Panel):
    """One touch asks the operator for something. ``asked(str)`` is the kind of it."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = 0
        self.scale = Scale()
        self._grid = QGridLayout(self)
        self.buttons = {
            kind: TouchButton(_ICONS[kind], words, self, row=True)
            for kind, words in request_words().items()
        }
        for kind, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, one=kind: self.asked.emit(str(one)))

    def arrange(self, scale: Scale, columns: int) -> None:
        """So many buttons beside one another; without words over them, the eyebrow says it."""
        self._grid.setContentsMargins(scale.px(12), scale.type_px(44), scale.px(12), scale.px(12))
        self._grid.setSpacing(scale.px(8))
        self.scale = scale
        for place, button in enumerate(self.buttons.values()):
            button.set_scale(scale)
            if columns != self.columns:
                self._grid.addWidget(button, place // columns, place % columns)
        self.columns = columns

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the ground and whom one asks here."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self.scale.font(look.EYEBROW, QFont.Weight.Medium))
        painter.setPen(QColor(look.FAINT))
        words = tr("chair screen", "Ask the operator").upper()
        painter.drawText(self.scale.px(16), self.scale.type_px(30), words)


def request_words() -> dict[ChairRequest, str]:
    """What can be asked for."""
    return {
        ChairRequest.HELP: tr("chair screen", "Please come and help"),
        ChairRequest.NEXT_DOCUMENT: tr("chair screen", "Next document"),
        ChairRequest.SOUND: tr("chair screen", "See to the sound"),
        ChairRequest.PICTURE: tr("chair screen", "See to the picture"),
        ChairRequest.PAUSE: tr("chair screen", "Ask for a pause"),
    }


_ICONS = {
    ChairRequest.HELP: Icon.HELP,
    ChairRequest.NEXT_DOCUMENT: Icon.DOCUMENT,
    ChairRequest.SOUND: Icon.SOUND,
    ChairRequest.PICTURE: Icon.PICTURE,
    ChairRequest.PAUSE: Icon.PAUSE,
}
