"""What a package is made of, as it is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.archive.contents import Authority
from app.archive.describing.facts import BackupCopy
from app.model.descriptions import NOTHING_STATED, ArchivalDescription
from app.model.recording import Seal


@dataclass(frozen=True, slots=True)
class RunFolder:
    """A folder that goes in as it is, such as that of a test run: its name in the package, and
    the hashes first taken of its files.
    """

    name: str
    folder: Path
    first_hashes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackageSource:
    """What goes into the package of one session.

    ``folder_name`` is that of the session's folder; ``recordings`` one copy's folder of each of
    its recordings and parts; ``facts`` is written as JSON; ``session_id`` and the texts go
    into ``bag-info.txt``. Without ``authority`` nothing that one of the ``seals`` covers goes in.
    ``log_dir`` takes the log of the child that makes the films; None: no films are made.
    ``most_bytes`` is the largest file that the target holds; None: any. ``platform`` holds what
    the meeting's platform recorded itself, which cannot be cut: a seal keeps it out.
    ``description`` is what an archivist stated; ``started_at`` and ``ended_at`` are those of
    the recording (ISO 8601 or empty), ``backups`` its copies as they are known. ``joint`` asks
    for the film with all pictures and sound.
    """

    folder_name: str
    session_id: str
    title: str
    organization: str
    recordings: Sequence[Path]
    facts: Mapping[str, Any]
    tests: Sequence[RunFolder] = ()
    platform: Sequence[RunFolder] = ()
    contact: str = ""
    practice: bool = False
    seals: Sequence[Seal] = ()
    authority: Authority | None = None
    log_dir: Path | None = None
    most_bytes: int | None = None
    description: ArchivalDescription = NOTHING_STATED
    started_at: str = ""
    ended_at: str = ""
    backups: Sequence[BackupCopy] = ()
    joint: bool = True
