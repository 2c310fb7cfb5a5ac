"""What stands on the chair's screen: the dossier, a still picture of it, or nothing but black."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.model.dossier import ChairMode
from app.ui.bridge import Bridge
from app.ui.chair import look
from app.ui.chair.desk import ReadingDesk
from app.ui.chair.keys import OPERATORS_KEYS, Wish, wish_of
from app.ui.chair.reader import DocumentSource, Reader

PAN_SHARE = 0.2
"""An arrow moves an enlarged page by this share of what is seen of it."""


class ChairView(QWidget):
    """Shows what the topics ``chair`` and ``dossiers`` say. Until it is told otherwise: black.

    ``turned(int)``: the chair turned to a page. ``asked(str)``: a kind of
    :class:`~app.model.dossier.ChairRequest`. ``marked()``: the recording is to be marked.
    ``noted(ReaderMark)``, ``unnoted(str)``: marks of this reader that came and went.
    """

    turned = Signal(int)
    asked = Signal(str)
    marked = Signal()
    noted = Signal(object)
    unnoted = Signal(str)

    def __init__(
        self, bridge: Bridge, pages: DocumentSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.painted = ""
        self.mode = ChairMode.BLACK
        self._frozen: QPixmap | None = None
        self._frozen_showing = ""
        self._held: tuple[Any, ...] | None = None
        self._told: tuple[Any, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.desk = ReadingDesk(pages, self)
        self.desk.hide()
        self.reader = reader = Reader(bridge, pages, self.desk)
        reader.turned.connect(self.turned)
        reader.asking.asked.connect(self.asked)
        reader.asking.marked.connect(self.marked)
        reader.marking.marks.noted.connect(self.noted)
        reader.marking.marks.unnoted.connect(self.unnoted)
        self.desk.pad.key_passed.connect(self.keyPressEvent)
        self.desk.pad.done.connect(self.setFocus)

    def show_state(
        self, chair: Mapping[str, Any], dossiers: Mapping[str, Any], topics: Mapping[str, Any]
    ) -> None:
        """Bring the screen up to the topics. ``topics``: session, recording, conference, points."""
        mode = str(chair.get("mode") or ChairMode.BLACK)
        wanted = ChairMode(mode) if mode in set(ChairMode) else ChairMode.BLACK
        self._told = _order(chair)
        if self._held is not None and self._held == self._told:
            return  # blackened here; the engine has not said anything newer yet
        self._held = None
        if wanted is ChairMode.BLACK:
            self._go_black()
        elif wanted is ChairMode.FREEZE:
            self._freeze()
        else:
            self.reader.show(chair, dossiers, topics)
            self._go_live()

    def black(self) -> None:
        """Nothing but black, at once: picture and sound are cut before this returns.

        It stays so until the engine says something newer than it has said so far.
        """
        self._held = self._told
        self._go_black()

    def let_go(self) -> None:
        """The engine refused the black: what it says holds again from the next state on."""
        self._held = None

    def _go_black(self) -> None:
        if self.mode is ChairMode.BLACK and self._frozen is None and self.painted == "black":
            return
        self.mode = ChairMode.BLACK
        self._frozen = None
        self.desk.media.silence()
        self.desk.hide()
        self.repaint()
        self.reader.clear()  # after the black is seen: nobody waits for it

    def _freeze(self) -> None:
        """A still picture of what stands here; what is black stays black."""
        if self.mode is not ChairMode.LIVE:
            if self.mode is ChairMode.BLACK:
                self.mode = ChairMode.FREEZE
                self.repaint()
            return
        self.desk.media.pause()
        self.desk.pad.put_away()
        self.desk.rest()
        self._frozen, self._frozen_showing = self.grab(), self.reader.showing
        self.mode = ChairMode.FREEZE
        self.reader.revealed = ""
        self.desk.hide()
        self.repaint()

    def _go_live(self) -> None:
        """What the desk has been brought up to, drawn at once; no older picture comes before."""
        if self.mode is ChairMode.LIVE and self.desk.isVisibleTo(self):
            self.update()
            return
        self.mode = ChairMode.LIVE
        self._frozen = None
        self.desk.show()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The desk covers everything, and is laid out even while it is hidden."""
        self.desk.setGeometry(self.rect())
        self.desk.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Black, the still picture, or the ground under the desk."""
        painter = QPainter(self)
        if self.mode is ChairMode.LIVE:
            painter.fillRect(self.rect(), QColor(look.GROUND))
            self.painted = self.reader.showing
            return
        painter.fillRect(self.rect(), QColor(look.BLACK))
        self.painted = "black"
        if self._frozen is not None:
            painter.drawPixmap(self.rect(), self._frozen)
            self.painted = self._frozen_showing

    # -- keys and the presenter's remote -------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Pages are turned, the page is enlarged, the screen is blackened; nothing else.

        The operator's keys go on to the window that carries this view.
        """
        wish = wish_of(event, enlarged=self.desk.paper.place.enlarged, media=self._media)
        event.setAccepted(event.key() not in OPERATORS_KEYS)
        if wish is None or event.isAutoRepeat():
            return
        if wish is Wish.BLACK:
            self._wish_black()
        elif self.mode is ChairMode.LIVE:
            self._obey(wish)

    @property
    def _media(self) -> bool:
        return self.reader.showing == "media"

    def _wish_black(self) -> None:
        """Black here at once, and everywhere by the engine. Pressed again it stays black."""
        self.black()
        self._bridge.command("chair.black", on_error=lambda _error: self.let_go())

    def _obey(self, wish: Wish) -> None:
        reader, paper = self.reader, self.desk.paper
        across, along = paper.width() * PAN_SHARE, paper.height() * PAN_SHARE
        acts = {
            Wish.NEXT: lambda: reader.step(1),
            Wish.PREVIOUS: lambda: reader.step(-1),
            Wish.FIRST: reader.first,
            Wish.LAST: reader.last,
            Wish.LARGER: lambda: paper.zoom(1.25),
            Wish.SMALLER: lambda: paper.zoom(0.8),
            Wish.WHOLE: lambda: paper.zoom_to(1.0),
            Wish.LEFT: lambda: paper.move_by(across, 0),
            Wish.RIGHT: lambda: paper.move_by(-across, 0),
            Wish.UP: lambda: paper.move_by(0, along),
            Wish.DOWN: lambda: paper.move_by(0, -along),
            Wish.PLAY: self.desk.media.press,
            Wish.REST: self.desk.rest,
        }
        acts[wish]()


def _order(chair: Mapping[str, Any]) -> tuple[Any, ...]:
    """What tells one order of the engine from another: its mode, since when, and what was taken."""
    taken = chair.get("taken")
    at = taken.get("at") if isinstance(taken, Mapping) else None
    return (chair.get("mode"), chair.get("since"), at)
