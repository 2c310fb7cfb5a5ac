"""From “Đưa lên” to pixels on the chair's screen, to black and to still: on a real X server.

``python -m bench.chair [--cycles 100] [--presses 200]``: the page of a real PDF, drawn by the real
reader, on the second of three screens; the engine's desk answers in the same process, so that its
own time is in the figures and the socket's (under a millisecond) is not.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QWidget

PAGES = 60
AREA = QRect(640, 0, 1920, 1080)
PATIENCE_S = 20.0


def figures(ms: list[float]) -> dict[str, float]:
    """Median, 99th percentile and worst, in milliseconds."""
    ordered = sorted(ms)
    place = min(len(ordered) - 1, round(0.99 * (len(ordered) - 1)))
    found = {"median": statistics.median(ordered), "p99": ordered[place], "worst": ordered[-1]}
    return {name: round(value, 1) for name, value in found.items()}


def colour_of(page: int) -> QColor:
    """A page's own colour."""
    return QColor.fromHsv(page * 47 % 360, 220, 180)


def written(file: Path) -> Path:
    """A PDF of pages in one colour each, with words on them."""
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for page in range(1, PAGES + 1):
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), colour_of(page))
        painter.drawText(writer.width() // 4, writer.height() // 8, f"Trang {page}")
        if page < PAGES:
            writer.newPage()
    painter.end()
    return file


def on_paper(page: int) -> str:
    """The colour of a page as it is seen on the paper."""
    from app.ui.chair.page_picture import warmed

    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.fill(colour_of(page))
    return warmed(image).toImage().pixelColor(0, 0).name()


def grabbed() -> QImage:
    """The chair's screen as the X server has it."""
    root = QGuiApplication.primaryScreen()
    corner = root.geometry().topLeft()
    left, top = AREA.left() - corner.x(), AREA.top() - corner.y()
    return root.grabWindow(0, left, top, AREA.width(), AREA.height()).toImage()


def middle() -> str:
    """The colour in the middle of the chair's screen."""
    root = QGuiApplication.primaryScreen()
    corner, centre = root.geometry().topLeft(), AREA.center()
    pixel = root.grabWindow(0, centre.x() - corner.x(), centre.y() - corner.y(), 1, 1).toImage()
    return pixel.pixelColor(0, 0).name()


class Bench:
    """The chair's display with the engine's desk beside it."""

    def __init__(self, app: QApplication, data: Path) -> None:
        from app.ui.bridge import Bridge
        from app.ui.chair.display import ChairDisplay
        from app.ui.chair.view import ChairView
        from app.ui.reader.pages import Pages
        from app.ui.screens import ScreenWatch
        from bench.chair_engine import DeskEngine

        self.app = app
        self.engine = DeskEngine(data, written(data / "view-1.pdf"), PAGES)
        self.bridge = Bridge(self.engine.connect)
        self.operator = QWidget()
        self.operator.setGeometry(0, 0, 640, 480)
        self.operator.show()
        self.pages = Pages(data)
        self.display = ChairDisplay(
            self.bridge,
            ScreenWatch(self.bridge, self.operator, "bench"),
            lambda: ChairView(self.bridge, self.pages),
        )
        self.bridge.start()

    def until(self, true: Any) -> float:
        """Milliseconds until it is true, the loop going on."""
        began_s = time.perf_counter()
        while not true():
            assert time.perf_counter() - began_s < PATIENCE_S, "it never came"
            self.app.processEvents()
        return (time.perf_counter() - began_s) * 1000

    def choose(self) -> None:
        """Have the second screen be the chair's."""
        self.until(lambda: len(self.engine.board.get("screens") or []) == 3)
        self.bridge.command("chair.choose", {"screen": ":::pad"})
        self.until(lambda: self.display.showing == "black")
        self.until(lambda: (self.engine.board.get("chair") or {})["state"] == "shown")

    def take(self, page: int) -> float:
        """From the wish to its pixels."""
        began_s = time.perf_counter()
        self.bridge.command("chair.take", {"case": "c", "document": "d", "page": page})
        wanted = on_paper(page)
        self.until(lambda: middle() == wanted)
        return (time.perf_counter() - began_s) * 1000

    def close(self) -> None:
        """End the reader and the window."""
        self.display.close()
        self.pages.close()
        self.bridge.close()


def press(bench: Bench, presses: int) -> dict[str, Any]:
    """Take one page after another, black and still between them."""
    first, later, black, still = [], [], [], []
    for number in range(presses):
        page = 1 + number * 7 % PAGES
        (first if number < PAGES else later).append(bench.take(page))
        began_s = time.perf_counter()
        bench.display.freeze()
        middle()
        still.append((time.perf_counter() - began_s) * 1000)
        bench.bridge.command("chair.freeze")
        bench.until(lambda: bench.engine.board.get("chair")["mode"] == "freeze")
        began_s = time.perf_counter()
        bench.display.black()
        assert middle() == "#000000"
        black.append((time.perf_counter() - began_s) * 1000)
        bench.bridge.command("chair.black")
        bench.until(lambda: bench.engine.board.get("chair")["mode"] == "black")
    whole = grabbed().convertToFormat(QImage.Format.Format_RGB32)
    pure = not bytes(whole.constBits()).replace(b"\xff", b"").strip(b"\0")
    return {
        "take_first_time_ms": figures(first),
        **({"take_again_ms": figures(later)} if later else {}),
        "freeze_ms": figures(still),
        "black_ms": figures(black),
        "black_is_black": pure,
    }


def cycles(bench: Bench, count: int) -> dict[str, Any]:
    """Pull the screen out and put it back, again and again."""
    from tests.helpers.room_screens_process import monitor, unplug

    back = []
    for _ in range(count):
        bench.take(3)
        unplug("pad")
        bench.until(lambda: bench.display.window is None)
        began_s = time.perf_counter()
        monitor("pad", PLUG)
        bench.until(lambda: bench.display.showing == "black")
        back.append((time.perf_counter() - began_s) * 1000)
        assert middle() == "#000000"
        bench.until(lambda: bench.engine.board.get("chair")["state"] == "shown")
    return {"cycles": count, "back_ms": figures(back)}


PLUG = "1920/500x1080/280+640+0"


def main() -> int:
    """Measure and print JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--presses", type=int, default=200)
    parser.add_argument("--cycles", type=int, default=100)
    options = parser.parse_args()
    from app.ui.application import make_application
    from tests.helpers.room_screens_process import monitor
    from tests.helpers.x_display import x_display

    with tempfile.TemporaryDirectory() as home, x_display("2560x1480"):
        monitor("console", "640/200x480/150+0+0", "screen", primary=True)
        monitor("pad", PLUG)
        monitor("tv", "640/200x360/150+0+1080")
        bench = Bench(make_application(), Path(home))
        try:
            bench.choose()
            found = {**press(bench, options.presses), **cycles(bench, options.cycles)}
        finally:
            bench.close()
    sys.stdout.write(json.dumps(found, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
