"""The library finds what is told of sessions as soon as it is written, and never a hidden name."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.ground import Ground
from app.engine.library_desk import LEAST_BEFORE_A_SEARCH, LibraryDesk
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.model.conference import CallPoint
from app.model.dossier import Case, CaseDocument, DocumentKind, DocumentState, MatterType
from app.model.errors import BadUsageError
from app.model.packages import Package
from app.model.reception import RunOfShowStep, Session
from app.model.recording import CopyRecord, CopyRole, Marker
from app.store import library_search
from app.store.connection import connect
from app.store.library import Wanted
from app.store.library_schema import renew_library_index
from app.store.migrations import migrate
from app.store.schema import STEPS
from app.store.store import open_store
from app.system.paths import DataPaths

SESSIONS = (
    Session(
        "k3m7qa",
        "Bồi thường đất phố Thạch Khôi",
        "2026-11-23T14:00:00+07:00",
        point_name="Phường Thạch Khôi",
        chair="Đỗ Văn Lúa",
        steps=(RunOfShowStep(None, 0, "Công dân trình bày"),),
    ),
    Session(
        "b5x2ww",
        "Đường dân sinh tổ 5",
        "2026-10-12T08:00:00+07:00",
        point_name="Phường Thạch Khôi",
    ),
    Session(
        "c9dd2e",
        "Bởi thường, việc cũ",
        "2025-09-14T08:00:00+07:00",
        point_name="UBND thành phố",
        practice=True,
    ),
)
CASE = Case("c1", "Khiếu nại giá đất", petitioner="Bà Nguyễn Thị Hường", summary="Thu hồi đất")
PAPER = CaseDocument("d1", "c1", "Đơn gửi lần hai", DocumentKind.PDF, DocumentState.READY, 0)


class Room:
    """A store with sessions and the desk of the library."""

    def __init__(self, root: Path) -> None:
        self.store = open_store(root / "a.sqlite")
        self.thread = StoreThread()
        loop = asyncio.get_running_loop()
        ground = Ground(Board(), self.store, self.thread, DataPaths(root), loop)
        sessions = cast(SessionDesk, SimpleNamespace(recording=lambda: False))
        self.desk = LibraryDesk(ground, sessions)
        self._commands = Commands()
        self._commands.add(self.desk.commands())
        for session in SESSIONS:
            self.store.sessions.add(session)

    async def ask(self, command: str, **args: Any) -> Any:
        return await self._commands.dispatch(f"library.{command}", args)

    async def ids(self, query: str, **filters: Any) -> list[str]:
        answer = await self.ask("search", query=query, filters=filters)
        assert answer["total"] == len(answer["rows"])
        return [row["id"] for row in answer["rows"]]

    async def all_read(self) -> None:
        """Until the background has read what waits."""
        self.desk.start()
        assert self.desk._reading is not None
        await self.desk._reading
        assert self.store.library.waiting() == 0

    async def close(self) -> None:
        await self.desk.close()
        self.thread.close()
        self.store.close()


def in_room(root: Path, course: Callable[[Room], Coroutine[Any, Any, None]]) -> bool:
    """Play ``course``; true once it came to its end."""

    async def play() -> bool:
        room = Room(root)
        try:
            await course(room)
        finally:
            await room.close()
        return True

    return asyncio.run(play())


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["k3m7qa", "b5x2ww", "c9dd2e"]),
        ("thach khoi", ["k3m7qa", "b5x2ww"]),
        ("thạch khôi", ["k3m7qa", "b5x2ww"]),
        ("THẠCH  KH", ["k3m7qa", "b5x2ww"]),
        ("thạch khoi dat", ["k3m7qa"]),
        ("boi thuong", ["k3m7qa", "c9dd2e"]),
        ("bởi thường", ["c9dd2e", "k3m7qa"]),
        ("bồi", ["k3m7qa", "c9dd2e"]),
        ("do van lua", ["k3m7qa"]),
        ("trinh bay thach", ["k3m7qa"]),
        ("12/10/2026", ["b5x2ww"]),
        ("k3m", ["k3m7qa"]),
        ("kho ", []),
        ('" OR folded:*', []),
        ("-/_", ["k3m7qa", "b5x2ww", "c9dd2e"]),
        ("khong co gi", []),
    ],
)
def test_sessions_are_found_as_they_are_typed(
    tmp_path: Path, query: str, expected: list[str]
) -> None:
    async def course(room: Room) -> None:
        assert await room.ids(query) == expected

    assert in_room(tmp_path, course)


def test_filters_hold_together(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        point = {"point": "phuong thach khoi"}
        assert await room.ids("", **point) == ["k3m7qa", "b5x2ww"]
        assert await room.ids("dat", **point) == ["k3m7qa"]
        assert await room.ids("", point=["Phường Thạch Khôi", "UBND thành phố"], kind="real") == [
            *("k3m7qa", "b5x2ww")
        ]
        assert await room.ids("", kind="practice") == ["c9dd2e"]
        period = {"from": "2026-10-12", "to": "2026-10-12"}
        assert await room.ids("", **period) == ["b5x2ww"] == await room.ids("tổ", **period)
        assert await room.ids("", **{"from": "2026-10-12T09:00:00+07:00"}) == ["k3m7qa"]
        assert await room.ids("", recorded=True) == []
        copies = [CopyRecord("v", "/a/1", "", 0), CopyRecord("w", "/b/1", "", 0, CopyRole.EXTERNAL)]
        room.store.recordings.begin("b5x2ww", "room", "2026-10-12T08:00:00+07:00", copies)
        assert await room.ids("", recorded=True) == ["b5x2ww"]
        assert await room.ids("", recorded=False, state=["none"]) == ["k3m7qa", "c9dd2e"]
        for wrong in ({"colour": "red"}, {"from": "yesterday"}):
            with pytest.raises(BadUsageError):
                await room.ask("search", filters=wrong)
        choices = await room.ask("choices")
        assert choices["points"] == ["Phường Thạch Khôi", "UBND thành phố"]

    assert in_room(tmp_path, course)


def test_what_is_written_is_found_at_once_and_where_it_stands(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        store = room.store
        assert await room.ids("ban giao") == []
        store.markers.add("b5x2ww", Marker(12.0, "Hứa bàn giao giấy tờ"))
        store.dossiers.save_case(CASE)
        store.dossiers.attach("b5x2ww", "c1")
        store.dossiers.add_document(PAPER)
        store.dossiers.put_text("d1", 3, "Hội đồng đã họp về tái định cư tại khu Đồng Lạc")
        text = {"context": "x", "source": "Disk {name} is full", "params": {"name": "LUUTRU-02"}}
        store.audit.append("p", "alarm.raised", "b5x2ww", {"key": "disk", "what": text})
        seal = "ab12cd" + "0" * 58
        store.packages.add(Package(None, "b5x2ww", "/m/goi-1", seal, 1, True, "", "Mai", "bb.pdf"))
        conn = store.connection.db.conn
        medium = ("m1", "external", "SN9", "", 0, "", "", "", "", "", "", 0)
        conn.execute(f"INSERT INTO media VALUES ({', '.join('?' * len(medium))})", medium)
        place = ("recording", "m1", "/x/ban-sao-7")
        held = (1, "b5x2ww", *place, "s", 1, "", "", "", "", "whole", 0, 0)
        conn.execute(f"INSERT INTO held_copies VALUES ({', '.join('?' * len(held))})", held)
        assert await room.ids("tu sat so") == []
        conn.execute("UPDATE media SET label = 'Ổ 12', place = 'Tủ sắt số 4'")
        assert await room.ids("tu sat so") == await room.ids("ban-sao-7") == ["b5x2ww"]
        point = CallPoint(None, "Sở Xây dựng", "", True)
        store.call_points.replace("b5x2ww", [point])
        answers = {}
        for query in ("ban giao", "nguyen thi huong", "don gui", "luutru 02", seal[:9], "so xay"):
            answer = await room.ask("search", query=query)
            assert [row["id"] for row in answer["rows"]] == ["b5x2ww"], query
            answers[query] = answer["rows"][0]
        assert answers["ban giao"]["found"] == [{"where": "marks", "text": "Hứa bàn giao giấy tờ"}]
        assert answers["luutru 02"]["found"][0]["where"] == "alarms"
        assert (answers["so xay"]["points"], answers["so xay"]["copies"]["state"]) == (1, "none")
        page = (await room.ask("search", query="tai dinh cu"))["rows"][0]["found"][0]
        assert (page["where"], page["document"], page["page"]) == ("page", "Đơn gửi lần hai", 3)
        assert "tái định cư" in page["text"]
        assert await room.ids("duong dan sinh dong lac") == ["b5x2ww"]
        store.dossiers.save_document(replace(PAPER, withdrawn="Nộp nhầm hồ sơ"))
        assert await room.ids("don gui lan") == await room.ids("tai dinh cu") == []
        store.dossiers.detach("b5x2ww", "c1")
        assert await room.ids("nguyen thi huong") == []
        changed = replace(SESSIONS[1], title="Ngõ 7", starts_at="2027-01-01T08:00:00+07:00")
        store.sessions.update(changed)
        assert await room.ids("") == ["b5x2ww", "k3m7qa", "c9dd2e"]
        assert (await room.ids("dan sinh"), await room.ids("ngo 7")) == ([], ["b5x2ww"])

    assert in_room(tmp_path, course)


def test_nobody_of_a_confidential_case_is_found_by_name(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        store = room.store
        store.dossiers.save_case(CASE)
        store.dossiers.attach("k3m7qa", "c1")
        store.dossiers.add_document(replace(PAPER, title="Đơn của Nguyễn Thị Hường"))
        store.dossiers.put_text("d1", 1, "Tôi là Nguyễn Thị Hường")
        store.markers.add("k3m7qa", Marker(3.0, "Bà Hường đối chất"))
        for query in ("nguyen thi huong", "Hường đối", "toi la nguyen", "don cua nguyen"):
            assert await room.ids(query) == ["k3m7qa"], query
        store.dossiers.save_case(replace(CASE, confidential=True, matter=MatterType.DENUNCIATION))
        for query in ("nguyen thi huong", "huong", "hường", "toi la", "don cua nguyen", "thu hoi"):
            assert await room.ids(query) == [], query
        assert await room.ids("doi chat") == ["k3m7qa"]
        assert await room.ids("", kind="denunciation") == ["k3m7qa"]
        shown = str(await room.ask("search", query="doi chat"))
        assert "Hường" not in shown
        kept = store.connection.db.conn.execute("SELECT texts FROM library_rows").fetchall()
        assert "Hường" not in str(kept)

    assert in_room(tmp_path, course)


@pytest.mark.parametrize("spoilt", [False, True])
def test_words_of_a_case_leave_the_index_with_the_change_that_hides_them(
    tmp_path: Path, spoilt: bool
) -> None:
    """Detached and behind many others that wait, nothing but the index itself could tell them."""

    async def course(room: Room) -> None:
        store, conn = room.store, room.store.connection.db.conn
        store.dossiers.save_case(CASE)
        store.dossiers.attach("k3m7qa", "c1")
        store.sessions.update(replace(SESSIONS[0], title="Buổi của bà Hường"))
        assert await room.ids("thu hoi") == await room.ids("hường") == ["k3m7qa"]
        await room.all_read()
        if spoilt:
            conn.execute("UPDATE library_words_data SET block = x'00ff00ff' WHERE id > 1")
        with pytest.raises(ZeroDivisionError), store.transaction():
            store.dossiers.save_case(replace(CASE, confidential=True))
            told = conn.execute("SELECT session FROM library_rows").fetchall()
            assert ("k3m7qa",) not in told
            words = "SELECT rowid FROM library_words WHERE library_words MATCH 'huong OR hoi'"
            assert conn.execute(words).fetchall() == []
            raise ZeroDivisionError
        if not spoilt:
            assert await room.ids("thu hoi") == ["k3m7qa"]
        store.dossiers.save_case(replace(CASE, confidential=True))
        store.dossiers.detach("k3m7qa", "c1")
        for number in range(2 * LEAST_BEFORE_A_SEARCH):
            store.sessions.add(replace(SESSIONS[1], id=f"x{number}", title="Buổi khác"))
        found = room.store.library.search(Wanted("thu hoi"), 10)
        assert (found.rows, found.total) == ([], 0)
        assert conn.execute("SELECT 1 FROM library_rows WHERE session = 'k3m7qa'").fetchall() == []

    assert in_room(tmp_path, course)


def test_what_the_index_has_of_a_session_is_forgotten_once_it_hears_a_confidential_case(
    tmp_path: Path,
) -> None:
    async def course(room: Room) -> None:
        room.store.sessions.update(replace(SESSIONS[0], title="Buổi của bà Hường"))
        room.store.dossiers.save_case(replace(CASE, confidential=True))
        assert await room.ids("hường") == ["k3m7qa"]
        room.store.dossiers.attach("k3m7qa", "c1")
        assert room.store.library.search(Wanted("hường"), 10).total == 0

    assert in_room(tmp_path, course)


@pytest.mark.allow_log("the index of the library is not up to date")
@pytest.mark.allow_log("the library is read again after the next start")
def test_a_refused_write_hides_what_the_index_must_not_tell_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def course(room: Room) -> None:
        room.store.dossiers.save_case(CASE)
        room.store.dossiers.attach("k3m7qa", "c1")
        room.store.dossiers.save_case(Case("c2", "Vụ khác", petitioner="Ông Bưởi"))
        room.store.dossiers.attach("b5x2ww", "c2")
        room.store.dossiers.add_document(replace(PAPER, id="d2", case="c2"))
        room.store.dossiers.put_text("d2", 1, "Bà Hường làm chứng")
        assert await room.ids("huong") == ["k3m7qa", "b5x2ww"]
        room.store.dossiers.save_case(replace(CASE, confidential=True))
        room.store.connection.db.conn.execute("PRAGMA query_only = ON")
        answer = await room.ask("search", query="huong")
        assert [row["id"] for row in answer["rows"]] == ["b5x2ww"] and answer["waiting"] == 1
        pages = [await room.ask("search", query="huong", limit=1, offset=at) for at in (0, 1)]
        assert [[row["id"] for row in page["rows"]] for page in pages] == [["b5x2ww"], []]
        room.store.connection.db.conn.execute("PRAGMA query_only = OFF")

    assert in_room(tmp_path, course)


@pytest.mark.allow_log("the index of the library is spoilt")
def test_the_background_reads_all_and_makes_a_spoilt_index_anew(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        conn = room.store.connection.db.conn
        assert room.store.library.waiting() == len(SESSIONS)
        await room.all_read()
        assert await room.ids("thach khoi") == ["k3m7qa", "b5x2ww"]
        conn.execute("UPDATE library_words_data SET block = x'00ff00ff' WHERE id > 1")
        answer = await room.ask("search", query="thach khoi")
        assert answer["waiting"] == len(SESSIONS)
        await room.all_read()
        assert await room.ids("thach khoi") == ["k3m7qa", "b5x2ww"]
        conn.execute("UPDATE library_form SET form = 'of before'")
        await room.all_read()
        assert conn.execute("SELECT COUNT(*) FROM library_rows").fetchone() == (len(SESSIONS),)
        conn.execute("INSERT INTO library_words (library_words) VALUES ('integrity-check')")

    assert in_room(tmp_path, course)


def test_a_library_with_the_index_of_before_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    db = connect(path)
    migrate(db, path, STEPS[: STEPS.index(renew_library_index)])
    db.close()

    async def course(room: Room) -> None:
        assert room.store.library.waiting() == len(SESSIONS)
        await room.all_read()
        assert await room.ids("thach khoi") == ["k3m7qa", "b5x2ww"]
        told = {"from": "2026-10-12T08:00:00+07:00", "to": "2026-10-12T08:00:00.5+07:00"}
        assert await room.ids("to 5", **told) == ["b5x2ww"]
        assert await room.ids("to 5", **{"to": "2026-10-12T08:00:00+07:00"}) == []

    assert in_room(tmp_path, course)


def test_a_list_by_words_ends_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def course(room: Room) -> None:
        monkeypatch.setattr(library_search, "MOST_COUNTED", 2)
        monkeypatch.setattr(library_search, "FEW", 2)
        for query in ("t", "bồi thường", "thạch k"):
            answer = await room.ask("search", query=query)
            more = query == "t"
            assert (answer["total"], len(answer["rows"]), answer["more"]) == (2, 2, more), query
        whole = await room.ask("search", filters={"recorded": False})
        assert (whole["total"], whole["more"]) == (3, False)

    assert in_room(tmp_path, course)


def test_sessions_of_one_second_stand_beside_each_other(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        for number in range(100):
            room.store.sessions.add(Session(f"n{number}", "Họp", "2024-01-01T08:00:00+07:00"))
        await room.all_read()
        room.store.sessions.update(Session("n7", "Họp lại", "2024-01-01T08:00:00+07:00"))
        answer = await room.ask("search", query="hop", limit=200)
        assert (answer["total"], len({row["id"] for row in answer["rows"]})) == (100, 100)
        assert await room.ids("hop lai") == ["n7"]
        conn = room.store.connection.db.conn
        conn.execute("INSERT INTO library_words (library_words) VALUES ('integrity-check')")

    assert in_room(tmp_path, course)


def test_pages_of_the_list_follow_each_other(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        for number in range(30):
            title = "Bồi thường" if number % 3 else "Bởi thường"
            at = f"2024-01-{number + 1:02}T08:00:00+07:00"
            room.store.sessions.add(Session(f"n{number}", title, at))
        await room.all_read()
        whole = await room.ask("search", query="bồi thường", limit=100)
        parts = [
            row["id"]
            for offset in range(0, 40, 7)
            for row in (await room.ask("search", query="bồi thường", limit=7, offset=offset))[
                "rows"
            ]
        ]
        assert parts == [row["id"] for row in whole["rows"]]
        assert (len(parts), whole["total"]) == (32, 32)
        exact = [row["title"] for row in whole["rows"]]
        assert all("Bồi" in title for title in exact[:21])
        assert not any("Bồi" in title for title in exact[21:])

    assert in_room(tmp_path, course)
