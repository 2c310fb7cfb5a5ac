"""Made-up cases and documents for the page of the dossier and for its pictures."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from tests.helpers import fake_engine as fake

LAND, ROAD, SECRET = "c-land", "c-road", "c-secret"
DECISION, PETITION, MAP = "d-decision", "d-petition", "d-map"
CHAIR_SCREEN = "DEL:4098:U2720Q:HDMI-1"
KINDS = [
    "Đã được UBND thành phố chỉ đạo giải quyết nhưng còn khó khăn, vướng mắc",
    "Đã giải quyết đúng, có hiệu lực pháp luật nhưng vẫn tiếp tục khiếu nại, kiến nghị vượt cấp",
    "Liên quan đến nhiều cơ quan, nhiều địa phương, đơn vị hoặc đi lại khó khăn",
    "Đoàn đông người, phức tạp, kéo dài chưa được giải quyết, vượt cấp lên Trung ương",
    "Đông người, phức tạp, kéo dài đã giải quyết hết thẩm quyền nhưng cần xin ý kiến",
    "Vụ việc khác khi cần thiết",
]


def document(document_id: str, title: str, **more: Any) -> dict[str, Any]:
    """A document of the topic ``dossiers``."""
    return {
        "id": document_id,
        "title": title,
        "shown_title": title,
        "kind": "pdf",
        "state": "ready",
        "message": "",
        "pages": 12,
        "seconds": 0.0,
        "required": "",
        "restricted": False,
        "late": False,
        "seen": True,
        "withdrawn": "",
        "position": 1,
        "labels": {},
        "files": [f"/data/dossiers/{document_id}/view-1.pdf"],
        "bytes": 480_000,
        "added_at": "2026-11-22T09:12:00+07:00",
        **more,
    }


def case(case_id: str, title: str, **more: Any) -> dict[str, Any]:
    """A case of the topic ``dossiers``."""
    return {
        "id": case_id,
        "title": title,
        "shown_title": title,
        "kind": 6,
        "kind_words": KINDS[5],
        "matter": "complaint",
        "petitioner": "",
        "petitioner_address": "",
        "confidential": False,
        "group_size": 0,
        "representative": "",
        "mandate": "",
        "agencies": [],
        "summary": "",
        "asks": "",
        "proposal": "",
        "events": [],
        "decisions": [],
        "documents": [],
        "papers": [
            {"key": "petition", "words": "Đơn của công dân"},
            {"key": "decision", "words": "Quyết định giải quyết"},
            {"key": "minutes", "words": "Biên bản đối thoại"},
            {"key": "mandate", "words": "Giấy cử người đại diện"},
        ],
        "completeness": {"required": [], "missing": 0},
        **more,
    }


def _paper(key: str, words: str, document_id: str = "") -> dict[str, Any]:
    return {"key": key, "words": words, "document": document_id}


def land_documents() -> list[dict[str, Any]]:
    """Documents in every state."""
    return [
        document(PETITION, "Đơn khiếu nại lần hai của 46 hộ dân", pages=5, required="petition"),
        document(
            DECISION,
            "Quyết định giải quyết khiếu nại lần hai",
            required="decision",
            labels={"3": "Điều 2"},
        ),
        document(MAP, "Bản đồ địa chính thửa 265", kind="images", pages=2, late=True, seen=False),
        document("d-minutes", "Biên bản đối thoại ngày 12/6/2025", kind="office", pages=8),
        document("d-inner", "Báo cáo nội bộ của Thanh tra", pages=21, restricted=True),
        document("d-locked", "Kết quả đo đạc", state="locked", pages=0),
        document("d-broken", "Ảnh hiện trạng", kind="images", state="unreadable", pages=0),
        document("d-table", "Bảng tính bồi thường", kind="office", state="no_converter", pages=0),
        document("d-sound", "Ghi âm buổi đối thoại", kind="sound", pages=0, seconds=1934.0),
        document("d-made", "Phương án bồi thường", kind="office", state="preparing", pages=0),
    ]


def dossiers() -> dict[str, Any]:
    """Three cases of the session: one in full, one without documents, one confidential."""
    land = case(
        LAND,
        "Bồi thường đất phố Thạch Khôi",
        kind=4,
        kind_words=KINDS[3],
        petitioner="Lê Thị Mận",
        petitioner_address="Tổ 5, phường Thạch Khôi",
        group_size=46,
        representative="Lê Thị Mận",
        mandate="Biên bản cử người đại diện ngày 02/11/2026",
        agencies=["Sở Nông nghiệp và Môi trường", "UBND phường Thạch Khôi"],
        summary="46 hộ dân không đồng ý với diện tích bồi thường tại dự án đường Thạch Khôi.",
        asks="Đo lại diện tích; trả lời bằng văn bản trước 31/12.",
        proposal="Giao Sở Nông nghiệp và Môi trường đo lại trong 30 ngày.",
        events=[
            {"date": "03/2024", "title": "Đơn lần đầu", "detail": ""},
            {"date": "07/2024", "title": "Giải quyết lần đầu", "detail": "Không chấp nhận"},
            {"date": "02/2025", "title": "Giải quyết lần hai", "detail": "Đúng một phần"},
            {"date": "11/2026", "title": "Tiếp trực tuyến", "detail": ""},
        ],
        decisions=[
            {
                "number": "1287/QĐ-UBND",
                "date": "18/02/2025",
                "authority": "UBND thành phố",
                "content": "Công nhận đúng một phần",
            }
        ],
        documents=land_documents(),
        completeness={
            "required": [
                _paper("petition", "Đơn của công dân", PETITION),
                _paper("decision", "Quyết định giải quyết", DECISION),
                _paper("minutes", "Biên bản đối thoại"),
                _paper("mandate", "Giấy cử người đại diện"),
            ],
            "missing": 2,
        },
    )
    road = case(
        ROAD,
        "Đường dân sinh tổ 5 bị lấn chiếm",
        matter="petition",
        petitioner="Phạm Văn Dũng",
        documents=[document("d-road", "Đơn kiến nghị", pages=3)],
        completeness={"required": [_paper("petition", "Đơn của công dân", "d-road")], "missing": 0},
    )
    secret = case(
        SECRET,
        "Tố cáo của bà Nguyễn Thị Kín về cán bộ địa chính",
        shown_title="Vụ việc tố cáo số 3",
        matter="denunciation",
        petitioner="Nguyễn Thị Kín",
        confidential=True,
    )
    return {"session": "20261123-1400-a1", "cases": [land, road, secret]}


def chair(now: datetime, **more: Any) -> dict[str, Any]:
    """The chair's screen, showing the third page of the decision."""
    return {
        "screen": CHAIR_SCREEN,
        "screen_name": "Dell U2720Q",
        "window": "w1",
        "mode": "live",
        "taken": {
            "case": LAND,
            "document": DECISION,
            "page": 3,
            "at": fake.iso(now - timedelta(seconds=90)),
            "person": "Trần Văn Bình",
        },
        "page": 3,
        "follow": False,
        "state": "shown",
        "fault": "",
        "showing": "page",
        "windowed": False,
        "protection": "on",
        "requests": [],
        "since": fake.iso(now - timedelta(minutes=9)),
        **more,
    }


def nothing_taken(now: datetime) -> dict[str, Any]:
    """No screen was chosen for the chair yet."""
    return chair(
        now,
        **{"screen": "", "screen_name": "", "window": "", "mode": "black", "taken": None},
        **{"page": 0, "state": "off", "showing": "", "protection": "none"},
    )


def screens() -> list[dict[str, Any]]:
    """The operator's screen, the chair's and the room's."""
    size = {"width": 1920, "height": 1080}
    return [
        {"id": "LEN:1:T14:eDP-1", "name": "Màn hình máy tính", "role": "operator", **size},
        {"id": CHAIR_SCREEN, "name": "Dell U2720Q", "role": "chair", **size},
        {"id": "SAM:9:QM55:HDMI-2", "name": "Samsung QM55", "role": "room", **size},
    ]


def dossier_topics(now: datetime) -> dict[str, Any]:
    """Before the session: three cases, no chair's screen chosen."""
    topics = fake.ready_topics(now)
    topics.update(dossiers=dossiers(), chair=nothing_taken(now), screens=screens())
    return topics


def no_case_topics(now: datetime) -> dict[str, Any]:
    """A session without a case."""
    topics = dossier_topics(now)
    topics["dossiers"] = {"session": topics["session"]["id"], "cases": []}
    return topics


def board_topics(now: datetime) -> dict[str, Any]:
    """While the session is recorded: a page is shown, the chair asks for something."""
    topics = fake.recording_topics(now)
    asked = {"id": "r1", "kind": "next_document", "at": fake.iso(now), "done_at": ""}
    topics.update(dossiers=dossiers(), chair=chair(now, requests=[asked]), screens=screens())
    return topics


def job(state: str = "running", **more: Any) -> dict[str, Any]:
    """The work of taking documents in."""
    return {
        "id": "j1",
        "kind": "dossier",
        "session": "20261123-1400-a1",
        "title": fake.text("Đưa tài liệu vào hồ sơ"),
        "done": 310_000_000,
        "total": 820_000_000,
        "unit": "bytes",
        "rate": 24_000_000.0,
        "eta_s": 21.0,
        "state": state,
        "message": None,
        "result": None,
        **more,
    }


def import_topics(now: datetime) -> dict[str, Any]:
    """A stick is being read."""
    topics = dossier_topics(now)
    topics["jobs"] = [job()]
    return topics
