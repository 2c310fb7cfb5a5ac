"""A sheet asks the engine once when it is opened, and once for what is new."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from app.model.errors import EngineError
from app.ui.archive.custody.handover_sheet import HandoverSheet
from app.ui.archive.custody.keeping_sheet import KeepingSheet
from app.ui.archive.page import ArchivePage
from app.ui.archive.question import Question
from app.ui.bridge import Bridge, StateModel
from tests.helpers import fake_engine as fake
from tests.helpers import page_cases as cases
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.made_up_library import answer_from
from tests.helpers.page_rig import asked


class SlowEngine:
    """Keeps the handlers of each command until the test answers."""

    def __init__(self) -> None:
        self.state = StateModel()
        self.asked: list[dict[str, Any]] = []
        self._waiting: list[tuple[Callable[[Any], None], Callable[[Any], None]]] = []

    def command(
        self,
        _name: str,
        args: dict[str, Any],
        done: Callable[[Any], None],
        refused: Callable[[Any], None],
    ) -> None:
        self.asked.append(args)
        self._waiting.append((done, refused))

    def answer(self, value: Any) -> None:
        self._waiting.pop(0)[isinstance(value, EngineError)](value)


@pytest.fixture
def engine() -> SlowEngine:
    made = SlowEngine()
    made.state.put("media", ["one"])
    return made


@pytest.fixture
def taken() -> list[Any]:
    return []


@pytest.fixture
def question(engine: SlowEngine, taken: list[Any]) -> Question:
    return Question(cast(Bridge, engine), "what", ("media",), taken.append, taken.append)


def test_what_was_known_when_it_was_asked_is_no_news(
    engine: SlowEngine, question: Question
) -> None:
    question.ask({"session": "a"})
    question.topic_changed("media")
    question.topic_changed("devices")
    engine.answer("first")
    assert len(engine.asked) == 1
    question.topic_changed("media")
    assert len(engine.asked) == 2


@pytest.mark.parametrize("answer", ["first", EngineError(fake.REFUSED)])
def test_news_while_the_answer_is_awaited_are_asked_for_once(
    engine: SlowEngine, question: Question, taken: list[Any], answer: Any
) -> None:
    question.ask({"session": "a"})
    for media in (["two"], ["three"]):
        engine.state.put("media", media)
        question.topic_changed("media")
    question.again()
    assert len(engine.asked) == 1
    engine.answer(answer)
    assert len(engine.asked) == 2
    engine.answer("second")
    assert len(engine.asked) == 2
    assert taken == [answer, "second"]


def test_an_answer_for_what_is_not_shown_any_more_is_dropped(
    engine: SlowEngine, question: Question, taken: list[Any]
) -> None:
    question.ask({"session": "a"})
    question.ask({"session": "b"})
    engine.answer("of a")
    engine.answer("of b")
    assert taken == ["of b"]
    assert engine.asked == [{"session": "a"}, {"session": "b"}]


def test_the_sheet_of_handovers_asks_once_when_it_is_opened(qtbot: QtBot) -> None:
    now = datetime.now().astimezone()
    topics = cases.list_topics(now)
    topics["media"] = []
    made_up = answer_from(FakeEngine(topics), now)
    made_up.answers["session.show"] = cases.whole_session(now)
    made_up.answers["custody.handovers"] = {"unit": "Văn phòng", "copies": [], "handovers": []}
    window = control_room_on(qtbot, made_up, "archive", cases.SHOWN_ID)
    page = window.page
    assert isinstance(page, ArchivePage)
    page.open_sheet(HandoverSheet)
    sheet = page.sheets.sheet
    assert isinstance(sheet, HandoverSheet)
    qtbot.waitUntil(lambda: sheet.fields.text("unit") == "Văn phòng")
    assert len(asked(made_up, "custody.handovers")) == 1
    made_up.send("devices", topics["devices"])
    made_up.send("media", [])
    qtbot.waitUntil(lambda: len(asked(made_up, "custody.handovers")) == 2)


def test_the_sheet_of_keeping_asks_once_when_it_is_opened(qtbot: QtBot) -> None:
    now = datetime.now().astimezone()
    topics = {**cases.list_topics(now), "media": [], "archive_checks": {}, "jobs": []}
    made_up = answer_from(FakeEngine(topics), now)
    made_up.answers["session.show"] = cases.whole_session(now)
    made_up.answers["custody.show"] = {"copies": [], "apart": 2, "archived": True}
    made_up.answers["disposal.show"] = []
    window = control_room_on(qtbot, made_up, "archive", cases.SHOWN_ID)
    page = window.page
    assert isinstance(page, ArchivePage)
    page.open_sheet(KeepingSheet)
    sheet = page.sheets.sheet
    assert isinstance(sheet, KeepingSheet)
    qtbot.waitUntil(lambda: "2" in sheet.verdict.text())
    assert [len(asked(made_up, name)) for name in ("custody.show", "disposal.show")] == [1, 1]
    made_up.send("media", [{"id": "a"}])
    qtbot.waitUntil(lambda: len(asked(made_up, "custody.show")) == 2)
