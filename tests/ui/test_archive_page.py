"""The archive: sessions are found, their copies checked, and packages made and handed over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ipc.client import EngineClient
from app.model.errors import ArchiveError
from app.model.text import T
from app.ui.application import engine_connector
from app.ui.archive.detail import CopyGrid
from app.ui.archive.export_panel import PackageCard
from app.ui.archive.page import ArchivePage
from app.ui.bridge import Bridge
from app.ui.closing.page import ClosingPage
from app.ui.session.session_words import copies_mark
from app.ui.theme.style import tokens_of
from app.ui.widgets.label import Label
from tests.helpers import page_cases as cases
from tests.helpers.engine_process import running_engine
from tests.helpers.fake_engine import FakeEngine, text
from tests.helpers.page_rig import Rig, asked, page_rig

NOW = datetime.now().astimezone()
WAIT_MS = 60_000
RECORDED_FRAMES = 50


def made_up(**more: Any) -> FakeEngine:
    engine = FakeEngine({**cases.list_topics(NOW), **more})
    engine.answers["session.show"] = cases.whole_session(NOW)
    return engine


def shown_ids(page: ArchivePage) -> list[str]:
    return [str(row["id"]) for row in page.list.rows.rows]


def words_in(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_the_archive_lists_what_was_recorded_newest_first(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, ArchivePage, made_up())
    assert shown_ids(page) == [cases.SHOWN_ID, "a2b4c6", "d3e5f7", "g2h4j6", "k5l7m3"]


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


def test_typing_without_diacritics_finds_a_session(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, ArchivePage, made_up())
    QTest.keyClicks(page.search, "tran quoc moi truong")
    assert shown_ids(page) == ["d3e5f7"]
    page.search.clear()
    assert len(shown_ids(page)) == 5


def test_a_session_is_shown_in_full(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, ArchivePage, made_up(), cases.SHOWN_ID)
    qtbot.waitUntil(lambda: bool(page.detail.findChildren(CopyGrid)))
    words = words_in(page.detail)
    assert "Công dân nộp thêm tài liệu" in words and "00:12:25" in words
    assert "/media/LUUTRU-02/GOI-20261119-0800-k3m7qa" in words
    assert "01:02:14" in words
    assert len(page.detail.findChildren(PackageCard)) == 1


def test_the_archive_is_light(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, ArchivePage, made_up())
    assert tokens_of(page.list).name == "light"
    assert tokens_of(page.primary_button).name == "light"


def test_checking_the_copies_is_followed_until_it_ends(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.verify"] = {"job": "96a4555c"}
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.verify.click()
    engine.send("jobs", [cases.job("verify")])
    qtbot.waitUntil(page.job.isVisible)
    assert not page.verify.isEnabled()
    page.job.cancel.click()
    assert asked(engine, "job.cancel") == [{"id": "96a4555c"}]
    before = len(asked(engine, "session.show"))
    engine.send("jobs", [cases.job("verify", state="done", result={"verified": True})])
    qtbot.waitUntil(lambda: len(asked(engine, "session.show")) == before + 1)
    assert asked(engine, "archive.verify") == [{"session": cases.SHOWN_ID}]
    assert not page.job.isVisible() and page.verify.isEnabled()


def test_a_package_goes_to_the_external_disk_unless_another_is_chosen(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.export"] = {"job": "96a4555c"}
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.press_primary()
    assert page.panel.isVisible()
    assert page.panel.folder == "/media/LUUTRU-02"
    index = page.panel.where.list.findData("/media/D")
    page.panel.where.list.setCurrentIndex(index)
    page.panel.where.list.activated.emit(index)
    page.press_primary()
    assert asked(engine, "archive.export") == [{"session": cases.SHOWN_ID, "to": "/media/D"}]


def test_without_an_external_disk_a_place_must_be_given_first(qtbot: QtBot) -> None:
    topics = cases.list_topics(NOW)
    topics["devices"]["volumes"] = topics["devices"]["volumes"][:2]
    engine = FakeEngine(topics)
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.press_primary()
    action = page.primary_action()
    assert action is not None and not action.enabled and action.reason
    where = page.panel.where
    where.list.setCurrentIndex(where.list.count() - 1)
    where.list.activated.emit(where.list.currentIndex())
    QTest.keyClicks(where.entry, "/media/ban-giao")
    QTest.keyClick(where.entry, Qt.Key.Key_Return)
    page.press_primary()
    assert asked(engine, "archive.export")[0]["to"] == "/media/ban-giao"


def test_an_export_that_failed_says_why_in_place_and_can_be_tried_again(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.export"] = {"job": "96a4555c"}
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.press_primary()
    page.press_primary()
    failed = cases.job(
        "export",
        state="failed",
        error={"what": text("Ổ đầy."), "action": text("Chọn ổ khác.")},
    )
    engine.send("jobs", [failed])
    qtbot.waitUntil(page.failure.isVisible)
    assert page.failure.text() == "Ổ đầy. Chọn ổ khác."
    assert page.panel.isVisible()
    action = page.primary_action()
    assert action is not None and action.enabled


def test_a_failure_of_another_session_is_not_shown_here(qtbot: QtBot) -> None:
    engine = made_up(jobs=[cases.job("export", state="failed", message=text("Ổ đầy."))])
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    assert not page.failure.isVisible()


def test_a_finished_export_shows_its_files_and_its_record(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.export"] = {"job": "96a4555c"}
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.press_primary()
    page.press_primary()
    engine.send("jobs", [cases.job("export", state="done", result=cases.export_result())])
    qtbot.waitUntil(lambda: "27/27" in words_in(page.detail))
    assert not page.panel.isVisible()
    card = page.detail.findChildren(PackageCard)[-1]
    assert card.open_record.toolTip() == cases.export_result()["handover"]


def test_a_practice_may_put_its_package_on_this_machine(qtbot: QtBot) -> None:
    topics = cases.list_topics(NOW)
    topics["sessions"][4]["practice"] = True
    topics["devices"]["volumes"] = []
    engine = FakeEngine(topics)
    page, _ = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.press_primary()
    page.press_primary()
    assert asked(engine, "archive.export")[0]["to"] == "/d/practice/packages"
    page.list.select("a2b4c6")
    page.press_primary()
    action = page.primary_action()
    assert action is not None and not action.enabled


def test_a_refused_export_is_told(qtbot: QtBot, allow_log: Callable[[str], None]) -> None:
    allow_log("command refused")
    engine = made_up()
    refused = ArchiveError(T("archive", "This session has no closed recording."))
    engine.answers["archive.export"] = refused
    page, rig = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    page.press_primary()
    page.press_primary()
    qtbot.waitUntil(lambda: rig.told == [refused])
    assert page.panel.isVisible()


def test_the_handover_record_is_opened_or_the_reason_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    paper = tmp_path / "Biên bản bàn giao.pdf"
    paper.write_bytes(b"%PDF-1.7")
    engine = made_up()
    engine.answers["session.show"]["packages"][0]["handover_record"] = str(paper)
    page, rig = page_rig(qtbot, ArchivePage, engine, cases.SHOWN_ID)
    qtbot.waitUntil(lambda: bool(page.detail.findChildren(PackageCard)))
    card = page.detail.findChildren(PackageCard)[0]
    card.open_record.click()
    assert [url.toLocalFile() for url in opened] == [str(paper)]
    card.open_folder.click()
    assert len(opened) == 1
    assert [type(error) for error in rig.told] == [ArchiveError]


def test_a_large_archive_is_asked_for_in_full(qtbot: QtBot) -> None:
    first = cases.rows(NOW)[4]
    announced = [{**first, "id": f"s{n:05d}"} for n in range(300)]
    engine = made_up(sessions=announced)
    engine.answers["session.list"] = [*announced, {**first, "id": "oldest"}]
    page, _ = page_rig(qtbot, ArchivePage, engine)
    qtbot.waitUntil(lambda: len(shown_ids(page)) == 301)
    assert "oldest" in shown_ids(page)


def test_an_empty_archive_says_so(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, ArchivePage, FakeEngine(cases.empty_topics(NOW)))
    assert page.nothing.isVisible() and not page.right.isVisible()
    assert page.primary_action() is None


# --- with a real engine


def record_a_practice(client: EngineClient) -> str:
    """Record a short practice session and stop; returns its id."""
    client.ask("setup.choose", keep=False, practice=True)
    now = datetime.now().astimezone().isoformat()
    session = client.ask("session.create", title="Chạy thử", starts_at=now, practice=True)["id"]
    client.ask("session.open", id=session)
    client.ask("record.start")
    client.wait_until(
        lambda topics: any(
            source["frames"] >= RECORDED_FRAMES for source in topics["recording"]["sources"]
        ),
        30.0,
    )
    client.ask("record.stop")
    return str(session)


def test_a_recorded_practice_is_read_back_and_exported_with_a_real_engine(
    qtbot: QtBot, data_dir: Path, tmp_path: Path
) -> None:
    to = tmp_path / "Ổ bàn giao"
    to.mkdir()
    with running_engine(data_dir) as client:
        session = record_a_practice(client)
        bridge = Bridge(engine_connector(data_dir))
        closing, archive = ClosingPage(bridge), ArchivePage(bridge)
        told = [Rig(qtbot, bridge, page).told for page in (closing, archive)]
        bridge.start()
        qtbot.waitUntil(lambda: bridge.connected, timeout=WAIT_MS)
        closing.enter()
        qtbot.waitUntil(lambda: closing.report.verdict.icon.state == "pass", timeout=WAIT_MS)
        archive.enter(session)
        qtbot.waitUntil(lambda: archive.list.current_id() == session, timeout=WAIT_MS)
        archive.press_primary()
        archive.panel.where.chosen.emit(str(to))
        archive.press_primary()
        qtbot.waitUntil(lambda: bool(archive.detail.findChildren(PackageCard)), timeout=WAIT_MS)
        card = archive.detail.findChildren(PackageCard)[0]
        assert Path(card.open_record.toolTip()).read_bytes().startswith(b"%PDF")
        assert [path for path in to.iterdir() if (path / "bagit.txt").exists()]
        assert told == [[], []]
        assert not archive.failure.isVisible()
        bridge.close()
