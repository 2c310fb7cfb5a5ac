"""PE4: those who keep order know of the session."""

from __future__ import annotations

from app.checklist.findings import done_or_not_yet
from app.checklist.manual import ManualItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class OrderAndSafety(ManualItem):
    """For large or tense cases the police is told beforehand."""

    id = "PE4"
    title = T("checks", "Order and safety")
    why = T("checks", "For large or tense cases extra force is asked for in time.")
    phases = frozenset({Phase.T_MINUS_1D, Phase.JUST_BEFORE})
    main_figure = "required"
    question = done_or_not_yet(
        T(
            "checks",
            "Do those who keep order know of the session, or is it sure that none are needed?",
        ),
    )
    causes = (
        T("checks", "Not told yet: call the police of the ward, and note whom you spoke to."),
        T("checks", "It is not clear how many come: ask the receiving officer."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """Told, or not needed."""
        return T("checks", "informed, or not needed")
