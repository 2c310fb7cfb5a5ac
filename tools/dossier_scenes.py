"""Scenes of the dossier, made-up, for the window's pictures."""

from __future__ import annotations

import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from app.ui.chair.view import ChairView
from app.ui.control_room.window import ControlRoom
from app.ui.dossier.page import BOARD, DOCUMENTS, DossierPage
from app.ui.reader.shared import pages_of
from app.ui.theme.fonts import font
from tests.helpers import dossier_cases as cases
from tools.screenshots import settle

_LINES = (
    "ỦY BAN NHÂN DÂN THÀNH PHỐ",
    "",
    "QUYẾT ĐỊNH",
    "Về việc giải quyết khiếu nại lần hai",
    "",
    "Điều 1. Công nhận nội dung khiếu nại về diện tích bồi thường tại thửa số 265 là đúng một"
    " phần; giao cơ quan chuyên môn đo đạc lại trong thời hạn ba mươi ngày kể từ ngày ban hành.",
    "",
    "Điều 2. Kết quả đo đạc được thông báo cho người khiếu nại bằng văn bản và tại buổi tiếp"
    " công dân gần nhất.",
    "",
    "Điều 3. Quyết định có hiệu lực kể từ ngày ký.",
)
_folder = tempfile.TemporaryDirectory(prefix="dossier-scenes-")


def _paper(pages: int) -> str:
    """A PDF with so many pages of a made-up decision."""
    path = Path(_folder.name) / f"paper-{pages}.pdf"
    if path.exists():
        return str(path)
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    writer.setPageMargins(QMarginsF(20, 20, 20, 20))
    painter = QPainter(writer)
    for page in range(1, pages + 1):
        if page > 1:
            writer.newPage()
        painter.setFont(font(16))
        box = QRectF(0, 0, painter.viewport().width(), painter.viewport().height())
        words = "\n".join((*_LINES, "", f"Trang {page}"))
        painter.drawText(box, int(Qt.TextFlag.TextWordWrap), words)
    painter.end()
    return str(path)


def _printed(topics: dict[str, Any]) -> dict[str, Any]:
    """The topics with real papers in place of the made-up paths."""
    for case in topics["dossiers"]["cases"]:
        for document in case["documents"]:
            if document["state"] == "ready" and document["pages"]:
                document.update(kind="pdf", files=[_paper(document["pages"])])
    return topics


def _dossier_topics(now: datetime) -> dict[str, Any]:
    return _printed(cases.dossier_topics(now))


def _import_topics(now: datetime) -> dict[str, Any]:
    return _printed(cases.import_topics(now))


def _board_topics(now: datetime) -> dict[str, Any]:
    return _printed(cases.board_topics(now))


def _fill_mirror(page: DossierPage) -> None:
    """What the chair would see, drawn by the chair's own view."""
    state = page.bridge.state
    view = ChairView(page.bridge, pages_of(page.bridge))
    view.resize(1920, 1080)
    view.show()
    topics = {name: state.get(name) for name in ("session", "recording", "conference", "points")}
    view.show_state(state.mapping("chair"), state.mapping("dossiers"), topics)
    settle(1500)
    mirror = page.board.panel.mirror
    mirror._timer.stop()
    smooth = (Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    fit: QSize = mirror.size()
    mirror.picture = view.grab().scaled(fit, *smooth)
    mirror.update()
    view.deleteLater()


def _page(window: ControlRoom) -> DossierPage:
    window.go_to("dossier")
    page = window.page
    assert isinstance(page, DossierPage)
    return page


def _list(window: ControlRoom) -> None:
    _page(window).tabs.pick(0)


def _form(window: ControlRoom) -> None:
    page = _page(window)
    page.write(page.case)
    page.form.offer_kinds(cases.KINDS)


def _confidential_form(window: ControlRoom) -> None:
    page = _page(window)
    page.choose_case(cases.SECRET)
    page.write(page.case)


def _documents(window: ControlRoom) -> None:
    page = _page(window)
    page.tabs.pick(DOCUMENTS)
    page.show_document(cases.DECISION, 3)
    settle(900)


def _detail(window: ControlRoom) -> None:
    _documents(window)
    _page(window).documents.show_detail()


def _board(window: ControlRoom) -> None:
    page = _page(window)
    page.tabs.pick(BOARD)
    page.show_document(cases.PETITION, 2)
    settle(800)
    _fill_mirror(page)


SCENES: tuple[tuple[str, Any, Any], ...] = (
    ("dossier-list", _dossier_topics, _list),
    ("dossier-none", cases.no_case_topics, _list),
    ("dossier-form", _dossier_topics, _form),
    ("dossier-form-secret", _dossier_topics, _confidential_form),
    ("dossier-documents", _dossier_topics, _documents),
    ("dossier-detail", _dossier_topics, _detail),
    ("dossier-import", _import_topics, _documents),
    ("dossier-board", _board_topics, _board),
)
