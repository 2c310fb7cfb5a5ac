"""Notes the first hashes of what was brought in beside a session's copies, folder by folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from app.archive.sums_check import ORIGIN_FILE, listed_hashes, trusted_hashes
from app.engine.platform_recording_import import Imported
from app.model.conference import PlatformRecordingNote
from app.model.custody import CopyForm
from app.model.imports import BroughtIn, ImportedRecording, seal_of
from app.model.recording import KeptRecording
from app.store.store import Store


def imported_folders(
    imported: ImportedRecording, files: Mapping[str, str], kept: Iterable[KeptRecording]
) -> list[BroughtIn]:
    """A row for each folder of an import; ``files`` are all in it by name, with their SHA-256."""
    size = sum(file.bytes for file in imported.files)
    disks = _disks(kept)
    return [
        BroughtIn(
            *(imported.session, str(CopyForm.IMPORT), folder, seal_of(files), size),
            *(imported.at, imported.person, _disk_of(folder, disks), dict(files)),
        )
        for folder in imported.folders
    ]


def known_platform_files(store: Store, session: str) -> dict[Path, Mapping[str, str]]:
    """What the platform's folders of a session hold so far. On the store's thread."""
    rows = store.brought_in.of_session(session)
    return {Path(one.path): one.files for one in rows if one.form == CopyForm.PLATFORM}


def note_platform_file(
    store: Store, session: str, note: PlatformRecordingNote, done: Imported
) -> None:
    """Note what each folder holds with the new file. On the store's thread, in a transaction."""
    before = {one.path: one.bytes for one in store.brought_in.of_session(session)}
    disks = _disks(store.recordings.of_session(session))
    for folder, files in done.lists.items():
        size = before.get(str(folder), 0) + done.bytes
        store.brought_in.add(
            BroughtIn(
                *(session, str(CopyForm.PLATFORM), str(folder), seal_of(files), size),
                *(note.at, note.person, _disk_of(str(folder), disks), dict(files)),
            )
        )


def read_list(one: BroughtIn) -> BroughtIn | None:
    """With the seal of its list, of which nothing was noted when it was brought in; None where the
    list does not lie there just as this program writes it, or names other files than are known.
    """
    told = listed_hashes(Path(one.path))
    same = told.items() >= one.files.items() and told.keys() - one.files.keys() <= {ORIGIN_FILE}
    if not same or trusted_hashes(Path(one.path), seal_of(told)) is None:
        return None
    return replace(one, seal=seal_of(told), files=told)


def _disks(kept: Iterable[KeptRecording]) -> dict[str, str]:
    """Folder of each copy -> folder of its disk."""
    return {copy.path: copy.volume for one in kept for copy in one.record.copies}


def _disk_of(folder: str, disks: Mapping[str, str]) -> str:
    beside = [copy for copy in disks if folder.startswith(copy)]
    return disks[max(beside, key=len)] if beside else ""
