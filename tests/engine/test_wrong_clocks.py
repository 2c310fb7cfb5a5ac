"""A clock that was wrong keeps nothing from counting, from being due, from being sealed or free."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine.sealed_copies import holds_sealed
from app.model.clock import wall_now
from app.model.custody import CopyForm, HeldCopy
from app.model.recording import CopyRole, Seal
from app.store.archive_checks import CheckRun
from tests.engine.test_custody_desk import AT
from tests.engine.test_handover_desk import PACKAGE_SEAL
from tests.engine.test_same_place import BACK, TurningRoom, in_turning_room
from tests.helpers.archive import FOLDER

AHEAD = "2027-11-23T09:30:00+07:00"


def test_a_clock_that_stood_a_year_ahead_keeps_nothing_from_counting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: TurningRoom) -> None:
        room.check(CopyRole.EXTERNAL, at=AHEAD)
        with monkeypatch.context() as clock:
            for module in ("handover_book", "check_work", "check_desk"):
                clock.setattr(f"app.engine.{module}.wall_now", lambda: AHEAD)
            await room.done(await room.checks.check("session", "8f3a"))
            given = await room.give("external", fewer=True)
            await room.paper(given)
        await room.ask("custody.return", handover=given["handover"], **BACK)
        await room.done({"job": room.long_work.under_way("archive_check")[0]})
        copy = await room.held("external")
        assert copy["counts"] and copy["verified_at"] < AHEAD
        room.check(CopyRole.EXTERNAL, matched=4, at="2026-11-24T09:30:00+07:00")
        assert (await room.held("external"))["state"] == "damaged"
        room.check(CopyRole.EXTERNAL, at="2026-11-23T09:30:00+07:00")
        assert (await room.held("external"))["counts"]

    in_turning_room(tmp_path, work)


def test_what_was_read_before_it_came_back_does_not_count_whatever_the_clock_said(
    tmp_path: Path,
) -> None:
    async def work(room: TurningRoom) -> None:
        given = await room.give("external", fewer=True)
        await room.paper(given)
        room.check(CopyRole.EXTERNAL, at=AHEAD)
        room.swap("external", "stranger")
        await room.ask("custody.return", handover=given["handover"], **BACK)
        assert not (await room.held("external"))["counts"]
        room.check(CopyRole.EXTERNAL, at="2026-01-01T08:00:00+07:00")
        copy = await room.held("external")
        assert copy["counts"] and copy["verified_at"] == "2026-01-01T08:00:00+07:00"

    in_turning_room(tmp_path, work)


def test_a_check_of_a_day_that_is_still_to_come_keeps_nothing_from_being_due(
    tmp_path: Path,
) -> None:
    async def work(room: TurningRoom) -> None:
        room.check(CopyRole.PRIMARY, at=AHEAD)
        room.check(CopyRole.EXTERNAL, at=wall_now())
        await room.ask("custody.show", session="8f3a")
        due = room.checks._due()
        assert [one.path for one in due] == [str(tmp_path / "main" / FOLDER)]
        rows = {row["id"]: row for row in await room.ask("media.show")}
        main, external = rows["serial:main"], rows["serial:external"]
        assert (main["verified_at"], main["overdue"]) == ("", True)
        assert external["verified_at"] and not external["overdue"]
        checks = room.store.archive_checks
        for number, at in (("first", AHEAD), ("second", AT)):
            checks.begin(CheckRun(number, "all", "", "Lan", at))
        assert [run.id for run in checks.runs()] == ["second", "first"]

    in_turning_room(tmp_path, work, checked=False)


def test_a_seal_holds_a_package_back_by_the_log_and_not_by_the_clock(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        audit, row = room.store.audit, (10.0, 20.0, "bí mật đời tư", "Nguyễn Chủ Trì")
        room.pack(made_at=AHEAD)
        audit.append("Lan", "package.made", "8f3a", {"seal": PACKAGE_SEAL})
        room.store.seals.add(Seal("s1", "8f3a", *row, AT))
        audit.append("Lan", "seal.set", "8f3a", {"id": "s1"})
        assert (await room.copies())["third"]["sealed"]
        noted = {"id": "s1", "start_s": 10.0, "end_s": 20.0}
        told = {"seal": PACKAGE_SEAL, "sealed": [noted]}
        audit.append("Lan", "package.made", "8f3a", told)
        assert not (await room.copies())["third"]["sealed"]
        room.store.seals.widen("s1", 10.0, 30.0)
        assert (await room.copies())["third"]["sealed"]

    in_turning_room(tmp_path, work)


def test_a_seal_that_a_wrong_clock_set_holds_no_later_excerpt_back(tmp_path: Path) -> None:
    async def work(room: TurningRoom) -> None:
        store, path = room.store, str(tmp_path / "third" / "TRICH-XUAT-1")
        row = (None, "8f3a", CopyForm.EXCERPT, "serial:main", path, "a" * 64, 9, AT, "Lan")
        excerpt = HeldCopy(*row)
        store.seals.add(Seal("s1", "8f3a", 10.0, 20.0, "bí mật", "Nguyễn Chủ Trì", AHEAD))
        assert holds_sealed("8f3a", [excerpt], store)
        store.audit.append("Lan", "seal.set", "8f3a", {"id": "s1"})
        store.audit.append("Lan", "excerpt.made", "8f3a", {"path": path})
        assert not holds_sealed("8f3a", [excerpt], store)
        store.audit.append("Lan", "seal.widened", "8f3a", {"id": "s1"})
        assert holds_sealed("8f3a", [excerpt], store)

    in_turning_room(tmp_path, work)
