"""How soon the next page of a long PDF is there, against the tools that others render with.

``python -m bench.pages --texts FOLDER [--pages 500] [--turns 200]`` makes a PDF of so many pages
from the ``*.txt`` files of a folder, opens it as a window does and turns its pages at 1080p, once
waiting for each to be drawn ahead (a person who reads) and once by jumps to pages that nobody drew
ahead. ``mutool`` and ``pdftoppm``, where they are installed, draw the same pages of the same file
at the same size, one process a page and, for their drawing alone, all in one process. It ends with
one JSON line.
"""

from __future__ import annotations

import argparse
import itertools
import json
import math
import random
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QSize, QTimer

from app.archive import document as parts
from app.archive.document import Document
from app.archive.document_pdf import draw_pdf
from app.ui.application import make_application
from app.ui.reader.pages import Pages

SHOWN, SMALL = QSize(1920, 1080), QSize(120, 170)
LETTERS_A_PAGE = 2600
LIMIT_MS = 60_000
MEGABYTE = 1_000_000
READ_MS = 250
"""How long somebody who turns pages fast looks at one."""


def long_pdf(texts: Path, pages: int) -> bytes:
    """A paper of so many pages, of the texts over and over."""
    lines = [
        line.strip()[:LETTERS_A_PAGE]
        for path in sorted(texts.glob("*.txt"))
        for line in path.read_text("utf-8", "replace").splitlines()
        if line.strip()
    ]
    found: list[parts.Part] = []
    supply = itertools.cycle(lines)
    for page in range(1, pages + 1):
        room = LETTERS_A_PAGE
        if found:
            found.append(parts.NewPage())
        found.append(parts.Line(f"Trang {page}", bold=True))
        while (line := next(supply)) and room > len(line) + 90:
            found.append(parts.Line(line))
            room -= len(line) + 90
    return draw_pdf(Document(title="Hồ sơ", author="", parts=tuple(found)))


def figures_of(spent_s: list[float]) -> dict[str, float]:
    """Median, 99th percentile and worst, in milliseconds."""
    ordered = sorted(spent_s)
    last = ordered[math.ceil(0.99 * len(ordered)) - 1]
    found = {"median": statistics.median(ordered), "p99": last, "worst": ordered[-1]}
    return {name: round(value * 1000, 2) for name, value in found.items()}


class Reading:
    """A window's client of the reader, and the event loop that it lives in."""

    def __init__(self, file: Path, logs: Path) -> None:
        self.pages = Pages(logs)
        self._loop = QEventLoop()
        self.pages.open("warm", [file], "pdf", 0)
        self._until(lambda: self.pages.page_size("warm", 1) is not None)
        self.pages.drop("warm")

    def open(self, file: Path) -> float:
        """Seconds until the document is open and its first page is there."""
        began = time.perf_counter()
        self.pages.open("d", [file], "pdf", 0)
        self._until(lambda: self.pages.image("d", 1, SHOWN) is not None)
        return time.perf_counter() - began

    def turn(self, page: int) -> float:
        """Seconds until a page is there; its neighbours are drawn ahead afterwards."""
        began = time.perf_counter()
        self._until(lambda: self.pages.image("d", page, SHOWN) is not None)
        spent_s = time.perf_counter() - began
        self.pages.ahead("d", page, SHOWN)
        return spent_s

    def look(self, delay_ms: int) -> None:
        """Let time go by."""
        QTimer.singleShot(delay_ms, self._loop.quit)
        self._loop.exec()

    def _until(self, done: Callable[[], bool]) -> None:
        if done():
            return
        leave = self._loop.quit
        signals = (self.pages.page_ready, self.pages.opened, self.pages.failed)
        for signal in signals:
            signal.connect(leave)
        timer = QTimer(singleShot=True, interval=LIMIT_MS)
        timer.timeout.connect(leave)
        timer.start()
        while not done() and timer.isActive():
            self._loop.exec()
        for signal in signals:
            signal.disconnect(leave)


def others(file: Path, pages: list[int], work: Path) -> dict[str, dict[str, float]]:
    """The same pages by other tools: a process for each page."""
    found = {}
    for name, command in (
        ("mutool", ["mutool", "draw", "-q", "-F", "ppm", "-w", "764", "-h", "1080", "-o"]),
        ("pdftoppm", ["pdftoppm", "-scale-to", "1080", "-r", "92"]),
    ):
        if not shutil.which(command[0]):
            continue
        spent_s = []
        for page in pages:
            out, number = str(work / f"{name}.ppm"), str(page)
            full = (
                [*command, out, str(file), number]
                if name == "mutool"
                else [*command, "-f", number, "-l", number, str(file), out]
            )
            began = time.perf_counter()
            subprocess.run(full, check=True, capture_output=True)
            spent_s.append(time.perf_counter() - began)
        found[name] = figures_of(spent_s)
    return found


def whole_run(file: Path, count: int, work: Path) -> dict[str, float]:
    """Milliseconds a page where the other tool draws many in one process."""
    found = {}
    for name, command in (
        ("mutool", ["mutool", "draw", "-q", "-F", "ppm", "-w", "764", "-h", "1080", "-o"]),
        ("pdftoppm", ["pdftoppm", "-scale-to", "1080", "-f", "1", "-l", str(count)]),
    ):
        if not shutil.which(command[0]):
            continue
        out = str(work / f"all-{name}-%d.ppm")
        full = (
            [*command, out, str(file), f"1-{count}"]
            if name == "mutool"
            else [*command, str(file), str(work / "all")]
        )
        began = time.perf_counter()
        subprocess.run(full, check=True, capture_output=True)
        found[name] = round((time.perf_counter() - began) * 1000 / count, 2)
    return found


def main() -> None:
    """Make the PDF, turn its pages, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--pages", type=int, default=500)
    parser.add_argument("--turns", type=int, default=200)
    options = parser.parse_args()
    make_application()
    with tempfile.TemporaryDirectory(prefix="pages-") as name:
        work = Path(name)
        file = work / "long.pdf"
        file.write_bytes(long_pdf(options.texts, options.pages))
        print(json.dumps(measure(file, work, options.turns), ensure_ascii=False))


def measure(file: Path, work: Path, turns: int) -> dict[str, object]:
    """All figures on one file."""
    small = work / "small.pdf"
    small.write_bytes(draw_pdf(Document("", "", (parts.Line("1"),))))
    reading = Reading(small, work / "logs")
    open_s = reading.open(file)
    pages = reading.pages.page_count("d")
    reading.pages.image("d", 1, SMALL)
    reading.look(READ_MS * 4)
    read = []
    for page in range(2, min(pages, turns + 1) + 1):
        read.append(reading.turn(page))
        reading.look(READ_MS)
    jumps = random.Random(6).sample(range(min(pages, turns) + 5, pages + 1), min(80, pages // 4))
    jumped = [reading.turn(page) for page in jumps]
    child = psutil.Process(reading.pages.child_pid).memory_info()
    found = {
        "file_mb": round(file.stat().st_size / MEGABYTE, 1),
        "pages": pages,
        "open_to_first_page_ms": round(open_s * 1000, 1),
        "next_page_ms": figures_of(read),
        "jump_ms": figures_of(jumped),
        "child_mb": round(child.rss / MEGABYTE),
        "client_mb": round(psutil.Process().memory_info().rss / MEGABYTE),
        "kept_pictures_mb": round(reading.pages.kept_bytes / MEGABYTE),
    }
    reading.pages.close()
    found["others_process_a_page_ms"] = others(file, jumps, work)
    found["others_one_process_ms_a_page"] = whole_run(file, min(pages, 100), work)
    return found


if __name__ == "__main__":
    main()
