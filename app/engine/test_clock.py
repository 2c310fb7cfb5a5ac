"""A time of day that can be relied on: the clock may be wrong, but never goes back unnoticed.

The latest time that was ever seen is kept in the data directory. A clock that shows an earlier one
was set back; until it has caught up, or the system says that it is right, nothing counts as in
time.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.model.clock import NS_PER_S, now_ns

log = logging.getLogger(__name__)

FILE = "latest-time.json"
SLACK_S = 120.0
"""A clock that is corrected by less than this was not set back."""
KEEP_EVERY_S = 60.0


class TrustedClock:
    """``confirmed`` says whether the system compared its clock with a server and found it right."""

    def __init__(
        self,
        folder: Path,
        *,
        confirmed: Callable[[], bool] = lambda: False,
        wall: Callable[[], datetime] = lambda: datetime.now().astimezone(),
        monotonic_ns: Callable[[], int] = now_ns,
    ) -> None:
        self._path = folder / FILE
        self._confirmed = confirmed
        self._wall = wall
        self._monotonic_ns = monotonic_ns
        self._latest = self._read()
        self._at_ns = monotonic_ns()
        self._kept_ns: int | None = None

    def now(self) -> datetime:
        """The computer's time of day."""
        return self._wall()

    def set_back(self) -> bool:
        """True where the clock shows a time before one that has been already.

        What has passed since on the monotonic clock, which nobody sets, counts as well.
        """
        now, at_ns = self._wall(), self._monotonic_ns()
        if self._latest is None or self._confirmed():
            self._latest, self._at_ns = now, at_ns
            return False
        passed_s = (at_ns - self._at_ns) / NS_PER_S
        behind_s = (self._latest - now).total_seconds() + passed_s
        if behind_s > SLACK_S:
            return True
        self._latest, self._at_ns = max(now, self._latest), at_ns
        return False

    def keep(self) -> None:
        """Keep the latest time, about once a minute; call it again and again. Blocks briefly."""
        at_ns = self._monotonic_ns()
        due = self._kept_ns is None or (at_ns - self._kept_ns) / NS_PER_S >= KEEP_EVERY_S
        if not due or self._latest is None:
            return
        self._kept_ns = at_ns
        draft = self._path.with_suffix(".new")
        try:
            draft.write_text(json.dumps({"latest": self._latest.isoformat()}), encoding="utf-8")
            draft.replace(self._path)
        except OSError as error:
            log.warning("the latest time cannot be kept: %s", error)

    def _read(self) -> datetime | None:
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            return datetime.fromisoformat(kept["latest"]).astimezone()
        except FileNotFoundError:
            return None
        except (OSError, ValueError, LookupError, TypeError) as error:
            log.warning("the latest time cannot be read: %s", error)
            return None
