"""The alarms of the archive: ``archive.damaged`` and ``archive.check_due``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.model.alarms import Severity
from app.model.text import T

DAMAGED = "archive.damaged"
CHECK_DUE = "archive.check_due"
SHOWN = 3


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
            folder=bad[0].get("name") or bad[0]["path"]
        ),
        T(
            "checks",
            "Open the session in the archive and mend the copy from the other one; if it is gone"
            " for good, note that it is lost.",
        ),
    )


def tell_of_due(alarms: AlarmDesk, wanted: Sequence[Mapping[str, Any]], every_days: int) -> None:
    """Raise or settle the alarm about media on which something is due and which are not there;
    ``wanted`` as :func:`~app.engine.wanted_media.wanted_media` has it.
    """
    if not wanted:
        alarms.settle(CHECK_DUE)
        return
    labels = [str(row["label"]) for row in wanted[:SHOWN]]
    alarms.raise_alarm(
        CHECK_DUE,
        Severity.CAUTION,
        T("checks", "{count} disks or discs have not been read back for {days} days or more.")(
            count=len(wanted), days=every_days
        ),
        T("checks", "They are not connected: {disks}. Nothing is known of them.")(
            disks=", ".join(labels)
        ),
        T(
            "checks",
            "Open “Regular checks” in the archive: it lists what to bring.",
        ),
    )
