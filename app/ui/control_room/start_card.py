"""The card from which a recording is begun: what is missing, the waiver, and what comes after."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.control_room.gate_list import GateList
from app.ui.control_room.gates import Gate
from app.ui.control_room.rail_state import RECORDED
from app.ui.control_room.waiver_entry import WaiverEntry
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role


class StartCard(Card):
    """``primary_slot`` takes the page's primary button; ``again`` and ``report`` are its others.

    ``again`` is offered for a session that was recorded to its end, ``report`` where recording it
    again is the next step.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.title = Label("", Role.TITLE, wrap=True)
        self.again = SecondaryButton(tr("recording page", "Record this session again"))
        self.again.setToolTip(
            tr(
                "recording page",
                "What comes now goes into a recording of its own; the earlier one stays as it is.",
            )
        )
        self.report = SecondaryButton(tr("recording page", "See the closing report"))
        self.gate_list = GateList()
        self.waiver = WaiverEntry()
        self.primary_slot = QHBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(space(4))
        head.addWidget(self.title, 1)
        head.addWidget(self.again)
        head.addWidget(self.report)
        head.addLayout(self.primary_slot)
        self.body.addLayout(head)
        self.body.addWidget(self.gate_list)
        self.body.addWidget(self.waiver)

    def show_state(
        self,
        found: Sequence[Gate],
        session: Mapping[str, Any],
        *,
        failed: bool,
        over: bool,
        cut_off: bool,
        waiving: bool,
        two: bool,
    ) -> None:
        """Render how things stand. ``over``: recorded, and nothing asks to record it further.

        ``two``: what is open takes two persons to waive.
        """
        self.gate_list.show_gates(found)
        recorded = session.get("state") in RECORDED
        self.again.setVisible(over and not failed and session.get("state") == "closed")
        self.report.setVisible(recorded and not over and not failed)
        self.gate_list.setVisible(not over and not failed)
        self.waiver.ask_for_two(two)
        self.waiver.setVisible(waiving and not over and not failed)
        missing = sum(not gate.met for gate in found)
        if failed:
            title = tr("recording page", "Nothing is being recorded any more")
        elif over:
            title = tr("recording page", "This session has been recorded")
        elif cut_off:
            title = tr("recording page", "The recording was cut off: record again now")
        elif recorded:
            title = tr("recording page", "Record this session again")
        elif not session:
            title = tr("recording page", "Without a session: an unscheduled recording")
        elif waiving and missing:
            title = tr("recording page", "{count} conditions are not met").format(count=missing)
        elif waiving:
            title = tr("recording page", "The recorder asks for a reason")
        else:
            title = tr("recording page", "Ready to record")
        self.title.setText(title)
