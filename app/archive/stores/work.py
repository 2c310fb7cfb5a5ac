"""The engine's end of the transfer child: have a store asked, filled, read in another process."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.archive.stores.place import StorePlace
from app.model.errors import AppError, ArchiveError, error_from_json
from app.model.jobs import Progress
from app.model.text import T
from app.system.child_answers import Lines, answers_of, listen_to
from app.system.processes import Child, python_command, start_child

PATIENCE_S = 30 * 60.0
"""So long a line may be cut before a work is given up; a person can have it go on later."""


@dataclass(frozen=True, slots=True)
class StoreOrder:
    """What is to be done at a store: ``try``, ``send``, ``check`` or ``fetch``.

    ``package`` is its name there, ``seal`` the known SHA-256 of its tag manifest, ``folder`` where
    it lies here or is to lie. ``lock`` holds ``mode`` and ``until``.
    """

    do: str
    place: StorePlace
    secret: str = field(default="", repr=False)
    package: str = ""
    folder: str = ""
    seal: str = ""
    lock: Mapping[str, str] | None = None
    patience_s: float = PATIENCE_S

    def to_json(self) -> dict[str, Any]:
        """As the child takes it."""
        return {
            "do": self.do,
            "place": self.place.to_json(),
            "secret": self.secret,
            "package": self.package,
            "folder": self.folder,
            "seal": self.seal,
            "lock": dict(self.lock or {}),
            "patience_s": self.patience_s,
        }


@dataclass
class StoreWork:
    """One order under way. ``save`` keeps a point to go on from, ``waiting`` hears of cuts."""

    order: StoreOrder
    log_dir: Path
    progress: Progress
    save: Callable[[dict[str, Any]], None] = lambda _point: None
    waiting: Callable[[bool], None] = lambda _cut: None

    def run(self, point: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Carry the order out from ``point`` on. Blocks; run in a thread.

        Raises the child's own errors, :class:`ArchiveError` where it ended without a word, and
        ``JobCancelledError``.
        """
        child = start_child(
            "store",
            python_command("app.archive.stores.child"),
            log_dir=self.log_dir,
            patient=True,
            stdin=True,
            stdout=True,
        )
        lines = listen_to(child)
        try:
            _say(child, {**self.order.to_json(), "point": dict(point or {})})
            answer = self._last_answer(child, lines)
        finally:
            child.stop()
        if answer.get("failed") is not None:
            raise error_from_json(answer["failed"])
        if "found" not in answer:
            raise _no_answer()
        found: dict[str, Any] = answer["found"]
        return found

    def _last_answer(self, child: Child, lines: Lines) -> dict[str, Any]:
        """What the child says last; a cancel is heard also while a dead line holds the child."""
        for answer in answers_of(lines, self.progress):
            if "found" in answer or "failed" in answer:
                return answer
            self._hear(child, answer)
        return {}

    def _hear(self, child: Child, answer: Mapping[str, Any]) -> None:
        if "total" in answer:
            self.progress.expect(answer["total"])
        if "point" in answer:
            self.save(answer["point"])
        if "waiting" in answer:
            self.waiting(answer["waiting"])
        if "done" in answer:
            self.progress.advance(answer["done"] - self.progress.done)
            _say(child, {})


def _say(child: Child, words: Mapping[str, Any]) -> None:
    with suppress(BrokenPipeError):  # it ended: its last answer says why
        child.stdin.write(json.dumps(words).encode() + b"\n")
        child.stdin.flush()


def _no_answer() -> AppError:
    return ArchiveError(
        T("stores", "The work at the store failed; the details are in the log."),
        meaning=T("stores", "What was sent stays there; it is not counted as kept."),
        action=T("stores", "Go on with the work; tell the support where it fails again."),
    )
