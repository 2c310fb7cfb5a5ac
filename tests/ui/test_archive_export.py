"""The sheet of the package on the page of the archive: where it goes, how it ends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ipc.client import EngineClient
from app.model.errors import ArchiveError
from app.model.text import T
from app.ui.application import engine_connector
from app.ui.archive.export_panel import PackageCard
from app.ui.archive.export_sheet import ExportSheet
from app.ui.archive.page import ArchivePage
from app.ui.bridge import Bridge
from app.ui.closing.page import ClosingPage
from app.ui.widgets.button import SecondaryButton
from tests.helpers import page_cases as cases
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.engine_process import running_engine
from tests.helpers.fake_engine import FakeEngine, text
from tests.helpers.page_rig import Rig, asked
from tests.ui.test_archive_page import NOW, WAIT_MS, archive, made_up, words_in

RECORDED_FRAMES = 50


def exporting(
    qtbot: QtBot, engine: FakeEngine, session: str = cases.SHOWN_ID
) -> tuple[ArchivePage, Rig, ExportSheet]:
    """F5: the sheet of the package is open, and knows the session."""
    page, rig = archive(qtbot, engine, session)
    page.press_primary()
    sheet = page.sheets.sheet
    assert isinstance(sheet, ExportSheet)
    qtbot.waitUntil(lambda: bool(sheet._known), timeout=WAIT_MS)
    return page, rig, sheet


def test_a_package_goes_to_the_external_disk_unless_another_is_chosen(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.export"] = {"job": "96a4555c"}
    page, _, sheet = exporting(qtbot, engine)
    assert sheet.panel.folder == "/media/LUUTRU-02"
    index = sheet.panel.where.list.findData("/media/D")
    sheet.panel.where.list.setCurrentIndex(index)
    sheet.panel.where.list.activated.emit(index)
    page.press_primary()
    assert asked(engine, "archive.export") == [{"session": cases.SHOWN_ID, "to": "/media/D"}]


def test_the_keys_stay_on_the_page_when_the_sheet_is_opened(qtbot: QtBot) -> None:
    window = control_room_on(qtbot, made_up(), "archive", cases.SHOWN_ID)
    page = window.page
    assert isinstance(page, ArchivePage)
    page.primary_button.setFocus()
    assert window.focusWidget() is page.primary_button
    window.press_primary()
    assert isinstance(page.sheets.sheet, ExportSheet)
    focused = window.focusWidget()
    assert focused is page or page.isAncestorOf(focused)


def test_there_is_one_way_back_from_the_sheet(qtbot: QtBot) -> None:
    page, _, sheet = exporting(qtbot, made_up())
    assert [
        one.text() for one in sheet.panel.findChildren(SecondaryButton) if one.isVisible()
    ] == []
    page.sheets.back.click()
    assert page.session.isVisible()


def test_without_an_external_disk_a_place_must_be_given_first(qtbot: QtBot) -> None:
    engine = made_up()
    engine.topics["devices"]["volumes"] = engine.topics["devices"]["volumes"][:2]
    page, _, sheet = exporting(qtbot, engine)
    action = page.primary_action()
    assert action is not None and not action.enabled and action.reason
    where = sheet.panel.where
    where.list.setCurrentIndex(where.list.count() - 1)
    where.list.activated.emit(where.list.currentIndex())
    QTest.keyClicks(where.entry, "/media/ban-giao")
    QTest.keyClick(where.entry, Qt.Key.Key_Return)
    page.press_primary()
    assert asked(engine, "archive.export")[0]["to"] == "/media/ban-giao"


def test_an_export_that_failed_says_why_in_place_and_can_be_tried_again(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.export"] = {"job": "96a4555c"}
    page, _, sheet = exporting(qtbot, engine)
    page.press_primary()
    error = {"what": text("Ổ đầy."), "action": text("Chọn ổ khác.")}
    engine.send("jobs", [cases.job("export", state="failed", error=error)])
    qtbot.waitUntil(sheet.work.failure.isVisible, timeout=WAIT_MS)
    assert sheet.work.failure.text() == "Ổ đầy. Chọn ổ khác."
    assert sheet.panel.isVisible()
    action = page.primary_action()
    assert action is not None and action.enabled


def test_a_failure_that_was_not_asked_for_here_is_not_shown_here(qtbot: QtBot) -> None:
    engine = made_up(jobs=[cases.job("export", state="failed", message=text("Ổ đầy."))])
    _, _, sheet = exporting(qtbot, engine)
    assert not sheet.work.failure.isVisible()


def test_a_finished_export_shows_its_files_and_its_record(qtbot: QtBot) -> None:
    engine = made_up()
    engine.answers["archive.export"] = {"job": "96a4555c"}
    page, _, sheet = exporting(qtbot, engine)
    page.press_primary()
    engine.send("jobs", [cases.job("export", state="done", result=cases.export_result())])
    qtbot.waitUntil(lambda: "27/27" in words_in(sheet), timeout=WAIT_MS)
    card = sheet.findChildren(PackageCard)[-1]
    assert card.open_record.toolTip() == cases.export_result()["handover"]
    page.sheets.back.click()
    assert page.session.isVisible()


def test_a_practice_may_put_its_package_on_this_machine(qtbot: QtBot) -> None:
    engine = made_up()
    engine.topics["devices"]["volumes"] = []
    engine.answers["session.show"]["practice"] = True
    page, _, sheet = exporting(qtbot, engine)
    page.press_primary()
    assert asked(engine, "archive.export")[0]["to"] == "/d/practice/packages"
    engine.answers["session.show"] = {**cases.whole_session(NOW), "id": "a2b4c6"}
    page.show_session("a2b4c6")
    page.press_primary()
    qtbot.waitUntil(lambda: sheet._known.get("id") == "a2b4c6", timeout=WAIT_MS)
    action = page.primary_action()
    assert action is not None and not action.enabled


def test_a_refused_export_is_told(qtbot: QtBot, allow_log: Callable[[str], None]) -> None:
    allow_log("command refused")
    engine = made_up()
    refused = ArchiveError(T("archive", "This session has no closed recording."))
    engine.answers["archive.export"] = refused
    page, rig, sheet = exporting(qtbot, engine)
    page.press_primary()
    qtbot.waitUntil(lambda: rig.told == [refused], timeout=WAIT_MS)
    assert sheet.panel.isVisible()


def test_the_handover_record_is_opened_or_the_reason_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    paper = tmp_path / "Biên bản bàn giao.pdf"
    paper.write_bytes(b"%PDF-1.7")
    engine = made_up()
    engine.answers["session.show"]["packages"][0]["handover_record"] = str(paper)
    page, rig = archive(qtbot, engine, cases.SHOWN_ID)
    detail = page.session.detail
    qtbot.waitUntil(lambda: bool(detail.findChildren(PackageCard)), timeout=WAIT_MS)
    card = detail.findChildren(PackageCard)[0]
    card.open_record.click()
    qtbot.waitUntil(lambda: [url.toLocalFile() for url in opened] == [str(paper)])
    card.open_folder.click()
    qtbot.waitUntil(lambda: [type(error) for error in rig.told] == [ArchiveError])
    assert len(opened) == 1


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
        closing, page = ClosingPage(bridge), ArchivePage(bridge)
        told = [Rig(qtbot, bridge, one).told for one in (closing, page)]
        bridge.start()
        qtbot.waitUntil(lambda: bridge.connected, timeout=WAIT_MS)
        closing.enter()
        qtbot.waitUntil(lambda: closing.report.verdict.icon.state == "pass", timeout=WAIT_MS)
        page.enter(session)
        qtbot.waitUntil(lambda: page.finder.list.current_id() == session, timeout=WAIT_MS)
        page.press_primary()
        sheet = page.sheets.sheet
        assert isinstance(sheet, ExportSheet)
        qtbot.waitUntil(lambda: bool(sheet._known), timeout=WAIT_MS)
        sheet.panel.where.chosen.emit(str(to))
        page.press_primary()
        qtbot.waitUntil(lambda: bool(sheet.findChildren(PackageCard)), timeout=WAIT_MS)
        card = sheet.findChildren(PackageCard)[0]
        assert Path(card.open_record.toolTip()).read_bytes().startswith(b"%PDF")
        assert [path for path in to.iterdir() if (path / "bagit.txt").exists()]
        assert told == [[], []]
        assert not sheet.work.failure.isVisible()
        bridge.close()


def test_the_keyboard_stays_with_the_work_while_the_button_waits(qtbot: QtBot) -> None:
    engine = made_up()
    page, _, sheet = exporting(qtbot, engine)
    sheet.panel._take("/media/disk")
    page.activateWindow()
    page.primary_button.setFocus()
    qtbot.waitUntil(page.primary_button.hasFocus)
    running = cases.job("export", session=cases.SHOWN_ID)
    engine.send("jobs", [running])
    qtbot.waitUntil(lambda: not page.primary_button.isEnabled())
    assert page.hasFocus()
    engine.send("jobs", [{**running, "state": "cancelled"}])
    qtbot.waitUntil(page.primary_button.isEnabled)
    assert page.primary_button.hasFocus()


@pytest.mark.parametrize("at", ["/media/f/GOI", ""])
def test_a_package_is_opened_where_its_disk_is_now(qtbot: QtBot, at: str) -> None:
    noted = {"path": "/media/e/GOI", "handover_record": "/media/e/BIEN-BAN-GOI.pdf", "at": at}
    card = PackageCard(noted)
    qtbot.addWidget(card)
    asked: list[str] = []
    for signal in (card.record_asked, card.folder_asked):
        signal.connect(asked.append)
    for button in (card.open_record, card.open_label, card.open_folder):
        button.click()
    disk = "/media/f" if at else "/media/e"
    assert asked[0] == f"{disk}/BIEN-BAN-GOI.pdf" and asked[2] == f"{disk}/GOI"
    assert asked[1].startswith(f"{disk}/")
