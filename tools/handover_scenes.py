"""Scenes of the sheet of handovers, made-up: what can leave, and an act with its paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QScrollArea

from app.ui.archive.custody.handover_rows import ActCard
from app.ui.archive.custody.handover_sheet import HandoverSheet
from app.ui.control_room.window import ControlRoom
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, iso
from tools.archive_scenes import archive_page
from tools.screenshots import Scene, settle


def answer_handovers(engine: FakeEngine, now: datetime, paper: str) -> None:
    """Have the engine answer what the sheet asks; ``paper`` is the path of a record."""
    on_machine = {
        "context": "handover",
        "source": "It lies on the disk of this computer. Copy it to another disk or a disc first;"
        " a disk that can be taken out is registered with a label.",
        "params": {},
    }
    gone = {"context": "handover", "source": "It was handed over already.", "params": {}}
    engine.answers["custody.handovers"] = {
        "session": cases.SHOWN_ID,
        "unit": "Ban Tiếp công dân thành phố",
        "copies": [
            _copy(now, 1, "recording", "Ổ trong máy", problem=on_machine, sealed=True),
            _copy(now, 2, "recording", "Ổ lưu trữ 02", sealed=True),
            _copy(now, 3, "package", "Ổ bàn giao 01"),
            _copy(now, 4, "package", "Bộ đĩa 200800K3M7_0102", state="given", problem=gone),
        ],
        "handovers": [
            {
                "id": 4,
                "given_at": iso(now - timedelta(days=2)),
                "giver": {"person": "Đỗ Văn Lưu", "unit": "", "position": ""},
                "receiver": {
                    "person": "Vũ Thị Nhận",
                    "unit": "Trung tâm Lưu trữ lịch sử thành phố",
                    "position": "",
                },
                "why": "Giao nộp hồ sơ theo kế hoạch năm 2026",
                "place": "Trụ sở UBND thành phố",
                "copies": [4],
                "away": [4],
                "papers": [
                    _paper(1, now - timedelta(days=2), paper, unchanged=False),
                    _paper(2, now - timedelta(hours=3), paper, unchanged=True),
                ],
            }
        ],
    }


def handover(window: ControlRoom) -> None:
    archive_page(window).open_sheet(HandoverSheet)
    settle(300)
    sheet = window.findChild(HandoverSheet)
    assert sheet is not None
    sheet.choice.ticks[3].setChecked(True)
    sheet.fields.lines["receiver_unit"].setText("Thanh tra thành phố")
    sheet.fields.lines["receiver"].setText("Lê Thị Thanh")


def acts(window: ControlRoom) -> None:
    handover(window)
    sheet = window.findChild(HandoverSheet)
    assert sheet is not None
    area, card = sheet.findChild(QScrollArea), sheet.findChild(ActCard)
    assert area is not None and card is not None
    area.ensureWidgetVisible(card)
    settle(200)


SCENES: Sequence[Scene] = (
    ("archive-handover", cases.list_topics, handover),
    ("archive-handover-acts", cases.list_topics, acts),
)


def _paper(number: int, at: datetime, path: str, *, unchanged: bool) -> dict[str, Any]:
    return {
        "number": number,
        "made_at": iso(at),
        "made_by": "Đỗ Văn Lưu",
        "path": path,
        "docx_path": path,
        "unchanged": unchanged,
    }


def _copy(now: datetime, number: int, form: str, medium: str, **more: Any) -> dict[str, Any]:
    return {
        "id": number,
        "form": form,
        "medium": f"serial:{number}",
        "medium_name": medium,
        "bytes": 4_812_000_000,
        "state": "kept",
        "verified_at": iso(now - timedelta(days=3)),
        "path": f"/media/{medium}",
        "counts": "state" not in more,
        "session": cases.SHOWN_ID,
        "verified_copy": "state" not in more,
        "along": [],
        "sealed": False,
        "confidential": False,
        "problem": None,
        **more,
    }
