"""Sealed parts in the archive: shown, added afterwards, and left out unless a decision allows."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.ui.application import make_application
from app.ui.archive.export_panel import ExportPanel
from app.ui.archive.seals_card import SealsCard, seconds_of
from app.ui.widgets.label import Label
from tests.helpers import page_cases as cases

REASON = "Thông tin về người tố cáo"


def seals() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = cases.whole_session(datetime.now().astimezone())["seals"]
    return found


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [("00:21:00", 1260.0), ("21:00", 1260.0), ("1:00:05", 3605.0), ("21", None), ("0:99", None)],
)
def test_times_are_typed_as_they_are_shown(typed: str, seconds: float | None) -> None:
    assert seconds_of(typed) == seconds


def test_a_sealed_part_is_shown_with_its_reason_and_person(qtbot: QtBot) -> None:
    make_application()
    card = SealsCard(seals(), "Trần Văn Bình")
    qtbot.addWidget(card)
    words = "\n".join(label.text() for label in card.findChildren(Label))
    assert "00:21:00 đến 00:25:15" in words
    assert "Công dân trình bày bí mật đời tư · Nguyễn Thị Hạnh" in words


def test_a_part_is_sealed_only_with_times_reason_and_name(qtbot: QtBot) -> None:
    make_application()
    card, asked = SealsCard([], "Trần Văn Bình"), []
    qtbot.addWidget(card)
    card.asked.connect(asked.append)
    card.show()
    card.more.click()
    card.start.setText("00:10:00")
    card.end.setText("00:09:00")
    card.reason.setText(REASON)
    assert not card.button.isEnabled()
    card.end.setText("00:11:30")
    assert card.button.isEnabled()
    card.person.clear()
    assert not card.button.isEnabled()
    card.person.setText("Lê Văn Kho")
    card.button.click()
    stretch = {"start_s": 600.0, "end_s": 690.0, "reason": REASON, "person": "Lê Văn Kho"}
    assert asked == [stretch]


def test_sealed_parts_go_along_only_on_a_named_authority(qtbot: QtBot) -> None:
    make_application()
    panel = ExportPanel()
    qtbot.addWidget(panel)
    panel.show_volumes(cases.devices()["volumes"])
    panel.show()
    panel.authority.show_seals([])
    panel.authority.authority.setText("QĐ 12/QĐ-UBND ngày 20/11/2026")
    assert panel.export_args() == {"to": "/media/LUUTRU-02"}, "nothing is sealed"
    panel.authority.show_seals(seals())
    assert not panel.complete, "who answers for it is not said"
    panel.authority.person.setText("Nguyễn Thị Hạnh")
    assert panel.complete
    assert panel.export_args()["person"] == "Nguyễn Thị Hạnh"
    panel.authority.authority.clear()
    assert panel.complete
    assert panel.export_args() == {"to": "/media/LUUTRU-02"}


def test_a_session_with_a_confidential_case_leaves_on_a_decision_alone(qtbot: QtBot) -> None:
    panel = ExportPanel()
    qtbot.addWidget(panel)
    panel.folder = "/media/usb"
    assert panel.complete
    panel.release.show_confidential(confidential=True)
    assert not panel.complete
    panel.release.authority.setText("QĐ 12/QĐ-UBND ngày 20/11/2026")
    panel.release.person.setText("Nguyễn Thị Hạnh")
    assert panel.complete
    assert panel.export_args()["release"].startswith("QĐ 12")
