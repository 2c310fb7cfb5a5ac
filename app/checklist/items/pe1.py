"""PE1: those who have to be here are here."""

from __future__ import annotations

from app.checklist.contract import Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, done_or_not_yet
from app.checklist.instruments import Instruments
from app.checklist.manual import ManualItem
from app.checklist.point_rules import citizens_at
from app.model.checklist import Judgement, Phase
from app.model.reception import PointRole
from app.model.text import T, Text
from app.settings.profile import Profile


class PeoplePresent(ManualItem):
    """Who is needed follows from scenario and role of this point; a person counts them."""

    id = "PE1"
    title = T("checks", "Required people are present")
    why = T("checks", "All who take part do so at the same time.")
    phases = frozenset({Phase.JUST_BEFORE})
    blocking = frozenset({Phase.JUST_BEFORE})
    main_figure = "D6_central"
    question = done_or_not_yet(
        T("checks", "Is everybody here who has to be here?"),
    )
    causes = (
        T("checks", "Somebody is late: call, and tell the chair when they come."),
        T("checks", "Somebody cannot come: the chair decides who stands in; note the name."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Scenario and role of the session as it stands."""
        plan = await instruments.course.plan()
        place = "central" if plan.role == PointRole.CENTRAL else "delegate"
        return Facts(
            {
                "needed": f"{plan.scenario}_{place}",
                "chair": plan.chair,
                "citizens": plan.role in citizens_at(profile),
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A yes passes."""
        findings = Findings()
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        people = thresholds.value(facts["needed"])
        if people is None:
            return findings.judgement(T("checks", "the rules do not say who is needed here"))
        if facts["citizens"] and facts["needed"].endswith("_delegate"):
            words = T("checks", "needed here: {people}; citizens sit here too")
            return findings.judgement(words(people=people))
        return findings.judgement(T("checks", "needed here: {people}")(people=people))

    def threshold_text(self, profile: Profile) -> Text:
        """Everybody of the scenario."""
        return T("checks", "everybody whom the scenario names for this point")
