"""LV4: the course of the session is written down while it goes on."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement, Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class CourseNoted(Item):
    """People set the steps and the marks; this reads what they have set."""

    id = "LV4"
    title = T("checks", "Steps, speakers and incidents are noted")
    why = T("checks", "The record has to say what was done, when, and by whom.")
    how = How.MANUAL
    phases = frozenset({Phase.DURING})
    main_figure = "required"
    causes = (
        T("checks", "No step is begun: go on to the next step whenever the chair does."),
        T("checks", "An incident was not noted: set a mark and write what happened."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read the run-of-show and the marks."""
        session = await instruments.machine.topic("session")
        if not session:
            return Facts(not_tested=T("checks", "No session is open."))
        marks = await instruments.machine.topic("markers") or []
        kinds = [str(mark["kind"]) for mark in marks]
        return Facts(
            {
                "steps": len(session["steps"]),
                "present_step": session["present_step"],
                "marks": {kind: kinds.count(kind) for kind in sorted(set(kinds))},
            }
        )

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """A script whose steps nobody sets is a caution."""
        findings = Findings()
        count, present = facts["steps"], facts["present_step"]
        if count == 0:
            findings.caution(T("checks", "The session has no script."))
        elif present is None:
            findings.caution(T("checks", "No step of the script is under way."))
        marks = sum(facts["marks"].values())
        if present is None:
            return findings.judgement(T("checks", "no step, {marks} marks")(marks=marks))
        value = T("checks", "step {step} of {count}, {marks} marks")
        return findings.judgement(value(step=present, count=count, marks=marks))

    def threshold_text(self, profile: Profile) -> Text:
        """What has to be noted."""
        return T("checks", "the present step is set; speakers and incidents are marked")
