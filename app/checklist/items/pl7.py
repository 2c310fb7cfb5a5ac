"""PL7: the run of show was gone through once before the day."""

from __future__ import annotations

from app.checklist.findings import yes_or_no
from app.checklist.milestone_item import MilestoneItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class DressRehearsalHeld(MilestoneItem):
    """Marked by the dress rehearsal itself; one held elsewhere is told by a person."""

    id = "PL7"
    title = T("checks", "Dress rehearsal held")
    why = T("checks", "What goes wrong in the rehearsal does not go wrong in the session.")
    phases = frozenset({Phase.T_MINUS_1D})
    main_figure = "required"
    milestones = ("dress",)
    question = yes_or_no(
        T("checks", "Was the run of show gone through with all points?"),
        T("checks", "Yes"),
        T("checks", "No"),
    )
    causes = (
        T("checks", "Not held yet: defer this item, hold the rehearsal, then check again."),
        T("checks", "Held without this program: say yes, and note when and with whom."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """Once."""
        return T("checks", "held once, after the test 01 day before")
