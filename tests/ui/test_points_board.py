"""The board of points in the window: what is shown, what is sent."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from pytestqt.qtbot import QtBot

from app.model.errors import ReceptionError
from app.model.text import T
from app.ui.bridge import Bridge
from app.ui.points_board.page import PointsBoardPage
from tests.helpers.exchange_cases import CODE, OTHER_CODE, board_topics
from tests.helpers.fake_engine import FakeEngine


def now() -> datetime:
    return datetime.now().astimezone()


def opened(qtbot: QtBot, topics: dict[str, Any], page_type: Any) -> tuple[FakeEngine, Any]:
    engine = FakeEngine(topics)
    bridge = Bridge(engine.connect)
    page = page_type(bridge)
    qtbot.addWidget(page)
    bridge.start()
    bridge.topic_changed.connect(page.topic_changed)
    qtbot.waitUntil(lambda: bool(bridge.state.mapping("session")))
    page.show()
    return engine, page


def sent(engine: FakeEngine, name: str) -> list[dict[str, Any]]:
    return [args for command, args in engine.commands if command == name]


def test_each_state_has_a_shape_and_a_word(qtbot: QtBot) -> None:
    _engine, page = opened(qtbot, board_topics(now()), PointsBoardPage)
    page.enter()
    assert len(page.rows) == 7
    shown = [(row.badge.state, row.badge.word) for row in page.rows]
    assert len({word for _, word in shown}) == 7
    assert [state for state, _ in shown] == [
        *("pass", "waived", "fail", "could_not_test", "stale", "not_done", "fail")
    ]
    assert "AU2" in page.rows[2].lines.text()
    assert OTHER_CODE in page.rows[3].code.text()
    assert CODE in page.exchange.own.text()
    assert "san-sang-so-nnmt" in page.exchange.problems.text()
    assert not page.rows[0].confirm.isVisibleTo(page)


def test_what_a_person_does_is_sent_and_a_refusal_is_told(qtbot: QtBot) -> None:
    engine, page = opened(qtbot, board_topics(now()), PointsBoardPage)
    page.enter()
    engine.answers["readiness.trust"] = {"point": "UBND phường Lê Thanh Nghị", "code": OTHER_CODE}
    page.rows[3].confirm.click()
    (trusted,) = sent(engine, "readiness.trust")
    assert trusted == {
        "point": "UBND phường Lê Thanh Nghị",
        "fingerprint": OTHER_CODE,
        "person": "Trần Văn Bình",
    }
    qtbot.waitUntil(lambda: OTHER_CODE in page.said.text())
    refusal = ReceptionError(T("readiness", "it is too large"))
    engine.answers["readiness.import"] = refusal
    with qtbot.waitSignal(page.told) as told:
        page.exchange.imported.emit("/x.diemcau.json")
    assert told.args == [refusal]
    engine.answers["readiness.export"] = {"file": "/s/x.diemcau.json", "code": CODE}
    page.exchange.put.click()
    assert sent(engine, "readiness.export") == [{"folder": "", "person": "Trần Văn Bình"}]
    page.exchange.drop.click()
    assert sent(engine, "setup.choose") == [{"readiness_folder": "", "keep": True}]
