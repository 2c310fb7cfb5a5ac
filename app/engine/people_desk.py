"""The desk of people and bridge points: names that stand in records, no accounts yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.reception.directory import Directory


class PeopleDesk:
    """Keeps the topics ``people`` and ``bridge_points``."""

    def __init__(
        self,
        ground: Ground,
        who: Callable[[], str],
        check_level: Callable[[str], None] = lambda _level: None,
    ) -> None:
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._directory = Directory(ground.store)
        self._who = who
        self._check_level = check_level

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"person.save": self.save_person, "point.save": self.save_point}

    async def load(self) -> None:
        """Announce what the database holds."""
        people = await self._thread.run(self._store.people.all)
        points = await self._thread.run(self._store.points.all)
        self._board.set("people", [asdict(person) for person in people])
        self._board.set("bridge_points", [asdict(point) for point in points])

    async def save_person(
        self,
        name: str,
        role: str = "",
        phone: str = "",
        id: int | None = None,  # noqa: A002
    ) -> dict[str, Any]:
        """Add a person, or change the one with this id."""
        saved = await self._thread.run(self._directory.save_person, name, role, phone, number=id)
        await self.load()
        return asdict(saved)

    async def save_point(
        self,
        name: str,
        level: str = "",
        address: str = "",
        phone: str = "",
        id: int | None = None,  # noqa: A002
    ) -> dict[str, Any]:
        """Add a bridge point, or change the one with this id.

        A new one is refused a level of government that was abolished.
        """
        if id is None:
            self._check_level(level)
        saved = await self._thread.run(
            self._directory.save_point, name, level, address, phone, number=id, who=self._who()
        )
        await self.load()
        return asdict(saved)
