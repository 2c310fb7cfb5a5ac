"""What custody and the audit log are told of discs.

A set is one medium and holds one copy, kept from the moment its last disc was verified: two discs
of one set are two halves, never two copies.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.clock import wall_now
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind
from app.model.discs import Disc, DiscSet, DiscState
from app.store.store import Store

_OF_DISCS = "discs:"
READ_BACK = ("disc.verified", "disc.damaged")


def set_medium(set_id: str) -> str:
    """The id under which custody knows a set."""
    return f"{_OF_DISCS}{set_id}"


def set_of(medium_id: str) -> str:
    """The set that custody knows under this id."""
    return medium_id.removeprefix(_OF_DISCS)


def tell_custody(
    store: Store, disc: Disc, action: str, person: str, more: Mapping[str, Any]
) -> None:
    """Note what was done with a disc, in the running transaction; ``more`` goes with it."""
    made = store.discs.get(disc.set_id)
    assert made is not None, "a disc belongs to a set"
    details = {
        "disc": disc.label,
        "number": disc.number,
        "count": disc.count,
        "seal": disc.seal,
        "image": disc.image_sha256,
        "device": disc.device,
        "matched": disc.matched,
        "expected": disc.expected,
        **more,
    }
    store.audit.append(person, action, made.session, details)
    if not disc.burnings:
        store.custody.note(person, action, made.session, details=details)
        return
    medium = store.custody.see_medium(_medium(made, disc))
    store.custody.note(person, action, made.session, medium=medium.id, details=details)
    if action in READ_BACK:
        _keep_copy(store, made, medium.id, person)


def _medium(made: DiscSet, disc: Disc) -> Medium:
    serial = f"{disc.label[:-4]}01-{disc.count:02}" if disc.count > 1 else disc.label
    return Medium(
        set_medium(made.id),
        MediumKind.DISC,
        serial=serial,
        label=serial,
        capacity=made.capacity * disc.count,
        seen_at=wall_now(),
    )


def _keep_copy(store: Store, made: DiscSet, medium: str, person: str) -> None:
    """One copy for the whole set: kept while all its discs are verified, and read back whole when
    that of its discs was that was read longest ago.
    """
    discs, name, at = store.discs.of_set(made.id), Path(made.package).name, wall_now()
    path = f"{name}#{made.id}"
    fitted = any(one.seal == made.package_seal for one in store.discs.fitted(made.session))
    if all(disc.state is DiscState.VERIFIED for disc in discs):
        size, whole_at = sum(disc.bytes for disc in discs), _all_read_at(discs)
        copy = HeldCopy(
            None,
            made.session,
            CopyForm.REENCODED if fitted else CopyForm.PACKAGE,
            medium,
            path,
            made.package_seal,
            size,
            at,
            person,
            verified_at=whole_at,
            checked_at=at,
        )
        told = (made.session, path, CopyState.KEPT, person)
        if not store.custody.checked(*told, at=at, whole_at=whole_at):
            store.custody.add_copy(copy)
    elif any(disc.state is DiscState.FAILED for disc in discs):
        store.custody.checked(made.session, path, CopyState.DAMAGED, person, at=at)


def _all_read_at(discs: Iterable[Disc]) -> str:
    """Since when all of them have been read back; empty where one never was."""
    read = [disc.checked_at for disc in discs]
    return min(read, key=datetime.fromisoformat) if all(read) else ""
