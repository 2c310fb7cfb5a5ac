"""Two disks at one place in turn, with folders of one name: neither passes for the other."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.archive_desk import ArchiveDesk
from app.engine.check_desk import CheckDesk
from app.engine.closing_desk import ClosingDesk
from app.engine.disposal_moves import WAITING_FOLDER
from app.engine.long_work_desk import LongWork
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.model.custody import Medium, MediumKind
from app.model.devices import DeviceState, VolumeInfo, VolumeKind
from app.model.errors import AppError, StorageError
from app.model.recording import CopyRole, KeptRecording
from app.store.long_work import KeptWork, WorkState
from tests.engine.test_check_desk import flip
from tests.engine.test_custody_desk import AT, KIND, REASON
from tests.engine.test_handover_desk import GivingRoom
from tests.helpers.archive import FOLDER

RETENTION = {"session": "8f3a", "basis": "Bảng thời hạn bảo quản, dòng 12", "person": "Lưu"}
BACK = {"condition": "nguyên vẹn", "person": "Đỗ Văn Lưu"}


class TurningRoom(GivingRoom):
    """The room of handovers with the desk of checks. What is connected at a place can be changed
    for another disk; the one that was taken out waits on a shelf.
    """

    def __init__(self, root: Path) -> None:
        self.plugged = {disk: disk for disk in KIND}
        super().__init__(root)
        settings = SimpleNamespace(check_every_days=90)
        setup = SimpleNamespace(settings=settings, current=SimpleNamespace(operator="Lan"))
        self.long_work = LongWork(self.ground, self.jobs, lambda: False)
        self.checks = CheckDesk(
            *(self.ground, cast(SetupDesk, setup), AlarmDesk(self.ground.board), self.long_work),
            there=self.custody.book.there,
        )
        self.desk.came_back = self.media.came_back = self.checks.check_returned
        self.media._volumes = self.volumes
        there = self.custody.book.there
        there.volumes, there.same_for_s = self.volumes, 0.0
        self._commands.add(self.checks.commands())

    async def close(self) -> None:
        await self.checks.close()
        await self.long_work.close()
        await super().close()

    def identify(self, folder: Path, logs: Path) -> Medium | None:
        if not folder.is_relative_to(self.root):
            return None
        place = (*folder.relative_to(self.root).parts, "")[0]
        if place not in self.plugged:
            return Medium("serial:system", MediumKind.DISK, "system", path=str(self.root))
        serial = self.plugged[place]
        kind = KIND.get(serial, MediumKind.EXTERNAL)
        return Medium(f"serial:{serial}", kind, serial, seen_at=AT, path=str(self.root / place))

    def volumes(self) -> list[VolumeInfo]:
        there = {"kind": VolumeKind.REMOVABLE, "file_system": "exfat", "free_bytes": 9}
        more = {"total_bytes": 99, "writable": True, "state": DeviceState.PRESENT}
        return [
            VolumeInfo(id=f"uuid:{s}", name=s, path=str(self.root / d), serial=s, **there, **more)  # type: ignore[arg-type]
            for d, s in self.plugged.items()
        ]

    def swap(self, disk: str, serial: str) -> None:
        """Take out what is connected at a place and plug in another disk, empty when new."""
        place, shelf = self.root / disk, self.root / "shelf"
        shelf.mkdir(exist_ok=True)
        place.rename(shelf / self.plugged[disk])
        if (shelf / serial).exists():
            (shelf / serial).rename(place)
        else:
            place.mkdir()
        self.plugged[disk] = serial

    def reconnect(self, serial: str, place: str) -> Path:
        """Connect a disk under another letter or mount point; returns that."""
        was = next(disk for disk, one in self.plugged.items() if one == serial)
        del self.plugged[was]
        self.plugged[place] = serial
        return (self.root / was).rename(self.root / place)

    def look_alike(self) -> Path:
        """Another disk stands at the external one's place, with the very folder on it."""
        self.swap("external", "stranger")
        return Path(shutil.copytree(self.root / "main" / FOLDER, self.root / "external" / FOLDER))

    async def done(self, asked: dict[str, Any]) -> dict[str, Any]:
        job = await self.job(asked["job"])
        await asyncio.sleep(0)
        await self.checks.summary()
        return job

    async def held(self, medium: str) -> dict[str, Any]:
        shown = await self.ask("custody.show", session="8f3a")
        return next(one for one in shown["copies"] if one["medium"] == f"serial:{medium}")


def in_turning_room(
    root: Path, work: Callable[[TurningRoom], Awaitable[None]], *, checked: bool = True
) -> None:
    """Run ``work`` with a copy in custody on the main and on the external disk."""

    async def run() -> None:
        room = TurningRoom(root)
        if checked:
            room.check(CopyRole.PRIMARY)
            room.check(CopyRole.EXTERNAL)
        await room.ask("custody.show", session="8f3a")
        await room.ask("medium.register", medium="serial:external", label="Ổ số 3")
        try:
            await work(room)
        finally:
            await room.close()

    asyncio.run(run())


def words(error: dict[str, Any] | None) -> str:
    """A text of the protocol, filled in."""
    assert error is not None
    return str(error["source"]).format(**error["params"])


@pytest.mark.parametrize("damaged", [False, True])
def test_a_check_leaves_the_disk_alone_that_stands_in_for_another(
    tmp_path: Path, damaged: bool
) -> None:
    async def work(room: TurningRoom) -> None:
        stranger = room.look_alike()
        if damaged:
            flip(stranger / "room" / "000001.mp4")
        job = await room.done(await room.checks.check("all"))
        result = job["result"]
        assert (result["verified"], result["damaged"], result["away"]) == (1, 0, 1)
        copy = await room.held("external")
        assert (copy["state"], copy["verified_at"]) == ("kept", "")
        rows = {row["path"]: row for row in await room.checks.holdings("8f3a")}
        row = rows[str(stranger)]
        assert (row["state"], row["connected"]) == ("", False)
        assert "Ổ số 3 (external)" in words(row["problem"])
        assert "stranger" in words(row["problem"])
        (wanted,) = (await room.checks.summary())["wanted"]
        assert wanted["label"] == "Ổ số 3" and "stranger" in words(wanted["problem"])
        room.swap("external", "external")
        job = await room.done(await room.checks.check("all"))
        assert (job["result"]["verified"], job["result"]["whole"]) == (2, True)
        assert (await room.held("external"))["counts"]

    in_turning_room(tmp_path, work, checked=False)


def test_what_came_back_counts_from_its_own_disk_alone(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        given = await room.give("external", fewer=True)
        await room.paper(given)
        room.look_alike()
        told = await room.ask("custody.return", handover=given["handover"], **BACK)
        (problem,) = told["to_bring"]
        assert "Ổ số 3 (external)" in words(problem) and "stranger" in words(problem)
        await room.done(await room.checks.check("session", "8f3a"))
        assert not (await room.held("external"))["counts"]
        room.swap("external", "external")
        await room.done(await room.checks.check("session", "8f3a"))
        assert (await room.held("external"))["counts"]

    in_turning_room(tmp_path, work)


def test_a_loan_that_is_said_to_be_back_is_read_from_its_own_disk(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        loan = {"borrower": "Thanh tra", "purpose": REASON, "due": "2026-12-31"}
        await room.ask("medium.lend", medium="serial:external", **loan)
        flip(room.look_alike() / "room" / "000001.mp4")
        rows = await room.ask("medium.return", medium="serial:external", condition="tốt")
        by_id = {row["id"]: row for row in rows}
        assert not by_id["serial:external"]["connected"]
        assert by_id["serial:stranger"]["connected"]
        job = await room.done({"job": room.long_work.under_way("archive_check")[0]})
        assert (job["result"]["away"], job["result"]["damaged"]) == (1, 0)
        assert (await room.held("external"))["counts"]
        with pytest.raises(StorageError, match="stranger"):
            await room.ask("medium.remove", medium="serial:external")
        assert room.removed == []

    in_turning_room(tmp_path, work)


def test_what_hides_its_number_goes_by_its_place(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        there = room.custody.book.there
        path, folder = str(tmp_path / "external"), str(tmp_path / "external" / FOLDER)
        hidden = Medium("volume:device:/dev/sdb1", MediumKind.EXTERNAL, path=path)
        room.store.custody.see_medium(hidden)
        there.identify = lambda _folder, _logs: replace(hidden, id="volume:device:/dev/sdc1")
        assert there.look(hidden.id, folder).there
        shutil.rmtree(folder)
        assert there.look(hidden.id, folder).there
        there.identify = lambda _folder, _logs: Medium("volume:number:7", MediumKind.DISK, path="/")
        assert not there.look(hidden.id, folder).there

    def off_the_store(room: TurningRoom) -> Awaitable[None]:
        return asyncio.to_thread(lambda: asyncio.run(work(room)))

    in_turning_room(tmp_path, off_the_store)


def test_two_disks_at_one_place_are_two_copies_and_each_speaks_for_itself(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.swap("external", "second")
        to = str(tmp_path / "external")
        job = await room.job(
            (await room.ask("custody.copy", session="8f3a", to=to, reason=REASON))["job"]
        )
        assert job["result"]["copies"][0]["path"] == str(tmp_path / "external" / FOLDER)
        holdings = room.store.archive_checks.holdings("8f3a")
        assert [one.medium for one in holdings if one.path.startswith(to)] == [
            *("serial:external", "serial:second")
        ]
        flip(tmp_path / "external" / FOLDER / "room" / "000002.mp4")
        job = await room.done(await room.checks.check("session", "8f3a"))
        result = job["result"]
        assert (result["verified"], result["damaged"], result["away"]) == (1, 1, 1)
        assert (await room.held("second"))["state"] == "damaged"
        assert (await room.held("external"))["state"] == "kept"
        room.swap("external", "external")
        job = await room.done(await room.checks.check("session", "8f3a"))
        assert (job["result"]["verified"], job["result"]["away"]) == (2, 1)
        assert (await room.held("second"))["state"] == "damaged"
        summary = await room.checks.summary()
        assert [one["state"] for one in summary["bad"]] == ["damaged"]

    in_turning_room(tmp_path, work)


def test_another_disk_is_never_disposed_of_in_place_of_the_one_that_was_named(
    tmp_path: Path,
) -> None:
    async def work(room: TurningRoom) -> None:
        await room.ask("retention.set", from_year=2000, years=10, **RETENTION)
        begun = await room.ask(
            "custody.copy", session="8f3a", to=str(tmp_path / "third"), reason=REASON
        )
        await room.job(begun["job"])
        copy = (await room.held("external"))["id"]
        order = {"copies": [copy], "reason": REASON, "person": "Đỗ Văn Lưu"}
        [asked] = await room.ask("disposal.ask", session="8f3a", **order)
        stranger = room.look_alike()
        second = {"order": asked["id"], "person": "Trần Thị Ký"}
        with pytest.raises(StorageError, match="stranger"):
            await room.ask("disposal.agree", **second)
        assert stranger.is_dir()
        room.swap("external", "external")
        await room.ask("disposal.agree", **second)
        room.swap("external", "stranger")
        waiting = tmp_path / "external" / WAITING_FOLDER / FOLDER
        waiting.parent.mkdir()
        stranger.rename(waiting)
        for command in ("disposal.delete", "disposal.withdraw"):
            with pytest.raises(AppError, match="stranger"):
                await room.ask(command, **second)
        assert waiting.is_dir()

    in_turning_room(tmp_path, work)


def test_a_copy_is_read_from_a_disk_that_is_there_and_from_no_other(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.check(CopyRole.EXTERNAL, at="2026-12-01T08:00:00+07:00")
        room.look_alike()
        to = {"session": "8f3a", "to": str(tmp_path / "third"), "reason": REASON}
        job = await room.job((await room.ask("custody.copy", **to))["job"])
        assert job["state"] == "done"
        events = (await room.ask("custody.show", session="8f3a"))["events"]
        made = [one["details"]["from"] for one in events if one["details"].get("from")]
        assert made == [str(tmp_path / "main" / FOLDER)]
        room.swap("main", "other")
        room.swap("third", "fourth")
        with pytest.raises(StorageError, match="Ổ số 3"):
            await room.ask("custody.copy", **to)

    in_turning_room(tmp_path, work)


def test_damage_is_not_mended_on_another_disk(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        stranger = room.look_alike()
        flip(stranger / "room" / "000001.mp4")
        before = (stranger / "room" / "000001.mp4").read_bytes()
        with pytest.raises(StorageError, match="stranger"):
            await room.checks.repair(str(stranger), "Đỗ Văn Lưu", REASON)
        assert (stranger / "room" / "000001.mp4").read_bytes() == before

    in_turning_room(tmp_path, work)


def test_damage_is_mended_from_a_copy_that_was_noted_at_the_same_place(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        noted, film = tmp_path / "external" / FOLDER, Path("room", "000001.mp4")
        room.swap("external", "second")
        to = {"session": "8f3a", "to": str(tmp_path / "external"), "reason": REASON}
        await room.job((await room.ask("custody.copy", **to))["job"])
        now = room.reconnect("second", "drive-f")
        (tmp_path / "shelf" / "external").rename(tmp_path / "external")
        room.plugged["external"] = "external"
        for disk in ("external", "main"):
            flip(tmp_path / disk / FOLDER / film)
        job = await room.done(await room.checks.repair(str(noted), "Đỗ Văn Lưu", REASON))
        assert (job["result"]["whole"], list(job["result"]["left"])) == (True, [])
        assert [one["source"] for one in job["result"]["mended"]] == [str(now / FOLDER)]
        assert (noted / film).read_bytes() == (now / FOLDER / film).read_bytes()

    in_turning_room(tmp_path, work)


def test_a_session_is_read_back_without_what_lies_on_another_disk(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        asked: list[list[str]] = []

        def check_again(_session: object, kept: list[KeptRecording], _noted: object) -> str:
            asked.append([copy.path for one in kept for copy in one.record.copies])
            return "job"

        closing = cast(ClosingDesk, SimpleNamespace(check_again=check_again))
        sessions = cast(SessionDesk, room.sessions)
        desk = ArchiveDesk(room.ground, sessions, closing, room.custody.book.there)
        room.look_alike()
        told = await desk.verify("8f3a")
        assert asked == [[str(tmp_path / "main" / FOLDER)]]
        assert "Ổ số 3 (external)" in words(told["away"][0])
        room.swap("main", "other")
        with pytest.raises(StorageError, match="main"):
            await desk.verify("8f3a")

    in_turning_room(tmp_path, work)


def test_custody_does_not_take_a_folder_over_from_another_disk(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        room.pack()
        room.swap("third", "stranger")
        (tmp_path / "third" / room.package.name).mkdir()
        shown = await room.ask("custody.show", session="8f3a")
        assert {one["form"] for one in shown["copies"]} == {"recording"}
        room.swap("third", "third")
        shown = await room.ask("custody.show", session="8f3a")
        package = next(one for one in shown["copies"] if one["form"] == "package")
        assert (package["medium"], package["counts"]) == ("serial:third", True)

    in_turning_room(tmp_path, work)


def test_the_half_of_a_copy_that_rests_goes_when_it_is_given_up(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        long_work = room.custody._long_work
        half = tmp_path / "third" / f".dang-ghi-{FOLDER}"

        async def give_up(number: str) -> dict[str, Any]:
            args = {"to": str(tmp_path / "third"), "medium": "serial:third", "disk": "third"}
            point = {"done": [], "part": {"name": FOLDER, "sums": {}}}
            title = {"context": "custody", "source": "Copy"}
            kept = (WorkState.PAUSED, "Lan", AT)
            room.store.long_work.add(
                KeptWork(number, "disk_copy", "8f3a", title, args, point, *kept)
            )
            long_work.start()
            await long_work._coming_up
            long_work._jobs.cancel(number)
            while (await room.job(number))["state"] == "paused":
                await asyncio.sleep(0.01)
            return await room.job(number)

        half.mkdir()
        (half / "manifest.json").write_text("half")
        assert (await give_up("w1"))["state"] == "cancelled" and not half.exists()
        half.mkdir()
        room.swap("third", "stranger")
        told = await give_up("w2")
        assert str(half) in words(told["message"])
        assert (tmp_path / "shelf" / "third" / half.name).is_dir()

    in_turning_room(tmp_path, work)
