"""Custody: which copies count, and that nothing of their history can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.custody import CopyForm, CopyState, HeldCopy, Loan, Medium, MediumKind, Retention
from app.model.errors import StoreError
from app.model.reception import Session
from app.model.recording import CopyRecord, RecordingRecord
from app.store.store import Store, open_store

AT = "2026-11-23T09:30:00+07:00"
SEAL = "5e" * 32
INSIDE = Medium("serial:A1", MediumKind.DISK, "A1", seen_at=AT, path="/data")
OUTSIDE = Medium("serial:B2", MediumKind.EXTERNAL, "B2", seen_at=AT, path="/media/b2")
NAMELESS = Medium("mount:/mnt", MediumKind.EXTERNAL, seen_at=AT, path="/mnt")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "diemcau.sqlite")
    opened.sessions.add(Session("8f3a", "Tiếp công dân", AT))
    copies = (CopyRecord("/data", "/data/20261123-0930", SEAL, 1000),)
    number = opened.recordings.begin("8f3a", "room", AT)
    record = RecordingRecord("room", (), copies, 900.0, 22500, 0, 0, -20.0)
    opened.recordings.close(number, record, AT)
    opened.recorded.note_list("8f3a", SEAL, ())
    for medium in (INSIDE, OUTSIDE, NAMELESS):
        opened.custody.see_medium(medium)
    yield opened
    opened.close()


def copy_on(medium: Medium, verified_at: str = AT) -> HeldCopy:
    return HeldCopy(
        None,
        "8f3a",
        CopyForm.RECORDING,
        medium.id,
        f"{medium.path}/20261123-0930",
        SEAL,
        1000,
        AT,
        "Trần Thị Ký",
        verified_at,
    )


def test_only_two_verified_copies_on_different_media_are_an_archive(store: Store) -> None:
    custody = store.custody
    custody.add_copy(copy_on(INSIDE))
    assert not custody.of_session("8f3a").archived
    custody.add_copy(replace(copy_on(INSIDE), path="/data/second"))
    assert not custody.of_session("8f3a").archived
    second = custody.add_copy(copy_on(OUTSIDE, verified_at=""))
    assert not custody.of_session("8f3a").archived
    custody.checked("8f3a", second.path, CopyState.KEPT, "program")
    assert custody.of_session("8f3a").archived
    assert custody.archived() == custody.archived(["8f3a"]) == {"8f3a"}


@pytest.mark.parametrize("state", [CopyState.DAMAGED, CopyState.MISSING])
def test_a_copy_that_was_found_bad_counts_no_more(store: Store, state: CopyState) -> None:
    for medium in (INSIDE, OUTSIDE):
        store.custody.add_copy(copy_on(medium))
    store.custody.checked("8f3a", copy_on(OUTSIDE).path, state, "program", details={"matched": 3})
    found = store.custody.of_session("8f3a")
    assert not found.archived
    assert [(one.state, one.verified_at) for one in found.copies] == [
        (CopyState.KEPT, AT),
        (state, AT),
    ]
    assert found.events[-1].action == f"copy.found_{state}"
    assert found.events[-1].details == {"matched": 3}


def test_a_disk_without_a_number_is_told_apart_only_by_a_person(store: Store) -> None:
    store.custody.add_copy(copy_on(INSIDE))
    store.custody.add_copy(copy_on(NAMELESS))
    assert not store.custody.of_session("8f3a").archived
    labelled = replace(NAMELESS, label="Ổ số 3", registered_at=AT, registered_by="Đỗ Văn Lưu")
    store.custody.put_medium(labelled)
    assert store.custody.of_session("8f3a").archived
    seen = store.custody.see_medium(replace(NAMELESS, free=7))
    assert (seen.label, seen.registered_by, seen.free) == ("Ổ số 3", "Đỗ Văn Lưu", 7)


def test_a_copy_told_of_twice_is_there_once(store: Store) -> None:
    first = store.custody.add_copy(copy_on(OUTSIDE, verified_at=""))
    again = store.custody.add_copy(copy_on(OUTSIDE))
    assert (again.id, again.verified_at) == (first.id, AT)
    made = [e for e in store.custody.of_session("8f3a").events if e.action == "copy.made"]
    assert [event.copy for event in made] == [first.id]


def test_what_was_handed_over_stays_so_after_a_check(store: Store) -> None:
    copy = store.custody.add_copy(copy_on(OUTSIDE))
    store.custody.set_state(copy, CopyState.GIVEN)
    store.custody.checked("8f3a", copy.path, CopyState.KEPT, "program")
    assert store.custody.of_session("8f3a").copies[0].state is CopyState.GIVEN


@pytest.mark.parametrize("table", ["custody_events", "held_copies", "media", "loans", "retention"])
def test_nothing_of_the_history_can_be_deleted(store: Store, table: str) -> None:
    store.custody.add_copy(copy_on(OUTSIDE))
    loan = Loan(None, OUTSIDE.id, AT, "Lưu", "Thanh tra", "xem lại", "2026-12-01")
    store.custody.lend(loan)
    store.custody.set_retention(Retention(None, "8f3a", 20, 2026, "Bảng thời hạn", AT, "Lưu"))
    with pytest.raises(StoreError, match="append-only"), store.connection.writing() as db:
        db.conn.execute(f"DELETE FROM {table}")


def test_a_medium_is_lent_once_at_a_time(store: Store) -> None:
    loan = store.custody.lend(Loan(None, OUTSIDE.id, AT, "Lưu", "Thanh tra", "xem", "2026-12-01"))
    with pytest.raises(StoreError):
        store.custody.lend(loan)
    store.custody.give_back(replace(loan, returned_at=AT, returned_to="Lưu", condition="tốt"))
    assert store.custody.loans() == []
    assert store.custody.loans(open_only=False)[0].condition == "tốt"


def test_retention_is_nobodys_but_the_archivists(store: Store) -> None:
    assert store.custody.retention("8f3a") is None
    store.custody.set_retention(Retention(None, "8f3a", 20, 2026, "Bảng thời hạn", AT, "Lưu"))
    kept = store.custody.retention("8f3a")
    assert kept is not None
    assert kept.until == "2046-12-31"
    store.custody.set_retention(Retention(None, "8f3a", None, 2026, "Quyết định", AT, "Lưu"))
    now = store.custody.retention("8f3a")
    assert now is not None
    assert now.until == ""
