"""The desk between points: hands out this point's readiness file, keeps the board of all points."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.readiness_book import ReadinessBook
from app.engine.readiness_facts import own_content
from app.engine.readiness_folder import SharedFolder
from app.engine.readiness_key import OwnKey
from app.engine.roll_call import folded
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.model.clock import wall_now
from app.model.errors import AppError, StorageError
from app.model.readiness import KnownKey, PointState, ReceivedFile
from app.model.reception import PointRole, Session
from app.model.text import T
from app.reception.readiness import Arrival, BygoneFileError, board_row, refuse_changed_key
from app.reception.readiness_file import ENDING, MOST_BYTES, ReadinessError, sign
from app.settings.secrets import Secrets
from app.system.whole_file import put_in_place

log = logging.getLogger(__name__)

MOST_PROBLEMS = 20


class ReadinessDesk:
    """Keeps the topic ``readiness`` of the open session. Event-loop thread."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        setup: SetupDesk,
        secrets: Secrets | None = None,
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._setup = setup
        self._book = ReadinessBook(ground)
        self.key = OwnKey(ground, secrets)
        self.look_s = ground.figures.number("readiness.folder_look_s")
        self.folder = SharedFolder()
        self._problems: list[dict[str, Any]] = []
        self._own: dict[str, Any] | None = None
        self._arrivals: list[Arrival] = []
        self._keys: dict[str, KnownKey] = {}
        self._busy: set[asyncio.Task[None]] = set()
        ground.board.set("readiness", None)
        ground.board.complete("points", self._listed)
        ground.board.complete("test_summaries", self._listed)

    @property
    def _max_age(self) -> timedelta:
        """How long a readiness file counts, by the open session's figures."""
        return timedelta(hours=self._ground.figures.number("readiness.max_age_h"))

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "readiness.export": self.export,
            "readiness.import": self.take,
            "readiness.trust": self.trust,
        }

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: its files count."""
        self._problems = []
        self.folder.forget()
        await self.key.load()
        await self._load()

    async def export(
        self, folder: str = "", file: str = "", person: str = "", new_key: bool = False
    ) -> dict[str, Any]:
        """Sign what this point's tests found and write the file; into the shared folder by default.

        ``new_key`` has a new key made, whose code the other points have to compare again.
        """
        session = self._needed()
        who = person.strip() or self._sessions.who
        target = self._target(session, folder, file)
        private = await self.key.private(who, renew=new_key)
        content = await self._ground.thread.run(
            own_content, self._ground, session, wall_now("milliseconds"), who
        )
        data = sign(content, private)
        await asyncio.to_thread(_write, target, data)
        told = {"file": str(target), "code": self.key.code, "runs": len(content["runs"])}
        await self._ground.thread.run(
            self._ground.store.audit.append, who, "readiness.exported", session.id, told
        )
        await self._load()
        return {**told, "kept": self.key.kept}

    async def take(self, file: str, person: str = "") -> dict[str, Any]:
        """Take the readiness file of another point; a key that is not known yet counts for nothing.

        Raises :class:`ReadinessError` for what was changed, is bygone, or has another key.
        """
        session = self._needed()
        data = await asyncio.to_thread(_read, Path(file))
        return await self._take(session, data, file, person.strip() or self._sessions.who)

    async def trust(self, point: str, fingerprint: str, person: str) -> dict[str, Any]:
        """A person compared the code with the point by telephone and stands by its key."""
        session = self._needed()
        if not person.strip():
            raise ReadinessError(
                T("readiness", "The name of the person who compared the code is missing.")
            )
        key = await self._ground.thread.run(
            self._book.trust, session, point, fingerprint, person.strip()
        )
        await self._load()
        return {"point": key.point, "code": key.fingerprint}

    def look(self) -> list[tuple[Path, bytes]]:
        """What is new in the shared folder; any thread, may block on a dead share."""
        session = self._sessions.current
        folder = self._setup.current.readiness_folder
        if session is None or session.point_role is not PointRole.CENTRAL or not folder:
            return []
        return self.folder.new_files(Path(folder))

    def tell(self, found: list[tuple[Path, bytes]]) -> None:
        """Take what was found; and let time pass, for a file grows old."""
        if found:
            task = asyncio.create_task(self._take_found(found))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
        else:
            self._announce(self._ground.board.get("points") or [])

    async def _take_found(self, found: list[tuple[Path, bytes]]) -> None:
        session = self._sessions.current
        for path, data in found:
            if session is None or session is not self._sessions.current:
                return
            try:
                await self._take(session, data, str(path), self._sessions.who)
            except BygoneFileError as error:
                log.info("%s: %s", path, error)
            except AppError as error:
                self._tell_problem(path, error)
        await self._load()

    async def _take(
        self, session: Session, data: bytes, origin: str, person: str
    ) -> dict[str, Any]:
        run = self._ground.thread.run
        point, file, key = await run(self._book.take, data, session, origin, person)
        await self._load()
        refuse_changed_key(point.name, file, key)
        row = next(row for row in self._rows(self._listed_points()) if row["name"] == point.name)
        return {"point": point.name, "state": row["state"], "code": file.code}

    def _tell_problem(self, path: Path, error: AppError) -> None:
        told = {"file": path.name, "at": wall_now(), "error": error.to_json()}
        others = [one for one in self._problems if one["file"] != path.name]
        self._problems = [told, *others][:MOST_PROBLEMS]

    def _listed(self, value: Any) -> Any:
        """The list of points or this point's own tests changed: the board follows soon."""
        if self._sessions.current is not None:
            task = asyncio.create_task(self._load())
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)
        return value

    async def _load(self) -> None:
        session = self._sessions.current
        if session is None:
            self._ground.board.set("readiness", None)
            return
        arrivals, keys, own = await self._ground.thread.run(self._read_all, session)
        if session is not self._sessions.current:
            return
        self._arrivals, self._keys, self._own = arrivals, keys, own
        self._announce(self._listed_points())

    def _read_all(
        self, session: Session
    ) -> tuple[list[Arrival], dict[str, KnownKey], dict[str, Any] | None]:
        try:
            own = own_content(self._ground, session, wall_now(), session.operator)
        except AppError as error:
            log.warning("this point's own tests: %s", error)
            own = None
        return self._book.arrivals(session), self._book.keys(), own

    def _listed_points(self) -> list[dict[str, Any]]:
        return list(self._ground.board.get("points") or [])

    def _announce(self, points: list[dict[str, Any]]) -> None:
        session = self._sessions.current
        if session is None:
            return
        rows = self._rows(points)
        required = [row for row in rows if row["required"]]
        self._ground.board.set(
            "readiness",
            {
                "session": session.id,
                "role": str(session.point_role),
                "own": {"point": session.point_name, "code": self.key.code, "kept": self.key.kept},
                "folder": self._setup.current.readiness_folder,
                "required": len(required),
                "ready": sum(row["state"] == PointState.READY for row in required),
                "points": rows,
                "problems": self._problems,
            },
        )

    def _rows(self, points: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [self._row(point) for point in points]

    def _row(self, point: Mapping[str, Any]) -> dict[str, Any]:
        session = self._sessions.current
        assert session is not None
        now, name = datetime.now().astimezone(), folded(str(point["name"]))
        if name == folded(session.point_name):
            own, key = self._own_arrival(session)
            return {**board_row(point, own, key, now, self._max_age), "own": True}
        arrivals = [one for one in self._arrivals if folded(one.row.point) == name]
        row = board_row(point, arrivals, self._keys.get(name), now, self._max_age)
        return {**row, "own": False}

    def _own_arrival(self, session: Session) -> tuple[list[Arrival], KnownKey]:
        """The open session's own point stands on the board by what it knows of itself."""
        key = KnownKey(session.point_name, self.key.public, self.key.code, "", "")
        if self._own is None or not self._own["runs"]:
            return [], key
        made_at = str(self._own["made_at"])
        texts = (session.id, session.point_name, self.key.public, made_at, made_at, "", "", "", "")
        return [Arrival(ReceivedFile(*texts), self._own)], key

    def _target(self, session: Session, folder: str, file: str) -> Path:
        if file:
            return Path(file)
        chosen = folder or self._setup.current.readiness_folder
        if not chosen:
            raise ReadinessError(
                T("readiness", "No folder is chosen for the readiness file."),
                action=T("readiness", "Choose a stick or the folder that the points share."),
            )
        day = f"{datetime.fromisoformat(session.starts_at):%Y%m%d}"
        name = folded(session.point_name).replace(" ", "-") or "diem-cau"
        return Path(chosen) / f"san-sang-{name}-{day}{ENDING}"

    def _needed(self) -> Session:
        session = self._sessions.current
        if session is None:
            raise ReadinessError(
                T("readiness", "No session is open whose readiness could be exchanged."),
                action=T("readiness", "Open the session first."),
            )
        return session


def _write(target: Path, data: bytes) -> None:
    """Write beside, then put in place: who watches the folder never meets half a file."""
    try:
        put_in_place(target, data)
    except OSError as error:
        raise StorageError(
            T("readiness", "The readiness file cannot be written to {folder}: {reason}")(
                folder=str(target.parent), reason=error.strerror or str(error)
            ),
            meaning=T("readiness", "The other points do not know yet how this one stands."),
            action=T("readiness", "Choose another folder, or a stick."),
        ) from error


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise StorageError(
            T("readiness", "The file {file} cannot be read: {reason}")(
                file=str(path), reason=error.strerror or str(error)
            ),
            meaning=T("readiness", "Nothing was taken."),
            action=T("readiness", "Look whether the stick or the folder is there."),
        ) from error
