"""The readiness files that were received for a session, and the keys that persons stand by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime

from app.engine.ground import Ground
from app.engine.roll_call import folded, is_named
from app.model.clock import wall_now
from app.model.conference import CallPoint
from app.model.readiness import KnownKey, ReceivedFile
from app.model.reception import Session
from app.model.text import T
from app.reception.readiness import Arrival, refuse_unfit
from app.reception.readiness_file import ReadinessError, ReadinessFile, code_of, read


class ReadinessBook:
    """All of it is on the store's thread."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store

    def points(self, session: Session) -> list[CallPoint]:
        """The points of a session's list."""
        return self._store.call_points.of_session(session.id)

    def arrivals(self, session: Session) -> list[Arrival]:
        """What was received for a session, oldest first."""
        return [
            Arrival(row, json.loads(row.text)["content"])
            for row in self._store.readiness_files.of_session(session.id)
        ]

    def keys(self) -> dict[str, KnownKey]:
        """The key of each point, under its name without case and accents."""
        return {folded(row.point): row for row in self._store.point_keys.all()}

    def take(
        self, data: bytes, session: Session, origin: str, person: str
    ) -> tuple[CallPoint, ReadinessFile, KnownKey | None]:
        """Keep a file for the point it comes from; once is enough.

        Raises :class:`ReadinessError` for one that cannot be taken. The key that it is signed with
        is not judged here: what a stranger sent is kept too, and counts for nothing.
        """
        file = read(data)
        point = self._point_of(file, session)
        rows = self._store.readiness_files.of_session(session.id)
        mine = [row for row in rows if folded(row.point) == folded(point.name)]
        key = self.keys().get(folded(point.name))
        if any(row.sha256 == file.sha256 for row in mine):
            return point, file, key
        starts_at = datetime.fromisoformat(session.starts_at)
        now = datetime.now().astimezone()
        refuse_unfit(file, mine, starts_at, now, practice=session.practice)
        row = ReceivedFile(
            session.id,
            point.name,
            file.public_key,
            str(file.content["made_at"]),
            wall_now(),
            person,
            origin,
            file.sha256,
            data.decode(),
        )
        told = {"point": point.name, "code": file.code, "sha256": file.sha256, "origin": origin}
        with self._store.transaction():
            self._store.readiness_files.add(row)
            self._store.audit.append(person, "readiness.received", session.id, told)
        return point, file, key

    def trust(self, session: Session, point: str, fingerprint: str, person: str) -> KnownKey:
        """A person compared the code of a point's newest file and stands by its key."""
        wanted = "".join(fingerprint.split())
        rows = [
            row
            for row in self._store.readiness_files.of_session(session.id)
            if folded(row.point) == folded(point)
        ]
        matching = [row for row in rows if code_of(row.public_key).replace(" ", "") == wanted]
        if not matching:
            raise ReadinessError(
                T("readiness", "No file of “{point}” has the code {code}.")(
                    point=point, code=fingerprint
                ),
                meaning=T("readiness", "No key was confirmed."),
                action=T("readiness", "Have the point read its code out again, digit by digit."),
            )
        newest = matching[-1]
        code = code_of(newest.public_key)
        key = KnownKey(newest.point, newest.public_key, code, wall_now(), person)
        with self._store.transaction():
            self._store.point_keys.add(key)
            self._store.audit.append(person, "readiness.trusted", session.id, asdict(key))
        return key

    def _point_of(self, file: ReadinessFile, session: Session) -> CallPoint:
        name = str(file.content["point"])
        listed = self.points(session)
        same = [point for point in listed if folded(point.name) == folded(name)]
        found: Sequence[CallPoint] = same or _named(listed, name)
        if len(found) == 1:
            return found[0]
        raise ReadinessError(
            T("readiness", "“{point}” is not on this session's list of points.")(point=name),
            meaning=T("readiness", "Its file is not taken."),
            action=T("readiness", "Put the point on the list under this name, then take it again."),
        )


def _named(points: Iterable[CallPoint], name: str) -> list[CallPoint]:
    return [point for point in points if is_named(point.name, name)]
