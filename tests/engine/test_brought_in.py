"""What the platform recorded and what came from elsewhere is kept like the copies beside it: read
back in its turn, judged by the first hashes, in custody, mended, and taken along to other disks.
"""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.archive.seal_proof import SealProof
from app.archive.sums_check import ORIGIN_FILE, SUMS
from app.archive.verify import verify_path
from app.engine import custody_book
from app.engine.brought_in import known_platform_files, note_platform_file
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import CustodyDesk
from app.engine.import_desk import ImportDesk
from app.engine.platform_recording_import import Imported, folders_beside, import_recording
from app.engine.session_desk import SessionDesk
from app.model.conference import PlatformRecording, PlatformRecordingNote
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind
from app.model.imports import BroughtIn
from app.model.jobs import Progress
from app.model.reception import Session
from app.store.archive_checks import HoldingState
from app.store.brought_in import create_brought_in
from app.store.known_seals import known_seals
from tests.engine.test_check_desk import BEGAN, PERSON, REASON, SESSION, Engine, flip, run

WHY = "Lưu thêm một bộ theo Thông tư 05/2025"


class Desks:
    """Custody and imports beside the desk of checks, on disks that are folders."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.root, self.store = engine, engine.root, engine.store
        sessions = SimpleNamespace(
            who=PERSON, get=self.store.sessions.get, refresh=lambda: None, recording=lambda: False
        )
        given = cast(SessionDesk, sessions)
        engine.desk._work.there.identify = self.identify
        self.book = CustodyBook(engine.ground, self.identify)
        self.custody = CustodyDesk(engine.ground, given, engine.jobs, engine.long_work, self.book)
        self.imports = ImportDesk(engine.ground, given, engine.long_work)

    def identify(self, folder: Path, _logs: Path) -> Medium | None:
        if not folder.is_relative_to(self.root):
            return None
        disk = folder.relative_to(self.root).parts[0]
        place = str(self.root / disk)
        return Medium(f"serial:{disk}", MediumKind.EXTERNAL, disk, seen_at=BEGAN, path=place)

    def platform(self, name: str = "Meet.mp4", disks: str = "AB") -> Imported:
        """The platform's file beside the copies, as its desk brings it in."""
        source = self.root / name
        source.write_bytes(name.encode() * 9999)
        folders = folders_beside([self.engine.folder(disk) for disk in disks])
        known = known_platform_files(self.store, SESSION)
        done = import_recording(source, folders, Progress(), known)
        state = PlatformRecording.FETCHED
        note = PlatformRecordingNote(state, BEGAN, PERSON, done.name, done.sha256, done.bytes)
        with self.store.transaction():
            self.store.platform_recordings.add(SESSION, note)
            note_platform_file(self.store, SESSION, note, done)
        return done

    async def bring_in(self, source: Path) -> dict[str, Any]:
        asked = await self.imports.bring_in(SESSION, str(source), "point", "UBND phường Hồng Bàng")
        job = await self.engine.done(asked)
        await self.custody.show(SESSION)  # it has taken over what came
        return job

    def held(self, form: CopyForm) -> list[HeldCopy]:
        return [one for one in self.store.custody.copies([SESSION]) if one.form is form]


def _source(root: Path) -> Path:
    folder = root / "usb" / "ban-ghi"
    folder.mkdir(parents=True)
    (folder / "Ghi hình.bin").write_bytes(b"film" * 9999)
    return folder


def test_one_flipped_bit_is_found_by_every_check_told_and_mended(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        assert (await desks.bring_in(_source(tmp_path)))["state"] == "done"
        film = desks.platform().paths[0]
        await desks.custody.show(SESSION)
        job = await engine.done(await engine.desk.check("all"))
        counts = {name: job["result"][name] for name in ("holdings", "verified", "whole")}
        assert counts == {"holdings": 6, "verified": 6, "whole": True}
        flip(film)
        for scope, of in (("session", SESSION), ("all", "")):
            job = await engine.done(await engine.desk.check(scope, session=of))
            assert [one["path"] for one in job["result"]["bad"]] == [str(film.parent)], scope
            assert await engine.damage_rings()
        states = {one.path: one.state for one in desks.held(CopyForm.PLATFORM)}
        assert states[str(film.parent)] is CopyState.DAMAGED
        job = await engine.done(await engine.desk.repair(str(film.parent), PERSON, REASON))
        assert (job["result"]["whole"], list(job["result"]["left"])) == (True, [])
        assert film.read_bytes() == b"Meet.mp4" * 9999
        assert await engine.damage_rings(False)

    run(go, tmp_path)


def test_a_list_that_was_made_to_fit_is_judged_by_the_database(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        await desks.bring_in(_source(tmp_path))
        held = next(o for o in engine.store.archive_checks.holdings() if o.kind == "import")
        folder = Path(held.path)
        (folder / "ban-ghi" / "Ghi hình.bin").unlink()
        rows = (folder / SUMS).read_text().splitlines(keepends=True)
        (folder / SUMS).write_text("".join(row for row in rows if "Ghi" not in row))
        assert verify_path(folder, Progress()).verified, "of itself it is whole"
        await engine.done(await engine.desk.check("session", session=SESSION))
        check = engine.store.archive_checks.newest(SESSION)[held.place]
        assert check.state is HoldingState.DAMAGED
        told = next(r for r in await engine.desk.holdings(SESSION) if r["path"] == held.path)
        assert (told["missing"], told["changed"]) == (["ban-ghi/Ghi hình.bin"], [SUMS])
        proof = SealProof(known_seals(engine.store.connection))
        report = verify_path(folder, Progress(), judge=proof.judge)
        assert not report.verified and proof.by[str(folder)] == ()

    run(go, tmp_path)


def test_a_folder_that_is_gone_rings_and_one_on_a_disk_that_is_away_does_not(
    tmp_path: Path,
) -> None:
    async def go(engine: Engine) -> None:
        folders = [path.parent for path in Desks(engine).platform().paths]
        shutil.rmtree(folders[0])
        shutil.rmtree(tmp_path / "B")
        job = await engine.done(await engine.desk.check("all"))
        assert job["result"]["bad"] == [
            {"path": str(folders[0]), "session": SESSION, "state": "missing"}
        ]
        assert job["result"]["away"] == 2 and await engine.damage_rings()

    run(go, tmp_path)


def test_what_is_brought_in_is_due_in_its_turn_and_listed_with_its_kind(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        desks.platform()
        await desks.bring_in(_source(tmp_path))
        assert (await engine.desk.summary())["holdings"] == 6
        kinds = sorted(row["kind"] for row in await engine.desk.holdings(SESSION))
        assert kinds == ["copy", "copy", "import", "import", "platform", "platform"]
        await engine.done(await engine.desk.check("due"))
        due = (await engine.desk.summary())["due"]
        assert due == 0

    run(go, tmp_path)


def test_custody_knows_them_but_takes_none_for_a_copy_of_the_session(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        desks.platform()
        await desks.bring_in(_source(tmp_path))
        shown = await desks.custody.show(SESSION)
        forms = [copy["form"] for copy in shown["copies"]]
        assert sorted(forms) == ["import", "import", *["platform"] * 2, *["recording"] * 2]
        assert shown["apart"] == 0 and not shown["archived"]
        made = [one for one in shown["events"] if one["action"] == "copy.made"]
        assert len(made) == 6

    run(go, tmp_path)


def test_another_file_grows_the_copy_that_is_known(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        first = desks.platform()
        await desks.custody.show(SESSION)
        again = desks.platform("Chat.txt")
        assert again.paths[0].parent == first.paths[0].parent
        shown = await desks.custody.show(SESSION)
        held = desks.held(CopyForm.PLATFORM)
        assert len(held) == 2 and {one.bytes for one in held} == {first.bytes + again.bytes}
        grown = [one for one in shown["events"] if one["action"] == "copy.grown"]
        assert [one["copy"] for one in grown] == [one.id for one in held]
        job = await engine.done(await engine.desk.check("all"))
        assert (job["result"]["holdings"], job["result"]["whole"]) == (4, True)
        again.paths[1].unlink()
        job = await engine.done(await engine.desk.check("all"))
        bad = [one["path"] for one in job["result"]["bad"]]
        assert bad == [str(again.paths[1].parent)]

    run(go, tmp_path)


def test_a_copy_on_another_disk_takes_them_along_and_is_checked_there(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        desks.platform()
        await desks.bring_in(_source(tmp_path))
        await engine.done(await engine.desk.check("all"))
        (tmp_path / "C").mkdir()
        asked = await desks.custody.copy(SESSION, str(tmp_path / "C"), WHY, person=PERSON)
        job = await engine.done(asked)
        assert job["state"] == "done" and job["result"]["verified"]
        names = sorted(one.name for one in (tmp_path / "C").iterdir() if one.is_dir())
        assert [name for name in names if name.startswith("ghi")] == [
            *("ghi", "ghi-nen-tang", "ghi-nhap-1")
        ]
        for form in (CopyForm.PLATFORM, CopyForm.IMPORT):
            assert [o.medium for o in desks.held(form)] == ["serial:A", "serial:B", "serial:C"]
        film = tmp_path / "C" / "ghi-nen-tang" / "Meet.mp4"
        flip(film)
        job = await engine.done(await engine.desk.check("all"))
        assert [one["path"] for one in job["result"]["bad"]] == [str(film.parent)]
        job = await engine.done(await engine.desk.repair(str(film.parent), PERSON, REASON))
        assert job["result"]["whole"]

    run(go, tmp_path)


def test_imports_from_before_their_lists_were_noted_are_judged_by_their_files(
    tmp_path: Path,
) -> None:
    async def go(engine: Engine) -> None:
        desks, db = Desks(engine), engine.store.connection.db
        desks.platform()
        await desks.bring_in(_source(tmp_path))
        new = engine.store.brought_in.of_session(SESSION)
        db.conn.execute("DROP TABLE brought_in")
        create_brought_in(db)
        old = engine.store.brought_in.of_session(SESSION)
        platforms = [one for one in new if one.form == "platform"]
        assert [one for one in old if one.form == "platform"] == platforms
        without = engine.store.brought_in.without_seal()
        assert {(one.volume, tuple(one.files)) for one in without} == {
            (str(tmp_path / disk), ("ban-ghi/Ghi hình.bin",)) for disk in "AB"
        }
        job = await engine.done(await engine.desk.check("all"))
        assert (job["result"]["holdings"], job["result"]["whole"]) == (6, True)
        flip(Path(without[0].path) / ORIGIN_FILE)
        (Path(without[1].path) / SUMS).write_bytes(b"")
        await desks.custody.show(SESSION)
        learnt = {one.path: one.seal for one in engine.store.brought_in.of_session(SESSION)}
        assert learnt[without[0].path] in {one.seal for one in new if one.form == "import"}
        assert learnt[without[1].path] == "", "a list that was changed is not taken for the first"
        job = await engine.done(await engine.desk.check("all"))
        bad = {one["path"] for one in job["result"]["bad"]}
        assert bad == {one.path for one in without}

    run(go, tmp_path)


def test_the_lists_of_other_sessions_are_left_alone_where_one_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        engine.store.sessions.add(Session("other", "Tiếp đột xuất", BEGAN))
        for session in (SESSION, "other"):
            about = (session, "import", f"/disk/{session}-nhap-1", "", 9, BEGAN, PERSON, "/disk")
            engine.store.brought_in.add(BroughtIn(*about, {"phim.mp4": "ab" * 32}))
        read: list[str] = []
        monkeypatch.setattr(custody_book, "read_list", lambda one: read.append(one.session))
        await desks.custody.show(SESSION)
        assert read == [SESSION]
        await asyncio.to_thread(desks.custody.book.bring_up_to_date)
        assert sorted(read[1:]) == sorted([SESSION, "other"])

    run(go, tmp_path)


def test_a_file_that_a_killed_engine_did_not_note_is_taken_for_itself(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        desks.platform()
        (tmp_path / "Thêm.mp4").write_bytes("Thêm.mp4".encode() * 9999)
        folders = folders_beside([engine.folder("A")])
        import_recording(tmp_path / "Thêm.mp4", folders, Progress())
        done = desks.platform("Thêm.mp4")
        assert [path.name for path in done.paths] == ["Thêm.mp4"] * 2
        assert sorted(one.name for one in folders[0].iterdir()) == ["Meet.mp4", SUMS, "Thêm.mp4"]
        job = await engine.done(await engine.desk.check("all"))
        assert job["result"]["whole"]

    run(go, tmp_path)


@pytest.mark.parametrize("gone", ["A", "B"])
def test_nothing_of_a_second_disk_is_lost_where_the_first_takes_more(
    tmp_path: Path, gone: str
) -> None:
    async def go(engine: Engine) -> None:
        desks = Desks(engine)
        desks.platform()
        there = "B" if gone == "A" else "A"
        desks.platform("Chat.txt", there)
        files = {one.path: list(one.files) for one in engine.store.brought_in.of_session(SESSION)}
        folders = {disk: str(folders_beside([engine.folder(disk)])[0]) for disk in "AB"}
        assert files == {folders[there]: ["Meet.mp4", "Chat.txt"], folders[gone]: ["Meet.mp4"]}
        job = await engine.done(await engine.desk.check("all"))
        assert job["result"]["whole"]

    run(go, tmp_path)
