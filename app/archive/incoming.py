"""Taking in recordings from elsewhere: copied beside the session's copies, hashed, decoded.

What comes is read once, written to all disks at once, read back past the cache, and compared with
whatever hashes came with it. A package is verified whole before anything is taken.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.archive.bag_check import MANIFEST_FILE, SEAL_FILE, check_bag, looks_like_bag
from app.archive.bag_manifest import parse_manifest
from app.archive.check import PartProgress
from app.archive.child_work import ask_child
from app.archive.names import WORK_PREFIX
from app.archive.sums_check import ORIGIN_FILE, SUMS
from app.archive.tree import is_plain_file, list_files, portable_name
from app.model.errors import ArchiveError, StorageError
from app.model.imports import ImportedFile, listed
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from app.model.text import T, Text
from app.system.medium import Consumer, hash_file, read_through
from app.system.whole_file import flush_folder

FILMS = frozenset(
    (".mp4", ".mkv", ".mov", ".avi", ".webm", ".ts", ".mts", ".m4v", ".wmv", ".flv", ".mpg")
)
SOUNDS = frozenset((".wav", ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".flac", ".wma"))
_LINE = re.compile(r"([0-9a-fA-F]{64})(?:[ \t]+[*]?(.+))?")
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Incoming:
    """What is brought in: a file, a folder or a package; ``stated`` the SHA-256 a person was told
    of a single file. ``folders`` are to hold it, one on each disk; none of them is there yet.
    """

    source: Path
    folders: Sequence[Path]
    stated: str = ""

    def take(
        self,
        progress: Progress,
        origin: Mapping[str, Any],
        log_dir: Path,
        done: Sequence[Mapping[str, Any]] = (),
        save: Callable[[list[dict[str, Any]]], None] = lambda _files: None,
    ) -> list[ImportedFile]:
        """Take everything in; ``done`` are files that an earlier try had finished, which ``save``
        was told of. Blocks. Raises :class:`ArchiveError` for what is damaged or not what it is
        said to be, :class:`StorageError` where a disk refuses, and ``JobCancelledError``. Only what
        can be gone on with is left half written.
        """
        try:
            return self._take(
                progress, origin, log_dir, [ImportedFile(**row) for row in done], save
            )
        except OSError as error:
            raise _refused(error) from error
        except JobLeftOffError:
            raise
        except (JobCancelledError, ArchiveError):
            for folder in self.folders:
                shutil.rmtree(work_folder(folder), ignore_errors=True)
            raise

    def _take(
        self,
        progress: Progress,
        origin: Mapping[str, Any],
        log_dir: Path,
        taken: list[ImportedFile],
        save: Callable[[list[dict[str, Any]]], None],
    ) -> list[ImportedFile]:
        files, stated = self._gather(progress)
        work = {name: self._work_of(name, path) for name, path in files.items()}
        progress.expect(progress.done + sum(work.values()))
        known = {file.name for file in taken}
        for name, path in files.items():
            if name in known:
                progress.advance(work[name])
                continue
            one = self._copy(name, path, stated.get(name, ""), progress)
            taken.append(_decoded(one, path, log_dir, progress))
            save([asdict(file) for file in taken])
        self._finish(taken, origin)
        return taken

    def _work_of(self, name: str, path: Path) -> int:
        """Bytes to go through: it is read, read back on each disk, and a film is decoded."""
        return (1 + len(self.folders) + _is_film(name)) * path.stat().st_size

    def _gather(self, progress: Progress) -> tuple[dict[str, Path], dict[str, str]]:
        """The files by the names they get, and the hashes that came with them."""
        if not self.source.exists():
            raise _gone()
        if self.source.is_dir() and looks_like_bag(self.source):
            files, stated = self._package(progress)
        else:
            files, stated = self._plain()
        before = f"{self.source.name}/" if self.source.is_dir() else ""
        named = {portable_name(before + name): path for name, path in files.items()}
        return named, {portable_name(before + name): digest for name, digest in stated.items()}

    def _package(self, progress: Progress) -> tuple[dict[str, Path], dict[str, str]]:
        files = list_files(self.source)
        progress.expect(sum(path.lstat().st_size for path in files.values()))
        report = check_bag(self.source, PartProgress(progress))
        if not report.verified:
            bad = [*report.changed, *report.missing, *report.extra]
            raise _damaged(bad, report.problems)
        return files, _bag_hashes(self.source)

    def _plain(self) -> tuple[dict[str, Path], dict[str, str]]:
        folder = self.source if self.source.is_dir() else self.source.parent
        files = list_files(folder) if self.source.is_dir() else {self.source.name: self.source}
        linked = [name for name, path in files.items() if not is_plain_file(path)]
        if linked or not files:
            raise _damaged(linked, ())
        stated = _listed_hashes(folder, files)
        if self.stated and len(files) == 1:
            stated = dict.fromkeys(files, self.stated.strip().lower())
        return files, stated

    def _copy(self, name: str, path: Path, stated: str, progress: Progress) -> ImportedFile:
        digest = hashlib.sha256()
        with ExitStack() as stack:
            consumers: list[Consumer] = [digest.update]
            for folder in self.folders:
                target = work_folder(folder) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                file = stack.enter_context(target.open("wb"))
                consumers.append(file.write)
                stack.callback(os.fsync, file.fileno())
                stack.callback(file.flush)
            size = read_through(path, consumers, progress)
        found = digest.hexdigest()
        if stated and found != stated:
            raise _other_hash(name)
        for folder in self.folders:
            if hash_file(work_folder(folder) / name, progress=progress)["sha256"] != found:
                raise _reads_otherwise(folder)
        return ImportedFile(name, found, size, stated)

    def _finish(self, taken: Sequence[ImportedFile], origin: Mapping[str, Any]) -> None:
        """Leave hashes and origin beside the files, then give the folders their names."""
        noted, lines = _origin(taken, origin), listed(first_hashes(taken, origin))
        for folder in self.folders:
            if not work_folder(folder).is_dir():
                if folder.is_dir():  # it got its name before a sudden end
                    continue
                raise _reads_otherwise(folder)
            for name, data in ((ORIGIN_FILE, noted), (SUMS, lines)):
                with (work_folder(folder) / name).open("wb") as file:
                    file.write(data)
                    file.flush()
                    os.fsync(file.fileno())
            work_folder(folder).rename(folder)
            flush_folder(folder.parent)


def work_folder(folder: Path) -> Path:
    """Where a folder is filled before it gets its name."""
    return folder.with_name(WORK_PREFIX + folder.name)


def first_hashes(taken: Sequence[ImportedFile], origin: Mapping[str, Any]) -> dict[str, str]:
    """Name -> SHA-256 of everything in a folder that was filled, in the order of its list."""
    noted = hashlib.sha256(_origin(taken, origin)).hexdigest()
    return {**{file.name: file.sha256 for file in taken}, ORIGIN_FILE: noted}


def _origin(taken: Sequence[ImportedFile], origin: Mapping[str, Any]) -> bytes:
    told = {**origin, "files": [asdict(file) for file in taken]}
    return json.dumps(told, ensure_ascii=False, indent=1).encode() + b"\n"


def _bag_hashes(bag: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in (MANIFEST_FILE, SEAL_FILE):
        if (bag / name).is_file():
            found |= parse_manifest((bag / name).read_bytes(), "sha256").digests
    return found


def _listed_hashes(folder: Path, files: Mapping[str, Path]) -> dict[str, str]:
    """Hashes in ``SHA256SUMS`` of the folder, or in ``NAME.sha256`` beside a file."""
    found = {name: digest for digest, name in _lines(folder / SUMS)}
    for name in files:
        for digest, _name in _lines(folder / f"{name}.sha256")[:1]:
            found[name] = digest
    return {name: digest for name, digest in found.items() if name in files}


def _lines(path: Path) -> list[tuple[str, str]]:
    if not path.is_file():
        return []
    rows = path.read_text(encoding="utf-8-sig", errors="replace").splitlines()
    matches = [match for match in map(_LINE.fullmatch, map(str.strip, rows)) if match]
    return [(match[1].lower(), match[2] or "") for match in matches]


def _is_film(name: str) -> bool:
    return Path(name).suffix.lower() in FILMS | SOUNDS


def _decoded(file: ImportedFile, path: Path, log_dir: Path, progress: Progress) -> ImportedFile:
    """With what decoding a film to its end found; ``progress`` counts its bytes."""
    if not _is_film(file.name):
        return file
    part = PartProgress(progress)
    order = {"path": str(path)}
    found = ask_child("app.archive.incoming_child", order, log_dir, part, paced=True)
    progress.advance(file.bytes - part.done)
    return ImportedFile(
        file.name, file.sha256, file.bytes, file.stated, **(found or {"problem": "crash"})
    )


def is_digest(text: str) -> bool:
    """True for the SHA-256 of a file as it is written down."""
    return _DIGEST.fullmatch(text.strip().lower()) is not None


def _gone() -> StorageError:
    return StorageError(
        T("import", "What was to be brought in is not there any more."),
        action=T("import", "Connect the disk again, then go on with the work."),
    )


def _refused(error: OSError) -> StorageError:
    return StorageError(
        T("import", "The recording cannot be brought in: {reason}")(
            reason=error.strerror or str(error)
        ),
        meaning=T("import", "Nothing of it is counted as kept; what was there is unchanged."),
        action=T("import", "See to the disks, then go on with the work."),
    )


def _damaged(names: Sequence[str], problems: Sequence[Text]) -> ArchiveError:
    first = problems[0] if problems else ", ".join(names[:5])
    return ArchiveError(
        T("import", "What was to be brought in is not whole: {what}")(what=first),
        meaning=T("import", "Nothing was taken in."),
        action=T("import", "Ask whoever sent it to send it again."),
    )


def _other_hash(name: str) -> ArchiveError:
    return ArchiveError(
        T("import", "The check code of {file} is another one than was told.")(file=name),
        meaning=T("import", "It was changed on the way, or it is another file."),
        action=T("import", "Ask whoever sent it for the file and its check code again."),
    )


def _reads_otherwise(folder: Path) -> StorageError:
    return StorageError(
        T("import", "The copy in {folder} reads back otherwise.")(folder=str(folder.parent)),
        meaning=T("import", "Nothing of it is counted as kept; what was there is unchanged."),
        action=T("import", "Check that disk, then go on with the work."),
    )
