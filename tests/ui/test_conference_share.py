"""Sharing into the call: papers and screens arrive, what belongs to this program does not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.conference.share_desk import ShareDesk
from app.ui.conference.share_offers import SCREEN, offers, screen_offers
from app.ui.connect.share_order import ShareOrder
from tests.helpers.media_page import MediaPage, media_page, served

SHARE = "navigator.mediaDevices.getDisplayMedia({ video: true, audio: true })"


@pytest.fixture
def paper(tmp_path: Path, qtbot: QtBot) -> Path:
    """Two pages: one dark grey, one light grey, edge to edge."""
    file = tmp_path / "tờ trình.pdf"
    writer = QPdfWriter(str(file))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for shade in (60, 200):
        painter.fillRect(QRect(0, 0, writer.width(), writer.height()), QColor(shade, shade, shade))
        if shade == 60:
            writer.newPage()
    painter.end()
    return file


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[MediaPage]:
    with media_page(qtbot) as made:
        yield made


def test_a_paper_is_shared_page_by_page_and_ends_in_the_page(room: MediaPage, paper: Path) -> None:
    what = {"kind": "document", "file": str(paper)}
    with served(plain="") as port:
        origin = f"http://127.0.0.1:{port}"
        room.follow(origin)
        room.load(f"{origin}/plain")
        assert room.answer(f"{{ await {SHARE}; }}") == "NotAllowedError"
        room.follow(origin, sharing=what)
        first = f"{{ self.shown = (await {SHARE}).getTracks(); "
        read = "const { lumas } = await readTrack(shown[0], 2); return [shown.length, lumas[1]]; }"
        assert room.answer(first + read) == [1, pytest.approx(16 + 60 * 219 / 255, abs=6)]
        assert room.value("shown[0].label") == paper.name
        room.follow(origin, sharing={**what, "page": 1})
        bright = "{ return (await readTrack(shown[0], 4)).lumas[3]; }"
        assert room.answer(bright) == pytest.approx(16 + 200 * 219 / 255, abs=6)
        room.value("shown[0].addEventListener('ended', () => { self.over = true; })")
        room.follow(origin)
        assert room.wait_for("self.over")


def test_a_screen_with_our_window_is_shared_by_order_alone(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture, allow_log
) -> None:
    allow_log("WARNING app.ui.conference.share_desk")
    screen = QGuiApplication.primaryScreen().name()
    share = ShareDesk()
    share.follow({"kind": SCREEN, "id": screen})
    assert share.choice is not None
    assert screen in [offer.id for offer in offers()]
    unseen = QWidget()
    qtbot.addWidget(unseen)
    unseen.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    unseen.show()
    assert not screen_offers()[0].withheld
    dossier = QWidget()
    qtbot.addWidget(dossier)
    dossier.resize(QSize(200, 100))
    dossier.show()
    assert share.new_frame() is None
    assert screen not in [offer.id for offer in offers()]
    share.follow(None)
    assert share.follow({"kind": SCREEN, "id": screen, "reason": "x"}) is not None
    assert share.choice is None
    share.follow({"kind": SCREEN, "id": screen, "reason": "Người chủ trì yêu cầu"})
    assert share.choice is not None
    assert "Người chủ trì yêu cầu" in caplog.text
    share.close()
    order = ShareOrder()
    qtbot.addWidget(order)
    sent: list[tuple[object, ...]] = []
    order.ordered.connect(lambda *told: sent.append(told))
    order.show_names(["Trần Văn Bình"])
    order.open_form()
    assert screen in [(order.offers.itemData(n) or {}).get("id") for n in range(2)]
    order.offers.setCurrentIndex(1)
    for person, reason in (("", "Người chủ trì yêu cầu"), ("Trần Văn Bình", "ngắn")):
        order.person.setCurrentText(person)
        order.reason.setText(reason)
        assert not order.share.isEnabled()
    order.reason.setText("Người chủ trì yêu cầu")
    order.share.click()
    assert [told[1:] for told in sent] == [("Trần Văn Bình", "Người chủ trì yêu cầu")]


def test_what_cannot_be_read_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    torn = tmp_path / "hỏng.pdf"
    torn.write_bytes(b"%PDF-1.7 torn")
    share = ShareDesk()
    for what in (
        {"kind": "document", "file": str(torn)},
        {"kind": "document", "file": str(tmp_path / "thiếu.png")},
        {"kind": "window", "id": "không có cửa sổ này"},
        {"kind": "other"},
    ):
        assert share.follow(what) is not None, what
        assert share.choice is None
        assert share.new_frame() is None
