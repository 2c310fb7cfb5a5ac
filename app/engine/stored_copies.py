"""Reading back what lies in stores and on shares, within the bandwidth that each may take."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.bag_check import SEAL_FILE
from app.archive.stores.place import StoreKind, StorePlace, place_from_json
from app.archive.stores.work import StoreOrder, StoreWork
from app.engine.ground import Ground
from app.engine.store_orders import account_of
from app.model.custody import last_name
from app.model.errors import AppError
from app.model.jobs import Progress
from app.settings.secrets import Secrets
from app.store.archive_checks import Holding, HoldingState
from app.system.looking import is_folder

log = logging.getLogger(__name__)

PATIENCE_S = 120.0
"""So long a scheduled check waits for a store that does not answer; it is asked again in an hour"""


@dataclass(frozen=True, slots=True)
class StoredReading:
    """What came of reading a copy in a store; ``report`` is None where the store was not reached"""

    state: HoldingState
    report: Mapping[str, Any] | None = None


class StoredCopies:
    """Asks the stores that are in use. On the threads of jobs."""

    def __init__(self, ground: Ground, secrets: Secrets | None = None) -> None:
        self._ground = ground
        self._secrets = secrets or Secrets()

    def reached(self, holding: Holding) -> bool:
        """True where its store is in use, its key known, or the share's folder there."""
        place = self._place(holding)
        if place is None:
            return _is_folder(holding)
        if place.kind == StoreKind.SHARE:
            return is_folder(Path(place.folder))
        return bool(self._secrets.get(account_of(place)))

    def knows(self, holding: Holding) -> bool:
        """True where a store that is in use holds it; else a share is but a folder."""
        return self._place(holding) is not None

    def read(
        self,
        holding: Holding,
        progress: Progress,
        point: Mapping[str, Any],
        save: Callable[[dict[str, Any]], None],
    ) -> StoredReading:
        """Read all of it from its store, going on from ``point``. A store that does not answer or
        refuses says nothing of what lies there.
        """
        place = self._place(holding)
        if place is None or not self.reached(holding):
            return StoredReading(HoldingState.AWAY)
        secret = self._secrets.get(account_of(place)) if place.kind == StoreKind.S3 else ""
        name = last_name(holding.path)
        order = StoreOrder("check", place, secret, name, seal=holding.seal, patience_s=PATIENCE_S)
        try:
            found = StoreWork(order, self._ground.paths.logs, progress, save).run(point)
        except AppError as error:
            log.info("a copy in a store cannot be read back now: %s", type(error).__name__)
            return StoredReading(HoldingState.AWAY)
        return StoredReading(_state(found), found)

    def _place(self, holding: Holding) -> StorePlace | None:
        kept = self._ground.thread.wait(self._ground.store.archive_stores.all)
        places = [place_from_json(one.place) for one in kept if one.in_use]
        mine = [one for one in places if _below(holding.path, one)]
        return max(mine, key=lambda one: len(one.address), default=None)


def _below(path: str, place: StorePlace) -> bool:
    if place.kind == StoreKind.SHARE:
        return Path(path).parent == Path(place.address)
    return path.startswith(place.address) and "/" not in path[len(place.address) :].rstrip("/")


def _is_folder(holding: Holding) -> bool:
    return bool(holding.volume) and is_folder(Path(holding.path))


def _state(found: Mapping[str, Any]) -> HoldingState:
    if found["verified"]:
        return HoldingState.VERIFIED
    nothing = not found["read"] and SEAL_FILE in found["missing"]
    return HoldingState.MISSING if nothing else HoldingState.DAMAGED
