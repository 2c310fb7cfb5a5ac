"""Before the call: which platform, which room, what was found out beforehand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import StateModel
from app.ui.connect.call_words import call_line
from app.ui.connect.findings import FindingList
from app.ui.connect.invitation import InvitationBox
from app.ui.connect.platform_list import PlatformList
from app.ui.connect.room_form import RoomForm
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, rule, scrolled

_LIST_WIDTH = space(78)


class BeforeView(QWidget):
    """``chosen(dict)``: choose this, under the engine's names; ``check_asked()``: look first.

    ``primary_slot`` takes the page's primary button.
    """

    chosen = Signal(object)
    check_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.platforms = PlatformList()
        self.platforms.setFixedWidth(_LIST_WIDTH)
        self.platforms.chosen.connect(lambda one: self.chosen.emit({"platform": one}))
        self._taken = False
        self.invitation = InvitationBox()
        fixed = QSizePolicy.Policy.Maximum
        self.invitation.setSizePolicy(QSizePolicy.Policy.Preferred, fixed)
        self.invitation.changed.connect(self._show_parts)
        self.form = RoomForm()
        self.form.asked.connect(self.chosen)
        self.nothing = Label(
            tr(
                "connect page",
                "Choose the platform at the left, or paste the invitation: the platform is then"
                " recognised by itself.",
            ),
            Role.MUTED,
            wrap=True,
        )
        self.check = SecondaryButton(tr("connect page", "Check first"))
        self.check.clicked.connect(self.check_asked)
        self.checked = FindingList()
        self.checked_head = Label(tr("connect page", "Checked beforehand"), Role.EYEBROW)
        self.checked_head.hide()
        self.icon = StateIcon("not_done")
        self.state = Label("", Role.STRONG, wrap=True)
        self.state_words = Label("", Role.SMALL, wrap=True)
        self.primary_slot = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        room = Card(tr("connect page", "Invitation and room"))
        room.body.setContentsMargins(space(4), space(3), 1, space(2))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, space(4), 0)
        box.setSpacing(space(3))
        self.rule = rule()
        for widget in (self.invitation, self.rule, self.nothing, self.form):
            box.addWidget(widget)
        box.addWidget(self.checked_head)
        box.addWidget(self.checked)
        box.addStretch()
        self.area = scrolled(inner)
        room.body.addWidget(self.area, 1)
        both = QHBoxLayout()
        both.setSpacing(space(3))
        both.addWidget(self.platforms)
        both.addWidget(room, 1)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.state)
        told.addWidget(self.state_words)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self.icon)
        foot.addLayout(told, 1)
        foot.addWidget(self.check)
        foot.addLayout(self.primary_slot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space(3))
        whole.addWidget(Label(tr("connect page", "Join the meeting"), Role.TITLE))
        whole.addLayout(both, 1)
        whole.addLayout(foot)

    def show_state(self, state: StateModel, profile: Mapping[str, Any]) -> None:
        """Render the topics ``platforms`` and ``conference``."""
        conference = state.mapping("conference")
        taken = str(conference.get("platform") or "")
        self.platforms.show_platforms(state.items("platforms"), taken)
        self._taken = bool(taken)
        self._show_parts()
        if taken:
            self.form.show_room(conference, profile)
        self.check.setEnabled(bool(taken))
        line = call_line(conference, {})
        self.icon.show_state(line.state)
        self.state.setText(line.title)
        self.state.set_tone("fail" if line.state == "fail" else "")
        self.state_words.setText(line.words)
        self.state_words.setVisible(bool(line.words))

    def _show_parts(self) -> None:
        """While an invitation is looked at, it alone is there."""
        reading = not self.invitation.read.isHidden()
        self.rule.setVisible(not reading)
        self.nothing.setVisible(not self._taken and not reading)
        self.form.setVisible(self._taken and not reading)

    def show_checked(self, findings: Any) -> None:
        """Show what the check found; an empty list takes it away."""
        found = findings if isinstance(findings, list) else []
        self.checked.show_findings(found)
        self.checked_head.setVisible(bool(found))
        self.form.notes.setHidden(bool(found) or not self.form.notes.text())
        if found:  # once everything has its place
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.checked))
