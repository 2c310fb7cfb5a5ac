"""Alarms of a call outside of our windows: a window that nobody sees, a device that is gone."""

from __future__ import annotations

from collections.abc import Callable

from app.conference.external_status import ExternalState
from app.engine.alarm_desk import AlarmDesk
from app.engine.call_keeper import CallKeeper
from app.engine.cause_alarms import CauseAlarms
from app.model.alarms import Severity
from app.model.conference import CallState, PlatformKind
from app.model.devices import DeviceState
from app.model.text import T, Text

WINDOW, PICTURE, SOUND = (f"conference.{what}" for what in ("window", "capture", "capture_sound"))
HIDDEN_S = 1.0
"""A window that is taken elsewhere may be away for a moment."""
LOST_S = 1.0
OPENING_S = 10.0
"""A device that gave nothing yet has so long to open."""
_HERE = (CallState.IN_CALL, CallState.WAITING)
_DEVICES = (PlatformKind.ENDPOINT, PlatformKind.BY_HAND)

_NO_PICTURE = (
    T("conference", "The device that brings the meeting's picture is lost."),
    T("conference", "The record of the meeting shows a slate meanwhile."),
    T(
        "conference",
        "Check the HDMI cable and the USB plug of the capture device; it is opened again by "
        "itself.",
    ),
)
_NO_SOUND = (
    T("conference", "The device that brings the meeting's sound is lost."),
    T("conference", "The others are not heard in the record meanwhile."),
    T("conference", "Check the cable to the line-in; the device is opened again by itself."),
)
_OF_DEVICES = ((PICTURE, "picture", _NO_PICTURE), (SOUND, "sound", _NO_SOUND))


class OutsideAlarms(CauseAlarms):
    """Looks twice a second and stops nothing. Event-loop thread; ``clock`` gives seconds."""

    def __init__(self, keeper: CallKeeper, alarms: AlarmDesk, clock: Callable[[], float]) -> None:
        super().__init__(alarms)
        self._keeper = keeper
        self._clock = clock
        self._right_s: dict[str, float] = {}
        self._lived: set[str] = set()

    def look(self) -> None:
        """See what of the call cannot be recorded now."""
        self._look_at_window()
        capture = self._keeper.facts.capture or {}
        looked_at = self._keeper.course.wanted and self._keeper.kind in _DEVICES
        for key, name, words in _OF_DEVICES:
            state = str(capture.get(name) or "") if looked_at else ""
            self._look_at_device(key, state, words)

    def _look_at_window(self) -> None:
        keeper, seen = self._keeper, self._keeper.facts.external
        wanted = keeper.course.wanted and keeper.course.state in _HERE and seen is not None
        if seen is None or not wanted or seen["window_seen"]:
            self._well(WINDOW)
            return
        running = seen["state"] == ExternalState.RUNNING
        if not (seen["minimised"] or running) or self._wrong_s(WINDOW) < HIDDEN_S:
            return
        self.tell(
            WINDOW,
            Severity.ALARM,
            _minimised(seen["name"]) if seen["minimised"] else _no_window(seen["name"]),
            T("conference", "Nothing of the meeting's picture is recorded meanwhile."),
            T("conference", "Press “Show the meeting's window”, and leave it open.")
            if seen["minimised"]
            else T("conference", "Open its window, or leave the meeting and join again."),
        )

    def _look_at_device(self, key: str, state: str, words: tuple[Text, Text, Text]) -> None:
        if state == DeviceState.LIVE:
            self._lived.add(key)
        if state in {"", DeviceState.LIVE}:
            self._well(key)
            if not state:
                self._lived.discard(key)
            return
        if self._wrong_s(key) < (LOST_S if key in self._lived else OPENING_S):
            return
        self.tell(key, Severity.ALARM, *words)

    def _well(self, key: str) -> None:
        self._right_s.pop(key, None)
        self.settle(key)

    def _wrong_s(self, key: str) -> float:
        """How long it has not been right."""
        now_s = self._clock()
        return now_s - self._right_s.setdefault(key, now_s)


def _minimised(name: str) -> Text:
    return T("conference", "The window of “{program}” is minimised or hidden.")(program=name)


def _no_window(name: str) -> Text:
    return T("conference", "“{program}” runs, but its window is not there.")(program=name)
