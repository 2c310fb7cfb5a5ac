"""Which disc this is: its own list of lists, wherever it is read from.

A disc is a drive's device, an image, or the folder under which the system shows it. Its tag
manifest stands for every byte of it, so its SHA-256 tells one disc from all others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from app.archive.bag_check import SEAL_FILE, check_bag, looks_like_bag
from app.archive.bag_form import INFO
from app.archive.bag_info import info_fields
from app.archive.check import digest_of
from app.archive.discs.burner import Drive
from app.archive.discs.disc_check import DiscReading, check_disc
from app.archive.discs.medium import STANDS_IN, Directory, medium_path, read_directory
from app.archive.tree import list_files
from app.devices.storage.volumes import device_of, volume_of
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import Progress
from app.model.text import T
from app.system.medium import read_stretch


@dataclass(frozen=True, slots=True)
class DiscTag:
    """What a disc says of itself: SHA-256 of its tag manifest (empty where that cannot be read),
    and its label, which anybody could have given it.
    """

    seal: str
    label: str


@dataclass(frozen=True, slots=True)
class ReadingDrive:
    """Where a disc was read: ``kind`` is ``drive``, ``image`` or ``folder`` (as the system shows
    it), ``name`` and ``serial`` those of the drive or volume, empty where not told.
    """

    device: str
    kind: str
    name: str = ""
    serial: str = ""

    def to_json(self) -> dict[str, str]:
        """Return a plain dictionary for the protocol."""
        return asdict(self)

    def is_other(self, than: ReadingDrive | None) -> bool | None:
        """Whether this is another drive than the one that burnt; None where nobody knows."""
        if than is None or self.kind == "folder":
            return None
        if self.serial and than.serial:
            return self.serial != than.serial
        return self.device != than.device or self.name != than.name


def read_tag(path: Path, directory_of: Callable[[Path], Directory] = read_directory) -> DiscTag:
    """Read what a disc says of itself. Raises :class:`ArchiveError` where its directory cannot be
    read, :class:`BadUsageError` where nothing of a disc lies there.
    """
    if path.is_dir():
        if not looks_like_bag(path):
            raise _no_disc(path)
        info = path / INFO
        fields = info_fields(info.read_text("utf-8", "replace")) if info.is_file() else {}
        label = fields.get("Internal-Sender-Identifier", "")
        return DiscTag(digest_of(list_files(path).get(SEAL_FILE)), label)
    if not path.exists():
        raise _no_disc(path)
    directory = directory_of(path)
    place = directory.files.get(SEAL_FILE)
    if place is None:
        return DiscTag("", directory.label)
    try:
        data = read_stretch(path, place.start, place.bytes)
    except OSError:
        return DiscTag("", directory.label)
    return DiscTag(hashlib.sha256(data).hexdigest(), directory.label)


def read_whole(
    path: Path, label: str, progress: Progress, *, seal: str = "", image_sha256: str = ""
) -> DiscReading:
    """Read all of a disc and compare it; a folder cannot say what lies between its files.

    ``progress`` counts bytes. Raises :class:`ArchiveError` and ``JobCancelledError``.
    """
    if not path.is_dir():
        return check_disc(path, progress, seal=seal, image_sha256=image_sha256)
    try:
        report = check_bag(path, progress, seal)
    except OSError as error:
        raise ArchiveError(
            T("archive", "{folder} cannot be read: {reason}")(
                folder=str(path), reason=str(error.strerror)
            ),
            action=T("discs", "Try another drive. If it fails there too, burn this disc again."),
        ) from error
    return DiscReading(report, label, report.bytes_read, "")


def drive_of(device: str, drives: Sequence[Drive]) -> ReadingDrive:
    """The drive behind a name: one of ``drives``, else the volume, else an image."""
    path = medium_path(device)
    known = next((one for one in drives if one.device.rstrip("\\") == device.rstrip("\\")), None)
    if known is not None:
        return ReadingDrive(known.device, "drive", known.name, known.serial)
    if path.is_dir():
        volume = volume_of(path)
        if volume is None:
            return ReadingDrive(str(path), "folder")
        under = device_of(path) if Path(volume.path) == path else ""
        behind = next((one for one in drives if under and one.device == under), None)
        if behind is not None:
            return ReadingDrive(behind.device, "drive", behind.name, behind.serial)
        return ReadingDrive(str(path), "folder", volume.name, volume.serial)
    return ReadingDrive(device, "drive" if device.startswith(STANDS_IN) else "image")


def _no_disc(path: Path) -> BadUsageError:
    return BadUsageError(
        T("discs", "There is no disc in {place}.")(place=str(path)),
        meaning=T("discs", "Nothing was read, and nothing is known of any disc."),
        action=T(
            "discs", "Put the disc in and wait until the drive is quiet, or choose its image file."
        ),
    )
