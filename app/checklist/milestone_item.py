"""Items that stand on milestones of the preparation: done in time, late, or not noted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any, ClassVar

from app.checklist.contract import Facts, Thresholds, Values
from app.checklist.findings import Findings, answered_yes
from app.checklist.instruments import Instruments
from app.checklist.manual import ManualItem
from app.model.checklist import Judgement
from app.model.preparation import MilestoneState
from app.model.text import T, Text
from app.settings.profile import Profile

_DONE = frozenset({MilestoneState.DONE, MilestoneState.DONE_LATE})


class MilestoneItem(ManualItem):
    """Shows what is noted of its milestones; where nothing is, a person's word has to do."""

    milestones: ClassVar[tuple[str, ...]]

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Read the log of preparation."""
        seen = {one: asdict(await instruments.course.milestone(one)) for one in self.milestones}
        return Facts({"milestones": seen})

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Each of them done in time; late ones need attention, open ones a person's yes."""
        findings = Findings()
        self.judge_milestones(facts, findings)
        return findings.judgement(noted_words(facts["milestones"]))

    def judge_milestones(self, facts: Values, findings: Findings) -> None:
        """Collect what is wrong with the milestones."""
        for seen in facts["milestones"].values():
            if seen["state"] == MilestoneState.DONE_LATE:
                findings.caution(
                    T("checks", "It was done late: {reason}")(
                        reason=seen["late_reason"] or T("checks", "no reason was given")
                    )
                )
            elif seen["state"] not in _DONE:
                self._judge_open(facts, seen, findings)

    def _judge_open(self, facts: Values, seen: Mapping[str, Any], findings: Findings) -> None:
        if not answered_yes(facts):
            findings.unknown(T("checks", "It is not noted on the page of milestones."))
        elif not (facts.get("note") or facts.get("details")):
            findings.caution(T("checks", "Date and number of the paper were not written down."))
        if seen["state"] in {MilestoneState.LATE, MilestoneState.MISSED}:
            findings.caution(T("checks", "Its time has gone by."))


def noted_words(milestones: Mapping[str, Mapping[str, Any]]) -> Text:
    """When the last of them was done, with its paper and who noted it."""
    done = [seen for seen in milestones.values() if seen["done_at"]]
    if len(done) < len(milestones):
        return T("checks", "noted: {count} of {all}")(count=len(done), all=len(milestones))
    last = max(done, key=lambda seen: str(seen["done_at"]))
    day = datetime.fromisoformat(last["done_at"]).strftime("%d/%m/%Y")
    if last["document"]:
        return T("checks", "done on {day}, paper {number}")(day=day, number=last["document"])
    return T("checks", "done on {day}")(day=day)
