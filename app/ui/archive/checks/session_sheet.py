"""The sheet of a session's copies: what was read back when, what is damaged, how it is mended."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.checks.holding_card import HoldingCard
from app.ui.archive.sheet import Sheet
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

KINDS = frozenset({"archive_check", "archive_repair"})


class SessionCheckSheet(Sheet):
    """Reads back all copies and packages of one session."""

    sheet_id: ClassVar[str] = "check"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._fetch)
        self.cards: list[HoldingCard] = []
        self.nothing = Label(
            tr("checks page", "Nothing of this session is kept yet."), Role.BODY, wrap=True
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(space(3))
        self.nothing.hide()
        self.lay_out(self.work, self.nothing, self._list)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("checks page", "Are all copies whole?")

    @classmethod
    def button_words(cls) -> str:
        """Words on the button beside a session."""
        return tr("checks page", "Check the copies now…")

    def show_session(self, session_id: str) -> None:
        """Show the copies of this session."""
        self._session = session_id
        self.work.show_session(session_id)
        self.work.clear()
        self._fetch()
        self._show_jobs()

    def topic_changed(self, topic: str) -> None:
        """The work goes on; disks come and go."""
        if topic == "jobs":
            self._show_jobs()

    def primary_action(self) -> Action | None:
        """Read everything back."""
        if self.work.running:
            words = tr("checks page", "Reading back… wait until it is done")
            return Action(words, lambda: None, enabled=False)
        words = tr("checks page", "Read everything back now")
        return Action(words, self._check, enabled=bool(self.cards))

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "checks page",
            "F5 reads every byte of every copy from its disk and compares it with the hash that was"
            " taken while it was recorded. A damaged copy is mended from a whole one on your word;"
            " one that is gone for good is noted as lost.",
        )

    def _check(self) -> None:
        args = {"scope": "session", "session": self._session, "person": self._operator()}
        self.work.begin("archive.check", args)

    def _mend(self, path: str, person: str, reason: str) -> None:
        self.work.begin("archive.repair", {"path": path, "person": person, "reason": reason})

    def _lose(self, meant: dict[str, Any]) -> None:
        self.work.clear()
        args = {**meant, "session": self._session}
        self.bridge.command("custody.lost", args, lambda _told: self._fetch(), self.told.emit)

    def _read(self, path: str, medium: str) -> None:
        args: dict[str, Any] = {"scope": "paths", "session": self._session}
        args |= {"paths": [path], "media": [medium] if medium else [], "person": self._operator()}
        self.work.begin("archive.check", args)

    def _fetch(self) -> None:
        wanted = self._session

        def take(rows: Any) -> None:
            if wanted == self._session:
                self._show(list(rows or []))

        self.bridge.command("archive.holdings", {"session": wanted}, take, self.told.emit)

    def _show(self, rows: list[dict[str, Any]]) -> None:
        empty(self._list)
        self.cards = [HoldingCard(row, self._operator()) for row in rows]
        for card in self.cards:
            card.mend_asked.connect(self._mend)
            card.loss_told.connect(self._lose)
            card.read_asked.connect(self._read)
            self._list.addWidget(card)
        self.nothing.setVisible(not rows)
        self.changed.emit()

    def _show_jobs(self) -> None:
        self.work.show_jobs()
        self.changed.emit()

    def _operator(self) -> str:
        return str(self.bridge.state.mapping("setup").get("operator") or "")
