"""Comparing files on a medium with the hashes that were first taken of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from app.archive.tree import is_plain_file
from app.model.jobs import BYTES, Progress
from app.model.text import T, Text
from app.system.many_files import Hashed, Wanted, hash_files
from app.system.medium import hash_file


class FolderKind(StrEnum):
    """What a folder that can be verified is."""

    COPY = "copy"
    PACKAGE = "package"
    EXTRACT = "extract"
    FOLDER = "folder"
    DISC = "disc"
    EXCERPT = "excerpt"


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

    def judge_seal(self, listed_in: str, found: str, seal: str) -> None:
        """Blame the list on which all else rests where another SHA-256 (``seal``) is known of it
        than was ``found``.
        """
        if seal and found != seal:
            self.blame(listed_in, T("archive", "it is not the one that was sealed"))

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

    def check(self, expected: Mapping[str, Mapping[str, str]], progress: Progress | None) -> None:
        """Compare files with ``expected`` (name -> algorithm -> digest) and count them.

        Where one digest of a file matches and another does not, the file is whole and the manifest
        that disagrees is the one that changed.
        """
        found = {one.name: one for one in hash_files(self._wanted(expected), progress)}
        for name, digests in expected.items():
            self.tally.expected += 1
            if name in found:
                self._judge(found[name], digests)
            elif name not in self.present:
                self.tally.missing.add(name)

    def _wanted(self, expected: Mapping[str, Mapping[str, str]]) -> Iterator[Wanted]:
        """What can be read of the files; links are told of."""
        for name, digests in expected.items():
            path = self.present.get(name)
            try:
                if path is not None and is_plain_file(path):
                    yield Wanted(name, path, tuple(digests))
                elif path is not None:
                    self.tally.blame(name, T("archive", "it is a link, not a file"))
            except OSError as error:
                self.tally.blame(name, unreadable(error))

    def _judge(self, found: Hashed, expected: Mapping[str, str]) -> None:
        name = found.name
        self.tally.bytes_read += found.bytes
        if found.error is not None:
            self.tally.blame(name, unreadable(found.error))
            return
        self.tally.read += 1
        wrong = [one for one in expected if found.digests[one] != expected[one]]
        if not wrong:
            self.tally.matched += 1
        elif len(wrong) == len(expected):
            self.tally.changed.add(name)
        else:
            for algorithm in wrong:
                why = T("archive", "its digest of {file} is wrong")(file=name)
                self.tally.blame(self.manifests[algorithm], why)


class PartProgress(Progress):
    """Progress of a part whose bytes count on the whole, which knows its total already. ``done`` is
    the part's own; a cancel of the whole is heard here too.
    """

    def __init__(self, whole: Progress):
        super().__init__()
        self._whole = whole

    def expect(self, total: int, unit: str = BYTES) -> None:
        """The part's own total says nothing new."""

    def advance(self, amount: int) -> None:
        """Count the part's bytes on the whole; raises ``JobCancelledError`` on cancel."""
        with self._counting:
            self.done += amount
        self._whole.advance(amount)

    def when_cancelled(self, function: Callable[[], None]) -> None:
        """Have work that waits for something woken by a cancel of the whole."""
        self._whole.when_cancelled(function)

    def no_longer(self, function: Callable[[], None]) -> None:
        """What waited has come to its end."""
        self._whole.no_longer(function)


def unreadable(error: OSError) -> Text:
    """Why a file could not be read, in the system's words."""
    return T("archive", "it cannot be read: {reason}")(reason=error.strerror or str(error))


def check_listed(
    present: Mapping[str, Path],
    expected: Mapping[str, str],
    listed_in: str,
    tally: Tally,
    progress: Progress,
) -> None:
    """Re-read the files for which a list names SHA-256 digests; ``progress`` counts bytes."""
    progress.expect(sum(present[name].lstat().st_size for name in expected if name in present))
    digests = {name: {"sha256": digest} for name, digest in expected.items()}
    FileCheck(present, {"sha256": listed_in}, tally).check(digests, progress)


def digest_of(path: Path | None) -> str:
    """SHA-256 of a small file as it stands, or nothing where it is missing or unreadable."""
    try:
        return hash_file(path)["sha256"] if path is not None else ""
    except OSError:
        return ""
