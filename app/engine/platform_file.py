"""Where the platform's own recording of a session lies, for the package."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.archive.names import PLATFORM_FOLDER
from app.archive.package import RunFolder
from app.engine.platform_recording_import import folders_beside
from app.engine.sidecars import copy_folders
from app.model.conference import PlatformRecordingNote
from app.model.recording import KeptRecording


def platform_files(
    notes: Iterable[PlatformRecordingNote], recordings: Sequence[KeptRecording]
) -> tuple[list[RunFolder], list[str]]:
    """The folder with all files that were brought in, on whichever disk is whole; and the names in
    the package of those that no disk has.
    """
    hashes = {note.file: note.sha256 for note in notes if note.file}
    if not hashes:
        return [], []
    copies = [folder for folders in copy_folders(recordings)[:1] for folder in folders]
    found = sorted(folders_beside(copies), key=lambda folder: -len(_held(folder, hashes)))
    held = _held(found[0], hashes) if found else []
    wanting = [f"{PLATFORM_FOLDER}/{name}" for name in hashes if name not in held]
    if not held:
        return [], wanting
    return [RunFolder(PLATFORM_FOLDER, found[0], {name: hashes[name] for name in held})], wanting


def _held(folder: Path, names: Iterable[str]) -> list[str]:
    return [name for name in names if (folder / name).is_file()]
