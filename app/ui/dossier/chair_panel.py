"""The chair's screen at the operator's hand: a true picture, black, freeze, pages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.model.dossier import ChairMode
from app.model.errors import AppError
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.chair.mirror import ChairMirror
from app.ui.dossier.chair_hand import BLACK_KEY, FREEZE_KEY, PANIC_KEY, hand_of
from app.ui.dossier.chair_words import (
    Row,
    chair_mark,
    document_by_id,
    in_use,
    on_screen,
    seen_words,
    taken_words,
    trouble,
)
from app.ui.dossier.words import is_media
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import SIZE_SMALL, Tokens, Tone, space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import ButtonLook, SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role

WINDOW = "-window"
"""Entry of the choice that shows the view in a window, in place of a screen's identity."""


class PanelButton(SecondaryButton):
    """A button of the panel; ``lit`` while what it does is in force. Pressing is no toggle."""

    size_px = SIZE_SMALL
    height_px = space(9)
    margin_px = space(2)

    def __init__(self, text: str, key: str = "") -> None:
        super().__init__(text, key)
        self.lit = False

    def light(self, *, on: bool) -> None:
        """Show that it is in force."""
        if on != self.lit:
            self.lit = on
            state = tr("chair board", "in force") if on else ""
            self.setAccessibleDescription(state)
            self.update()

    def look(self, tokens: Tokens) -> ButtonLook:
        """Framed in the accent while in force; the one filled button is the page's next step."""
        if not self.lit or not self.isEnabled():
            return super().look(tokens)
        return ButtonLook(tokens.grounds[Tone.ACCENT], tokens.text, tokens.accent)


class ChairPanel(QWidget):
    """Renders ``chair``, ``screens`` and ``dossiers``. ``told(AppError)``: the engine refused."""

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._hand = hand_of(bridge)
        self.badge = StateBadge("not_done")
        self.mirror = ChairMirror(bridge)
        self.taken = ElidedLabel("", Role.STRONG)
        self.words = Label("", Role.SMALL, wrap=True)
        self.choice = ChoiceBox(space(70))
        self.choice.setAccessibleName(tr("chair board", "Chair's screen"))
        self.swap = PanelButton(tr("chair board", "Exchange with the room's screen"))
        self.black = PanelButton(tr("chair board", "Black"), BLACK_KEY)
        self.freeze = PanelButton(tr("chair board", "Hold still"), FREEZE_KEY)
        self.live = PanelButton(tr("chair board", "Show again"))
        self.panic = PanelButton(tr("chair board", "Cover all"), PANIC_KEY)
        self.panic.setToolTip(tr("chair board", "Cover all screens"))
        self.back = PanelButton(tr("chair board", "Chair: page before"))
        self.forth = PanelButton(tr("chair board", "Chair: next page"))
        self.alone = PanelButton(tr("chair board", "Chair turns alone"))
        self.follow = PanelButton(tr("chair board", "Chair follows you"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(Label(tr("chair board", "The chair sees"), Role.EYEBROW), 1)
        head.addWidget(self.badge)
        keys = QGridLayout()
        keys.setSpacing(space(1))
        pairs = (
            (self.black, self.freeze),
            (self.live, self.panic),
            (self.back, self.forth),
            (self.alone, self.follow),
        )
        for place, pair in enumerate(pairs):
            for column, button in enumerate(pair):
                keys.addWidget(button, place, column)
                keys.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(head)
        box.addWidget(self.mirror)
        box.addWidget(self.taken)
        box.addWidget(self.words)
        box.addLayout(keys)
        box.addStretch()
        box.addWidget(Label(tr("chair board", "Chair's screen"), Role.SMALL))
        box.addWidget(self.choice)
        box.addWidget(self.swap)

    def _connect(self) -> None:
        self.black.clicked.connect(self._hand.black)
        self.freeze.clicked.connect(self._hand.freeze)
        self.live.clicked.connect(self._hand.live)
        self.panic.clicked.connect(self._hand.blacken_all)
        self.back.clicked.connect(lambda: self._turn(-1))
        self.forth.clicked.connect(lambda: self._turn(1))
        self.alone.clicked.connect(lambda: self._send("chair.follow", on=False))
        self.follow.clicked.connect(lambda: self._send("chair.follow", on=True))
        self.choice.activated.connect(self._choose)
        self.swap.clicked.connect(lambda: self._send("chair.swap"))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The picture has the shape of a screen at any width."""
        super().resizeEvent(event)
        self.mirror.setFixedHeight(self.mirror.heightForWidth(self.width()))

    def show_state(self) -> None:
        """Bring it up to the topics."""
        chair, cases = self._topics()
        self.badge.show_state(*chair_mark(chair))
        words = taken_words(chair, cases)
        self.taken.setText(words)
        self.taken.setVisible(bool(words))
        self.words.setText(seen_words(chair))
        self.words.set_tone("caution" if in_use(chair) and trouble(chair) else "")
        self._show_buttons(chair, cases)
        self._list_screens(chair)

    def _show_buttons(self, chair: Row, cases: list[Row]) -> None:
        mode, used = chair.get("mode"), in_use(chair)
        taken = document_by_id(cases, str((chair.get("taken") or {}).get("document") or ""))
        self.black.light(on=used and mode == ChairMode.BLACK)
        self.freeze.light(on=used and mode == ChairMode.FREEZE)
        self.live.light(on=used and mode == ChairMode.LIVE and taken is not None)
        follow = bool(chair.get("follow"))
        self.follow.light(on=used and follow)
        self.alone.light(on=used and not follow)
        for button in (self.black, self.freeze, self.panic, self.alone, self.follow):
            button.setEnabled(used)
        # Coming back is taking again: only what is taken and on its own screen can be shown again.
        self.live.setEnabled(taken is not None and on_screen(chair))
        room = bool(self._bridge.state.mapping("room_display").get("screen"))
        self.swap.setVisible(room and bool(chair.get("screen")))
        page = self._page(chair)
        paged = taken is not None and not is_media(taken) and on_screen(chair)
        last = int((taken or {}).get("pages") or 1)
        self.back.setEnabled(paged and page > 1)
        self.forth.setEnabled(paged and page < last)

    def _topics(self) -> tuple[Row, list[Row]]:
        state = self._bridge.state
        return state.mapping("chair"), state.mapping("dossiers").get("cases") or []

    @staticmethod
    def _page(chair: Row) -> int:
        taken = chair.get("taken") or {}
        return int(chair.get("page") or taken.get("page") or 1)

    def _turn(self, by: int) -> None:
        self._hand.turn(self._page(self._topics()[0]) + by)

    def _list_screens(self, chair: Row) -> None:
        """None, every screen but the operator's and the room's, a window, and one that is away."""
        screens = self._bridge.state.items("screens")
        windowed, chosen = bool(chair.get("windowed")), str(chair.get("screen") or "")
        entries = [(tr("chair board", "No screen for the chair"), "")]
        entries += [
            (_screen_words(screen), str(screen.get("id")))
            for screen in screens
            if screen.get("role") not in {"operator", "room"} or screen.get("id") == chosen
        ]
        if chosen and chosen not in [identity for _, identity in entries]:
            name = str(chair.get("screen_name") or chosen)
            away = tr("chair board", "{name} (not connected)").format(name=name)
            entries.append((away, chosen))
        entries.append((tr("chair board", "In a window on this screen"), WINDOW))
        present = [
            (self.choice.itemText(at), self.choice.itemData(at))
            for at in range(self.choice.count())
        ]
        if present != entries:
            self.choice.clear()
            for words, identity in entries:
                self.choice.addItem(words, identity)
        ids = [identity for _, identity in entries]
        self.choice.setCurrentIndex(ids.index(WINDOW if windowed else chosen))

    def _choose(self, index: int) -> None:
        wanted = str(self.choice.itemData(index) or "")
        if wanted == WINDOW:
            self._send("chair.windowed", on=True)
            return
        if self._topics()[0].get("windowed"):
            self._send("chair.windowed", on=False)
        self._send("chair.choose", screen=wanted)

    def _send(self, name: str, **args: Any) -> None:
        self._bridge.command(name, args, on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        self.show_state()
        self.told.emit(error)


def _screen_words(screen: Row) -> str:
    words = {name: screen.get(name) for name in ("name", "width", "height")}
    return tr("chair board", "{name} · {width}×{height}").format(**words)
