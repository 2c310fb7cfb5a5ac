"""The engine's end of the film child: have films read and written in a process of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.chapters import Chapter
from app.archive.child_work import ask_child
from app.archive.cutting import Group, ScannedFile, Span
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T


@dataclass(frozen=True, slots=True)
class FilmFile:
    """A recorded file: its first ``bytes`` bytes are whole; place and length on the timeline."""

    path: Path
    start_s: float
    seconds: float
    bytes: int

    def to_json(self) -> dict[str, Any]:
        """As the child takes it."""
        return {"path": str(self.path), "start_s": self.start_s, "bytes": self.bytes}


@dataclass(frozen=True, slots=True)
class FilmOrder:
    """A film to write: what ``files`` hold within ``span`` and outside ``cuts``.

    Second 0 of the film is ``zero_s`` of the timeline. ``titles`` names the sound tracks.
    """

    path: Path
    files: Sequence[FilmFile]
    span: Span
    cuts: Sequence[Span]
    zero_s: float
    chapters: Sequence[Chapter] = ()
    titles: Sequence[str] = ()
    metadata: Mapping[str, str] | None = None

    def to_json(self) -> dict[str, Any]:
        """As the child takes it: chapters within the film, each up to the next, the last one up to
        the last picture: it would make the film longer than it is.
        """
        last_s = max((file.start_s + file.seconds for file in self.files), default=self.span[1])
        end_s = min(self.span[1], last_s)
        known = [c for c in self.chapters if c.start_s < end_s]
        rows = []
        for number, chapter in enumerate(known):
            until = known[number + 1].start_s if number + 1 < len(known) else end_s
            if until > self.zero_s:
                start = max(chapter.start_s, self.zero_s) - self.zero_s
                rows.append([start, until - self.zero_s, chapter.title])
        return {
            "path": str(self.path),
            "files": [file.to_json() for file in self.files],
            "span": list(self.span),
            "cuts": [list(cut) for cut in self.cuts],
            "zero_s": self.zero_s,
            "chapters": rows,
            "titles": list(self.titles),
            "metadata": dict(self.metadata or {}),
        }


@dataclass(frozen=True, slots=True)
class Film:
    """A film that was written, as counted in the film itself; ``packets`` of each track."""

    packets: tuple[int, ...]
    frames: int
    seconds: float
    bytes: int


def scan_files(
    files: Sequence[FilmFile], log_dir: Path, progress: Progress | None = None
) -> list[ScannedFile]:
    """Read the groups of pictures of files. Blocks; ``progress`` counts bytes.

    Raises :class:`ArchiveError` where the child ends without an answer, ``JobCancelledError``.
    """
    found = _carry_out({"scan": [file.to_json() for file in files]}, log_dir, progress)
    return [_scanned(file, row) for file, row in zip(files, found, strict=True)]


def write_films(
    orders: Sequence[FilmOrder], log_dir: Path, progress: Progress | None = None
) -> list[Film]:
    """Write films of recorded packets, none re-encoded. Blocks; ``progress`` counts bytes.

    Raises :class:`StorageError` where the medium refuses, :class:`ArchiveError` where a film does
    not hold what was put into it, ``JobCancelledError`` on cancel.
    """
    found = _carry_out({"write": [order.to_json() for order in orders]}, log_dir, progress)
    return [Film(tuple(r["packets"]), r["frames"], r["seconds"], r["bytes"]) for r in found]


def _scanned(file: FilmFile, row: Mapping[str, Any]) -> ScannedFile:
    groups = tuple(
        Group(round(file.start_s + start, 6), round(file.start_s + end, 6), frames, packets, size)
        for start, end, frames, packets, size in row["groups"]
    )
    return ScannedFile(
        str(file.path), file.start_s, file.seconds, row["form"], groups, row["fault"]
    )


def _carry_out(
    order: Mapping[str, Any], log_dir: Path, progress: Progress | None
) -> list[dict[str, Any]]:
    answer = ask_child("app.archive.film_child", order, log_dir, progress)
    if answer is None or "failed" in answer:
        raise _failed(answer)
    found: list[dict[str, Any]] = answer["found"]
    return found


def _failed(answer: Mapping[str, Any] | None) -> ArchiveError | StorageError:
    if answer is not None and answer.get("errno") is not None:
        return StorageError(
            T("archive", "The film for viewing cannot be written: {reason}")(
                reason=str(answer["failed"])
            ),
            meaning=T("archive", "No package was made; the recording is untouched."),
            action=T("archive", "Check the disk or choose another one."),
        )
    return ArchiveError(
        T("archive", "The recorded files could not be joined into one film."),
        meaning=T("archive", "No package was made; the recording is untouched."),
        action=T("archive", "Verify the copies of the recording, then make the package again."),
    )
