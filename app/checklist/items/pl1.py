"""PL1: plan, run of show and dossier were reported, and the leader has answered."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY
from app.checklist.findings import done_or_not_yet
from app.checklist.milestone_item import MilestoneItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class PlanReported(MilestoneItem):
    """Sent and answered, each with date and number."""

    id = "PL1"
    title = T("checks", "Plan, run of show and dossier reported and answered")
    why = T("checks", "The leader decides on plan, case and content some days before.")
    phases = frozenset({Phase.PREPARATION})
    roles = CENTRAL_ONLY
    main_figure = "required"
    milestones = ("report", "answer")
    question = done_or_not_yet(
        T("checks", "Were plan, run of show and dossier reported, and has the leader answered?"),
    )
    causes = (
        T("checks", "Not sent yet: send the report at once and give the reason why it is late."),
        T("checks", "No answer yet: ask the leader's office."),
        T("checks", "Done but not noted: note number and date on the page of milestones."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """So many days before."""
        days = profile.leaf("milestones.report.before").value
        return T("checks", "reported and answered at least {days} days before")(days=days)
