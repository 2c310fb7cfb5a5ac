"""A package that was made stands in the database and in the audit log, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.archive.package import PackageReport
from app.engine.package_order import PackageOrder
from app.model.packages import Package
from app.model.recording import Seal
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package with what was ordered, what of it is sealed, what is wanting, its paper, and what
    of the recording it holds whole.
    """

    order: PackageOrder
    report: PackageReport
    seals: Sequence[Seal]
    wanted: Sequence[str]
    paper: str
    holds: tuple[str, ...]


def note_package(store: Store, made: MadePackage) -> None:
    """Note it, with what of it was sealed or confidential. On the store's thread; a package that
    is noted already (the program ended right after) is not noted again.
    """
    order, report = made.order, made.report
    session, path = order.session.id, str(report.path)
    known = store.packages.of_session(session)
    if any(one.sha256 == report.seal and one.path == path for one in known):
        return
    package = Package(
        None,
        session,
        path,
        report.seal,
        report.bytes,
        report.verified,
        report.made_at,
        order.who,
        made.paper,
        made.holds,
    )
    details: dict[str, Any] = {"package": path, "seal": report.seal}
    details["verified"] = report.verified
    details["whole"] = bool(made.holds)
    if made.wanted:
        details |= {"incomplete": True, "wanting": list(made.wanted)}
    if made.seals:
        details["sealed"] = [
            {"id": s.id, "start_s": s.start_s, "end_s": s.end_s} for s in made.seals
        ]
        details["sealed_contained"] = order.authority is not None
        details["withheld"] = list(report.withheld)
        if report.unplaced:
            details["unplaced"] = list(report.unplaced)
    with store.transaction():
        store.packages.add(package)
        store.audit.append(order.who, "package.made", session, details)
        if made.seals and order.authority is not None:
            given = {**asdict(order.authority), "package": path}
            store.audit.append(order.authority.person, "package.sealed_given", session, given)
        if order.release is not None:
            given = {**asdict(order.release), "package": path}
            store.audit.append(order.release.person, "package.confidential_given", session, given)
