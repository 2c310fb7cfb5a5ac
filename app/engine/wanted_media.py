"""What a person has to bring: media on which something is due to be read back, and nothing can."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from app.engine.check_work import due_at
from app.model.custody import Medium, MediumKind, last_name
from app.model.text import Text
from app.store.archive_checks import Holding, Place
from app.store.store import Store


def wanted_media(
    store: Store,
    due: Iterable[Holding],
    read_back: Mapping[Place, str],
    every_days: int,
    instead: Mapping[Place, Text] | None = None,
) -> list[dict[str, Any]]:
    """A row for each medium, that which is due longest first: ``kind``, ``label``, ``serial``,
    ``place``, ``seen_at``, ``lent_to``, the day ``due_at`` as it follows from when each place was
    ``read_back``, ``what`` by name, ``sessions``, ``bytes``, and the ``problem`` where another disk
    is connected at its place (``instead``), else None. A disc of a set is a medium of its own. On
    the store's thread.
    """
    others = instead or {}
    media = {one.id: one for one in store.custody.media()}
    loans = {loan.medium: loan.borrower for loan in store.custody.loans()}
    rows: dict[str, dict[str, Any]] = {}
    for one in due:
        medium = media.get(one.medium)
        row = _named(store, one, medium)
        row["lent_to"] = loans.get(medium.id, "") if medium is not None else ""
        kept = rows.setdefault(f"{row['kind']}\n{row['label']}\n{row['place']}", row)
        due_on = due_at(one, read_back, every_days).date().isoformat()
        kept["due_at"] = min(kept.get("due_at") or due_on, due_on)
        kept["what"].append(_name(one))
        kept["bytes"] += one.bytes
        if one.place in others:
            kept["problem"] = others[one.place].to_json()
        kept["sessions"] = sorted({*kept["sessions"], one.session})
    return sorted(rows.values(), key=lambda row: (row["due_at"], row["label"]))


def _named(store: Store, one: Holding, medium: Medium | None) -> dict[str, Any]:
    row: dict[str, Any] = {"what": [], "bytes": 0, "sessions": [], "problem": None}
    if medium is None:
        where = one.volume or str(Path(one.path).parent)
        kind = MediumKind.DISC if one.kind == "disc" else MediumKind.EXTERNAL
        return {**row, "kind": str(kind), "label": disc_label(store, one) or where} | {
            "serial": "",
            "place": "",
            "seen_at": "",
        }
    return {
        **row,
        "kind": str(medium.kind),
        "label": disc_label(store, one) or medium.name,
        "serial": medium.serial,
        "place": medium.place,
        "seen_at": medium.seen_at,
    }


def disc_label(store: Store, one: Holding) -> str:
    """Label of a disc and which of how many it is; empty for what is no disc."""
    if one.kind != "disc":
        return ""
    set_id, _, number = one.path.removeprefix("disc:").partition("#")
    disc = store.discs.of_set(set_id)[int(number) - 1]
    return f"{disc.label} ({disc.number}/{disc.count})"


def _name(one: Holding) -> str:
    if one.kind == "disc":
        return ""
    return last_name(one.path)
