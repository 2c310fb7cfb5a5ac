"""What is opened is looked for beside the window, which goes on meanwhile."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app.system.i18n import render
from app.ui.archive import opening
from app.ui.archive.opening import Opening


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """What was handed to the system."""
    handed: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: handed.append(url) or True)
    return handed


@pytest.fixture
def dead_share(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """A share whose server is gone: whoever asks for a file on it waits until the event."""
    back = threading.Event()

    class DeadPath:
        def __init__(self, _path: str) -> None:
            pass

        def exists(self) -> bool:
            return back.wait(60)

    monkeypatch.setattr(opening, "Path", DeadPath)
    yield back
    back.set()


def test_a_file_is_opened_and_one_that_is_gone_is_told(
    qtbot: QtBot, opened: list[QUrl], tmp_path: Path
) -> None:
    paper = tmp_path / "Nhãn.pdf"
    paper.write_bytes(b"%PDF-1.7")
    asked = Opening()
    asked.open(str(paper))
    qtbot.waitUntil(lambda: [url.toLocalFile() for url in opened] == [str(paper)])
    for gone in (str(tmp_path / "gone"), ""):
        with qtbot.waitSignal(asked.told):
            asked.open(gone)
    assert len(opened) == 1


def test_a_share_that_does_not_answer_holds_up_nothing_and_is_told(
    qtbot: QtBot,
    opened: list[QUrl],
    dead_share: threading.Event,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(opening, "ANSWER_MS", 50)
    asked = Opening()
    with qtbot.waitSignal(asked.told) as told:
        asked.open("/net/luu-tru/NHAN.pdf")
    assert told.args is not None
    assert "không trả lời" in render(told.args[0].meaning)
    answered: list[int] = []
    asked._found.connect(lambda number, _there: answered.append(number))
    dead_share.set()
    qtbot.waitUntil(lambda: bool(answered))
    assert opened == []
