"""The long work that saves a damaged disc into a folder and repairs it there."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.archive.discs.disc_check import only_seal_differs
from app.archive.discs.disc_tag import DiscTag, read_tag
from app.archive.discs.medium import medium_path
from app.archive.discs.rescue import Rescue, rescue
from app.archive.discs.surviving import surviving_directory
from app.archive.package_target import free_name, refused
from app.engine.disc_inspection import recognised
from app.engine.ground import Ground
from app.model.discs import Disc
from app.model.jobs import Progress

PREFIX = "CUU-DIA-"
NAMELESS = "KHONG-NHAN"
_NOT_OF_A_LABEL = re.compile(r"[^A-Za-z0-9_-]")


class DiscRescue:
    """The long work of kind ``disc_rescue``. On the threads of jobs."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground

    def run(
        self,
        args: dict[str, Any],
        point: dict[str, Any],
        progress: Progress,
        save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """Save the disc in ``args["device"]`` into a new folder under ``args["to"]``."""
        path, to = medium_path(str(args["device"])), Path(args["to"])
        tag = read_tag(path, surviving_directory)
        disc = self._ground.thread.wait(recognised, self._ground.store, tag).disc
        seal = disc.seal if disc is not None else tag.seal
        try:
            name = str(point.get("name") or "")
            if not name or (to / name).exists():
                name = free_name(to, _folder_name(tag.label))
            save({"name": name})
            saved = rescue(path, to / name, self._ground.paths.logs, progress, seal)
        except OSError as error:
            raise refused(to, error) from error
        if only_seal_differs(saved.report):
            disc = None  # whole in itself: it only bears the label of a disc of ours
        self._ground.thread.wait(self._note, args, tag, disc, saved)
        return {**saved.to_json(), "label": tag.label, "known": disc is not None}

    def _note(self, args: dict[str, Any], tag: DiscTag, disc: Disc | None, saved: Rescue) -> None:
        store, person = self._ground.store, str(args["person"])
        made = store.discs.get(disc.set_id) if disc is not None else None
        session = made.session if made is not None else ""
        details = {
            "label": tag.label,
            "seal": tag.seal,
            "folder": str(saved.folder),
            "repaired": saved.repaired,
            "verified": saved.report.verified,
            "expected": saved.report.expected,
            "matched": saved.report.matched,
            "unreadable": list(saved.unreadable),
        }
        with store.transaction():
            store.audit.append(person, "disc.rescued", session, details)
            if session:
                store.custody.note(person, "disc.rescued", session, details=details)


def _folder_name(label: str) -> str:
    """Anybody can write a label: only its plain letters go into the name of a folder."""
    return f"{PREFIX}{_NOT_OF_A_LABEL.sub('_', label)[:32] or NAMELESS}"
