"""PL7: the run of show was gone through once before the day."""

from __future__ import annotations

from datetime import datetime

from app.checklist.contract import Facts, Values
from app.checklist.findings import Findings, done_or_not_yet
from app.checklist.instruments import Instruments
from app.checklist.milestone_item import MilestoneItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class DressRehearsalHeld(MilestoneItem):
    """Marked by the dress rehearsal itself; one held elsewhere is told by a person.

    It comes after the test 01 day before: there it is put off, and asked for 02 hours before.
    """

    id = "PL7"
    title = T("checks", "Dress rehearsal held")
    why = T("checks", "What goes wrong in the rehearsal does not go wrong in the session.")
    phases = frozenset({Phase.T_MINUS_1D, Phase.T_MINUS_2H})
    main_figure = "required"
    milestones = ("dress",)
    question = done_or_not_yet(
        T("checks", "Was the run of show gone through with all points?"),
    )
    causes = (
        T("checks", "Not held yet: put this item off, finish this test, then hold the rehearsal."),
        T("checks", "Held without this program: say yes, and note when and with whom."),
    )

    async def measure(self, instruments: Instruments, profile: Profile) -> Facts:
        """What is noted of the rehearsal, and when the test that it follows was finished."""
        seen = await super().measure(instruments, profile)
        tested = await instruments.course.milestone("test_1d")
        return Facts({**seen.values, "tested_at": tested.done_at})

    def judge_milestones(self, facts: Values, findings: Findings) -> None:
        """Besides: one held before the test says nothing of the room as it was tested."""
        super().judge_milestones(facts, findings)
        held, tested = facts["milestones"]["dress"]["done_at"], facts.get("tested_at")
        if held and not tested:
            findings.caution(T("checks", "The test 01 day before it is not finished yet."))
        elif held and datetime.fromisoformat(held) < datetime.fromisoformat(str(tested)):
            findings.caution(T("checks", "It was held before the test 01 day before, not after."))

    def threshold_text(self, profile: Profile) -> Text:
        """Once."""
        return T("checks", "held once, after the test 01 day before")
