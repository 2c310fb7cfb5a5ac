"""Verifying an excerpt: its films and papers against the list that was written with them."""

from __future__ import annotations

from pathlib import Path

from app.archive.bag_manifest import MalformedManifestError, parse_manifest
from app.archive.check import FolderKind, Tally, VerifyReport, check_listed, digest_of, unreadable
from app.archive.excerpt_papers import FACTS, SUMS
from app.archive.tree import list_files
from app.model.jobs import Progress


def looks_like_excerpt(root: Path) -> bool:
    """True where the facts of an excerpt lie in a folder."""
    return (root / FACTS).is_file()


def check_excerpt(root: Path, progress: Progress, seal: str = "") -> VerifyReport:
    """Re-read an excerpt; ``seal`` is the known SHA-256 of its list of files.

    Raises ``OSError`` where the folder itself cannot be listed.
    """
    present = list_files(root)
    tally = Tally()
    expected: dict[str, str] = {}
    try:
        expected = dict(parse_manifest((root / SUMS).read_bytes(), "sha256").digests)
    except FileNotFoundError:
        tally.missing.add(SUMS)
    except MalformedManifestError as error:
        tally.blame(SUMS, error.why)
    except OSError as error:
        tally.blame(SUMS, unreadable(error))
    check_listed(present, expected, SUMS, tally, progress)
    tally.extra |= present.keys() - expected.keys() - {SUMS}
    found_seal = digest_of(present.get(SUMS))
    tally.judge_seal(SUMS, found_seal, seal)
    return tally.report(root, FolderKind.EXCERPT, found_seal)
