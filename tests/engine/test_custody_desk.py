"""Custody as its desks carry it out: taken over, copied, lent, disposed of by two persons."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.devices.storage.removal import Removed
from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import CustodyDesk
from app.engine.disposal_desk import DisposalDesk
from app.engine.disposal_moves import WAITING_FOLDER
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import LongWork
from app.engine.media_desk import MediaDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.custody import HeldCopy, Medium, MediumKind
from app.model.errors import AppError, ArchiveError, BadUsageError
from app.model.reception import Session, SessionState
from app.model.recording import CopyCheck, CopyRecord, CopyRole, RecordingRecord
from app.store.audit_anchors import ANCHORS_NAME, read_anchors
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.archive import FOLDER, make_copy

AT = "2026-11-22T09:30:00+07:00"
REASON = "Lưu bộ thứ hai theo Thông tư 05/2025"
KIND = {"main": MediumKind.DISK, "external": MediumKind.EXTERNAL, "third": MediumKind.EXTERNAL}


class Room:
    """A recorded session with its copies on two disks that are folders; a third one is empty."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.store = open_store(root / "a.sqlite")
        self.thread = StoreThread()
        loop = asyncio.get_running_loop()
        self.ground = Ground(Board(), self.store, self.thread, DataPaths(root), loop)
        self.sessions = SimpleNamespace(
            recording=lambda: False,
            who="Trần Thị Ký",
            get=self.store.sessions.get,
            become=self._become,
        )
        self.state = SessionState.CLOSED
        jobs = JobDesk(self.ground.board, loop)
        work = LongWork(self.ground, jobs, lambda: False)
        book = CustodyBook(self.ground, self.identify)
        sessions = cast(SessionDesk, self.sessions)
        self.custody = CustodyDesk(self.ground, sessions, jobs, work, book)
        setup = cast(SetupDesk, SimpleNamespace(settings=SimpleNamespace(check_every_days=90)))
        self.removed: list[Path] = []
        self.media = MediaDesk(self.ground, sessions, setup, book, self.remove)
        self.disposal = DisposalDesk(self.ground, book, jobs)
        self._commands = Commands()
        for desk in (jobs, work, self.custody, self.media, self.disposal):
            self._commands.add(desk.commands())
        for disk in KIND:
            (root / disk).mkdir()
        self.record()

    def identify(self, folder: Path, _logs: Path) -> Medium | None:
        if not folder.is_relative_to(self.root):
            return None
        disk = folder.relative_to(self.root).parts[0]
        if not (self.root / disk).is_dir():
            return None  # it is not connected
        kind = KIND.get(disk, MediumKind.EXTERNAL)
        return Medium(f"serial:{disk}", kind, disk, seen_at=AT, path=str(self.root / disk))

    def remove(self, folder: Path, _logs: Path) -> Removed:
        self.removed.append(folder)
        return Removed(off=True)

    def record(self) -> None:
        self.store.sessions.add(Session("8f3a", "Tiếp công dân", AT, state=SessionState.CLOSED))
        copies = []
        for role, disk in ((CopyRole.PRIMARY, "main"), (CopyRole.EXTERNAL, "external")):
            folder = make_copy(self.root / disk / FOLDER)
            seal = hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()
            copies.append(CopyRecord(str(self.root / disk), str(folder), seal, 900, role))
        number = self.store.recordings.begin("8f3a", "room", AT)
        self.store.recordings.close(
            number, RecordingRecord("room", (), tuple(copies), 900.0, 22500, 0, 0, -20.0), AT
        )

    def check(self, role: CopyRole, matched: int = 5, at: str = AT) -> None:
        disk = "main" if role is CopyRole.PRIMARY else "external"
        check = CopyCheck(role, str(self.root / disk / FOLDER), 5, 5, matched)
        self.store.recordings.add_check("8f3a", check, at)

    async def ask(self, command: str, **args: Any) -> Any:
        return await self._commands.dispatch(command, args)

    async def job(self, job_id: str) -> dict[str, Any]:
        async with asyncio.timeout(60):
            while True:
                jobs = self.ground.board.get("jobs")
                job: dict[str, Any] = next(one for one in jobs if one["id"] == job_id)
                if job["state"] != "running":
                    return job
                await asyncio.sleep(0.01)

    async def close(self) -> None:
        await self.custody.close()
        await self.media.close()
        self.thread.close()
        self.store.close()

    async def _become(self, state: SessionState, _session: str) -> None:
        self.state = state


def in_room(root: Path, work: Callable[[Room], Awaitable[None]]) -> None:
    """Run ``work`` in a room that is closed afterwards."""

    async def run() -> None:
        room = Room(root)
        try:
            await work(room)
        finally:
            await room.close()

    asyncio.run(run())


def test_what_was_recorded_and_checked_is_taken_over_and_archived_only_then(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        room.check(CopyRole.PRIMARY)
        shown = await room.ask("custody.show", session="8f3a")
        assert [one["medium"] for one in shown["copies"]] == ["serial:external", "serial:main"]
        assert (shown["apart"], shown["archived"]) == (1, False)
        places = [(one.medium, one.mount) for one in room.store.recordings.anchor_places()]
        disks = [(f"serial:{disk}", str(tmp_path / disk)) for disk in ("external", "main")]
        assert places == disks, "there the head of the log belongs"
        with pytest.raises(ArchiveError):
            await room.ask("custody.archive", session="8f3a")
        assert room.state is SessionState.CLOSED
        room.check(CopyRole.EXTERNAL)
        shown = await room.ask("custody.archive", session="8f3a", person="Đỗ Văn Lưu")
        assert (shown["archived"], room.state) == (True, SessionState.ARCHIVED)
        room.check(CopyRole.EXTERNAL, matched=4, at="2026-11-23T09:30:00+07:00")
        shown = await room.ask("custody.show", session="8f3a")
        assert shown["archived"] is False
        assert shown["events"][-1]["action"] == "copy.found_damaged"

    in_room(tmp_path, work)


def test_a_copy_goes_to_another_disk_and_never_to_the_same(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        room.check(CopyRole.PRIMARY)
        with pytest.raises(BadUsageError, match="on the disk that the copy is read from"):
            await room.ask("custody.copy", session="8f3a", to=str(tmp_path / "main"), reason=REASON)
        to = str(tmp_path / "third")
        begun = await room.ask("custody.copy", session="8f3a", to=to, reason=REASON)
        job = await room.job(begun["job"])
        assert job["state"] == "done", job
        assert job["result"]["verified"]
        shown = await room.ask("custody.show", session="8f3a")
        new = next(one for one in shown["copies"] if one["medium"] == "serial:third")
        assert new["counts"]
        assert (Path(new["path"]) / "manifest.json").is_file()
        assert shown["archived"]
        assert shown["events"][-1]["why"] == REASON
        assert "copy.made" in {entry.action for entry in room.store.audit.newest()}
        left, made = room.store.audit.newest(2)
        anchors = read_anchors(tmp_path / "third" / ANCHORS_NAME).anchors
        assert [one.counter for one in anchors] == [made.counter], "the head went with the copy"
        (place,) = json.loads(left.details)["places"]
        assert (place["medium"], place["folder"]) == ("serial:third", to)

    in_room(tmp_path, work)


def test_no_copy_goes_to_a_disk_that_is_lent(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        room.check(CopyRole.PRIMARY)
        to = {"session": "8f3a", "to": str(tmp_path / "third"), "reason": REASON}
        await asyncio.to_thread(room.custody.book.see, tmp_path / "third")
        loan = {"borrower": "Thanh tra", "purpose": REASON, "due": "2026-12-31"}
        await room.ask("medium.lend", medium="serial:third", **loan)
        with pytest.raises(BadUsageError, match="handed over or lent"):
            await room.ask("custody.copy", **to)
        await room.ask("medium.return", medium="serial:third", condition="nguyên vẹn")
        assert (await room.job((await room.ask("custody.copy", **to))["job"]))["state"] == "done"

    in_room(tmp_path, work)


def test_a_disk_is_labelled_lent_and_taken_back(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        room.check(CopyRole.PRIMARY)
        await room.ask("custody.show", session="8f3a")
        rows = await room.ask(
            "medium.register", medium="serial:external", label="Ổ số 3", place="Tủ 2, ngăn 1"
        )
        disk = next(one for one in rows if one["id"] == "serial:external")
        assert (disk["label"], disk["place"], disk["copies"]) == ("Ổ số 3", "Tủ 2, ngăn 1", 1)
        assert (disk["verified_at"], disk["overdue"]) == ("", True)
        loan = {"borrower": "Thanh tra thành phố", "purpose": REASON, "due": "2020-01-31"}
        rows = await room.ask("medium.lend", medium="serial:external", **loan)
        disk = next(one for one in rows if one["id"] == "serial:external")
        assert (disk["loan"]["borrower"], disk["loan"]["late"]) == ("Thanh tra thành phố", True)
        with pytest.raises(BadUsageError, match="lent already"):
            await room.ask("medium.lend", medium="serial:external", **loan)
        heard: list[tuple[list[str], str]] = []

        async def came_back(copies: Sequence[HeldCopy], person: str) -> None:
            heard.append(([copy.path for copy in copies], person))

        room.media.came_back = came_back
        rows = await room.ask("medium.return", medium="serial:external", condition="nguyên vẹn")
        assert [paths for paths, _ in heard] == [[str(tmp_path / "external" / FOLDER)]]
        assert next(one for one in rows if one["id"] == "serial:external")["loan"] is None
        assert (await room.ask("medium.remove", medium="serial:external"))["off"]
        assert room.removed == [tmp_path / "external"]
        actions = [e.action for e in room.store.custody.of_medium("serial:external")]
        wanted = ["medium.registered", "medium.lent", "medium.returned", "medium.removed"]
        assert [one for one in dict.fromkeys(actions) if one.startswith("medium.")] == wanted

    in_room(tmp_path, work)


async def refused(room: Room, command: str, **args: Any) -> str:
    with pytest.raises(AppError) as caught:
        await room.ask(command, **args)
    return str(caught.value.what)


def test_disposal_needs_two_copies_besides_the_date_and_two_persons(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        for role in (CopyRole.PRIMARY, CopyRole.EXTERNAL):
            room.check(role)
        shown = await room.ask("custody.show", session="8f3a")
        main = next(one["id"] for one in shown["copies"] if one["medium"] == "serial:main")
        order = {"session": "8f3a", "copies": [main], "reason": REASON, "person": "Đỗ Văn Lưu"}
        assert "No archivist has set" in await refused(room, "disposal.ask", **order)
        term = {"session": "8f3a", "basis": "Bảng thời hạn bảo quản, dòng 12", "person": "Lưu"}
        await room.ask("retention.set", from_year=2026, **term)
        assert "for ever" in await refused(room, "disposal.ask", **order)
        await room.ask("retention.set", from_year=2026, years=20, **term)
        assert "31/12/2046" in await refused(room, "disposal.ask", **order)
        await room.ask("retention.set", from_year=2000, years=10, **term)
        assert "two verified copies" in await refused(room, "disposal.ask", **order)
        to = str(tmp_path / "third")
        begun = await room.ask("custody.copy", session="8f3a", to=to, reason=REASON)
        await room.job(begun["job"])
        [asked] = await room.ask("disposal.ask", **order)
        folder = tmp_path / "main" / FOLDER
        again = {"order": asked["id"], "person": " đỗ  văn LƯU "}
        assert "cannot be the one who agrees" in await refused(room, "disposal.agree", **again)
        assert folder.is_dir()
        await room.ask("disposal.agree", order=asked["id"], person="Trần Thị Ký")
        waiting = tmp_path / "main" / WAITING_FOLDER / FOLDER
        assert waiting.is_dir()
        assert not folder.exists()
        stranger = {"order": asked["id"], "person": "Người khác"}
        assert "Only one of the two" in await refused(room, "disposal.delete", **stranger)
        [done] = await room.ask("disposal.delete", order=asked["id"], person="Đỗ Văn Lưu")
        assert (done["state"], waiting.exists()) == ("done", False)
        assert (tmp_path / "external" / FOLDER).is_dir()
        shown = await room.ask("custody.show", session="8f3a")
        assert next(c["state"] for c in shown["copies"] if c["id"] == main) == "disposed"
        assert {h.path for h in room.store.archive_checks.holdings("8f3a")} == {
            str(tmp_path / disk / FOLDER) for disk in ("external", "third")
        }

    in_room(tmp_path, work)


def test_an_order_that_is_withdrawn_brings_everything_back(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        for role in (CopyRole.PRIMARY, CopyRole.EXTERNAL):
            room.check(role)
        term = {"session": "8f3a", "basis": "Bảng thời hạn bảo quản, dòng 12", "person": "Lưu"}
        await room.ask("retention.set", from_year=2000, years=10, **term)
        to = str(tmp_path / "third")
        begun = await room.ask("custody.copy", session="8f3a", to=to, reason=REASON)
        await room.job(begun["job"])
        shown = await room.ask("custody.show", session="8f3a")
        main = next(one["id"] for one in shown["copies"] if one["medium"] == "serial:main")
        order = {"session": "8f3a", "copies": [main], "reason": REASON, "person": "Đỗ Văn Lưu"}
        [asked] = await room.ask("disposal.ask", **order)
        await room.ask("disposal.agree", order=asked["id"], person="Trần Thị Ký")
        [ended] = await room.ask("disposal.withdraw", order=asked["id"], person="Trần Thị Ký")
        assert ended["state"] == "withdrawn"
        assert (tmp_path / "main" / FOLDER / "manifest.json").is_file()
        shown = await room.ask("custody.show", session="8f3a")
        assert next(c["state"] for c in shown["copies"] if c["id"] == main) == "kept"

    in_room(tmp_path, work)
