"""Scenes of the sheets of discs and of the regular checks, made-up: a set, a disc read elsewhere,
media that are to be brought.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtWidgets import QScrollArea

from app.ui.archive.checks.archive_sheet import ArchiveChecksSheet
from app.ui.archive.discs.disc_sheet import DiscSheet
from app.ui.control_room.window import ControlRoom
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, iso
from tools.archive_scenes import archive_page, other_disk
from tools.screenshots import Scene, settle

GB = 1_000_000_000
DVD = 4_700_372_992
PACKAGE = "GOI-BAN-GIAO-20261120-0800-k3m7qa"
FOUND: dict[str, Any] = {
    **{"known": "disc", "label": "200800K3M7_0203", "number": 2, "count": 3, "verified": False},
    **{"package": PACKAGE, "expected": 74, "read": 74, "matched": 73, "other_drive": True},
    "problem": "data/ghi-am-ghi-hinh/room/000019.mp4",
}


def answer_discs(engine: FakeEngine, now: datetime) -> None:
    """Have the engine answer what both sheets ask."""
    discs = [_disc(number, "verified" if number < 3 else "planned") for number in (1, 2, 3)]
    made: dict[str, Any] = {
        "id": "s1",
        "session": cases.SHOWN_ID,
        "package": f"/data/archive/packages/{PACKAGE}",
    }
    made |= {"package_seal": "a" * 64, "capacity": DVD, "recovery_percent": 15, "discs": discs}
    made |= {"made_at": iso(now - timedelta(days=1)), "made_by": "Trần Văn Bình"}
    drive = {"device": "/dev/sr0", "name": "HL-DT-ST DVDRAM GP65NB60", "serial": "KL6F3R91042"}
    kinds = {"cd": 736_960_512, "dvd": DVD, "dvd-dl": 8_543_666_176, "bd": 24_220_008_448}
    engine.answers |= {
        "disc.drives": {"drives": [drive], "capacities": kinds},
        "disc.probe": {**drive, "state": "blank", "kind": "DVD+R", "bytes": DVD},
        "disc.plan": {**made, "left_out": []},
        "disc.fitted": [],
        "disc.sets": [made],
        "archive.checks": _checks(now),
    }


def _disc(number: int, state: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "set_id": "s1",
        "number": number,
        "count": 3,
        "label": f"200800K3M7_0{number}03",
    }
    row |= {"bytes": 4 * GB, "files": 60, "state": state, "image": "", "problem": ""}
    row |= {"expected": 74, "matched": 74, "burnings": int(state == "verified")}
    return {**row, "seal": f"{number}c" * 32 if state == "verified" else ""}


def _checks(now: datetime) -> dict[str, Any]:
    def wanted(kind: str, label: str, place: str, **more: Any) -> dict[str, Any]:
        day = (now - timedelta(days=12)).date().isoformat()
        row: dict[str, Any] = {
            "kind": kind,
            "label": label,
            "place": place,
            "serial": "",
            "seen_at": "",
        }
        row |= {"lent_to": "", "due_at": day, "what": [], "bytes": 4 * GB, "sessions": []}
        return {**row, **more}

    return {
        "every_days": 90,
        "holdings": 214,
        "bytes": 912 * GB,
        "due": 5,
        "due_bytes": 18 * GB,
        "next_due_at": iso(now),
        "bad": [],
        "runs": [],
        "wanted": [
            wanted("disc", "200800K3M7_0103 (1/3)", "Tủ 2, ngăn 1, phòng lưu trữ"),
            wanted("disc", "200800K3M7_0203 (2/3)", "Tủ 2, ngăn 1, phòng lưu trữ"),
            wanted("external", "Ổ lưu trữ 02", "", what=[PACKAGE], lent_to="Thanh tra thành phố"),
            wanted(
                *("external", "Ổ lưu trữ 03", "Tủ 2, ngăn 2"),
                what=[PACKAGE],
                problem=other_disk("Ổ lưu trữ 03 (WX71A29K)", "TOSHIBA-58C1", "/media/LUUTRU-03"),
            ),
            wanted("store", "Kho thành phố", "https://kho.example.vn/tiep-cong-dan"),
        ],
    }


def discs(window: ControlRoom) -> None:
    archive_page(window).open_sheet(DiscSheet)
    settle(400)


def discs_read(window: ControlRoom) -> None:
    """Below the set: what was found on a disc in another drive."""
    _ended(window, {"result": FOUND})


def discs_lost(window: ControlRoom) -> None:
    """A disc whose directory cannot be read, and the image that was made of it."""
    copied = {"image": "/media/o4/ANH-DIA-HONG.iso", "map": "ANH-DIA-HONG.iso.map"}
    _ended(window, {"result": {**copied, "bytes": 4_700_000_000, "bad": [[0, 4_096_000]]}})
    _ended(window, {"kind": "disc_inspect", "state": "failed"})


def _ended(window: ControlRoom, job: Mapping[str, Any]) -> None:
    discs(window)
    sheet = window.findChild(DiscSheet)
    assert sheet is not None
    sheet.inspect._ended(job)
    settle(300)
    for area in sheet.findChildren(QScrollArea):
        area.ensureWidgetVisible(sheet.inspect, 0, 0)
    settle(100)


def checks(window: ControlRoom) -> None:
    archive_page(window).open_sheet(ArchiveChecksSheet, "")
    settle(400)


SCENES: Sequence[Scene] = (
    ("archive-discs", cases.list_topics, discs),
    ("archive-discs-read", cases.list_topics, discs_read),
    ("archive-discs-lost", cases.list_topics, discs_lost),
    ("archive-checks-due", cases.list_topics, checks),
)
