"""PL4: nothing that the session needs on paper is empty."""

from __future__ import annotations

from dataclasses import asdict

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.checklist.readings_course import PlanSeen
from app.model.chairing import deputy_in_doubt
from app.model.checklist import How, Judgement, Phase
from app.model.preparation import MilestoneState
from app.model.text import T, Text
from app.settings.profile import Profile

_SETTLED = frozenset({MilestoneState.DONE, MilestoneState.DONE_LATE})


class PlanComplete(Item):
    """Technical plan and requests answered, run of show loaded, roles and chair filled."""

    id = "PL4"
    title = T("checks", "Technical plan, run of show and roles are complete")
    why = T("checks", "On the day nobody has time to look for a name or an answer.")
    how = How.SENSED
    phases = frozenset({Phase.T_MINUS_1D})
    main_figure = "technical_plan"
    causes = (
        T("checks", "A name is missing: open the session, press Change, and fill it in."),
        T("checks", "A request has no answer: ask whom it was sent to, and note the answer."),
        T("checks", "The technical plan is not noted: note it on the page of milestones."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """The session as it is planned, and what is noted of the technical plan."""
        plan = await instruments.course.plan()
        technical = await instruments.course.milestone("technical")
        values = asdict(plan)
        values.pop("people")
        values["open_requests"] = list(plan.open_requests)
        values["deputy_in_doubt"] = deputy_in_doubt(
            plan.title,
            f"{_titles(plan)} {plan.chair}",
            profile.leaf("chair.allowed_titles").value,
        )
        return Facts({**values, "technical_plan": technical.state in _SETTLED})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Each empty field fails; a practice needs the run of show alone."""
        findings = Findings()
        if facts["steps"] < thresholds.number("steps_min"):
            findings.fail(T("checks", "The run of show is empty."))
        if thresholds.value("chair") and not facts["chair"]:
            findings.fail(T("checks", "The chair is not named."))
        if thresholds.value("operator") and not facts["operator"]:
            findings.fail(T("checks", "The operator is not named."))
        if thresholds.value("technical_plan") and not facts["technical_plan"]:
            findings.fail(T("checks", "The technical plan is not noted."))
        if thresholds.value("requests") and facts["open_requests"]:
            findings.fail(
                T("checks", "No answer yet to: {requests}.")(
                    requests=", ".join(facts["open_requests"])
                )
            )
        if facts["deputy_in_doubt"]:
            findings.caution(
                T("checks", "The chair is a deputy, and this is the head's own periodic reception.")
            )
        return findings.judgement(
            T("checks", "{steps} steps; open requests: {count}")(
                steps=facts["steps"], count=len(facts["open_requests"])
            )
        )

    def threshold_text(self, profile: Profile) -> Text:
        """No empty field."""
        return T("checks", "no empty field")


def _titles(plan: PlanSeen) -> str:
    """What the store of people says that the chair is."""
    return " ".join(one["role"] for one in plan.people if one["name"] == plan.chair)
