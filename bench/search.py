"""Searching the library as a person types, among 100,000 sessions.

    python -m bench.search [--sessions 100000] [--queries 60] [--folder DIR]

A database is made of sessions with points, steps, marks, a case, a document of one page, recordings
with two copies and their checks. Then its index is made (told, not part of the aim), and each query
is typed letter by letter; every letter asks for the first page of the list, as the window does.
Figures are taken where the engine answers, with the counting of all that was found. Last: pages of
the whole list and of filtered lists, at the top and far down. Medians and 99th percentiles in
milliseconds, by the clock and ``of_a_core`` (what the work itself took, on a busy machine too).
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.library_desk import LibraryDesk
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.store.dossier_words import fold
from app.store.store import Store, open_store
from app.system.paths import DataPaths

PLACES = "Thạch Khôi,Đồng Lạc,Ái Quốc,Tứ Minh,Việt Hòa,Nhị Châu,Cẩm Thượng,Hải Tân,Lê Lợi,Sao Đỏ"
MATTERS = (
    "Khiếu nại bồi thường khi thu hồi đất,Tranh chấp ranh giới thửa đất,"
    "Kiến nghị về đường dân sinh,Phản ánh ô nhiễm môi trường cụm công nghiệp,"
    "Đề nghị cấp giấy chứng nhận quyền sử dụng đất,"
    "Chế độ chính sách người có công,Khiếu nại quyết định xử phạt hành chính,Tái định cư dự án cầu"
)
FAMILY = "Nguyễn,Trần,Lê,Phạm,Hoàng,Đỗ,Vũ,Bùi,Đặng,Ngô,Dương,Lý"
MIDDLE = "Văn,Thị,Đức,Ngọc,Hữu,Minh,Xuân,Thu"
GIVEN = "Hường,Lúa,Bưởi,Mai,Bình,Hòa,Sơn,Dũng,Thảo,Yến,Quý,Kiên,Tuấn,Hạnh,Phúc,Đạt"
WORDS = (
    "hội đồng bồi thường hỗ trợ tái định cư giải phóng mặt bằng công dân đề nghị xem xét "
    "giải quyết quyết định ủy ban nhân dân phường xã thành phố biên bản kiểm tra "
    "hiện trạng sử dụng đất nông "
    "nghiệp đường giao thông mương thoát nước hộ gia đình nguồn gốc thửa đất bản đồ địa chính"
)
TYPED = (
    "khieu nai thach khoi,bồi thường,nguyen van binh,duong dan sinh,đỗ thị hường,tai dinh cu,"
    "o nhiem moi truong,cong dan trinh bay,12/2019,giay chung nhan quyen,khong co o dau ca,"
    "tranh chap ranh gioi tu minh,ubnd,pham xuan quy khieu nai,đường giao thông"
)
STARTS = datetime(2000, 1, 3, 8, tzinfo=timezone(timedelta(hours=7)))
ZONE_NS = 1_000_000_000
ROWS = 50
"""As many as the window asks for at a time (``PAGE`` of its list)."""

Lasted = tuple[float, float]
"""Milliseconds by the clock, and of a core."""


def people(chance: random.Random) -> str:
    return " ".join(chance.choice(part.split(",")) for part in (FAMILY, MIDDLE, GIVEN))


def fill(store: Store, sessions: int) -> None:
    chance = random.Random(7)
    conn = store.connection.db.conn
    conn.execute("BEGIN")
    for number in range(sessions):
        _add(conn, chance, number)
    conn.execute("COMMIT")


def _add(conn: Any, chance: random.Random, number: int) -> None:
    place, matter = chance.choice(PLACES.split(",")), chance.choice(MATTERS.split(","))
    session, starts = f"s{number:06}", STARTS + timedelta(hours=2 * number)
    at, point = starts.isoformat(), f"UBND phường {place}"
    conn.execute(
        "INSERT INTO sessions VALUES (?, ?, ?, ?, 'D6', 'central_point', NULL, ?, ?, ?, 1, 120, "
        "?, 0, 'closed')",
        (
            *(session, f"{matter} phường {place}", at, int(starts.timestamp()) * ZONE_NS, point),
            *(people(chance), people(chance), number % 20 == 0),
        ),
    )
    for position in range(3):
        conn.execute(
            "INSERT INTO call_points (session, position, name, role, required) "
            "VALUES (?, ?, ?, '', 1)",
            (session, position, f"Điểm cầu {chance.choice(PLACES.split(','))}"),
        )
        title = ("Công dân trình bày", "Cơ quan báo cáo", "Kết luận")[position]
        conn.execute(
            "INSERT INTO steps (session, position, title, planned_s) VALUES (?, ?, ?, 600)",
            (session, position, title),
        )
        conn.execute(
            "INSERT INTO markers (session, at_s, text, kind, at) VALUES (?, ?, ?, 'speaker', ?)",
            (session, 60.0 * position, people(chance), at),
        )
    words = WORDS.split()
    conn.execute(
        "INSERT INTO cases (id, title, kind, matter, petitioner, petitioner_address, group_size, "
        "representative, mandate, agencies, summary, asks, proposal, confidential, events, "
        "decisions) VALUES (?, ?, 6, 'complaint', ?, ?, 0, '', '', '[]', ?, '', '', 0, '[]', '[]')",
        (f"c{number}", matter, people(chance), place, " ".join(chance.choices(words, k=40))),
    )
    conn.execute("INSERT INTO session_cases VALUES (?, ?, 0)", (session, f"c{number}"))
    conn.execute(
        "INSERT INTO case_documents (id, case_id, title, kind, state, position, view, pages, "
        "seconds, message, required, restricted, late, seen, withdrawn, added_at, labels) VALUES "
        "(?, ?, 'Đơn của công dân', 'pdf', 'ready', 0, '[]', 1, 0, '', '', 0, 0, 1, '', '', '{}')",
        (f"d{number}", f"c{number}"),
    )
    page = " ".join([*chance.choices(words, k=120), people(chance), f"{number}/QĐ"])
    conn.execute(
        "INSERT INTO page_texts (document, page, text, folded) VALUES (?, 1, ?, ?)",
        (f"d{number}", page, fold(page)),
    )
    _record(conn, session, at)


def _record(conn: Any, session: str, at: str) -> None:
    made = conn.execute(
        "INSERT INTO recordings (session, source, started_at, ended_at, seconds) "
        "VALUES (?, 'room', ?, ?, 3600)",
        (session, at, at),
    )
    for role in ("primary", "external"):
        path = f"/{role}/{session}"
        conn.execute(
            "INSERT INTO copies VALUES (?, ?, ?, ?, 'aa', 1)", (made.lastrowid, role, role, path)
        )
        conn.execute(
            "INSERT INTO copy_checks (session, role, path, checked_at, verified, report) "
            "VALUES (?, ?, ?, ?, 1, '{}')",
            (session, role, path, at),
        )


async def measure(root: Path, sessions: int, queries: int) -> dict[str, Any]:
    database = root / "search.sqlite"
    store, thread = open_store(database), StoreThread()
    ground = Ground(Board(), store, thread, DataPaths(root), asyncio.get_running_loop())
    desk = LibraryDesk(ground, cast(SessionDesk, SimpleNamespace(recording=lambda: False)))
    found: dict[str, Any] = {"sessions": sessions}
    began = time.monotonic()
    if not store.sessions.all(1):
        fill(store, sessions)
    found["made_s"] = round(time.monotonic() - began, 1)
    began = time.monotonic()
    desk.start()
    assert desk._reading is not None
    await desk._reading
    found["indexed_s"] = round(time.monotonic() - began, 1)
    found["database_mb"] = round(database.stat().st_size / 1e6)
    found["load"] = round(os.getloadavg()[0], 1)
    found["typed_ms"] = await typed(desk, queries)
    middle = (STARTS + timedelta(hours=sessions)).date().isoformat()
    for name, filters in (
        ("list_ms", {}),
        ("filtered_list_ms", {"recorded": True, "kind": "real", "from": middle}),
    ):
        found[name] = await pages(desk, filters)
    await desk.close()
    thread.close()
    store.close()
    return found


async def asked(desk: LibraryDesk, **args: Any) -> tuple[Lasted, dict[str, Any]]:
    began, worked = time.perf_counter(), time.process_time()
    answer = await desk.search(**args)
    took, worked = time.perf_counter() - began, time.process_time() - worked
    return (1000 * took, 1000 * worked), answer


async def typed(desk: LibraryDesk, queries: int) -> dict[str, Any]:
    lasted: list[Lasted] = []
    slowest = ("", 0.0)
    for number in range(queries):
        text = TYPED.split(",")[number % len(TYPED.split(","))]
        for end in range(1, len(text) + 1):
            ms, _ = await asked(desk, query=text[:end], filters={"recorded": True}, limit=ROWS)
            lasted.append(ms)
            slowest = max(slowest, (text[:end], ms[1]), key=lambda one: one[1])
    return {**spread(lasted), "slowest": slowest[0]}


async def pages(desk: LibraryDesk, filters: dict[str, Any]) -> dict[str, Any]:
    total = (await asked(desk, filters=filters, limit=1))[1]["total"]
    lasted = []
    for number in range(100):
        offset = number * total // 100
        ms, answer = await asked(desk, filters=filters, limit=ROWS, offset=offset)
        assert answer["rows"]
        lasted.append(ms)
    return {**spread(lasted), "total": total, "last_page": round(lasted[-1][0], 1)}


def spread(lasted: list[Lasted]) -> dict[str, Any]:
    took, worked = zip(*lasted, strict=True)
    return {"count": len(lasted), **middle_and_ends(took), "of_a_core": middle_and_ends(worked)}


def middle_and_ends(lasted: Sequence[float]) -> dict[str, float]:
    ordered = sorted(lasted)
    return {
        "median": round(statistics.median(ordered), 1),
        "p99": round(ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))], 1),
        "worst": round(ordered[-1], 1),
    }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--sessions", type=int, default=100_000)
    parser.add_argument("--queries", type=int, default=60)
    parser.add_argument("--folder", type=Path, help="keep the database here, or use the one there")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = options.folder or Path(folder)
        root.mkdir(parents=True, exist_ok=True)
        found = asyncio.run(measure(root, options.sessions, options.queries))
    print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
