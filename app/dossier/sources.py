"""Where files are read from: a folder, a stick, an archive. Nothing there is ever changed."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from app.dossier.archive import Archive, IntakeError, Member, refusal_of
from app.dossier.file_names import is_litter, natural_key, shown_name
from app.dossier.limits import DEEPEST_FOLDER, MOST_FILES
from app.model.text import T, Text

_LINK_TAGS = (0xA000000C, 0xA0000003)
"""Reparse tags of Windows that lead elsewhere: symbolic links and junctions."""

_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
)


class Source(Protocol):
    """A file that can be read. ``root`` is the path that the person chose.

    ``place`` is its folder for people: ``USB/Đơn thư``; ``name`` the sender's, NFC.
    """

    @property
    def root(self) -> Path:
        """What the person chose."""

    @property
    def place(self) -> str:
        """The folder for people."""

    @property
    def name(self) -> str:
        """The sender's name."""

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Open it to be read; raises ``OSError`` or :class:`IntakeError`, on leaving too."""


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file of its own."""

    root: Path
    path: Path
    place: str
    name: str

    @contextmanager
    def open(self) -> Generator[BinaryIO, None, None]:
        """Open it, neither a link nor a device; it must be the same when the block ends."""
        with os.fdopen(os.open(self.path, _OPEN_FLAGS), "rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise IntakeError(_no_file())
            yield file
            after = os.fstat(file.fileno())
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            raise IntakeError(T("dossier-intake", "It was changed while it was being read."))


@dataclass(frozen=True, slots=True)
class PackedSource:
    """A file in an archive that is open."""

    root: Path
    archive: Archive
    member: Member
    place: str

    @property
    def name(self) -> str:
        """The sender's name of it."""
        return self.member.name

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Unpack it while it is read."""
        return self.archive.open(self.member)


def find_files(paths: Sequence[Path], refused: list[Text]) -> list[FileSource]:
    """All files at and below ``paths`` in natural order; links and devices are not followed.

    ``refused`` gets a sentence for each path that cannot be taken.
    """
    found: list[FileSource] = []
    for path in paths:
        try:
            _look(path, path, (), found, refused)
        except IntakeError as error:
            refused.append(error.what)
            break
    return found


def open_archive(source: FileSource, stack: ExitStack) -> list[PackedSource]:
    """The files in an archive, which stays open until ``stack`` is closed.

    Raises :class:`IntakeError` for an archive that is refused as a whole, ``OSError``.
    """
    file = stack.enter_context(source.open())
    archive = Archive(file, os.fstat(file.fileno()).st_size)
    inside = f"{source.place}/{source.name}" if source.place else source.name
    packed = [
        PackedSource(source.root, archive, member, "/".join((inside, *member.folders)))
        for member in archive.members
    ]
    return sorted(packed, key=lambda one: (natural_key(one.place), natural_key(one.name)))


def _look(
    root: Path, path: Path, place: tuple[str, ...], found: list[FileSource], refused: list[Text]
) -> None:
    name = shown_name(path.name or str(path))
    try:
        sort = path.lstat()
        if _is_link(sort) or not (stat.S_ISDIR(sort.st_mode) or stat.S_ISREG(sort.st_mode)):
            refused.append(refusal_of(name, _no_file()))
        elif stat.S_ISREG(sort.st_mode):
            _add(FileSource(root, path, "/".join(place), name), found)
        elif len(place) >= DEEPEST_FOLDER:
            refused.append(refusal_of(name, T("dossier-intake", "Too many folders in folders.")))
        else:
            for below in sorted(path.iterdir(), key=_folders_last):
                if not is_litter((shown_name(below.name),)):
                    _look(root, below, (*place, name), found, refused)
    except OSError as error:
        refused.append(refusal_of(name, cannot_read(error)))


def _add(source: FileSource, found: list[FileSource]) -> None:
    if len(found) >= MOST_FILES:
        raise IntakeError(too_many_files())
    found.append(source)


def _folders_last(path: Path) -> tuple[bool, tuple[tuple[int, int, str], ...], str]:
    return path.is_dir(), natural_key(path.name), path.name


def _is_link(sort: os.stat_result) -> bool:
    return stat.S_ISLNK(sort.st_mode) or getattr(sort, "st_reparse_tag", 0) in _LINK_TAGS


def _no_file() -> Text:
    return T("dossier-intake", "It is a link or a device, no file.")


def too_many_files() -> Text:
    """Why no more files are looked at."""
    return T("dossier-intake", "There are more than {count} files; choose a smaller folder.")(
        count=MOST_FILES
    )


def cannot_read(error: OSError) -> Text:
    """Why a file is not taken that the system does not hand out."""
    return T("dossier-intake", "It cannot be read ({reason}).")(
        reason=error.strerror or type(error).__name__
    )
