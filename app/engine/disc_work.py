"""The work on discs that takes long: images written, discs burnt, all of it read back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.discs.burner import Burner
from app.archive.discs.disc_check import DiscReading
from app.archive.discs.disc_tag import DiscTag, ReadingDrive, drive_of, read_tag
from app.archive.discs.making import DiscWork, read_back, wait_for_burner, what_is_wrong
from app.archive.discs.medium import medium_path
from app.archive.discs.order import DiscOrder, read_source
from app.archive.discs.plan import DiscPlan
from app.engine.disc_book import DiscBook
from app.engine.ground import Ground
from app.engine.medium_there import MediumThere
from app.engine.present_copies import package_place
from app.model.discs import Disc, DiscSet, DiscState
from app.model.errors import BadUsageError, StorageError
from app.model.jobs import Progress
from app.model.text import T

Save = Callable[[dict[str, Any]], None]


class DiscWorks:
    """What jobs do with sets of discs. On the threads of jobs, but for :meth:`work_of`."""

    def __init__(self, ground: Ground, book: DiscBook, burner: Callable[[], Burner]) -> None:
        self._ground = ground
        self._book = book
        self._burner = burner

    def images(
        self, args: dict[str, Any], _point: dict[str, Any], progress: Progress, _save: Save
    ) -> dict[str, Any]:
        """Write the images that were asked for, each read back before it gets its name."""
        made, work = self._set(args)
        plan, paths = work.plan(), dict(zip(args["numbers"], args["paths"], strict=True))
        wanted = [disc for disc in plan.discs if disc.number in paths]
        progress.expect(2 * sum(disc.bytes for disc in wanted))
        for disc in wanted:
            known, path = self._book.disc(made.id, disc.number), Path(paths[disc.number])
            if known.image == str(path) and known.state is DiscState.IMAGED and path.is_file():
                progress.advance(2 * disc.bytes)
                continue
            reading = _told(path, lambda d=disc, p=path: work.image(d, p, progress))  # type: ignore[misc]
            self._imaged(known, reading, args["person"], str(path))
        return self._answer(made, args["numbers"])

    def burn(
        self, args: dict[str, Any], point: dict[str, Any], progress: Progress, save: Save
    ) -> dict[str, Any]:
        """Burn one disc of a set and read it back; a burning that outlived the engine counts."""
        made, work = self._set(args)
        number, device = int(args["number"]), str(args["device"])
        disc = work.plan().discs[number - 1]
        progress.expect(4 * disc.bytes)
        image = work.folder / f"dia-{number:02}.iso"
        if "burning" in point:
            wait_for_burner(int(point["burning"]), progress, _stand)
            self._burner().reload(device)
        else:
            self._image(work, disc, image, progress, args["person"])
            known = self._book.disc(made.id, number)
            self._book.note(replace(known, device=device, burnings=known.burnings + 1))
            work.burn(image, device, self._burner(), progress, lambda pid: save({"burning": pid}))
            written = replace(self._book.disc(made.id, number), state=DiscState.BURNT)
            told = {"drive": self._drive(device).to_json()}
            self._book.note(written, "disc.burnt", args["person"], told)
        self._read_back(made, number, device, progress, args["person"])
        if self._book.disc(made.id, number).state is DiscState.VERIFIED:
            image.unlink(missing_ok=True)
        return self._answer(made, [number])

    def check(
        self, args: dict[str, Any], _point: dict[str, Any], progress: Progress, _save: Save
    ) -> dict[str, Any]:
        """Read a disc back that lies in a drive; another disc says nothing of this one."""
        made = self._book.kept(str(args["set"]))
        number = int(args["number"])
        known, tag = self._book.disc(made.id, number), read_tag(medium_path(str(args["device"])))
        if self._is_other(tag, known):
            raise _other_disc(tag, known)
        progress.expect(known.image_bytes)
        self._read_back(made, number, str(args["device"]), progress, args["person"])
        return self._answer(made, [number])

    def work_of(self, made: DiscSet) -> DiscWork:
        """The work of a set, as it was planned."""
        session = self._ground.thread.wait(self._ground.store.sessions.get, made.session)
        order = DiscOrder(
            made.capacity,
            made.recovery_percent,
            practice=session.practice,
            made_at=datetime.fromisoformat(made.made_at),
            stem=self._ground.thread.wait(self._ground.store.discs.stem_of, made.id),
        )
        seal = made.package_seal
        place = package_place(MediumThere(self._ground), made.session, made.package, seal)
        source = read_source(place, seal)
        return DiscWork(source, order, self._book.folder_of(made.id), self._ground.paths.logs)

    def _set(self, args: dict[str, Any]) -> tuple[DiscSet, DiscWork]:
        made = self._book.kept(str(args["set"]))
        return made, self.work_of(made)

    def _image(
        self, work: DiscWork, disc: DiscPlan, image: Path, progress: Progress, person: str
    ) -> None:
        """The working image of a disc that is to be burnt."""
        known = self._book.disc(work.folder.name, disc.number)
        if image.is_file() and known.image_sha256 and image.stat().st_size == known.image_bytes:
            progress.advance(2 * disc.bytes)
            return
        image.unlink(missing_ok=True)
        reading = _told(image, lambda: work.image(disc, image, progress))
        self._imaged(known, reading, person, "")
        if not reading.report.verified:
            raise StorageError(
                T("discs", "The image of the disc does not match the package: {files}")(
                    files=what_is_wrong(reading)
                ),
                meaning=T("discs", "Nothing was burnt."),
                action=T("discs", "Check the package; make it again from the recording."),
            )

    def _read_back(
        self, made: DiscSet, number: int, device: str, progress: Progress, person: str
    ) -> None:
        known = self._book.disc(made.id, number)
        reading = read_back(device, progress, known.seal, known.image_sha256)
        self._book.read_back(made, known, reading, self._drive(device), person)

    def _is_other(self, tag: DiscTag, known: Disc) -> bool:
        """True for a disc of another name, or one that the archive knows as another."""
        if not tag.seal or tag.seal == known.seal:
            return False
        elsewhere = self._ground.thread.wait(self._ground.store.discs.by_seal, tag.seal)
        return bool(elsewhere) or tag.label != known.label

    def _drive(self, device: str) -> ReadingDrive:
        return drive_of(device, self._burner().drives())

    def _imaged(self, known: Disc, reading: DiscReading, person: str, image: str) -> None:
        """Keep what reading an image back said; a disc that was burnt before stays what it is."""
        report = reading.report
        good = known.state if known.burnings else DiscState.IMAGED
        disc = replace(
            known,
            state=good if report.verified else DiscState.FAILED,
            seal=report.seal,
            image=image or known.image,
            image_bytes=reading.image_bytes,
            image_sha256=reading.sha256 if report.verified else "",
        )
        self._book.judged(disc, reading, "disc.imaged", person)

    def _answer(self, made: DiscSet, numbers: list[int]) -> dict[str, Any]:
        discs = self._ground.thread.wait(self._ground.store.discs.of_set, made.id)
        rows = [disc for disc in discs if disc.number in numbers]
        good = (DiscState.IMAGED, DiscState.VERIFIED)
        return {
            "set": made.id,
            "package": made.package,
            "discs": [disc.to_json() for disc in rows],
            "verified": all(disc.state in good for disc in rows) and bool(rows),
        }


def _other_disc(tag: DiscTag, known: Disc) -> BadUsageError:
    return BadUsageError(
        T("discs", "Another disc lies in the drive: {label}, not disc {number} of this set.")(
            label=tag.label or "?", number=known.number
        ),
        meaning=T("discs", "It was not read, and nothing was noted of the disc that was meant."),
        action=T("discs", "Put the disc {label} into the drive.")(label=known.label),
    )


def _told(path: Path, work: Callable[[], DiscReading]) -> DiscReading:
    """Do it; a medium that refuses is told in words."""
    try:
        return work()
    except OSError as error:
        raise StorageError(
            T("discs", "The image {file} cannot be written: {reason}")(
                file=str(path), reason=error.strerror or str(error)
            ),
            meaning=T("discs", "Nothing was burnt."),
            action=T("archive", "Check the disk or choose another one."),
        ) from error


def _stand(seconds: float) -> None:
    """Wait so long for what nothing announces."""
    threading.Event().wait(seconds)
