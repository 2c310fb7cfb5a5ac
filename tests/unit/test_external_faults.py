"""A call outside that is hard to look after is looked after all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.conference import external
from app.conference.external import ExternalCall
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
