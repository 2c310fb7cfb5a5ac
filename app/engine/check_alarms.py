"""The alarms of the archive: ``archive.damaged`` and ``archive.check_due``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.model.alarms import Severity
from app.model.text import T
from app.store.archive_checks import Holding

DAMAGED = "archive.damaged"
CHECK_DUE = "archive.check_due"


def tell_of_damage(alarms: AlarmDesk, bad: Sequence[Mapping[str, Any]]) -> None:
    """Raise or settle the alarm about copies that do not match their first hashes."""
    if not bad:
        alarms.settle(DAMAGED)
        return
    alarms.raise_alarm(
        DAMAGED,
        Severity.ALARM,
        T("checks", "{count} copies in the archive are damaged or gone.")(count=len(bad)),
        T("checks", "The first one lies in {folder}; nothing was changed by the program.")(
            folder=bad[0]["path"]
        ),
        T("checks", "Open the session in the archive and mend the copy from the other one."),
    )


def tell_of_due(alarms: AlarmDesk, away: Sequence[Holding], every_days: int) -> None:
    """Raise or settle the alarm about copies whose check is due and whose disk is not there."""
    if not away:
        alarms.settle(CHECK_DUE)
        return
    disks = sorted({one.volume or str(Path(one.path).parent) for one in away})
    alarms.raise_alarm(
        CHECK_DUE,
        Severity.CAUTION,
        T("checks", "{count} copies have not been read back for {days} days or more.")(
            count=len(away), days=every_days
        ),
        T("checks", "Their disks are not connected: {disks}. Nothing is known of them.")(
            disks=", ".join(disks[:3])
        ),
        T("checks", "Connect the disk; it is read back by itself within the hour."),
    )
