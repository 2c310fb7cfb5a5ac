"""The recorder's alarms, worded. None of them stops anything."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.alarms import Alarm, Severity
from app.model.clock import wall_now
from app.model.recording import CopyRole, CopyState
from app.model.text import T, Text
from app.recording.copy_status import CopyStatus

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
    "fault": T("recorder", "The program lost touch with the process that writes to the {disk}."),
    "hang": T("recorder", "The process that writes to the {disk} no longer answered."),
    "empty": T("recorder", "A recording file on the {disk} is empty (0 bytes)."),
    "not growing": T("recorder", "A recording file on the {disk} does not grow."),
    "shortened": T("recorder", "A recording file on the {disk} was shortened."),
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


def late_end(statuses: Sequence[CopyStatus]) -> Text | None:
    """Why the end of a recording takes long; None where no disk is being written to."""
    for status in statuses:
        if status.state is CopyState.BEHIND:
            return T("recorder", "The end takes longer: the {disk} is still being filled up.")(
                disk=DISKS[status.role]
            )
    if all(status.state in {CopyState.LOST, CopyState.FULL} for status in statuses):
        return None
    return T("recorder", "The end takes longer: what was recorded is still being written.")


def copy_alarms(status: CopyStatus, *, other_lost: bool) -> tuple[Alarm, ...]:
    """What a new state of a copy raises, and what it ends."""
    told = copy_alarm(status, other_lost=other_lost)
    return (told,) if status.state is CopyState.SLOW else (_slow_alarm(status), told)


def copy_alarm(status: CopyStatus, *, other_lost: bool) -> Alarm:
    """Alarm of a copy that is lost, full or being filled up; for one that writes, it is over."""
    if status.state is CopyState.SLOW:
        return _slow_alarm(status)
    disk = DISKS[status.role]
    out = status.state in {CopyState.LOST, CopyState.FULL}
    meaning, action = _out_words(status, other_lost) if out else _back_words(status)
    return Alarm(
        key=f"recording.copy.{status.role}",
        severity=Severity.ALARM if out else Severity.CAUTION,
        what=copy_problem(status)
        if out
        else T("recorder", "The {disk} is being written to again.")(disk=disk),
        meaning=meaning,
        action=action,
        since=wall_now(),
        active=status.state is not CopyState.WRITING,
    )


def _out_words(status: CopyStatus, other_lost: bool) -> tuple[Text, Text]:
    if other_lost:
        return (
            T("recorder", "NOTHING is being recorded any more."),
            T("recorder", "Connect one of the two disks again; the recording then goes on."),
        )
    meaning = T("recorder", "The recording goes on, on the other disk only.")
    if status.cause in {"ENOSPC", "EDQUOT"}:
        action = T("recorder", "Free some space on the {disk}; do not stop the recording.")
    else:
        action = T("recorder", "Check the {disk}; do not stop the recording.")
    return meaning, action(disk=DISKS[status.role])


def _back_words(status: CopyStatus) -> tuple[Text, Text]:
    if status.state is CopyState.WRITING:
        return (
            T("recorder", "Both copies are whole again."),
            T("recorder", "Nothing to do."),
        )
    return (
        T("recorder", "What it missed is being filled in from the other copy."),
        T("recorder", "Leave both disks connected; do not stop the recording."),
    )


def _slow_alarm(status: CopyStatus) -> Alarm:
    return Alarm(
        key=f"recording.slow.{status.role}",
        severity=Severity.CAUTION,
        what=T("recorder", "The {disk} is writing slowly.")(disk=DISKS[status.role]),
        meaning=T("recorder", "Nothing is lost so far; the recording waits in memory."),
        action=T("recorder", "Close other programs that use this disk."),
        since=wall_now(),
        active=status.state is CopyState.SLOW,
    )
