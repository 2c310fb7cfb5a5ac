"""Plans of sets of discs as the protocol shows them, and what a command may name of one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.archive.discs.derived import DERIVED_FROM
from app.archive.discs.order import DiscSource, free_stem, volume_label
from app.archive.discs.plan import SetPlan
from app.engine.medium_there import MediumThere
from app.engine.present_copies import package_place
from app.model.discs import Disc, DiscSet, FittedPackage
from app.model.errors import BadUsageError
from app.model.packages import Package
from app.model.text import T
from app.store.store import Store


def told(plan: SetPlan, made: DiscSet, stem: str) -> dict[str, Any]:
    """How a package is divided, as the protocol shows it; the discs' names begin with ``stem``."""
    count, name = len(plan.discs), Path(made.package).name
    return {
        "discs": [
            {
                "number": disc.number,
                "count": count,
                "label": volume_label(name, disc.number, count, stem),
                "bytes": disc.bytes,
                "files": len(disc.files),
            }
            for disc in plan.discs
        ],
        "left_out": [file.name for file in plan.left_out],
    }


def need_place(device: str) -> str:
    """The drive or place that was named; raises :class:`BadUsageError` for none."""
    if not device.strip():
        raise BadUsageError(T("discs", "No drive was named."))
    return device.strip()


def need_disc(discs: list[Disc], number: int) -> Disc:
    """A disc by its number; raises :class:`BadUsageError` where the set has none."""
    found = [disc for disc in discs if disc.number == number]
    if not found:
        raise BadUsageError(
            T("discs", "The set has no disc {number}.")(number=number),
        )
    return found[0]


def label_order(made: DiscSet, discs: list[Disc], source: DiscSource) -> dict[str, Any]:
    """What the paper of labels and sleeves is made of; raises :class:`BadUsageError` where no disc
    was made yet.
    """
    ready = [disc.to_json() for disc in discs if disc.seal]
    if not ready:
        raise BadUsageError(
            T("discs", "There is nothing to print yet."),
            action=T(
                "discs",
                "Make the images or burn the discs first: the label bears the"
                " check code of the disc.",
            ),
        )
    return {
        "kind": "disc_labels",
        "set": asdict(made),
        "discs": ready,
        "title": source.title,
        "package": source.name,
        "derived_from": source.info.get(DERIVED_FROM, ""),
        "organization": source.info.get("Source-Organization", ""),
    }


def stem_for(store: Store, made: DiscSet) -> str:
    """How the names of a new set's discs are to begin, as no others do. On the store's thread."""
    return free_stem(Path(made.package).name, store.discs.stems())


def add_set(store: Store, made: DiscSet, plan: SetPlan) -> list[Disc]:
    """Keep a set as it was planned, under names of its own. On the store's thread."""
    with store.transaction():
        name, count, stem = Path(made.package).name, len(plan.discs), stem_for(store, made)
        discs = [
            Disc(
                made.id,
                disc.number,
                count,
                volume_label(name, disc.number, count, stem),
                disc.bytes,
                len(disc.files),
            )
            for disc in plan.discs
        ]
        store.discs.add(made, discs)
        details = {"package": made.package, "seal": made.package_seal, "discs": len(discs)}
        details |= {"capacity": made.capacity, "recovery_percent": made.recovery_percent}
        store.audit.append(made.made_by, "disc.set_planned", made.session, details)
    return discs


def set_rows(store: Store, session: str) -> list[dict[str, Any]]:
    """The sets of a session, newest first, each with its discs. On the store's thread."""
    fitted = {one.seal for one in store.discs.fitted(session)}
    return [
        {
            **asdict(made),
            "reencoded": made.package_seal in fitted,
            "discs": [disc.to_json() for disc in store.discs.of_set(made.id)],
        }
        for made in store.discs.of_session(session)[::-1]
    ]


def packages_known(store: Store, session: str, path: str) -> list[Package | FittedPackage]:
    """The package that was named, else the whole ones of the session itself, the newest first. On
    the store's thread.
    """
    fitted = [one for one in store.discs.fitted(session) if path and one.path == path]
    known = store.packages.of_session(session)[::-1]
    named = [one for one in known if not path or Path(one.path) == Path(path)]
    return [*fitted, *(one for one in named if one.verified)]


def package_at_hand(
    there: MediumThere, known: Sequence[Package | FittedPackage]
) -> Package | FittedPackage:
    """The first of the ``known`` packages that is there; raises :class:`BadUsageError` for none.
    Blocks; touches disks.
    """
    found = next((one for one in known if _place(there, one).is_dir()), None)
    if found is None:
        raise BadUsageError(
            T("discs", "There is no package of this session at hand."),
            meaning=T("discs", "Discs are made of a package that was read back."),
            action=T("discs", "Make the package first, or connect the disk that holds it."),
        )
    return found


def seal_of(package: Package | FittedPackage) -> str:
    """The seal of a package of either kind."""
    return package.seal if isinstance(package, FittedPackage) else package.sha256


def _place(there: MediumThere, one: Package | FittedPackage) -> Path:
    return package_place(there, one.session, one.path, seal_of(one))
