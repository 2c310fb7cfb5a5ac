"""Alarms of what a page sends that is not ours: another camera, another microphone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.call_keeper import CallKeeper
from app.engine.cause_alarms import CauseAlarms
from app.model.alarms import Severity
from app.model.conference import PlatformKind
from app.model.text import T

CAMERA, MICROPHONE = "conference.foreign_camera", "conference.foreign_microphone"
SURE_S = 3.0
"""A page changes its tracks in steps: one report alone says nothing."""


class PageAlarms(CauseAlarms):
    """Looks twice a second and stops nothing. Event-loop thread; ``clock`` gives seconds."""

    def __init__(self, keeper: CallKeeper, alarms: AlarmDesk, clock: Callable[[], float]) -> None:
        super().__init__(alarms)
        self._keeper = keeper
        self._clock = clock
        self._since_s: dict[str, float] = {}

    def look(self) -> None:
        """See what our script in the page says of the tracks that go out."""
        here = self._keeper.in_call and self._keeper.kind is PlatformKind.EMBEDDED
        page: Mapping[str, Any] = (self._keeper.facts.page if here else None) or {}
        self._look_at_picture(page)
        self._look_at_sound(page)

    def _look_at_picture(self, page: Mapping[str, Any]) -> None:
        if self._lasts(CAMERA, bool(page.get("foreign"))):
            self.tell(
                CAMERA,
                Severity.ALARM,
                T("conference", "The meeting is sent a picture that does not come from here."),
                T("conference", "The others may see another camera than the room's."),
                T(
                    "conference",
                    "In the meeting page choose the camera “{name}” and turn off backgrounds and "
                    "effects.",
                )(name=T("conference media", "Điểm Cầu camera")),
            )

    def _look_at_sound(self, page: Mapping[str, Any]) -> None:
        missed, mixed = bool(page.get("microphone_missed")), bool(page.get("foreign_sound"))
        if self._lasts(MICROPHONE, missed or mixed):
            self.tell(
                MICROPHONE,
                Severity.ALARM if missed else Severity.CAUTION,
                T("conference", "The meeting is sent another microphone than the chosen one.")
                if missed
                else T("conference", "The meeting is sent sound that the page made or changed."),
                T("conference", "The others may hear the room badly, or something else."),
                T(
                    "conference",
                    "In the meeting page choose the room's microphone, then ask the main point "
                    "whether it hears the room well.",
                ),
            )

    def _lasts(self, key: str, wrong: bool) -> bool:
        """True where it has been wrong for long enough; settles what is right again."""
        now_s = self._clock()
        if not wrong:
            self._since_s.pop(key, None)
            self.settle(key)
            return False
        return now_s - self._since_s.setdefault(key, now_s) >= SURE_S
