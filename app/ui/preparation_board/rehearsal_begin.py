"""Before a dress rehearsal: who takes part; and after one: what it found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.preparation_board.rehearsal_step import MendList
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import Card, Label, Role, scrolled


class RehearsalBegin(QWidget):
    """``changed()``: other names stand there."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = ""
        self._steps = 0
        self.course = Label("", Role.MUTED, wrap=True)
        self.names = QPlainTextEdit()
        self.names.setTabChangesFocus(True)
        self.names.setAccessibleName(tr("dress rehearsal", "Who takes part"))
        self.names.setFixedHeight(space(24))
        self.names.textChanged.connect(self.changed)
        self.result = Card(tr("dress rehearsal", "Last rehearsal"))
        self.badge = StateBadge()
        self.held = Label("", Role.BODY, wrap=True)
        self.took_part = Label("", Role.SMALL, wrap=True)
        self.mends = MendList()
        self.record = Label("", Role.FAINT, wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch()
        self.result.body.addLayout(head)
        for part in (self.held, self.took_part, self.mends, self.record):
            self.result.body.addWidget(part)
        self._lay_out()

    def _lay_out(self) -> None:
        who = Card(tr("dress rehearsal", "Who takes part"))
        who.body.addWidget(
            Label(tr("dress rehearsal", "One name on each line."), Role.SMALL, wrap=True)
        )
        who.body.addWidget(self.names)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self.course)
        box.addWidget(who)
        box.addWidget(self.result)
        box.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def show_session(
        self, session: Mapping[str, Any], run: Mapping[str, Any], operator: str
    ) -> None:
        """Show what will be gone through, and what the last rehearsal of the session found."""
        self._steps = len(session.get("steps") or [])
        self.course.setText(
            tr(
                "dress rehearsal",
                "The run of show is gone through once with all points: {count} steps. Each is in"
                " order, or it is noted what has to be mended, by whom, until when.",
            ).format(count=self._steps)
        )
        if session.get("id") != self._session:
            self._session = str(session.get("id") or "")
            likely = [operator, str(session.get("chair") or "")]
            self.names.setPlainText("\n".join(dict.fromkeys(name for name in likely if name)))
        self._show_result(run)

    def people(self) -> list[str]:
        """The names that stand there."""
        lines = self.names.toPlainText().splitlines()
        return [line.strip() for line in lines if line.strip()]

    @property
    def missing(self) -> str:
        """Why none can be begun, in words; empty: nothing is missing."""
        if not self._steps:
            return tr("dress rehearsal", "The run of show has no steps yet.")
        if not self.people():
            return tr("dress rehearsal", "Say who takes part.")
        return ""

    def _show_result(self, run: Mapping[str, Any]) -> None:
        state = str(run.get("state") or "none")
        self.result.setVisible(state in {"held", "stopped"})
        if state not in {"held", "stopped"}:
            return
        held, mends = state == "held", run.get("mend") or []
        look = "caution" if mends or not held else "pass"
        words = (
            tr("dress rehearsal", "Held") if held else tr("dress rehearsal", "Broken off, not held")
        )
        self.badge.show_state(look, words)
        ended = figures.parse_time(str(run.get("ended_at") or ""))
        moment = figures.moment_in_words(ended) if ended else ""
        said = tr("dress rehearsal", "Closed at {moment} by {person}.").format(
            moment=moment, person=run.get("ended_by") or ""
        )
        reason = str(run.get("reason") or "")
        self.held.setText("\n".join(part for part in (said, reason) if part))
        self.took_part.setText(", ".join(run.get("people") or []))
        self.mends.show_mends(mends)
        sha256 = str(run.get("sha256") or "")
        record = tr("dress rehearsal", "Record kept · SHA-256 {code}…")
        self.record.setText(record.format(code=sha256[:16]) if sha256 else "")
        self.record.setVisible(bool(sha256))
