"""What came of a long work is told once, anew after it was gone on with, and not as old news."""

from __future__ import annotations

from typing import Any, cast

from pytestqt.qtbot import QtBot

from app.ui.archive.sheet_host import SheetHost
from app.ui.archive.transfers.store_sheet import StoreSheet
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from tests.helpers.answers import Answers

SESSION = "8f3a"
JOB = {"id": "j1", "kind": "store.send", "session": SESSION, "done": 1, "total": 2}


def failed(words: str) -> dict[str, Any]:
    what = {"context": "none", "source": words, "args": {}}
    return {**JOB, "state": "failed", "error": {"what": what}}


def test_a_work_that_is_gone_on_with_tells_its_last_failure_alone(qtbot: QtBot) -> None:
    bridge = Answers({}, {"store.send": {"job": "j1"}})
    card = WorkCard(cast(Bridge, bridge), ("store.send",))
    qtbot.addWidget(card)
    card.show_session(SESSION)
    card.begin("store.send", {"session": SESSION})
    for jobs, told in (
        ([failed("The key is gone.")], "The key is gone."),
        ([{**JOB, "state": "running"}], ""),
        ([failed("One file does not match.")], "One file does not match."),
    ):
        bridge.state.put("jobs", jobs)
        card.show_jobs()
        assert card.failure.isVisibleTo(card) is bool(told)
        assert not told or card.failure.text() == told


def test_a_sheet_opens_without_what_was_told_before(qtbot: QtBot) -> None:
    bridge = Answers({}, {"store.send": {"job": "j1"}})
    host = SheetHost(cast(Bridge, bridge))
    qtbot.addWidget(host)
    host.open(StoreSheet, SESSION, "Tiếp công dân")
    sheet = host.sheet
    assert isinstance(sheet, StoreSheet)
    sheet.work.begin("store.send", {"session": SESSION})
    bridge.state.put("jobs", [failed("The key is gone.")])
    sheet.topic_changed("jobs")
    assert sheet.work.failure.isVisibleTo(sheet)
    host.open(StoreSheet, SESSION, "Tiếp công dân")
    assert not sheet.work.failure.isVisibleTo(sheet)
    bridge.state.put("jobs", [{**failed("Another."), "id": "j2"}])
    sheet.work.works.begun("j2", SESSION)
    host.open(StoreSheet, SESSION, "Tiếp công dân")
    assert sheet.work.failure.text() == "Another.", "what ended meanwhile is told"
