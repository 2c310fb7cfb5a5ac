"""Pages for windows, with the real reader child: sharp, ahead, bounded, back after its death."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.ipc.reader_link import ReaderLink
from app.ipc.reader_words import DocumentError, ReaderFault
from app.ui.application import make_application
from app.ui.reader.pages import Pages
from tests.conftest import AllowLog
from tests.helpers import stranger_documents as documents

SHOWN, SMALL = QSize(1920, 1080), QSize(120, 170)
LONG_MS = 60_000


@pytest.fixture
def pages(tmp_path: Path, qtbot: QtBot) -> Iterator[Pages]:
    make_application()
    found = Pages(kept_mb=16, link=ReaderLink(tmp_path / "logs", wish_s=5.0))
    yield found
    found.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.pdf"
    path.write_bytes(documents.numbered_pdf(30))
    return path


def opened(qtbot: QtBot, pages: Pages, file: Path) -> None:
    with qtbot.waitSignal(pages.opened, timeout=LONG_MS):
        pages.open("d", [file], "pdf", 30)


def shown(qtbot: QtBot, pages: Pages, page: int) -> None:
    if pages.image("d", page, SHOWN) is None:
        qtbot.waitUntil(lambda: pages.image("d", page, SHOWN) is not None, timeout=LONG_MS)


def test_pages_come_sharp_and_ahead_and_within_the_bound(
    qtbot: QtBot, pages: Pages, file: Path
) -> None:
    opened(qtbot, pages, file)
    assert pages.page_count("d") == 30
    assert pages.image("d", 1, SMALL) is None
    for page in range(1, 11):
        shown(qtbot, pages, page)
        picture = pages.image("d", page, SHOWN)
        assert picture is not None
        assert (picture.width(), picture.height()) == (764, 1080), "never scaled afterwards"
        pages.ahead("d", page, SHOWN)
        after = page + 1
        qtbot.waitUntil(lambda a=after: pages.image("d", a, SHOWN) is not None, timeout=LONG_MS)
        assert pages.kept_bytes <= 16 * 1024 * 1024
    qtbot.waitUntil(lambda: pages.image("d", 14, SMALL) is not None, timeout=LONG_MS)
    assert pages.image("d", 31, SHOWN) is None
    pages.drop("d")
    assert (pages.kept_bytes, pages.image("d", 1, SHOWN)) == (0, None)


def test_a_killed_child_comes_back_and_a_hanging_one_is_ended_with_a_word(
    qtbot: QtBot, pages: Pages, file: Path, allow_log: AllowLog
) -> None:
    allow_log("the reader child (died|hung)")
    opened(qtbot, pages, file)
    shown(qtbot, pages, 1)
    assert pages.child_pid is not None
    os.kill(pages.child_pid, signal.SIGKILL)
    shown(qtbot, pages, 2)
    hanging = psutil.Process(pages.child_pid)
    hanging.suspend()
    with qtbot.waitSignal(pages.failed, timeout=LONG_MS) as failed:
        assert pages.image("d", 3, SHOWN) is None
        assert pages.image("d", 1, SHOWN) is not None, "what was drawn stays"
    document, error = failed.args
    assert document == "d"
    assert isinstance(error, DocumentError)
    assert (error.fault, error.page) == (ReaderFault.HUNG, 3)
    assert not hanging.is_running()
    shown(qtbot, pages, 4)
    shown(qtbot, pages, 3)


def test_a_locked_document_is_unlocked_and_a_damaged_one_said(
    qtbot: QtBot, pages: Pages, tmp_path: Path
) -> None:
    locked, damaged = tmp_path / "locked.pdf", tmp_path / "damaged.pdf"
    locked.write_bytes(documents.locked_pdf(documents.numbered_pdf(1)))
    damaged.write_bytes(b"%PDF-1.4 nothing")
    faults = []
    pages.failed.connect(lambda document, error: faults.append((document, error.fault)))
    with qtbot.waitSignal(pages.failed, timeout=LONG_MS):
        pages.open("d", [locked], "pdf", 0)
    with qtbot.waitSignal(pages.failed, timeout=LONG_MS) as failed:
        pages.unlock("d", "sai")
    assert str(failed.args[1].what) == "The password is not the right one."
    with qtbot.waitSignal(pages.opened, timeout=LONG_MS):
        pages.unlock("d", documents.PASSWORD)
    shown(qtbot, pages, 1)
    with qtbot.waitSignal(pages.failed, timeout=LONG_MS):
        pages.open("e", [damaged], "pdf", 0)
    with qtbot.waitSignal(pages.failed, timeout=LONG_MS):
        pages.open("e", [damaged], "pdf", 0)
    assert faults == [("d", "locked"), ("d", "locked"), ("e", "unreadable"), ("e", "unreadable")]
