"""What is put into the database comes out the same, quickly, and beside a writer."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.checklist import Evidence, ItemResult, ItemState, Phase
from app.model.devices import DeviceInfo, DeviceKind
from app.model.errors import StoreError
from app.model.packages import Package
from app.model.reception import RunOfShowStep, Scenario, Session, SessionState
from app.model.recording import (
    CopyCheck,
    CopyRecord,
    CopyRole,
    Gap,
    Marker,
    RecordingRecord,
    SegmentRecord,
)
from app.model.text import T
from app.reception.summaries import session_rows
from app.store.session_copies import CopiesState, CopiesSummary, copies_by_session
from app.store.sessions import instant_ns
from app.store.store import Store, open_store, open_store_to_read

AT = "2026-11-23T14:00:00+07:00"
SESSION = Session(
    "k7f2ab",
    "Tiếp công dân định kỳ",
    AT,
    scenario=Scenario.D5,
    citizens=None,
    practice=True,
    state=SessionState.READY,
    steps=(RunOfShowStep(None, 0, "Bắt đầu", 60), RunOfShowStep(None, 1, "Kết thúc", 30)),
)
PRIMARY, EXTERNAL = "/main/2026/k7f2ab", "/usb/2026/k7f2ab"


def record(seconds: float = 12.5) -> RecordingRecord:
    return RecordingRecord(
        source="room",
        segments=(
            SegmentRecord("room/000001.mp4", "a" * 64, 1000, 0.0, 10.0, 250),
            SegmentRecord("room/000002.mp4", "b" * 64, 300, 10.0, 2.5, 62),
        ),
        copies=(
            CopyRecord("Ổ chính", PRIMARY, "c" * 64, 1300, CopyRole.PRIMARY),
            CopyRecord("Ổ ngoài", EXTERNAL, "c" * 64, 1300, CopyRole.EXTERNAL),
        ),
        seconds=seconds,
        frames=312,
        frames_dropped=1,
        frames_duplicated=2,
        audio_rms_dbfs=-21.5,
        gaps=(Gap(3.0, 0.5, "disk", "external"),),
    )


def check(role: CopyRole, path: str, matched: int = 2) -> CopyCheck:
    changed = () if matched == 2 else ("room/000002.mp4",)
    return CopyCheck(role, path, 2, 2, matched, changed=changed, decoded_frames=312)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "diemcau.sqlite")
    store.sessions.add(SESSION)
    yield store
    store.close()


def test_a_session_comes_back_whole(store: Store) -> None:
    kept = store.sessions.get("k7f2ab")
    assert replace(kept, steps=()) == replace(SESSION, steps=())
    assert [(s.title, s.planned_s) for s in kept.steps] == [("Bắt đầu", 60), ("Kết thúc", 30)]
    with pytest.raises(LookupError):
        store.sessions.get("nobody")


def test_an_id_is_taken_once(store: Store) -> None:
    with pytest.raises(StoreError):
        store.sessions.add(SESSION)
    assert len(store.sessions.get("k7f2ab").steps) == 2


def test_sessions_are_listed_by_instant_not_by_words(store: Store) -> None:
    store.sessions.add(Session("utcutc", "sau", "2026-11-23T08:00:00+00:00"))
    store.sessions.add(Session("before", "trước", "2026-11-23T13:59:00+07:00"))
    assert [s.id for s in store.sessions.all()] == ["utcutc", "k7f2ab", "before"]
    assert [s.id for s in store.sessions.all(limit=1)] == ["utcutc"]


def test_an_instant_needs_an_offset() -> None:
    assert instant_ns("1970-01-01T07:00:01.5+07:00") == 1_500_000_000
    with pytest.raises(ValueError, match="no offset"):
        instant_ns("2026-11-23T14:00:00")


def test_a_recording_comes_back_whole_and_closes_once(store: Store) -> None:
    number = store.recordings.begin("k7f2ab", "room", AT)
    assert [kept.id for kept in store.recordings.unclosed()] == [number]
    problem = T("recorder", "The disk {name} was lost.")(name="USB")
    store.recordings.close(number, record(), "2026-11-23T14:00:13+07:00", problem)
    kept = store.recordings.of_session("k7f2ab")[0]
    assert kept.record == record()
    assert kept.problem == problem
    assert kept.ended_at == "2026-11-23T14:00:13+07:00"
    assert store.recordings.unclosed() == []
    with pytest.raises(LookupError):
        store.recordings.close(number, record(), AT)


def test_a_copy_that_was_lost_is_not_waited_for(store: Store) -> None:
    def state() -> CopiesState:
        return copies_by_session(store.connection)["k7f2ab"].state

    first, second = record().copies
    number = store.recordings.begin("k7f2ab", "room", AT, [replace(first, sha256="")])
    assert state() is CopiesState.ONE
    lost = (replace(first, sha256=""), replace(second, sha256=""))
    store.recordings.close(number, replace(record(), copies=lost), AT)
    assert state() is CopiesState.NOT_CLOSED
    again = tuple(replace(one, path=f"{one.path}-2") for one in record().copies)
    number = store.recordings.begin("k7f2ab", "room", AT, again)
    store.recordings.close(number, replace(record(), copies=again), AT)
    assert state() is CopiesState.ONE


def test_the_copies_of_a_session_are_judged_by_their_newest_checks(store: Store) -> None:
    def state() -> CopiesState:
        return copies_by_session(store.connection).get("k7f2ab", CopiesSummary()).state

    assert state() is CopiesState.NONE
    store.recordings.close(store.recordings.begin("k7f2ab", "room", AT), record(), AT)
    assert state() is CopiesState.UNCHECKED
    store.recordings.add_check("k7f2ab", check(CopyRole.PRIMARY, PRIMARY), AT)
    assert state() is CopiesState.UNCHECKED
    store.recordings.add_check("k7f2ab", check(CopyRole.EXTERNAL, EXTERNAL, 1), AT)
    assert state() is CopiesState.DIFFERS
    later = "2026-11-23T15:00:00+07:00"
    store.recordings.add_check("k7f2ab", check(CopyRole.EXTERNAL, EXTERNAL), later)
    assert copies_by_session(store.connection)["k7f2ab"] == CopiesSummary(
        CopiesState.MATCHED, later
    )
    assert [kept.check.verified for kept in store.recordings.checks("k7f2ab")] == [
        True,
        False,
        True,
    ]
    kept_check = store.recordings.checks("k7f2ab")[1].check
    assert kept_check == check(CopyRole.EXTERNAL, EXTERNAL, 1)


def test_parts_add_up_and_one_copy_is_one(store: Store) -> None:
    one = replace(record(10.0), copies=record().copies[:1])
    for _ in range(2):
        store.recordings.close(store.recordings.begin("k7f2ab", "room", AT), one, AT)
    row = session_rows(store)[0]
    assert row["seconds"] == 20.0
    assert row["copies"]["state"] == "one"


def test_a_part_of_which_there_is_one_copy_makes_the_session_one_of_one_copy(store: Store) -> None:
    alone = record().copies[0]
    later = replace(record(), copies=(replace(alone, path=f"{PRIMARY}-p2", sha256="d" * 64),))
    for part in (record(), later):
        store.recordings.close(store.recordings.begin("k7f2ab", "room", AT), part, AT)
        for copy in part.copies:
            store.recordings.add_check("k7f2ab", check(copy.role, copy.path), AT)
    assert copies_by_session(store.connection)["k7f2ab"].state is CopiesState.ONE


def result(state: ItemState, **more: object) -> ItemResult:
    return ItemResult(
        "VI3",
        state,
        value=T("camera", "{luma} of 255")(luma=120.5),
        threshold=T("camera", "80 to 180"),
        facts={"luma": 120.5, "nested": {"a": [1, 2]}},
        device="usb-1",
        evidence=(Evidence("VI3.png", "d" * 64, T("camera", "A picture")),),
        **more,  # type: ignore[arg-type]
    )


def test_the_newest_result_counts_and_none_is_ever_changed(store: Store) -> None:
    run = store.tests.begin("k7f2ab", Phase.T_MINUS_1D, AT)
    store.tests.add_result(run.id, result(ItemState.FAIL), AT)
    store.tests.add_result(run.id, result(ItemState.PASS), AT)
    store.tests.add_result(run.id, result(ItemState.PASS, acknowledged_by="Tâm"), AT)
    assert store.tests.results(run.id) == {"VI3": result(ItemState.PASS, acknowledged_by="Tâm")}
    assert [r.state for r in store.tests.history(run.id)] == ["fail", "pass", "pass"]
    for change in ("UPDATE test_results SET state = 'pass'", "DELETE FROM test_results"):
        with pytest.raises(StoreError, match="append-only"), store.connection.writing() as db:
            db.conn.execute(change)


def test_a_run_is_finished_once_and_found_again(store: Store) -> None:
    run = store.tests.begin("k7f2ab", Phase.T_MINUS_2H, AT)
    done = store.tests.finish(run, AT, "Tâm")
    with pytest.raises(LookupError):
        store.tests.finish(run, AT, "Khác")
    again = store.tests.begin("k7f2ab", Phase.T_MINUS_2H, AT)
    assert store.tests.newest("k7f2ab", Phase.T_MINUS_2H) == again
    assert store.tests.newest("k7f2ab", Phase.T_MINUS_1D) is None
    assert store.tests.of_session("k7f2ab") == [done, again]


def test_the_last_good_result_is_that_of_the_same_device(store: Store) -> None:
    run = store.tests.begin("k7f2ab", Phase.T_MINUS_1D, AT)
    store.tests.add_result(run.id, result(ItemState.PASS), AT)
    store.tests.add_result(run.id, result(ItemState.FAIL), AT)
    assert store.tests.last_good("VI3", "usb-1") == result(ItemState.PASS)
    assert store.tests.last_good("VI3", "usb-2") is None


def test_markers_stand_in_the_order_of_the_timeline(store: Store) -> None:
    late, early = Marker(9.5, "mất tiếng", "incident", AT), Marker(1.0, "bắt đầu", "step", AT)
    store.markers.add("k7f2ab", late)
    store.markers.add("k7f2ab", early)
    assert store.markers.of_session("k7f2ab") == [early, late]
    with pytest.raises(StoreError, match="FOREIGN KEY"):
        store.markers.add("nobody", late)


def test_devices_keep_the_day_they_were_first_seen(store: Store) -> None:
    later = "2026-11-24T14:00:00+07:00"
    store.devices.note_seen([DeviceInfo("usb-1", "Camera", DeviceKind.CAMERA)], AT)
    store.devices.note_seen([DeviceInfo("usb-1", "Camera mới", DeviceKind.CAMERA)], later)
    seen = store.devices.all()
    assert [(s.device.name, s.first_seen, s.last_seen) for s in seen] == [("Camera mới", AT, later)]


def test_packages_come_back(store: Store) -> None:
    package = Package(None, "k7f2ab", "/usb/goi", "e" * 64, 5000, True, AT, "Tâm", "/usb/bb.pdf")
    kept = store.packages.add(package)
    assert kept.id is not None
    assert store.packages.of_session("k7f2ab") == [kept]
    assert replace(kept, id=None) == package


def test_a_reader_sees_whole_transactions_while_a_writer_writes(store: Store) -> None:
    """The reader neither waits for the writer nor sees half of what it wrote."""
    begun, finish = threading.Event(), threading.Event()

    def write() -> None:
        with store.transaction():
            store.markers.add("k7f2ab", Marker(1.0, "một"))
            begun.set()
            finish.wait(20)
            store.markers.add("k7f2ab", Marker(2.0, "hai"))

    writer = threading.Thread(target=write)
    writer.start()
    assert begun.wait(20)
    reader = open_store_to_read(store.path)
    before = reader.markers.of_session("k7f2ab")
    finish.set()
    writer.join(20)
    after = reader.markers.of_session("k7f2ab")
    with pytest.raises(StoreError):
        reader.markers.add("k7f2ab", Marker(3.0, "ba"))
    reader.close()
    assert (len(before), len(after)) == (0, 2)


def test_a_full_disk_is_a_plain_error_and_keeps_what_was(store: Store) -> None:
    pages = store.connection.db.conn.execute("PRAGMA page_count").fetchone()[0]
    store.connection.db.conn.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match="cannot be written") as caught:
        store.markers.add("k7f2ab", Marker(1.0, "x" * 1_000_000))
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)
    assert caught.value.action is not None
    assert store.markers.of_session("k7f2ab") == []


def test_ten_thousand_sessions_are_listed_in_a_tenth_of_a_second(store: Store) -> None:
    with store.transaction():
        for number in range(10_000):
            name = f"s{number:05d}"
            day = f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
            store.sessions.add(Session(name, f"Buổi {number}", f"{day}T08:00:00+07:00"))
            if number % 10 == 0:
                recording = store.recordings.begin(name, "room", AT)
                store.recordings.close(recording, record(), AT)
                store.recordings.add_check(name, check(CopyRole.PRIMARY, PRIMARY), AT)
    spent_s = []
    for _ in range(5):
        start = time.thread_time()
        rows = session_rows(store)
        spent_s.append(time.thread_time() - start)
    assert len(rows) == len(store.sessions.all()) == 10_001
    assert sum(row["copies"]["state"] == "unchecked" for row in rows) == 1000
    assert min(spent_s) < 0.1
