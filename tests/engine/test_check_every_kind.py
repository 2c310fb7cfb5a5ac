"""Every kind of copy has its day: disks, excerpts, discs, stores; what needs a person is listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.archive.excerpt_papers import FACTS, SUMS
from app.archive.stores.place import place_of
from app.engine import stored_copies
from app.engine.store_notes import medium_of
from app.engine.stored_copies import StoredCopies
from app.model.clock import wall_now
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind
from app.model.discs import Disc, DiscSet, DiscState
from app.settings.secrets import Secrets
from app.store.archive_checks import HoldingCheck, HoldingState, disc_path
from app.store.archive_stores import KeptStore
from app.system.medium import hash_file
from tests.engine.test_check_desk import BEGAN, PERSON, SESSION, Engine, flip, run
from tests.helpers.archive import package_of
from tests.helpers.object_store import BUCKET, SECRET, ObjectStore, object_store

LONG_AGO = "2026-01-05T08:00:00+07:00"


def _excerpt(engine: Engine) -> Path:
    """An excerpt in custody on a disk that is there."""
    folder = engine.root / "D" / "TRICH-XUAT-1"
    folder.mkdir(parents=True)
    (folder / "room.mp4").write_bytes(b"film" * 999)
    (folder / FACTS).write_text("{}")
    lines = [f"{hash_file(folder / n)['sha256']}  {n}\n" for n in ("room.mp4", FACTS)]
    (folder / SUMS).write_text("".join(lines))
    store = engine.store
    store.custody.see_medium(Medium("disk-d", MediumKind.EXTERNAL, path=str(engine.root / "D")))
    seal = hash_file(folder / SUMS)["sha256"]
    row = (None, SESSION, CopyForm.EXCERPT, "disk-d", str(folder), seal, 4000, BEGAN, PERSON)
    store.custody.add_copy(HeldCopy(*row))
    return folder


def test_an_excerpt_is_read_back_with_the_rest_and_its_damage_named(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        folder = _excerpt(engine)
        assert (await engine.desk.summary())["due"] == 3
        job = await engine.done(await engine.desk.check())
        assert (job["result"]["verified"], job["result"]["whole"]) == (3, True)
        flip(folder / "room.mp4")
        job = await engine.done(await engine.desk.check("all"))
        assert [one["path"] for one in job["result"]["bad"]] == [str(folder)]
        held = engine.store.custody.copies([SESSION])[-1]
        assert held.state is CopyState.DAMAGED and held.form is CopyForm.EXCERPT

    run(go, tmp_path)


def _burnt(engine: Engine, checked_at: str) -> None:
    """A set of two discs that were burnt and read back on a day."""
    made = DiscSet("s1", SESSION, "/d/GOI", "a" * 64, 10**9, 0, LONG_AGO, PERSON)
    good = {"state": DiscState.VERIFIED, "burnings": 1, "checked_at": checked_at}
    discs = [
        Disc("s1", n, 2, f"0758K3M7QA_0{n}02", 900, 3, seal=f"{n}" * 64, image_bytes=900, **good)  # type: ignore[arg-type]
        for n in (1, 2)
    ]
    store = engine.store
    store.discs.add(made, discs)
    for disc in discs:
        path = disc_path("s1", disc.number)
        row = ("disc", SESSION, "disc", path, checked_at, HoldingState.VERIFIED, 3, 3, 3)
        store.archive_checks.add(HoldingCheck(*row))
    store.custody.see_medium(
        Medium("discs:s1", MediumKind.DISC, label="Bộ đĩa 7", place="Tủ 2, ngăn 1")
    )


def test_discs_that_are_due_are_listed_with_label_and_place_and_never_taken_for_whole(
    tmp_path: Path,
) -> None:
    async def go(engine: Engine) -> None:
        _burnt(engine, LONG_AGO)
        job = await engine.done(await engine.desk.check())
        assert (job["result"]["verified"], job["result"]["away"]) == (2, 2)
        assert job["result"]["whole"] is False
        summary = await engine.desk.summary()
        rows = summary["wanted"]
        assert [row["label"] for row in rows] == [f"0758K3M7QA_0{n}02 ({n}/2)" for n in (1, 2)]
        assert {(row["kind"], row["place"]) for row in rows} == {("disc", "Tủ 2, ngăn 1")}
        assert rows[0]["due_at"] == "2026-04-05" and summary["due"] == 2
        await engine.desk._look()
        assert engine.alarm("archive.check_due") and not engine.alarm("archive.damaged")
        medium = engine.store.custody.medium("discs:s1")
        assert medium is not None
        row = (None, SESSION, CopyForm.PACKAGE, "discs:s1", "GOI#s1", "a" * 64, 9, LONG_AGO, PERSON)
        engine.store.custody.add_copy(HeldCopy(*row, state=CopyState.GIVEN))
        assert (await engine.desk.summary())["wanted"] == []
        await engine.desk._look()
        assert not engine.alarm("archive.check_due")

    run(go, tmp_path)


def test_a_disc_that_was_read_a_while_ago_is_due_in_its_turn(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        _burnt(engine, wall_now())
        assert (await engine.desk.summary())["wanted"] == []
        rows = [row for row in await engine.desk.holdings(SESSION) if row["kind"] == "disc"]
        assert [row["connected"] for row in rows] == [False, False]
        assert rows[0]["name"] == "0758K3M7QA_0102 (1/2)"
        assert all(row["state"] == "verified" and row["due_at"] for row in rows)

    run(go, tmp_path)


def _stored(engine: Engine, store: ObjectStore, seal: str, name: str) -> str:
    """A package that custody knows in a store."""
    place = store.place(limit_bytes_per_s=50_000_000)
    kept = KeptStore(place.name, place.kind, place.to_json(), BEGAN, PERSON)
    engine.store.archive_stores.put(kept)
    medium = medium_of(place, BEGAN)
    engine.store.custody.see_medium(medium)
    path = place_of(place, name)
    row = (None, SESSION, CopyForm.PACKAGE, medium.id, path, seal, 900_000, BEGAN, PERSON)
    engine.store.custody.add_copy(HeldCopy(*row))
    return path


class Keys(Secrets):
    """Knows the one key of the store."""

    def get(self, name: str) -> str:
        return SECRET


def test_what_lies_in_a_store_is_read_back_by_the_schedule(tmp_path: Path) -> None:
    async def go(engine: Engine) -> None:
        made = package_of(tmp_path)
        with object_store() as store:
            path = _stored(engine, store, made.seal, made.name)
            for file in filter(Path.is_file, made.path.rglob("*")):
                key = f"phuong-thach-khoi/{made.name}/{file.relative_to(made.path).as_posix()}"
                store.client.put_object(Bucket=BUCKET, Key=key, Body=file.read_bytes())
            engine.desk._work._stored = StoredCopies(engine.ground, Keys())
            job = await engine.done(await engine.desk.check("paths", paths=[path]))
            assert job["result"]["whole"] is True and job["result"]["files"] > 5
            (held,) = [c for c in engine.store.custody.copies([SESSION]) if c.path == path]
            assert held.counts
        assert (
            engine.store.archive_checks.newest()[held.medium, path].checked_at == held.verified_at
        )
        wanted = (await engine.desk.summary())["wanted"]
        assert path not in {one for row in wanted for one in row["what"]}

    run(go, tmp_path)


def test_a_store_that_does_not_answer_says_nothing_of_what_lies_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stored_copies, "PATIENCE_S", 0.0)

    async def go(engine: Engine) -> None:
        with object_store() as store:
            path = _stored(engine, store, "a" * 64, "GOI-1")
        engine.desk._work._stored = StoredCopies(engine.ground, Keys())
        job = await engine.done(await engine.desk.check("paths", paths=[path]))
        assert (job["result"]["away"], job["result"]["damaged"]) == (1, 0)
        (row,) = (await engine.desk.summary())["wanted"]
        assert (row["kind"], row["label"], row["what"]) == ("store", "Kho thành phố", ["GOI-1"])

    run(go, tmp_path)
