"""What comes in from the page: counted, measured and typed before anybody acts on it.

The main frame speaks through the channel of the isolated world, frames below it through that
world's console. The page itself reaches neither; where it found out the name of the event that
joins both worlds, it could only lie about figures, and no faster than this gate lets through.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from app.model.clock import NS_PER_S, now_ns
from app.ui.conference.figures import word

log = logging.getLogger(__name__)

LONGEST = 65_536
"""Characters of one message."""
A_SECOND = {"call": 4.0, "pulse": 8.0, "offer": 4.0, "codecs": 4.0, "points": 2.0}
"""Messages of a kind that are let through a second, from all frames together."""
MOST_NAMES = 200
MOST_WORDS = 200
MOST_CODECS = 32


class _Gate:
    """Lets through so many a second and no more; one second's worth may come at once."""

    def __init__(self, rate: float) -> None:
        self._rate = rate
        self._left = rate
        self._at_ns = now_ns()

    def opens(self) -> bool:
        """True where one more may pass."""
        now = now_ns()
        gained = (now - self._at_ns) / NS_PER_S * self._rate
        self._left = min(self._rate, self._left + gained)
        self._at_ns = now
        if self._left < 1.0:
            return False
        self._left -= 1.0
        return True


class CallChannel(QObject):
    """Takes messages of the page's scripts.

    ``called(frame, connections)``: raw figures, for
    :class:`~app.ui.conference.figures.FigureTaker`. ``pulsed(frame, facts)``: the page is drawn,
    its videos move. ``offered(list[str])``: picture codecs that the far end offers.
    ``codecs_told(list[str])``: those that this view decodes. ``points_told(list[str])``: names
    that the page shows. ``dropped`` counts what was refused.
    """

    called = Signal(str, object)
    pulsed = Signal(str, object)
    offered = Signal(object)
    codecs_told = Signal(object)
    points_told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dropped = 0
        self._gates = {kind: _Gate(rate) for kind, rate in A_SECOND.items()}

    @Slot(str)
    def take(self, text: str) -> None:
        """One message; anything that is not one of ours is dropped and counted."""
        message = self._read(text)
        if message is None:
            self.dropped += 1
            if self.dropped in {1, 100, 10_000}:
                log.info("messages of the page were dropped: %d so far", self.dropped)
            return
        kind, frame = message["kind"], word(message.get("frame"))[:16]
        if kind == "call":
            self.called.emit(frame, message.get("connections"))
        elif kind == "pulse":
            self.pulsed.emit(frame, message)
        elif kind == "offer":
            self.offered.emit(_words(message.get("codecs"), MOST_CODECS))
        elif kind == "codecs":
            self.codecs_told.emit(_words(message.get("codecs"), MOST_CODECS))
        else:
            self.points_told.emit(_names(message.get("names")))

    def _read(self, text: str) -> Mapping[str, Any] | None:
        if len(text) > LONGEST:
            return None
        try:
            message = json.loads(text)
        except (ValueError, RecursionError):
            return None
        kind = message.get("kind") if isinstance(message, dict) else None
        gate = self._gates.get(kind) if isinstance(kind, str) else None
        return message if gate is not None and gate.opens() else None


def _words(found: Any, most: int) -> list[str]:
    entries = found[:most] if isinstance(found, list) else []
    return [clean for entry in entries if (clean := word(entry))]


def _names(found: Any) -> list[str]:
    """Names of points: any script, no control characters."""
    entries = found[:MOST_NAMES] if isinstance(found, list) else []
    cleaned = (
        "".join(letter for letter in entry[:MOST_WORDS] if letter.isprintable()).strip()
        for entry in entries
        if isinstance(entry, str)
    )
    return [name for name in cleaned if name]
