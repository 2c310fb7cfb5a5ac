"""The chair's screen on the running program: real engine, real control room, two real screens."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psutil
import pytest
from PIL import Image, ImageGrab

from tests.helpers.dossier_papers import write_pdf
from tests.helpers.engine_process import ROOT
from tests.helpers.practice import Practice
from tests.helpers.room_screens_process import monitor
from tests.helpers.x_display import x_display

PATIENCE_S = 30.0
PAD = ":::pad"
CONSOLE_AREA, PAD_AREA = (0, 0, 1366, 768), (1366, 0, 2326, 540)
PAPER_LUMA = 200
"""Paper is brighter than anything else that stands on the chair's screen."""


def chairs_screen() -> Image.Image:
    """What stands on the chair's screen now."""
    return ImageGrab.grab(PAD_AREA, xdisplay=os.environ["DISPLAY"]).convert("L")


def is_black() -> bool:
    return chairs_screen().getextrema() == (0, 0)


def shows_paper() -> bool:
    picture = chairs_screen()
    bright = sum(picture.histogram()[PAPER_LUMA:])
    return bright > 0.1 * picture.width * picture.height


def awaited(true: Callable[[], bool], what: str, practice: Practice) -> None:
    deadline, turn = time.monotonic() + PATIENCE_S, threading.Event()
    while not true():
        assert time.monotonic() < deadline, (what, practice.topics.get("chair"))
        turn.wait(0.05)


@contextmanager
def control_room(data: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program as a person starts it."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--data", str(data)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait(PATIENCE_S)


class Course:
    """A session with one case whose one document is a real PDF of three pages."""

    def __init__(self, practice: Practice, folder: Path) -> None:
        self.practice = practice
        self.session = practice.open("Tiếp công dân")
        self.case = practice.client.ask("dossier.save", case={"title": "Đất"})["id"]
        practice.client.ask("dossier.attach", case=self.case)
        folder.mkdir()
        self.folder = folder
        self.document = self.bring("quyết định", 3)

    def bring(self, name: str, pages: int) -> dict[str, Any]:
        """Import a PDF; its row once it is ready."""
        lines = [[f"Trang {page} của {name}"] * 20 for page in range(1, pages + 1)]
        file = write_pdf(self.folder / f"{name}.pdf", lines)
        self.practice.client.ask("dossier.import", case=self.case, paths=[str(file)])
        self.practice.wait_until(
            lambda now: any(row["title"] == name and row["state"] == "ready" for row in rows(now))
        )
        return dict(next(row for row in rows(self.practice.topics) if row["title"] == name))

    def take(self, page: int) -> None:
        self.practice.client.ask(
            "chair.take", case=self.case, document=self.document["id"], page=page, person="Lan"
        )

    def until_chair(self, **facts: Any) -> None:
        self.practice.wait_until(
            lambda now: all((now.get("chair") or {}).get(name) == v for name, v in facts.items())
        )


def rows(topics: Any) -> list[dict[str, Any]]:
    cases = (topics.get("dossiers") or {}).get("cases") or []
    return [document for case in cases for document in case["documents"]]


def press(key: str, practice: Practice) -> None:
    """Touch the chair's screen beside the paper, then press a key there."""
    xdotool("mousemove", "2300", "60", "click", "1")
    awaited(lambda: "chủ trì" in xdotool("getwindowfocus", "getwindowname"), "keyboard", practice)
    xdotool("key", key)


def xdotool(*words: str) -> str:
    done = subprocess.run(
        ["xdotool", *words], check=False, timeout=20, capture_output=True, text=True
    )
    return done.stdout


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Practice]:
    made = Practice(tmp_path / "data")
    yield made
    made.close()


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_nothing_but_a_take_brings_the_dossier_back(practice: Practice, tmp_path: Path) -> None:
    with x_display("2326x900"):
        monitor("console", "1366/300x768/200+0+0", "screen", primary=True)
        monitor("pad", "960/300x540/170+1366+0")
        course = Course(practice, tmp_path / "stick")
        with control_room(practice.data) as first:
            practice.wait_until(lambda now: len(now.get("screens") or []) == 2)
            practice.client.ask("chair.choose", screen=PAD)
            course.until_chair(state="shown", showing="black")
            practice.start()
            course.take(1)
            awaited(shows_paper, "the page was taken", practice)
            press("Next", practice)
            course.until_chair(page=2)
            late = course.bring("tài liệu bổ sung", 1)
            assert (late["late"], late["seen"]) == (True, False)
            engine = psutil.Process(practice.client.topics["engine"]["pid"])
            engine.kill()
            awaited(is_black, "an engine that died takes the dossier with it", practice)
            course.until_chair(state="shown", showing="black", taken=None)
            assert is_black(), "black until it is taken again"
            course.take(3)
            awaited(shows_paper, "taken from the engine that came after", practice)
            first.kill()
            first.wait(PATIENCE_S)
        course.until_chair(window="", state="off", taken=None)
        with control_room(practice.data):
            course.until_chair(state="shown", showing="black")
            assert is_black(), "another window shows nothing by itself"
            course.take(2)
            awaited(shows_paper, "taken for the new window", practice)
            press("F10", practice)
            awaited(is_black, "blackened on the chair's screen itself", practice)
            course.until_chair(mode="black")
        texts = [mark["text"] for mark in practice.topics["markers"] if mark["kind"] == "dossier"]
        takes = [text for text in texts if "quyết định" in text]
        assert len(takes) == 3, texts
        practice.client.ask("record.stop")
