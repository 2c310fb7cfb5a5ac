"""On whose decision a session that heard a confidential case is handed over."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.archive.seals_card import AuthorityEntry


class ReleaseEntry(AuthorityEntry):
    """The decision and the person who answers for it; without both no package is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words.setText(
            tr(
                "archive page",
                "This session heard a confidential case. It is handed over on a decision alone;"
                " what the package says of it names nobody.",
            )
        )
        self.authority.setPlaceholderText(
            tr("archive page", "Decision that allows handing it over (number, date)")
        )
        self.show_confidential(confidential=False)

    def show_confidential(self, *, confidential: bool) -> None:
        """Appear only where a case is confidential."""
        self.setVisible(confidential)

    def args(self) -> dict[str, str]:
        """What the export is asked with; empty where nothing is confidential."""
        if self.isHidden():
            return {}
        return {"release": self.authority.text().strip(), "person": self.person.text().strip()}

    @property
    def complete(self) -> bool:
        """True when nothing is needed, or all of it is there."""
        wanted = self.args()
        return not wanted or (len(wanted["release"]) >= LEAST_REASON and bool(wanted["person"]))
