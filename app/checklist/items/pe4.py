"""PE4: those who keep order know of the session."""

from __future__ import annotations

from app.checklist.findings import yes_or_no
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
    question = yes_or_no(
        T(
            "checks",
            "Do those who keep order know of the session, or is it sure that none are needed?",
        ),
        T("checks", "Yes, done"),
        T("checks", "Not yet"),
    )
    causes = (
        T("checks", "Not told yet: call the police of the ward, and note whom you spoke to."),
        T("checks", "It is not clear how many come: ask the receiving officer."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """Told, or not needed."""
        return T("checks", "informed, or not needed")
