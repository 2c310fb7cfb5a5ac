"""PF6: nobody unknown in the meeting."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY
from app.checklist.findings import yes_or_no
from app.checklist.manual import ManualItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class NoStranger(ManualItem):
    """The list of participants, name by name; waiting room or lock switched on."""

    id = "PF6"
    title = T("checks", "No stranger in the meeting")
    why = T("checks", "What citizens say is not for strangers; information safety is a duty.")
    phases = frozenset({Phase.JUST_BEFORE, Phase.DURING})
    roles = CENTRAL_ONLY
    main_figure = "unknown_max"
    question = yes_or_no(
        T("checks", "Is every name in the meeting known, and waiting room or lock switched on?"),
        T("checks", "Yes, all are known"),
        T("checks", "No, somebody is unknown"),
    )
    causes = (
        T("checks", "A point joined under another name: ask who it is, have it renamed."),
        T("checks", "The link went further than it should: let the stranger be removed."),
        T("checks", "Waiting room or lock is off: have the administrator switch it on."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """Nobody."""
        most = int(self.thresholds(profile).number("unknown_max"))
        return T("checks", "{count} unknown participants; waiting room or lock on")(count=most)
