"""What a set of discs is made of: a finished package, and what is wanted of the set."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.archive.bag_check import ALGORITHMS, SEAL_FILE, looks_like_bag
from app.archive.bag_form import INFO
from app.archive.bag_info import info_fields
from app.archive.bag_manifest import MalformedManifestError, parse_manifest
from app.archive.discs.plan import PlannedFile
from app.archive.names import PACKAGE_PREFIX
from app.model.errors import ArchiveError, BadUsageError
from app.model.text import T

_SESSION_LETTERS = 6
_MOST_SETS = 1000
_NOT_PLAIN = re.compile(r"[^A-Z0-9]")


@dataclass(frozen=True, slots=True)
class DiscSource:
    """A finished package: its folder, its ``seal``, payload, ``bag-info.txt``, all
    ``lists`` and papers beside the payload.
    """

    package: Path
    seal: str
    files: tuple[PlannedFile, ...]
    info: Mapping[str, str]
    lists: tuple[str, ...]

    @property
    def name(self) -> str:
        """The package's name."""
        return self.package.name

    @property
    def title(self) -> str:
        """What it holds, in the words of its ``bag-info.txt``."""
        return self.info.get("External-Description", "")


@dataclass(frozen=True, slots=True)
class DiscOrder:
    """What is wanted: bytes of a blank, recovery data in per cent of the payload (0: none).

    ``stem`` is how the names of the set's discs begin, so that no other set bears them; empty: as
    the package's name says.
    """

    capacity: int
    recovery_percent: int = 0
    practice: bool = False
    made_at: datetime | None = None
    stem: str = ""


def read_source(package: Path, seal: str = "") -> DiscSource:
    """Read the lists of a finished package; its bytes are compared once they are on a disc.

    ``seal`` is what is known of its tag manifest. Raises :class:`BadUsageError` where no package
    lies there, :class:`ArchiveError` where it is not the one that was sealed or its lists are
    damaged.
    """
    if not package.is_dir() or not looks_like_bag(package):
        raise BadUsageError(
            T("discs", "There is no package in {folder}.")(folder=str(package)),
            action=T("discs", "Connect the disk that holds it, or make the package again."),
        )
    try:
        found = hashlib.sha256((package / SEAL_FILE).read_bytes()).hexdigest()
        if seal and found != seal:
            raise _not_sealed(package)
        files = _payload(package)
        beside = _beside(package)
        info = info_fields((package / INFO).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, MalformedManifestError) as error:
        raise ArchiveError(
            T("discs", "The lists of the package {folder} cannot be used.")(folder=str(package)),
            meaning=T("discs", "Nothing was burnt."),
            action=T("discs", "Check the package; make it again from the recording."),
        ) from error
    lists = tuple(name for name in beside if (package / name).is_file())
    return DiscSource(package, found, files, info, lists)


def volume_label(name: str, number: int, count: int, stem: str = "") -> str:
    """Name of the volume, sixteen letters at most, which is what Joliet holds: the ``stem`` of the
    set, or that of the package's ``name``, and which disc of how many it is.
    """
    return f"{stem or _stem(name)}_{number:02}{count:02}"


def free_stem(name: str, taken: Container[str]) -> str:
    """How the names of a set's discs are to begin: time and session of the package's name, or the
    number of the set and the session where another set bears that already.
    """
    plain = _stem(name)
    numbered = (f"S{number:03}{plain[-_SESSION_LETTERS:]}" for number in range(2, _MOST_SETS))
    return next(stem for stem in (plain, *numbered) if stem not in taken)


def _stem(name: str) -> str:
    return _NOT_PLAIN.sub("", name.removeprefix(PACKAGE_PREFIX).upper())[-10:]


def _payload(package: Path) -> tuple[PlannedFile, ...]:
    manifests = {
        algorithm: parse_manifest(path.read_bytes(), algorithm).digests
        for algorithm in ALGORITHMS
        if (path := package / f"manifest-{algorithm}.txt").is_file()
    }
    names = sorted({name for digests in manifests.values() for name in digests})
    return tuple(
        PlannedFile(
            name,
            (package / name).stat().st_size,
            {algorithm: digests[name] for algorithm, digests in manifests.items()},
        )
        for name in names
    )


def _beside(package: Path) -> tuple[str, ...]:
    """All that stands beside the payload: what the tag manifests list, and they themselves."""
    listed = parse_manifest((package / SEAL_FILE).read_bytes(), "sha256").digests
    return (*sorted(listed), *(f"tagmanifest-{algorithm}.txt" for algorithm in ALGORITHMS))


def _not_sealed(package: Path) -> ArchiveError:
    return ArchiveError(
        T("discs", "The package {folder} is not the one that was sealed.")(folder=str(package)),
        meaning=T("discs", "It was changed or swapped since; nothing was burnt."),
        action=T("discs", "Check the package; make it again from the recording."),
    )
