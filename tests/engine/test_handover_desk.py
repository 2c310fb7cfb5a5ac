"""Copies leave in one act that is noted, printed and undone only by a return that is read back."""

from __future__ import annotations

import asyncio
import hashlib
import json
import subprocess
import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import cv2
import pytest

from app.archive.bag_check import SEAL_FILE
from app.engine.handover_desk import HandoverDesk
from app.engine.job_desk import JobDesk
from app.engine.session_desk import SessionDesk
from app.model.clock import wall_now
from app.model.custody import CopyState, HeldCopy
from app.model.errors import AppError, StoreError
from app.model.packages import Package
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, RecordingRecord, Seal
from app.recording.copies import MANIFEST
from app.store.archive_checks import HoldingCheck, HoldingState
from app.store.session_copies import CopiesState, copies_by_session
from tests.engine.test_custody_desk import AT, REASON, Room
from tests.helpers.archive import FOLDER, make_copy

LATER = "2026-11-24T09:30:00+07:00"
LIST = b"f1 data/index.html"
PACKAGE_SEAL = hashlib.sha256(LIST).hexdigest()
BOTH = {
    "receiver": "Vũ Thị Nhận",
    "receiver_unit": "Trung tâm Lưu trữ lịch sử thành phố",
    "person": "Đỗ Văn Lưu",
    "why": "Giao nộp hồ sơ theo kế hoạch năm 2026",
}


class GivingRoom(Room):
    """The room of custody with the desk of handovers, and a package on the third disk."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.jobs = JobDesk(self.ground.board, self.ground.loop)
        sessions = cast(SessionDesk, self.sessions)
        self.desk = HandoverDesk(self.ground, sessions, self.jobs, self.custody.book)
        self.heard: list[list[str]] = []
        self.desk.came_back = self._came_back
        self._commands.add(self.desk.commands())
        self.package = root / "third" / "GOI-BAN-GIAO-20261122-0930-8f3a"
        self.package.mkdir()

    async def _came_back(self, copies: Sequence[HeldCopy], _person: str) -> None:
        self.heard.append([copy.path for copy in copies])

    def pack(self, *, verified: bool = True, made_at: str = AT, session: str = "8f3a") -> None:
        path = str(self.package) if session == "8f3a" else f"{self.package}-{session}"
        Path(path).mkdir(exist_ok=True)
        listed = LIST if session == "8f3a" else session.encode()
        (Path(path) / SEAL_FILE).write_bytes(listed)
        seal = hashlib.sha256(listed).hexdigest()
        kept = self.store.recordings.of_session(session)
        holds = tuple({copy.sha256 for one in kept for copy in one.record.copies})
        row = (None, session, path, seal, 9000, verified, made_at, "Trần Thị Ký")
        self.store.packages.add(Package(*row, holds=holds))

    def add_session(self, session: str) -> str:
        other = replace(self.store.sessions.get("8f3a"), id=session, title="Tiếp đột xuất")
        self.store.sessions.add(cast(Session, other))
        folder = make_copy(self.root / "main" / f"{FOLDER}-{session}")
        seal = hashlib.sha256((folder / MANIFEST).read_bytes() + b" ").hexdigest()
        copies = (CopyRecord(str(self.root / "main"), str(folder), seal, 900),)
        number = self.store.recordings.begin(session, "room", AT)
        record = RecordingRecord("room", (), copies, 900.0, 22500, 0, 0, -20.0)
        self.store.recordings.close(number, record, AT)
        self.store.recorded.note_list(session, seal, ())
        return session

    async def copies(self) -> dict[str, dict[str, Any]]:
        """The copies of the session by the disk on which they lie."""
        shown = await self.ask("custody.handovers", session="8f3a")
        return {str(one["medium"]).partition(":")[2]: one for one in shown["copies"]}

    async def give(self, *disks: str, **more: Any) -> dict[str, Any]:
        known = await self.copies()
        numbers = [known[disk]["id"] for disk in disks]
        given: dict[str, Any] = await self.ask(
            "custody.give", session="8f3a", copies=numbers, **{**BOTH, **more}
        )
        return given

    async def paper(self, given: dict[str, Any]) -> dict[str, Any]:
        job = await self.job(given["job"])
        assert job["state"] == "done", job
        result: dict[str, Any] = job["result"]
        return result

    async def refused(self, *disks: str, **more: Any) -> str:
        with pytest.raises(AppError) as caught:
            await self.give(*disks, **more)
        return " ".join(str(text) for text in caught.value.texts())


def in_giving_room(root: Path, work: Callable[[GivingRoom], Awaitable[None]]) -> None:
    """Run ``work`` in a room with two verified copies and a package, closed afterwards."""

    async def run() -> None:
        room = GivingRoom(root)
        room.check(CopyRole.PRIMARY)
        room.check(CopyRole.EXTERNAL)
        try:
            await work(room)
        finally:
            await room.close()

    asyncio.run(run())


def text_of(pdf: str) -> str:
    told = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True)
    return unicodedata.normalize("NFC", " ".join(told.stdout.decode().split()))


def codes_of(pdf: str, folder: Path) -> set[str]:
    """The QR codes of a paper, read at more than one size: the reader misses one now and then."""
    found: set[str] = set()
    for dots in ("100", "150", "200"):
        stem = folder / f"page-{dots}"
        subprocess.run(["pdftoppm", "-r", dots, "-gray", "-png", pdf, str(stem)], check=True)
        for page in folder.glob(f"{stem.name}*.png"):
            _, told, _, _ = cv2.QRCodeDetector().detectAndDecodeMulti(cv2.imread(str(page)))
            found.update(told)
    return found


def test_a_package_is_given_noted_printed_and_taken_back(tmp_path: Path) -> None:
    async def work(room: GivingRoom) -> None:
        room.pack()
        assert (await room.ask("custody.show", session="8f3a"))["apart"] == 3
        given = await room.give("third", place="Trụ sở UBND thành phố", unit="Ban Tiếp công dân")
        assert given["left"] == {"8f3a": 2}
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["archived"]) == (2, True)
        [noted] = [one for one in shown["events"] if one["action"] == "copy.given"]
        assert (noted["who"], noted["why"]) == ("Đỗ Văn Lưu", BOTH["why"])
        assert noted["details"]["receiver_unit"] == BOTH["receiver_unit"]
        entry = room.store.audit.last_of("copy.given", "8f3a")
        assert entry is not None
        details = json.loads(entry.details)
        assert [row["seal"] for row in details["copies"]] == [PACKAGE_SEAL]
        paper = await room.paper(given)
        await check_paper(room, paper, details, entry.counter)
        told = await room.ask("custody.handovers", session="8f3a")
        [act] = told["handovers"]
        assert act["papers"][0]["unchanged"] is True
        pdf = Path(act["papers"][0]["path"])
        pdf.chmod(0o644)
        pdf.write_bytes(pdf.read_bytes() + b" ")
        told = await room.ask("custody.handovers", session="8f3a")
        assert told["handovers"][0]["papers"][0]["unchanged"] is False
        pdf.unlink()
        again = await room.paper(await room.ask("custody.paper", handover=act["id"]))
        assert again["number"] == 2 and Path(again["pdf"]).name != pdf.name
        Path(again["docx"]).chmod(0o644)
        Path(again["docx"]).write_bytes(b"")
        told = await room.ask("custody.handovers", session="8f3a")
        [gone, swapped] = told["handovers"][0]["papers"]
        assert (gone["unchanged"], gone["path"], swapped["unchanged"]) == (None, "", False)
        assert "already" in await room.refused("third")
        back = {"condition": "nguyên vẹn, còn niêm phong", "person": "Đỗ Văn Lưu"}
        with pytest.raises(AppError):
            await room.ask("custody.return", handover=act["id"], copies=[999], **back)
        told = await room.ask("custody.return", handover=act["id"], **back)
        assert told["handovers"][0]["away"] == []
        assert room.heard == [[str(room.package)]]
        copy = (await room.copies())["third"]
        assert (copy["state"], copy["verified_at"], copy["counts"]) == ("kept", "", False)
        assert "read back" in str(copy["problem"]["source"])
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["events"][-1]["action"]) == (2, "copy.returned")
        read = HoldingCheck(
            *("run-1", "8f3a", "package", str(room.package), wall_now()),
            *(HoldingState.VERIFIED, 5, 5, 5),
        )
        room.store.archive_checks.add(read)
        shown = await room.ask("custody.show", session="8f3a")
        assert shown["apart"] == 3
        with pytest.raises(AppError):
            await room.ask("custody.return", handover=act["id"], **back)

    in_giving_room(tmp_path, work)


async def check_paper(
    room: GivingRoom, paper: dict[str, Any], logged: dict[str, Any], counter: int
) -> None:
    """The paper says what was noted; its hash is in the log; nobody can write into it."""
    assert Path(paper["pdf"]).is_relative_to(room.root / "handovers" / "8f3a")
    assert not Path(paper["pdf"]).stat().st_mode & 0o222
    assert hashlib.sha256(Path(paper["pdf"]).read_bytes()).hexdigest() == paper["pdf_sha256"]
    entry = room.store.audit.last_of("handover.recorded", "8f3a")
    assert entry is not None and json.loads(entry.details)["pdf_sha256"] == paper["pdf_sha256"]
    text = text_of(paper["pdf"])
    for said in (
        "BIÊN BẢN",
        "Vũ Thị Nhận",
        BOTH["receiver_unit"],
        "Đỗ Văn Lưu",
        "Ban Tiếp công dân",
        "Trụ sở UBND thành phố",
        BOTH["why"],
        "Gói bàn giao",
        "third",
        "ĐẠI DIỆN BÊN NHẬN",
        f"{counter}:",
    ):
        assert said in text, said
    codes = codes_of(paper["pdf"], room.root)
    assert f"{room.package.name}\nsha256:{PACKAGE_SEAL}" in codes
    assert any(one.endswith(f"sha256:{logged['list_sha256']}") for one in codes)


def test_what_may_not_leave_stays_and_says_why(tmp_path: Path) -> None:
    async def work(room: GivingRoom) -> None:
        assert "disk of this computer" in await room.refused("main")
        assert "at least" in await room.refused("external", why="vì")
        assert "both names" in await room.refused("external", receiver_unit=" ")
        room.pack(verified=False)
        assert "never read back" in await room.refused("third")
        assert "Only 1 of 2" in await room.refused("external")
        before = room.store.audit.head()
        loan = {"borrower": "Thanh tra", "purpose": REASON, "due": "2026-12-31"}
        await room.ask("medium.lend", medium="serial:external", **loan)
        assert "lent" in await room.refused("external", fewer=True)
        await room.ask("medium.return", medium="serial:external", condition="tốt")
        given = await room.give("external", fewer=True)
        assert given["left"] == {"8f3a": 1}
        await room.paper(given)
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["archived"], room.store.audit.head()[0] > before[0]) == (False, True)
        assert copies_by_session(room.store.connection)["8f3a"].state is CopiesState.ONE
        assert room.store.custody.gone("8f3a") == {str(room.root / "external" / FOLDER)}
        with pytest.raises(AppError, match="handed over"):
            await room.ask("medium.lend", medium="serial:external", **loan)
        room.check(CopyRole.EXTERNAL, matched=0, at=LATER)
        assert (await room.copies())["external"]["state"] == CopyState.GIVEN
        with pytest.raises(AppError, match="somebody else"):
            copy = (await room.copies())["external"]["id"]
            order = {"copies": [copy], "reason": REASON, "person": "Đỗ Văn Lưu"}
            await room.ask("disposal.ask", session="8f3a", **order)

    in_giving_room(tmp_path, work)


def test_sealed_stretches_leave_on_a_decision_alone(tmp_path: Path) -> None:
    async def work(room: GivingRoom) -> None:
        room.pack(made_at=LATER)
        room.store.seals.add(Seal("s1", "8f3a", 10.0, 20.0, "bí mật đời tư", "Nguyễn Chủ Trì", AT))
        copies = await room.copies()
        assert (copies["external"]["sealed"], copies["third"]["sealed"]) == (True, False)
        assert "sealed" in await room.refused("external", fewer=True)
        decided = "Quyết định số 12/QĐ-UBND ngày 20/11/2026"
        given = await room.give("external", authority=decided, fewer=True)
        paper = await room.paper(given)
        assert decided in text_of(paper["pdf"])
        entry = room.store.audit.last_of("copy.sealed_given", "8f3a")
        assert entry is not None and json.loads(entry.details)["text"] == decided
        await room.paper(await room.give("third", fewer=True))

    in_giving_room(tmp_path, work)


def test_a_disk_takes_along_all_that_lies_on_it(tmp_path: Path) -> None:
    async def work(room: GivingRoom) -> None:
        room.pack()
        room.pack(session=room.add_session("9b2c"))
        assert (await room.copies())["third"]["along"] == []
        assert "1 more copies" in await room.refused("third")
        shown = await room.ask("custody.handovers", session="8f3a")
        [other] = shown["others"]
        assert (other["session"], other["verified_copy"]) == ("9b2c", True)
        assert (await room.copies())["third"]["along"] == [other["id"]]
        given = await room.give("third", whole_media=True, fewer=True, release="không cần đến")
        act = room.store.handovers.get(given["handover"])
        assert act is not None and act.release == ""
        assert given["left"] == {"8f3a": 2, "9b2c": 0}
        text = text_of((await room.paper(given))["pdf"])
        assert "Tiếp đột xuất" in text and "02 bản" in text
        there = await room.ask("custody.handovers", session="9b2c")
        assert [act["id"] for act in there["handovers"]] == [given["handover"]]
        writing = room.store.connection.writing()
        with pytest.raises(StoreError, match="append-only"), writing as db:
            db.conn.execute("UPDATE handovers SET receiver = 'x'")

    in_giving_room(tmp_path, work)
