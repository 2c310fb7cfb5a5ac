"""Where recordings that were brought in from elsewhere lie, for the package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.archive.names import IMPORTED_FOLDER
from app.archive.package import RunFolder
from app.model.imports import ImportedRecording


def imported_files(
    imports: Sequence[ImportedRecording], place: Callable[[str], Path] = Path
) -> tuple[list[RunFolder], list[str]]:
    """The folder of each import on whichever disk is whole; and the names in the package of the
    files that no disk has. ``place`` says where a folder lies now.
    """
    folders: list[RunFolder] = []
    wanting: list[str] = []
    for number, imported in enumerate(imports, 1):
        name = f"{IMPORTED_FOLDER}-{number}"
        hashes = {file.name: file.sha256 for file in imported.files}
        ways = [(at, _held(at, hashes)) for at in map(place, imported.folders)]
        folder, held = max(ways, key=lambda way: len(way[1]))
        wanting += [f"{name}/{file}" for file in hashes if file not in held]
        if held:
            folders.append(RunFolder(name, folder, {file: hashes[file] for file in held}))
    return folders, wanting


def _held(folder: Path, names: dict[str, str]) -> list[str]:
    return [name for name in names if (folder / name).is_file()]
