"""How far the making of a package came, so that a restart goes on instead of beginning anew."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.film_work import Film
from app.archive.names import WORK_PREFIX

SAVE_EVERY_S = 3.0

Point = dict[str, Any]


def _nowhere(_point: Point) -> None:
    """Nothing is kept: the work is done in one go."""


class PackageCourse:
    """The point that is kept: names, files that are whole on the medium, films that were made.

    A file is noted once it was flushed, so that what is noted survives the process and the power.
    All of it is read back before the package gets its name, so what is noted is never trusted.
    """

    def __init__(
        self, point: Mapping[str, Any] | None = None, save: Callable[[Point], None] = _nowhere
    ) -> None:
        self._point: Point = dict(point or {})
        self._save = save
        self._saved_at = time.monotonic()

    @property
    def name(self) -> str:
        """The package's name, empty before it was begun."""
        return str(self._point.get("name") or "")

    @property
    def id(self) -> str:
        """A UUID that the package keeps over restarts."""
        return str(self._point["id"])

    @property
    def made_at(self) -> datetime:
        """When it was begun."""
        return datetime.fromisoformat(self._point["made_at"])

    @property
    def seal(self) -> str:
        """The seal, once all was read back; empty before."""
        return str(self._point.get("seal") or "")

    @property
    def paper(self) -> str:
        """Path of the handover record, once it was written."""
        return str(self._point.get("paper") or "")

    @property
    def label(self) -> str:
        """Path of the label, once it was written."""
        return str(self._point.get("label") or "")

    @property
    def facts(self) -> Mapping[str, Any]:
        """What was noted of a package that is whole."""
        found: Mapping[str, Any] = self._point.get("facts") or {}
        return found

    def work_folder(self, to: Path) -> Path:
        """Where it is written before it gets its name."""
        return to / f"{WORK_PREFIX}{self.name}-{self.id[:8]}"

    def scratch(self, to: Path) -> Path:
        """Where stretches of films lie until they are joined."""
        return to / f"{self.work_folder(to).name}-hinh"

    def goes_on(self, fingerprint: str) -> bool:
        """True where what was begun is the very package that is wanted now."""
        return bool(self.name) and self._point.get("fingerprint") == fingerprint

    def begin(self, name: str, fingerprint: str) -> None:
        """A package is begun; whatever was noted before is forgotten."""
        made_at = datetime.now().astimezone().isoformat(timespec="seconds")
        self._point = {"name": name, "id": str(uuid.uuid4()), "made_at": made_at}
        self._point["fingerprint"] = fingerprint
        self._point |= {"files": {}, "films": {}, "stretches": {}}
        self._keep()

    def files(self) -> dict[str, tuple[int, dict[str, str]]]:
        """Files that are whole: name -> size, digests."""
        return {name: (row[0], row[1]) for name, row in self._point.get("files", {}).items()}

    def note_file(self, name: str, size_bytes: int, digests: Mapping[str, str]) -> None:
        """A file is whole on the medium; kept soon."""
        self._point["files"][name] = [size_bytes, dict(digests)]
        if time.monotonic() - self._saved_at >= SAVE_EVERY_S:
            self._keep()

    def film(self, name: str) -> Film | None:
        """A film that was made and proved, if it was."""
        row = self._point["films"].get(name)
        return None if row is None else Film(**{**row, "packets": tuple(row["packets"])})

    def note_film(self, name: str, film: Film) -> None:
        """A film was made and proved."""
        self._point["films"][name] = asdict(film)
        self._keep()

    @property
    def stretches(self) -> dict[str, Any]:
        """Stretches of joint films that were encoded."""
        found: dict[str, Any] = self._point["stretches"]
        return found

    def note_stretch(self, name: str, found: Mapping[str, Any]) -> None:
        """A stretch of a joint film was encoded."""
        self._point["stretches"][name] = dict(found)
        self._keep()

    def note_whole(self, seal: str, facts: Mapping[str, Any]) -> None:
        """All was read back: the package gets its name next."""
        self._point |= {"seal": seal, "facts": dict(facts)}
        self._keep()

    def note_paper(self, path: Path) -> None:
        """The handover record was written."""
        self._point["paper"] = str(path)
        self._keep()

    def note_label(self, path: Path) -> None:
        """The label was written."""
        self._point["label"] = str(path)
        self._keep()

    def _keep(self) -> None:
        self._saved_at = time.monotonic()
        self._save(self._point)
