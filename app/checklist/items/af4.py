"""AF4: minutes, register and papers are done."""

from __future__ import annotations

from app.checklist.contract import CENTRAL_ONLY
from app.checklist.findings import done_or_not_yet
from app.checklist.manual import ManualItem
from app.model.checklist import Phase
from app.model.text import T, Text
from app.settings.profile import Profile


class PapersDone(ManualItem):
    """Told by a person, with the numbers of the papers."""

    id = "AF4"
    title = T("checks", "Minutes, register and papers")
    why = T("checks", "The law asks for signed minutes, a row in the register, and a receipt.")
    phases = frozenset({Phase.AFTER})
    roles = CENTRAL_ONLY
    main_figure = "required"
    question = done_or_not_yet(
        T(
            "checks",
            "Are the minutes signed, is the row in the register of receptions written, and is "
            "every paper that was handed in receipted?",
        ),
    )
    causes = (
        T("checks", "A signature is missing: print the minutes and have them signed."),
        T("checks", "The register has no row yet: write number, name and content."),
    )

    def threshold_text(self, profile: Profile) -> Text:
        """A person confirms it."""
        return T("checks", "minutes signed, register written, papers receipted")
