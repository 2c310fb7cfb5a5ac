"""Listening on headphones to what has really been recorded."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role


class ListeningTool(QWidget):
    """``asked(copy, source, track)`` begins to play from a disk; ``ended()`` stops it."""

    asked = Signal(str, str, str)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self.disk = ChoiceBox()
        self.disk.setAccessibleName(tr("tools", "From which disk"))
        self.disk.addItem(tr("tools", "Main disk"), "primary")
        self.disk.addItem(tr("tools", "External disk"), "external")
        self.track = ChoiceBox()
        self.track.setAccessibleName(tr("tools", "Which sound"))
        self.state = ElidedLabel("", Role.STRONG)
        self.button = SecondaryButton("")
        self.button.clicked.connect(self._pressed)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.disk, 1)
        line.addWidget(self.track, 1)
        line.addWidget(self.state, 2)
        line.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(Label(tr("tools", "Listen to the recording"), Role.EYEBROW))
        self.explains = Label("", Role.SMALL, wrap=True)
        box.addWidget(self.explains)
        box.addLayout(line)
        self.show_state({}, [], "")

    def show_state(
        self,
        listening: Mapping[str, Any],
        sources: Sequence[Mapping[str, Any]],
        headphones: str,
    ) -> None:
        """Render the topic ``listening`` and offer the sounds of the topic ``recording``.

        Without ``headphones`` (a SPEC) nothing is offered: what a loudspeaker plays in the room is
        recorded once more.
        """
        self._running = bool(listening)
        self.explains.setText(_explains(headphones))
        self.explains.set_tone("" if headphones else "caution")
        self._offer(sources)
        self.disk.setVisible(not self._running)
        self.track.setVisible(not self._running and self.track.count() > 1)
        self.state.setVisible(self._running)
        if self._running:
            behind = figures.decimal(float(listening.get("behind_s") or 0), 1)
            words = tr("tools", "Playing, {seconds} s behind").format(seconds=behind)
            self.state.setText(words)
        self.button.setText(tr("tools", "Stop") if self._running else tr("tools", "Listen"))
        offered = bool(headphones) and self.track.count() > 0
        self.button.setEnabled(self._running or offered)
        self.button.setToolTip("" if headphones or self._running else _explains(headphones))

    def _offer(self, sources: Sequence[Mapping[str, Any]]) -> None:
        offered = [
            (str(track.get("name") or track.get("role")), (str(source["id"]), str(track["role"])))
            for source in sources
            for track in source.get("tracks") or []
        ]
        if offered == [(self.track.itemText(k), self.track.itemData(k)) for k in range(len(self))]:
            return
        self.track.clear()
        for words, value in offered:
            self.track.addItem(words, value)

    def __len__(self) -> int:
        return self.track.count()

    def _pressed(self) -> None:
        if self._running:
            self.ended.emit()
            return
        value = self.track.currentData()
        if value is not None:
            self.asked.emit(str(self.disk.currentData()), *value)


def _explains(headphones: str) -> str:
    """What listening does, or what it needs first."""
    if headphones:
        return tr("tools", "Plays what is on the disk, a few seconds later, on headphones.")
    return tr(
        "tools",
        "The microphones would hear the room's loudspeaker: choose headphones in Preparation.",
    )
