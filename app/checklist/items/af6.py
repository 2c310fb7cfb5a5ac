"""AF6: conclusions, figures and incidents are written down."""

from __future__ import annotations

from app.checklist.findings import done_or_not_yet
from app.checklist.manual import ManualItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class OutcomeNoted(ManualItem):
    """Told by a person."""

    id = "AF6"
    title = T("checks", "Conclusions, figures and incidents")
    why = T("checks", "Conclusions are followed up, and figures go into the periodic reports.")
    phases = frozenset({Phase.AFTER})
    main_figure = "required"
    question = done_or_not_yet(
        T(
            "checks",
            "Are the conclusions written with person and date, the figures for the reports "
            "noted, and the incidents summed up?",
        ),
    )
    causes = (
        T("checks", "A conclusion has no person or date: ask the chair."),
        T("checks", "Incidents are not summed up: read the marks of the session."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """A person confirms it."""
        return T("checks", "conclusions with person and date, figures, summary of incidents")
