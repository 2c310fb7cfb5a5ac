"""Made-up papers, a comparison and a board of points, for tests of the window and its pictures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from app.checklist.comparison import compare
from app.model.checklist import ItemState, Phase
from app.model.text import T
from tests.helpers.fake_engine import ready_topics
from tests.helpers.fake_test_run import ALL_PASSED, PERSON, SESSION, test_topic

CODE = "4821 0937 1145 6620 8842"
OTHER_CODE = "7730 1204 5589 0316 2275"


def finished_topics(now: datetime) -> dict[str, Any]:
    """A finished test 02 hours before, its record printed once, another microphone than before."""
    standing = {**ALL_PASSED, "AU3": "caution", "PW1": "waived"}
    run = test_topic(now, standing, phase=Phase.T_MINUS_2H, finished=True)
    earlier = test_topic(now - timedelta(days=30), ALL_PASSED, finished=True)
    earlier |= {"run_id": "2h-3", "summary": {**earlier["summary"], "open": 0}}
    for item in earlier["items"]:
        if item["id"] == "AU2":
            item["device"] = "Logitech C922"
    compared = compare(earlier | {"summary": {"finished_at": earlier["finished_at"]}}, run["items"])
    return {
        **ready_topics(now),
        "test": run,
        "test_papers": [paper(now)],
        "test_comparison": {"run": run["run_id"], **compared},
        "readiness": None,
    }


def paper(now: datetime, number: int = 1) -> dict[str, Any]:
    """A printed record."""
    name = "BIEN-BAN-KIEM-THU-2h-7" + (f"-{number}" if number > 1 else "")
    return {
        "session": SESSION,
        "run_id": "2h-7",
        "phase": "2h",
        "number": number,
        "made_at": now.isoformat(),
        "made_by": PERSON,
        "result_sha256": "9f" * 32,
        "pdf": f"{name}.pdf",
        "pdf_sha256": "1a" * 32,
        "docx": f"{name}.docx",
        "docx_sha256": "2b" * 32,
        "folder": "/nowhere/evidence",
    }


def item_row(item: str, title: str, reason: str, by: str = "") -> dict[str, Any]:
    """An item that is not in order, or was accepted."""
    state = ItemState.WAIVED if by else ItemState.FAIL
    return {"id": item, "title": title, "state": str(state), "reason": reason, "by": by}


def point(name: str, state: str, now: datetime, **more: Any) -> dict[str, Any]:
    """A row of the board."""
    received = state not in {"not_received"}
    at = (now - timedelta(hours=3)).isoformat()
    return {
        "id": 1,
        "name": name,
        "role": "delegate_point",
        "required": True,
        "own": False,
        "state": state,
        "code": CODE if received else "",
        "trusted_by": PERSON if received else "",
        "other_code": "",
        "received_at": at if received else "",
        "made_by": "Lê Thị Thu" if received else "",
        "practice": False,
        "program": "0.1.0" if received else "",
        "phase": "2h" if received else "",
        "tested_at": at if received else "",
        "tested_by": "Lê Thị Thu" if received else "",
        "result_sha256": "ab" * 32 if received else "",
        "not_ready": [],
        "waivers": [],
        **more,
    }


def board(now: datetime) -> dict[str, Any]:
    """The topic ``readiness`` with a point in each state."""
    sound = item_row("AU2", "Mức tiếng nói", "Tiếng nói quá nhỏ.")
    power = item_row("PW1", "Điện lưới và bộ lưu điện", "Bộ lưu điện đang sửa, trả ngày mai", "An")
    unknown = {"code": "", "trusted_by": "", "other_code": OTHER_CODE}
    rows = [
        point("UBND phường Thạch Khôi", "ready", now, own=True, role="central_point"),
        point("Ban Tiếp công dân thành phố", "ready", now, waivers=[power]),
        point("Sở Nông nghiệp và Môi trường", "not_ready", now, not_ready=[sound]),
        point("UBND phường Lê Thanh Nghị", "unknown_key", now, **unknown),
        point("UBND phường Tứ Minh", "too_old", now),
        point("Thanh tra thành phố", "not_received", now, required=False),
        point("UBND xã Gia Lộc", "changed_key", now, other_code=OTHER_CODE),
    ]
    problem = T("readiness", "The readiness file was changed after the point signed it.")
    return {
        "session": SESSION,
        "role": "central_point",
        "own": {"point": "UBND phường Thạch Khôi", "code": CODE, "kept": True},
        "folder": "/mnt/chung/san-sang",
        "required": 6,
        "ready": 2,
        "points": rows,
        "problems": [
            {
                "file": "san-sang-so-nnmt.diemcau.json",
                "at": now.isoformat(),
                "error": {"kind": "ReadinessError", "what": problem.to_json(), "exit_status": 1},
            }
        ],
    }


def board_topics(now: datetime, readiness: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A session that is ready but for its points."""
    return {**ready_topics(now), "readiness": dict(readiness or board(now))}
