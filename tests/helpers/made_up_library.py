"""A made-up library for the page of the archive: what the engine answers to its questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from app.model.errors import ArchiveError
from app.model.text import T
from app.ui.session.session_words import matches
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, iso


def answer_from(engine: FakeEngine, now: datetime, picture: str = "") -> FakeEngine:
    """Have the engine answer the page's questions out of its own topic ``sessions``."""
    engine.answers["library.search"] = searched(engine.topics["sessions"])
    engine.answers["library.choices"] = {
        "points": ["UBND phường Thạch Khôi", "UBND thành phố"],
        "kinds": [],
        "states": [],
    }
    engine.answers["archive.contents"] = contents(now)
    engine.answers["library.course"] = course(now)
    none = ArchiveError(T("made up", "There is no picture."))
    engine.answers["library.thumbnail"] = {"path": picture} if picture else none
    return engine


def searched(rows: Sequence[Mapping[str, Any]]) -> Callable[..., dict[str, Any]]:
    """Answers ``library.search``: newest first, by words, state and point."""

    def search(
        query: str = "", filters: Mapping[str, Any] | None = None, limit: int = 50, offset: int = 0
    ) -> dict[str, Any]:
        wanted = dict(filters or {})
        found = [row for row in rows if matches(row, query) and _holds(row, wanted)]
        found.sort(key=lambda row: str(row["starts_at"]), reverse=True)
        shown = [{**row, "points": 4, "found": []} for row in found[offset : offset + limit]]
        return {"rows": shown, "total": len(found), "waiting": 0, "took_ms": 12.4}

    return search


def _holds(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    copies = row["copies"]["state"]
    if wanted.get("recorded") and copies == "none":
        return False
    if wanted.get("state") and copies != wanted["state"]:
        return False
    if wanted.get("kind") and wanted["kind"] != ("practice" if row["practice"] else "real"):
        return False
    return not wanted.get("point") or row["point_name"] == wanted["point"]


def contents(now: datetime) -> dict[str, Any]:
    """What ``archive.contents`` answers."""
    summary = {"state": "caution", "passed": 21, "cautions": 2, "failed": 0, "open": 0}
    tested = iso(now - timedelta(days=3, hours=2))
    return {
        "cases": [
            {
                "id": "c1",
                "title": "Bồi thường, hỗ trợ khi thu hồi đất phố Thạch Khôi",
                "confidential": False,
                "documents": [
                    _document("Đơn khiếu nại lần hai", 3, 412_000),
                    _document("Quyết định giải quyết lần đầu", 6, 1_900_000),
                    {**_document("Ảnh chụp hiện trạng thửa đất", 12, 38_000_000), "late": True},
                ],
            }
        ],
        "tests": [
            {
                "run": "2h-4",
                "phase": "2h",
                "started_at": tested,
                "finished_at": tested,
                "finished_by": "Trần Văn Bình",
                "summary": summary,
                "paper": "",
            },
            {
                "run": "1d-3",
                "phase": "1d",
                "started_at": tested,
                "finished_at": tested,
                "finished_by": "Trần Văn Bình",
                "summary": None,
                "paper": "",
            },
        ],
        "history": [
            {
                "at": iso(now - timedelta(days=2)),
                "who": "Lê Văn Kho",
                "action": "copy.made",
                "why": "Bộ lưu dự phòng thứ hai",
                "form": "package",
                "path": "GOI-20261119-0800-k3m7qa",
                "medium": "LUUTRU-07",
            },
            {
                "at": iso(now - timedelta(days=1)),
                "who": "Trần Văn Bình",
                "action": "medium.lent",
                "why": "Thanh tra thành phố mượn theo công văn 12/TTr",
                "form": "",
                "path": "",
                "medium": "LUUTRU-07",
            },
        ],
    }


def course(now: datetime) -> dict[str, Any]:
    """What ``library.course`` answers."""
    shown = cases.whole_session(now)
    marks = [one for one in shown["markers"] if one["kind"] != "step"]
    silence = {"at_s": 2400.0, "text": "Mất tiếng 4 giây", "kind": "alarm", "at": ""}
    return {
        "seconds": 3734.0,
        "takes": 1,
        "origin": shown["starts_at"],
        "steps": [one for one in shown["markers"] if one["kind"] == "step"],
        "marks": marks,
        "incidents": [silence],
        "sealed": [[1260.0, 1515.0]],
        "gaps": [],
    }


def _document(title: str, pages: int, size_bytes: int) -> dict[str, Any]:
    return {
        "id": title,
        "title": title,
        "kind": "pdf",
        "pages": pages,
        "seconds": 0.0,
        "bytes": size_bytes,
        "late": False,
        "withdrawn": False,
    }
