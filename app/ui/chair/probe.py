"""The test grab: a small pattern on the chair's window, and a picture of all that others see.

Asked by the engine (topic ``chair_probe``). The pattern is dark, lies in a corner for a little more
than half a second and covers what stands there; nothing that was hidden is shown by it. Whether it
is found in any picture is worked out elsewhere (:mod:`app.devices.screen_pattern`).
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from app.ipc.ring import FrameRingReader
from app.model.clock import now_ns
from app.model.screen_pattern import CELL_PX, COLUMNS, ROWS, TOPIC, is_pattern
from app.ui.bridge import Bridge
from app.ui.chair.mirror_picture import kept_picture
from app.ui.conference.share_desk import pictures_shared
from app.ui.screens import ScreenWatch, identity

if TYPE_CHECKING:
    from app.ui.chair.display import ChairDisplay

log = logging.getLogger(__name__)

TONES = ("#000000", "#303030")
GRAB_MS = 120
"""From drawing the pattern to the pictures of the screens: by then the system has composed them."""
RINGS_MS = 600
"""To the pictures that are recorded: they come 25 times a second, one to four pictures late."""


class PatternMark(QWidget):
    """The pattern, cells of two dark tones."""

    def __init__(self, rows: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ratio = self.devicePixelRatioF()
        width, height = round(COLUMNS * CELL_PX / ratio), round(ROWS * CELL_PX / ratio)
        self.setGeometry(0, parent.height() - height, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Every cell."""
        painter = QPainter(self)
        wide, high = self.width() / COLUMNS, self.height() / ROWS
        for row, cells in enumerate(self._rows):
            for column, cell in enumerate(cells):
                left, top = round(column * wide), round(row * high)
                right, bottom = round((column + 1) * wide), round((row + 1) * high)
                box = QRect(left, top, right - left, bottom - top)
                painter.fillRect(box, QColor(TONES[int(cell)]))


class ChairProbe(QObject):
    """Draws, grabs, takes the pattern away and answers ``chair.probed``."""

    def __init__(self, bridge: Bridge, watch: ScreenWatch, display: ChairDisplay) -> None:
        super().__init__(display)
        self._bridge, self._watch, self._display = bridge, watch, display
        self._asked = ""
        self._folder = Path()
        self._mark: PatternMark | None = None
        self._drawn_ns = 0
        self._pictures: list[dict[str, str]] = []
        bridge.topic_changed.connect(self._topic_changed)

    def stop(self) -> None:
        """The pattern is gone before this returns; the engine is told where it was still asked."""
        if self._mark is not None:
            self._take_away()
            self._answer([])

    def _topic_changed(self, topic: str) -> None:
        if topic != TOPIC:
            return
        wish = self._bridge.state.mapping(TOPIC)
        asked = str(wish.get("id") or "")
        if not asked or asked == self._asked or wish.get("window") != self._watch.name:
            return
        self._asked, self._folder = asked, Path(str(wish.get("folder") or ""))
        self._begin(wish.get("rows"))

    def _begin(self, rows: Any) -> None:
        self._take_away()
        carrier = self._display.carrier
        if carrier is None or not carrier.isVisible() or not is_pattern(rows):
            self._answer([])
            return
        mark = self._mark = PatternMark(rows, carrier)
        mark.destroyed.connect(self._lost)
        mark.show()
        mark.raise_()
        mark.repaint()
        self._drawn_ns = now_ns()
        self._pictures = []
        QTimer.singleShot(GRAB_MS, self, self._grab_screens)
        QTimer.singleShot(RINGS_MS, self, self._grab_recorded)

    def _grab_screens(self) -> None:
        mark = self._mark
        if mark is None:
            return
        window = mark.window()
        ratio = window.devicePixelRatioF()
        place = QRect(mark.mapTo(window, QPoint(0, 0)) * ratio, mark.size() * ratio)
        self._save("kept", "", kept_picture(window).copy(place))
        for screen in QGuiApplication.screens():
            whole = screen.grabWindow(0)
            if screen.name() == window.screen().name():
                corner = mark.mapToGlobal(QPoint(0, 0)) - screen.geometry().topLeft()
                self._save("own", screen.name(), whole.copy(QRect(corner * ratio, place.size())))
            else:
                self._save(self._role(screen), screen.name(), whole)

    def _grab_recorded(self) -> None:
        if self._mark is None:
            return
        state = self._bridge.state
        call = state.mapping("conference").get("picture") or {}
        if call.get("ring"):
            self._save("conference", "", self._recorded(str(call["ring"])))
        for camera in ("camera", "camera2"):
            ring = str(state.mapping(camera).get("ring") or "")
            picture = self._recorded(ring) if ring else QImage()
            if not picture.isNull():  # of one that gives none now nothing is recorded
                self._save(camera, "", picture)
        for image in pictures_shared():
            self._save("shared", "", image)
        self._take_away()
        self._answer(self._pictures)

    def _recorded(self, ring: str) -> QImage:
        """The newest picture, if it is from after the pattern was drawn; else none."""
        try:
            reader = FrameRingReader.open(ring)
        except OSError:
            return QImage()
        try:
            frame, video = reader.latest(), reader.video
        finally:
            reader.close()
        if frame is None or frame.captured_ns < self._drawn_ns:
            return QImage()
        luma = frame.data[: video.width * video.height]
        grey = QImage.Format.Format_Grayscale8
        return QImage(luma, video.width, video.height, video.width, grey).copy()

    def _role(self, screen: QScreen) -> str:
        room = self._bridge.state.mapping("room_display").get("screen")
        if identity(screen) == room:
            return "room"
        return "operator" if identity(screen) == self._watch.operator_screen() else "screen"

    def _save(self, place: str, name: str, picture: QPixmap | QImage) -> None:
        """Keep a picture for the search; one that could not be had has no file."""
        file = self._folder / f"{self._asked}-{len(self._pictures) + 1}.bmp"
        image = picture.toImage() if isinstance(picture, QPixmap) else picture
        kept = not image.isNull() and image.save(str(file))
        if not kept:
            log.warning("the test grab had no picture of %s %s", place, name)
        self._pictures.append({"place": place, "name": name, "file": str(file) if kept else ""})

    def _take_away(self) -> None:
        mark, self._mark = self._mark, None
        if mark is not None:
            mark.destroyed.disconnect(self._lost)
            window = mark.window()
            mark.hide()
            mark.deleteLater()
            window.repaint()

    def _lost(self) -> None:
        """The window went away with the pattern on it."""
        self._mark = None
        self._answer([])

    def _answer(self, pictures: list[Mapping[str, str]] | list[dict[str, str]]) -> None:
        told = {"window": self._watch.name, "id": self._asked, "pictures": pictures}
        self._bridge.command("chair.probed", told, on_error=_passed_over)


def _passed_over(error: object) -> None:
    """The engine asks for it no more."""
    log.debug("test grab: %s", error)
