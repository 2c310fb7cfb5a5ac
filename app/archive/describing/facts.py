"""What the descriptions of a package are made of; all of it is known, none of it is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone

from app.model.descriptions import NOTHING_STATED, ArchivalDescription
from app.model.reception import marked_title

VIETNAM = timezone(timedelta(hours=7))
"""The circular asks for times in ISO 8601 with +07:00."""

KINDS = {
    ".mp4": "video/mp4",
    ".json": "application/json",
    ".jsonl": "application/x-ndjson",
    ".txt": "text/plain",
    ".html": "text/html",
    ".xml": "application/xml",
    ".xsd": "application/xml",
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".wav": "audio/wav",
    ".mkv": "video/x-matroska",
    ".webm": "video/webm",
}


@dataclass(frozen=True, slots=True)
class ListedFile:
    """A file of a package: name from the package's root, size, algorithm -> digest."""

    name: str
    bytes: int
    digests: Mapping[str, str]

    @property
    def kind(self) -> str:
        """Its media type."""
        return kind_of(self.name)


@dataclass(frozen=True, slots=True)
class BackupCopy:
    """A copy of the recording as it is known: what it lies on, whether it was read back whole."""

    medium: str
    place: str
    verified: bool | None


@dataclass(frozen=True, slots=True)
class PackageFacts:
    """One package. ``id`` is a UUID; ``started_at`` and ``ended_at`` are those of the recording
    in ISO 8601 or empty; ``left_out`` says that sealed stretches are not in it.
    """

    id: str
    name: str
    session_id: str
    title: str
    organization: str
    made_at: datetime
    practice: bool = False
    description: ArchivalDescription = NOTHING_STATED
    started_at: str = ""
    ended_at: str = ""
    operator: str = ""
    backups: Sequence[BackupCopy] = ()
    left_out: bool = False
    files: Sequence[ListedFile] = field(default=())

    @property
    def shown_title(self) -> str:
        """The archivist's title, else the session's, marked where it is a practice."""
        return marked_title(self.description.title or self.title, practice=self.practice)

    @property
    def object_id(self) -> str:
        """``urn:<code of the fonds>:uuid:…``; without the code while nobody has stated it."""
        code = "".join(self.description.fonds_code.split())
        return f"urn:{code}:uuid:{self.id}" if code else f"urn:uuid:{self.id}"


def backup_rows(facts: PackageFacts) -> list[str]:
    """The copies of the recording as papers say them: on what, where that is, how it stood."""
    states = {True: "đã đọc lại, khớp", False: "không khớp", None: "chưa đọc lại"}
    return [
        f"{copy.medium}{f' ({copy.place})' if copy.place else ''}: {states[copy.verified]}"
        for copy in facts.backups
    ]


def kind_of(name: str) -> str:
    """Media type by the name's ending."""
    return KINDS.get(f".{name.rpartition('.')[2].lower()}", "application/octet-stream")


def in_vietnam(at: str | datetime) -> str:
    """ISO 8601 with +07:00, to the second; empty where nothing is known."""
    if not at:
        return ""
    moment = datetime.fromisoformat(at) if isinstance(at, str) else at
    return moment.astimezone(VIETNAM).isoformat(timespec="seconds")


def words_of(text: str) -> Iterable[str]:
    """Keywords as they stand between commas and semicolons."""
    parts = (part.strip() for part in text.replace(";", ",").split(","))
    return [part for part in parts if part]
