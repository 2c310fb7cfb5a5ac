"""The recorder's alarms, worded. None of them stops anything."""

from __future__ import annotations

from datetime import datetime

from app.model.alarms import Alarm, Severity
from app.model.recording import CopyRole, CopyState
from app.model.text import T, Text
from app.recording.writer_link import CopyStatus

DISKS = {
    CopyRole.PRIMARY: T("recorder", "main disk"),
    CopyRole.EXTERNAL: T("recorder", "external disk"),
}

_CAUSES = {
    "ENOSPC": T("recorder", "The {disk} is full."),
    "EDQUOT": T("recorder", "The {disk} is full."),
    "EROFS": T("recorder", "The {disk} has become read-only."),
    "EACCES": T("recorder", "The program may not write to the {disk}."),
    "EIO": T("recorder", "The {disk} reports a read or write error."),
    "ENODEV": T("recorder", "The {disk} was unplugged."),
    "ENOENT": T("recorder", "A recording file on the {disk} was deleted by another program."),
    "EEXIST": T("recorder", "A recording of the same name is already on the {disk}."),
    "exit": T("recorder", "The process that writes to the {disk} ended unexpectedly."),
    "overflow": T("recorder", "The {disk} has been too slow for too long."),
    "timeout": T("recorder", "The {disk} did not finish writing in time."),
}


def copy_problem(status: CopyStatus) -> Text:
    """One sentence on why a copy is lost."""
    cause = _CAUSES.get(status.cause)
    disk = DISKS[status.role]
    if cause is None:
        return T("recorder", "Writing to the {disk} failed ({cause}).")(
            disk=disk, cause=status.cause
        )
    return cause(disk=disk)


def copy_alarm(status: CopyStatus, *, other_lost: bool) -> Alarm:
    """Alarm of a lost or slow copy; for a copy that writes, the same alarm as over."""
    disk = DISKS[status.role]
    if status.state is CopyState.LOST:
        return Alarm(
            key=f"recording.copy.{status.role}",
            severity=Severity.ALARM,
            what=copy_problem(status),
            meaning=T("recorder", "NOTHING is being recorded any more.")
            if other_lost
            else T("recorder", "The recording goes on, on the other disk only."),
            action=T("recorder", "Stop, connect another disk and start a new recording.")
            if other_lost
            else T("recorder", "Check the {disk}; do not stop the recording.")(disk=disk),
            since=_now(),
        )
    return Alarm(
        key=f"recording.slow.{status.role}",
        severity=Severity.CAUTION,
        what=T("recorder", "The {disk} is writing slowly.")(disk=disk),
        meaning=T("recorder", "Nothing is lost so far; the recording waits in memory."),
        action=T("recorder", "Close other programs that use this disk."),
        since=_now(),
        active=status.state is CopyState.SLOW,
    )


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
