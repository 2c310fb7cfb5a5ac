"""Made-up cases with their documents, as the engine announces them for the chair's screen."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.helpers.dossier_cases import document
from tests.helpers.fake_engine import iso, recording_topics

LAND, SECRET = "case-land", "case-secret"
DECISION, LETTER, FILM, SPEECH, LOCKED = "d-decision", "d-letter", "d-film", "d-speech", "d-locked"
LONG_TITLE = (
    "Biên bản làm việc giữa Trung tâm Phát triển quỹ đất, Ủy ban nhân dân phường Thạch Khôi và các"
    " hộ dân có đất thu hồi thực hiện Dự án mở rộng đường Nguyễn Lương Bằng giai đoạn hai"
)


def land_case(**more: Any) -> dict[str, Any]:
    return {
        "id": LAND,
        "title": "Bồi thường đất phố Thạch Khôi",
        "shown_title": "Bồi thường đất phố Thạch Khôi",
        "matter": "complaint",
        "petitioner": "Nguyễn Thị Thu Hằng",
        "confidential": False,
        "group_size": 27,
        "representative": "Nguyễn Thị Thu Hằng",
        "asks": "Đo lại diện tích thửa đất số 265; trả lời bằng văn bản trước ngày 31/12.",
        "proposal": "Giao Sở Nông nghiệp và Môi trường đo đạc lại, báo cáo trước ngày 15/12.",
        "events": [
            {"date": "03/2024", "title": "Đơn lần đầu", "detail": ""},
            {"date": "07/2024", "title": "Giải quyết lần đầu", "detail": ""},
            {"date": "02/2025", "title": "Giải quyết lần hai", "detail": ""},
            {"date": "11/2026", "title": "Tiếp trực tuyến", "detail": ""},
        ],
        "documents": [
            document(DECISION, "Quyết định giải quyết lần hai", labels={"3": "Phần quyết định"}),
            document(LETTER, LONG_TITLE, pages=500),
            document(FILM, "Ghi hình hiện trạng thửa đất 265", kind="video", pages=0, seconds=2),
            document(SPEECH, "Ghi âm buổi đối thoại ngày 12/9/2025", kind="sound", pages=0),
            document(LOCKED, "Báo cáo kiểm tra", state="locked", files=[]),
        ],
        **more,
    }


def secret_case() -> dict[str, Any]:
    return land_case(
        id=SECRET,
        title="Tố cáo ông Trần Văn Sơn, Giám đốc Ban quản lý dự án",
        shown_title="Vụ việc tố cáo số 02",
        confidential=True,
        matter="denunciation",
        group_size=0,
        representative="",
        petitioner="Lê Minh Đức",
        asks="Đề nghị làm rõ việc ông Trần Văn Sơn nhận tiền của các hộ dân.",
        documents=[
            document(
                "d-secret", "Đơn tố cáo của ông Lê Minh Đức", shown_title="Tài liệu 1", pages=4
            )
        ],
    )


def dossiers(*cases: dict[str, Any]) -> dict[str, Any]:
    return {"session": "20261123-1400-a1", "cases": list(cases) or [land_case(), secret_case()]}


def chair(document_id: str = DECISION, page: int = 3, **more: Any) -> dict[str, Any]:
    """The topic ``chair``: live, with a document that was taken."""
    return {
        "screen": "DEL:U2720Q:1",
        "mode": "live",
        "taken": {
            "case": SECRET if document_id == "d-secret" else LAND,
            "document": document_id,
            "page": 1,
            "at": "2026-11-23T14:05:00+07:00",
            "person": "Trần Văn Bình",
        },
        "page": page,
        "follow": False,
        "requests": [],
        "since": "2026-11-23T14:05:00+07:00",
        **more,
    }


def points(now: datetime) -> list[dict[str, Any]]:
    since = iso(now - timedelta(minutes=20))
    names = ("Điểm cầu thành phố", "Sở Nông nghiệp và Môi trường", "UBND phường Thạch Khôi")
    return [
        {"id": place, "name": name, "required": True, "present": True, "since": since}
        for place, name in enumerate(names, 1)
    ]


def topics(now: datetime) -> dict[str, Any]:
    """Everything that is announced while a recording runs and the chair reads."""
    made = recording_topics(now)
    made["points"] = points(now)
    made["conference"] = {"state": "in_call"}
    made["dossiers"] = dossiers()
    made["chair"] = chair()
    return made


def notes() -> list[dict[str, Any]]:
    """What this reader left in the case before."""
    row = {"reader": "Nguyễn Thị Hạnh", "case": LAND, "text": "", "box": None, "at": ""}
    return [
        {
            **row,
            "id": "h1",
            "document": DECISION,
            "page": 3,
            "kind": "highlight",
            "box": [0.135, 0.352, 0.775, 0.05],
        },
        {**row, "id": "b1", "document": DECISION, "page": 3, "kind": "bookmark"},
        {**row, "id": "b2", "document": DECISION, "page": 5, "kind": "bookmark"},
        {
            **row,
            "id": "n1",
            "document": "",
            "page": 0,
            "kind": "note",
            "text": "Hỏi lại: ai đo đạc lần đầu? Biên bản có chữ ký của hộ dân không?",
        },
    ]
