"""The desk of the points: who of the session's list is in the call."""

from __future__ import annotations

from app.engine.commands import Handler
from app.engine.ground import Ground


class PointsDesk:
    """Keeps the topic ``points``. Event-loop thread."""

    def __init__(self, ground: Ground) -> None:
        self._board = ground.board
        self._board.set("points", [])

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {}
