"""PL3: the consent that the rules ask for with the case."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY
from app.checklist.findings import done_or_not_yet
from app.checklist.instruments import Instruments
from app.checklist.milestone_item import MilestoneItem
from app.model.checklist import Phase
from app.model.preparation import MilestoneState
from app.model.text import T, Text
from app.settings.profile import Profile


class CaseApproved(MilestoneItem):
    """Only where the rules in force ask for it; then with number and date of the paper."""

    id = "PL3"
    title = T("checks", "Consent of the Inspector General to the case")
    why = T("checks", "Cases that the Government Inspectorate hears online need this consent.")
    phases = frozenset({Phase.PREPARATION})
    roles = CENTRAL_ONLY
    main_figure = "required"
    milestones = ("approval",)
    question = done_or_not_yet(
        T("checks", "Has the Inspector General given consent, and is its number noted?"),
    )
    causes = (
        T("checks", "No consent yet: the case may not be heard online; ask for it first."),
        T("checks", "Done but not noted: note number and date on the page of milestones."),
    )

    async def applies(self, instruments: Instruments, profile: Profile) -> Text | None:
        """In the scenarios that the profile names."""
        seen = await instruments.course.milestone("approval")
        if seen.state == MilestoneState.NOT_APPLICABLE:
            return T("checks", "The rules ask for it in other sessions only.")
        return None

    def threshold_text(self, profile: Profile) -> Text:
        """The paper is there."""
        return T("checks", "consent with number and date")
