"""An alarm that becomes worse while it lasts is heard anew, though the milder one was read."""

from __future__ import annotations

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.model.alarms import Severity
from app.model.text import T

KEY = "recording.copy.external"


def test_what_becomes_worse_is_told_anew_and_what_becomes_milder_is_not() -> None:
    desk = AlarmDesk(Board())

    def tell(severity: Severity, minutes: int) -> None:
        said = T("recorder", "The {disk} has room for about {minutes} more minutes.")
        words = said(disk="E:", minutes=minutes)
        desk.raise_alarm(KEY, severity, words, words, words)

    def shown() -> tuple[str, int, bool]:
        (alarm,) = desk.to_json()
        return alarm["severity"], alarm["count"], alarm["acknowledged"]

    tell(Severity.CAUTION, 60)
    desk.acknowledge(KEY)
    tell(Severity.CAUTION, 59)
    assert shown() == ("caution", 1, True)
    tell(Severity.ALARM, 15)
    assert shown() == ("alarm", 2, False)
    tell(Severity.CAUTION, 61)
    assert shown() == ("caution", 2, False)
    tell(Severity.ALARM, 14)
    assert shown() == ("alarm", 3, False)
