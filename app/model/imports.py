"""Recordings that were brought in from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass


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
