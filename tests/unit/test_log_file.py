"""A log whose disk hangs keeps nobody waiting, neither while it runs nor at its end."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

import pytest

from app.system import log_file
from app.system.log_file import logging_to

log = logging.getLogger("hall")


@pytest.mark.allow_log("it failed")
def test_what_was_said_is_in_the_file_at_the_end(tmp_path: Path) -> None:
    with logging_to(tmp_path / "logs" / "x.log", file_bytes=100_000, files=1):
        log.info("người thứ %d", 7)
        try:
            raise ValueError("wrong")
        except ValueError:
            log.exception("it %s", "failed")
    text = (tmp_path / "logs" / "x.log").read_text("utf-8")
    assert "INFO hall: người thứ 7\n" in text
    assert "it failed\nTraceback" in text
    assert "ValueError: wrong" in text


class Hanging:
    """A disk that takes nothing until :attr:`works` is set."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.hangs, self.works = threading.Event(), threading.Event()
        self._emit = log_file._File.emit
        wait = lambda file, record: self._wait_and_emit(file, record)  # noqa: E731, PLW0108
        monkeypatch.setattr(log_file._File, "emit", wait)

    def _wait_and_emit(self, file: log_file._File, record: logging.LogRecord) -> None:
        self.hangs.set()
        assert self.works.wait(20)
        self._emit(file, record)


def test_a_disk_that_hangs_holds_up_nobody_and_what_is_left_out_is_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "WAITING", 3)
    monkeypatch.setattr(log_file, "END_S", 20.0)
    disk = Hanging(monkeypatch)
    with logging_to(tmp_path / "x.log", file_bytes=100_000, files=1):
        log.info("first")
        assert disk.hangs.wait(20)
        for number in range(10):
            log.info("more %d", number)
        disk.works.set()
    lines = (tmp_path / "x.log").read_text("utf-8").splitlines()
    assert [line.endswith(("first", "more 0", "more 2")) for line in lines].count(True) == 3
    assert any("7 entries before this one are missing" in line for line in lines)


def test_a_disk_that_hangs_does_not_hold_up_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(log_file, "END_S", 0.2)
    disk = Hanging(monkeypatch)
    began = time.monotonic()
    with logging_to(tmp_path / "x.log", file_bytes=100_000, files=1):
        log.info("first")
        assert disk.hangs.wait(20)
    assert time.monotonic() - began < 5.0
    disk.works.set()
