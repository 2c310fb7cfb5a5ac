"""Comparing files on a medium with the hashes that were first taken of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.archive.tree import is_plain_file
from app.model.jobs import Progress
from app.model.text import T, Text
from app.system.medium import hash_file


class FolderKind(StrEnum):
    """What a folder that can be verified is."""

    COPY = "copy"
    PACKAGE = "package"
    EXTRACT = "extract"
    FOLDER = "folder"
    DISC = "disc"


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What reading back said. Counts are of files; names are relative to ``path``.

    ``problems`` says in words what the names alone do not; ``seal`` is the SHA-256 of the manifest
    on which all others rest (of a package: ``tagmanifest-sha256.txt``), empty where it is missing.
    ``withheld`` are sealed files that are rightly not there.
    """

    path: str
    kind: FolderKind
    expected: int
    read: int
    matched: int
    missing: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    problems: tuple[Text, ...] = ()
    bytes_read: int = 0
    seal: str = ""
    withheld: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        """True only when something was expected and all of it was read and matched."""
        whole = self.expected == self.read == self.matched > 0
        return whole and not (self.missing or self.extra or self.changed or self.problems)

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary with the field names of the command line."""
        return {
            "path": self.path,
            "kind": str(self.kind),
            "expected": self.expected,
            "read": self.read,
            "matched": self.matched,
            "missing": list(self.missing),
            "extra": list(self.extra),
            "changed": list(self.changed),
            "problems": [problem.to_json() for problem in self.problems],
            "bytes_read": self.bytes_read,
            "seal": self.seal,
            "withheld": list(self.withheld),
            "verified": self.verified,
        }


@dataclass
class Tally:
    """Counts up while files are read; :meth:`report` closes it."""

    expected: int = 0
    read: int = 0
    matched: int = 0
    bytes_read: int = 0
    missing: set[str] = field(default_factory=set)
    extra: set[str] = field(default_factory=set)
    changed: set[str] = field(default_factory=set)
    withheld: set[str] = field(default_factory=set)
    problems: list[Text] = field(default_factory=list)

    def blame(self, file: str, why: Text) -> None:
        """Note that ``file`` is not what it was, and why."""
        self.changed.add(file)
        self.problems.append(T("archive", "{file}: {why}")(file=file, why=why))

    def report(self, path: Path, kind: FolderKind, seal: str) -> VerifyReport:
        """The finished report of a folder."""
        return VerifyReport(
            str(path),
            kind,
            self.expected,
            self.read,
            self.matched,
            tuple(sorted(self.missing)),
            tuple(sorted(self.extra)),
            tuple(sorted(self.changed)),
            tuple(self.problems),
            self.bytes_read,
            seal,
            tuple(sorted(self.withheld)),
        )


@dataclass(frozen=True, slots=True)
class FileCheck:
    """Reads files of one folder from the medium and compares them with their first hashes.

    ``present`` is what lies there; ``manifests`` names the manifest of each algorithm.
    """

    present: Mapping[str, Path]
    manifests: Mapping[str, str]
    tally: Tally

    def check(self, name: str, expected: Mapping[str, str], progress: Progress | None) -> None:
        """Compare one file with ``expected`` (algorithm -> digest) and count it.

        Where one digest matches and another does not, the file is whole and the manifest that
        disagrees is the one that changed.
        """
        self.tally.expected += 1
        if name not in self.present:
            self.tally.missing.add(name)
            return
        try:
            found = self._hash(self.present[name], tuple(expected), progress)
        except OSError as error:
            self.tally.blame(name, unreadable(error))
            return
        if found is None:
            self.tally.blame(name, T("archive", "it is a link, not a file"))
            return
        self.tally.read += 1
        wrong = [algorithm for algorithm in expected if found[algorithm] != expected[algorithm]]
        if not wrong:
            self.tally.matched += 1
        elif len(wrong) == len(expected):
            self.tally.changed.add(name)
        else:
            for algorithm in wrong:
                why = T("archive", "its digest of {file} is wrong")(file=name)
                self.tally.blame(self.manifests[algorithm], why)

    def _hash(
        self, path: Path, algorithms: tuple[str, ...], progress: Progress | None
    ) -> dict[str, str] | None:
        if not is_plain_file(path):
            return None
        found = hash_file(path, algorithms, progress)
        self.tally.bytes_read += path.stat().st_size
        return found


class PartProgress(Progress):
    """Progress of a part whose bytes count on the whole, which knows its total already."""

    def __init__(self, whole: Progress):
        super().__init__()
        self._whole = whole

    def expect(self, total: int) -> None:
        """The part's own total says nothing new."""

    def advance(self, amount: int) -> None:
        """Count the part's bytes on the whole; raises ``JobCancelledError`` on cancel."""
        self._whole.advance(amount)


def unreadable(error: OSError) -> Text:
    """Why a file could not be read, in the system's words."""
    return T("archive", "it cannot be read: {reason}")(reason=error.strerror or str(error))


def digest_of(path: Path | None) -> str:
    """SHA-256 of a small file as it stands, or nothing where it is missing or unreadable."""
    try:
        return hash_file(path)["sha256"] if path is not None else ""
    except OSError:
        return ""
