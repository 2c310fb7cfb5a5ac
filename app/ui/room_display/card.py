"""The card of the room's display: which screen, what it shows, and a true picture of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from app.model.errors import AppError
from app.model.screens import RoomFault, RoomMode, RoomState, Showing
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.room_display.display import display_of
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import SIZE_SMALL, Tokens, space
from app.ui.widgets.button import ButtonLook, SecondaryButton
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.small_screen import SmallScreen

PICTURE_MS = 500
_NARROW_COLUMNS = 2
_TOPICS = frozenset({"screens", "room_display"})


class ScreenPicture(SmallScreen):
    """What truly stands on the room's screen."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(PICTURE_MS, parent)
        self._bridge = bridge
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(space(36))

    def take(self, fit: QSize) -> QPixmap | None:
        """A picture of the room's own window."""
        display = display_of(self._bridge)
        return display.small_picture(fit) if display is not None else None

    def say(self, words: str) -> None:
        """What stands here while there is no picture."""
        self.words = words
        self.setAccessibleName(words)
        self.update()


class ModeButton(SecondaryButton):
    """A button that stays down while its mode is in force."""

    height_px = space(9)
    size_px = SIZE_SMALL
    margin_px = space(3)

    def __init__(self, text: str, mode: RoomMode) -> None:
        super().__init__(text)
        self.mode = mode
        self.setCheckable(True)

    def nextCheckState(self) -> None:  # noqa: N802  (Qt's name)
        """Pressing asks; what is in force is what the engine says."""

    def look(self, tokens: Tokens) -> ButtonLook:
        """Filled while in force."""
        plain = super().look(tokens)
        if not self.isChecked() or not self.isEnabled():
            return plain
        return ButtonLook(tokens.accent, tokens.on_accent, tokens.accent)


class RoomDisplayCard(Card):
    """Chooses the screen and what it shows. ``told(AppError)`` where the engine refuses.

    ``narrow`` puts the buttons below one another, for a column.
    """

    told = Signal(object)

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, narrow: bool = False
    ) -> None:
        super().__init__(tr("room display", "The room's screen"), parent)
        self._bridge = bridge
        self.picture = ScreenPicture(bridge)
        self.status = Label("", Role.SMALL, wrap=True)
        self.choice = ChoiceBox(space(70))
        self.choice.setAccessibleName(tr("room display", "The room's screen"))
        self.choice.activated.connect(self._choose)
        self.buttons = [ModeButton(words, mode) for mode, words in _modes().items()]
        row = QGridLayout()
        row.setSpacing(space(1))
        columns = _NARROW_COLUMNS if narrow else len(self.buttons)
        for place, button in enumerate(self.buttons):
            button.clicked.connect(lambda _checked=False, one=button: self._ask_mode(one.mode))
            row.addWidget(button, place // columns, place % columns)
        if not narrow:
            row.setColumnStretch(columns, 1)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.picture)
        self.body.addWidget(self.status)
        self.body.addLayout(row)
        bridge.topic_changed.connect(self.topic_changed)
        self.show_state()

    def topic_changed(self, topic: str) -> None:
        """Render what the engine announced; safe to be called by a page too."""
        if topic in _TOPICS:
            self.show_state()

    def show_state(self) -> None:
        """Bring the card up to the topics."""
        told = self._bridge.state.mapping("room_display")
        self._list_screens(str(told.get("screen") or ""))
        chosen = bool(told.get("screen"))
        for button in self.buttons:
            button.setChecked(button.mode == told.get("mode"))
            button.setEnabled(chosen)
            button.update()
        words, tone = state_words(told)
        self.status.setText(words)
        self.status.set_tone(tone)
        self.status.setVisible(chosen)  # the picture says it where there is none
        self.picture.say(words)

    def _list_screens(self, chosen: str) -> None:
        """Every screen but the operator's, none, and one that is away but chosen."""
        entries = [(tr("room display", "No screen for the room"), "")]
        entries += [
            (_screen_words(screen), str(screen.get("id")))
            for screen in self._bridge.state.items("screens")
            if screen.get("role") != "operator" or screen.get("id") == chosen
        ]
        if chosen and chosen not in [identity for _, identity in entries]:
            name = str(self._bridge.state.mapping("room_display").get("name") or chosen)
            entries.append((tr("room display", "{name} (not connected)").format(name=name), chosen))
        present = [
            (self.choice.itemText(at), self.choice.itemData(at))
            for at in range(self.choice.count())
        ]
        if present != entries:
            self.choice.clear()
            for words, identity in entries:
                self.choice.addItem(words, identity)
        self.choice.setCurrentIndex([identity for _, identity in entries].index(chosen))

    def _choose(self, index: int) -> None:
        screen = str(self.choice.itemData(index) or "")
        self._bridge.command("room_display.choose", {"screen": screen}, on_error=self._refused)

    def _ask_mode(self, mode: RoomMode) -> None:
        self._bridge.command("room_display.mode", {"mode": str(mode)}, on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        self.show_state()
        self.told.emit(error)


def state_words(told: dict[str, Any]) -> tuple[str, str]:
    """How the room's screen fares, in words, and the tone of them."""
    state, fault = told.get("state") or "off", told.get("fault")
    if not told.get("screen"):
        return tr("room display", "Choose the screen that citizens and officials look at."), ""
    if state == RoomState.LOST:
        return tr("room display", "The screen is gone. Check its cable and its power."), "caution"
    if state == RoomState.WRONG and fault == RoomFault.OPERATOR:
        words = tr("room display", "This window stands on the room's screen. Move it away.")
        return words, "caution"
    if state == RoomState.WRONG:
        words = tr("room display", "The screens show the same. Set them to “extend”.")
        return words, "caution"
    if state == RoomState.OFF:
        return tr("room display", "Nothing is shown yet."), ""
    words = _showing().get(str(told.get("showing")), tr("room display", "Nothing is shown yet."))
    return words, "caution" if told.get("showing") == Showing.LOST else "good"


def _screen_words(screen: dict[str, Any]) -> str:
    words = {name: screen.get(name) for name in ("name", "width", "height")}
    return tr("room display", "{name} · {width}×{height}").format(**words)


def _modes() -> dict[RoomMode, str]:
    return {
        RoomMode.AUTO: tr("room display", "By itself"),
        RoomMode.SLATE: tr("room display", "Waiting slate"),
        RoomMode.NOTICE: tr("room display", "Recording notice"),
        RoomMode.CALL: tr("room display", "Meeting"),
        RoomMode.BLACK: tr("room display", "Black"),
    }


def _showing() -> dict[str, str]:
    return {
        Showing.SLATE: tr("room display", "The room sees the waiting slate."),
        Showing.NOTICE: tr("room display", "The room sees the recording notice."),
        Showing.CALL: tr("room display", "The room sees the other points."),
        Showing.LOST: tr("room display", "The room sees that the line is interrupted."),
        Showing.BLACK: tr("room display", "The room's screen is black."),
    }
