"""PL6: who is on call, and how they are reached."""

from __future__ import annotations

from app.checklist.contract import Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes, yes_or_no
from app.checklist.instruments import Instruments
from app.checklist.manual import ManualItem
from app.model.checklist import Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class PeopleOnCall(ManualItem):
    """Operators and the provider's contact with telephone numbers; a person confirms them."""

    id = "PL6"
    title = T("checks", "Operators and the provider's contact are on call")
    why = T("checks", "When something fails, one call must reach the one who can help.")
    phases = frozenset({Phase.T_MINUS_1D, Phase.JUST_BEFORE})
    main_figure = "phones_min"
    question = yes_or_no(
        T(
            "checks",
            "Are operators and the provider's contact reachable, and is the technical officer "
            "there 60 minutes before?",
        ),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "No number is known: write the name and the number of the provider below."),
        T("checks", "Nobody answers: ask for another person and note the number."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Who is known with a telephone number, and whether the technical officer is there."""
        plan = await instruments.course.plan()
        technician = await instruments.course.milestone("technician")
        people = [dict(person) for person in plan.people if person.get("phone")]
        return Facts({"people": people, "technician_at": technician.done_at})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A yes passes; a number must be written down somewhere."""
        findings = Findings()
        details = facts.get("details") or {}
        said = bool(facts.get("note") or details.get("provider") or details.get("operators"))
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
        elif len(facts["people"]) < thresholds.number("phones_min") and not said:
            findings.caution(T("checks", "No telephone number was written down."))
        return findings.judgement(
            T("checks", "people with a telephone number: {count}")(count=len(facts["people"]))
        )

    def threshold_text(self, profile: Profile) -> Text:
        """Names, numbers, and presence."""
        minutes = profile.leaf("milestones.technician.before").value
        return T("checks", "names and numbers known; technical officer {minutes} minutes before")(
            minutes=minutes
        )
