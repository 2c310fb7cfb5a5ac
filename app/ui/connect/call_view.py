"""In the call: its picture, one sentence, the graphs; the tools beside, what comes next below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CallState
from app.system.i18n import told_words, tr
from app.ui.bridge import Bridge
from app.ui.conference.host import ConferenceHost
from app.ui.conference.questions import Answer
from app.ui.connect.call_picture import CallPicture
from app.ui.connect.call_words import CallLine, call_line, state_of_call
from app.ui.connect.graphs import CallGraphs
from app.ui.connect.question_block import QuestionBlock
from app.ui.connect.side_tools import SideTools, profile_of
from app.ui.connect.verdict_block import BLOCK_HEIGHT, VerdictBlock
from app.ui.theme.tokens import space
from app.ui.widgets.button import HoldButton, SecondaryButton

_SIDE_WIDTHS = (space(75), space(100))
_SIDE_SHARE = 0.26
_PICTURE_SHAPE = 16 / 9
_PICTURE_FIRST = 1000
"""The picture takes what height there is; the graphs have what it leaves."""


class CallView(QWidget):
    """``left()``: leave the meeting; ``browser_asked()``: go on in a browser.

    ``primary_slot`` takes the page's primary button.
    """

    left = Signal()
    browser_asked = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self._conference_ns = now_ns()
        self._host: ConferenceHost | None = None
        self.picture = CallPicture()
        self.verdict = VerdictBlock()
        self.question = QuestionBlock(self._answer)
        self.sentence = QStackedWidget()
        self.sentence.setFixedHeight(BLOCK_HEIGHT)
        self.sentence.addWidget(self.verdict)
        self.sentence.addWidget(self.question)
        self.graphs = CallGraphs()
        self.tools = SideTools(bridge)
        self.leave = HoldButton(tr("connect page", "Leave the meeting"))
        self.leave.confirmed.connect(self.left)
        self.browser = SecondaryButton(tr("connect page", "Open in a browser"))
        self.browser.clicked.connect(self.browser_asked)
        self.primary_slot = QHBoxLayout()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self._tick)

    def _lay_out(self) -> None:
        seen = QVBoxLayout()
        seen.setSpacing(space(3))
        seen.addWidget(self.picture, _PICTURE_FIRST)
        seen.addWidget(self.sentence)
        seen.addWidget(self.graphs, 1)
        both = QHBoxLayout()
        both.setSpacing(space(3))
        both.addLayout(seen, 1)
        both.addWidget(self.tools)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self.leave)
        foot.addWidget(self.browser)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space(3))
        whole.addLayout(both, 1)
        whole.addLayout(foot)

    def follow(self, host: ConferenceHost) -> None:
        """Show the view of this window's own call, and what its page asks."""
        self._host = host
        host.call_changed.connect(self._show_mirror)
        host.questions_changed.connect(self._show_question)
        self._show_mirror()
        self._show_question()

    def _show_mirror(self) -> None:
        if self._host is not None and self._host.call is not None and self.picture.mirror is None:
            from app.ui.conference.mirror import CallMirror  # the browser engine comes with it

            self.picture.show_mirror(CallMirror(self._host))
        self.picture.show_call(
            self.bridge.state.mapping("conference"),
            own=self._host is not None and self._host.call is not None,
        )

    def _show_question(self) -> None:
        questions = self._host.questions if self._host is not None else []
        if questions:
            self.question.show_question(questions[0])
        self.sentence.setCurrentWidget(self.question if questions else self.verdict)

    def _answer(self, yes: bool, text: str, password: str) -> None:
        if self._host is not None and self._host.questions:
            self._host.answer(self._host.questions[0], Answer(yes, text, password))

    def enter(self) -> None:
        """Let the times run."""
        self._timer.start()

    def rest(self) -> None:
        """The page is not looked at."""
        self._timer.stop()

    def topic_changed(self, topic: str) -> None:
        """Render what the call's picture, words and tools show of a topic."""
        conference = self.bridge.state.mapping("conference")
        if topic == "conference":
            self._conference_ns = now_ns()
            self._show_mirror()
            kinds = profile_of(self.bridge).get("kinds") or []
            embedded = conference.get("kind") == "embedded"
            advised = bool(advice_words(conference))  # then it is the next step itself
            self.browser.setVisible(embedded and "browser" in kinds and not advised)
        if topic == "call":
            self.graphs.show_call(self.bridge.state.mapping("call"))
        if topic == "call_limits":
            self.graphs.show_limits(self.bridge.state.mapping("call_limits"))
        if topic in {"conference", "call"}:
            self._show_line()
        self.tools.topic_changed(topic)

    def line(self) -> CallLine:
        """What is said of the call now; an advice to go elsewhere comes first."""
        state = self.bridge.state
        conference = state.mapping("conference")
        reason = advice_words(conference)
        if reason:
            help_words = tr("connect page", "Open it in a browser: the call goes on there.")
            return CallLine("caution", reason, help_words)
        return call_line(conference, state.mapping("call"), self._left_s(conference))

    def _left_s(self, conference: Mapping[str, Any]) -> float | None:
        wait_s = conference.get("next_try_s")
        if wait_s is None:
            return None
        return float(wait_s) - (now_ns() - self._conference_ns) / NS_PER_S

    def _show_line(self) -> None:
        self.verdict.show_line(self.line())

    def _tick(self) -> None:
        conference = self.bridge.state.mapping("conference")
        if state_of_call(conference) is CallState.RECONNECTING:
            self._show_line()
        self.graphs.refresh()
        self.tools.refresh_signs()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The picture keeps its shape and leaves room for words, graphs and tools."""
        super().resizeEvent(event)
        least, most = _SIDE_WIDTHS
        side = min(max(least, round(self.width() * _SIDE_SHARE)), most)
        self.tools.setFixedWidth(side)
        width = self.width() - side - space(3)
        self.picture.setMaximumHeight(round(width / _PICTURE_SHAPE))


def advice_words(conference: Mapping[str, Any]) -> str:
    """Why the meeting should be opened elsewhere; empty where nothing speaks for it."""
    advice = conference.get("advice")
    if not isinstance(advice, Mapping) or advice.get("kind") != "browser":
        return ""
    return told_words(advice.get("reason")).rstrip(".")
