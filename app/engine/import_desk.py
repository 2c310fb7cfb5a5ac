"""The desk of recordings from elsewhere: brought in beside the session's own, origin marked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.archive.incoming import Incoming, first_hashes, is_digest, work_folder
from app.engine.brought_in import imported_folders
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.halves import clear_halves, stands_in_no_log
from app.engine.long_work_desk import LongWork
from app.engine.medium_there import MediumThere
from app.engine.present_copies import copies_in_place
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import copy_folders
from app.model.clock import wall_now
from app.model.errors import BadUsageError, RecordingError
from app.model.imports import ImportedFile, ImportedRecording
from app.model.jobs import Progress
from app.model.text import T, Text

KIND = "import.recording"
ORIGINS = ("program", "platform", "point")
SUFFIX = "-nhap"
"""Behind the name of a copy's folder: what came from elsewhere, and its number."""


class ImportDesk:
    """Brings recordings in. Event-loop thread; the work itself is long work."""

    def __init__(self, ground: Ground, sessions: SessionDesk, long_work: LongWork) -> None:
        self._ground = ground
        self._sessions = sessions
        self._long_work = long_work
        long_work.register(
            *(KIND, _title, self._run),
            ended=lambda _job: sessions.refresh(),
            given_up=self._given_up,
        )

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {KIND: self.bring_in, "import.list": self.rows}

    def start(self) -> None:
        """Nothing is due."""

    async def close(self) -> None:
        """What is under way is long work."""

    async def rows(self, session: str) -> list[dict[str, Any]]:
        """What was brought in for a session, oldest first."""
        kept = await self._ground.thread.run(self._ground.store.imports.of_session, session)
        return [asdict(one) for one in kept]

    async def bring_in(
        self,
        session: str,
        path: str,
        origin: str,
        from_whom: str,
        *,
        note: str = "",
        stated: str = "",
        person: str = "",
    ) -> dict[str, Any]:
        """Begin to bring a file, folder or package in for a session; returns the job.

        ``origin`` is ``program``, ``platform`` or ``point``, ``from_whom`` its name, ``stated``
        the SHA-256 that came with a single file. Nothing that is there is overwritten.
        """
        who = person or self._sessions.who
        _need(origin, from_whom, stated)
        source = Path(path)
        if not source.is_absolute() or not source.exists():
            raise BadUsageError(
                T("import", "There is nothing to be brought in at that place."),
                action=T("import", "Choose the file or the folder again."),
            )
        kept = await self._ground.thread.run(self._ground.store.recordings.of_session, session)
        copies = [folder for folders in copy_folders(kept)[:1] for folder in folders]
        there = MediumThere(self._ground)
        at_hand = await asyncio.to_thread(copies_in_place, there, session, copies)
        folders = await self._ground.thread.run(self._free_folders, session, at_hand)
        media = await asyncio.to_thread(there.first_media, session)
        seals = {copy.path: copy.sha256 for one in kept for copy in one.record.copies}
        args = {
            "session": session,
            "path": str(source),
            "folders": [str(folder) for folder in folders],
            "beside": [
                {
                    "path": str(copy),
                    "seal": seals[str(copy)],
                    "medium": media.get(str(copy), ""),
                }
                for copy in at_hand
            ],
            "origin": origin,
            "from_whom": " ".join(from_whom.split()),
            "note": note.strip(),
            "stated": stated.strip().lower(),
            "person": who,
            "at": wall_now(),
        }
        return {"job": await self._long_work.begin(KIND, args, who, session)}

    def _run(
        self,
        args: dict[str, Any],
        point: dict[str, Any],
        progress: Progress,
        save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """On a thread of its own; may be called again for the same work. Raises
        :class:`StorageError` where a disk on which it was begun is not connected.
        """
        there = MediumThere(self._ground)
        for one in args.get("beside", ()):
            there.need(*_copy_of(one))
        folders = _folders_now(there, args)
        told = {key: args[key] for key in ("session", "origin", "from_whom", "note", "person")}
        told["at"] = args.get("at") or wall_now()
        incoming = Incoming(Path(args["path"]), folders, args["stated"])
        taken = incoming.take(
            progress,
            told,
            self._ground.paths.logs,
            point.get("files", []),
            lambda files: save({"files": files}),
        )
        self._ground.thread.wait(self._note, args, taken, first_hashes(taken, told))
        return {
            "session": args["session"],
            "files": len(taken),
            "bytes": sum(file.bytes for file in taken),
            "stated": sum(bool(file.stated) for file in taken),
            "problems": sum(bool(file.problem) for file in taken),
            "folders": args["folders"],
            "verified": True,
        }

    def _given_up(self, args: dict[str, Any], _point: dict[str, Any]) -> Text | None:
        """Clear away what was half written of an import that rests; says where it lies else, and
        where it was whole already and stands in no log.
        """
        there = MediumThere(self._ground)
        media = [one["medium"] for one in args.get("beside", ())] or [""] * len(args["folders"])
        told = self._ground.store.imports.of_session
        kept = self._ground.thread.wait(told, args["session"])
        known = {folder for one in kept for folder in one.folders}
        left = []
        for noted, now, medium in zip(
            args["folders"], _folders_now(there, args), media, strict=True
        ):
            left.append(clear_halves(there, medium, [work_folder(now)]))
            if noted not in known and now.is_dir():
                left.append(stands_in_no_log(now))
        return next((one for one in left if one is not None), None)

    def _note(
        self,
        args: Mapping[str, Any],
        taken: Sequence[ImportedFile],
        hashes: Mapping[str, str],
    ) -> None:
        """On the store's thread. No file name stands in the log: it may name a person."""
        imported = ImportedRecording(
            None,
            args["session"],
            wall_now(),
            args["person"],
            args["origin"],
            args["from_whom"],
            args["note"],
            tuple(args["folders"]),
            tuple(taken),
            args["folders"][0],
        )
        details = {
            "origin": args["origin"],
            "from_whom": args["from_whom"],
            "files": [{"sha256": one.sha256, "bytes": one.bytes} for one in taken],
            "stated": sum(bool(one.stated) for one in taken),
            "folders": args["folders"],
        }
        store = self._ground.store
        with store.transaction():
            known = {one.work for one in store.imports.of_session(imported.session)}
            if imported.work in known:
                return
            store.imports.add(imported)
            kept = store.recordings.of_session(imported.session)
            for folder in imported_folders(imported, hashes, kept):
                store.brought_in.add(folder)
            store.audit.append(args["person"], "recording.imported", args["session"], details)
            store.custody.note(
                args["person"],
                "recording.imported",
                args["session"],
                why=args["note"],
                details=details,
            )

    def _free_folders(self, session: str, at_hand: Sequence[Path]) -> list[Path]:
        """Beside both copies of the session, under the first number that is free everywhere."""
        kept = self._ground.store.recordings.of_session(session)
        if not at_hand or any(not one.ended_at for one in kept):
            raise RecordingError(
                T("import", "A recording can be brought in once the session itself is recorded."),
                meaning=T("import", "It is kept beside the session’s own copies."),
                action=T("import", "End the recording first, or connect the disks it lies on."),
            )
        given = {f for one in self._ground.store.imports.of_session(session) for f in one.folders}
        begun_before = self._ground.store.long_work.unfinished()
        given |= {f for one in begun_before if one.kind == KIND for f in one.args["folders"]}
        number = 1
        while True:
            folders = [copy.with_name(f"{copy.name}{SUFFIX}-{number}") for copy in at_hand]
            begun = [work_folder(folder) for folder in folders]
            if not any(one.exists() for one in (*folders, *begun)) and given.isdisjoint(
                map(str, folders)
            ):
                return folders
            number += 1


def _copy_of(beside: Mapping[str, str]) -> tuple[str, str, str]:
    """Medium, path and seal of the copy beside which something is brought in."""
    return beside["medium"], beside["path"], beside["seal"]


def _folders_now(there: MediumThere, args: Mapping[str, Any]) -> list[Path]:
    """Where the folders of an import are now, beside the copies of the session. Touches disks."""
    noted = [Path(folder) for folder in args["folders"]]
    copies = [Path(there.look(*_copy_of(one)).at) for one in args.get("beside", ())]
    if not copies:  # it was begun before that was noted
        return noted
    return [copy.with_name(one.name) for copy, one in zip(copies, noted, strict=True)]


def _title(args: Mapping[str, Any]) -> Text:
    return T("import", "Bringing in a recording of {whom}")(whom=str(args["from_whom"]))


def _need(origin: str, from_whom: str, stated: str) -> None:
    if origin not in ORIGINS or not from_whom.strip():
        raise BadUsageError(
            T("import", "Say where the recording comes from, and from whom."),
            meaning=T("import", "It stands beside the recording as long as it is kept."),
        )
    if stated.strip() and not is_digest(stated):
        raise BadUsageError(
            T("import", "That is no SHA-256 check code."),
            action=T("import", "It has 64 digits and letters from a to f; leave it out if none."),
        )
