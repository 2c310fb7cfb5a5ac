"""What the chair asks the operator for with one touch, until it is done."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Any
from uuid import uuid4

from app.model.clock import wall_now
from app.model.dossier import ChairRequest
from app.model.errors import BadUsageError
from app.model.text import T

KEPT = 20


@dataclass(frozen=True, slots=True)
class Request:
    """``at`` when it was asked, ``done_at`` when it was done (ISO 8601; empty: not yet)."""

    id: str
    kind: str
    at: str
    done_at: str = ""


class ChairRequests:
    """The newest of them; the same thing asked again while it is open is one request."""

    def __init__(self) -> None:
        self._asked: list[Request] = []

    def ask(self, kind: str) -> bool:
        """Note it; False where it is asked for already. Raises :class:`BadUsageError`."""
        if kind not in set(ChairRequest):
            raise BadUsageError(
                T("chair screen", "The chair cannot ask for “{kind}”.")(kind=str(kind)[:40])
            )
        if any(one.kind == kind and not one.done_at for one in self._asked):
            return False
        self._asked = [*self._asked, Request(uuid4().hex[:12], kind, wall_now())][-KEPT:]
        return True

    def answered(self, wanted: str) -> bool:
        """It has been done; False where it is unknown or was done before."""
        is_open = any(one.id == wanted and not one.done_at for one in self._asked)
        self._asked = [
            replace(one, done_at=wall_now()) if one.id == wanted and not one.done_at else one
            for one in self._asked
        ]
        return is_open

    def clear(self) -> None:
        """Another session: nothing is asked for."""
        self._asked = []

    def shown(self) -> list[dict[str, Any]]:
        """As the topic has them, the oldest first."""
        return [asdict(one) for one in self._asked]
