"""What is written with an answer goes with it, and nothing that nobody wrote."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.bridge import Bridge
from app.ui.test.details_form import DetailsForm
from app.ui.test.item_extras import extra_for
from tests.helpers.fake_engine import FakeEngine


@pytest.mark.parametrize("item", ["RC4", "AF4", "AF6", "AF7"])
def test_lines_are_told_as_they_are_written(qtbot: QtBot, item: str) -> None:
    form = extra_for(Bridge(FakeEngine({}).connect), {"id": item})
    assert isinstance(form, DetailsForm)
    qtbot.addWidget(form)
    told: list[dict[str, Any]] = []
    form.answered.connect(told.append)
    first, *others = form.lines
    assert form.details == {}
    QTest.keyClicks(form.lines[first], "GoMeet ")
    assert told[-1] == {first: "GoMeet"}
    for other in others:
        QTest.keyClicks(form.lines[other], "Lan")
    assert told[-1] == {first: "GoMeet", **dict.fromkeys(others, "Lan")}
    form.lines[first].clear()
    assert first not in told[-1]
