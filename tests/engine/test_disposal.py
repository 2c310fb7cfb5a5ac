"""Nothing is called archived and nothing is deleted whose every part is not safe elsewhere."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.engine.disposal_moves import WAITING_FOLDER
from app.model.conference import PlatformRecording, PlatformRecordingNote
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind
from app.model.discs import Disc, DiscSet, DiscState
from app.model.errors import AppError
from app.model.packages import Package
from app.model.recording import CopyCheck, CopyRecord, CopyRole, RecordingRecord
from tests.engine.test_check_desk import flip
from tests.engine.test_custody_desk import AT, REASON, Room, in_room
from tests.helpers.archive import FOLDER, make_copy

ASKS, AGREES = "Đỗ Văn Lưu", "Trần Thị Ký"
TERM = {"session": "8f3a", "basis": "Bảng thời hạn bảo quản, dòng 12", "person": "Lưu"}
FILM = "room/000002.mp4"


async def ready(room: Room, *, third: bool = True) -> dict[str, int]:
    """A session whose day is over, with verified copies on two disks, or on three; which is which
    by the disk.
    """
    for role in CopyRole:
        room.check(role)
    await room.ask("retention.set", from_year=2000, years=10, **TERM)
    if third:
        await copied(room)
    return await numbers(room)


async def copied(room: Room) -> None:
    to = str(room.root / "third")
    begun = await room.ask("custody.copy", session="8f3a", to=to, reason=REASON)
    assert (await room.job(begun["job"]))["state"] == "done"


async def numbers(room: Room) -> dict[str, int]:
    shown = await room.ask("custody.show", session="8f3a")
    return {
        f"{one['medium'].partition(':')[2]}{Path(one['path']).name.removeprefix(FOLDER)}": one["id"]
        for one in shown["copies"]
    }


async def asked(room: Room, *copies: int) -> int:
    order = {"copies": list(copies), "reason": REASON, "person": ASKS}
    orders = await room.ask("disposal.ask", session="8f3a", **order)
    return int(orders[-1]["id"])


async def agree(room: Room, order: int) -> str:
    return str((await room.ask("disposal.agree", order=order, person=AGREES))[-1]["state"])


async def delete(room: Room, order: int) -> str:
    return str((await room.ask("disposal.delete", order=order, person=ASKS))[-1]["state"])


async def withdraw(room: Room, order: int) -> str:
    return str((await room.ask("disposal.withdraw", order=order, person=ASKS))[-1]["state"])


def said(error: pytest.ExceptionInfo[AppError]) -> str:
    return " ".join(str(text) for text in error.value.texts())


def second_part(room: Room) -> Path:
    """Part two was written to the main disk alone: the external one was gone."""
    folder = make_copy(room.root / "main" / f"{FOLDER}-p2", segments=2, size_bytes=33_333)
    seal = hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()
    copy = CopyRecord(str(room.root / "main"), str(folder), seal, 900)
    number = room.store.recordings.begin("8f3a", "room", AT)
    record = RecordingRecord("room", (), (copy,), 900.0, 22500, 0, 0, -20.0)
    room.store.recordings.close(number, record, AT)
    check = CopyCheck(CopyRole.PRIMARY, str(folder), 4, 4, 4)
    room.store.recordings.add_check("8f3a", check, AT)
    return folder


def test_the_only_copy_of_a_part_keeps_the_session_from_the_archive_and_is_not_deleted(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        folder = second_part(room)
        known = await ready(room, third=False)
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["archived"]) == (1, False)
        assert [(one["name"], one["copies"]) for one in shown["parts"]] == [
            *((FOLDER, 2), (f"{FOLDER}-p2", 1))
        ]
        with pytest.raises(AppError, match=f"{FOLDER}-p2"):
            await room.ask("custody.archive", session="8f3a")
        with pytest.raises(AppError, match=f"{FOLDER}-p2"):
            await asked(room, known["main-p2"])
        assert (folder / FILM).is_file()
        await copied(room)
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["archived"]) == (2, True)
        order = await asked(room, known["external"])
        assert (await agree(room, order), await delete(room, order)) == ("set_aside", "done")
        with pytest.raises(AppError, match=f"{FOLDER}-p2"):
            await asked(room, known["main-p2"])

    in_room(tmp_path, work)


def pack(room: Room, disk: str, seal: str, holds: tuple[str, ...] | None) -> None:
    folder = room.root / disk / "GOI"
    folder.mkdir(parents=True)
    room.store.custody.see_medium(Medium(f"serial:{disk}", MediumKind.EXTERNAL, disk))
    row = (None, "8f3a", str(folder), seal, 9, True, AT, "A")
    room.store.packages.add(Package(*row, holds=holds))
    held = (None, "8f3a", CopyForm.PACKAGE, f"serial:{disk}", str(folder), seal, 9, AT, "A", AT)
    room.store.custody.add_copy(HeldCopy(*held))


@pytest.mark.parametrize("holds", [(), None])
def test_a_package_that_is_not_whole_or_of_which_nobody_knows_stands_for_no_copy(
    tmp_path: Path, holds: tuple[str, ...] | None
) -> None:
    async def work(room: Room) -> None:
        known = await ready(room, third=False)
        for disk in ("fourth", "fifth"):
            pack(room, disk, "ab" * 32, holds)
        with pytest.raises(AppError, match="two verified copies"):
            await asked(room, known["main"])
        room.check(CopyRole.EXTERNAL, matched=4, at="2026-11-24T09:30:00+07:00")
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["archived"]) == (1, False)
        package = next(one for one in shown["copies"] if one["form"] == "package")
        assert (package["whole"], package["counts"]) == (False, False)
        with pytest.raises(AppError, match="two verified copies"):
            await asked(room, package["id"])
        await copied(room)
        assert await asked(room, package["id"])

    in_room(tmp_path, work)


def test_a_whole_package_is_a_copy_and_goes_only_with_all_that_it_alone_holds(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        known = await ready(room, third=False)
        kept = room.store.recordings.of_session("8f3a")
        lists = tuple({copy.sha256 for one in kept for copy in one.record.copies})
        film = "cd" * 32
        pack(room, "fourth", "ab" * 32, (*lists, film))
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["copies"][-1]["counts"]) == (3, True)
        note = PlatformRecordingNote(PlatformRecording.FETCHED, AT, "Lan", "hop.mp4", film, 900)
        room.store.platform_recordings.add("8f3a", note)
        with pytest.raises(AppError, match=r"hop\.mp4"):
            await asked(room, (await numbers(room))["fourth" + "GOI"])
        assert await asked(room, known["main"])

    in_room(tmp_path, work)


@pytest.mark.parametrize("form", [CopyForm.EXCERPT, CopyForm.REENCODED])
def test_what_was_derived_stands_for_no_copy(tmp_path: Path, form: CopyForm) -> None:
    async def work(room: Room) -> None:
        room.check(CopyRole.PRIMARY)
        await room.ask("custody.show", session="8f3a")
        kept = room.store.recordings.of_session("8f3a")
        seal = kept[0].record.copies[0].sha256
        room.store.custody.see_medium(Medium("serial:third", MediumKind.EXTERNAL, "third"))
        row = (None, "8f3a", form, "serial:third", "/t/X", seal, 9, AT, "A", AT)
        room.store.custody.add_copy(HeldCopy(*row))
        shown = await room.ask("custody.show", session="8f3a")
        assert (shown["apart"], shown["archived"]) == (1, False)

    in_room(tmp_path, work)


def test_what_stays_is_read_back_before_the_second_word_and_before_the_last(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        flip(tmp_path / "third" / FOLDER / FILM)
        with pytest.raises(AppError, match="two verified copies"):
            await agree(room, order)
        assert (tmp_path / "main" / FOLDER / FILM).is_file()
        shown = await room.ask("custody.show", session="8f3a")
        assert [one["state"] for one in shown["copies"] if one["medium"] == "serial:third"] == [
            "damaged"
        ]
        flip(tmp_path / "third" / FOLDER / FILM)
        room.store.custody.checked("8f3a", str(tmp_path / "third" / FOLDER), CopyState.KEPT, "Lan")
        assert await agree(room, order) == "set_aside"
        flip(tmp_path / "external" / FOLDER / FILM)
        with pytest.raises(AppError, match="two verified copies"):
            await delete(room, order)
        waiting = tmp_path / "main" / WAITING_FOLDER / FOLDER
        assert (waiting / FILM).is_file()
        assert await withdraw(room, order) == "withdrawn"
        assert (tmp_path / "main" / FOLDER / FILM).is_file()

    in_room(tmp_path, work)


def test_a_copy_that_is_away_has_to_be_brought_and_checked_first(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        shelf = tmp_path / "shelf"
        (tmp_path / "third").rename(shelf)
        with pytest.raises(AppError) as caught:
            await agree(room, order)
        assert "third" in said(caught) and "external" not in said(caught)
        assert (tmp_path / "main" / FOLDER / FILM).is_file()
        shelf.rename(tmp_path / "third")
        assert await agree(room, order) == "set_aside"
        (tmp_path / "third").rename(shelf)
        with pytest.raises(AppError, match="not all read back"):
            await delete(room, order)
        assert (tmp_path / "main" / WAITING_FOLDER / FOLDER / FILM).is_file()
        shelf.rename(tmp_path / "third")
        assert await delete(room, order) == "done"
        assert not (tmp_path / "main" / WAITING_FOLDER / FOLDER).exists()

    in_room(tmp_path, work)


def test_what_was_read_since_the_order_counts_though_its_disk_is_away(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        room.store.custody.checked("8f3a", str(tmp_path / "third" / FOLDER), CopyState.KEPT, "Lan")
        (tmp_path / "third").rename(tmp_path / "shelf")
        assert await agree(room, order) == "set_aside"

    in_room(tmp_path, work)


def test_an_older_check_that_is_heard_of_after_the_order_is_not_taken_for_a_new_one(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        path = str(tmp_path / "third" / FOLDER)
        room.store.custody.checked("8f3a", path, CopyState.KEPT, "Lan", at=AT)
        (tmp_path / "third").rename(tmp_path / "shelf")
        with pytest.raises(AppError, match="not all read back"):
            await agree(room, order)

    in_room(tmp_path, work)


def test_of_a_set_of_discs_every_one_has_to_be_read_again(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        known = await ready(room, third=False)
        kept = room.store.recordings.of_session("8f3a")
        pack(room, "fourth", "ab" * 32, (kept[0].record.copies[0].sha256,))
        (tmp_path / "fourth").rename(tmp_path / "shelf")
        made = DiscSet("s1", "8f3a", "/d/GOI", "ab" * 32, 10**9, 0, AT, "Lan")
        good: dict[str, Any] = {"state": DiscState.VERIFIED, "burnings": 1}
        discs = [
            Disc("s1", n, 2, f"D_0{n}02", 900, 3, seal=f"{n}" * 64, checked_at=at, **good)
            for n, at in ((1, AT), (2, "2036-11-22T09:30:00+07:00"))
        ]
        custody = room.store.custody
        room.store.discs.add(made, discs)
        custody.see_medium(Medium("discs:s1", MediumKind.DISC, "D_0102"))
        row = (None, "8f3a", CopyForm.PACKAGE, "discs:s1", "GOI#s1", "ab" * 32, 9, AT, "A", AT)
        custody.add_copy(HeldCopy(*row))
        order = await asked(room, known["main"])
        custody.checked("8f3a", "GOI#s1", CopyState.KEPT, "Lan")
        with pytest.raises(AppError) as caught:
            await agree(room, order)
        assert "D_0102" in said(caught)
        with pytest.raises(AppError, match="by hand"):
            await asked(room, (await numbers(room))["s1GOI#s1"])

    in_room(tmp_path, work)


def test_what_was_put_back_counts_only_once_it_was_read_back(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        room.check(CopyRole.PRIMARY, matched=4, at="2026-11-24T09:30:00+07:00")
        order = await asked(room, known["main"])
        await agree(room, order)
        await withdraw(room, order)
        shown = await room.ask("custody.show", session="8f3a")
        main = next(one for one in shown["copies"] if one["id"] == known["main"])
        assert (main["state"], main["counts"], shown["apart"]) == ("kept", False, 2)

    in_room(tmp_path, work)


def test_an_old_check_that_a_wrong_clock_dated_ahead_is_not_taken_for_a_new_one(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        await ready(room, third=False)
        await copied(room)
        path, ahead = str(tmp_path / "third" / FOLDER), "2036-11-22T09:30:00+07:00"
        room.store.custody.checked("8f3a", path, CopyState.KEPT, "Lan", at=ahead)
        order = await asked(room, (await numbers(room))["main"])
        shutil.move(tmp_path / "third", tmp_path / "shelf")
        with pytest.raises(AppError, match="not all read back"):
            await agree(room, order)

    in_room(tmp_path, work)
