"""PE2: the citizens who come: identity, representative, interpreter, health."""

from __future__ import annotations

from app.checklist.findings import done_or_not_yet
from app.checklist.manual import ManualItem
from app.checklist.point_rules import AskedWhere
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class CitizensReceived(ManualItem):
    """Asked at the door, never stored with more than is needed."""

    id = "PE2"
    title = T("checks", "Citizens: identity, representative, interpreter, health")
    why = T("checks", "The law asks for identity and authority, and gives the right to be helped.")
    phases = frozenset({Phase.JUST_BEFORE})
    asked_where = AskedWhere.CITIZENS
    main_figure = "required"
    question = done_or_not_yet(
        T(
            "checks",
            "Are the citizens known by their papers, does a group have its representative, is an "
            "interpreter here where one is needed, and is everybody well?",
        ),
    )
    causes = (
        T("checks", "A paper is missing: ask the receiving officer how to go on."),
        T("checks", "A group has no representative: ask it to name one, with a paper."),
        T("checks", "Somebody is not well: tell the chair, call medical help."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """All four asked."""
        return T("checks", "identity, representative, interpreter and health were asked about")
