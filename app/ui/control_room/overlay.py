"""A question laid over the window without a loop of its own; the header stays in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.theme.tokens import HEADER_HEIGHT, space
from app.ui.widgets.button import KeyedButton, PrimaryButton, SecondaryButton
from app.ui.widgets.label import Card, Label, Role


class Overlay(QWidget):
    """Dims the window below its header and shows one card. Esc takes it away."""

    def __init__(self, window: QWidget, width_px: int = 620) -> None:
        super().__init__(window)
        self._window = window
        self._before: QWidget | None = None
        self.card = Card()
        self.card.setFixedWidth(width_px)
        self.card.body.setContentsMargins(space(7), space(6), space(7), space(6))
        self.card.body.setSpacing(space(3))
        self.title = Label("", Role.TITLE, wrap=True)
        self.words = Label("", Role.LEAD_MUTED, wrap=True)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(space(3))
        self.card.body.addWidget(self.title)
        self.card.body.addWidget(self.words)
        self.card.body.addSpacing(space(3))
        self.card.body.addLayout(self.buttons)
        box = QVBoxLayout(self)
        box.addStretch()
        box.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch()
        window.installEventFilter(self)
        self.hide()

    def ask(
        self,
        title: str,
        words: str,
        choices: list[tuple[str, Callable[[], None]]],
    ) -> None:
        """Show a title, a sentence and buttons; the first has the focus and is the safe one.

        Pressing any of them takes the overlay away and then calls what stands beside it.
        """
        self.title.setText(title)
        self.words.setText(words)
        while self.buttons.count():
            item = self.buttons.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.deleteLater()
        made: list[KeyedButton] = []
        for text, chosen in choices:
            button: KeyedButton = SecondaryButton(text) if made else PrimaryButton(text)
            button.setFixedHeight(PrimaryButton.height_px)
            button.clicked.connect(lambda _=False, call=chosen: self._choose(call))
            self.buttons.addWidget(button)
            made.append(button)
        self.buttons.addStretch()
        self._before = self._window.focusWidget()
        self._fit()
        self.show()
        self.raise_()
        made[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Take it away and give the focus back."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def _fit(self) -> None:
        """Cover the window below the header: the recording state is never hidden."""
        self.setGeometry(self._window.rect().adjusted(0, HEADER_HEIGHT, 0, 0))
        margins = self.card.body.contentsMargins()
        room = self.card.width() - margins.left() - margins.right()
        for label in (self.title, self.words):
            label.setFixedHeight(label.heightForWidth(room))

    def _choose(self, call: Callable[[], None]) -> None:
        self.dismiss()
        call()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802  (Qt's)
        """Tab stays among the overlay's own buttons."""
        items = [self.buttons.itemAt(k) for k in range(self.buttons.count())]
        widgets = [item.widget() for item in items if item is not None]
        buttons = [widget for widget in widgets if widget is not None]
        if not buttons:
            return True
        now = next((k for k, b in enumerate(buttons) if b.hasFocus()), 0)
        buttons[(now + (1 if forward else -1)) % len(buttons)].setFocus(
            Qt.FocusReason.TabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Esc takes it away; no key goes through to the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Stay as large as the window, but for its header."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Dim what lies below."""
        QPainter(self).fillRect(self.rect(), QColor(4, 7, 9, 190))
