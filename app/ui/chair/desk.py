"""The reading desk: where paper, thumbnails, glance, foot and the hands' panels lie."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.answers import AnswerLine
from app.ui.chair.foot import FootBar
from app.ui.chair.glance import GlanceColumn
from app.ui.chair.hands import AskPanel, ToolBar
from app.ui.chair.icons import Icon
from app.ui.chair.look import Scale
from app.ui.chair.media import MediaStage
from app.ui.chair.notes import NotePad
from app.ui.chair.page_paper import PagePaper
from app.ui.chair.page_picture import PageSource
from app.ui.chair.thumbs import Thumbs
from app.ui.chair.touch_button import EdgeButton, TouchButton

REST_MS = 6000
"""So long after the last touch the panels go again."""
THUMBS, GLANCE, GLANCE_ACROSS, THUMBS_ACROSS, EDGE = 145, 400, 300, 170, 96
_UPRIGHT = 1.05
_ASK_COLUMNS = 3


class ReadingDesk(QWidget):
    """Lays its parts out for a lying and for an upright screen. ``large_changed(bool)``."""

    large_changed = Signal(bool)

    def __init__(self, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.large = False
        self.scale = Scale()
        self._fitted: tuple[object, ...] = ()
        self.paper = PagePaper(pages, self)
        self.media = MediaStage(self)
        self.thumbs = Thumbs(pages, self)
        self.glance = GlanceColumn(self)
        self.foot = FootBar(self)
        self.previous = EdgeButton(Icon.PREVIOUS, tr("chair screen", "Previous page"), self)
        self.next = EdgeButton(Icon.NEXT, tr("chair screen", "Next page"), self)
        self.help = TouchButton(Icon.HELP, tr("chair screen", "Help"), self, row=True)
        self.help.setAccessibleName(tr("chair screen", "Call the operator for help"))
        self.tools = ToolBar(self)
        self.asks = AskPanel(self)
        self.pad = NotePad(self)
        self.answer = AnswerLine(self)
        self.unmark = TouchButton(Icon.PEN, tr("chair screen", "Remove highlight"), self, row=True)
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.setInterval(REST_MS)
        self._rest_timer.timeout.connect(self.rest)
        self.setMouseTracking(True)
        for hidden in (self.media, self.tools, self.asks, self.pad, self.unmark):
            hidden.hide()
        self.paper.tapped.connect(self._tapped)
        self.pad.done.connect(self.rest)
        self.tools.letter.clicked.connect(lambda: self.set_large(not self.large))

    @property
    def upright(self) -> bool:
        """True on a screen that is higher than wide."""
        return self.height() > self.width() * _UPRIGHT

    @property
    def awake(self) -> bool:
        """True while the panels are seen."""
        return not self.tools.isHidden()

    def wake(self) -> None:
        """Hands are near: bring the panels up for a while."""
        self._rest_timer.start()
        if self.awake:
            return
        self.tools.show()
        self.asks.show()
        self.arrange()
        self._draw_edges()

    def rest(self) -> None:
        """Paper on a calm ground again; a pad that is written in stays."""
        self._rest_timer.stop()
        self.unmark.hide()
        self.tools.hide()
        self.asks.hide()
        self._place_answer()
        self._draw_edges()

    def show_kind(self, *, media: bool) -> None:
        """Whether a film or sound stands in the middle, or a page."""
        self.media.setVisible(media)
        self.paper.setVisible(not media)
        self.thumbs.setVisible(not media)
        for edge in (self.previous, self.next):
            edge.setVisible(not media)
        changed = False
        for tool in self.tools.of_pages:
            changed = changed or tool.isHidden() is not media
            tool.setVisible(not media)
        if changed:
            self.arrange()

    def show_flag(self, recording: bool) -> None:
        """The recording can be marked only while there is one."""
        if self.tools.flag.isHidden() is recording:
            self.tools.flag.setVisible(recording)
            self.arrange()

    def show_turnable(self, page: int, pages: int) -> None:
        """Which edges lead anywhere."""
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(not pages or page < pages)

    def set_large(self, large: bool) -> None:
        """Large type, or the usual one."""
        if large != self.large:
            self.large = large
            self.tools.show_large(large)
            self.arrange()
            self.large_changed.emit(large)

    def open_pad(self) -> None:
        """Bring the note pad up, ready to be written in."""
        self.pad.show()
        self.arrange()
        self.pad.raise_()
        self.pad.text.setFocus()

    def offer_unmark(self, place: QRectF) -> None:
        """A button beside the highlight that was touched."""
        size = self.unmark.sizeHint()
        corner = place.bottomLeft().toPoint() + self.paper.pos()
        room = self.paper.geometry()
        left = max(room.left(), min(corner.x(), room.right() - size.width()))
        top = max(room.top(), min(corner.y() + 8, room.bottom() - size.height()))
        self.unmark.setGeometry(QRect(left, top, size.width(), size.height()))
        self.unmark.show()
        self.unmark.raise_()
        self._rest_timer.start()

    def clear(self) -> None:
        """Keep no page, no picture, no word of the case."""
        self.rest()
        self.pad.forget()
        self.paper.clear()
        self.media.clear()
        self.thumbs.clear()
        self.foot.show_reading("", "")
        self.answer.say("")

    def arrange(self) -> None:
        """Lay everything out."""
        self.scale = Scale.of(self.size(), large=self.large)
        foot = self.foot
        foot.two_lines = self.upright
        for part in (self.paper, self.thumbs, foot, self.answer, self.previous, self.next):
            part.scale = self.scale
        for scaled in (self.pad, self.unmark, self.help):
            scaled.set_scale(self.scale)
        self.thumbs.across = self.glance.across = self.upright
        height = foot.wanted_height
        foot.setGeometry(0, self.height() - height, self.width(), height)
        room = QRect(0, 0, self.width(), self.height() - height)
        middle = self._upright(room) if self.upright else self._lying(room)
        self.paper.setGeometry(middle)
        self.media.setGeometry(middle)
        self._fit_parts()
        self._place_edges(middle)
        self._place_panels(middle, room)
        self._place_help(height)
        self._place_answer()
        self.update()

    def _fit_parts(self) -> None:
        """What lays out its own inside does it anew only where its size has become another."""
        parts = (self.glance, self.thumbs, self.paper, self.media)
        sizes = (self.scale, *(part.size() for part in parts))
        if sizes != self._fitted:
            self._fitted = sizes
            self.glance.fit(self.scale)
            self.thumbs.fit()
            self.paper.fit()
            self.media.fit(self.scale)

    def _lying(self, room: QRect) -> QRect:
        """Thumbnails at the left, glance at the right; answers what is between."""
        left = self.scale.px(THUMBS)
        right = min(self.scale.type_px(GLANCE), room.width() // 3)
        self.thumbs.setGeometry(0, 0, left, room.height())
        self.glance.setGeometry(room.width() - right, 0, right, room.height())
        return QRect(left, 0, room.width() - left - right, room.height())

    def _upright(self, room: QRect) -> QRect:
        """Glance above, thumbnails below; answers what is between."""
        above = self.scale.type_px(GLANCE_ACROSS)
        below = self.scale.px(THUMBS_ACROSS)
        self.glance.setGeometry(0, 0, room.width(), above)
        self.thumbs.setGeometry(0, room.height() - below, room.width(), below)
        return QRect(0, above, room.width(), room.height() - above - below)

    def _place_edges(self, middle: QRect) -> None:
        width = self.scale.touch(EDGE)
        self.previous.setGeometry(middle.left(), middle.top(), width, middle.height())
        self.next.setGeometry(middle.right() - width + 1, middle.top(), width, middle.height())
        self.previous.raise_()
        self.next.raise_()

    def _place_panels(self, middle: QRect, room: QRect) -> None:
        gap = self.scale.px(16)
        self.tools.arrange(self.scale, (room if self.large else middle).width() - 2 * gap)
        tools = self.tools.sizeHint()
        left = max(gap, middle.center().x() - tools.width() // 2)
        left = min(left, room.width() - tools.width() - gap)
        top = room.bottom() - tools.height() - gap
        if self.upright:
            top = middle.bottom() - tools.height() - gap
        self.tools.setGeometry(left, top, tools.width(), tools.height())
        self._place_asks(middle, room, top)
        self._place_pad(middle, room)
        for panel in (self.tools, self.asks, self.pad):
            panel.raise_()

    def _place_asks(self, middle: QRect, room: QRect, tools_top: int) -> None:
        gap = self.scale.px(16)
        self.asks.arrange(self.scale, _ASK_COLUMNS if self.upright else 1)
        size = self.asks.sizeHint()
        if self.upright:
            width = min(room.width() - 2 * gap, size.width())
            left, top = (room.width() - width) // 2, tools_top - size.height() - gap
        else:
            width = self.glance.width() - gap
            left, top = room.width() - width - gap // 2, room.bottom() - size.height() - gap
            if self.tools.geometry().right() > left:
                top = tools_top - size.height() - gap
        self.asks.setGeometry(left, max(0, top), width, size.height())

    def _place_pad(self, middle: QRect, room: QRect) -> None:
        """The pad lies over the glance, so that the page can be read beside it."""
        gap = self.scale.px(12)
        if self.upright:
            self.pad.setGeometry(gap, gap, room.width() - 2 * gap, self.glance.height() + 2 * gap)
            return
        width = max(self.glance.width(), self.scale.type_px(440)) - gap
        self.pad.setGeometry(room.width() - width - gap, gap, width, room.height() - 2 * gap)

    def _place_help(self, foot_height: int) -> None:
        """At the left of the foot, always there: one touch calls the operator."""
        size = self.help.sizeHint()
        line = foot_height if not self.upright else round(foot_height * 0.56)
        height = max(look.TOUCH_PX, min(size.height(), line - 8))
        left = self.scale.px(20)
        top = self.height() - foot_height + (line - height) // 2 + 1
        self.help.setGeometry(left, top, size.width(), height)
        self.help.raise_()
        self.foot.left_px = left + size.width() + self.scale.px(24)

    def _place_answer(self) -> None:
        """The line of answers stands over the foot, or over the panels while they are seen."""
        self.answer.above = self.foot.y()
        if self.awake:
            highest = self.asks if self.upright else self.tools
            self.answer.above = highest.y()
        self.answer.place()
        self.answer.raise_()

    def _draw_edges(self) -> None:
        self.previous.show_drawn(self.awake)
        self.next.show_drawn(self.awake)

    def _tapped(self, _at: object) -> None:
        if not self.unmark.isHidden():
            return
        if self.awake and not self.paper.pen:
            self.rest()
        else:
            self.wake()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """A mouse that moves is a hand that is near."""
        self.wake()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The calm ground."""
        QPainter(self).fillRect(self.rect(), QColor(look.GROUND))
