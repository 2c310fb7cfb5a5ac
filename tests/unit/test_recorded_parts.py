"""A list of files stands for a part only where it names all of it, however the part was closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.custody import CopyForm, HeldCopy
from app.model.packages import Package
from app.model.reception import Session
from app.model.recorded import Part, Recorded
from app.model.recording import CopyRecord, CopyRole, RecordingRecord, SegmentRecord
from app.store.connection import connect
from app.store.migrations import migrate
from app.store.schema import STEPS
from app.store.store import Store, open_store

AT = "2026-11-23T09:30:00+07:00"
FULL, SHORT, LATE = "f1" * 32, "50" * 32, "1a" * 32
PARTS_STEP = next(n for n, step in enumerate(STEPS, 1) if step.__name__ == "tell_parts_apart")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "diemcau.sqlite")
    opened.sessions.add(Session("8f3a", "Tiếp công dân", AT))
    yield opened
    opened.close()


def films(count: int, source: str = "room", last: str = "") -> tuple[SegmentRecord, ...]:
    rows = [
        SegmentRecord(f"{source}/{n:06}.mp4", f"{n:02}" * 32, 100, 0.0, 300.0, 7500)
        for n in range(1, count + 1)
    ]
    if last:
        rows[-1] = SegmentRecord(rows[-1].file, last * 32, 90, 0.0, 290.0, 7400)
    return tuple(rows)


def copies(*seals: str, name: str = "P", size: int = 900) -> tuple[CopyRecord, ...]:
    roles = (CopyRole.PRIMARY, CopyRole.EXTERNAL)
    return tuple(
        CopyRecord(f"/{role}", f"/{role}/{name}", seal, size, role)
        for role, seal in zip(roles, seals, strict=True)
    )


def record(
    store: Store,
    held: tuple[CopyRecord, ...],
    rows: tuple[SegmentRecord, ...],
    source: str = "room",
) -> None:
    number = store.recordings.begin("8f3a", source, AT)
    store.recordings.close(number, RecordingRecord(source, rows, held, 900.0, 9, 0, 0, None), AT)


def parts(store: Store) -> tuple[Part, ...]:
    return store.recorded.of_session("8f3a").parts


def test_sources_that_share_their_folders_are_one_part_and_a_continuation_is_another(
    store: Store,
) -> None:
    record(store, copies(FULL, FULL), films(2))
    record(store, copies(FULL, FULL), films(2, "conference"), "conference")
    record(store, copies(LATE, LATE, name="P-p2"), films(1))
    assert [one.name for one in parts(store)] == ["P", "P-p2"]
    assert [one.whole for one in parts(store)] == [frozenset(), frozenset()]
    store.recorded.note_list("8f3a", FULL, (*films(2), *films(2, "conference")))
    store.recorded.note_list("8f3a", LATE, films(1))
    assert [one.whole for one in parts(store)] == [{FULL}, {LATE}]


def test_a_list_that_lacks_a_source_or_the_end_is_none_of_a_whole_copy(store: Store) -> None:
    record(store, copies(FULL, SHORT), films(3))
    store.recorded.note_list("8f3a", FULL, films(3))
    store.recorded.note_list("8f3a", SHORT, films(2))
    (part,) = parts(store)
    assert (part.whole, part.seals) == ({FULL}, {FULL, SHORT})


def test_a_torn_end_makes_a_copy_short_though_it_has_every_file(store: Store) -> None:
    record(store, copies(FULL, SHORT), films(3))
    store.recorded.note_list("8f3a", SHORT, films(3, last="ee"))
    assert parts(store)[0].whole == frozenset()
    store.recorded.note_list("8f3a", FULL, films(3))
    (part,) = parts(store)
    assert (part.whole, part.otherwise) == ({FULL}, {SHORT}), "or is the torn end the longer one?"
    assert part.may_hold_more(SHORT) and not part.may_hold_more(FULL)


def test_two_lists_written_after_a_crash_that_name_the_same_are_both_whole(store: Store) -> None:
    record(store, copies(FULL, LATE), films(3))
    store.recorded.note_list("8f3a", FULL, films(3))
    store.recorded.note_list("8f3a", LATE, films(3))
    assert parts(store)[0].whole == {FULL, LATE}


def test_a_copy_that_came_late_and_holds_more_makes_the_other_one_short(store: Store) -> None:
    record(store, copies(FULL, ""), films(2))
    store.recorded.note_list("8f3a", FULL, films(2))
    assert parts(store)[0].whole == {FULL}
    assert store.recordings.copy_closed("/external/P", LATE, 300)
    store.recorded.note_list("8f3a", LATE, films(3))
    assert parts(store)[0].whole == {LATE}


def test_two_copies_of_which_each_holds_more_than_the_other_are_both_short(store: Store) -> None:
    record(store, copies(FULL, LATE), films(1))
    store.recorded.note_list("8f3a", FULL, films(2))
    store.recorded.note_list("8f3a", LATE, (*films(1), *films(1, "conference")))
    assert parts(store)[0].whole == frozenset()


@pytest.mark.parametrize("form", list(CopyForm))
def test_what_was_derived_holds_nothing_though_it_bore_a_known_seal(form: CopyForm) -> None:
    part = Part("P", frozenset({FULL}), frozenset({FULL}))
    known = Recorded((part,), {FULL: frozenset({FULL})})
    copy = HeldCopy(None, "8f3a", form, "serial:A", "/d", FULL, 9, AT, "A", AT)
    derived = form in (CopyForm.EXCERPT, CopyForm.REENCODED)
    assert known.is_whole(copy) is not derived
    assert known.lost_with(copy) == [part]


def test_a_start_that_recorded_nothing_is_no_part_and_one_still_open_is(store: Store) -> None:
    record(store, copies("", ""), ())
    assert parts(store) == ()
    record(store, copies("", "", name="Q"), films(1))
    store.recordings.begin("8f3a", "room", AT, copies("", "", name="R"))
    assert [(one.name, one.whole) for one in parts(store)] == [
        *(("Q", frozenset()), ("R", frozenset()))
    ]


def test_a_package_of_which_nothing_is_known_is_not_told_of(store: Store) -> None:
    for seal, holds in (("a" * 64, None), ("b" * 64, ()), ("c" * 64, (FULL,))):
        row = (None, "8f3a", f"/d/{seal[0]}", seal, 9, True, AT, "A")
        store.packages.add(Package(*row, holds=holds))
    assert store.recorded.of_session("8f3a").contents == {"c" * 64: {FULL}}
    assert [one.holds for one in store.packages.of_session("8f3a")] == [None, (), (FULL,)]


def test_of_older_copies_only_those_closed_in_order_are_known_without_reading(
    tmp_path: Path,
) -> None:
    path = tmp_path / "old.sqlite"
    db = connect(path)
    migrate(db, path, STEPS[: PARTS_STEP - 1])
    db.conn.execute(
        "INSERT INTO sessions VALUES ('8f3a', '', ?, 0, '', '', NULL, '', '', '', 0, 0, 0, 0, '')",
        (AT,),
    )
    whole, torn, short = ("aa" * 32, 900), ("bb" * 32, 900), ("cc" * 32, 150)
    for number, held in enumerate(([whole, whole], [whole, torn], [short]), 1):
        db.conn.execute(
            "INSERT INTO recordings (id, session, source, started_at, ended_at) "
            "VALUES (?, '8f3a', 'room', ?, ?)",
            (number, AT, AT),
        )
        for place, (seal, size) in enumerate(held):
            own = seal if number == 1 else seal[:-1] + str(number)
            row = (number, f"role{place}", "/d", f"/d{place}/P{number}", own, size)
            db.conn.execute("INSERT INTO copies VALUES (?, ?, ?, ?, ?, ?)", row)
        for one in films(2):
            row = (number, one.file[-5], one.file, one.sha256, one.bytes, 0.0, 300.0, 1)
            db.conn.execute("INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    package = ("8f3a", "/d/GOI", "dd" * 32, 9, 1, AT, "A", "")
    db.conn.execute(
        "INSERT INTO packages (session, path, sha256, bytes, verified, made_at, made_by, "
        "handover_record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        package,
    )
    db.conn.commit()
    db.close()
    store = open_store(path)
    known = store.recorded.of_session("8f3a")
    assert [one.whole for one in known.parts] == [{"aa" * 32}, frozenset(), frozenset()]
    assert len(store.recorded.unread("8f3a")) == 3 and known.contents == {}
    assert [one.holds for one in store.packages.of_session("8f3a")] == [None]
    store.close()
