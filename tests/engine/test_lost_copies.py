"""A copy that is gone for good is noted as lost by a person, rings no more, and may turn up."""

from __future__ import annotations

import asyncio
import json
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.check_desk import CheckDesk
from app.engine.disposal_rules import chosen
from app.engine.handover_rules import Archive, problem_of
from app.engine.loss_desk import LossDesk
from app.engine.package_order import backups_of
from app.engine.setup_desk import SetupDesk
from app.model.custody import CopyForm, CopyState, HeldCopy
from app.model.errors import AppError, ArchiveError
from app.model.recording import CopyRole
from app.store.session_copies import CopiesState, copies_by_session
from tests.engine.test_check_desk import flip, told
from tests.engine.test_custody_desk import AT, REASON, Room
from tests.helpers.archive import FOLDER

SESSION, PERSON = "8f3a", "Trần Văn Bình"
WHY = "Ổ hỏng cơ, đã gửi đi cứu dữ liệu không được"


class LosingRoom(Room):
    """The room of custody with the desks of checks and of losses."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.alarms = AlarmDesk(self.ground.board)
        settings = SimpleNamespace(check_every_days=90)
        setup = SimpleNamespace(settings=settings, current=SimpleNamespace(operator=PERSON))
        book, work = self.custody.book, self.custody._long_work
        there = book.there
        self.checks = CheckDesk(self.ground, cast(SetupDesk, setup), self.alarms, work, there=there)
        self.losses = LossDesk(self.ground, book)
        self.losses.changed = self.checks.refresh
        for desk in (self.checks, self.losses):
            self._commands.add(desk.commands())

    async def close(self) -> None:
        await self.checks.close()
        await super().close()

    def folder(self, disk: str) -> Path:
        return self.root / disk / FOLDER

    async def read(self, **more: Any) -> dict[str, Any]:
        asked = {"scope": "session", "session": SESSION, "person": PERSON, **more}
        job = await self.job((await self.ask("archive.check", **asked))["job"])
        assert job["state"] == "done", job
        result: dict[str, Any] = job["result"]
        return result

    async def copy(self, disk: str = "external") -> HeldCopy:
        await self.ask("custody.show", session=SESSION)
        held = self.store.custody.copies([SESSION])
        return next(one for one in held if one.medium == f"serial:{disk}")

    async def gone(self, disk: str = "external") -> HeldCopy:
        """Its folder is no longer there, and a check has found that."""
        await self.copy(disk)
        self.folder(disk).rename(self.root / f"away-{disk}")
        (self.root / disk / "khác.txt").write_text("x")
        await self.read()
        found = await self.copy(disk)
        assert found.state is CopyState.MISSING
        return found

    def found(self, disk: str = "external") -> None:
        (self.root / f"away-{disk}").rename(self.folder(disk))

    async def lose(self, *copies: HeldCopy, **more: Any) -> dict[str, Any]:
        asked = {"copies": [one.id for one in copies], "person": PERSON, "reason": WHY, **more}
        told: dict[str, Any] = await self.ask("custody.lost", **asked)
        return told

    async def refused(self, *copies: HeldCopy, **more: Any) -> str:
        before = [one.state for one in self.store.custody.copies()]
        with pytest.raises(AppError) as caught:
            await self.lose(*copies, **more)
        assert [one.state for one in self.store.custody.copies()] == before
        return " ".join(str(text) for text in caught.value.texts())

    async def row(self, disk: str = "external") -> dict[str, Any]:
        rows = await self.ask("archive.holdings", session=SESSION)
        return next(one for one in rows if one["medium"] == f"serial:{disk}")

    async def rings(self, rings: bool = True) -> bool:
        """Whether the desk comes to tell of damage, or that there is none any more."""
        return await told(lambda: self._rings() == rings)

    def _rings(self) -> bool:
        return any(
            one["key"] == "archive.damaged" and one["active"]
            for one in self.ground.board.get("alarms")
        )

    def listed(self) -> CopiesState:
        return copies_by_session(self.store.connection)[SESSION].state


def in_losing_room(root: Path, work: Callable[[LosingRoom], Awaitable[None]]) -> None:
    async def run() -> None:
        room = LosingRoom(root)
        try:
            await work(room)
        finally:
            await room.close()

    asyncio.run(run())


def test_a_loss_is_noted_and_rings_no_more(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.gone()
        assert await room.rings() and room.listed() is CopiesState.DIFFERS
        row = await room.row()
        lose = {"copy": copy.id, "last": [], "disk_gone": False}
        assert (row["state"], row["lose"]) == ("missing", lose)
        told = await room.lose(copy)
        assert told["copies"] == [copy.id]
        assert told["sessions"] == {SESSION: {"archived": False, "apart": 1}}
        assert await room.rings(False) and room.listed() is CopiesState.ONE
        summary = await room.ask("archive.checks")
        assert (summary["bad"], summary["due"], summary["holdings"]) == ([], 0, 1)
        shown = await room.ask("custody.show", session=SESSION)
        states = {one["medium"]: (one["state"], one["counts"]) for one in shown["copies"]}
        assert states["serial:external"] == ("lost", False)
        event = shown["events"][-1]
        assert (event["action"], event["copy"]) == ("copy.lost", copy.id)
        assert (event["who"], event["why"]) == (PERSON, WHY)
        entry = room.store.audit.last_of("copy.lost", SESSION)
        assert entry is not None and entry.who == PERSON
        details = json.loads(entry.details)
        assert (details["copies"][0]["path"], details["why"]) == (copy.path, WHY)
        media = {one["id"]: one for one in await room.ask("media.show")}
        assert (media["serial:external"]["bad"], media["serial:external"]["copies"]) == (0, 0)
        row = await room.row()
        assert (row["state"], row["due_at"], row["lose"]) == ("lost", None, None)
        assert row["lost"]["who"] == PERSON and row["lost"]["at"] == event["at"]

    in_losing_room(tmp_path, work)


def test_reading_all_back_does_not_look_for_what_was_lost(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        await room.lose(await room.gone())
        for asked in ({}, {"scope": "all", "session": ""}):
            result = await room.read(**asked)
            assert (result["holdings"], result["verified"], result["whole"]) == (1, 1, True)
        assert (await room.copy()).state is CopyState.LOST
        assert await room.rings(False)

    in_losing_room(tmp_path, work)


def test_what_was_lost_turns_up_and_is_one_again_once_it_was_read_back(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.gone()
        await room.lose(copy)
        asked = {"scope": "paths", "paths": [copy.path], "media": [copy.medium]}
        await room.read(**asked)  # it is still not there
        assert (await room.copy()).state is CopyState.LOST and await room.rings(False)
        room.found()
        await room.ask("custody.show", session=SESSION)
        assert (await room.copy()).state is CopyState.LOST  # nobody has read it yet
        assert (await room.read(**asked))["whole"] is True
        found = await room.copy()
        assert found.counts and room.listed() is CopiesState.MATCHED
        event = room.store.custody.of_session(SESSION).events[-1]
        assert (event.action, event.copy, event.who) == ("copy.found_again", copy.id, PERSON)
        shown = await room.ask("custody.show", session=SESSION)
        assert shown["archived"] is True
        assert (await room.row())["state"] == "verified"

    in_losing_room(tmp_path, work)


def test_what_turns_up_damaged_is_damaged(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.gone()
        await room.lose(copy)
        room.found()
        flip(room.folder("external") / "room" / "000002.mp4")
        await room.read(scope="paths", paths=[copy.path], media=[copy.medium])
        assert (await room.copy()).state is CopyState.DAMAGED and await room.rings()

    in_losing_room(tmp_path, work)


def test_only_what_was_looked_for_in_vain_is_lost(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.copy()
        assert "check it first" in await room.refused(copy)
        told = {
            CopyState.DAMAGED: "mend it",
            CopyState.GIVEN: "it is back",
            CopyState.SET_ASIDE: "It waits",
            CopyState.DISPOSED: "It was disposed of",
            CopyState.LOST: "already",
        }
        for state, words in told.items():
            room.store.custody.set_state(copy, state)
            assert words in await room.refused(copy)
        assert room.store.audit.last_of("copy.lost", SESSION) is None

    in_losing_room(tmp_path, work)


def test_copies_go_with_a_disk_that_is_gone_but_not_with_one_that_is_connected(
    tmp_path: Path,
) -> None:
    async def work(room: LosingRoom) -> None:
        await room.read()
        copy = await room.copy()
        assert copy.state is CopyState.KEPT and (await room.row())["lose"] is None
        assert "connected" in await room.refused(copy, disk_gone=True)
        (room.root / "external").rename(room.root / "broken")
        lose = (await room.row())["lose"]
        assert (lose["copy"], lose["disk_gone"], lose["last"]) == (copy.id, True, [])
        assert "check it first" in await room.refused(copy)
        await room.lose(copy, disk_gone=True)
        assert (await room.copy()).state is CopyState.LOST
        said = room.store.audit.last_of("copy.lost", SESSION)
        assert said is not None and json.loads(said.details)["disk_gone"] is True
        primary = await room.copy("main")
        (room.root / "main").rename(room.root / "broken-too")
        assert "last one is meant" in await room.refused(primary, disk_gone=True)

    in_losing_room(tmp_path, work)


def test_what_is_there_after_all_is_not_lost(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.gone()
        room.found()
        told = await room.refused(copy)
        assert "Check it again" in told and str(room.folder("external")) in told
        waiting = room.root / "external" / "CHO-TIEU-HUY"
        waiting.mkdir()
        room.folder("external").rename(waiting / Path(FOLDER).name)
        told = await room.refused(copy)
        assert "CHO-TIEU-HUY" in told

    in_losing_room(tmp_path, work)


@pytest.mark.parametrize(
    "wrong",
    [{"person": " "}, {"reason": "mất   rồi"}, {"copies": [99]}, {"session": "k3m7qa"}],
)
def test_a_loss_needs_a_name_a_reason_and_a_copy(tmp_path: Path, wrong: dict[str, Any]) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.gone()
        await room.refused(copy, **wrong)
        assert (await room.lose(copy, copies=copy.id, session=SESSION))["copies"] == [copy.id]

    in_losing_room(tmp_path, work)


def test_the_last_copy_is_lost_only_where_that_is_said(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        first = await room.gone("main")
        second = await room.gone("external")
        part = Path(FOLDER).name
        assert (await room.row())["lose"]["last"] == [part]
        assert part in await room.refused(second)
        told = await room.lose(first, second, last=True)
        assert told["sessions"][SESSION] == {"archived": False, "apart": 0}
        assert room.listed() is CopiesState.LOST and await room.rings(False)
        entry = room.store.audit.last_of("copy.lost", SESSION)
        assert entry is not None and json.loads(entry.details)["last_of"] == [part]

    in_losing_room(tmp_path, work)


def test_a_lost_copy_is_neither_given_nor_disposed_of_nor_a_backup(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        copy = await room.gone()
        await room.lose(copy)
        lost, custody = await room.copy(), room.store.custody.of_session(SESSION)
        archive = Archive(custody.copies, custody.media, recorded={SESSION: custody.recorded})
        assert "noted as lost" in str(problem_of(lost, archive))
        beside = replace(lost, id=99, state=CopyState.KEPT)
        assert archive.along_with([beside]) == []
        with pytest.raises(ArchiveError):
            chosen(custody, [lost.id or 0])
        backups = {one.medium: one.verified for one in backups_of(room.store, SESSION)}
        assert backups[custody.media[lost.medium].name] is False

    in_losing_room(tmp_path, work)


def test_a_copy_made_anew_in_the_place_of_a_lost_one_is_noted(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        lost = await room.gone()
        await room.lose(lost)
        again = HeldCopy(
            *(None, SESSION, CopyForm.RECORDING, lost.medium, lost.path, lost.seal, 900, AT),
            *(PERSON, AT),
        )
        assert room.store.custody.add_copy(again, why=REASON).state is CopyState.KEPT
        event = room.store.custody.of_session(SESSION).events[-1]
        assert (event.action, event.copy, event.why) == ("copy.made", lost.id, REASON)

    in_losing_room(tmp_path, work)


def test_another_thing_at_the_place_of_a_lost_copy_is_checked_for_itself(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        lost = await room.gone()
        await room.lose(lost)
        shutil.rmtree(room.root / "away-external")
        other = HeldCopy(
            *(None, SESSION, CopyForm.RECORDING, lost.medium, lost.path, "f" * 64, 900, AT, PERSON)
        )
        kept = room.store.custody.add_copy(other)
        about = (SESSION, lost.path, CopyState.KEPT, PERSON)
        assert [one.id for one in room.store.custody.checked(*about)] == [kept.id]
        assert (await room.copy()).state is CopyState.LOST
        assert room.store.archive_checks.lost(SESSION) == []

    in_losing_room(tmp_path, work)


def test_reading_both_copies_after_a_session_says_nothing_of_a_lost_one(tmp_path: Path) -> None:
    async def work(room: LosingRoom) -> None:
        await room.lose(await room.gone())
        room.check(CopyRole.EXTERNAL, matched=0, at="2026-11-25T09:30:00+07:00")
        assert (await room.copy()).state is CopyState.LOST
        room.check(CopyRole.EXTERNAL, at="2026-11-26T09:30:00+07:00")
        assert (await room.copy()).state is CopyState.KEPT
        assert room.store.custody.of_session(SESSION).events[-1].action == "copy.found_again"

    in_losing_room(tmp_path, work)
