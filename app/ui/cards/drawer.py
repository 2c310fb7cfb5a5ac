"""The drawer over the right of the stage: a help card, or the list of all of them."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.errors import SettingsError
from app.settings.cards import Card as HelpCard
from app.settings.cards import CardButton, card_for, load_cards
from app.system.i18n import render, tr
from app.ui.bridge import Bridge
from app.ui.cards.card_view import CardView
from app.ui.connect.press_row import PressRow
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, scrolled

log = logging.getLogger(__name__)

CARDS_KEY = "F12"
_WIDTH = space(120)


class CardDrawer(QFrame):
    """Lies over ``stage`` without moving anything; Esc puts it away. ``told(AppError)``: refused.

    ``person`` names who presses the buttons of a card.
    """

    told = Signal(object)

    def __init__(
        self, stage: QWidget, bridge: Bridge, person: Callable[[], str], window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("surface", "raised")
        self._stage, self._bridge, self._person = stage, bridge, person
        self.cards = _all_cards()
        self.title = Label("", Role.TITLE, wrap=True)
        self.back = SecondaryButton(tr("help cards", "All cards"), CARDS_KEY)
        self.back.clicked.connect(self.open_list)
        self.close_button = SecondaryButton(tr("help cards", "Close"), "Esc")
        self.close_button.clicked.connect(self.hide)
        self.area: QScrollArea | None = None
        self.shown: CardView | None = None
        self.rows: list[PressRow] = []
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(Label(tr("help cards", "In trouble"), Role.EYEBROW), 1)
        head.addWidget(self.back)
        head.addWidget(self.close_button)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(space(5), space(4), space(4), space(4))
        self._box.setSpacing(space(3))
        self._box.addLayout(head)
        self._box.addWidget(self.title)
        stage.installEventFilter(self)
        self.hide()

    def has_card(self, alarm: str) -> bool:
        """True where a card fits the alarm of this key."""
        return card_for(alarm, self.cards) is not None

    def open_for(self, alarm: str) -> None:
        """Open the card of an alarm; the list where none fits it."""
        card = card_for(alarm, self.cards)
        if card is None:
            self.open_list()
        else:
            self.open_card(card)

    def open_card(self, card: HelpCard) -> None:
        """Show one card."""
        self.title.setText(render(card.title))
        view = CardView(card)
        view.pressed.connect(self._do)
        self.shown, self.rows = view, []
        self.back.show()
        self._put(view)
        first = view.buttons[0] if view.buttons else self.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_list(self) -> None:
        """Show the list of all cards."""
        self.title.setText(tr("help cards", "What to do when…"))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        self.shown, self.rows = None, []
        for card in self.cards:
            row = PressRow()
            row.show_row(render(card.title), render(card.sign), "not_applicable")
            row.clicked.connect(lambda _=False, one=card: self.open_card(one))
            self.rows.append(row)
            box.addWidget(row)
        box.addStretch()
        self.back.hide()
        self._put(inner)
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def toggle_list(self) -> None:
        """F12: the list, or away with it."""
        if self.isVisible() and self.shown is None:
            self.hide()
        else:
            self.open_list()

    def _put(self, inner: QWidget) -> None:
        if self.area is not None:
            self.area.hide()
            self.area.deleteLater()
        self.area = scrolled(inner)
        self._box.addWidget(self.area, 1)
        self._fit()
        self.show()
        self.raise_()

    def _do(self, button: CardButton) -> None:
        args = button.args_for(self._person())
        self._bridge.command(button.command, args, on_error=self.told.emit)

    def _fit(self) -> None:
        """Over the right of the stage, as high as it."""
        corner = self._stage.mapTo(self._window, self._stage.rect().topLeft())
        width = min(_WIDTH, self._stage.width())
        left = corner.x() + self._stage.width() - width
        self.setGeometry(left, corner.y(), width, self._stage.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Stay over the stage when it moves."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Move} and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)


def _all_cards() -> tuple[HelpCard, ...]:
    try:
        return load_cards()
    except SettingsError as error:
        log.warning("no help cards: %s", error)
        return ()
