"""The archive: sessions are found, their copies checked, and packages made and handed over."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.archive.detail import CopyGrid
from app.ui.archive.export_panel import PackageCard
from app.ui.archive.history import events_of
from app.ui.archive.page import ArchivePage
from app.ui.session.session_words import copies_mark
from app.ui.theme.style import tokens_of
from app.ui.widgets.label import Label, column, reveal
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, text
from tests.helpers.made_up_library import answer_from
from tests.helpers.page_rig import Rig, asked, page_rig

NOW = datetime.now().astimezone()
WAIT_MS = 60_000


def made_up(**more: Any) -> FakeEngine:
    engine = FakeEngine({**cases.list_topics(NOW), **more})
    engine.answers["session.show"] = cases.whole_session(NOW)
    return answer_from(engine, NOW)


def shown_ids(page: ArchivePage) -> list[str]:
    rows = page.finder.search.rows
    return [str((rows.row(place) or {}).get("id")) for place in range(rows.total)]


def shown_points(page: ArchivePage) -> set[str]:
    rows = page.finder.search.rows
    return {str((rows.row(place) or {}).get("point_name")) for place in range(rows.total)}


def archive(qtbot: QtBot, engine: FakeEngine, argument: str = "") -> tuple[ArchivePage, Rig]:
    page, rig = page_rig(qtbot, ArchivePage, engine, argument)
    qtbot.waitUntil(lambda: bool(page.finder.count.text()), timeout=WAIT_MS)
    return page, rig


def words_in(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_the_archive_lists_what_was_recorded_newest_first(qtbot: QtBot) -> None:
    page, _ = archive(qtbot, made_up())
    assert shown_ids(page) == [cases.SHOWN_ID, "a2b4c6", "d3e5f7", "g2h4j6", "k5l7m3"]
    assert page.finder.list.current_id() == cases.SHOWN_ID


def test_each_state_of_the_copies_has_its_own_mark() -> None:
    rows = [*cases.rows(NOW), cases.recorded("m7n2p4", "Mất cả hai ổ", NOW, "not_closed")]
    marks = {row["copies"]["state"]: copies_mark(row) for row in rows}
    states = {state: mark.state for state, mark in marks.items()}
    assert states == {
        "none": "not_applicable",
        "matched": "pass",
        "unchecked": "stale",
        "not_closed": "fail",
        "one": "caution",
        "differs": "fail",
    }
    assert "/" in marks["matched"].word
    assert len({mark.word for mark in marks.values()}) == 6


def test_typing_finds_and_filters_narrow(qtbot: QtBot) -> None:
    engine = made_up()
    page, _ = archive(qtbot, engine)
    QTest.keyClicks(page.finder.field, "moi truong")
    qtbot.waitUntil(lambda: shown_ids(page) == ["d3e5f7"], timeout=WAIT_MS)
    assert asked(engine, "library.search")[-1]["query"] == "moi truong"
    page.finder.field.clear()
    box = page.finder.filters.copies
    box.setCurrentIndex(box.findData("one"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: shown_ids(page) == ["g2h4j6"], timeout=WAIT_MS)
    page.finder.filters.clear()
    qtbot.waitUntil(lambda: len(shown_ids(page)) == 5, timeout=WAIT_MS)


def test_a_stretch_is_sealed_in_the_recording_that_is_played(qtbot: QtBot) -> None:
    engine = made_up()
    page, _ = archive(qtbot, engine, cases.SHOWN_ID)
    player, stretch = page.session.player, {"start_s": 1.0, "end_s": 2.0, "reason": "Bí mật"}
    player.clear()
    page.session.detail.seal_asked.emit(stretch)
    again = {"take": 2, "origin": "2026-11-23T08:30:00+07:00", "seconds": 600.0}
    player.takes.show_takes([{**again, "take": 1}, again], 2)
    player.take = 2
    page.session.detail.seal_asked.emit(stretch)
    qtbot.waitUntil(lambda: len(asked(engine, "seal.add")) == 2, timeout=WAIT_MS)
    assert [one["take"] for one in asked(engine, "seal.add")] == [0, 2]
    assert asked(engine, "seal.add")[1] == {"session": cases.SHOWN_ID, "take": 2, **stretch}


def test_nothing_found_keeps_what_is_looked_at(qtbot: QtBot) -> None:
    page, _ = archive(qtbot, made_up(), cases.SHOWN_ID)
    page.finder.field.setText("khong co")
    qtbot.waitUntil(lambda: page.finder.search.rows.total == 0, timeout=WAIT_MS)
    assert page.session.isVisible()
    assert page.session.head.title.text() == "Bồi thường đất phố Thạch Khôi"


def test_a_session_is_shown_in_full(qtbot: QtBot) -> None:
    page, _ = archive(qtbot, made_up(), cases.SHOWN_ID)
    view = page.session
    qtbot.waitUntil(lambda: bool(view.detail.findChildren(CopyGrid)), timeout=WAIT_MS)
    assert "/media/LUUTRU-02/GOI-20261119-0800-k3m7qa" in words_in(view.detail)
    assert len(view.detail.findChildren(PackageCard)) == 1
    marks = [view.marks.item(k).text() for k in range(view.marks.count())]
    assert marks[1] == "00:12:25   Công dân nộp thêm tài liệu"
    assert view.strip.model.seals == ((1260.0, 1515.0),)
    history = words_in(view.history)
    assert "15" in history and "GOI-20261119-0800-k3m7qa" in history
    assert "LUUTRU-07 · Thanh tra thành phố mượn theo công văn 12/TTr · Trần Văn Bình" in history
    assert [mark.kind for mark in view.strip.model.notes].count("incident") == 1
    assert "Đơn khiếu nại lần hai" in words_in(view.documents)
    assert "Trần Văn Bình" in words_in(view.tests)


def test_what_happened_last_to_the_copies_stands_first() -> None:
    lent = {"at": "2026-11-22T09:00:00+07:00", "action": "medium.lent", "medium": "LUUTRU-07"}
    events = events_of(cases.whole_session(NOW), [lent])
    told = [event.at for event in events]
    assert len(set(told)) > 2
    assert told == sorted(told, reverse=True)


def test_pressing_the_course_or_a_mark_plays_from_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _ = archive(qtbot, made_up(), cases.SHOWN_ID)
    view, sought = page.session, []
    monkeypatch.setattr(view.player.playback, "seek", sought.append)
    qtbot.waitUntil(lambda: view.marks.count() == 4, timeout=WAIT_MS)
    view.marks.itemClicked.emit(view.marks.item(2))
    strip = view.strip
    place = QPoint(round(strip.x_of(3000.0)), strip.height() // 2)
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=place)
    assert sought[0] == 1812.0
    assert sought[1] == pytest.approx(3000.0, abs=10.0)


def test_the_player_jumps_to_all_that_the_strip_shows(qtbot: QtBot) -> None:
    page, _ = archive(qtbot, made_up(), cases.SHOWN_ID)
    view = page.session
    qtbot.waitUntil(lambda: view.marks.count() == 4, timeout=WAIT_MS)
    view.player.marks.tell({"plan": {"seconds": 86_400.0}, "markers": [], "gaps": []})
    shown = [mark.at_s for mark in view.strip.model.marks]
    assert "incident" in {mark.kind for mark in view.strip.model.marks}
    assert view.player.marks.moments == sorted(shown)


@pytest.mark.parametrize("name", ["30", "year", "last", "span"])
def test_the_period_narrows_the_list(qtbot: QtBot, name: str) -> None:
    engine = made_up()
    page, _ = archive(qtbot, engine)
    bar, today = page.finder.filters, date.today()
    spans = {
        "30": (today - timedelta(days=30), None),
        "year": (date(today.year, 1, 1), None),
        "last": (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
        "span": (date(2024, 2, 3), date(2025, 4, 5)),
    }
    bar.when.setCurrentIndex(bar.when.findData(name))
    bar.when.activated.emit(bar.when.currentIndex())
    assert (bar.first.isVisible(), bar.last.isVisible()) == (name == "span", name == "span")
    first, last = spans[name]
    if name == "span" and last is not None:
        bar.first.setDate(QDate(first.year, first.month, first.day))
        bar.last.setDate(QDate(last.year, last.month, last.day))

    def filters() -> tuple[Any, Any]:
        sent = asked(engine, "library.search")[-1]["filters"]
        return sent.get("from"), sent.get("to")

    wanted = (first.isoformat(), last.isoformat() if last else None)
    qtbot.waitUntil(lambda: filters() == wanted, timeout=WAIT_MS)
    page.finder.filters.clear()
    qtbot.waitUntil(lambda: filters() == (None, None), timeout=WAIT_MS)


def test_the_point_narrows_the_list(qtbot: QtBot) -> None:
    engine = made_up()
    page, _ = archive(qtbot, engine)
    box = page.finder.filters.point
    qtbot.waitUntil(lambda: box.count() == 3, timeout=WAIT_MS)
    box.setCurrentIndex(box.findData("UBND thành phố"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(
        lambda: asked(engine, "library.search")[-1]["filters"].get("point") == "UBND thành phố",
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: "UBND phường Thạch Khôi" not in shown_points(page), timeout=WAIT_MS)
    page.finder.filters.clear()
    qtbot.waitUntil(lambda: len(shown_ids(page)) == 5, timeout=WAIT_MS)


def test_the_archive_is_light(qtbot: QtBot) -> None:
    page, _ = archive(qtbot, made_up())
    assert tokens_of(page.finder.list).name == "light"
    assert tokens_of(page.primary_button).name == "light"


def test_checking_the_copies_is_followed_until_it_ends(qtbot: QtBot) -> None:
    engine = made_up()
    page, _ = archive(qtbot, engine, cases.SHOWN_ID)
    buttons = page.session.buttons
    engine.send("jobs", [cases.job("archive_check", session=cases.SHOWN_ID)])
    qtbot.waitUntil(buttons.course.isVisible, timeout=WAIT_MS)
    before = len(asked(engine, "session.show"))
    engine.send("jobs", [cases.job("archive_check", state="done", result={"verified": True})])
    qtbot.waitUntil(lambda: len(asked(engine, "session.show")) == before + 1, timeout=WAIT_MS)
    assert not buttons.course.isVisible()


def test_long_work_stands_in_one_place_and_is_paused_and_stopped_there(qtbot: QtBot) -> None:
    engine = made_up(
        jobs=[
            cases.job("check", pausable=True, resumable=False, session=cases.SHOWN_ID),
            cases.job("copy", id="b", state="paused", pausable=False, resumable=True),
            cases.job("upload", id="c", state="failed", error={"what": text("Mất kết nối.")}),
        ]
    )
    page, _ = archive(qtbot, engine, cases.SHOWN_ID)
    assert "62%" in page.head.jobs.text().replace(" ", "")
    page.head.jobs.click()
    assert page.jobs.isVisible()
    rows = page.jobs.rows
    rows["96a4555c"].pause.click()
    rows["b"].resume.click()
    rows["96a4555c"].cancel.click()
    assert asked(engine, "job.pause") == [{"id": "96a4555c"}]
    assert asked(engine, "job.resume") == [{"id": "b"}]
    assert asked(engine, "job.cancel") == [{"id": "96a4555c"}]
    assert rows["c"].words.text() == "Mất kết nối."
    assert not rows["c"].pause.isVisible() and not rows["c"].cancel.isVisible()
    rows["96a4555c"].look.click()
    assert page.session.isVisible()


def test_a_large_archive_is_fetched_in_pages_as_it_is_looked_at(qtbot: QtBot) -> None:
    first = cases.rows(NOW)[4]
    engine = made_up(sessions=[{**first, "id": f"s{n:05d}"} for n in range(5000)])
    page, _ = archive(qtbot, engine)
    rows = page.finder.search.rows
    assert rows.total == 5000
    asked_before = {args["offset"] for args in asked(engine, "library.search")}
    assert asked_before == {0}, "only what is looked at"
    page.finder.list.scrollToBottom()
    qtbot.waitUntil(lambda: rows.place_of("s04999") == 4999, timeout=WAIT_MS)
    assert {args["offset"] for args in asked(engine, "library.search")} <= {0, 4900, 4950}


def test_what_changes_far_down_the_list_shows_while_it_is_looked_at(qtbot: QtBot) -> None:
    first = cases.rows(NOW)[4]
    sessions = [{**first, "id": f"s{n:05d}"} for n in range(5000)]
    engine = made_up(sessions=sessions)
    page, _ = archive(qtbot, engine)
    rows = page.finder.search.rows
    page.finder.list.scrollToBottom()
    qtbot.waitUntil(lambda: rows.place_of("s04999") == 4999, timeout=WAIT_MS)
    sessions[4999]["title"] = "Buổi tiếp đã đổi tên"
    before = len(asked(engine, "library.search"))
    engine.send("archive_checks", {"runs": []})
    qtbot.waitUntil(
        lambda: 4950 in [one["offset"] for one in asked(engine, "library.search")[before:]],
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: (rows.row(4999) or {})["title"] == "Buổi tiếp đã đổi tên")
    qtbot.waitUntil(lambda: not rows._wanted and not rows._asked)
    offsets = [one["offset"] for one in asked(engine, "library.search")[before:]]
    assert sorted(offsets) == sorted(set(offsets)), "each page in view is asked for once"


def test_an_empty_archive_says_so(qtbot: QtBot) -> None:
    engine = answer_from(FakeEngine(cases.empty_topics(NOW)), NOW)
    page, _ = archive(qtbot, engine)
    assert page.nothing.isVisible() and not page.session.isVisible()
    assert page.primary_action() is None


@pytest.mark.parametrize("topic", ["archive_checks", "media"])
def test_what_a_check_or_the_custody_found_shows_in_the_list_at_once(
    qtbot: QtBot, topic: str
) -> None:
    engine = made_up()
    page, _ = archive(qtbot, engine)
    before = len(asked(engine, "library.search"))
    engine.send(topic, {"runs": [{"id": "r1"}]} if topic == "archive_checks" else [])
    qtbot.waitUntil(lambda: len(asked(engine, "library.search")) > before)
    assert page.finder.list.current_id() == cases.SHOWN_ID


def test_long_work_leaves_the_search_its_room(qtbot: QtBot) -> None:
    running = cases.job("package", done=400, total=1000, eta_s=90.0, title=text("Gói " * 30))
    page, _ = archive(qtbot, made_up(jobs=[running]))
    page.resize(1160, 690)
    qtbot.waitUntil(lambda: "…" in page.head.jobs.text())
    assert page.finder.field.width() > 300


def test_what_has_just_begun_is_scrolled_to(qtbot: QtBot) -> None:
    low, card = QWidget(), QWidget()
    low.setFixedHeight(2000)
    card.setFixedHeight(80)
    area = column(low, card)
    area.resize(400, 300)
    qtbot.addWidget(area)
    area.show()
    assert not card.visibleRegion().boundingRect().height()
    reveal(card)
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect().height() == 80)
