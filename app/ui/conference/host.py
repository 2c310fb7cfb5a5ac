"""The window's end of the meeting: joins when the engine says so, reports, never decides."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CallFigures, PlatformKind
from app.model.errors import AppError
from app.model.text import Text
from app.ui.bridge import Bridge
from app.ui.conference.browser_engine import prepare_browser_engine
from app.ui.conference.lease import LeaseKeeper
from app.ui.conference.questions import Answer, Question
from app.ui.conference.target import CallTarget, wanted_video

if TYPE_CHECKING:
    from app.ui.conference.call import EmbeddedCall
    from app.ui.conference.media import ConferenceMedia

log = logging.getLogger(__name__)

TOPICS = frozenset({"conference", "camera", "camera2", "setup", "devices"})
REPORT_MS = 1000
RETURN_S = 8.0
"""An engine that was started anew may need so long to know of the call again."""
LAST_WORDS_MS = 700
"""A window that closes in a call stays so long: the page hears that it goes, and the engine that
the lease is free."""
NAME = "conference-host"


class ConferenceHost(QObject):
    """One for each window, made with the bridge and asleep until a call is wanted.

    ``picture_shown(QImage)``: each new picture of the call, on this thread. ``call_changed()``:
    ``call`` is another one, or None. ``questions_changed()``: ``questions`` of the page wait for a
    person, answered with :meth:`answer`. ``told(Text)``: what the page wanted and did not get.
    """

    picture_shown = Signal(QImage)
    call_changed = Signal()
    questions_changed = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge)
        self.setObjectName(NAME)
        self.call: EmbeddedCall | None = None
        self.lease = LeaseKeeper(bridge, self)
        self._bridge = bridge
        self._media: ConferenceMedia | None = None
        self._asking = False
        self._reported: dict[str, Any] = {}
        self._media_told: dict[str, Any] = {}
        self._linked_ns = 0
        self._ended = False
        self.lease.changed.connect(self._lease_changed)
        bridge.topic_changed.connect(self._take)
        bridge.connection_changed.connect(self._link_changed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(REPORT_MS)
        self._timer.timeout.connect(self._every_second)
        self._timer.start()

    @property
    def questions(self) -> list[Question]:
        """What the page asks and nobody has answered yet."""
        return [] if self.call is None else self.call.page.questions.open

    @property
    def picture(self) -> QImage | None:
        """The newest picture of the call in this window."""
        return None if self.call is None else self.call.grabber.picture

    def answer(self, question: Question, answer: Answer) -> None:
        """What a person says to a question of the page."""
        if self.call is not None:
            self.call.answer(question, answer)

    def media(self) -> ConferenceMedia:
        """The page's camera and sound, made the first time they are wanted."""
        if self._media is None:
            prepare_browser_engine()
            from app.ui.conference.media import ConferenceMedia

            self._media = ConferenceMedia(self)
            self._media.far_ring_changed.connect(self._tell_media)
            self._media.share_failed.connect(self._not_shared)
            self._media.follow(self._topics())
        return self._media

    def end(self) -> None:
        """The window closes: leave cleanly, and let the next one have it."""
        self._ended = True
        self._timer.stop()
        self._close_call()
        self.lease.give_back()

    # What the engine says ---------------------------------------------------------------------

    def _take(self, topic: str) -> None:
        if topic in TOPICS and not self._ended:
            if self._media is not None:
                self._media.follow(self._topics())
            if topic == "conference":
                self._follow(self._bridge.state.mapping("conference"))

    def _follow(self, conference: Mapping[str, Any]) -> None:
        wanted = bool(conference.get("wanted"))
        if wanted and conference.get("kind") == PlatformKind.EMBEDDED.value:
            holder = conference.get("lease")
            self.lease.want()
            self.lease.told(str(holder.get("window", "")) if isinstance(holder, Mapping) else "")
            order = conference.get("order")
            if self.call is not None and order not in {None, self.call.target.order}:
                self._close_call()
            self._open_call()
        elif not self._may_return(conference):
            self._close_call()
            self.lease.give_back()

    def _may_return(self, conference: Mapping[str, Any]) -> bool:
        """True shortly after an engine came back that has not said yet that the call was left."""
        fresh = now_ns() - self._linked_ns < RETURN_S * NS_PER_S
        return self.call is not None and fresh and conference.get("state") in {None, "idle"}

    def _link_changed(self, connected: bool) -> None:
        if connected:
            self._linked_ns = now_ns()
            self._reported, self._media_told = {}, {}

    def _lease_changed(self, held: bool) -> None:
        if not held:
            self._close_call()
            return
        self._reported, self._media_told = {}, {}
        self._open_call()
        self._report()
        self._tell_media()

    # The call -----------------------------------------------------------------------------------

    def _open_call(self) -> None:
        if self.call is not None or self._asking or not self.lease.held or self._ended:
            return
        self._asking = True
        args = {"window": self.lease.window}
        self._bridge.command("conference.target", args, self._join, self._no_target)

    def _no_target(self, error: object) -> None:
        self._asking = False
        log.warning("nothing to join: %s", error)

    def _join(self, answer: Mapping[str, Any]) -> None:
        self._asking = False
        conference = self._bridge.state.mapping("conference")
        if self.call is not None or not self.lease.held or not conference.get("wanted"):
            return
        media = self.media()
        from app.ui.conference.call import EmbeddedCall

        call = EmbeddedCall(
            CallTarget.from_json(answer), wanted_video(conference), media, parent=self
        )
        self.call = call
        call.standing_changed.connect(self._report)
        call.told.connect(self._refused)
        call.figures_taken.connect(self._tell_figures)
        call.points_told.connect(self._tell_points)
        call.page.questions.changed.connect(self.questions_changed)
        call.grabber.shown.connect(self.picture_shown)
        self.call_changed.emit()
        self._report()
        self._tell_media()

    def _close_call(self) -> None:
        call, self.call = self.call, None
        if call is None:
            return
        for signal in (call.standing_changed, call.told, call.figures_taken, call.points_told):
            signal.disconnect()
        self._tell_media()
        call.end()
        self._reported = {}
        self.call_changed.emit()
        self.questions_changed.emit()

    # What the engine is told --------------------------------------------------------------------

    def _every_second(self) -> None:
        if not self.lease.held:
            return
        call = self.call
        grabber = None if call is None else call.grabber
        self._send(
            "conference.frames",
            shown=0 if grabber is None else grabber.written,
            moved_s=0.0 if grabber is None else round(grabber.movement.still_s, 2),
            page=None if call is None else self.media().page_facts(),
        )

    def _report(self) -> None:
        call = self.call
        if call is None or not self.lease.held:
            return
        report = {
            **call.standing.to_json(),
            "advice": call.advice,
            "host": call.target.host,
            "title": call.title,
            "order": call.target.order,
        }
        if _rounded(report) != _rounded(self._reported) and self._bridge.connected:
            self._reported = report
            self._send("conference.report", **report)

    def _tell_media(self, _path: str = "") -> None:
        if not self.lease.held:
            return
        call = self.call
        told: dict[str, Any] = {"ring": "", "sound_ring": ""}
        if call is not None:
            video = call.grabber.video
            told = {
                "ring": call.grabber.path,
                "width": video.width,
                "height": video.height,
                "fps": video.fps,
                "sound_ring": self.media().far.path,
            }
        if told != self._media_told and self._bridge.connected:
            self._media_told = told
            self._send("conference.media", **told)

    def _tell_figures(self, figures: CallFigures) -> None:
        self._send("conference.figures", figures=figures.to_json())

    def _tell_points(self, names: list[str]) -> None:
        self._send("conference.page_points", names=names)

    def _not_shared(self, error: AppError) -> None:
        self._refused(error.what)
        if self.lease.held and self._bridge.connected:
            self._bridge.command("conference.stop_sharing", on_error=_noted)

    def _refused(self, words: Text) -> None:
        log.info("the meeting's page: %s", words)
        self.told.emit(words)

    def _send(self, name: str, **args: Any) -> None:
        if self.lease.held and self._bridge.connected:
            self._bridge.command(name, {"window": self.lease.window, **args}, on_error=_noted)

    def _topics(self) -> dict[str, Any]:
        return {name: self._bridge.state.get(name) for name in TOPICS}


def host_of(bridge: Bridge) -> ConferenceHost:
    """The host of the window that this bridge serves; made the first time it is asked for."""
    found = bridge.findChild(ConferenceHost, NAME)
    return found if found is not None else ConferenceHost(bridge)


def _noted(error: object) -> None:
    log.info("the engine did not take a report of the meeting: %s", error)


def _rounded(report: Mapping[str, Any]) -> dict[str, Any]:
    """What of a report is worth a message: the seconds to the next try only whole."""
    left = report.get("next_try_s")
    return {**report, "next_try_s": None if left is None else round(left)}
