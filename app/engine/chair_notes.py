"""Notes, bookmarks and highlights of the reader who chairs: his alone, kept with the case."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.dossier import MarkKind, ReaderMark
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T

MOST_LETTERS = 20_000
BOX_SIDES = 4


def reader_of(session: Session | None) -> str:
    """Whose marks are kept: the chair's; where none is named, those made in this session alone."""
    if session is None:
        return ""
    return " ".join(session.chair.split()) or f"session:{session.id}"


class ChairNotes:
    """Each command is about the marks of the present reader and of no other."""

    def __init__(self, ground: Ground, reader: Callable[[], str]) -> None:
        self._ground = ground
        self._reader = reader

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "chair.notes": self.notes,
            "chair.note": self.note,
            "chair.unnote": self.unnote,
        }

    async def notes(self, case: str) -> list[dict[str, Any]]:
        """The reader's marks in a case, oldest first."""
        dossiers = self._ground.store.dossiers
        found = await self._ground.thread.run(dossiers.marks, self._reader(), str(case))
        return [asdict(one) for one in found]

    async def note(
        self,
        id: str,  # noqa: A002
        *,
        case: str,
        kind: str,
        document: str = "",
        page: int = 0,
        text: str = "",
        box: list[float] | None = None,
    ) -> None:
        """Keep a mark; the same ``id`` again is the same mark, changed."""
        known = kind in set(MarkKind) and isinstance(page, int) and page >= 0
        if not id or not known or len(text) > MOST_LETTERS:
            raise _unreadable()
        mark = ReaderMark(
            *(str(id), self._reader(), str(case), str(document), page),
            *(MarkKind(kind), str(text), _box(box), wall_now()),
        )
        try:
            await self._ground.thread.run(self._ground.store.dossiers.add_mark, mark)
        except LookupError as error:
            raise _unreadable() from error

    async def unnote(self, id: str) -> None:  # noqa: A002
        """Take a mark away; what is not there is gone already."""
        dossiers = self._ground.store.dossiers
        await self._ground.thread.run(dossiers.remove_mark, str(id), self._reader())


def _box(told: list[float] | None) -> tuple[float, float, float, float] | None:
    if told is None:
        return None
    plain = len(told) == BOX_SIDES and all(
        isinstance(one, int | float) and 0.0 <= one <= 1.0 for one in told
    )
    if not plain:
        raise _unreadable()
    left, top, width, height = (float(one) for one in told)
    return left, top, width, height


def _unreadable() -> BadUsageError:
    return BadUsageError(T("chair screen", "This note cannot be read."))
