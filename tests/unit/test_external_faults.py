"""A call outside that is hard to look after is looked after all the same."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from app.conference import external
from app.conference.external import ExternalCall
from app.conference.external_status import ExternalState, ExternalStatus
from app.conference.external_watch import Sight
from app.model.conference import PlatformKind, PlatformProfile
from tests.helpers.recording_rig import wait_until


@pytest.mark.allow_log("cannot be looked after", "hangs and is ended", "ended without")
def test_a_look_that_fails_ends_neither_the_program_nor_the_watch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing = [RuntimeError("a window that is none"), OSError("no space left on device")]

    def look() -> Sight:
        if failing:
            raise failing.pop()
        return Sight()

    monkeypatch.setattr(external, "look_at_desktop", look)
    profile = PlatformProfile("own", "Own", PlatformKind.PROGRAM, program=("sleep", "60"))
    call = ExternalCall(profile, "", log_dir=tmp_path / "logs", on_change=lambda _: None)
    call.start()
    try:
        wait_until(lambda: call.status.pid != 0, 20.0)
        assert failing == []
        assert call.status.restarts == 0, "the program that ran goes on running"
    finally:
        call.stop()


@pytest.mark.allow_log("hangs and is ended", "ended without", "cannot be started")
def test_a_program_that_cannot_be_started_again_is_tried_on_with_a_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(external, "look_at_desktop", Sight)
    monkeypatch.setattr(external, "RESTART_S", 0.05)
    profile = PlatformProfile("own", "Own", PlatformKind.PROGRAM, program=("sleep", "60"))
    heard: list[ExternalStatus] = []
    call = ExternalCall(profile, "", log_dir=tmp_path / "logs", on_change=heard.append)
    call.start()
    try:
        wait_until(lambda: call.status.pid != 0, 20.0)
        begin, failing = call._program.begin, [OSError("no memory")] * 8

        def sometimes() -> None:
            if failing:
                raise failing.pop()
            begin()

        monkeypatch.setattr(call._program, "begin", sometimes)
        first = call.status.pid
        os.kill(first, signal.SIGKILL)
        wait_until(lambda: call.status.pid not in {0, first}, 20.0)
        assert failing == []
        assert call.status.restarts == 1 + 8
        assert ExternalState.FAILED not in {status.state for status in heard}
        assert any("no memory" in str(status.problem) for status in heard)
    finally:
        call.stop()
