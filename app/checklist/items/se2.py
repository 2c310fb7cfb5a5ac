"""SE2: the room itself is safe."""

from __future__ import annotations

from app.checklist.findings import done_or_not_yet
from app.checklist.manual import ManualItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class RoomSafe(ManualItem):
    """Judged by a person who stands in it."""

    id = "SE2"
    title = T("checks", "The room is safe")
    why = T("checks", "What citizens say must stay in the room and in the record.")
    phases = frozenset({Phase.JUST_BEFORE})
    main_figure = "required"
    question = done_or_not_yet(
        T(
            "checks",
            "Is the room closed to others, does nobody listen or film, and is the rule on "
            "telephones posted?",
        ),
    )
    causes = (
        T("checks", "Others can listen: close door and windows, ask them to leave."),
        T("checks", "The rule is not posted: hang up the rules of the room."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """A person confirms it."""
        return T("checks", "door closed, no strangers, rule on telephones posted")
