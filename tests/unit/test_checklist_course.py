"""The items of preparation and people: what is noted counts, and nothing open ever passes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.checklist.catalogue import all_items
from app.checklist.gates import later_gates
from app.checklist.measurement import judge, take_facts
from app.checklist.readings_course import DossierSeen
from app.model.chairing import deputy_in_doubt
from app.model.checklist import ItemState, Judgement, Phase
from app.settings.profile import Profile, profile_in_force
from tests.helpers.checklist import FakeInstruments, plain
from tests.helpers.readings_course import DONE

REAL = profile_in_force(practice=False)
PRACTICE = profile_in_force(practice=True)
ITEMS = {item.id: item for item in all_items() if item.group in {"PL", "PE"}}
YES = {"answer": "yes", "note": "", "details": {}}
PASS, CAUTION, FAIL = ItemState.PASS, ItemState.CAUTION, ItemState.FAIL
UNKNOWN = ItemState.COULD_NOT_TEST
OPEN = replace(DONE, state="not_due", done_at="", document="", person="")


@pytest.fixture
def room(tmp_path: Path) -> FakeInstruments:
    return FakeInstruments(tmp_path / "made")


def judged(
    item: str, room: FakeInstruments, said: dict[str, Any], profile: Profile = REAL
) -> Judgement:
    facts = asyncio.run(take_facts(ITEMS[item], room, profile))
    plain(dict(facts.values))
    return judge(ITEMS[item], facts, said, profile)


def test_all_items_of_preparation_and_people_are_there() -> None:
    wanted = [f"PL{number}" for number in range(8)] + [f"PE{number}" for number in range(1, 5)]
    assert list(ITEMS) == wanted


@pytest.mark.parametrize("item", ITEMS)
def test_all_is_noted_and_a_person_says_yes(room: FakeInstruments, item: str) -> None:
    said = {**YES, "details": {"files": "Đơn.pdf\nQuyết định.pdf"}}
    assert judged(item, room, said).state is PASS


@pytest.mark.parametrize("item", ["PL5", "PL6", "PE1", "PE2", "PE3", "PE4"])
def test_what_only_a_person_knows_is_open_until_one_answers(
    room: FakeInstruments, item: str
) -> None:
    assert judged(item, room, {}).state is UNKNOWN


@pytest.mark.parametrize("item", ["PL0", "PL1", "PL2", "PL3", "PL7"])
@pytest.mark.parametrize(
    ("seen", "said", "state"),
    [
        (DONE, {}, PASS),
        (replace(DONE, state="done_late", late_reason="Chờ ý kiến"), {}, CAUTION),
        (OPEN, {}, UNKNOWN),
        (OPEN, {**YES, "note": "12/KH-UBND ngày 18/11"}, PASS),
        (OPEN, YES, CAUTION),
        (replace(OPEN, state="late"), {}, UNKNOWN),
        (replace(OPEN, state="missed"), {**YES, "note": "12/KH-UBND"}, CAUTION),
    ],
)
def test_milestones_speak_for_their_items(
    room: FakeInstruments, item: str, seen: Any, said: dict[str, Any], state: ItemState
) -> None:
    names = ("points", "notice", "report", "answer", "invitation", "approval", "dress")
    room.course.milestones = dict.fromkeys(names, seen)
    assert judged(item, room, said).state is state


def test_the_rehearsal_comes_after_the_test_the_day_before(room: FakeInstruments) -> None:
    before, after = (replace(DONE, done_at=f"2026-11-23T{at}+07:00") for at in ("09:00", "15:00"))
    room.course.milestones = {"dress": after, "test_1d": before}
    assert judged("PL7", room, {}).state is PASS
    room.course.milestones = {"dress": before, "test_1d": after}
    found = judged("PL7", room, {})
    assert found.state is CAUTION
    assert "before the test" in str(found.explanation)
    room.course.milestones = {"dress": before, "test_1d": OPEN}
    assert judged("PL7", room, {}).state is CAUTION


def test_the_rehearsal_can_be_put_off_to_the_test_02_hours_before() -> None:
    item = next(item for item in all_items() if item.id == "PL7")
    assert later_gates(item, Phase.T_MINUS_1D) == [Phase.T_MINUS_2H]


def test_an_invitation_names_what_it_lacks(room: FakeInstruments) -> None:
    assert room.course.items is not None
    room.course.items = {**room.course.items, "login": False, "points": False}
    found = judged("PL2", room, YES)
    assert found.state is CAUTION
    assert "login information, number and list of points" in str(found.explanation)
    room.course.items = None
    assert judged("PL2", room, {}).state is UNKNOWN
    assert judged("PL2", room, YES).state is PASS


def test_consent_is_asked_for_only_where_the_rules_ask(room: FakeInstruments) -> None:
    assert asyncio.run(ITEMS["PL3"].applies(room, REAL)) is None
    room.course.milestones = {"approval": replace(OPEN, state="not_applicable")}
    assert asyncio.run(ITEMS["PL3"].applies(room, REAL)) is not None


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"chair": ""}, "chair"),
        ({"operator": ""}, "operator"),
        ({"steps": 0}, "run of show"),
        ({"open_requests": ("Đường dự phòng",)}, "Đường dự phòng"),
    ],
)
def test_an_empty_field_of_the_plan_fails_and_is_named(
    room: FakeInstruments, change: dict[str, Any], words: str
) -> None:
    room.course.planned = replace(room.course.planned, **change)
    found = judged("PL4", room, {})
    assert found.state is FAIL
    assert words in str(found.explanation)


@pytest.mark.parametrize(
    ("title", "chair", "allowed", "doubt"),
    [
        ("Tiếp công dân định kỳ tháng 12", "Phó Chủ tịch Nguyễn Văn An", None, True),
        ("Tiếp công dân ĐỊNH KỲ", "PHÓ CHỦ TỊCH An", ["Chủ tịch"], True),
        ("Tiếp công dân định kỳ", "Phó Chủ tịch An", ["Chủ tịch", "Phó Chủ tịch"], False),
        ("Tiếp công dân định kỳ", "Chủ tịch An", None, False),
        ("Tiếp công dân định kỳ", "Nguyễn Văn Phú", None, False),
        ("Tiếp công dân đột xuất", "Phó Chủ tịch An", None, False),
    ],
)
def test_a_deputy_at_the_periodic_reception_is_asked_about(
    title: str, chair: str, allowed: list[str] | None, doubt: bool
) -> None:
    assert deputy_in_doubt(title, chair, allowed) is doubt


def test_the_plan_with_a_deputy_is_a_caution_by_what_the_store_of_people_says(
    room: FakeInstruments,
) -> None:
    people = [{"name": "An", "role": "Phó Chủ tịch", "phone": ""}]
    room.course.planned = replace(
        room.course.planned, chair="An", people=people, title="Tiếp công dân định kỳ"
    )
    found = judged("PL4", room, {})
    assert found.state is CAUTION
    assert "deputy" in str(found.explanation)


def test_a_practice_needs_the_run_of_show_alone(room: FakeInstruments) -> None:
    room.course.planned = replace(room.course.planned, chair="", operator="")
    room.course.milestones = {"technical": OPEN}
    assert judged("PL4", room, {}, PRACTICE).state is PASS
    assert judged("PL4", room, {}, REAL).state is FAIL


def test_who_is_needed_follows_from_scenario_and_role(room: FakeInstruments) -> None:
    assert "UBND cấp xã" in str(judged("PE1", room, YES).value)
    room.course.planned = replace(room.course.planned, scenario="D7")
    assert "do not say" in str(judged("PE1", room, YES).value)


PAPER = {
    "case": "Khiếu nại về đất đai",
    "title": "Đơn khiếu nại",
    "paper": "Đơn của công dân",
    "state": "ready",
    "pages": 3,
    "unchanged": True,
    "files": [{"sha256": "ab" * 32, "bytes": 4096}],
}


@pytest.mark.parametrize(
    ("change", "missing", "state"),
    [
        ({}, (), PASS),
        ({}, ("Báo cáo quá trình giải quyết vụ việc",), FAIL),
        ({"unchanged": False}, (), FAIL),
        ({"state": "locked"}, (), FAIL),
        ({"state": "unreadable", "paper": ""}, (), CAUTION),
        ({"state": "preparing"}, (), UNKNOWN),
    ],
)
def test_the_papers_of_a_dossier_are_there_and_open_whatever_a_person_says(
    room: FakeInstruments, change: dict[str, Any], missing: tuple[str, ...], state: ItemState
) -> None:
    seen = DossierSeen((PAPER["case"],), ({**PAPER, **change},), missing)
    room.course.dossiers = seen
    assert judged("PL5", room, YES).state is state
    assert judged("PL5", room, {}).state in {UNKNOWN, FAIL}


def test_a_yes_without_papers_or_numbers_needs_attention(room: FakeInstruments) -> None:
    assert judged("PL5", room, YES).state is CAUTION
    room.course.planned = replace(room.course.planned, people=())
    assert judged("PL6", room, YES).state is CAUTION
    assert judged("PL6", room, {**YES, "note": "VNPT 18001166"}).state is PASS
