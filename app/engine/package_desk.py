"""The desk of packages: what an archivist states of a file, and the making of its package."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from app.archive.handover import write_handover
from app.archive.package import PackageReport, make_package
from app.archive.package_course import PackageCourse
from app.archive.package_holds import held_whole
from app.archive.package_label import retention_words, write_label
from app.devices.storage.volumes import volume_of
from app.engine.archive_desk import closed_recordings
from app.engine.commands import Handler
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.halves import clear_halves, stands_in_no_log
from app.engine.handover_authority import authority_of
from app.engine.long_work_desk import LongWork, Point
from app.engine.medium_there import MediumThere
from app.engine.package_limits import largest_on_discs, package_folder
from app.engine.package_order import (
    PackageOrder,
    gathered,
    handover_facts,
    label_facts,
    source_of,
    with_retention,
)
from app.engine.package_record import MadePackage, note_package
from app.engine.session_desk import SessionDesk
from app.model.custody import Retention
from app.model.descriptions import FIELDS, MOST_LETTERS, NOTHING_STATED, ArchivalDescription
from app.model.errors import BadUsageError
from app.model.jobs import Progress
from app.model.text import T, Text

KIND = "export"
_SUGGESTED = ("fonds_code", "fonds_name", "language", "access")


class PackageDesk:
    """Makes packages as long work: one that is broken off goes on with the file it was at."""

    def __init__(self, ground: Ground, sessions: SessionDesk, work: LongWork) -> None:
        self._ground = ground
        self._sessions = sessions
        self._work = work
        self._there = MediumThere(ground)
        self._announcing: set[asyncio.Task[None]] = set()
        work.register(KIND, _title, self._make, ended=self._ended, given_up=self._given_up)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "archive.export": self.export,
            "archive.describe": self.describe,
            "archive.description": self.description,
        }

    def start(self) -> None:
        """Unfinished packages go on by themselves: they are long work."""

    async def close(self) -> None:
        """Nothing is held here."""

    async def description(self, session: str) -> dict[str, Any]:
        """What was stated of a session's file (``stated``), and what was stated last of another one
        and may hold here too (``suggested``).
        """
        await self._ground.thread.run(self._sessions.get, session)
        return await self._ground.thread.run(self._description, session)

    async def describe(
        self, session: str, values: dict[str, str], person: str = ""
    ) -> dict[str, Any]:
        """State the archivist's fields of a session's file; those not named are empty."""
        stated = _stated(values)
        await self._ground.thread.run(self._sessions.get, session)
        who = person.strip() or self._sessions.who
        await self._ground.thread.run(self._state, session, stated, who)
        return await self.description(session)

    async def export(
        self,
        session: str,
        to: str = "",
        authority: str = "",
        person: str = "",
        release: str = "",
        *,
        discs: str = "",
        joint: bool = True,
    ) -> dict[str, Any]:
        """Begin to make the package of a session in the folder ``to``; returns the job.

        ``discs`` is the capacity of discs that it is to be divided among: no film in it is longer
        than a disc, and without ``to`` it is made in the data folder. ``joint`` asks for the film
        with all pictures and sound.

        Sealed stretches go in only on the ``authority`` of a decision, named by the ``person``
        who hands them over; a session that heard a confidential case only on the decision
        ``release``, and never with a name in its papers.
        """
        authority_of(authority, person)
        if discs:
            largest_on_discs(discs)
        found = await self._ground.thread.run(self._sessions.get, session)
        discretion = await self._ground.thread.run(Discretion, self._ground.store, session)
        discretion.need_release(release, person)
        await self._ground.thread.run(closed_recordings, self._ground.store, session)
        folder = package_folder(self._ground.paths, to, discs)
        medium = await asyncio.to_thread(self._there.on, folder)
        args = {
            "session": session,
            "to": str(folder),
            "medium": medium.id if medium is not None else "",
            "discs": discs,
            "title": discretion.hide(found.title),
            "authority": authority,
            "person": person,
            "release": release,
            "joint": joint,
            "who": self._sessions.who,
        }
        return {"job": await self._work.begin(KIND, args, self._sessions.who, session)}

    def _given_up(self, args: dict[str, Any], point: Point) -> Text | None:
        """Clear away the half of a package that rests; says where it lies else, and where it was
        whole already and stands in no log.
        """
        course, to = PackageCourse(point), Path(args["to"])
        if not course.name:
            return None
        halves = [course.work_folder(to), course.scratch(to)]
        left = clear_halves(self._there, str(args.get("medium") or ""), halves)
        if left is not None or not (to / course.name).exists():
            return left
        made = self._ground.store.packages.of_session
        known = [one.path for one in self._ground.thread.wait(made, args["session"])]
        return None if str(to / course.name) in known else stands_in_no_log(to / course.name)

    def _make(
        self, args: dict[str, Any], point: Point, progress: Progress, save: Callable[[Point], None]
    ) -> dict[str, Any]:
        order, course = self._order(args), PackageCourse(point, save)
        source, wanted = source_of(self._ground, order)
        report = make_package(source, order.to, progress, course)
        head = self._ground.thread.wait(self._ground.store.audit.head)
        facts = replace(handover_facts(order, report, source), wanting=wanted, audit_head=head)
        if not course.paper:
            course.note_paper(write_handover(facts, order.to))
        if not (course.label or args["discs"]):
            course.note_label(self._label(order, report))
        holds = held_whole(report, source, wanting=bool(wanted))
        made = MadePackage(order, report, source.seals, wanted, course.paper, holds)
        self._ground.thread.wait(note_package, self._ground.store, made)
        return {
            **report.to_json(),
            "session": order.session.id,
            "handover": course.paper,
            "label": course.label,
            "incomplete": bool(wanted),
            "whole": bool(holds),
            "wanting": wanted,
            "volumes": [_volume(order.to)],
        }

    def _label(self, order: PackageOrder, report: PackageReport) -> Path:
        kept = self._ground.thread.wait(self._ground.store.custody.retention, order.session.id)
        return write_label(label_facts(order, report, kept))

    def _order(self, args: dict[str, Any]) -> PackageOrder:
        shown = asyncio.run_coroutine_threadsafe(
            self._sessions.show(args["session"]), self._ground.loop
        ).result()
        return self._ground.thread.wait(gathered, self._ground, args, shown)

    def _description(self, session: str) -> dict[str, Any]:
        kept, retention = self._ground.store.descriptions, self._retention(session)
        known = kept.of_session(session)
        stated, newest = asdict(with_retention(known, retention)), asdict(kept.newest())
        suggested = {name: newest[name] for name in _SUGGESTED}
        if known == NOTHING_STATED and retention is not None:
            suggested["retention"], stated["retention"] = stated["retention"], ""
        return {"stated": stated, "suggested": suggested}

    def _retention(self, session: str) -> Retention | None:
        return self._ground.store.custody.retention(session)

    def _state(self, session: str, stated: ArchivalDescription, who: str) -> None:
        store, kept = self._ground.store, retention_words(self._retention(session))
        if kept and stated.retention not in ("", kept):
            raise BadUsageError(
                T("archive", "How long the session is kept was set already: {period}.")(
                    period=kept
                ),
                meaning=T("archive", "Nothing was saved: two papers would say different things."),
                action=T(
                    "archive", "Leave the field as it is, or change it under “Retention period”."
                ),
            )
        stated = replace(stated, retention="" if kept else stated.retention)
        with store.transaction():
            store.descriptions.state(session, stated, who)
            fields = [name for name in FIELDS if getattr(stated, name)]
            store.audit.append(who, "session.described", session, {"fields": fields})

    def _ended(self, job: dict[str, Any]) -> None:
        task = asyncio.create_task(self._sessions.package_made(str(job.get("session") or "")))
        self._announcing.add(task)
        task.add_done_callback(self._announcing.discard)


def _title(args: dict[str, Any]) -> Text:
    return T("archive", "Package of “{title}”")(title=args["title"])


def _stated(values: dict[str, str]) -> ArchivalDescription:
    unknown = values.keys() - set(FIELDS)
    if unknown:
        raise BadUsageError(
            T("archive", "There is no field {field} of a file.")(field=", ".join(sorted(unknown)))
        )
    texts = {name: " ".join(str(text).split()) for name, text in values.items()}
    if any(len(text) > MOST_LETTERS for text in texts.values()):
        raise BadUsageError(
            T("archive", "A field has at most {count} letters.")(count=MOST_LETTERS)
        )
    return ArchivalDescription(**texts)


def _volume(folder: Path) -> dict[str, Any]:
    volume = volume_of(folder)
    return volume.to_json() if volume is not None else {"path": str(folder)}
