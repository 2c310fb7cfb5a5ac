"""Reading any disc in any drive: which one it is, whether it is whole, noted where it is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.discs.burner import Burner
from app.archive.discs.disc_check import DiscReading, only_seal_differs
from app.archive.discs.disc_tag import DiscTag, ReadingDrive, drive_of, read_tag, read_whole
from app.archive.discs.making import what_is_wrong
from app.archive.discs.medium import medium_path
from app.engine.disc_book import DiscBook
from app.engine.ground import Ground
from app.model.discs import Disc
from app.model.errors import StorageError
from app.model.jobs import Progress
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Known:
    """What the archive knows of a tag: a disc of a set, or the session of a package.

    ``by_label`` is true where only its label says which disc it is.
    """

    disc: Disc | None = None
    session: str = ""
    package: str = ""
    by_label: bool = False


def recognised(store: Store, tag: DiscTag) -> Known:
    """Which disc that is; on the store's thread. A label alone is looked at only where the seal is
    unreadable or belongs to nothing else that is known.
    """
    discs = store.discs.by_seal(tag.seal) if tag.seal else []
    if discs:
        return Known(discs[-1])
    copies = store.custody.copies_with(tag.seal) if tag.seal else []
    if copies:
        return Known(None, copies[-1].session, Path(copies[-1].path).name)
    labelled = store.discs.by_label(tag.label) if tag.label else []
    return Known(labelled[-1], by_label=True) if labelled else Known()


class DiscInspection:
    """The long work of kind ``disc_inspect``. On the threads of jobs."""

    def __init__(self, ground: Ground, book: DiscBook, burner: Callable[[], Burner]) -> None:
        self._ground = ground
        self._book = book
        self._burner = burner

    def run(
        self,
        args: dict[str, Any],
        _point: dict[str, Any],
        progress: Progress,
        _save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """Read the disc in ``args["device"]``, all of it; an unknown one is told as such."""
        device, person = str(args["device"]), str(args["person"])
        path = medium_path(device)
        tag = read_tag(path)
        known = self._ground.thread.wait(recognised, self._ground.store, tag)
        disc = known.disc
        seal = disc.seal if disc is not None else tag.seal
        whole = disc.image_sha256 if disc is not None else ""
        reading = read_whole(path, tag.label, progress, seal=seal, image_sha256=whole)
        drive = drive_of(device, self._drives())
        answer = _told(reading, tag, drive)
        if disc is not None and known.by_label and only_seal_differs(reading.report):
            self._ground.thread.wait(self._note, Known(), answer, person)
            return {**answer, "known": "strange"}
        if disc is not None:
            return {**answer, **self._of_set(known, disc, reading, drive, person)}
        self._ground.thread.wait(self._note, known, answer, person)
        known_as = "package" if known.session else ""
        return {**answer, "known": known_as, "session": known.session, "package": known.package}

    def _of_set(
        self, known: Known, disc: Disc, reading: DiscReading, drive: ReadingDrive, person: str
    ) -> dict[str, Any]:
        made = self._book.kept(disc.set_id)
        other: bool | None = None
        if disc.burnings and drive.kind == "drive":
            other = self._book.read_back(made, disc, reading, drive, person)
        else:
            details = {**_told(reading, DiscTag(disc.seal, disc.label), drive)}
            self._ground.thread.wait(
                self._note, Known(disc, made.session, Path(made.package).name), details, person
            )
        return {
            "known": "label" if known.by_label else "disc",
            "session": made.session,
            "package": Path(made.package).name,
            "set": made.id,
            "number": disc.number,
            "count": disc.count,
            "label": disc.label,
            "other_drive": other,
            "recovery_percent": made.recovery_percent,
        }

    def _note(self, known: Known, details: dict[str, Any], person: str) -> None:
        store = self._ground.store
        action = "disc.unknown"
        if known.session:
            action = "disc.verified" if details["verified"] else "disc.damaged"
        names = ("seal", "label", "drive", "expected", "read", "matched", "problem")
        kept = {name: details[name] for name in names}
        with store.transaction():
            store.audit.append(person, action, known.session, kept)
            if known.session:
                store.custody.note(person, action, known.session, details=kept)

    def _drives(self) -> list[Any]:
        try:
            return list(self._burner().drives())
        except StorageError:
            return []


def _told(reading: DiscReading, tag: DiscTag, drive: ReadingDrive) -> dict[str, Any]:
    report = reading.report
    return {
        **report.to_json(),
        "label": tag.label,
        "seal": tag.seal,
        "drive": drive.to_json(),
        "problem": what_is_wrong(reading),
        "set": "",
        "number": 0,
        "count": 0,
        "other_drive": None,
        "recovery_percent": 0,
    }
