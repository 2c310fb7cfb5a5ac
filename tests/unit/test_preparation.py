"""Milestones of the preparation: when each is due, where it stands, what may be noted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from app.conference.invitation_times import VIETNAM
from app.model.checklist import Leaf, Phase
from app.model.errors import ReceptionError
from app.model.preparation import EntryKind, MilestoneState, PreparationEntry
from app.model.reception import PointRole, Scenario, Session, SessionState
from app.reception.appointments import appointments
from app.reception.calendar_file import calendar_of
from app.reception.dress_book import DressBook
from app.reception.milestones import MILESTONES, due_at, due_of, start_of, state_of
from app.reception.preparation import PreparationBook
from app.reception.preparation_overview import overview
from app.reception.reminders import due_reminders
from app.reception.sessions import Reception
from app.settings.profile import Profile, profile_in_force
from app.settings.test_rules import test_rules
from app.store.store import Store, open_store
from app.system.i18n import render

PROFILE = profile_in_force(practice=False)
REASON = "Lãnh đạo đi công tác"


def profile_of(_session: Session) -> Profile:
    return PROFILE


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=VIETNAM)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "a.sqlite")
    yield opened
    opened.close()


def planned(store: Store, starts_in: timedelta, **values: Any) -> Session:
    starts_at = (datetime.now(VIETNAM) + starts_in).replace(microsecond=0)
    told = {"title": "Tiếp công dân", "starts_at": starts_at.isoformat(), **values}
    return Reception(store).create(told, "Trần Văn Bình")


# --- due moments


@pytest.mark.parametrize(
    ("starts_at", "before", "kind", "due"),
    [
        ("2026-11-24T14:00", Leaf(5, "day"), "calendar", "2026-11-19T23:59"),
        ("2026-11-24T14:00", Leaf(3, "day"), "calendar", "2026-11-21T23:59"),
        ("2026-03-02T08:00", Leaf(3, "day"), "calendar", "2026-02-27T23:59"),
        ("2028-03-02T08:00", Leaf(3, "day"), "calendar", "2028-02-28T23:59"),
        ("2027-01-01T08:00", Leaf(1, "day"), "calendar", "2026-12-31T23:59"),
        ("2026-11-24T14:00", Leaf(0, "day"), "calendar", "2026-11-24T23:59"),
        ("2026-11-24T14:00", Leaf(5, "day"), "working", "2026-11-17T23:59"),
        ("2026-11-24T14:00", Leaf(2, "hour"), "calendar", "2026-11-24T12:00"),
        ("2026-11-24T01:00", Leaf(2, "hour"), "calendar", "2026-11-23T23:00"),
        ("2026-11-24T14:00", Leaf(60, "min"), "calendar", "2026-11-24T13:00"),
    ],
)
def test_due_moment_follows_from_start_and_figure(
    starts_at: str, before: Leaf, kind: str, due: str
) -> None:
    assert due_at(at(starts_at), before, kind) == at(due)


@pytest.mark.parametrize("zone", [VIETNAM, UTC])
def test_milestones_and_tests_count_days_by_the_clock_of_the_session(zone: timezone) -> None:
    starts_at = datetime(2026, 11, 24, 1, 30, tzinfo=zone)
    session = Session("s", "Tiếp công dân", starts_at.isoformat())
    assert start_of(session).utcoffset() == zone.utcoffset(None)
    milestone = next(one for one in MILESTONES if one.phase is Phase.T_MINUS_1D)
    last = due_of(milestone, session, PROFILE)
    assert last == datetime(2026, 11, 23, 23, 59, tzinfo=zone)
    begins, ends = test_rules(PROFILE)[Phase.T_MINUS_1D].window(start_of(session))
    assert (begins.hour, begins.utcoffset()) == (0, zone.utcoffset(None))
    assert begins < last < ends == datetime(2026, 11, 24, tzinfo=zone)


def test_no_figure_is_no_due_moment_and_a_strange_unit_is_refused() -> None:
    assert due_at(at("2026-11-24T14:00"), Leaf(None, "day")) is None
    with pytest.raises(ValueError, match="week"):
        due_at(at("2026-11-24T14:00"), Leaf(1, "week"))


DUE = at("2026-11-19T23:59")


@pytest.mark.parametrize(
    ("now", "done", "over", "state"),
    [
        ("2026-11-18T23:58", None, False, MilestoneState.NOT_DUE),
        ("2026-11-18T23:59", None, False, MilestoneState.DUE_SOON),
        ("2026-11-19T23:59", None, False, MilestoneState.DUE_SOON),
        ("2026-11-20T00:00", None, False, MilestoneState.LATE),
        ("2026-11-20T00:00", None, True, MilestoneState.MISSED),
        ("2026-11-25T00:00", "2026-11-19T23:59", True, MilestoneState.DONE),
        ("2026-11-25T00:00", "2026-11-20T00:00", False, MilestoneState.DONE_LATE),
    ],
)
def test_state_follows_from_the_clock(
    now: str, done: str | None, over: bool, state: MilestoneState
) -> None:
    done_at = at(done) if done else None
    assert state_of(DUE, done_at, at(now), timedelta(days=1), over=over) is state


# --- what is noted


def rows_of(book: PreparationBook, session: Session, now: datetime) -> dict[str, dict[str, Any]]:
    shown = overview(session, book.of(session), PROFILE, now)
    return {row["id"]: row for row in shown["milestones"]}


def test_a_session_made_too_late_has_late_milestones_until_a_reason_stands(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=2))
    now = datetime.now(VIETNAM)
    assert {rows_of(book, session, now)[one]["state"] for one in ("points", "report")} == {"late"}
    with pytest.raises(ReceptionError):
        book.mark(session, "report", "Bình", {"at": now.isoformat(), "document": "12/KH-UBND"})
    book.mark(session, "report", "Bình", {"late_reason": REASON})
    assert rows_of(book, session, now)["report"]["state"] == "late"
    said = {"at": now.isoformat(), "document": "12/KH-UBND", "late_reason": REASON}
    book.mark(session, "report", "Bình", said)
    row = rows_of(book, session, now)["report"]
    assert (row["state"], row["document"], row["done_by"]) == ("done_late", "12/KH-UBND", "Bình")
    assert row["late_reason"] == REASON


@pytest.mark.parametrize(
    "said",
    [
        {"at": "2026-11-19"},
        {"at": "yesterday"},
        {"at": (datetime.now(VIETNAM) + timedelta(hours=1)).isoformat()},
        {"at": "2026-01-05T08:00:00+07:00"},
        {"late_reason": "ngắn"},
    ],
)
def test_what_cannot_be_noted_changes_nothing(store: Store, said: dict[str, str]) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=20))
    with pytest.raises(ReceptionError):
        book.mark(session, "report", "Bình", said)
    assert store.preparation.of_session(session.id) == []


def test_a_mark_is_taken_back_with_a_reason_and_both_stay_in_the_log(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=20))
    book.mark(session, "points", "Bình", {"at": datetime.now(VIETNAM).isoformat()})
    with pytest.raises(ReceptionError):
        book.unmark(session, "points", "Bình", "sai")
    book.unmark(session, "points", "Bình", "Ghi nhầm buổi tiếp")
    assert rows_of(book, session, datetime.now(VIETNAM))["points"]["done_at"] == ""
    kinds = [entry.kind for entry in store.preparation.of_session(session.id)]
    assert kinds == [EntryKind.MARK, EntryKind.UNMARK]
    newest = {entry.action for entry in store.audit.newest(2)}
    assert newest == {"preparation.mark", "preparation.unmark"}


def test_a_closed_test_marks_its_milestone_but_one_before_its_window_does_not(
    store: Store,
) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(hours=3))
    now = datetime.now(VIETNAM)

    def held(phase: Phase, begun: datetime) -> None:
        run = store.tests.begin(session.id, phase, begun.isoformat())
        store.tests.finish(run, (begun + timedelta(minutes=9)).isoformat(), "Bình")

    held(Phase.T_MINUS_2H, now - timedelta(days=1))
    assert rows_of(book, session, now)["test_2h"]["state"] != "done"
    held(Phase.T_MINUS_2H, now - timedelta(minutes=10))
    row = rows_of(book, session, now)["test_2h"]
    assert (row["state"], row["auto"], row["done_by"]) == ("done", True, "Bình")
    with pytest.raises(ReceptionError):
        book.unmark(session, "test_2h", "Bình", REASON)


def test_only_scenarios_of_the_inspectorate_ask_for_its_consent(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    now = datetime.now(VIETNAM)
    ward = planned(store, timedelta(days=9), scenario="D6")
    centre = planned(store, timedelta(days=9), scenario=str(Scenario.D1))
    assert "approval" not in rows_of(book, ward, now)
    assert rows_of(book, centre, now)["approval"]["state"] == "not_due"


def test_a_delegate_point_confirms_what_is_the_central_points_duty(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=9), point_role=str(PointRole.DELEGATE))
    rows = rows_of(book, session, datetime.now(VIETNAM))
    assert rows["invitation"]["confirm"]
    assert rows["invitation"]["title"]["source"] == "Invitation received"
    assert not rows["technical"]["confirm"]


def test_a_practice_has_no_dates_to_keep(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(minutes=1), practice=True)
    rows = rows_of(book, session, datetime.now(VIETNAM))
    assert {row["state"] for row in rows.values()} == {"not_applicable"}
    assert len(rows) == len(MILESTONES)


def test_what_was_not_done_by_the_end_of_the_session_was_missed(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=-2))
    rows = rows_of(book, session, datetime.now(VIETNAM))
    assert rows["invitation"]["state"] == "missed"
    assert rows["after"]["state"] == "late"
    closed = replace(session, state=SessionState.CLOSED)
    shown = overview(closed, book.of(closed), PROFILE, datetime.now(VIETNAM))
    assert shown["next"] == "after"


def test_requests_and_invitation_are_kept_whole(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=9))
    asked = [{"what": "Đường truyền dự phòng", "who": "VNPT", "answer": ""}]
    book.set_requests(session, "Bình", asked)
    book.note_invitation(session, "Bình", {"login": True, "points": False})
    found = book.of(session)
    assert found.open_requests == ["Đường truyền dự phòng"]
    assert found.invitation == {"login": True, "points": False}
    with pytest.raises(ReceptionError):
        book.set_requests(session, "Bình", [{"what": ""}])


# --- reminders, calendar


def test_each_reminder_is_given_to_one_window_once(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    session = planned(store, timedelta(days=4))
    planned(store, timedelta(days=4), practice=True)
    now = datetime.now(VIETNAM)
    found = due_reminders(store, book, profile_of, now)
    assert {one["session"] for one in found} == {session.id}
    assert {"report", "answer", "points"} <= {one["id"] for one in found}
    assert book.claim(session, "report", "late")
    assert not book.claim(session, "report", "late")
    left = due_reminders(store, book, profile_of, now)
    assert "report" not in {one["id"] for one in left}


def test_the_calendar_file_holds_session_and_milestones_with_reminders(store: Store) -> None:
    book = PreparationBook(store, profile_of)
    title = "Tiếp công dân; vụ việc “đất đai”, phố Thạch Khôi " + "rất dài " * 20
    session = planned(store, timedelta(days=9), title=title.strip())
    now = datetime.now(VIETNAM)
    rows = overview(session, book.of(session), PROFILE, now)["milestones"]
    found = appointments(rows, render)
    data = calendar_of(session, found, "UBND phường", now)
    assert max(len(line) for line in data.split(b"\r\n")) <= 75
    events = Calendar.from_ical(data).walk("VEVENT")
    assert len(events) == len(rows) + 1
    assert str(events[0]["summary"]) == title.strip()
    assert events[0].decoded("dtstart") == datetime.fromisoformat(session.starts_at)
    assert all(event.walk("VALARM") for event in events)
    ends = {str(event["uid"]): event.decoded("dtend") for event in events}
    by_id = {row["id"]: row for row in rows}
    due = datetime.fromisoformat(by_id["report"]["due"])
    assert ends[f"{session.id}-report@diemcau"] == due


# --- the dress rehearsal


def test_a_dress_rehearsal_is_gone_through_recorded_and_marks_its_milestone(
    store: Store, tmp_path: Path
) -> None:
    book = DressBook(store, tmp_path / "evidence")
    steps = [{"title": "Mở đầu", "planned_s": 60}, {"title": "Trình bày", "planned_s": 600}]
    session = planned(store, timedelta(days=1), steps=steps)
    with pytest.raises(ReceptionError):
        book.begin(session, "Bình", [])
    run = book.begin(session, "Bình", ["Trần Văn Bình", "Nguyễn Thị Hạnh"])
    assert run.present == 0
    with pytest.raises(ReceptionError):
        book.finish(session, "Bình", [])
    run = book.step(session, 0, "Bình", {"state": "ok"}, ["UBND thành phố"])
    said = {"state": "mend", "note": "Micro công dân nhỏ", "who": "Bình", "until": "2026-11-23"}
    with pytest.raises(ReceptionError):
        book.step(session, 1, "Bình", {**said, "until": "mai"}, [])
    book.step(session, 1, "Bình", said, [])
    book.mend(session, "Bình", "Thay pin micro", "Hạnh", "2026-11-23")
    run = book.finish(session, "Bình", [{"name": "UBND thành phố", "present": True}])
    assert [mend.what for mend in run.to_mend] == ["Micro công dân nhỏ", "Thay pin micro"]
    record = json.loads((tmp_path / "evidence" / run.file).read_text(encoding="utf-8"))
    assert record["steps"][0]["points"] == ["UBND thành phố"]
    assert record["people"] == ["Trần Văn Bình", "Nguyễn Thị Hạnh"]
    preparation = PreparationBook(store, profile_of).of(session)
    assert preparation.of("dress").auto
    with pytest.raises(ReceptionError):
        book.step(session, 0, "Bình", {"state": "ok"}, [])


def test_a_dress_rehearsal_that_is_broken_off_was_not_held(store: Store, tmp_path: Path) -> None:
    book = DressBook(store, tmp_path)
    session = planned(store, timedelta(days=1))
    book.begin(session, "Bình", ["Bình"])
    with pytest.raises(ReceptionError):
        book.begin(session, "Bình", ["Bình"])
    run = book.stop(session, "Bình", "Mất điện cả phường")
    assert str(run.state) == "stopped"
    assert PreparationBook(store, profile_of).of(session).of("dress").done_at is None
    assert book.begin(session, "Bình", ["Bình"]).number == 2


def test_the_log_refuses_to_be_changed(store: Store) -> None:
    session = planned(store, timedelta(days=1))
    entry = PreparationEntry(session.id, EntryKind.TOLD, "report", "2026-11-22", "", {"state": "x"})
    store.preparation.add(entry)
    with pytest.raises(Exception, match="append-only"):
        store.connection.db.conn.execute("UPDATE preparation SET person = 'x'")
    assert store.preparation.of_session(session.id) == [entry]
