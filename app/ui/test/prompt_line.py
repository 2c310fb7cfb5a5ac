"""What people in the room have to do just now, large, with the seconds that are left."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.model.checklist_prompts import HALL, Prompt
from app.model.clock import NS_PER_S, now_ns
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.widgets.label import Label, Role

TICK_MS = 250


class PromptLine(Label):
    """Renders the topic ``hall``; hidden while nobody has anything to do."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__("", Role.TITLE, wrap=True)
        self.setParent(parent)
        self.set_tone("accent")
        self._bridge = bridge
        self._asked: Mapping[str, Any] = {}
        self._until_ns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        bridge.topic_changed.connect(self._topic_changed)
        self._topic_changed(HALL)

    @property
    def role(self) -> str:
        """Whose turn it is; empty for nobody's."""
        return str(self._asked.get("role") or "")

    def _topic_changed(self, topic: str) -> None:
        if topic != HALL:
            return
        self._asked = self._bridge.state.mapping(HALL)
        self._until_ns = now_ns() + round(float(self._asked.get("seconds") or 0) * NS_PER_S)
        self.setVisible(bool(self._asked))
        if self._asked:
            self._timer.start()
        else:
            self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        if self._asked:
            left_s = max(0, -(-(self._until_ns - now_ns()) // NS_PER_S))
            self.setText(f"{prompt_words(self._asked)} · {left_s} s")


def reading_back(asked: Mapping[str, Any]) -> str:
    """What to say while a trial is read back, and nobody has anything to do; else nothing."""
    return prompt_words(asked) if asked.get("prompt") == Prompt.READ_BACK else ""


def prompt_words(asked: Mapping[str, Any]) -> str:
    """The words of a prompt, with the name of the seat and its number where there are several."""
    title, number, of = str(asked.get("title") or ""), asked.get("number", 1), asked.get("of", 1)
    if int(of) > 1:
        title = tr("test page", "{title} ({number}/{of})").format(title=title, number=number, of=of)
    words = {
        Prompt.READY: tr("test page", "Next microphone: {title}"),
        Prompt.SPEAK: tr("test page", "Speak into: {title}"),
        Prompt.LISTEN: tr("test page", "Listen, played back: {title}"),
        Prompt.CLAP: tr("test page", "Clap now, three times"),
        Prompt.QUIET: tr("test page", "Keep quiet"),
        Prompt.READ_BACK: tr(
            "test page", "Enough spoken: what was recorded is now read back from both disks."
        ),
    }
    try:
        return words[Prompt(str(asked.get("prompt")))].format(title=title)
    except ValueError:
        return ""
