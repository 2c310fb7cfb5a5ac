"""What the engine notes of the recording under way, for the engine after one that died."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.setup import Setup, setup_from_json
from app.ipc.heartbeat import heartbeat_file
from app.ipc.recording_note import RECENT_S, recording_to_go_on
from app.model.clock import Timeline, now_ns
from app.model.media import AudioFormat, VideoFormat
from app.model.recording import CopyRole
from app.recording.encoder import EncoderSettings
from app.recording.medium_return import KnownDisk, Medium, medium_of
from app.recording.plan import Continuation, RecordingPlan, SourcePlan, TrackPlan
from app.recording.status import Interruption
from app.system.boot_note import read_note, write_note
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

REFRESH_S = 0.25
KEEP_FRESH_S = 5.0
FORGET_S = 3.0
KEPT_S = 3.0
OWN_FIELDS = ("primary", "external", "sources", "continues")

Folders = Mapping[CopyRole, Path]


@dataclass(frozen=True, slots=True)
class RecordingNote:
    """A recording: its plan, time axis and choice of devices, and the folders of its parts.

    ``after`` says by source how far on the timeline the newest part has come, in seconds.
    ``interruption`` is the ordered one that is under way.
    ``media`` are the disks on which the recording was begun.
    """

    plan: RecordingPlan
    timeline: Timeline
    setup: Setup
    parts: tuple[Folders, ...]
    after: Mapping[str, float]
    person: str = ""
    media: Mapping[CopyRole, Medium] = field(default_factory=dict)
    interruption: Interruption | None = None

    @property
    def part(self) -> int:
        """Number of the newest part, from 1."""
        return len(self.parts)

    @property
    def seconds(self) -> float:
        """How far the recording had come on its timeline."""
        return max(self.after.values(), default=0.0)

    def next_plan(self) -> RecordingPlan:
        """The plan of the part that follows."""
        first = self.parts[0][CopyRole.PRIMARY].name
        disks = {
            role: KnownDisk(self.media.get(role, Medium()), folder)
            for role, folder in self.parts[0].items()
        }
        onward = Continuation(self.timeline, self.part + 1, first, dict(self.after), disks)
        onward = replace(onward, interruption=self.interruption)
        return replace(self.plan, continues=onward)

    def to_json(self) -> dict[str, Any]:
        """A plain dictionary; :func:`note_from_json` reads it back."""
        plan = {name: getattr(self.plan, name) for name in self.plan.__slots__}
        return {
            "plan": {name: value for name, value in plan.items() if name not in OWN_FIELDS},
            "primary": str(self.plan.primary),
            "external": str(self.plan.external),
            "sources": [asdict(source) for source in self.plan.sources],
            "timeline": self.timeline.to_json(),
            "setup": asdict(self.setup),
            "parts": [
                {str(role): str(folder) for role, folder in part.items()} for part in self.parts
            ],
            "after": dict(self.after),
            "person": self.person,
            "interruption": asdict(self.interruption) if self.interruption else None,
            "media": {str(role): asdict(medium) for role, medium in self.media.items()},
        }


def note_from_json(data: Mapping[str, Any]) -> RecordingNote:
    """Read a note; raises ``KeyError``, ``TypeError`` or ``ValueError`` where it makes no sense."""
    sources = tuple(_source(row) for row in data["sources"])
    plan = RecordingPlan(
        **data["plan"],
        primary=Path(data["primary"]),
        external=Path(data["external"]),
        sources=sources,
    )
    axis = data["timeline"]
    wall = datetime.fromisoformat(axis["wall_origin"])
    return RecordingNote(
        plan=plan,
        timeline=Timeline(int(axis["origin_ns"]), wall, axis["ntp_offset_s"]),
        setup=setup_from_json(data["setup"]),
        parts=tuple(
            {CopyRole(role): Path(folder) for role, folder in part.items()}
            for part in data["parts"]
        ),
        after={str(source): float(end_s) for source, end_s in data["after"].items()},
        person=str(data["person"]),
        interruption=Interruption(**data["interruption"]) if data["interruption"] else None,
        media={CopyRole(role): Medium(**row) for role, row in data.get("media", {}).items()},
    )


def _source(row: Mapping[str, Any]) -> SourcePlan:
    known = {
        "video": VideoFormat(**row["video"]),
        "audio": AudioFormat(**row["audio"]),
        "tracks": tuple(TrackPlan(**track) for track in row["tracks"]),
        "encoder": EncoderSettings(**row["encoder"]),
    }
    return SourcePlan(**{**row, **known})


def media_of(plan: RecordingPlan) -> dict[CopyRole, Medium]:
    """The media of the chosen folders as they are now; may block."""
    chosen = {CopyRole.PRIMARY: plan.primary, CopyRole.EXTERNAL: plan.external}
    return {role: medium_of(folder) for role, folder in chosen.items()}


def progress_file(paths: DataPaths) -> Path:
    """How far a recording has come, in memory: told too often for a disk."""
    return heartbeat_file(paths).with_suffix(".part")


def read_recording(paths: DataPaths) -> RecordingNote | None:
    """The recording that is to go on, or None; what cannot be read is logged and left out."""
    data = recording_to_go_on(paths)
    if data is None:
        return None
    progress = read_note(progress_file(paths), RECENT_S)
    if progress is not None and progress.get("parts") == data.get("parts"):
        data = {**data, "after": progress["after"]}
    try:
        note = note_from_json(data)
    except (KeyError, TypeError, ValueError):
        log.exception("the note of the recording under way makes no sense")
        return None
    return note if note.timeline.origin_ns <= now_ns() else None


def note_part(paths: DataPaths, note: RecordingNote) -> None:
    """Note a part that has just begun, at once: its engine may die before it has a keeper."""
    try:
        write_note(paths.recording_note, note.to_json())
    except OSError:
        log.exception("the part that has begun cannot be noted")


class NoteKeeper:
    """Keeps the note true while a recording runs, on a thread of its own: the disk may hang."""

    def __init__(self, paths: DataPaths) -> None:
        self._path = paths.recording_note
        self._progress = progress_file(paths)
        self._note: RecordingNote | None = None
        self._noted_at = 0.0
        self._kept: object = None
        self._lock = threading.Lock()
        self._changing = threading.Condition()
        self._changed = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self, note: RecordingNote) -> None:
        """A part began: note it at once, and how far it comes from now on."""
        self._note = note
        self._kept = None
        self._changed.set()
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="recording-note", daemon=True)
            self._thread.start()

    def came_to(self, after: Mapping[str, float]) -> None:
        """Each source has come so far on the timeline."""
        with self._changing:
            if self._note is not None and any(after.values()):
                self._note = replace(self._note, after=dict(after))

    def is_interrupted(self, interruption: Interruption | None) -> None:
        """An ordered interruption is under way, or none: noted at once where that has changed."""
        with self._changing:
            if self._note is None or self._note.interruption == interruption:
                return
            self._note = replace(self._note, interruption=interruption)
        self._changed.set()

    def keep_interruption(self, interruption: Interruption | None) -> bool:
        """Note it, and wait until that is on the disk: an engine that follows is to hide as well.

        False where the disk has not taken it within ``KEPT_S``.
        """
        self.is_interrupted(interruption)
        with self._changing:
            return self._changing.wait_for(
                lambda: self._note is None or self._kept == _at_once(self._note), KEPT_S
            )

    def forget(self) -> None:
        """The recording is being ended in order: nobody is to go on with it.

        A disk that hangs keeps no recording from ending.
        """
        with self._changing:
            self._note = None
            self._changing.notify_all()
        removing = threading.Thread(target=self._remove, name="recording-note-end", daemon=True)
        removing.start()
        removing.join(FORGET_S)

    def _remove(self) -> None:
        with self._lock:
            for path in (self._progress, self._path):
                try:
                    path.unlink(missing_ok=True)
                except OSError:
                    log.exception("the note of the recording cannot be removed")

    def _run(self) -> None:
        while True:
            self._changed.wait(REFRESH_S)
            self._changed.clear()
            with self._lock:
                note = self._note
                if note is None:
                    continue
                try:
                    self._write(note)
                except OSError:
                    log.exception("the recording under way cannot be noted")

    def _write(self, note: RecordingNote) -> None:
        data = note.to_json()
        try:
            write_note(self._progress, {"parts": data["parts"], "after": data["after"]})
        except OSError as error:  # the note itself says it too, though not as often
            log.warning("how far the recording has come cannot be noted: %s", error)
        now_s = time.monotonic()
        if self._kept != _at_once(note) or now_s - self._noted_at >= KEEP_FRESH_S:
            write_note(self._path, data)
            self._noted_at = now_s
            with self._changing:
                self._kept = _at_once(note)
                self._changing.notify_all()


def _at_once(note: RecordingNote) -> object:
    """What of a note has to be on the disk as soon as it changes."""
    return note.parts, note.interruption
