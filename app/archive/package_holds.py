"""What of the recording a finished package holds whole, by its own list of files."""

from __future__ import annotations

from app.archive.bag_check import MANIFEST_FILE
from app.archive.bag_manifest import parse_manifest
from app.archive.package import PackageReport
from app.archive.package_source import PackageSource
from app.recording.manifest import read_manifest


def held_whole(report: PackageReport, source: PackageSource, *, wanting: bool) -> tuple[str, ...]:
    """The SHA-256 of the list of files of each recording that is in the package as it was recorded,
    and of each file from elsewhere. Nothing of a package that is no whole copy: from which
    something was left out, or where something is ``wanting``.

    What is in it is not taken from what was meant to be, but from the list that was sealed and
    read back. Raises :class:`OSError` where that list cannot be read.
    """
    if wanting or not report.verified or report.cuts or report.withheld:
        return ()
    listed = parse_manifest((report.path / MANIFEST_FILE).read_bytes(), "sha256").digests
    there = set(listed.values())
    held = []
    for folder in source.recordings:
        manifest = read_manifest(folder)
        if not {one.sha256 for one in manifest.segments} <= there:
            return ()
        held.append(manifest.sha256)
    beside = {digest for one in source.platform for digest in one.first_hashes.values()}
    return (*held, *sorted(beside & there)) if beside <= there else ()
