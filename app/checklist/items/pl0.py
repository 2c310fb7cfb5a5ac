"""PL0: the points are chosen; citizen and agencies know."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY
from app.checklist.findings import done_or_not_yet
from app.checklist.milestone_item import MilestoneItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class PointsAndNotice(MilestoneItem):
    """Both stand on the page of milestones."""

    id = "PL0"
    title = T("checks", "Points chosen, citizen and agencies notified")
    why = T("checks", "The rules ask for it before any session.")
    phases = frozenset({Phase.PREPARATION})
    roles = CENTRAL_ONLY
    main_figure = "required"
    milestones = ("points", "notice")
    question = done_or_not_yet(
        T("checks", "Are the points chosen, and were the citizen and the agencies notified?"),
    )
    causes = (
        T("checks", "Not notified yet: send the notice, then note its number and date."),
        T("checks", "Done but not noted: note it on the page of milestones."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """Both are done."""
        return T("checks", "points chosen, citizen and agencies notified")
