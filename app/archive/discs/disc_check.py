"""Verifying a disc or its image: all of it is read, each file compared with its first hashes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.archive.bag_check import ALGORITHMS, SEAL_FILE
from app.archive.bag_manifest import MalformedManifestError, parse_manifest
from app.archive.check import FolderKind, Tally, VerifyReport
from app.archive.discs.medium import Swept, read_directory, sweep
from app.model.jobs import Progress
from app.model.text import T


@dataclass(frozen=True, slots=True)
class DiscReading:
    """What was read: the comparison file by file, name of the volume, size and SHA-256 of all."""

    report: VerifyReport
    label: str
    image_bytes: int
    sha256: str


def check_disc(
    path: Path, progress: Progress, *, seal: str = "", image_sha256: str = ""
) -> DiscReading:
    """Re-read a whole disc or image from the medium.

    ``seal`` is what is known of its ``tagmanifest-sha256.txt``, ``image_sha256`` of the image that
    was burnt: it tells changes outside the files as well. Raises :class:`ArchiveError` where the
    directory cannot be read, and ``JobCancelledError``.
    """
    directory = read_directory(path)
    swept = sweep(path, directory, progress)
    tally = Tally()
    expected = _expected(swept.lists, tally)
    for name, digests in expected.items():
        _compare(name, digests, swept, name in directory.files, tally)
    own = {f"tagmanifest-{algorithm}.txt" for algorithm in ALGORITHMS}
    tally.extra |= directory.files.keys() - expected.keys() - own - tally.changed
    for name in directory.at_odds:
        tally.blame(name, T("discs", "the directories of the disc do not agree about it"))
    if swept.read_bytes < directory.image_bytes and not swept.unreadable:
        tally.problems.append(T("discs", "The disc ends before it should.")())
    found_seal = swept.digests.get(SEAL_FILE, {}).get("sha256", "")
    tally.judge_seal(SEAL_FILE, found_seal, seal)
    if image_sha256 and image_sha256 != swept.sha256 and not tally.changed and not tally.problems:
        tally.problems.append(T("discs", "The disc is not the image that was burnt.")())
    tally.bytes_read = swept.read_bytes
    report = tally.report(path, FolderKind.DISC, found_seal)
    return DiscReading(report, directory.label, directory.image_bytes, swept.sha256)


def only_seal_differs(report: VerifyReport) -> bool:
    """True for a disc that is whole in itself and is not the one that was sealed: another disc, no
    damaged one.
    """
    whole = report.expected == report.read == report.matched > 0
    only = report.changed == (SEAL_FILE,) and len(report.problems) == 1
    return whole and only and not report.missing and not report.extra


def _compare(
    name: str, digests: Mapping[str, str], swept: Swept, present: bool, tally: Tally
) -> None:
    tally.expected += 1
    found = swept.digests.get(name)
    if not present:
        tally.missing.add(name)
    elif name in swept.unreadable or found is None:
        tally.blame(name, T("discs", "it cannot be read from the disc"))
    else:
        tally.read += 1
        if all(found[algorithm] == digest for algorithm, digest in digests.items()):
            tally.matched += 1
        else:
            tally.changed.add(name)


def _expected(lists: Mapping[str, bytes], tally: Tally) -> dict[str, dict[str, str]]:
    """Name -> algorithm -> digest, of payload and lists; what is wrong with a list is told."""
    expected: dict[str, dict[str, str]] = {}
    for prefix in ("tagmanifest", "manifest"):
        for algorithm in ALGORITHMS:
            name = f"{prefix}-{algorithm}.txt"
            if name not in lists:
                tally.missing.add(name)
                continue
            try:
                listed = parse_manifest(lists[name], algorithm)
            except MalformedManifestError as error:
                tally.blame(name, error.why)
                continue
            if not listed.canonical:
                tally.blame(name, T("archive", "it is not written as this program writes"))
            for file, digest in listed.digests.items():
                expected.setdefault(file, {})[algorithm] = digest
    for file, digests in expected.items():
        for algorithm in ALGORITHMS:
            if algorithm not in digests and file not in tally.missing:
                prefix = "manifest" if file.startswith("data/") else "tagmanifest"
                why = T("archive", "it leaves out {file}")(file=file)
                tally.blame(f"{prefix}-{algorithm}.txt", why)
    return expected
