"""Scenes of the sheet of keeping, made-up: a part with one copy, an order that waits."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QScrollArea

from app.ui.archive.custody.keeping_sheet import KeepingSheet
from app.ui.control_room.window import ControlRoom
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, iso
from tools.archive_scenes import archive_page
from tools.screenshots import Scene, settle

_PART = "20261120-0758-k3m7qa"


def answer_keeping(engine: FakeEngine, now: datetime) -> None:
    """Have the engine answer what the sheet asks."""
    engine.answers["custody.show"] = {
        "copies": [
            _copy(now, 1, "recording", "Ổ trong máy", _PART),
            _copy(now, 2, "recording", "Ổ lưu trữ 02", _PART),
            _copy(now, 3, "recording", "Ổ trong máy", f"{_PART}-p2"),
            _copy(now, 4, "package", "Ổ bàn giao 01", f"GOI-BAN-GIAO-{_PART}", whole=False),
        ],
        "parts": [{"name": _PART, "copies": 2}, {"name": f"{_PART}-p2", "copies": 1}],
        "apart": 1,
        "archived": False,
        "state": "closed",
        "retention": None,
    }
    engine.answers["disposal.show"] = [
        {
            "id": 1,
            "state": "asked",
            "asked_by": "Đỗ Văn Lưu",
            "agreed_by": "",
            "copies": [2],
            "reason": "Hết thời hạn bảo quản, theo Bảng thời hạn, dòng 12",
            "moved": [],
        }
    ]


def keeping(window: ControlRoom) -> None:
    archive_page(window).open_sheet(KeepingSheet)
    settle(300)


def orders(window: ControlRoom) -> None:
    keeping(window)
    sheet = window.findChild(KeepingSheet)
    assert sheet is not None
    sheet.orders.step_asked.emit("disposal.agree", 1)
    area = sheet.findChild(QScrollArea)
    assert area is not None
    settle(100)
    area.ensureWidgetVisible(sheet.order_line)
    settle(200)


SCENES: Sequence[Scene] = (
    ("archive-keeping", cases.list_topics, keeping),
    ("archive-keeping-orders", cases.list_topics, orders),
)


def _copy(
    now: datetime, number: int, form: str, medium: str, name: str, **more: Any
) -> dict[str, Any]:
    return {
        "id": number,
        "form": form,
        "medium_name": medium,
        "bytes": 4_812_000_000,
        "state": "kept",
        "verified_at": iso(now - timedelta(days=3)),
        "path": f"/media/{medium}/{name}",
        "whole": True,
        **more,
    }
