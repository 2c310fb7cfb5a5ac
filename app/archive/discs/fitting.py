"""Making a package whose picture is encoded anew so that all of it fits onto one disc.

It is a package of its own, never the archive's: the originals stay where they are and are not in
it, their lists and hashes are. Each recorded file becomes one film of its own, so that each has
its original; what was encoded is not encoded again after a restart.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.bag_check import ALGORITHMS, check_bag
from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.bag_writer import BagWriter
from app.archive.check import PartProgress
from app.archive.discs.derived import DERIVED_FROM, DERIVED_SEAL, TITLE_MARK
from app.archive.discs.disc_bag import checkers_of
from app.archive.discs.encode_work import Measured, encode_film, measure_films
from app.archive.discs.fit_papers import (
    FILM_FOLDER,
    LIST_FILE,
    PREMIS_FILE,
    FittedFilm,
    fit_list,
    fit_premis,
)
from app.archive.discs.fit_plan import FitPlan, FitRoom, films_of, plan_fit
from app.archive.discs.order import DiscSource
from app.archive.discs.plan import PlannedFile
from app.archive.names import PACKAGE_PREFIX, WORK_PREFIX
from app.archive.package_target import not_read_back, require_space
from app.model.errors import ArchiveError
from app.model.jobs import SHARE, Progress
from app.model.reception import PRACTICE_MARK
from app.model.text import T
from app.system.medium import hash_file
from app.system.whole_file import flush_folder

FIT_PREFIX = "GOI-NEN-LAI-"
ORIGINAL_LISTS = "ban-goc"

Save = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class FittedPackage:
    """A package whose picture was encoded anew, read back: ``bytes`` of its payload, ``bit_rate``
    of its picture in bits a second.
    """

    path: Path
    seal: str
    bytes: int
    bit_rate: int
    films: tuple[FittedFilm, ...]


@dataclass(frozen=True, slots=True)
class FitWork:
    """A fitting under way: of ``source`` for one disc of ``room``, in a folder ``to``; ``name`` and
    ``made_at`` stay the same over restarts. ``point`` is what was kept, ``save`` keeps more.
    """

    source: DiscSource
    room: FitRoom
    to: Path
    name: str
    made_at: datetime
    log_dir: Path
    point: dict[str, Any]
    save: Save

    @property
    def work(self) -> Path:
        """Where it is written before it gets its name."""
        return self.to / f"{WORK_PREFIX}{self.name}"

    def run(self, progress: Progress) -> FittedPackage:
        """Measure, encode, list, read back. Blocks; ``progress`` counts shares of the work.

        Raises what :func:`~app.archive.discs.fit_plan.plan_fit` and
        :func:`~app.archive.discs.encode_work.encode_film` raise, :class:`ArchiveError` for an
        original that is not what was first hashed; a cancel leaves the working folder to
        :meth:`clear`.
        """
        films = films_of(self.source.files)
        whole = sum(file.bytes for file in films)
        progress.expect(3 * whole, SHARE)
        measured = self._measured(films, progress)
        plan = plan_fit(self.source, self.room, measured)
        self._take_up()
        self.work.mkdir(parents=True, exist_ok=True)
        require_space(self.to, self.room.capacity)
        made = [self._film(file, plan.bit_rate, progress) for file in plan.films]
        return self._close(plan, made, measured, progress)

    def _take_up(self) -> None:
        """A package that had its name when the engine ended, but was not noted, is closed again."""
        final = self.to / self.name
        if self.point.get("films") and final.is_dir() and not self.work.exists():
            final.rename(self.work)

    def clear(self) -> None:
        """Clear away this work's own folder, and nothing else."""
        shutil.rmtree(self.work, ignore_errors=True)

    def _measured(
        self, films: tuple[PlannedFile, ...], progress: Progress
    ) -> Mapping[str, Measured]:
        kept = self.point.get("measured")
        if kept is None:
            paths = [self.source.package / file.name for file in films]
            found = measure_films(paths, self.log_dir, progress)
            kept = {f.name: asdict(one) for f, one in zip(films, found, strict=True)}
            self._keep(measured=kept)
        else:
            progress.advance(sum(file.bytes for file in films))
        return {name: Measured(**row) for name, row in kept.items()}

    def _film(self, file: PlannedFile, bit_rate: int, progress: Progress) -> FittedFilm:
        name = _film_name(file)
        path = self.work / "data" / name
        kept = self.point.get("films", {}).get(file.name)
        before = progress.done
        if kept is None or not path.is_file() or path.stat().st_size != kept["bytes"]:
            kept = self._encoded(file, path, bit_rate, progress)
        progress.advance(before + 2 * file.bytes - progress.done)
        return FittedFilm(
            file=f"data/{name}",
            **kept,
            original=file.name,
            original_bytes=file.bytes,
            original_digests=file.digests,
        )

    def _encoded(
        self, file: PlannedFile, path: Path, bit_rate: int, progress: Progress
    ) -> dict[str, Any]:
        """Encode a film of which every byte is what was first hashed, and keep that it is done."""
        original = self.source.package / file.name
        found = hash_file(original, ["sha256"], PartProgress(progress))
        if found["sha256"] != file.digests["sha256"]:
            raise _changed(file.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        made = encode_film(original, path, bit_rate, self.log_dir, progress)
        row = {
            "bytes": made.bytes,
            "frames": made.frames,
            "seconds": self.point["measured"][file.name]["seconds"],
            "digests": hash_file(path, list(ALGORITHMS)),
        }
        self._keep(films={**self.point.get("films", {}), file.name: row})
        return row

    def _close(
        self,
        plan: FitPlan,
        films: list[FittedFilm],
        measured: Mapping[str, Measured],
        progress: Progress,
    ) -> FittedPackage:
        _need_every_picture(films, measured)
        self._drop_unlisted({film.file for film in films})
        whole = {film.file: (film.bytes, dict(film.digests)) for film in films}
        with BagWriter(self.work, whole) as writer:
            for film in films:
                writer.holds(film.file)
            for file in plan.kept:
                name = file.name.removeprefix("data/")
                copied = PartProgress(Progress())
                writer.copy(self.source.package / file.name, name, file.digests["sha256"], copied)
            left_out = [file.name for file in plan.left_out]
            writer.write_payload(LIST_FILE, fit_list(self.source, films, plan.bit_rate, left_out))
            self._put_tags(writer, films)
            size = writer.payload_bytes
            seal = writer.finish(self._info(size))
        check = check_bag(self.work, PartProgress(progress), seal)
        if not check.verified:
            raise not_read_back(check)
        final = self.to / self.name
        self.work.rename(final)
        flush_folder(self.to)
        return FittedPackage(final, seal, size, plan.bit_rate, tuple(films))

    def _put_tags(self, writer: BagWriter, films: list[FittedFilm]) -> None:
        for name in self.source.lists:
            data = (self.source.package / name).read_bytes()
            writer.write_tag(f"{ORIGINAL_LISTS}/{name}", data)
        for name in checkers_of(self.source.package):
            writer.write_tag(name, (self.source.package / name).read_bytes())
        writer.write_tag(PREMIS_FILE, fit_premis(self.source, films, self.made_at))

    def _info(self, size_bytes: int) -> dict[str, str]:
        title = self.source.title
        practice = PRACTICE_MARK if title.startswith(PRACTICE_MARK) else ""
        copied = ("Source-Organization", "Contact-Name", "External-Identifier")
        fields = {name: self.source.info[name] for name in copied if name in self.source.info}
        return fields | {
            "External-Description": f"{practice}{TITLE_MARK} - {title.removeprefix(practice)}",
            "Internal-Sender-Identifier": self.name,
            DERIVED_FROM: self.source.name,
            DERIVED_SEAL: self.source.seal,
            "Bagging-Date": self.made_at.date().isoformat(),
            "Bag-Size": f"{size_bytes / 1e6:.1f} MB",
            "Bag-Software-Agent": SOFTWARE_AGENT,
        }

    def _drop_unlisted(self, films: set[str]) -> None:
        """What an earlier start left behind beside the films."""
        for path in sorted(self.work.rglob("*"), reverse=True):
            if path.is_file() and path.relative_to(self.work).as_posix() not in films:
                path.unlink()

    def _keep(self, **more: Any) -> None:
        self.point.update(more)
        self.save(dict(self.point))


def fitted_name(source: DiscSource) -> str:
    """Name of the package; its last letters tell its discs from those of the original."""
    return f"{FIT_PREFIX}{source.name.removeprefix(PACKAGE_PREFIX)}-NL"


def _film_name(file: PlannedFile) -> str:
    """Its original's name with the ending of what it is now; no two originals share one."""
    name = file.name.removeprefix("data/")
    return f"{FILM_FOLDER}/{name if name.endswith('.mp4') else f'{name}.mp4'}"


def _need_every_picture(films: list[FittedFilm], measured: Mapping[str, Measured]) -> None:
    for film in films:
        if film.frames != measured[film.original].frames:
            raise ArchiveError(
                T("archive", "The film {file} holds {found} pictures instead of {expected}.")(
                    file=film.file, found=film.frames, expected=measured[film.original].frames
                ),
                meaning=T("discs", "Nothing was burnt; the recording is untouched."),
                action=T("discs", "Check the package; make it again from the recording."),
            )


def _changed(name: str) -> ArchiveError:
    return ArchiveError(
        T("discs", "The file {file} is not what it was when it was first hashed.")(file=name),
        meaning=T("discs", "Nothing was encoded of it, and nothing was burnt."),
        action=T("discs", "Check the package; make it again from the recording."),
    )
