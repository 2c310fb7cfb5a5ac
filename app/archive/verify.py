"""Verifying whatever a person points at: a copy of a recording, a package, a folder of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from app.archive.bag_check import check_bag, looks_like_bag
from app.archive.check import FolderKind, PartProgress, Tally, VerifyReport
from app.archive.copy_check import check_copy, looks_like_copy
from app.archive.discs.disc_check import check_disc
from app.archive.discs.medium import looks_like_disc
from app.archive.excerpt_check import check_excerpt, looks_like_excerpt
from app.archive.extract import looks_like_extract
from app.archive.extract_check import check_extract
from app.archive.names import WORK_PREFIX
from app.archive.parts import holds_films, missing_parts
from app.archive.sums_check import check_sums, has_sums
from app.archive.tree import list_files
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import Progress
from app.model.text import T, Text
from app.recording.copy_files import DAMAGED

_DEEPEST = 4


Judge = Callable[[Path, VerifyReport], VerifyReport]


def verify_path(
    path: Path,
    progress: Progress,
    *,
    seal: str = "",
    first: Mapping[str, str] | None = None,
    judge: Judge | None = None,
) -> VerifyReport:
    """Re-read everything under ``path`` from the medium and compare it with the first hashes.

    ``path`` is a copy's folder, a package, a disc or its image, or a folder that holds some of
    them (a session's, a year's, a disk's); of the latter every name in the report begins with the
    part it lies in, and it is told where a part of a recording is wanting beside its others, or
    where films lie to which no list of files and no journal belongs. ``seal`` is what is known
    elsewhere of the SHA-256 of the one manifest on which the others rest: it tells a package that
    was swapped as a whole; ``first`` are the hashes that are known elsewhere of the files of what
    was brought in, which a list beside them names as well. ``judge`` has the last word on every
    part that was read.
    ``progress`` counts bytes. Raises :class:`BadUsageError` where nothing that is known lies there,
    :class:`ArchiveError` where the medium cannot be listed, and ``JobCancelledError``.
    """
    judge = judge or _as_read
    if looks_like_disc(path):
        return judge(path, check_disc(path, progress, seal=seal).report)
    if not path.is_dir():
        raise BadUsageError(
            T("archive", "There is no folder {folder}.")(folder=str(path)),
            action=T("archive", "Connect the disk or choose another folder."),
        )
    try:
        if first:
            return judge(path, check_sums(path, progress, seal, first))
        check = _checker(path)
        if check:
            return judge(path, check(path, progress, seal))
        return _check_folder(path, progress, judge)
    except OSError as error:
        raise ArchiveError(
            T("archive", "{folder} cannot be read: {reason}")(
                folder=str(path), reason=str(error.strerror)
            ),
            action=T("archive", "Check the disk or choose another one."),
        ) from error


def _checker(folder: Path) -> Callable[[Path, Progress, str], VerifyReport] | None:
    if looks_like_excerpt(folder):
        return check_excerpt
    if looks_like_bag(folder):
        return check_bag
    if looks_like_extract(folder):
        return check_extract
    if looks_like_copy(folder):
        return check_copy
    return check_sums if has_sums(folder) else None


def _as_read(_part: Path, report: VerifyReport) -> VerifyReport:
    return report


def _check_folder(path: Path, progress: Progress, judge: Judge) -> VerifyReport:
    parts = list(_parts(path, _DEEPEST))
    if not parts:
        raise BadUsageError(
            T("archive", "{folder} holds no recording and no package.")(folder=str(path)),
            action=T("archive", "Choose the folder of a session, a recording or a package."),
        )
    progress.expect(sum(_size(part) for part in parts))
    reports = []
    for part in parts:
        check = _checker(part) or _check_films
        before, size = progress.done, _size(part)
        report = judge(part, check(part, PartProgress(progress), ""))
        progress.advance(before + size - progress.done)
        name = part.relative_to(path).as_posix() if part != path else path.name
        reports.append((name, report))
    joined = _joined(path, reports)
    copies = (part for part in parts if looks_like_copy(part))
    gone = [(lost.relative_to(path).as_posix(), n) for lost, n in missing_parts(copies)]
    return replace(
        joined,
        missing=(*joined.missing, *(name for name, _ in gone)),
        problems=(*joined.problems, *(_gone(name, number) for name, number in gone)),
    )


def _gone(name: str, number: int) -> Text:
    return T("archive", "{part}: part {number} of this recording is not here")(
        part=name, number=number
    )


def _check_films(folder: Path, _progress: Progress, _seal: str) -> VerifyReport:
    """Films without a list of files: nothing can be compared, and that is told."""
    tally = Tally()
    tally.problems.append(
        T(
            "archive", "there are films, but neither a list of files nor a journal of the recording"
        )()
    )
    return tally.report(folder, FolderKind.FOLDER, "")


def _joined(path: Path, reports: list[tuple[str, VerifyReport]]) -> VerifyReport:
    def names(field: Callable[[VerifyReport], tuple[str, ...]]) -> tuple[str, ...]:
        return tuple(f"{part}/{name}" for part, report in reports for name in field(report))

    return VerifyReport(
        str(path),
        FolderKind.FOLDER,
        sum(report.expected for _, report in reports),
        sum(report.read for _, report in reports),
        sum(report.matched for _, report in reports),
        names(lambda report: report.missing),
        names(lambda report: report.extra),
        names(lambda report: report.changed),
        tuple(
            T("archive", "In {part}: {problem}")(part=part, problem=problem)
            for part, report in reports
            for problem in report.problems
        ),
        sum(report.bytes_read for _, report in reports),
        withheld=names(lambda report: report.withheld),
    )


def _parts(folder: Path, depth: int) -> Iterator[Path]:
    """Copies, packages and bare films in ``folder`` and below it; not working folders of unfinished
    packages, nor what a recording set aside.
    """
    if holds_films(folder):
        yield folder
    for entry in sorted(folder.iterdir()):
        if entry.is_symlink() or not entry.is_dir() or _is_aside(entry):
            continue
        if _checker(entry) is not None:
            yield entry
        elif depth > 1:
            yield from _parts(entry, depth - 1)
        elif holds_films(entry):
            yield entry


def _is_aside(folder: Path) -> bool:
    return folder.name == DAMAGED or folder.name.startswith(WORK_PREFIX)


def _size(folder: Path) -> int:
    return sum(file.lstat().st_size for file in list_files(folder).values())
