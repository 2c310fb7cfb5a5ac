"""A sound helper that makes no sense, or cannot be started, is replaced, not given up unseen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

import pytest

from app.devices import sound_helper
from app.devices.sound_helper import HelperCalls, SoundHelper
from app.system.processes import Child, start_child

COMMAND = ["cat"]


@pytest.mark.allow_log("sent what cannot be read", "ended without being asked")
def test_output_that_makes_no_sense_costs_one_helper_not_the_microphone(tmp_path: Path) -> None:
    second = threading.Event()
    reads: list[int] = []

    def read(output: IO[bytes], _heard: Callable[[], None]) -> None:
        reads.append(len(reads))
        if len(reads) == 1:
            raise KeyError("error")
        second.set()
        output.read()

    helper = SoundHelper("test", COMMAND, tmp_path, HelperCalls(read, lambda: None))
    helper.start()
    assert second.wait(10)
    helper.stop()


@pytest.mark.allow_log("cannot be started", "ended without being asked")
def test_a_helper_that_cannot_be_started_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = threading.Event()
    tries: list[int] = []

    def start(*arguments: object, **options: object) -> Child:
        tries.append(len(tries))
        if len(tries) == 1:
            raise BlockingIOError("no more processes")
        return start_child(*arguments, **options)  # type: ignore[arg-type]

    def read(output: IO[bytes], _heard: Callable[[], None]) -> None:
        running.set()
        output.read()

    monkeypatch.setattr(sound_helper, "start_child", start)
    helper = SoundHelper("test", COMMAND, tmp_path, HelperCalls(read, lambda: None))
    helper.start()
    assert running.wait(10)
    helper.stop()
