"""Sessions are made from checked values, move on one way, and leave a record of each change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.errors import ReceptionError
from app.model.reception import PointRole, Scenario, Session, SessionState
from app.reception.directory import Directory
from app.reception.session_form import filled
from app.reception.sessions import Reception, new_session_id
from app.reception.summaries import open_session, session_rows
from app.settings.session_templates import default_run_of_show, scenario_templates
from app.store.audit_check import verify_audit
from app.store.store import Store, open_store

WHO = "Nguyễn Văn Tâm"
GOOD: dict[str, Any] = {
    "title": "Tiếp công dân định kỳ tháng 11",
    "starts_at": "2026-11-23T14:00:00+07:00",
    "scenario": "D6",
    "point_role": "central_point",
    "point_name": "UBND phường Thạch Khôi",
    "chair": "Bà Lê Thị Hạnh",
    "operator": WHO,
    "citizens": 3,
    "planned_minutes": 90,
    "practice": False,
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "diemcau.sqlite")
    yield store
    store.close()


@pytest.fixture
def reception(store: Store) -> Reception:
    return Reception(store)


def test_a_session_is_made_and_read_back(store: Store, reception: Reception) -> None:
    made = reception.create({**GOOD, "steps": [{"title": "Bắt đầu", "planned_s": 60}]}, WHO)
    assert reception.get(made.id) == made
    assert (made.scenario, made.point_role) == (Scenario.D6, PointRole.CENTRAL)
    assert [(s.position, s.title, s.planned_s) for s in made.steps] == [(0, "Bắt đầu", 60)]
    entry = store.audit.newest(1)[0]
    assert (entry.who, entry.action, entry.subject) == (WHO, "session.created", made.id)
    assert json.loads(entry.details)["chair"] == "Bà Lê Thị Hạnh"
    assert verify_audit(store.path).ok


def test_without_steps_it_gets_the_usual_run_of_show(reception: Reception) -> None:
    made = reception.create(GOOD, WHO)
    assert [s.title for s in made.steps] == [s.title for s in default_run_of_show()]
    assert sum(s.planned_s for s in made.steps) == 120 * 60


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("title", "   ", "Title"),
        ("title", "x" * 301, "Title"),
        ("title", 7, "Title"),
        ("starts_at", "2026-11-23T14:00:00", "Start"),
        ("starts_at", "tomorrow", "Start"),
        ("starts_at", None, "Start"),
        ("planned_minutes", 4, "Planned length"),
        ("planned_minutes", 721, "Planned length"),
        ("planned_minutes", True, "Planned length"),
        ("citizens", -1, "Citizens"),
        ("citizens", 2.5, "Citizens"),
        ("scenario", "D8", "scenario"),
        ("point_role", "guest", "Role of this point"),
        ("point_id", 99, "point"),
        ("practice", "yes", "Practice"),
        ("steps", "first", "Run of show"),
        ("steps", [{"title": ""}], "Run of show"),
        ("steps", [{"title": "a", "planned_s": -1}], "Run of show"),
        ("colour", "red", "colour"),
        ("state", "archived", "state"),
    ],
)
def test_what_cannot_be_is_named_and_nothing_is_kept(
    store: Store, reception: Reception, name: str, value: object, words: str
) -> None:
    with pytest.raises(ReceptionError) as caught:
        reception.create({**GOOD, name: value}, WHO)
    assert words in str(caught.value)
    assert store.sessions.all() == []
    assert store.audit.head()[0] == 0


@pytest.mark.parametrize("name", ["title", "starts_at"])
def test_title_and_start_are_needed(reception: Reception, name: str) -> None:
    with pytest.raises(ReceptionError):
        reception.create({key: value for key, value in GOOD.items() if key != name}, WHO)


words = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
anything = words | st.lists(words | st.dictionaries(st.text(max_size=5), words), max_size=3)


@settings(max_examples=150)
@given(
    st.sampled_from([*GOOD, "steps", "point_id", "unknown"]),
    anything,
)
def test_any_value_is_taken_or_refused_in_words(name: str, value: object) -> None:
    base = Session("aaaaaa", "A", "2026-11-23T14:00:00+07:00")
    try:
        session = filled(base, {name: value})
    except ReceptionError as error:
        assert error.what.context == "reception"
    else:
        assert session.title
        assert 5 <= session.planned_minutes <= 720
        assert session.citizens is None or session.citizens >= 0


def test_ids_are_short_plain_and_unlike(store: Store) -> None:
    ids = {new_session_id(store.sessions) for _ in range(2000)}
    assert len(ids) > 1990
    assert all(len(i) == 6 and i.isascii() and i.isalnum() and i == i.lower() for i in ids)


def test_a_session_is_changed_until_it_is_recorded(store: Store, reception: Reception) -> None:
    made = reception.create(GOOD, WHO)
    moved = reception.update(made.id, {"starts_at": "2026-11-24T08:30:00+07:00"}, WHO)
    assert moved.starts_at == "2026-11-24T08:30:00+07:00"
    assert moved.steps == made.steps
    reception.set_state(made.id, SessionState.RECORDING, WHO)
    with pytest.raises(ReceptionError, match="start and the kind"):
        reception.update(made.id, {"practice": True}, WHO)
    assert reception.update(made.id, {"citizens": 5}, WHO).citizens == 5
    assert json.loads(store.audit.newest(1)[0].details) == {"citizens": 5}
    reception.set_state(made.id, SessionState.CLOSED, WHO)
    reception.set_state(made.id, SessionState.ARCHIVED, WHO)
    with pytest.raises(ReceptionError, match="archive"):
        reception.update(made.id, {"title": "Khác"}, WHO)


def test_states_go_one_way(reception: Reception) -> None:
    made = reception.create(GOOD, WHO)
    assert reception.set_state(made.id, SessionState.PLANNED, WHO).state is SessionState.PLANNED
    with pytest.raises(ReceptionError):
        reception.set_state(made.id, SessionState.ARCHIVED, WHO)
    reception.set_state(made.id, SessionState.RECORDING, WHO)
    with pytest.raises(ReceptionError):
        reception.set_state(made.id, SessionState.PLANNED, WHO)
    assert reception.get(made.id).state is SessionState.RECORDING


def test_the_next_step_ends_the_present_one(store: Store, reception: Reception) -> None:
    steps = [{"title": "Bắt đầu"}, {"title": "Công dân trình bày"}]
    made = reception.create({**GOOD, "steps": steps}, WHO)
    assert open_session(made)["present_step"] is None
    first = reception.next_step(made.id, WHO, "2026-11-23T14:00:05+07:00")
    assert first is not None
    assert first.title == "Bắt đầu"
    second = reception.next_step(made.id, WHO, "2026-11-23T14:05:00+07:00")
    assert second is not None
    running = reception.get(made.id)
    assert open_session(running)["present_step"] == 1
    assert running.steps[0].ended_at == running.steps[1].started_at == "2026-11-23T14:05:00+07:00"
    with pytest.raises(ReceptionError, match="under way"):
        reception.update(made.id, {"steps": []}, WHO)
    assert reception.next_step(made.id, WHO) is None
    assert all(step.ended_at for step in reception.get(made.id).steps)
    with pytest.raises(ReceptionError, match="No step"):
        reception.next_step(made.id, WHO)
    actions = [entry.action for entry in store.audit.newest(4)]
    assert actions == ["step.next", "step.next", "step.next", "session.created"]


def test_an_unknown_session_is_named(reception: Reception) -> None:
    with pytest.raises(ReceptionError, match="zzzzzz"):
        reception.open("zzzzzz", WHO)


def test_an_unscheduled_session_starts_now(reception: Reception) -> None:
    made = reception.create_unscheduled("Ghi ngoài lịch", WHO, {"point_name": "P. Thạch Khôi"})
    assert made.unscheduled
    assert made.operator == WHO
    assert reception.open(made.id, WHO) == made


def test_rows_and_the_open_session_are_plain_json(store: Store, reception: Reception) -> None:
    made = reception.create(GOOD, WHO)
    row = json.loads(json.dumps(session_rows(store)))[0]
    assert row["id"] == made.id
    assert row["copies"] == {"state": "none", "checked_at": ""}
    assert row["seconds"] == 0
    whole = json.loads(json.dumps(open_session(made)))
    assert len(whole["steps"]) == len(default_run_of_show())


def test_people_and_points_are_kept(store: Store) -> None:
    directory = Directory(store)
    person = directory.save_person(" Lê  Thị Hạnh ", "Chủ tịch UBND phường", "0220 3 123 456")
    assert person.name == "Lê Thị Hạnh"
    renamed = directory.save_person("Lê Thị Hạnh", "Người chủ trì", number=person.id, who=WHO)
    assert store.people.all() == [renamed]
    point = directory.save_point("Phường Thạch Khôi", "commune", "265 phố Thạch Khôi", who=WHO)
    assert store.points.all() == [point]
    with pytest.raises(ReceptionError, match="name is needed"):
        directory.save_person("  ")
    with pytest.raises(ReceptionError, match="no longer there"):
        directory.save_point("X", number=77, who=WHO)
    assert store.audit.head()[0] == 3


def test_every_scenario_has_its_template() -> None:
    templates = scenario_templates()
    assert list(templates) == list(Scenario)
    assert all(t.title and t.chair and t.central_point and t.source for t in templates.values())
