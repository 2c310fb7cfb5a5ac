"""Which recording of a session is meant, where it was recorded more than once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

_LETTERS = 24
"""So many are seen where there is room; the list itself shows all."""


class TakeChoice(QWidget):
    """A list of a session's recordings; takes no room where there is but one. ``chosen(take)``.

    Where there is little room it stands alone, ``with_words`` only for those who listen.
    """

    chosen = Signal(int)

    def __init__(self, *, with_words: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = ChoiceBox(popup_width=space(80))
        self.box.setMinimumContentsLength(_LETTERS)
        self.box.setMinimumWidth(space(40))
        words = tr("player", "Recorded several times:")
        self.box.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(2))
        if with_words:
            row.addWidget(Label(words, Role.SMALL))
        row.addWidget(self.box)
        if with_words:
            row.addStretch()
        self.box.activated.connect(lambda place: self.chosen.emit(place + 1))
        self.hide()

    @property
    def take(self) -> int:
        """The recording that is chosen, from 1 on."""
        return max(0, self.box.currentIndex()) + 1

    def show_takes(self, rows: Sequence[Mapping[str, Any]], take: int) -> None:
        """Offer what ``player.open`` lists as ``recordings``; ``take`` is the one that is shown."""
        self.box.clear()
        for row in rows:
            self.box.addItem(take_words(row, rows[0]))
        self.box.setCurrentIndex(take - 1)
        self.box.setToolTip(self.box.currentText())
        self.setVisible(len(rows) > 1)


def take_words(row: Mapping[str, Any], first: Mapping[str, Any]) -> str:
    """A recording by its number and when it was; the day stands there where it is another one."""
    number, seconds = row["take"], float(row["seconds"])
    begun, first_begun = _moment(row["origin"]), _moment(first["origin"])
    if begun is None:
        words = tr("player", "Recording {number} ({length})")
        return words.format(number=number, length=figures.timecode(seconds))
    begin = figures.clock_time(begun)
    if first_begun is not None and begun.date() != first_begun.date():
        begin = f"{figures.date(begun)} {begin}"
    end = figures.clock_time(begun + timedelta(seconds=seconds))
    return tr("player", "Recording {number} ({begin} to {end})").format(
        number=number, begin=begin, end=end
    )


def _moment(origin: object) -> datetime | None:
    """Wall clock at the zero of a timeline, as it was there; None where nobody noted it."""
    try:
        return datetime.fromisoformat(str(origin))
    except ValueError:
        return None
