"""The chair's screen in the health column: how it fares, and the three keys that act at once."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.dossier.chair_hand import BLACK_KEY, FREEZE_KEY, PANIC_KEY, hand_of
from app.ui.dossier.chair_words import chair_mark, in_use, taken_words
from app.ui.theme.tokens import SIZE_SMALL, space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role


class SmallButton(SecondaryButton):
    """A button of the column."""

    size_px = SIZE_SMALL
    height_px = space(8)
    margin_px = space(2)


class ChairHealth(QWidget):
    """Name and verdict, what stands on the screen, the keys; away while no screen is chosen."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        hand = hand_of(bridge)
        self.badge = StateBadge("not_done")
        self.value = ElidedLabel("", Role.SMALL)
        self.black = SmallButton(tr("chair board", "Black"), BLACK_KEY)
        self.freeze = SmallButton(tr("chair board", "Hold still"), FREEZE_KEY)
        self.panic = SmallButton(tr("chair board", "Cover all screens"), PANIC_KEY)
        for button, act in (
            (self.black, hand.black),
            (self.freeze, hand.freeze),
            (self.panic, hand.blacken_all),
        ):
            button.clicked.connect(act)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(Label(tr("chair board", "Chair's screen"), Role.MUTED))
        head.addStretch()
        head.addWidget(self.badge)
        keys = QGridLayout()
        keys.setSpacing(space(1))
        keys.addWidget(self.black, 0, 0)
        keys.addWidget(self.freeze, 0, 1)
        keys.addWidget(self.panic, 1, 0, 1, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addLayout(head)
        box.addWidget(self.value)
        box.addLayout(keys)
        self.hide()

    def show_state(self) -> None:
        """Bring it up to the topics ``chair`` and ``dossiers``."""
        state = self._bridge.state
        chair = state.mapping("chair")
        self.setVisible(in_use(chair))
        self.badge.show_state(*chair_mark(chair))
        words = taken_words(chair, state.mapping("dossiers").get("cases") or [])
        self.value.setText(words)
        self.value.setVisible(bool(words))
