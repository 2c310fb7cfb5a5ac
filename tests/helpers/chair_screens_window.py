"""The window of :mod:`tests.helpers.room_screens_process` with the chair's display in place of the
room's: the real view, with pages of one colour each.
"""

from __future__ import annotations

import hashlib
import sys
import time
from typing import Any

from PySide6.QtCore import QEventLoop, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.model.clock import now_ns
from app.ui.chair.display import ChairDisplay
from app.ui.chair.mirror_picture import COVER
from app.ui.chair.page_picture import warmed
from app.ui.chair.view import ChairView
from app.ui.conference.share_offers import offers, withheld_offers
from app.ui.conference.share_source import ScreenShare, ShareError
from app.ui.screens import ScreenWatch
from tests.helpers.fake_pages import FakePages, colour_of
from tests.helpers.room_screens_window import Window, Wish, main, picture

FRAMES = 6


class ChairScreens(Window):
    """Takes wishes for black and still, and grabs what is shared."""

    def __init__(self, app: QApplication) -> None:
        self.pages = FakePages(plain=True)
        super().__init__(app)
        self.does |= {
            "black": self._black,
            "freeze": self._freeze,
            "picture": lambda wish: {"picture": told_of(wish["area"])},
            "settle": self._settle,
            "offers": self._offers,
            "grab": self._grab,
            "mirror": self._mirror,
            "colours_of_pages": lambda _wish: {"colours": [on_paper(page) for page in range(13)]},
        }

    def make_display(self, watch: ScreenWatch) -> Any:
        return ChairDisplay(self.bridge, watch, lambda: ChairView(self.bridge, self.pages))

    def facts(self) -> dict[str, Any]:
        more = {"protection": str(self.display._protection), "views": self.display._views}
        return {**super().facts(), **more}

    def _black(self, wish: Wish) -> dict[str, Any]:
        began_ns = now_ns()
        used_s = time.thread_time()
        QTest.keyClick(self.display.window, Qt.Key.Key_F10)
        used_ms = (time.thread_time() - used_s) * 1e3
        found = told_of(wish["area"])
        took = {"took_ms": (now_ns() - began_ns) / 1e6, "used_ms": used_ms}
        return {**took, "picture": found, "later": self._frames(wish["area"])}

    def _freeze(self, wish: Wish) -> dict[str, Any]:
        before = told_of(wish["area"])
        began_ns = now_ns()
        used_s = time.thread_time()
        QTest.keyClick(self.display.window, Qt.Key.Key_F11)
        used_ms = (time.thread_time() - used_s) * 1e3
        after = told_of(wish["area"])
        took = {"took_ms": (now_ns() - began_ns) / 1e6, "used_ms": used_ms}
        return {**took, "before": before, "picture": after, "later": self._frames(wish["area"])}

    def _frames(self, area: list[int]) -> list[dict[str, Any]]:
        """What stands there after each turn of the loop, while everything that waits is drawn."""
        found = []
        for _ in range(FRAMES):
            self.app.processEvents()
            found.append(told_of(area))
        return found

    def _settle(self, _wish: Wish) -> dict[str, Any]:
        """Everything that waits to be drawn is drawn."""
        for _ in range(5):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        return {"done": True}

    def _offers(self, _wish: Wish) -> dict[str, Any]:
        return {"offers": [one.id for one in (*offers(), *withheld_offers())]}

    def _grab(self, wish: Wish) -> dict[str, Any]:
        """What the others would see of a screen that is shared by order."""
        try:
            share = ScreenShare(wish["screen"], ordered=True)
        except ShareError:
            return {"refused": True, "found": []}
        image = share.picture()
        assert image is not None
        colours = {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }
        return {"refused": False, "found": sorted(colours)}

    def _mirror(self, wish: Wish) -> dict[str, Any]:
        if wish.get("pad"):
            self.display.carrier.view.desk.open_pad()
            self._settle(wish)
        small = self.display.small_picture(QSize(*wish["size"]))
        if small is None:
            return {"colour": ""}
        image = small.toImage()
        middle = image.pixelColor(image.width() // 2, image.height() // 3).name()
        columns, rows = range(0, image.width(), 4), range(0, image.height(), 4)
        covered = sum(image.pixelColor(x, y).name() == COVER for x in columns for y in rows)
        share = covered / (len(columns) * len(rows))
        return {"colour": middle, "size": [image.width(), image.height()], "covered": share}


def on_paper(page: int) -> str:
    """The colour of a page as it is seen on the paper."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(colour_of(page))
    return warmed(image).toImage().pixelColor(0, 0).name()


def told_of(area: list[int]) -> dict[str, Any]:
    """Every pixel of an area: its sum, whether all are black, and the colour of its middle."""
    image = picture(area).convertToFormat(picture(area).Format.Format_RGB32)
    data = bytes(image.constBits())
    plain = data.replace(b"\x00\x00\x00\xff", b"").replace(b"\x00\x00\x00\x00", b"")
    middle = image.pixelColor(image.width() // 2, image.height() // 3).name()
    return {"sum": hashlib.sha256(data).hexdigest(), "black": not plain, "middle": middle}


if __name__ == "__main__":
    sys.exit(main(ChairScreens))
