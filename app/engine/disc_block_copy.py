"""The long work that makes an image of a damaged disc, of whatever its drive still reads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.archive.discs.block_copy import MAP_SUFFIX, copy_blocks, half_of
from app.archive.discs.medium import medium_path
from app.archive.package_target import refused
from app.engine.ground import Ground
from app.model.jobs import Progress
from app.model.text import T, Text

STEM = "ANH-DIA-HONG"


class DiscBlockCopy:
    """The long work of kind ``disc_copy``. On the threads of jobs."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def run(
        self,
        args: dict[str, Any],
        point: dict[str, Any],
        progress: Progress,
        save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """Copy the disc in ``args["device"]`` into a new image under ``args["to"]``. Answers the
        ``image``, its ``bytes``, ``bad`` stretches (first byte, bytes), and the ``map`` of them.
        """
        to, name = Path(args["to"]), str(point.get("name") or "")
        try:
            if not name or (to / name).exists():
                point, name = {}, _free_name(to)
            save({**point, "name": name})
            disc = medium_path(str(args["device"]))
            reached = point.get("reached") or {}
            made = copy_blocks(
                disc, to / name, progress, reached, lambda far: save({"name": name, "reached": far})
            )
        except OSError as error:
            raise refused(to, error) from error
        answer = {
            "image": str(made.image),
            "bytes": made.bytes,
            "bad": [list(one) for one in made.bad],
            "map": made.image.name + MAP_SUFFIX,
        }
        self._ground.thread.wait(self._note, args, answer)
        return answer

    def given_up(self, args: dict[str, Any], point: dict[str, Any]) -> Text | None:
        """Clear away the half of one that rests; says where it lies where that is refused."""
        if not point.get("name"):
            return None
        half = half_of(Path(args["to"]) / str(point["name"]))
        try:
            half.unlink(missing_ok=True)
        except OSError:
            left = T("discs", "Stopped. The unfinished image is {file}; delete it there.")
            return left(file=str(half))
        return None

    def _note(self, args: dict[str, Any], answer: dict[str, Any]) -> None:
        details = {**answer, "device": str(args["device"])}
        self._ground.store.audit.append(str(args["person"]), "disc.copied", "", details)


def _free_name(to: Path) -> str:
    """A name that no image bears, no map beside one, and none that is still being made."""
    number, stem = 1, STEM
    while any(to.glob(f"*{stem}.iso*")):
        number += 1
        stem = f"{STEM}-{number}"
    return f"{stem}.iso"
