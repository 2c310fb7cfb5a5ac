"""A window killed while recording costs not one frame, and the next takes up the session."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.engine_process import running_engine
from tests.helpers.window_process import open_window

LIMIT_S = 60.0
SHOWN_S = 10.0
"""Far above what it takes (measured by bench.room), for machines that do ten things at once."""


def frame_numbers(folder: Path) -> list[int]:
    numbers = []
    for file in sorted(folder.glob("room/*.mp4")):
        for number in decoded_numbers(file):
            assert number is not None
            numbers.append(number)
    return numbers


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_killing_the_window_costs_no_frame_and_the_next_window_shows_the_session(
    tmp_path: Path,
) -> None:
    with running_engine(tmp_path) as engine:
        engine.ask("setup.choose", keep=False, practice=True)
        made = engine.ask(
            "session.create",
            title="Tiếp công dân định kỳ",
            starts_at="2026-11-23T14:00:00+07:00",
            practice=True,
        )
        engine.ask("session.open", id=made["id"])
        engine.ask("record.start")
        engine.wait_until(lambda now: now["recording"]["state"] == "recording", LIMIT_S)

        with open_window(tmp_path) as first:
            first.wait_for("shows")
            before = engine.topics["recording"]["seconds"]
            first.kill()
        engine.wait_until(lambda now: now["recording"]["seconds"] > before + 2.0, LIMIT_S)
        assert engine.topics["recording"]["state"] == "recording"

        with open_window(tmp_path) as second:
            shown = second.wait_for("shows")
            assert "ĐANG GHI" in shown["words"] or "RECORDING" in shown["words"].upper()
            assert shown["after_s"] < SHOWN_S
            again = engine.topics["recording"]["seconds"]
            engine.wait_until(lambda now: now["recording"]["seconds"] > again + 1.0, LIMIT_S)

        engine.ask("record.stop")
        closing = engine.wait_until(lambda now: now.get("closing") is not None, LIMIT_S)["closing"]
        folders = [Path(copy["path"]) for copy in closing["recordings"][0]["copies"]]

    assert closing["verified"]
    for folder in folders:
        numbers = frame_numbers(folder)
        assert len(numbers) == closing["recordings"][0]["frames"]
        steps = {after - before for before, after in itertools.pairwise(numbers)}
        assert steps == {1}
