"""The long work that brings copies of a session to another disk, and notes them in custody."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.archive.disk_copy import DiskCopy, copy_to_disk
from app.archive.names import WORK_PREFIX
from app.engine.custody_book import CustodyBook
from app.engine.ground import Ground
from app.engine.halves import clear_halves
from app.engine.head_outside import HeadOutside
from app.model.clock import wall_now
from app.model.custody import CopyForm, HeldCopy, Medium
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T, Text
from app.store.copy_volumes import CopyVolumes


class DiskCopyWork:
    """On a job's thread; what it notes goes through the store's."""

    def __init__(self, ground: Ground, book: CustodyBook) -> None:
        self._ground = ground
        self._book = book
        self._outside = HeadOutside(ground, book.there.identify)

    def run(
        self,
        args: dict[str, Any],
        point: dict[str, Any],
        progress: Progress,
        save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """Copy each source, one after the other; ``point`` says which ones are done."""
        done: list[dict[str, Any]] = list(point.get("done") or [])
        for source in args["sources"][len(done) :]:
            at = self._book.there.need(source.get("medium", ""), source["path"], source["seal"])
            to = self._book.there.need(str(args.get("medium") or ""), args["to"])
            order = DiskCopy(at, source["seal"], to)
            part = point.get("part") or {}
            made = copy_to_disk(order, part, progress, lambda p: save({"done": done, "part": p}))
            medium = self._book.see(made.path)
            if medium is None:
                raise ArchiveError(
                    T("custody", "The disk was taken away before the copy was noted.")
                )
            told = made.to_json()
            taken = {**source, "path": str(at)}
            volume = self._book.there.file_system(made.path)
            self._ground.thread.wait(self._note_copy, args, taken, told, (medium, volume))
            self._outside.leave([to])
            done.append(told)
            point = {"done": done}
            save(point)
        verified = bool(done) and all(one["verified"] for one in done)
        return {"copies": done, "verified": verified, "disk": args["disk"]}

    def given_up(self, args: dict[str, Any], point: dict[str, Any]) -> Text | None:
        """Clear away what was half written of a copy that rests and is given up; says where it lies
        where its disk is not there or refuses.
        """
        part = dict(point.get("part") or {})
        if not part:
            return None
        half = Path(args["to"]) / f"{WORK_PREFIX}{part['name']}"
        return clear_halves(self._book.there, str(args.get("medium") or ""), [half])

    def _note_copy(
        self,
        args: dict[str, Any],
        source: dict[str, Any],
        told: dict[str, Any],
        on: tuple[Medium, str],
    ) -> None:
        """``on``: the medium, and the name of the file system on it."""
        store, now, (medium, volume) = self._ground.store, wall_now(), on
        form, who = CopyForm(source["form"]), str(args["person"])
        copy = HeldCopy(
            None,
            args["session"],
            form,
            medium.id,
            told["path"],
            source["seal"],
            told["bytes"],
            now,
            who,
            verified_at=now if told["verified"] else "",
            checked_at=now,
        )
        details = {"from": source["path"], "to": told["path"], "disk": medium.id}
        details |= {name: told[name] for name in ("expected", "read", "matched", "verified")}
        with store.transaction():
            store.custody.add_copy(copy, args["reason"], details)
            CopyVolumes(store.connection).note(medium.id, copy.path, volume)
            store.audit.append(
                who, "copy.made", args["session"], {**details, "why": args["reason"]}
            )
