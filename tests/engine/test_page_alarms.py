"""A page that sends another camera or microphone than ours is an alarm, once it lasts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.engine.page_alarms import CAMERA, MICROPHONE, SURE_S, PageAlarms
from tests.engine.test_meeting_desks import Desk, on_desks

OURS = {"own": 1, "foreign": 0, "foreign_sound": 0, "microphone_missed": False}


@pytest.mark.parametrize(
    ("wrong", "key", "severity"),
    [
        ({"foreign": 1}, CAMERA, "alarm"),
        ({"microphone_missed": True}, MICROPHONE, "alarm"),
        ({"foreign_sound": 1}, MICROPHONE, "caution"),
    ],
)
def test_what_a_page_sends_that_is_not_ours_is_told(
    tmp_path: Path, wrong: dict[str, Any], key: str, severity: str
) -> None:
    async def work(desk: Desk) -> None:
        await desk.choice.choose("practice", keep=False)
        watch = PageAlarms(desk.keeper, desk.alarms, lambda: desk.now_s)
        facts = desk.keeper.facts
        facts.page = {**OURS, **wrong}
        watch.look()
        desk.now_s += SURE_S
        watch.look()
        assert desk.active() == set(), "nobody is in a call yet"
        desk.in_call()
        facts.page = {**OURS, **wrong}
        watch.look()
        assert desk.active() == set(), "a page on its way from one track to another"
        desk.now_s += SURE_S
        watch.look()
        assert desk.active() == {key}
        assert desk.severity(key) == severity
        facts.page = dict(OURS)
        watch.look()
        assert desk.active() == set()

    on_desks(tmp_path, work)
