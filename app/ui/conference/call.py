"""One call in the embedded view: page, view, pictures, figures and its course, from open to end."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage

from app.model.clock import NS_PER_S, now_ns, wall_now
from app.model.conference import CallFigures, CallState
from app.model.media import VideoFormat
from app.model.text import T
from app.ui.conference.faults import CallError, LoadFault
from app.ui.conference.figures import FigureTaker
from app.ui.conference.grabber import Grabber
from app.ui.conference.media import ConferenceMedia
from app.ui.conference.page import CallPage
from app.ui.conference.picture_watch import PictureWatch
from app.ui.conference.profile import CallProfile
from app.ui.conference.questions import Answer, Question
from app.ui.conference.reconnect import Course, Standing
from app.ui.conference.target import CallTarget
from app.ui.conference.view import CallView

log = logging.getLogger(__name__)

VIEW_SIZE = QSize(1280, 720)
TICK_MS = 250
DEAD_S = 15.0
"""A page that has shown no sign of life for so long is loaded anew."""
LEAVE_MS = 300
STALE_S = 3.0
"""Figures of a frame that says nothing any more count for so long."""
LEAST_S = 0.5
"""Figures are told no faster than this, however many frames of the page have some."""
GONE_S = 5.0
_FILL_IN = T("conference view", "Fill in user name and password on the page “Connect”.")


class EmbeddedCall(QObject):
    """Joins ``target`` at once. ``standing_changed()``: look at ``standing`` and ``advice``.

    ``told(Text)``: something was refused. ``figures_taken(CallFigures)`` about once a second.
    ``points_told(list[str])``: who the page says is there. ``media`` is the page's camera and
    sound; it outlives the call.
    """

    standing_changed = Signal()
    told = Signal(object)
    figures_taken = Signal(object)
    points_told = Signal(object)

    def __init__(
        self,
        target: CallTarget,
        video: VideoFormat,
        media: ConferenceMedia,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.target = target
        self.title = ""
        self.figures: CallFigures | None = None
        self._told_s = 0.0
        self._media = media
        self._taker = FigureTaker()
        self._watch = PictureWatch()
        self._frames: dict[str, tuple[float, CallFigures]] = {}
        self._profile = CallProfile()
        media.install(self._profile.profile)
        self.page = CallPage(self._profile.profile, target.origins)
        self.page.hooks = target.hooks
        self.page.scripts().insert(media.script())
        self.view = CallView(self.page, VIEW_SIZE)
        self.grabber = Grabber(self.view, video, self)
        self.course = Course(target.host, _now_s())
        self._connect()
        if target.user and target.password:
            known = Answer(yes=True, text=target.user, password=target.password)
            self.page.questions.know(target.host, known)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._load()

    @property
    def standing(self) -> Standing:
        """Where the call stands."""
        return self.course.standing(_now_s())

    @property
    def advice(self) -> dict[str, Any] | None:
        """What would be better, as the engine takes it."""
        reason = self._watch.advice
        return None if reason is None else {"kind": "browser", "reason": reason.to_json()}

    def answer(self, question: Question, answer: Answer) -> None:
        """What the operator answers to a dialog of the page."""
        self.page.questions.answer(question, answer)

    def end(self) -> None:
        """Leave: the page hears that it goes, its tracks stop, then everything is let go of."""
        self._timer.stop()
        self.grabber.end()
        self._media.leave_page()
        self.page.leaving = True
        self.page.questions.clear()
        self.page.triggerAction(QWebEnginePage.WebAction.Stop)
        # Another document in its place gives the page its pagehide, and ends its tracks.
        self.page.setHtml("")
        QTimer.singleShot(LEAVE_MS, self, self._let_go)

    def _let_go(self) -> None:
        """The view before the page before the profile; the other way round Chromium complains."""
        self.view.close()
        self.view.deleteLater()
        self.page.destroyed.connect(self._profile.end)
        self.page.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        page, channel = self.page, self.page.channel
        page.told.connect(self.told)
        self._profile.told.connect(self.told)
        page.loaded.connect(self._loaded)
        page.load_failed.connect(self._load_failed)
        page.crashed.connect(self._crashed)
        page.login_wanted.connect(self._login_wanted)
        page.titleChanged.connect(self._take_title)
        page.questions.answered.connect(self._answered)
        channel.called.connect(self._called)
        channel.pulsed.connect(self._pulsed)
        channel.offered.connect(self._offered)
        channel.codecs_told.connect(self._watch.decodes)
        channel.points_told.connect(self.points_told)

    def _load(self) -> None:
        log.info("the meeting's page of %s is loaded", self.target.host)
        # What the page before had open is of no use to this one.
        self._media.leave_page()
        self._taker.forget()
        self._watch.begin()
        self._frames.clear()
        self.grabber.movement.begin()
        self.page.open(self.target.address)

    def _loaded(self) -> None:
        self.course.loaded()
        self.standing_changed.emit()

    def _load_failed(self, fault: LoadFault, code: int) -> None:
        self.course.load_failed(fault, _now_s(), code=code)
        self.standing_changed.emit()

    def _crashed(self) -> None:
        self._media.leave_page()
        self._load_failed(LoadFault.CRASHED, 0)

    def _login_wanted(self, host: str) -> None:
        self.course.door_asks(CallError(Question("login", host, "").line, action=_FILL_IN))
        self.standing_changed.emit()

    def _answered(self, question: Question, answer: Answer) -> None:
        if question.kind == "login" and answer.yes:
            self.course.opening(_now_s())
            self._load()

    def _take_title(self, title: str) -> None:
        # A page without a title is called by its address, which may hold what nobody may read.
        if "://" not in title and not self.target.address.endswith(title):
            self.title = title[:200]
            self.standing_changed.emit()

    def _called(self, frame: str, raw: object) -> None:
        now = _now_s()
        # Frames of the page that went and never speak again are let go of.
        self._frames = {name: seen for name, seen in self._frames.items() if now - seen[0] < GONE_S}
        self._frames[frame] = (now, self._taker.take(raw, wall_now("milliseconds"), now, frame))
        fresh = [figures for at, figures in self._frames.values() if now - at < STALE_S]
        figures = CallFigures(
            self._frames[frame][1].at, tuple(one for each in fresh for one in each.connections)
        )
        self.course.figures(figures, now)
        self._watch.figures(figures, now)
        if self.figures is None or now - self._told_s > LEAST_S:
            self.figures, self._told_s = figures, now
            self.figures_taken.emit(figures)
        self.standing_changed.emit()

    def _pulsed(self, frame: str, facts: Mapping[str, Any]) -> None:
        self.grabber.movement.pulse(frame, facts)
        self._watch.pulse(frame, facts)

    def _offered(self, codecs: list[str]) -> None:
        self._watch.offered(codecs)
        self.standing_changed.emit()

    def _miss_figures(self) -> None:
        """A page that lives and speaks of no connection any more has none."""
        if self.course.state is not CallState.IN_CALL or self.grabber.movement.frozen:
            return
        now = _now_s()
        if all(now - at > GONE_S for at, _ in self._frames.values()):
            self.course.figures(CallFigures(wall_now()), now)

    def _tick(self) -> None:
        self._miss_figures()
        dead = self.grabber.movement.still_s > DEAD_S and not self.course.loading
        if dead and self.standing.next_try_s is None:
            self.grabber.movement.begin()
            self.course.load_failed(LoadFault.CRASHED, _now_s())
        if self.course.tick(_now_s()):
            self._load()
        self.standing_changed.emit()


def _now_s() -> float:
    return now_ns() / NS_PER_S
