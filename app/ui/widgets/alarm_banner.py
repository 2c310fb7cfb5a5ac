"""The alarm banner: what happened, what it means, one button; never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import told_words, tr
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.grown_area import GrownArea
from app.ui.widgets.label import ElidedLabel, Label, Role

_ICON = space(5)


class StateIcon(QWidget):
    """The bare shape of a state, for lines that carry their own words."""

    def __init__(self, state: str, size_px: int = _ICON, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self._size_px = size_px
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: str) -> None:
        """Show another state of the table."""
        self.state = state
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """A square."""
        return QSize(self._size_px, self._size_px)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the shape."""
        tokens, look = tokens_of(self), look_of(self.state)
        ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.grounds[look.tone])
        paint_shape(QPainter(self), QRectF(self.rect()), look.shape, ink, ground)


def in_order(alarms: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """What a person has yet to deal with or read: active and severe first, then the newest.

    An alarm whose cause is gone stays until it was acknowledged; one that was acknowledged while
    its cause lasts stays to be seen.
    """
    shown = list(alarms)
    shown.sort(key=lambda alarm: str(alarm.get("since", "")), reverse=True)
    shown.sort(key=lambda alarm: (not alarm.get("active", True), alarm.get("severity") != "alarm"))
    return shown


def state_of(alarm: Mapping[str, Any]) -> str:
    """The state in whose look an alarm is shown; one that is over never looks like a fault."""
    if not alarm.get("active", True):
        return "stale"
    return "alarm" if alarm.get("severity") == "alarm" else "caution"


def over_words(alarm: Mapping[str, Any]) -> str:
    """That and since when the cause of an alarm is gone; empty while it lasts."""
    if alarm.get("active", True):
        return ""
    over_at = figures.parse_time(str(alarm.get("over_at") or ""))
    if over_at is None:
        return " · " + tr("alarm", "over")
    gone_s = max(0.0, (datetime.now().astimezone() - over_at).total_seconds())
    return " · " + tr("alarm", "over {span} ago").format(span=figures.span(gone_s))


def _head_words(alarm: Mapping[str, Any]) -> str:
    """What happened, since when, whether it is over, how often."""
    since = figures.parse_time(str(alarm.get("since") or ""))
    head = told_words(alarm.get("what")).rstrip(".")
    if since is not None:
        time = figures.clock_time(since, seconds=True)
        head += " · " + tr("alarm", "since {time}").format(time=time)
    head += over_words(alarm)
    if int(alarm.get("count", 1)) > 1:
        head += " · " + tr("alarm", "{count} times").format(count=alarm["count"])
    return head


class AlarmBanner(QFrame):
    """Shows the first alarm on one line; its button opens a panel with all of them, in place.

    ``acknowledged(key)`` is emitted when a person presses “Đã rõ” on an alarm, ``card_asked(key)``
    when they want the help card of one; ``has_card`` says of which alarms there is one.
    """

    acknowledged = Signal(str)
    card_asked = Signal(str)

    def __init__(
        self,
        has_card: Callable[[str], bool] = lambda _key: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._has_card = has_card
        self.alarms: list[Mapping[str, Any]] = []
        self.icon = StateIcon("caution")
        self.what = Label("", Role.STRONG)
        self.meaning = ElidedLabel("")
        self.more = Label("", Role.SMALL)
        self.button = SecondaryButton(tr("alarm", "See what to do"))
        self.button.clicked.connect(self.toggle)
        self.card = SecondaryButton(tr("alarm", "How to act"))
        self.card.clicked.connect(self._ask_for_card)
        line = QHBoxLayout()
        line.setContentsMargins(space(5), space(1), space(5), space(1))
        line.setSpacing(space(3))
        line.addWidget(self.icon)
        line.addWidget(self.what)
        line.addWidget(self.meaning, 1)
        line.addWidget(self.more)
        line.addWidget(self.card)
        line.addWidget(self.button)
        inner = QWidget()
        self.panel = GrownArea(inner)
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(space(13), 0, space(5), space(3))
        self._rows.setSpacing(space(3))
        self.panel.hide()
        self._heads: list[tuple[Label, Mapping[str, Any]]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(line)
        box.addWidget(self.panel)
        self.hide()

    def show_alarms(self, alarms: Sequence[Mapping[str, Any]]) -> None:
        """Show the topic ``alarms``; hides where there is none."""
        shown = in_order(alarms)
        if shown == self.alarms:
            return
        self.alarms = shown
        self.setVisible(bool(shown))
        if not shown:
            self.panel.hide()
            return
        self._show_line()
        self._fill()

    def toggle(self) -> None:
        """Open the panel, or close it."""
        self.panel.setVisible(self.panel.isHidden())
        self._show_line()

    def _show_line(self) -> None:
        first = self.alarms[0]
        state = state_of(first)
        self.setProperty("surface", state)
        self.style().unpolish(self)
        self.style().polish(self)
        self.icon.show_state(state)
        self.what.set_tone(str(look_of(state).tone))
        opened = not self.panel.isHidden()
        with_card = self._has_card(str(first.get("key", ""))) and not opened
        self.card.setVisible(with_card)
        wider = tr("alarm", "See it whole") if with_card else tr("alarm", "See what to do")
        self.button.setText(tr("alarm", "Close") if opened else wider)
        others = len(self.alarms) - 1
        if opened:
            count = tr("alarm", "Needs attention now: {count}").format(count=len(self.alarms))
            self.what.setText(count)
        else:
            over = over_words(first)
            self.what.setText(told_words(first.get("what")).rstrip(".") + over)
        self.meaning.setText("" if opened else told_words(first.get("meaning")))
        more = tr("alarm", "and {count} more").format(count=others)
        self.more.setText(more if others and not opened else "")

    def _tick(self) -> None:
        """Let the time run on since an alarm was over."""
        if any(not alarm.get("active", True) for alarm in self.alarms):
            self._show_line()
            for head, alarm in self._heads:
                head.setText(_head_words(alarm))

    def _fill(self) -> None:
        self._heads = []
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
        for alarm in self.alarms:
            self._rows.addWidget(self._row(alarm))

    def _row(self, alarm: Mapping[str, Any]) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        icon = StateIcon(state_of(alarm))
        line.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        head = Label(_head_words(alarm), Role.STRONG, wrap=True)
        self._heads.append((head, alarm))
        words.addWidget(head)
        words.addWidget(Label(told_words(alarm.get("meaning")), Role.BODY, wrap=True))
        action = told_words(alarm.get("action"))
        words.addWidget(Label(tr("alarm", "What to do: {action}").format(action=action), wrap=True))
        line.addLayout(words, 1)
        done = SecondaryButton(tr("alarm", "Understood"))
        key = str(alarm.get("key", ""))
        done.clicked.connect(lambda: self.acknowledged.emit(key))
        line.addWidget(done, 0, Qt.AlignmentFlag.AlignTop)
        # Only now: shown before it has a place it would be a window that takes the keys away.
        done.setVisible(not alarm.get("acknowledged"))
        if self._has_card(key):
            card = SecondaryButton(tr("alarm", "How to act"))
            card.clicked.connect(lambda: self.card_asked.emit(key))
            line.insertWidget(line.count() - 1, card, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _ask_for_card(self) -> None:
        if self.alarms:
            self.card_asked.emit(str(self.alarms[0].get("key", "")))
