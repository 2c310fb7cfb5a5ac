"""Recordings that were brought in from elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """A file that was brought in. ``stated`` is the SHA-256 that came with it, empty where none
    did. Of a film ``seconds``, ``pictures`` and ``sound_tracks`` are as decoded; -1 of what is no
    film. ``problem`` is what decoding met, in its own words.
    """

    name: str
    sha256: str
    bytes: int
    stated: str = ""
    seconds: float = -1.0
    pictures: int = -1
    sound_tracks: int = -1
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ImportedRecording:
    """What was brought in at once. ``origin`` is ``program``, ``platform`` or ``point``,
    ``from_whom`` its name; ``folders`` hold it, each all of it; ``work`` is the job that did it.
    """

    id: int | None
    session: str
    at: str
    person: str
    origin: str
    from_whom: str
    note: str
    folders: tuple[str, ...]
    files: tuple[ImportedFile, ...]
    work: str


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A folder with what this program did not record, as it was filled: ``form`` is ``platform`` or
    ``import``, ``files`` the first SHA-256 of each by name in the order of the list beside them,
    ``seal`` the list's own (empty where it was not noted), ``volume`` the folder of its disk.
    """

    session: str
    form: str
    path: str
    seal: str
    bytes: int
    made_at: str
    made_by: str
    volume: str = ""
    files: Mapping[str, str] = field(default_factory=dict)


def listed(files: Mapping[str, str]) -> bytes:
    """The list of files that lies beside them, as ``sha256sum -c`` reads it."""
    return "".join(f"{digest}  {name}\n" for name, digest in files.items()).encode()


def seal_of(files: Mapping[str, str]) -> str:
    """The SHA-256 of that list."""
    return hashlib.sha256(listed(files)).hexdigest()
