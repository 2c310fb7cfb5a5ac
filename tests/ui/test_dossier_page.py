"""The page of the dossier: what is shown, which command each action sends, drops and keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.errors import ReceptionError
from app.model.text import T
from app.ui.dossier.page import BOARD, CASES, DOCUMENTS, DossierPage
from tests.helpers import dossier_cases as cases
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import Rig, asked, page_rig

WHO = "Trần Văn Bình"
Made = Callable[..., tuple[DossierPage, FakeEngine, Rig]]


class WhitePages(QObject):
    """Every page is white and there at once."""

    page_ready = Signal(str, int)
    opened = Signal(str, int)
    failed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, list[Path]] = {}
        self.passwords: list[tuple[str, str]] = []

    def open(self, document_id: str, files: list[Path], kind: str, pages: int) -> None:
        self.known[document_id] = files

    def unlock(self, document_id: str, password: str) -> None:
        self.passwords.append((document_id, password))

    def image(self, document_id: str, page: int, size: QSize) -> QImage | None:
        image = QImage(QSize(30, 40), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        return image

    def ahead(self, document_id: str, page: int, size: QSize) -> None:
        """Nothing is slow here."""

    def close(self) -> None:
        self.known.clear()


def now() -> datetime:
    return datetime.now().astimezone()


@pytest.fixture
def made(qtbot: QtBot) -> Made:
    def make(topics: dict[str, Any], argument: str = "") -> tuple[DossierPage, FakeEngine, Rig]:
        engine = FakeEngine(topics)
        page, rig = page_rig(
            qtbot,
            lambda bridge: DossierPage(bridge, make_pages=lambda _bridge: WhitePages()),
            engine,
            argument,
        )
        return page, engine, rig

    return make


def press(widget: Any, key: Qt.Key, *, alt: bool = False) -> None:
    alt_key = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(widget, key, alt_key)
    QApplication.processEvents()


# --- cases


def test_cases_stand_in_order_and_a_denunciation_hides_its_names(made: Made) -> None:
    page, _engine, _rig = made(cases.dossier_topics(now()), "cases")
    rows = page.cases.list.rows
    assert [row.id for row in rows] == [cases.LAND, cases.ROAD, cases.SECRET]
    assert [row.state for row in rows] == ["caution", "pass", "not_applicable"]
    page.choose_case(cases.SECRET)
    glance = page.cases.glance
    shown = " ".join((rows[2].title, rows[2].words, glance.title.text(), glance.lines.text()))
    assert "Kín" not in shown
    assert rows[2].pill
    assert glance.secrecy.isVisible()


def test_cases_are_ordered_and_opened_by_keyboard_alone(made: Made) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "cases")
    page.cases.list.setFocus()
    press(page.cases.list, Qt.Key.Key_Down, alt=True)
    assert asked(engine, "dossier.order") == [{"cases": [cases.ROAD, cases.LAND, cases.SECRET]}]
    press(page.cases.list, Qt.Key.Key_Return)
    assert page.tabs.index == DOCUMENTS


def test_a_new_case_is_written_saved_and_heard_in_the_session(made: Made, qtbot: QtBot) -> None:
    page, engine, _rig = made(cases.no_case_topics(now()), "cases")
    engine.answers["profile.show"] = {"rows": [{"key": "cases.kinds", "value": cases.KINDS}]}
    engine.answers["dossier.save"] = {"id": "c-new"}
    page.press_primary()
    form = page.form
    qtbot.waitUntil(lambda: cases.KINDS[0] in form.kind.itemText(0))
    form.title.setText("Đường tổ 5")
    form.agencies.setText("UBND phường; Sở Xây dựng ;")
    form.events.show_rows([["03/2024", "Đơn lần đầu", ""], ["", "", ""]])
    page.press_primary()
    (sent,) = asked(engine, "dossier.save")
    assert sent["person"] == WHO
    assert sent["case"]["title"] == "Đường tổ 5"
    assert sent["case"]["kind"] == 6
    assert sent["case"]["agencies"] == ["UBND phường", "Sở Xây dựng"]
    assert sent["case"]["events"] == [{"date": "03/2024", "title": "Đơn lần đầu", "detail": ""}]
    qtbot.waitUntil(lambda: asked(engine, "dossier.attach") == [{"case": "c-new"}])
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.cases)


def test_a_refused_case_keeps_what_was_typed(made: Made, qtbot: QtBot) -> None:
    page, engine, _rig = made(cases.no_case_topics(now()), "cases")
    engine.answers["dossier.save"] = ReceptionError(T("made up", "The case has no title."))
    page.write({})
    page.form.asks.setPlainText("Đo lại")
    page.press_primary()
    qtbot.waitUntil(page.form.error.isVisible)
    assert page.form.asks.toPlainText() == "Đo lại"
    assert page.views.currentWidget() is page.form
    assert page.primary_button.isEnabled()


def test_a_denunciation_is_confidential_and_says_so(made: Made) -> None:
    page, _engine, _rig = made(cases.dossier_topics(now()), "cases")
    page.write({})
    form = page.form
    assert not form.secrecy.isVisible()
    form.matter.setCurrentIndex(form.matter.findData("denunciation"))
    assert form.values()["confidential"]
    assert not form.confidential.isEnabled()
    assert form.secrecy.isVisible()


def test_a_kept_case_is_taken_into_the_session(made: Made, qtbot: QtBot) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "cases")
    kept = [{"id": cases.LAND, "title": "x"}, {"id": "c-old", "shown_title": "Cấp đất 2019"}]
    engine.answers["dossier.cases"] = kept
    page.cases.kept.click()
    qtbot.waitUntil(lambda: page.kept.list.ids() == ["c-old"])
    assert not page.primary_button.isEnabled()
    page.kept.list.setFocus()
    press(page.kept.list, Qt.Key.Key_Down)
    page.kept.list.setCurrentRow(0)
    page.press_primary()
    assert asked(engine, "dossier.attach") == [{"case": "c-old"}]


# --- documents


def test_each_state_of_a_document_has_a_shape_and_a_word(made: Made) -> None:
    page, _engine, _rig = made(cases.dossier_topics(now()), "documents")
    rows = {row.id: row for row in page.documents.chooser.list.rows}
    assert rows["d-locked"].state == "caution"
    assert rows["d-broken"].state == "fail"
    assert rows["d-table"].state == "could_not_test"
    assert rows["d-made"].state == "running"
    assert rows[cases.DECISION].state == "pass"
    assert rows[cases.MAP].pill
    assert len({row.word for row in rows.values()}) == 5
    assert "Biên bản đối thoại" in page.documents.missing.text()


def test_dropped_files_are_taken_in_and_strangers_are_not(made: Made, tmp_path: Path) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "cases")
    paths = [str(tmp_path / "Đơn.pdf"), str(tmp_path)]
    mime = QMimeData()
    mime.setUrls([*(QUrl.fromLocalFile(one) for one in paths), QUrl("https://example.org/x.pdf")])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, mime, *keys)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, *keys, QEvent.Type.Drop)
    QApplication.sendEvent(page, drop)
    assert asked(engine, "dossier.import") == [{"case": cases.LAND, "paths": paths}]
    assert page.tabs.index == DOCUMENTS
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/x.pdf")])
    from_web = QDragEnterEvent(QPointF(9, 9).toPoint(), Qt.DropAction.CopyAction, web, *keys)
    from_web.ignore()
    QApplication.sendEvent(page, from_web)
    assert not from_web.isAccepted()


def test_files_on_the_way_in_are_shown_and_can_be_stopped(made: Made, qtbot: QtBot) -> None:
    page, engine, _rig = made(cases.import_topics(now()), "documents")
    card = page.documents.arriving
    assert card.job.isVisible()
    assert "38" in card.job.words.text()
    card.job.cancel.click()
    assert asked(engine, "job.cancel") == [{"id": "j1"}]
    refused = [T("made up", "x.zip holds more than it may.").to_json()]
    result = {"added": 3, "duplicates": 1, "refused": refused}
    engine.send("jobs", [cases.job("done", result=result)])
    qtbot.waitUntil(card.answer.isVisible)
    assert not card.job.isVisible()
    assert "3" in card.head.text() and "1" in card.head.text()
    assert "x.zip" in card.lines.text()


def test_a_locked_document_asks_and_a_password_goes_to_the_engine_first(
    made: Made, qtbot: QtBot
) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "documents")
    page.show_document("d-locked")
    unlock = page.documents.preview.unlock
    assert unlock.isVisible()
    unlock.field.setText("bí mật")
    press(unlock.field, Qt.Key.Key_Return)
    (sent,) = asked(engine, "dossier.unlock")
    assert sent == {"document": "d-locked", "password": "bí mật"}
    assert unlock.field.text() == ""
    pages = page.pages
    assert isinstance(pages, WhitePages)
    qtbot.waitUntil(lambda: pages.passwords == [("d-locked", "bí mật")])


def test_what_is_noted_of_a_document_is_sent_when_it_differs(made: Made) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "documents")
    page.show_document(cases.DECISION, 3)
    page.documents.edit.click()
    detail = page.documents.detail
    assert detail.label.text() == "Điều 2"
    detail.label.setText("Điều 2, khoản 1")
    detail.restricted.setChecked(True)
    detail.save.click()
    (sent,) = asked(engine, "dossier.document")
    assert sent == {
        "document": cases.DECISION,
        "person": WHO,
        "restricted": True,
        "labels": {"3": "Điều 2, khoản 1"},
    }


def test_withdrawing_asks_for_a_reason(made: Made) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "documents")
    page.show_document(cases.PETITION)
    page.documents.edit.click()
    detail = page.documents.detail
    detail.reason.setText("sai")
    assert not detail.withdraw.isEnabled()
    detail.reason.setText("nộp nhầm hồ sơ khác")
    assert detail.withdraw.isEnabled()
    detail.withdraw.confirmed.emit()
    args = {"document": cases.PETITION, "person": WHO, "reason": "nộp nhầm hồ sơ khác"}
    assert asked(engine, "dossier.withdraw") == [args]


def test_to_free_a_restricted_document_takes_a_reason(made: Made) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "documents")
    page.show_document("d-inner")
    page.documents.edit.click()
    detail = page.documents.detail
    detail.restricted.setChecked(False)
    assert detail.lift.isVisible()
    assert not detail.save.isEnabled()
    detail.lift.setText("chủ trì yêu cầu xem")
    detail.save.click()
    (sent,) = asked(engine, "dossier.document")
    assert (sent["restricted"], sent["reason"]) == (False, "chủ trì yêu cầu xem")


def test_documents_are_ordered_by_keyboard_and_a_new_one_is_seen(made: Made) -> None:
    page, engine, _rig = made(cases.dossier_topics(now()), "documents")
    listed = page.documents.chooser.list
    listed.setFocus()
    listed.setCurrentRow(2)
    assert asked(engine, "dossier.seen") == [{"document": cases.MAP}]
    press(listed, Qt.Key.Key_Up, alt=True)
    (sent,) = asked(engine, "dossier.order_documents")
    assert sent["case"] == cases.LAND
    assert sent["documents"][:3] == [cases.PETITION, cases.MAP, cases.DECISION]


def test_what_is_found_opens_its_page(made: Made, qtbot: QtBot) -> None:
    page, engine, _rig = made(cases.board_topics(now()), "board")
    hit = {"case": cases.LAND, "document": cases.DECISION, "page": 7, "snippet": "khiếu nại"}
    engine.answers["dossier.search"] = [hit]
    chooser = page.board.chooser
    QTest.keyClicks(chooser.search, "khieu nai")
    press(chooser.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(chooser.list.rows) == 1)
    assert asked(engine, "dossier.search") == [{"text": "khieu nai"}]
    chooser.list.setCurrentRow(0)
    preview = page.board.preview
    assert (preview.document["id"], preview.page) == (cases.DECISION, 7)
    chooser.search.clear()
    assert len(chooser.list.rows) == 10


# --- the board


def test_only_take_puts_a_page_on_the_chairs_screen(made: Made) -> None:
    page, engine, _rig = made(cases.board_topics(now()))
    assert page.tabs.index == BOARD
    page.show_document(cases.PETITION)
    press(page.board.preview.view, Qt.Key.Key_PageDown)
    assert not asked(engine, "chair.take")
    assert not asked(engine, "chair.turn")
    page.press_primary()
    taken = {"case": cases.LAND, "document": cases.PETITION, "page": 2, "person": WHO}
    assert asked(engine, "chair.take") == [taken]
    page.show_document(cases.DECISION, 3)
    assert not page.primary_button.isEnabled()


def test_a_restricted_document_is_taken_with_a_reason_alone(made: Made) -> None:
    page, engine, _rig = made(cases.board_topics(now()))
    page.show_document("d-inner")
    assert not page.primary_button.isEnabled()
    page.board.reason.setText("chủ trì yêu cầu xem")
    assert page.primary_button.isEnabled()
    page.press_primary()
    assert asked(engine, "chair.take")[0]["reason"] == "chủ trì yêu cầu xem"


@pytest.mark.parametrize(
    "state",
    [
        {"screen": "", "state": "off", "taken": None},
        {"state": "lost"},
        {"state": "wrong", "fault": "mirrored"},
        {"state": "off"},
    ],
)
def test_without_its_screen_nothing_is_taken_and_why_is_said(
    made: Made, state: dict[str, Any]
) -> None:
    topics = cases.board_topics(now())
    topics["chair"].update(state)
    page, engine, _rig = made(topics)
    page.show_document(cases.PETITION)
    assert not page.primary_button.isEnabled()
    assert page.primary_button.toolTip()
    page.press_primary()
    assert not asked(engine, "chair.take")
    assert page.board.panel.badge.state != "pass"


def test_the_panel_says_what_the_chair_sees_and_each_button_what_it_does(made: Made) -> None:
    page, engine, _rig = made(cases.board_topics(now()))
    panel = page.board.panel
    assert "Điều 2" in panel.taken.text()
    assert panel.live.lit
    assert not panel.black.lit
    panel.follow.click()
    panel.alone.click()
    panel.forth.click()
    panel.forth.click()
    panel.black.click()
    panel.freeze.click()
    panel.panic.click()
    assert asked(engine, "chair.follow") == [{"on": True}, {"on": False}]
    assert asked(engine, "chair.turn") == [{"page": 4, "by": "operator"}]
    names = [name for name, _ in engine.commands if name.startswith("chair.")]
    assert names[-3:] == ["chair.black", "chair.freeze", "chair.blacken_all"]


def test_the_screen_is_chosen_or_a_window_in_its_place(made: Made, qtbot: QtBot) -> None:
    topics = cases.dossier_topics(now())
    page, engine, rig = made(topics, "board")
    choice = page.board.panel.choice
    offered = [choice.itemData(at) for at in range(choice.count())]
    assert offered == ["", cases.CHAIR_SCREEN, "-window"]
    choice.activated.emit(1)
    assert asked(engine, "chair.choose") == [{"screen": cases.CHAIR_SCREEN}]
    choice.activated.emit(2)
    assert asked(engine, "chair.windowed") == [{"on": True}]
    error = ReceptionError(T("made up", "No."))
    engine.answers["chair.choose"] = error
    choice.activated.emit(1)
    qtbot.waitUntil(lambda: rig.told == [error])
    assert choice.currentIndex() == 0


def test_a_case_without_documents_asks_for_them_first(made: Made) -> None:
    topics = cases.dossier_topics(now())
    full = len(topics["dossiers"]["cases"][0]["documents"])
    page, engine, _rig = made(topics, "documents")
    onward = page.primary_action()
    topics["dossiers"]["cases"][0]["documents"] = []
    engine.send("dossiers", topics["dossiers"])
    QApplication.processEvents()
    page.choose_case(str(topics["dossiers"]["cases"][0]["id"]))
    page.tabs.pick(DOCUMENTS)
    bring = page.primary_action()
    assert full
    assert onward is not None
    assert bring is not None
    assert bring.text == page.documents.add_folder.text() != onward.text


def test_nothing_of_the_panel_is_cut_whatever_its_badge_says(made: Made) -> None:
    topics = cases.dossier_topics(now())
    page, engine, _rig = made(topics, "board")
    for fault in ("", "screen_lost"):
        engine.send("chair", {**topics["chair"], "state": "lost" if fault else "shown"})
        QApplication.processEvents()
        area = page.board.panel_area
        bar = area.verticalScrollBar().sizeHint().width()
        assert area.width() - bar >= page.board.panel.minimumSizeHint().width()


def test_without_a_session_the_page_leads_to_one(made: Made) -> None:
    topics = cases.dossier_topics(now())
    topics.update(session=None, dossiers={"session": "", "cases": []})
    page, _engine, rig = made(topics)
    assert page.tabs.index == CASES
    page.press_primary()
    assert rig.gone_to == [("session", "")]
