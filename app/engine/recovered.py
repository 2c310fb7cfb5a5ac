"""What recovery finds on the disks, beside what the database knows of it, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.engine.alarm_desk import AlarmDesk
from app.model.alarms import Severity
from app.model.errors import RecordingError
from app.model.recording import CopyRole, KeptRecording
from app.model.text import T
from app.recording.manifest import read_manifest
from app.recording.recovery import RecoveredCopy, closed_copy


def tell_recovered(alarms: AlarmDesk, recovered: list[RecoveredCopy]) -> None:
    """Raise the alarm of a recording that had ended suddenly."""
    seconds = max(copy.seconds for copy in recovered)
    alarms.raise_alarm(
        "recording.recovered",
        Severity.ALARM,
        T("recorder", "A recording ended suddenly and has been closed now."),
        T("recorder", "{seconds} s of it are on the disks and can be played.")(
            seconds=round(seconds)
        ),
        T("recorder", "If the session still goes on, start recording again at once."),
    )


def starts(found: Iterable[RecoveredCopy]) -> dict[Path, str]:
    """When recordings that were closed now had begun, by their folders; blocks."""
    starts = {}
    for copy in found:
        with suppress(RecordingError):  # its disk has gone again
            starts[copy.folder] = str(read_manifest(copy.folder).data.get("started_at") or "")
    return starts


def disks_of(unclosed: Iterable[KeptRecording]) -> list[tuple[Path, Path]]:
    """The pairs of disks on which recordings lie that were never closed."""
    volumes = [{copy.role: Path(copy.volume) for copy in kept.record.copies} for kept in unclosed]
    return [(v[CopyRole.PRIMARY], v[CopyRole.EXTERNAL]) for v in volumes if len(v) == len(CopyRole)]


def copies_of(kept: KeptRecording, found: list[RecoveredCopy]) -> list[RecoveredCopy] | None:
    """What the disks hold of a recording; None while it lies on a disk that is not here.

    An engine may have died after it closed one copy: that one is read as it was closed.
    """
    known = kept.record.copies
    if not known:
        return [copy for copy in found if copy.session == kept.session]
    now = {str(copy.folder): copy for copy in found}
    copies = [
        copy
        for one in known
        if (copy := now.get(one.path) or closed_copy(one.role, Path(one.path))) is not None
    ]
    here = all(Path(one.volume).is_dir() for one in known)
    return copies if copies or here else None
