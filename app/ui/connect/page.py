"""The page of joining: which meeting, the call itself, and all that is done with it."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.model.conference import CallState, PlatformKind
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.conference.host import host_of
from app.ui.connect.before_view import BeforeView
from app.ui.connect.call_view import CallView, advice_words
from app.ui.connect.call_words import UNDER_WAY, state_of_call
from app.ui.connect.side_tools import profile_of
from app.ui.control_room.record_block import RUNNING
from app.ui.page import Action, Page
from app.ui.theme.tokens import space


class ConnectPage(Page):
    """Before the call the choice of it, in the call its picture and its tools."""

    page_id: ClassVar[str] = "connect"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.before = BeforeView()
        self.before.chosen.connect(self._choose)
        self.before.check_asked.connect(self._check)
        self.before.invitation.asked.connect(self._read)
        self.before.invitation.taken.connect(self._use)
        self.call = CallView(bridge)
        self.call.left.connect(lambda: self._send("conference.leave"))
        self.call.browser_asked.connect(self._open_in_browser)
        self.call.tools.told.connect(self.told)
        self.call.follow(host_of(bridge))
        self.views = QStackedWidget()
        self.views.addWidget(self.before)
        self.views.addWidget(self.call)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.addWidget(self.views)
        self._show_view()

    def enter(self, argument: str = "") -> None:
        """Let the times run."""
        self.call.enter()

    def leave(self) -> None:
        """What was found out beforehand is found out anew next time."""
        self.call.rest()
        self.before.show_checked([])

    @property
    def state_of_call(self) -> CallState:
        """Where the call stands."""
        return state_of_call(self.bridge.state.mapping("conference"))

    @property
    def in_call(self) -> bool:
        """True while the call is wanted or there is something to say about its end."""
        wanted = bool(self.bridge.state.mapping("conference").get("wanted"))
        return self.state_of_call in UNDER_WAY or (wanted and self.state_of_call is CallState.LOST)

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        if topic in {"platforms", "conference"}:
            self.before.show_state(self.bridge.state, profile_of(self.bridge))
        if topic == "conference":
            self._show_view()
        self.call.topic_changed(topic)
        if topic in {"conference", "recording", "session", "platforms"}:
            self.refresh_primary()

    def primary_action(self) -> Action | None:
        """Join; in the call on to the recording, or whatever the call needs first."""
        conference = self.bridge.state.mapping("conference")
        if not self.in_call:
            failed = self.state_of_call in {CallState.FAILED, CallState.LOST}
            again = tr("connect page", "Try again")
            words = again if failed else tr("connect page", "Join the meeting room")
            reason = tr("connect page", "Choose the platform first.")
            taken = bool(conference.get("platform"))
            return Action(words, self._join, taken, "" if taken else reason)
        if advice_words(conference):
            return Action(tr("connect page", "Open in a browser"), self._open_in_browser)
        if self.state_of_call is CallState.LOST:
            return Action(tr("connect page", "Join again now"), self._join)
        recording = self.bridge.state.mapping("recording").get("state") in RUNNING
        go_on = tr("connect page", "Go on to the recording")
        back = tr("connect page", "Back to the recording")
        ready = self.state_of_call in {CallState.IN_CALL, CallState.RECONNECTING} or recording
        waiting = tr("connect page", "Joining…")
        if not ready:
            return Action(waiting, lambda: None, enabled=False)
        return Action(back if recording else go_on, lambda: self.navigate.emit("recording", ""))

    def help_text(self) -> str:
        """What F1 shows here."""
        if self.in_call:
            return tr(
                "connect page",
                "The large picture is the meeting: press in it what the page asks for. The sentence"
                " below says how the call fares. The tabs at the right: call the roll, choose what"
                " the others see and hear, the meeting's own recording, the screens. If the"
                " connection breaks the program joins again by itself; the recording of the room"
                " goes on. To leave, hold its button for one second.",
            )
        return tr(
            "connect page",
            "Choose the platform, or paste the invitation and use it. “Check first” looks whether"
            " address, room and devices are right. F5 joins. Whatever road you take, the room is"
            " recorded all the same.",
        )

    def _show_view(self) -> None:
        view: BeforeView | CallView = self.call if self.in_call else self.before
        if view.primary_slot.indexOf(self.primary_button) < 0:
            view.primary_slot.addWidget(self.primary_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.views.setCurrentWidget(view)

    def _choose(self, args: dict[str, Any]) -> None:
        platform = self.bridge.state.mapping("conference").get("platform")
        self.before.show_checked([])
        self._send("conference.choose", **{"platform": platform, **args})

    def _check(self) -> None:
        def show(answer: Any) -> None:
            self.before.show_checked(answer.get("findings") if isinstance(answer, dict) else [])

        self.bridge.command("conference.check", {}, show, self.told.emit)

    def _read(self, args: dict[str, str]) -> None:
        shown = self.before.invitation.show_read
        self.bridge.command("conference.read_invitation", args, shown, self.told.emit)

    def _use(self) -> None:
        def done(_answer: Any) -> None:
            self.before.invitation.clear()

        self.bridge.command("conference.use_invitation", {}, done, self.told.emit)

    def _join(self) -> None:
        self._send("conference.join")

    def _open_in_browser(self) -> None:
        self._send("conference.join", kind=str(PlatformKind.BROWSER))

    def _send(self, name: str, **args: Any) -> None:
        self.bridge.command(name, args, on_error=self.told.emit)
