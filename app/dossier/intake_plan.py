"""What is to come in: files looked at by their first bytes, pages of a scan put together."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import BinaryIO

from app.dossier.archive import IntakeError, refusal_of
from app.dossier.image_facts import ImageFacts, image_facts
from app.dossier.kinds import HEAD_BYTES, Contents, recognise
from app.dossier.limits import LARGEST_LOOK_BYTES, MOST_ARCHIVES, MOST_FILES
from app.dossier.scan_groups import Picture, find_scans
from app.dossier.sources import (
    FileSource,
    PackedSource,
    Source,
    cannot_read,
    find_files,
    open_archive,
    too_many_files,
)
from app.model.dossier import DocumentKind
from app.model.jobs import Progress
from app.model.text import T, Text

Known = Callable[[str], Sequence[tuple[str, str]]]
"""From a SHA-256 to (case, document) of each place where these bytes are kept."""

_FACTS_BYTES = 64 * 1024
_LOOKED_WHOLE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that can be taken. ``bytes`` as it was when it was looked at."""

    source: Source
    contents: Contents
    bytes: int
    facts: ImageFacts = field(default_factory=ImageFacts)


@dataclass(frozen=True, slots=True)
class FoundDocument:
    """A document to be: one file, or the pages of one scan in order."""

    title: str
    kind: DocumentKind
    files: tuple[FoundFile, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A document that is not taken, for this dossier has all its files: in ``document``."""

    name: str
    document: str


@dataclass(slots=True)
class IntakePlan:
    """What was found, and what came of it: ``refused``, ``duplicates`` and ``elsewhere`` grow
    while it is taken in.

    ``refused``: a sentence for each file that is not taken. ``elsewhere``: documents that are
    taken though another case has them: title and that case.
    """

    documents: list[FoundDocument]
    refused: list[Text]
    known: Known
    archives: ExitStack
    duplicates: list[Duplicate] = field(default_factory=list)
    elsewhere: list[tuple[str, str]] = field(default_factory=list)

    @property
    def bytes(self) -> int:
        """All that is to be copied."""
        return sum(file.bytes for document in self.documents for file in document.files)

    def close(self) -> None:
        """Let go of the archives; taking in does it too."""
        self.archives.close()


def nothing_known(_sha256: str) -> Sequence[tuple[str, str]]:
    """For a first intake: no file is there yet."""
    return ()


def plan(
    paths: Sequence[Path], known: Known = nothing_known, progress: Progress | None = None
) -> IntakePlan:
    """Look at files, folders, archives and sticks; nothing is copied, nothing there is changed.

    Blocks. Raises ``JobCancelledError``; all that cannot be taken is in ``refused``.
    """
    refused: list[Text] = []
    with ExitStack() as stack:
        files: list[FoundFile] = []
        archives: set[Path] = set()
        for source in find_files(paths, refused):
            if progress is not None:
                progress.advance(0)
            files += _looked_at(source, stack, archives, refused)
            if len(files) > MOST_FILES:
                refused.append(too_many_files())
                break
        return IntakePlan(_documents(files[:MOST_FILES]), refused, known, stack.pop_all())


def _looked_at(
    source: FileSource, stack: ExitStack, archives: set[Path], refused: list[Text]
) -> list[FoundFile]:
    found = _look(source, refused)
    if found is None or not found.contents.archive:
        return [found] if found else []
    archives.add(source.path)
    if len(archives) > MOST_ARCHIVES:
        refused.append(refusal_of(source.name, _too_many_archives()))
        return []
    try:
        packed = open_archive(source, stack)
    except IntakeError as error:
        refused.append(refusal_of(source.name, error.what))
        return []
    except OSError as error:
        refused.append(refusal_of(source.name, cannot_read(error)))
        return []
    refused += packed[0].archive.refused if packed else []
    if not packed:
        refused.append(refusal_of(source.name, _nothing_inside()))
    return [file for one in packed if (file := _inner(one, refused))]


def _inner(source: PackedSource, refused: list[Text]) -> FoundFile | None:
    found = _look(source, refused)
    if found is not None and found.contents.archive:
        refused.append(refusal_of(source.name, _nested()))
        return None
    return found


def _look(source: FileSource | PackedSource, refused: list[Text]) -> FoundFile | None:
    try:
        with source.open() as file:
            size_bytes = _size(source, file)
            contents = recognise(_to_look_at(source, file, size_bytes), size_bytes)
            facts = _facts(file) if contents.kind is DocumentKind.IMAGES else ImageFacts()
    except IntakeError as error:
        refused.append(refusal_of(source.name, error.what))
        return None
    except OSError as error:
        refused.append(refusal_of(source.name, cannot_read(error)))
        return None
    if contents.refused is not None:
        refused.append(refusal_of(source.name, contents.refused))
        return None
    return FoundFile(source, contents, size_bytes, facts)


def _size(source: FileSource | PackedSource, file: BinaryIO) -> int:
    if isinstance(source, PackedSource):
        return source.member.bytes
    return os.fstat(file.fileno()).st_size


def _to_look_at(source: FileSource | PackedSource, file: BinaryIO, size_bytes: int) -> BinaryIO:
    """The file itself; of an archive as much as is needed, for going back there is dear."""
    if isinstance(source, FileSource):
        return file
    head = file.read(HEAD_BYTES)
    whole = head.startswith(_LOOKED_WHOLE) and size_bytes <= LARGEST_LOOK_BYTES
    return io.BytesIO(head + file.read(size_bytes if whole else _FACTS_BYTES))


def _facts(file: BinaryIO) -> ImageFacts:
    file.seek(0)
    return image_facts(file.read(_FACTS_BYTES))


def _documents(files: Sequence[FoundFile]) -> list[FoundDocument]:
    """Scans where their first page stands, all else by itself, in the order it was found."""
    images = [n for n, file in enumerate(files) if file.contents.kind is DocumentKind.IMAGES]
    pictures = [_picture(files[n]) for n in images]
    scans = {}
    inside: set[int] = set()
    for scan in find_scans(pictures):
        pages = [images[n] for n in scan.pages]
        scans[min(pages)] = (scan.title, tuple(files[n] for n in pages))
        inside.update(pages)
    documents = []
    for number, file in enumerate(files):
        alone = PurePath(file.source.name).stem
        if number in scans:
            title, pages_of_scan = scans[number]
            documents.append(FoundDocument(title or alone, DocumentKind.IMAGES, pages_of_scan))
        elif number not in inside:
            documents.append(FoundDocument(alone, file.contents.kind, (file,)))
    return documents


def _picture(file: FoundFile) -> Picture:
    source = file.source
    return Picture(source.place, source.name, file.contents.ending, file.facts)


def _nothing_inside() -> Text:
    return T("dossier-intake", "The archive holds no file that can be taken.")


def _too_many_archives() -> Text:
    return T("dossier-intake", "There are more than {count} archives; add them bit by bit.")(
        count=MOST_ARCHIVES
    )


def _nested() -> Text:
    return T("dossier-intake", "It is an archive inside an archive; unpack it and add the files.")
