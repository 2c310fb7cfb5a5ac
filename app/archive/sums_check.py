"""Films of the meeting's platform beside a copy: their hashes stand in a list of their own."""

from __future__ import annotations

import re
from pathlib import Path

from app.archive.check import FolderKind, Tally, VerifyReport, check_listed
from app.archive.tree import list_files
from app.model.jobs import Progress

SUMS = "SHA256SUMS"
"""The list, as ``sha256sum -c`` reads it."""
_LINE = re.compile(r"([0-9a-f]{64}) [ *](.+)")


def has_sums(root: Path) -> bool:
    """True where such a list lies in a folder."""
    return (root / SUMS).is_file()


def check_sums(root: Path, progress: Progress, _seal: str = "") -> VerifyReport:
    """Re-read the files of a list and compare them; raises ``OSError`` for the folder itself."""
    present = list_files(root)
    tally = Tally()
    lines = (root / SUMS).read_text(encoding="utf-8", errors="replace").splitlines()
    listed = [found for found in map(_LINE.fullmatch, lines) if found is not None]
    expected = {found[2]: found[1] for found in listed}
    check_listed(present, expected, SUMS, tally, progress)
    tally.extra |= present.keys() - expected.keys() - {SUMS}
    return tally.report(root, FolderKind.FOLDER, "")
