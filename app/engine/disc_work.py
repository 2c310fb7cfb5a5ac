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
from app.archive.discs.making import DiscWork, read_back, wait_for_burner, what_is_wrong
from app.archive.discs.order import DiscOrder, read_source
from app.archive.discs.plan import DiscPlan
from app.engine.disc_custody import tell_custody
from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.discs import Disc, DiscSet, DiscState
from app.model.errors import BadUsageError, StorageError
from app.model.jobs import Progress
from app.model.text import T

Save = Callable[[dict[str, Any]], None]


class DiscWorks:
    """What jobs do with sets of discs. On the threads of jobs, but for :meth:`work_of`."""

    def __init__(self, ground: Ground, burner: Callable[[], Burner]) -> None:
        self._ground = ground
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
            known, path = self._disc(made.id, disc.number), Path(paths[disc.number])
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
            known = self._disc(made.id, number)
            self._note(replace(known, device=device, burnings=known.burnings + 1))
            work.burn(image, device, self._burner(), progress, lambda pid: save({"burning": pid}))
            written = replace(self._disc(made.id, number), state=DiscState.BURNT)
            self._note(written, "disc.burnt", args["person"])
        self._read_back(made, number, device, progress, args["person"])
        if self._disc(made.id, number).state is DiscState.VERIFIED:
            image.unlink(missing_ok=True)
        return self._answer(made, [number])

    def check(
        self, args: dict[str, Any], _point: dict[str, Any], progress: Progress, _save: Save
    ) -> dict[str, Any]:
        """Read a disc back that lies in a drive."""
        made = self._kept(args)
        number = int(args["number"])
        progress.expect(self._disc(made.id, number).image_bytes)
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
        )
        source = read_source(Path(made.package), made.package_seal)
        return DiscWork(source, order, self.folder_of(made.id), self._ground.paths.logs)

    def folder_of(self, set_id: str) -> Path:
        """Where lists and working images of a set lie."""
        return self._ground.paths.root / "archive" / "discs" / set_id

    def _set(self, args: dict[str, Any]) -> tuple[DiscSet, DiscWork]:
        made = self._kept(args)
        return made, self.work_of(made)

    def _kept(self, args: dict[str, Any]) -> DiscSet:
        made = self._ground.thread.wait(self._ground.store.discs.get, str(args["set"]))
        if made is None:
            raise BadUsageError(T("discs", "There is no such set of discs."))
        return made

    def _disc(self, set_id: str, number: int) -> Disc:
        discs = self._ground.thread.wait(self._ground.store.discs.of_set, set_id)
        return discs[number - 1]

    def _image(
        self, work: DiscWork, disc: DiscPlan, image: Path, progress: Progress, person: str
    ) -> None:
        """The working image of a disc that is to be burnt."""
        known = self._disc(work.folder.name, disc.number)
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
        known = self._disc(made.id, number)
        reading = read_back(device, progress, known.seal, known.image_sha256)
        state = DiscState.VERIFIED if reading.report.verified else DiscState.FAILED
        self._judged(replace(known, device=device, state=state), reading, "disc.verified", person)

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
        self._judged(disc, reading, "disc.imaged", person)

    def _judged(self, disc: Disc, reading: DiscReading, action: str, person: str) -> None:
        """Keep the counts of a reading, with its entry in the audit log."""
        report = reading.report
        judged = replace(
            disc,
            expected=report.expected,
            matched=report.matched,
            problem=what_is_wrong(reading),
            checked_at=wall_now(),
        )
        self._note(judged, action if report.verified else "disc.damaged", person)

    def _note(self, disc: Disc, action: str = "", person: str = "") -> None:
        self._ground.thread.wait(self._write, disc, action, person)

    def _write(self, disc: Disc, action: str, person: str) -> None:
        store = self._ground.store
        with store.transaction():
            store.discs.keep(disc)
            made = store.discs.get(disc.set_id)
            if action and made is not None:
                tell_custody(store, made, disc, action, person)

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
