"""Alarms of the engine: raised by key, counted, latched until a person has seen them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.model.alarms import Alarm, Severity
from app.model.clock import wall_now
from app.model.text import Text

log = logging.getLogger(__name__)


def _unheard(_action: str, _alarm: Alarm) -> None:
    """Nobody keeps a log."""


class AlarmDesk:
    """Keeps the alarms and announces them on the board. Event-loop thread only.

    An alarm whose cause is gone stays on the board, inactive, until a person acknowledges it.
    ``note(action, alarm)`` hears ``alarm.raised``, ``alarm.over`` and ``alarm.read``, for the
    audit log.
    """

    def __init__(self, board: Board, note: Callable[[str, Alarm], None] = _unheard) -> None:
        self._board = board
        self._alarms: dict[str, Alarm] = {}
        self._seen: set[str] = set()
        self._note = note
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"alarm.acknowledge": self.acknowledge_by_person}

    async def acknowledge_by_person(self, key: str) -> None:
        """The command: a person has read an alarm."""
        self.acknowledge(key)

    def raise_alarm(
        self, key: str, severity: Severity, what: Text, meaning: Text, action: Text
    ) -> None:
        """Raise an alarm, or count it up where its cause came back or has become worse."""
        known = self._alarms.get(key)
        if known is not None and known.active and not _worse(known.severity, severity):
            said = replace(known, severity=severity, what=what, meaning=meaning, action=action)
            if said != known:
                self._alarms[key] = said
                self._announce()
            return
        since = wall_now()
        count = known.count + 1 if known is not None else 1
        alarm = Alarm(key, severity, what, meaning, action, since, count)
        self._alarms[key] = alarm
        self._seen.discard(key)
        log.info("alarm %s: %s %s %s", key, what, meaning, action)
        self._note("alarm.raised", alarm)
        self._announce()

    def take(self, alarm: Alarm) -> None:
        """Raise or settle an alarm as another part of the engine tells it."""
        if alarm.active:
            self.raise_alarm(alarm.key, alarm.severity, alarm.what, alarm.meaning, alarm.action)
        else:
            self.settle(alarm.key)

    def correct(self, key: str, meaning: Text) -> None:
        """Say better what an alarm means, where nobody has put it away yet; makes no sound."""
        known = self._alarms.get(key)
        if known is not None and known.meaning != meaning:
            self._alarms[key] = replace(known, meaning=meaning)
            self._announce()

    def settle(self, key: str) -> None:
        """The cause is gone: the alarm stays to be read, or goes where it was acknowledged."""
        known = self._alarms.get(key)
        if known is None or not known.active:
            return
        log.info("alarm %s is over", key)
        self._note("alarm.over", known)
        if key in self._seen:
            del self._alarms[key]
        else:
            self._alarms[key] = replace(known, active=False, over_at=wall_now())
        self._announce()

    def acknowledge(self, key: str) -> None:
        """A person has read it: an inactive alarm goes, an active one stays without sound."""
        known = self._alarms.get(key)
        if known is None:
            return
        if key not in self._seen:
            self._note("alarm.read", known)
        if known.active:
            self._seen.add(key)
        else:
            del self._alarms[key]
        self._announce()

    def to_json(self) -> list[dict[str, Any]]:
        """All alarms, loudest and newest first."""
        ordered = sorted(self._alarms.values(), key=lambda alarm: alarm.since, reverse=True)
        ordered.sort(key=lambda alarm: (not alarm.active, alarm.severity is not Severity.ALARM))
        return [{**alarm.to_json(), "acknowledged": alarm.key in self._seen} for alarm in ordered]

    def _announce(self) -> None:
        self._board.set("alarms", self.to_json())


def _worse(before: Severity, now: Severity) -> bool:
    return now is Severity.ALARM and before is not Severity.ALARM
