"""The panel of what is seldom done while recording; in place of the present step, by F9."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.model.errors import AppError
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.theme.tokens import space
from app.ui.tools.listening import ListeningTool
from app.ui.tools.reasoned import ReasonedTool, ReasonedWords
from app.ui.tools.speaking import NameBox, SpeakingTool
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

TOOLS_KEY = "F9"


class ToolsPanel(Card):
    """Sends the wishes; ``closed()`` puts the panel away, ``told(AppError)`` is a refusal."""

    closed = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._bridge = bridge
        self.person = NameBox()
        self.person.setMinimumWidth(space(52))
        self.person.setAccessibleName(tr("tools", "Done by"))
        self.close_button = SecondaryButton(tr("tools", "Close"), TOOLS_KEY)
        self.close_button.clicked.connect(self.closed)
        self.speaking = SpeakingTool()
        self.listening = ListeningTool()
        self.sealing = ReasonedTool(_seal_words())
        self.interruption = ReasonedTool(_interruption_words())
        self._build()
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(Label(tr("tools", "Other actions"), Role.LEAD_STRONG))
        head.addStretch()
        head.addWidget(Label(tr("tools", "Done by"), Role.MUTED))
        head.addWidget(self.person)
        head.addWidget(self.close_button)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(6))
        grid.setVerticalSpacing(space(3))
        grid.addWidget(self.speaking, 0, 0)
        grid.addWidget(self.listening, 0, 1)
        grid.addWidget(self.sealing, 1, 0)
        grid.addWidget(self.interruption, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(head)
        self.body.addLayout(grid)

    def _connect(self) -> None:
        self.speaking.chosen.connect(
            lambda name: self._send("record.mark", text=name, kind="speaker")
        )
        self.listening.asked.connect(self._listen)
        self.listening.ended.connect(lambda: self._send("listen.stop"))
        for tool, begin, end in (
            (self.sealing, "seal.begin", "seal.end"),
            (self.interruption, "record.interrupt", "record.continue"),
        ):
            tool.named = self._is_named
            tool.begun.connect(
                lambda reason, name=begin: self._send(name, reason=reason, person=self.who)
            )
            tool.ended.connect(lambda name=end: self._send(name, person=self.who))
            self.person.editTextChanged.connect(tool.refresh)

    @property
    def who(self) -> str:
        """The person who answers for what is done here."""
        return self.person.currentText().strip()

    def _is_named(self) -> bool:
        return bool(self.who)

    def refresh(self) -> None:
        """Render the topics that the panel shows."""
        state = self._bridge.state
        recording, session = state.mapping("recording"), state.mapping("session")
        sources = recording.get("sources") or []
        self.listening.show_state(state.mapping("listening"), sources, self._headphones)
        self.sealing.show_running(_since_s(recording.get("seal")))
        self.interruption.show_running(_since(recording.get("interruption")))
        people = [str(person.get("name", "")) for person in state.items("people")]
        self.speaking.show_names([str(session.get("chair") or ""), *people])
        first = (state.mapping("setup").get("operator"), session.get("operator"))
        named = [str(name) for name in (*first, session.get("chair"), *people) if name]
        if not self.person.count() and named:
            self.person.addItems(list(dict.fromkeys(named)))

    @property
    def _headphones(self) -> str:
        return str(self._bridge.state.mapping("setup").get("headphones") or "")

    def _listen(self, copy: str, source: str, track: str) -> None:
        self._send("listen.start", copy=copy, source=source, track=track, output=self._headphones)

    def _send(self, name: str, **args: Any) -> None:
        self._bridge.command(name, args, on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)


def _seal_words() -> ReasonedWords:
    return ReasonedWords(
        tr("tools", "Seal this part"),
        tr("tools", "Recorded whole, but left out of copies without authority."),
        tr("tools", "Begin"),
        tr("tools", "End the seal"),
        tr("tools", "Sealed"),
    )


def _interruption_words() -> ReasonedWords:
    return ReasonedWords(
        tr("tools", "Interrupt by order"),
        tr("tools", "The picture says so, the sound is silent; time and file run on."),
        tr("tools", "Interrupt"),
        tr("tools", "Go on"),
        tr("tools", "Interrupted"),
    )


def _since(value: Mapping[str, Any] | None) -> str:
    """“since 09:41:20” of something that runs, else empty."""
    if not value:
        return ""
    moment = figures.parse_time(str(value.get("since") or ""))
    time = figures.clock_time(moment, seconds=True) if moment else "?"
    return tr("tools", "since {time}").format(time=time)


def _since_s(value: Mapping[str, Any] | None) -> str:
    """The same for a point on the timeline."""
    if not value:
        return ""
    code = figures.timecode(float(value.get("since_s") or 0))
    return tr("tools", "since {time}").format(time=code)
