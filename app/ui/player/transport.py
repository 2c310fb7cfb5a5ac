"""Two rows under the pictures: play, which recording, step, jump; excerpt, sound, speed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import show_value, tr
from app.ui.player.playback import RATES
from app.ui.player.take_choice import TakeChoice
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import Label, Role


class WholeButton(QuietButton):
    """A quiet button whose words are never cut."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as its words."""
        return self.sizeHint()


class Transport(QWidget):
    """``played()``, ``stepped(pictures)``, ``jumped(direction)``, ``rate_chosen(rate)``,
    ``start_set()``, ``end_set()``, ``excerpt_asked()``, ``sound_asked(bool)``.
    """

    played = Signal()
    stepped = Signal(int)
    jumped = Signal(int)
    rate_chosen = Signal(float)
    start_set = Signal()
    end_set = Signal()
    excerpt_asked = Signal()
    sound_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.play = WholeButton(tr("player", "Play"))
        self.back = WholeButton(tr("player", "‹ Picture"))
        self.on = WholeButton(tr("player", "Picture ›"))
        self.before = WholeButton(tr("player", "‹ Mark"))
        self.after = WholeButton(tr("player", "Mark ›"))
        self.rate = ChoiceBox()
        self.time = Label("", Role.STRONG)
        self.takes = TakeChoice(with_words=False)
        self.start = WholeButton(tr("player", "Set start"))
        self.end = WholeButton(tr("player", "Set end"))
        self.excerpt = WholeButton(tr("player", "Excerpt…"))
        self.sound = WholeButton(tr("player", "Sound"))
        self._fill()
        self._connect()
        self._lay_out()
        self.show_chosen(None, None)

    def _fill(self) -> None:
        for rate in RATES:
            shown = show_value(float(rate)) if rate in (0.5, 1.5) else _plain(rate)
            self.rate.addItem(f"{shown}×", rate)
        self.rate.setCurrentIndex(RATES.index(1.0))
        self.rate.setAccessibleName(tr("player", "Speed"))
        self.rate.setFixedWidth(space(24))
        self.sound.setCheckable(True)
        self.back.setAccessibleName(tr("player", "One picture back"))
        self.on.setAccessibleName(tr("player", "One picture on"))
        tips = {
            self.play: tr("player", "Play or pause (Space)"),
            self.before: tr("player", "To the mark before (up arrow)"),
            self.after: tr("player", "To the next mark (down arrow)"),
            self.back: tr("player", "One picture back (comma)"),
            self.on: tr("player", "One picture on (full stop)"),
            self.start: tr("player", "The excerpt begins here (I)"),
            self.end: tr("player", "The excerpt ends here (O)"),
        }
        for button, words in tips.items():
            button.setToolTip(words)

    def _connect(self) -> None:
        self.play.clicked.connect(self.played)
        self.back.clicked.connect(lambda: self.stepped.emit(-1))
        self.on.clicked.connect(lambda: self.stepped.emit(1))
        self.before.clicked.connect(lambda: self.jumped.emit(-1))
        self.after.clicked.connect(lambda: self.jumped.emit(1))
        self.rate.activated.connect(lambda place: self.rate_chosen.emit(RATES[place]))
        self.start.clicked.connect(self.start_set)
        self.end.clicked.connect(self.end_set)
        self.excerpt.clicked.connect(self.excerpt_asked)
        self.sound.toggled.connect(self._show_sound)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(space(1))
        speed = Label(tr("player", "Speed"), Role.SMALL)
        where = (self.play, self.time, self.takes)
        rows.addLayout(_row(where, (self.before, self.back, self.on, self.after)))
        rows.addLayout(_row((self.start, self.end, self.excerpt), (self.sound, speed, self.rate)))

    def _show_sound(self, shown: bool) -> None:
        self.sound.setText(tr("player", "Sound away") if shown else tr("player", "Sound"))
        self.sound_asked.emit(shown)

    def show_playing(self, playing: bool) -> None:
        """What the first button does now."""
        self.play.setText(tr("player", "Pause") if playing else tr("player", "Play"))

    def show_place(self, at_s: float, seconds: float) -> None:
        """Where it stands, of how much."""
        self.time.setText(f"{figures.timecode(at_s)} / {figures.timecode(seconds)}")

    def show_chosen(self, start_s: float | None, end_s: float | None) -> None:
        """The stretch that is chosen; an excerpt can be asked for when both ends are set."""
        begin, end = tr("player", "Set start"), tr("player", "Set end")
        if start_s is not None:
            begin = tr("player", "From {time}").format(time=figures.timecode(start_s))
        if end_s is not None:
            end = tr("player", "To {time}").format(time=figures.timecode(end_s))
        both = start_s is not None and end_s is not None
        self.start.setText(begin)
        self.end.setText(end)
        self.excerpt.setEnabled(both)
        self.excerpt.setToolTip("" if both else tr("player", "Set start and end first."))


def _row(left: Sequence[QWidget], right: Sequence[QWidget]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(space(2))
    for widget in left:
        row.addWidget(widget)
    row.addStretch()
    for widget in right:
        row.addWidget(widget)
    return row


def _plain(rate: float) -> str:
    shown = f"{rate:g}"
    return shown.replace(".", show_value(0.5)[1])
