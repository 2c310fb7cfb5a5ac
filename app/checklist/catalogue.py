"""All items there are, found by listing the package of items."""

from __future__ import annotations

import hashlib
import importlib
import inspect
import json
import pkgutil
import re
from collections.abc import Sequence
from types import ModuleType

from app.checklist import items
from app.checklist.contract import Item
from app.model.checklist import Phase
from app.model.reception import PointRole
from app.settings.profile import Profile

GROUPS = ("PL", "NT", "PF", "VI", "AU", "EP", "DI", "RC", "PW", "PC", "SE", "PE", "LV", "AF")


def all_items(package: ModuleType = items) -> list[Item]:
    """One object of each item class in ``package``, in the order of a test.

    Raises ``ValueError`` for two items with one id, or an id of an unknown group.
    """
    found: dict[str, Item] = {}
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        loaded = importlib.import_module(module.name)
        for _, kind in inspect.getmembers(loaded, inspect.isclass):
            if issubclass(kind, Item) and kind.__module__ == module.name:
                item = kind()
                if item.id in found or item.group not in GROUPS:
                    raise ValueError(f"item {item.id} of {module.name}: id taken or group unknown")
                found[item.id] = item
    return sorted(found.values(), key=_place)


def items_for(phase: Phase, role: PointRole) -> Sequence[Item]:
    """The items that a point of ``role`` checks in ``phase``, in order."""
    return [item for item in all_items() if phase in item.phases and role in item.roles]


def checklist_revision(profile: Profile, listed: Sequence[Item] | None = None) -> str:
    """What a record pins: SHA-256 over the items (phases, points, what blocks) and the figures.

    The same for all phases and points, so that a printed list can be compared with a record.
    """
    rows = [
        {
            "id": item.id,
            "phases": sorted(item.phases),
            "roles": sorted(item.roles),
            "asked_where": str(item.asked_where),
            "blocking": sorted(item.blocking),
        }
        for item in (listed if listed is not None else all_items())
    ]
    plain = json.dumps({"items": rows, "profile": profile.fingerprint}, sort_keys=True)
    return hashlib.sha256(plain.encode()).hexdigest()


def _place(item: Item) -> tuple[int, int]:
    number = re.sub(r"\D", "", item.id)
    return GROUPS.index(item.group), int(number or 0)
