"""Making one disc of a set: its lists, its image, the burning, and reading all of it back.

Everything is made again from the package and the plan, so a bad disc of a set is burnt again alone
and is the same disc, with the same seal.
"""

from __future__ import annotations

import hashlib
import logging
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil

from app.archive.bag_check import SEAL_FILE
from app.archive.check import PartProgress
from app.archive.discs.burner import Burner, need_blank
from app.archive.discs.disc_bag import Layout, beside_bytes, lay_out
from app.archive.discs.disc_check import DiscReading, check_disc
from app.archive.discs.image import write_image
from app.archive.discs.medium import medium_path
from app.archive.discs.order import DiscOrder, DiscSource, volume_label
from app.archive.discs.plan import DiscPlan, SetPlan, plan_set
from app.archive.discs.recovery import RecoveryPlace, write_recovery
from app.archive.names import WORK_PREFIX
from app.model.errors import StorageError
from app.model.jobs import JobCancelledError, Progress
from app.model.text import T
from app.system.whole_file import flush_folder

log = logging.getLogger(__name__)

_SPARE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class DiscWork:
    """A set under way: ``folder`` takes lists and working images, ``log_dir`` logs of programs."""

    source: DiscSource
    order: DiscOrder
    folder: Path
    log_dir: Path

    def plan(self) -> SetPlan:
        """The plan; the same each time for the same package and order."""
        return plan_set(
            self.source.files,
            self.order.capacity,
            beside_bytes=beside_bytes(self.source),
            recovery_percent=self.order.recovery_percent,
        )

    def layout(self, disc: DiscPlan, progress: Progress) -> Layout:
        """The disc's lists, written where they are not there yet; half written ones anew."""
        plan, folder = self.plan(), self.folder / f"dia-{disc.number:02}"
        label = volume_label(self.source.name, disc.number, len(plan.discs), self.order.stem)
        if (folder / SEAL_FILE).is_file() and (folder / "tagmanifest-sha512.txt").is_file():
            return _as_written(self.source, label, disc, folder)
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        place = RecoveryPlace(folder, self.order.recovery_percent, self.log_dir)
        write_recovery(self.source.package, disc.files, place, progress)
        return lay_out(self.source, self.order, plan, disc, folder)

    def image(self, disc: DiscPlan, to: Path, progress: Progress) -> DiscReading:
        """Write the image of a disc and read it back from the medium against the first hashes.

        It bears another name until all of it matches; one that does not is left under that name
        and told by the report. Raises :class:`StorageError` for want of room or where a file of
        that name is there, ``OSError``, and ``JobCancelledError``.
        """
        if to.exists():
            raise _taken(to)
        layout = self.layout(disc, progress)
        _need_room(to.parent, disc.bytes)
        work = to.with_name(f"{WORK_PREFIX}{to.name}")
        work.unlink(missing_ok=True)
        try:
            write_image(layout, work, self.order.capacity, progress)
            reading = check_disc(work, PartProgress(progress), seal=layout.seal)
        except JobCancelledError:
            work.unlink(missing_ok=True)
            raise
        if reading.report.verified:
            work.rename(to)
            flush_folder(to.parent)
        return reading

    def burn(
        self,
        image: Path,
        device: str,
        burner: Burner,
        progress: Progress,
        began: Callable[[int], None],
    ) -> None:
        """Burn an image onto the blank in a drive and put the disc in again.

        Raises :class:`StorageError` for a disc that may not or cannot be burnt.
        """
        need_blank(burner.probe(device), image.stat().st_size)
        burner.burn(image, device, progress, began)
        burner.reload(device)


def read_back(device: str, progress: Progress, seal: str, image_sha256: str) -> DiscReading:
    """Read a burnt disc from the drive, every sector of it; see :func:`check_disc`."""
    return check_disc(
        medium_path(device), PartProgress(progress), seal=seal, image_sha256=image_sha256
    )


def wait_for_burner(pid: int, progress: Progress, look: Callable[[float], object]) -> None:
    """Wait until a burning that outlived the engine has ended; ``look`` waits so many seconds."""
    while _burns(pid):
        progress.advance(0)
        look(1.0)


def what_is_wrong(reading: DiscReading, most: int = 20) -> str:
    """Names of the files that are not as they were, for people; empty where all is well."""
    report = reading.report
    names = [*report.changed, *(n for n in report.missing if n not in report.changed)]
    names += [name for name in report.extra if name not in names]
    if not names:
        names = [str(problem) for problem in report.problems]
    return ", ".join(names[:most])


def _as_written(source: DiscSource, label: str, disc: DiscPlan, folder: Path) -> Layout:
    written = sorted(path for path in folder.rglob("*") if path.is_file())
    files = {file.name: source.package / file.name for file in disc.files}
    files |= {path.relative_to(folder).as_posix(): path for path in written}
    seal = hashlib.sha256((folder / SEAL_FILE).read_bytes()).hexdigest()
    return Layout(label, files, seal)


def _need_room(folder: Path, payload_bytes: int) -> None:
    needed = payload_bytes + payload_bytes // 100 + _SPARE_BYTES
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise StorageError(
            T("discs", "{folder} has {free_mb} MB free, the image needs {needed_mb} MB.")(
                folder=str(folder), free_mb=free // 1_000_000, needed_mb=needed // 1_000_000
            ),
            meaning=T("discs", "Nothing was burnt."),
            action=T("archive", "Choose a disk with more free space."),
        )


def _taken(path: Path) -> StorageError:
    return StorageError(
        T("discs", "There is a file {file} already.")(file=str(path)),
        meaning=T("discs", "It was left as it is; no image was written."),
        action=T("discs", "Choose another name."),
    )


def _burns(pid: int) -> bool:
    try:
        words = psutil.Process(pid).cmdline()
    except psutil.Error:
        return False
    return any("xorriso" in word or "powershell" in word for word in words[:1])
