"""What a gate and a result hang on beside devices: other points, documents, the line."""

from __future__ import annotations

from contextlib import nullcontext
from copy import deepcopy
from datetime import UTC, datetime
from typing import Any

import pytest

from app.checklist import touches
from app.checklist.gates import GateState
from app.checklist.staleness import as_it_stands
from app.checklist.summary import summarise
from app.devices.network.line_look import FULL_S, LineLook
from app.devices.network.link import LinkFacts, Route, link_mark
from app.devices.network.observation import NetworkFacts
from app.engine.board import Board
from app.engine.dossier_form import DossierError, refuse_denied
from app.engine.test_surroundings import Surroundings
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.clock import NS_PER_S
from app.model.dossier import Case, MatterType
from app.model.reception import PointRole, Scenario
from app.settings.profile_chain import LayerShelf
from app.settings.profile_site import usual_site
from app.system.i18n import render

CASE: dict[str, Any] = {
    "id": "k7",
    "shown_title": "Vụ việc",
    "documents": [
        {"id": "d1", "bytes": 10, "required": "", "withdrawn": False, "shown_title": "Đơn"},
    ],
}
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


def around(**topics: Any) -> Surroundings:
    board = Board()
    for name, value in topics.items():
        board.set(name, value)
    return Surroundings(board)


def with_documents(case: dict[str, Any], session: str = "s") -> dict[str, str]:
    dossiers = {"session": session, "cases": [case]}
    return around(session={"id": "s"}, dossiers=dossiers).identities()


def test_the_dossier_is_open_again_when_its_documents_change() -> None:
    before = with_documents(CASE)
    bound = touches.bound_to(touches.TOUCHES_OF_ITEM["PL5"], before)
    result = ItemResult("PL5", ItemState.PASS, acknowledged_by="Hà", bound=bound)
    named = deepcopy(CASE) | {"shown_title": "Tên khác"}
    assert as_it_stands(result, with_documents(named), NOW) is result
    assert as_it_stands(result, with_documents(CASE, session="another"), NOW) is result
    more, gone, none = deepcopy(CASE), deepcopy(CASE), deepcopy(CASE)
    more["documents"].append({**CASE["documents"][0], "id": "d2"})
    gone["documents"][0]["withdrawn"] = True
    none["documents"].clear()
    for changed in (more, gone, none):
        stale = as_it_stands(result, with_documents(changed), NOW)
        assert stale.state is ItemState.STALE
        assert stale.explanation is not None
        assert "documents" in stale.explanation.source


def point(name: str, state: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "state": state, "required": True, "own": False, **more}


def test_only_required_points_that_are_not_ready_are_named_and_only_at_the_centre() -> None:
    points = [
        point("Trung tâm", "not_ready", own=True),
        point("Thạch Khôi", "ready"),
        point("Tân Hưng", "too_old"),
        point("Hải Dương", "not_received"),
        point("Khách", "not_received", required=False),
    ]
    central = {"role": str(PointRole.CENTRAL), "points": points}
    assert around(readiness=central).points_not_ready() == ("Tân Hưng", "Hải Dương")
    assert around(readiness=central | {"role": str(PointRole.DELEGATE)}).points_not_ready() == ()
    assert around(readiness=None).points_not_ready() == ()


def test_a_gate_with_points_that_are_not_ready_is_shut_and_says_which() -> None:
    summary = summarise(Phase.JUST_BEFORE, [])
    gate = GateState(Phase.JUST_BEFORE, summary, NOW.isoformat(), points=("Tân Hưng",))
    assert not gate.passed
    assert gate.state() == "caution"
    assert gate.to_json()["points"] == ["Tân Hưng"]
    assert "Tân Hưng" in "; ".join(map(render, gate.missing()))
    assert GateState(Phase.JUST_BEFORE, summary, NOW.isoformat()).passed


def test_the_inspectorate_asks_for_ready_points_and_the_program_alone_does_not() -> None:
    shelf = LayerShelf()
    key = "readiness.asked_before_start"
    assert shelf.vocabulary.leaf(key).value is False
    chain = shelf.chain_for(Scenario.D5, PointRole.CENTRAL, usual_site())
    assert shelf.merged(chain).leaf(key).value is True


def test_the_line_is_looked_at_in_full_when_a_link_comes_or_goes_and_now_and_then() -> None:
    fulls: list[int] = []
    time_s, mark = 0.0, "up"

    def full() -> NetworkFacts:
        fulls.append(1)
        return NetworkFacts(LinkFacts(("eth0",), Route("eth0")), None)

    look = LineLook(lambda: mark, full, lambda: int(time_s * NS_PER_S))
    for expected, at_s, now in (
        (1, 1.0, "up"),
        (1, 2.0, "up"),
        (2, 3.0, "down"),
        (2, 4.0, "down"),
        (3, 3.0 + FULL_S, "down"),
    ):
        time_s, mark = at_s, now
        assert look.look().links.up == ("eth0",)
        assert len(fulls) == expected


def test_the_mark_of_the_links_of_this_machine_stays_while_nothing_happens() -> None:
    assert link_mark() == link_mark()


@pytest.mark.parametrize("matter", [MatterType.DENUNCIATION, MatterType.COMPLAINT])
def test_a_denunciation_is_heard_but_where_the_rules_deny_it(matter: MatterType) -> None:
    case = Case("k7", "Vụ việc", matter=matter)
    for rule in ("allow", "confidential"):
        refuse_denied(case, rule)
    refused = matter is MatterType.DENUNCIATION
    with pytest.raises(DossierError, match="not heard") if refused else nullcontext() as told:
        refuse_denied(case, "deny")
    assert (told is not None) is refused
