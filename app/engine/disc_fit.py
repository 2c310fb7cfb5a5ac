"""The long work that encodes a session's picture anew, so that all of it fits onto one disc."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.discs.fit_plan import FitRoom
from app.archive.discs.fitting import FittedPackage as Made
from app.archive.discs.fitting import FitWork, fitted_name
from app.archive.discs.order import DiscSource, read_source
from app.archive.package_target import free_name, refused
from app.engine.ground import Ground
from app.engine.long_work_desk import Point
from app.engine.medium_there import MediumThere
from app.engine.present_copies import package_place
from app.model.clock import wall_now
from app.model.discs import FittedPackage
from app.model.errors import AppError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress


class DiscFit:
    """The long work of kind ``disc_fit``. On the threads of jobs."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def run(
        self,
        args: dict[str, Any],
        point: Point,
        progress: Progress,
        save: Callable[[Point], None],
    ) -> dict[str, Any]:
        """Make the package of ``args`` (package, seal, capacity, recovery, least rate); a work that
        goes on encodes only what was not encoded yet.
        """
        about = (str(args["session"]), str(args["package"]), str(args["seal"]))
        source = read_source(package_place(MediumThere(self._ground), *about), about[-1])
        point = dict(point) or self._begun(source)
        work = self._work(source, args, point, save)
        try:
            made = work.run(progress)
        except JobLeftOffError:
            raise
        except (AppError, JobCancelledError):
            work.clear()
            raise
        except OSError as error:
            raise refused(work.to, error) from error
        kept = _kept(args, work, made)
        self._ground.thread.wait(self._note, kept, made)
        return {
            "package": kept.path,
            "seal": kept.seal,
            "bytes": kept.bytes,
            "bit_rate": kept.bit_rate,
            "source": kept.source,
            "films": len(made.films),
            "session": kept.session,
        }

    def _begun(self, source: DiscSource) -> Point:
        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True)
        return {"name": free_name(folder, fitted_name(source)), "made_at": wall_now()}

    def _work(
        self, source: DiscSource, args: dict[str, Any], point: Point, save: Callable[[Point], None]
    ) -> FitWork:
        room = FitRoom(
            int(args["capacity"]), int(args["recovery_percent"]), int(args["least_bit_rate"])
        )
        made_at = datetime.fromisoformat(point["made_at"])
        logs = self._ground.paths.logs
        return FitWork(source, room, self._folder(), point["name"], made_at, logs, point, save)

    def _folder(self) -> Path:
        return self._ground.paths.root / "archive" / "packages"

    def _note(self, kept: FittedPackage, made: Made) -> None:
        details = {
            "package": kept.path,
            "seal": kept.seal,
            "source": kept.source,
            "source_seal": kept.source_seal,
            "bit_rate": kept.bit_rate,
            "capacity": kept.capacity,
            "films": [
                {"file": film.file, "sha256": film.digests["sha256"]}
                | {"original": film.original, "original_sha256": film.original_digests["sha256"]}
                for film in made.films
            ],
        }
        store = self._ground.store
        with store.transaction():
            store.discs.add_fitted(kept)
            store.audit.append(kept.made_by, "package.reencoded", kept.session, details)
            store.custody.note(kept.made_by, "package.reencoded", kept.session, details=details)


def _kept(args: dict[str, Any], work: FitWork, made: Made) -> FittedPackage:
    return FittedPackage(
        str(args["session"]),
        str(args["package"]),
        work.source.seal,
        str(made.path),
        made.seal,
        made.bytes,
        made.bit_rate,
        work.room.capacity,
        work.room.recovery_percent,
        wall_now(),
        str(args["person"]),
    )
