"""Items that only a person can settle: asked, answered by name, never sensed."""

from __future__ import annotations

from app.checklist.contract import Facts, Item, Thresholds, Values
from app.checklist.findings import Findings, answered_yes
from app.checklist.instruments import Instruments
from app.model.checklist import How, Judgement
from app.model.text import T
from app.settings.profile import Profile


class ManualItem(Item):
    """Subclasses give the question, and ``threshold_text``; a yes passes, under the person's name.

    What is told with the answer (number of a document, names) stands in ``facts["note"]`` and
    ``facts["details"]``.
    """

    how = How.MANUAL
    critical = True

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """Nothing to measure: the person is asked at once."""
        return Facts()

    def judge(self, facts: Values, thresholds: Thresholds) -> Judgement:
        """Open until a person says yes; a no fails it before this is asked."""
        findings = Findings()
        if not answered_yes(facts):
            findings.unknown(T("checks", "A person has to look at it and answer."))
            return findings.judgement(T("checks", "not confirmed yet"))
        return findings.judgement(T("checks", "confirmed by a person"))
