"""What may be played and handed on: sealed parts by role alone, and all of it in the log."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.archive.play.plan import plan_from_json
from app.engine.board import Board
from app.engine.excerpt_desk import ExcerptDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import MOST_STARTS, LongWork
from app.engine.player_desk import PlayerDesk
from app.engine.seal_desk import SealDesk, SealedRecorder
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.model.custody import CopyForm, HeldCopy, Medium, MediumKind
from app.model.dossier import Case
from app.model.errors import ArchiveError, BadUsageError, ReceptionError
from app.model.reception import Session
from app.model.recording import CopyRecord, RecordingRecord, Seal, SegmentRecord
from app.model.text import Text
from app.store.long_work import KeptWork, WorkState
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.films import ORIGIN, make_film_copy

SESSION = "k3m7qa"
ASKED = {
    "purpose": "Phục vụ giải quyết khiếu nại",
    "authority": "Công văn số 12/UBND ngày 23/11/2026",
    "person": "Bà Mai",
}
AGAIN = "2026-11-23T14:00:00+07:00"
SEAL = Seal("n1", SESSION, 1.2, 1.8, "Bí mật nhà nước", "Bà Mai", ORIGIN, ORIGIN)


class Desks:
    """A store with a recorded session, and the desks of player and excerpts on it."""

    def __init__(self, root: Path) -> None:
        self.store = open_store(root / "a.sqlite")
        self.store.sessions.add(Session(SESSION, "Buổi tiếp", ORIGIN, chair="Bà Mai"))
        self.record(root / "copy")
        self.thread, self.board = StoreThread(), Board()
        loop = asyncio.get_running_loop()
        self.ground = ground = Ground(self.board, self.store, self.thread, DataPaths(root), loop)
        self.jobs = JobDesk(self.board, loop)
        self.work = LongWork(ground, self.jobs, lambda: False)
        known = {"who": "Ông Bưởi", "get": self.store.sessions.get, "current": None}
        sessions = cast(SessionDesk, SimpleNamespace(**known, refresh=lambda: None))
        recorder = cast(SealedRecorder, SimpleNamespace(timeline=None))
        self.seals = SealDesk(ground, sessions, recorder)
        self.player = PlayerDesk(ground, sessions, self.work)
        self.excerpts = ExcerptDesk(ground, sessions, self.work)

    def record(self, folder: Path, origin: str = ORIGIN) -> None:
        """The session is recorded, once more."""
        copy = make_film_copy(folder, [(0.0, 3.0)], origin=origin)
        rows = json.loads((copy / "manifest.json").read_text())["segments"]
        files = tuple(SegmentRecord(**row) for row in rows)
        copies = (CopyRecord("v", str(copy), "a" * 64, 1),)
        number = self.store.recordings.begin(SESSION, "room", origin, copies)
        record = RecordingRecord("room", files, copies, 3.0, 75, 0, 0, None)
        self.store.recordings.close(number, record, origin)

    async def done(self, job: str) -> dict[str, Any]:
        """The job, once it has ended."""
        while True:
            row = next(row for row in self.board.get("jobs") if row["id"] == job)
            if row["state"] != "running":
                return dict(row)
            await asyncio.sleep(0.02)

    def logged(self, action: str) -> list[Any]:
        """Who and what of the newest entries with this action."""
        found = [entry for entry in self.store.audit.newest(9) if entry.action == action]
        return [SimpleNamespace(who=e.who, details=json.loads(e.details)) for e in found]

    async def close(self) -> None:
        await self.work.close()
        await self.jobs.close()
        self.thread.close()
        self.store.close()


def on_desks(tmp_path: Path, story: Callable[[Desks], Coroutine[Any, Any, None]]) -> None:
    """Tell a story with desks of its own."""

    async def run() -> None:
        desks = Desks(tmp_path)
        try:
            await story(desks)
        finally:
            await desks.close()

    asyncio.run(run())


def test_sealed_parts_open_for_the_chair_with_a_reason_and_are_logged(tmp_path: Path) -> None:
    async def story(desks: Desks) -> None:
        desks.store.seals.add(SEAL)
        shut = await desks.player.open(SESSION)
        assert plan_from_json(shut["plan"]).sealed == ((1.2, 1.8),)
        reason = "Xem lại để giải quyết khiếu nại"
        with pytest.raises(BadUsageError):
            await desks.player.unseal(SESSION, "Bà Mai", "ngắn")
        with pytest.raises(ReceptionError):
            await desks.player.unseal(SESSION, "Ông Người Lạ", reason)
        assert desks.logged("seal.viewed") == []
        opened = await desks.player.unseal(SESSION, "Bà Mai", reason)
        assert plan_from_json(opened["plan"]).sealed == () and opened["sealed"] == [[1.2, 1.8]]
        (entry,) = desks.logged("seal.viewed")
        assert (entry.who, entry.details["reason"]) == ("Bà Mai", reason)
        with pytest.raises(ArchiveError):
            await desks.player.open(SESSION, take=2)

    on_desks(tmp_path, story)


def test_a_stretch_is_sealed_in_the_recording_that_was_played(tmp_path: Path) -> None:
    async def story(desks: Desks) -> None:
        desks.record(tmp_path / "again", AGAIN)
        words = {"reason": "Bí mật nhà nước theo quy định", "person": "Bà Mai"}
        await desks.seals.add(SESSION, 0.5, 1.5, **words, take=2)
        first, second = [await desks.player.open(SESSION, take=take) for take in (1, 2)]
        assert first["sealed"] == [] and second["sealed"] == [[0.5, 1.5]]
        await desks.seals.add(SESSION, 2.0, 2.5, **words)
        first, second = [await desks.player.open(SESSION, take=take) for take in (1, 2)]
        assert first["sealed"] == [[2.0, 2.5]] and second["sealed"] == [[0.5, 1.5]]
        with pytest.raises(ArchiveError):
            await desks.seals.add(SESSION, 0.5, 1.5, **words, take=3)
        assert len(desks.store.seals.of_session(SESSION)) == 2

    on_desks(tmp_path, story)


def test_an_excerpt_is_made_and_stands_in_log_and_custody(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()

    async def story(desks: Desks) -> None:
        to = str(tmp_path / "disk")
        for wanting in ASKED:
            with pytest.raises(BadUsageError):
                await desks.excerpts.make(
                    SESSION, start_s=0.4, end_s=0.9, to=to, **{**ASKED, wanting: ""}
                )
        with pytest.raises(BadUsageError):
            await desks.excerpts.make(SESSION, start_s=2.0, end_s=1.0, to=to, **ASKED)
        began = await desks.excerpts.make(SESSION, start_s=0.4, end_s=0.9, to=to, **ASKED)
        job = await desks.done(began["job"])
        assert job["state"] == "done", job
        (film,) = job["result"]["films"]
        assert (Path(job["result"]["path"]) / film["name"]).stat().st_size == film["bytes"]
        (entry,) = desks.logged("excerpt.made")
        assert entry.who == "Bà Mai" and entry.details["purpose"] == ASKED["purpose"]
        assert entry.details["films"][0]["sha256"] == film["sha256"]
        kept = desks.store.custody.of_session(SESSION)
        made = [event for event in kept.events if event.action == "excerpt.made"]
        assert len(made) == 1 and ASKED["authority"] in made[0].why
        assert [copy.path for copy in kept.copies] == [job["result"]["path"]]

    on_desks(tmp_path, story)


def test_a_sealed_stretch_is_handed_on_by_role_alone(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()

    async def story(desks: Desks) -> None:
        desks.store.seals.add(SEAL)
        span = {"start_s": 1.0, "end_s": 2.0, "to": str(tmp_path / "disk")}
        with pytest.raises(ArchiveError):
            await desks.excerpts.make(SESSION, **span, **ASKED)
        with pytest.raises(ReceptionError):
            stranger = {**ASKED, "person": "Ông Người Lạ"}
            await desks.excerpts.make(SESSION, **span, **stranger, sealed_too=True)
        assert list((tmp_path / "disk").iterdir()) == []
        began = await desks.excerpts.make(SESSION, **span, **ASKED, sealed_too=True)
        assert (await desks.done(began["job"]))["state"] == "done"
        (entry,) = desks.logged("excerpt.made")
        assert entry.details["sealed_contained"] is True

    on_desks(tmp_path, story)


def test_the_half_of_a_killed_excerpt_goes_even_where_it_may_not_be_made_any_more(
    tmp_path: Path,
) -> None:
    disk = tmp_path / "disk"
    half = disk / ".dang-ghi-TRICH-XUAT-1"
    half.mkdir(parents=True)
    (half / "room.mp4").write_bytes(b"half")

    async def story(desks: Desks) -> None:
        args = {"session": SESSION, "origin": ORIGIN, "span": [1.0, 2.0], "sources": ["room"]}
        args |= {"exact": True, "together": False, "sealed_too": False, "to": str(disk), **ASKED}
        point = {"name": "TRICH-XUAT-1"}
        title = {"context": "player", "source": "Excerpt"}
        desks.store.long_work.add(
            KeptWork("w1", "excerpt", SESSION, title, args, point, WorkState.RUNNING, "Bà Mai", "")
        )
        desks.store.seals.add(SEAL)
        desks.work.start()
        await desks.work._coming_up
        assert (await desks.done("w1"))["state"] == "failed"
        assert list(disk.iterdir()) == []

    on_desks(tmp_path, story)


BROKEN = {"name": "TRICH-XUAT-1"}


def broken_off(disk: Path, **point: str) -> tuple[Path, KeptWork]:
    """An excerpt that ended the engine as often as it was begun, with its half on the disk."""
    half = disk / ".dang-ghi-TRICH-XUAT-1"
    half.mkdir(parents=True)
    (half / "room.mp4").write_bytes(b"half")
    args = {"session": SESSION, "origin": ORIGIN, "span": [1.0, 2.0], "sources": ["room"]}
    args |= {"exact": True, "together": False, "sealed_too": False, "to": str(disk), **ASKED}
    title = {"context": "player", "source": "Excerpt"}
    state = (WorkState.RUNNING, "Bà Mai", "", "", MOST_STARTS)
    return half, KeptWork("w1", "excerpt", SESSION, title, args, {**BROKEN, **point}, *state)


def given_up(tmp_path: Path, work: KeptWork, *, whole: Path | None = None) -> dict[str, Any]:
    """The job once a person gave it up while it rested."""
    jobs: list[dict[str, Any]] = []

    async def story(desks: Desks) -> None:
        desks.store.long_work.add(work)
        desks.work.start()
        await desks.work._coming_up
        assert (await desks.done("w1"))["state"] == "paused"
        await desks.jobs.cancel_by_person("w1")
        while (job := await desks.done("w1"))["state"] == "paused":
            await asyncio.sleep(0.01)
        jobs.append(job)
        kept = await desks.thread.run(desks.store.long_work.get, "w1")
        assert kept is not None and kept.state is WorkState.CANCELLED
        if whole is not None:
            assert whole.is_dir()

    on_desks(tmp_path, story)
    return jobs[0]


def test_the_half_of_an_excerpt_that_rests_goes_when_it_is_given_up(tmp_path: Path) -> None:
    half, work = broken_off(tmp_path / "disk")
    (tmp_path / "disk" / "other").mkdir()
    job = given_up(tmp_path, work)
    assert job["state"] == "cancelled" and not half.exists()
    assert [one.name for one in (tmp_path / "disk").iterdir()] == ["other"]


def test_where_the_disk_of_the_half_is_away_it_is_told_where_it_lies(tmp_path: Path) -> None:
    half, work = broken_off(tmp_path / "disk", medium="serial:NOT-THIS-DISK")
    job = given_up(tmp_path, work)
    assert half.is_dir(), "it is another disk's: nothing there is touched"
    told = Text.from_json(job["message"])
    assert str(half) in str(told)
    (tmp_path / "b").mkdir()
    half, work = broken_off(tmp_path / "b" / "disk")
    (tmp_path / "b" / "disk").rename(tmp_path / "b" / "shelf")
    job = given_up(tmp_path / "b", work)
    assert str(half) in str(Text.from_json(job["message"]))


def test_a_whole_excerpt_that_no_log_knows_is_told_of(tmp_path: Path) -> None:
    half, work = broken_off(tmp_path / "disk")
    whole = half.rename(tmp_path / "disk" / "TRICH-XUAT-1")
    job = given_up(tmp_path, work, whole=whole)
    assert str(whole) in str(Text.from_json(job["message"]))


def test_nothing_is_taken_out_of_a_recording_in_which_a_seal_may_lie_anywhere(
    tmp_path: Path,
) -> None:
    (tmp_path / "disk").mkdir()

    async def story(desks: Desks) -> None:
        folder = tmp_path / "copy"
        manifest = json.loads((folder / "manifest.json").read_text())
        del manifest["timeline"]
        (folder / "manifest.json").write_text(json.dumps(manifest))
        span = {"start_s": 2.2, "end_s": 2.8, "to": str(tmp_path / "disk")}
        began = await desks.excerpts.make(SESSION, **span, **ASKED)
        assert (await desks.done(began["job"]))["state"] == "done"
        desks.store.seals.add(SEAL)
        with pytest.raises(ArchiveError, match="Nobody knows at what time of day"):
            await desks.excerpts.make(SESSION, **span, **ASKED)
        shut = await desks.player.open(SESSION)
        assert shut["sealed"] == [[0.0, 3.0]]

    on_desks(tmp_path, story)


def test_what_lies_on_another_disk_is_not_played_as_the_recording(tmp_path: Path) -> None:
    async def story(desks: Desks) -> None:
        custody, folder = desks.store.custody, str(tmp_path / "copy")
        custody.see_medium(Medium("serial:X9", MediumKind.EXTERNAL, "X9", label="Ổ số 3"))
        row = (None, SESSION, CopyForm.RECORDING, "serial:X9", folder, "a" * 64, 1, ORIGIN, "Lan")
        custody.add_copy(HeldCopy(*row))
        with pytest.raises(ArchiveError) as caught:
            await desks.player.open(SESSION)
        assert "Ổ số 3 (X9)" in str(caught.value.action)

    on_desks(tmp_path, story)


def test_excerpts_begun_at_one_moment_get_names_of_their_own(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()

    async def story(desks: Desks) -> None:
        span = {"start_s": 0.4, "end_s": 0.9, "to": str(tmp_path / "disk")}
        begun = [await desks.excerpts.make(SESSION, **span, **ASKED) for _ in range(3)]
        ended = [await desks.done(one["job"]) for one in begun]
        assert [job["state"] for job in ended] == ["done"] * 3, ended
        assert len({job["result"]["path"] for job in ended}) == 3

    on_desks(tmp_path, story)


def test_key_pictures_never_carry_an_excerpt_into_a_sealed_stretch(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()

    async def story(desks: Desks) -> None:
        desks.store.seals.add(SEAL)
        beside = {"start_s": 2.04, "end_s": 2.5, "to": str(tmp_path / "disk")}
        before = {**beside, "start_s": 1.92}
        refused = await desks.done((await desks.excerpts.make(SESSION, **before, **ASKED))["job"])
        assert refused["state"] == "failed" and list((tmp_path / "disk").iterdir()) == []
        for more in ({**beside}, {**before, "exact": True}):
            began = await desks.excerpts.make(SESSION, **more, **ASKED)
            assert (await desks.done(began["job"]))["state"] == "done"

    on_desks(tmp_path, story)


def test_no_confidential_name_stands_in_an_excerpt(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()

    async def story(desks: Desks) -> None:
        case = Case("c1", "Vụ", petitioner="Bà Nguyễn Thị Hường")
        desks.store.dossiers.save_case(replace(case, confidential=True))
        desks.store.dossiers.attach(SESSION, "c1")
        session = desks.store.sessions.get(SESSION)
        desks.store.sessions.update(replace(session, title="Tiếp Bà Nguyễn Thị Hường"))
        to = str(tmp_path / "disk")
        began = await desks.excerpts.make(SESSION, start_s=0.0, end_s=0.5, to=to, **ASKED)
        job = await desks.done(began["job"])
        told = json.dumps(job, ensure_ascii=False)
        for path in Path(job["result"]["path"]).iterdir():
            told += path.read_bytes().decode("utf-8", "replace")
        assert job["state"] == "done" and "Hường" not in told

    on_desks(tmp_path, story)


def test_the_waves_are_made_once_and_kept(tmp_path: Path) -> None:
    async def story(desks: Desks) -> None:
        began = await desks.player.waves(SESSION)
        job = await desks.done(began["job"])
        assert job["state"] == "done", job
        kept = await desks.player.waves(SESSION)
        assert kept == {"path": job["result"]["path"], "job": ""}
        values = json.loads(Path(kept["path"]).read_text())
        assert values["format"] == "diemcau-waves" and set(values["waves"]) == {"room/room"}

    on_desks(tmp_path, story)
