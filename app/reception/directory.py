"""The people and bridge points that sessions are filled from."""

from __future__ import annotations

from app.model.errors import ReceptionError
from app.model.reception import BridgePoint, Person
from app.model.text import T
from app.reception.session_form import line
from app.store.store import Store


class Directory:
    """Keeps people and points; each change stands in the audit log."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def save_person(
        self,
        name: str,
        role: str = "",
        phone: str = "",
        *,
        number: int | None = None,
        who: str = "",
    ) -> Person:
        """Add a person, or change person ``number``; raises :class:`ReceptionError`."""
        label = T("reception", "Name")
        person = Person(
            number,
            _named(line(label, name)),
            line(T("reception", "Role"), role),
            line(T("reception", "Phone"), phone),
        )
        with self._store.transaction():
            try:
                saved = self._store.people.save(person)
            except LookupError as error:
                raise _gone() from error
            details = {"name": saved.name, "role": saved.role, "phone": saved.phone}
            self._store.audit.append(who or saved.name, "person.saved", str(saved.id), details)
        return saved

    def save_point(
        self,
        name: str,
        level: str = "",
        address: str = "",
        phone: str = "",
        *,
        number: int | None = None,
        who: str,
    ) -> BridgePoint:
        """Add a bridge point, or change point ``number``; raises :class:`ReceptionError`."""
        point = BridgePoint(
            number,
            _named(line(T("reception", "Name"), name)),
            line(T("reception", "Level"), level),
            line(T("reception", "Address"), address),
            line(T("reception", "Phone"), phone),
        )
        with self._store.transaction():
            try:
                saved = self._store.points.save(point)
            except LookupError as error:
                raise _gone() from error
            details = {"name": saved.name, "level": saved.level, "address": saved.address}
            self._store.audit.append(who, "point.saved", str(saved.id), details)
        return saved


def _named(name: str) -> str:
    if not name:
        raise ReceptionError(T("reception", "A name is needed."))
    return name


def _gone() -> ReceptionError:
    return ReceptionError(T("reception", "This entry is no longer there."))
