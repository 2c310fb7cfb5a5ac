"""How large a file of a package may be where it is to lie: on a volume, or on discs."""

from __future__ import annotations

from pathlib import Path

from app.archive.discs.capacity import capacity_bytes
from app.archive.discs.plan import largest_film_bytes
from app.devices.storage.volumes import is_fat32, volume_of
from app.system.paths import DataPaths

PACKAGES_FOR_DISCS = "archive/packages"
"""Where in the data folder packages lie that are made to be divided among discs."""
MOST_FAT32_BYTES = 2**32 - 1 - 16 * 1024 * 1024


def largest_file(folder: Path, wanted: int | None = None) -> int | None:
    """Bytes that a file of the folder's volume may have at most, and no more than ``wanted``; None
    where any size will do.
    """
    volume = volume_of(folder)
    limited = volume is None or not volume.file_system or is_fat32(volume.file_system)
    sizes = [size for size in (MOST_FAT32_BYTES if limited else None, wanted) if size is not None]
    return min(sizes, default=None)


def largest_on_discs(capacity: str) -> int:
    """The same for discs of a capacity; :class:`BadUsageError` where it is none."""
    return largest_film_bytes(capacity_bytes(capacity))


def package_folder(paths: DataPaths, to: str, discs: str) -> Path:
    """The folder that takes a package, made where it is one of the program's own."""
    folder = Path(to) if to or not discs else paths.root / PACKAGES_FOR_DISCS
    paths.make_practice_folders(folder)
    if not to and discs:
        folder.mkdir(parents=True, exist_ok=True)
    return folder
