"""Making an excerpt: exact to the key picture as recorded, or to the very picture, encoded anew."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from app.archive.child_work import carry_out
from app.archive.cutting import ScannedFile, Span, touches
from app.archive.excerpt_papers import (
    ExcerptFilm,
    ExcerptOrder,
    ExcerptReport,
    touched,
    write_papers,
)
from app.archive.film_work import FilmFile, FilmOrder, scan_files, write_films
from app.archive.package_target import free_name, refused, require_space
from app.model.errors import ArchiveError
from app.model.jobs import SHARE, Progress
from app.model.text import T
from app.system.figures import timecode
from app.system.medium import hash_file
from app.system.whole_file import flush_folder

PREFIX = "TRICH-XUAT-"
WORK_PREFIX = ".dang-ghi-"
_ONE_BYTE_S = 1_000_000
"""Room for a second of an excerpt that is encoded anew: far more than it takes."""


def excerpt_name(order: ExcerptOrder, to: Path) -> str:
    """A name that no excerpt under ``to`` bears, nor one that is being made; raises
    :class:`StorageError`.
    """
    begin = timecode(order.span[0]).replace(":", "")
    try:
        name = f"{PREFIX}{datetime.now():%Y%m%d}-{order.session}-{begin}"
        return free_name(to, name, WORK_PREFIX)
    except OSError as error:
        raise refused(to, error) from error


def claim(path: Path) -> Path:
    """The folder in which the excerpt ``path`` is written: once it is there, nobody else is given
    that name. Raises :class:`StorageError`.
    """
    work = path.with_name(f"{WORK_PREFIX}{path.name}")
    try:
        work.mkdir(exist_ok=True)
    except OSError as error:
        raise refused(path.parent, error) from error
    return work


def make_excerpt(
    order: ExcerptOrder, path: Path, log_dir: Path, progress: Progress
) -> ExcerptReport:
    """Make the excerpt in the folder ``path``, which nothing bears yet, read back. Blocks.

    It is written in a folder named with ``WORK_PREFIX`` beside it and gets its name when it is
    whole. Raises :class:`ArchiveError` where nothing was recorded there, :class:`StorageError`
    where the medium refuses, ``JobCancelledError``; then nothing is left behind.
    """
    made_at = datetime.now().astimezone()
    work = claim(path)
    try:
        films = _cut(order, work, log_dir, progress)
        checked = tuple(_read_back(work, film, progress) for film in films)
        report = ExcerptReport(path, checked, made_at.isoformat(timespec="seconds"))
        write_papers(order, report, work)
        flush_folder(work)
        work.rename(path)
    except OSError as error:
        raise refused(path.parent, error) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return report


def _cut(order: ExcerptOrder, work: Path, log_dir: Path, progress: Progress) -> list[ExcerptFilm]:
    if order.exact or order.together:
        return _encoded(order, work, log_dir, progress)
    return _copied(order, work, log_dir, progress)


def _copied(
    order: ExcerptOrder, work: Path, log_dir: Path, progress: Progress
) -> list[ExcerptFilm]:
    """The recorded packets, nothing encoded anew: from the key picture before to the one after."""
    planned: list[tuple[str, str, FilmOrder]] = []
    progress.expect(2 * sum(f.bytes for s in order.plan.sources for f in touched(s, order.span)))
    require_space(work, sum(f.bytes for s in order.plan.sources for f in touched(s, order.span)))
    for source in order.plan.sources:
        found = [
            FilmFile(Path(f.path), f.start_s, f.seconds, f.bytes)
            for f in touched(source, order.span)
        ]
        scanned = scan_files(found, log_dir, progress)
        runs = _runs(found, scanned, order.span)
        _refuse_sealed(order, [span for _files, span in runs])
        titles = [track.name for track in source.tracks]
        metadata = {"title": order.title} if order.title else None
        for number, (files, span) in enumerate(runs, 1):
            name = _film_name(source.id, span, number, len(runs))
            film = FilmOrder(work / name, files, span, (), span[0], (), titles, metadata)
            planned.append((name, source.id, film))
    if not planned:
        raise nothing_there()
    films = write_films([film for _, _, film in planned], log_dir, progress)
    return [
        ExcerptFilm(name, (source,), round(film.zero_s, 3), made.seconds, made.frames)
        for (name, source, film), made in zip(planned, films, strict=True)
    ]


def _refuse_sealed(order: ExcerptOrder, spans: Sequence[Span]) -> None:
    """The key pictures may lie where the stretch that was asked for does not reach."""
    if order.sealed_too or not any(touches(span, order.take.plan.sealed) for span in spans):
        return
    raise ArchiveError(
        T("player", "From key picture to key picture the excerpt would reach into a sealed part."),
        meaning=T("player", "No excerpt was made."),
        action=T("player", "Have it made exact to the picture, or choose another stretch."),
    )


def _runs(
    files: Sequence[FilmFile], scanned: Sequence[ScannedFile], span: Span
) -> list[tuple[list[FilmFile], Span]]:
    """What can be joined without encoding: files of one form, from key picture to key picture."""
    runs: list[tuple[list[FilmFile], Span]] = []
    form = ""
    for file, scan in zip(files, scanned, strict=True):
        groups = [g for g in scan.groups if g.start_s < span[1] and g.end_s > span[0]]
        if not groups:
            continue
        held = (groups[0].start_s, groups[-1].end_s)
        if runs and scan.form == form:
            before, so_far = runs[-1]
            runs[-1] = ([*before, file], (so_far[0], held[1]))
        else:
            runs.append(([file], held))
        form = scan.form
    return runs


def _encoded(
    order: ExcerptOrder, work: Path, log_dir: Path, progress: Progress
) -> list[ExcerptFilm]:
    """Decoded and encoded anew, exact to the picture."""
    plan = order.plan
    if not any(touched(source, order.span) for source in plan.sources):
        raise nothing_there()
    names = [source.id for source in plan.sources]
    groups = [names] if order.together else [[name] for name in names]
    seconds = order.span[1] - order.span[0]
    require_space(work, round(seconds * _ONE_BYTE_S * len(groups)))
    pictures = round(seconds * max(source.fps for source in plan.sources))
    progress.expect(pictures * len(groups), SHARE)
    paths = [work / _film_name("-".join(group), order.span, 1, 1) for group in groups]
    films = [
        {"path": str(path), "sources": group, "title": order.title}
        for path, group in zip(paths, groups, strict=True)
    ]
    task = {"plan": plan.to_json(), "span": list(order.span), "films": films}
    answer = carry_out("app.archive.play.cut_child", task, log_dir, progress)
    return [
        ExcerptFilm(
            path.name,
            tuple(group),
            round(made["start_s"], 3),
            round(made["seconds"], 3),
            made["frames"],
        )
        for path, group, made in zip(paths, groups, answer["films"], strict=True)
    ]


def _film_name(source: str, span: Span, number: int, count: int) -> str:
    begin, end = (timecode(at_s).replace(":", "") for at_s in span)
    return f"{source}-{begin}-{end}{f'-{number}' if count > 1 else ''}.mp4"


def _read_back(work: Path, film: ExcerptFilm, progress: Progress) -> ExcerptFilm:
    path = work / film.name
    progress.advance(0)
    return replace(film, bytes=path.stat().st_size, sha256=hash_file(path)["sha256"])


def nothing_there() -> ArchiveError:
    """The sentence for a stretch in which nothing was recorded."""
    return ArchiveError(
        T("player", "Nothing was recorded in this stretch."),
        meaning=T("player", "No excerpt was made."),
        action=T("player", "Choose another beginning or end."),
    )
