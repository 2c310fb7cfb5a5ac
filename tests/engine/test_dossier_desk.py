"""The desk of dossiers on a store, an intake and a reader of its own."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.dossier.confidentiality import HIDDEN
from app.dossier.ocr import usable_tesseract
from app.dossier.preparation import PageReader
from app.dossier.reading import Reading
from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.dossier_desks import DossierDesks, build_dossiers
from app.engine.dossier_form import DossierError
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import LongWork
from app.engine.package_desk import PackageDesk
from app.engine.readings_dossier import Look, dossier_seen
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.model.dossier import DocumentState, MatterType
from app.model.errors import ArchiveError, BadUsageError
from app.model.reception import RunOfShowStep, Session
from app.settings.profile import profile_in_force
from app.store.store import open_store
from app.system.i18n import render
from app.system.paths import DataPaths
from tests.helpers.dossier_papers import (
    PETITION,
    PETITIONER,
    REPORT,
    FakeReader,
    write_docx,
    write_pdf,
    write_scan,
)

PERSON, REASON = "Trần Văn Bình", "Theo chỉ đạo của người chủ trì"
CASE = {
    "title": "Khiếu nại bồi thường khi thu hồi đất",
    "kind": 4,
    "matter": "complaint",
    "petitioner": f"Bà {PETITIONER} và các hộ dân",
    "group_size": 12,
    "agencies": ["UBND phường", "Phòng Kinh tế"],
    "events": [{"date": "03/2024", "title": "Giải quyết lần đầu"}],
}
DENUNCIATION = {**CASE, "title": f"Tố cáo của bà {PETITIONER}", "matter": "denunciation"}


class Room:
    """A board, a store and the desk of dossiers, with an open session."""

    def __init__(self, root: Path, reader: PageReader) -> None:
        self.store = open_store(root / "a.sqlite")
        self.thread, self.board = StoreThread(), Board()
        self.session = Session("k3m7qa", "Tiếp công dân", "2026-11-24T14:00:00+07:00")
        self.store.sessions.add(self.session)
        self.paths = DataPaths(root)
        loop = asyncio.get_running_loop()
        self.ground = Ground(self.board, self.store, self.thread, self.paths, loop)
        self.jobs = JobDesk(self.board, loop)
        self.sessions = cast(SessionDesk, SimpleNamespace(current=self.session, who=PERSON))
        self.recording = False
        figures = profile_in_force(practice=False)
        self.desks: DossierDesks = build_dossiers(
            self.ground, self.sessions, self.jobs, lambda _session: figures, reader
        )
        self.desks.beside(lambda: self.recording, lambda: False)
        self._commands = Commands()
        self.desks.register(self._commands)

    async def ask(self, name: str, **args: Any) -> Any:
        return await self._commands.dispatch(f"dossier.{name}", args)

    async def heard(self, values: dict[str, Any]) -> str:
        """A case that the session hears."""
        made = str((await self.ask("save", case=values))["id"])
        await self.ask("attach", case=made)
        return made

    async def ended(self, begun: dict[str, Any]) -> dict[str, Any]:
        """The job that a command began, at its end."""
        job: dict[str, Any] = {}

        def over() -> bool:
            jobs = self.board.get("jobs")
            job.update(next(one for one in jobs if one["id"] == begun["job"]))
            return job["state"] != "running"

        await self.until(over)
        return job

    async def take(self, case: str, *paths: Path) -> dict[str, Any]:
        """Take files in and wait until they are ready."""
        begun = await self.ask("import", case=case, paths=[str(path) for path in paths])
        job = await self.ended(begun)
        await self.desks.desk.announce()
        assert job["state"] == "done", job
        return dict(job["result"])

    def case(self, number: int = 0) -> dict[str, Any]:
        return dict(self.board.get("dossiers")["cases"][number])

    def documents(self) -> list[dict[str, Any]]:
        return list(self.case()["documents"])

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until the board says so."""
        async with asyncio.timeout(150):
            while not holds():
                changed = asyncio.Event()
                self.board.on_message = lambda _message, told=changed: told.set()
                await changed.wait()

    async def close(self) -> None:
        await self.jobs.close()
        await self.desks.close()
        self.thread.close()
        self.store.close()


def in_room(
    root: Path, course: Callable[[Room], Coroutine[Any, Any, None]], reader: Any = None
) -> bool:
    """Play ``course``; true once it came to its end."""

    async def play() -> bool:
        room = Room(root, reader or FakeReader(["đơn", "quyết định"]))
        try:
            await course(room)
        finally:
            await room.close()
        return True

    return asyncio.run(play())


def test_a_case_is_made_changed_and_heard(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        first = await room.heard(CASE)
        second = await room.heard({**CASE, "title": "Kiến nghị về đường ngõ", "kind": 6})
        await room.ask("order", cases=[second, first])
        assert [case["id"] for case in room.board.get("dossiers")["cases"]] == [second, first]
        shown = room.case(1)
        assert shown["kind_words"].startswith("Đoàn đông người")
        assert shown["agencies"] == CASE["agencies"]
        await room.ask("save", case={"id": first, "asks": "Tính lại giá đất"})
        assert (room.case(1)["asks"], room.case(1)["title"]) == ("Tính lại giá đất", CASE["title"])
        found = await room.ask("cases", query="duong ngo")
        assert [(row["id"], row["attached"]) for row in found] == [(second, True)]
        await room.ask("detach", case=first)
        assert len(room.board.get("dossiers")["cases"]) == 1
        with pytest.raises(DossierError, match="no title"):
            await room.ask("save", case={"title": " "})
        for wrong in ({**CASE, "kind": 7}, {**CASE, "events": "x"}, {**CASE, "colour": 1}):
            with pytest.raises(BadUsageError):
                await room.ask("save", case=wrong)

    assert in_room(tmp_path, course)


def test_documents_come_in_are_shown_found_and_counted(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    write_pdf(stick / "Đơn khiếu nại.pdf", [PETITION])
    (stick / "Đơn khiếu nại_2.pdf").write_bytes((stick / "Đơn khiếu nại.pdf").read_bytes())
    write_docx(stick / "Báo cáo.docx", REPORT)
    (stick / "virus.exe").write_bytes(b"MZ" + bytes(100))

    async def course(room: Room) -> None:
        case = await room.heard({**CASE, "group_size": 0})
        result = await room.take(case, stick)
        assert (result["added"], result["duplicates"], len(result["refused"])) == (2, 1, 1)
        rows = {row["title"]: row for row in room.documents()}
        assert {row["state"] for row in rows.values()} == {"ready"}
        assert all(Path(file).is_file() for row in rows.values() for file in row["files"])
        again = await room.take(case, stick / "Báo cáo.docx")
        assert (again["added"], again["duplicates"]) == (0, 1)
        petition, report = rows["Đơn khiếu nại"]["id"], rows["Báo cáo"]["id"]
        assert room.case()["completeness"]["missing"] == 2
        await room.ask("document", document=petition, required="petition", labels={"1": "Trang ký"})
        await room.ask("document", document=report, required="report", restricted=True)
        assert room.case()["completeness"]["missing"] == 0
        with pytest.raises(DossierError, match="reason"):
            await room.ask("document", document=report, restricted=False, person=PERSON)
        await room.ask("order_documents", case=case, documents=[report, petition])
        assert [row["id"] for row in room.documents()] == [report, petition]
        hits = await room.ask("search", text="tai dinh cu")
        assert [(hit["document"], hit["page"]) for hit in hits] == [(petition, 1)]
        assert "tái định cư" in hits[0]["snippet"]
        await room.ask("withdraw", document=petition, person=PERSON, reason="Nhầm hồ sơ vụ khác")
        assert room.case()["completeness"]["missing"] == 1
        assert await room.ask("search", text="tai dinh cu") == []
        seen = dossier_seen(
            [(room.store.dossiers.case(case), room.store.dossiers.documents(case))],
            room.desks.desk.profile,
            Look(room.paths.root, room.desks.intake.preparer.reader, frozenset()),
            tmp_path / "listing.json",
        )
        assert [paper["unchanged"] for paper in seen.papers] == [True]
        assert len(seen.missing) == 1
        assert json.loads((tmp_path / "listing.json").read_text())["documents"][0]["files"]

    assert in_room(tmp_path, course, Reading(tmp_path / "logs"))


def test_a_scan_is_read_in_the_background_and_stands_back_for_the_recording(
    tmp_path: Path,
) -> None:
    assert usable_tesseract() is not None
    scan = write_scan(tmp_path / "scan.png", PETITION)

    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        room.recording = True
        await room.take(case, scan)
        late = room.documents()[0]
        assert (late["late"], late["seen"], late["state"]) == (True, False, "ready")
        await room.ask("seen", document=late["id"])
        assert room.documents()[0]["seen"]
        assert room.store.dossiers.text(late["id"], 1) is None
        room.recording = False
        room.desks.scans.look()
        await room.until(lambda: room.documents()[0]["reading_letters"])
        await room.until(lambda: not room.documents()[0]["reading_letters"])
        hits = await room.ask("search", text="don gia boi thuong", case=case)
        assert [hit["document"] for hit in hits] == [late["id"]]

    assert in_room(tmp_path, course, Reading(tmp_path / "logs"))


def test_a_locked_document_opens_for_as_long_as_the_program_runs(tmp_path: Path) -> None:
    paper = write_pdf(tmp_path / "khoá.pdf", [PETITION])

    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        await room.take(case, paper)
        locked = room.documents()[0]
        assert (locked["state"], locked["pages"]) == ("locked", 0)
        with pytest.raises(DossierError, match="does not open"):
            await room.ask("unlock", document=locked["id"], password="sai")
        await room.ask("unlock", document=locked["id"], password="bí mật 2026")
        row = room.documents()[0]
        assert (row["state"], row["pages"], row["locked"]) == ("ready", 1, True)
        assert room.store.dossiers.document(locked["id"]).state is DocumentState.LOCKED
        assert "bí mật 2026" not in json.dumps(room.board.snapshot()[1], ensure_ascii=False)

    assert in_room(tmp_path, course, FakeReader(["đơn"], password="bí mật 2026"))


def test_a_denouncer_is_named_nowhere_that_leaves_the_room(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    paper = write_pdf(tmp_path / f"Đơn tố cáo của {PETITIONER}.pdf", [PETITION])
    caplog.set_level("DEBUG")

    async def course(room: Room) -> None:
        case = await room.heard(DENUNCIATION)
        result = await room.take(case, paper, tmp_path / f"{PETITIONER}.zip")
        assert result["added"] in {0, 1}
        await room.take(case, paper)
        kept = room.store.dossiers.case(case)
        assert kept.confidential and kept.matter is MatterType.DENUNCIATION
        shown = room.case()
        listed = [shown["shown_title"], *(row["shown_title"] for row in shown["documents"])]
        listed += [row["shown_title"] for row in await room.ask("cases")]
        hits = await room.ask("search", text="huong")
        told = json.dumps([listed, hits, room.board.get("jobs")[-1]["title"]], ensure_ascii=False)
        entries = " ".join(str(entry) for entry in room.store.audit.newest())
        names = " ".join(
            str(path.relative_to(tmp_path)) for path in (tmp_path / "dossiers").rglob("*")
        )
        for text in (told, entries, names, caplog.text):
            assert "Hường" not in text and PETITIONER not in text
        hidden = render(HIDDEN)
        with pytest.raises(DossierError, match="person and a reason"):
            await room.ask("save", case={"id": case, "matter": "complaint", "confidential": False})
        assert room.desks.desk.hide("bà NGUYỄN  THI HUONG và bà Hường, các hộ dân") == (
            f"{hidden} và {hidden}, các hộ dân"
        )

    assert in_room(tmp_path, course)


def test_a_session_that_names_the_denouncer_does_not_hear_the_case(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        case = str((await room.ask("save", case=DENUNCIATION))["id"])
        step = RunOfShowStep(None, 1, f"Bà {PETITIONER} trình bày")
        room.store.sessions.set_steps(room.session.id, (step,))
        with pytest.raises(DossierError, match="names a person"):
            await room.ask("attach", case=case)
        room.store.sessions.set_steps(room.session.id, (replace(step, title="Trình bày"),))
        await room.ask("attach", case=case)
        with pytest.raises(DossierError, match="names a person"):
            room.desks.desk.before_update(room.session.id, {"title": "Bà Hường tố cáo"})
        room.desks.desk.before_update(room.session.id, {"title": "Tiếp công dân định kỳ"})

    assert in_room(tmp_path, course)


def test_what_a_confidential_session_recorded_leaves_on_a_decision_alone(tmp_path: Path) -> None:
    async def course(room: Room) -> None:
        await room.heard(DENUNCIATION)
        work = LongWork(room.ground, room.jobs, lambda: False)
        desk = PackageDesk(room.ground, cast(Any, _sessions(room)), work)
        with pytest.raises(ArchiveError, match="confidential case"):
            await desk.export(room.session.id, str(tmp_path))
        with pytest.raises(ArchiveError, match="no closed recording"):
            await desk.export(room.session.id, str(tmp_path), person=PERSON, release=REASON)
        discretion = await room.thread.run(Discretion, room.store, room.session.id)
        told = discretion.hide({"markers": [{"text": f"Bà {PETITIONER} nói", "at_s": 1.5}]})
        assert told == {"markers": [{"text": f"{render(HIDDEN)} nói", "at_s": 1.5}]}

    assert in_room(tmp_path, course)


def _sessions(room: Room) -> SimpleNamespace:
    return SimpleNamespace(get=room.store.sessions.get, who=PERSON)
