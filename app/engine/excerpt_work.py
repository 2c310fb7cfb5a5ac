"""Making an excerpt as long work: one that was broken off is begun anew, and noted once."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.archive.check import digest_of
from app.archive.cutting import touches
from app.archive.excerpt import WORK_PREFIX, claim, excerpt_name, make_excerpt, nothing_there
from app.archive.excerpt_papers import SUMS, ExcerptOrder, ExcerptReport, made_before
from app.archive.play.planning import Take
from app.engine.custody_book import CustodyBook
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.halves import clear_halves, stands_in_no_log
from app.engine.long_work_desk import LongWork, Point
from app.engine.player_desk import takes_of_session
from app.engine.session_desk import SessionDesk
from app.model.custody import CopyForm, HeldCopy
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.reception import Session
from app.model.text import T, Text
from app.reception.sealing import AFTERWARDS, Sealing
from app.store.store import Store

KIND = "excerpt"
MADE = "excerpt.made"


class ExcerptWork:
    """What an excerpt is made of, its making and its entry in log and custody.

    :meth:`ordered` and the making block, on a thread that is not the store's.
    """

    def __init__(
        self, ground: Ground, sessions: SessionDesk, work: LongWork, book: CustodyBook | None
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._book = book or CustodyBook(ground)
        self._sealing = Sealing(ground.store)
        self._naming = threading.Lock()
        work.register(KIND, _title, self._make, given_up=self._given_up)

    def ordered(self, args: dict[str, Any], take: Take) -> ExcerptOrder:
        """The order as it may be carried out now; what is sealed or confidential is judged anew.

        Raises :class:`ArchiveError` for a sealed stretch, :class:`ReceptionError` where the person
        has not the duty.
        """
        span = (float(args["span"][0]), min(float(args["span"][1]), take.plan.seconds))
        title, sealed = self._ground.thread.wait(self._allowed, args, take, span)
        return ExcerptOrder(
            args["session"],
            title,
            take,
            span,
            tuple(args["sources"]),
            exact=args["exact"],
            together=args["together"],
            purpose=args["purpose"],
            authority=args["authority"],
            person=args["person"],
            sealed_too=sealed,
        )

    def _allowed(
        self, args: dict[str, Any], take: Take, span: tuple[float, float]
    ) -> tuple[str, bool]:
        """On the store's thread: the title as it may be told, whether sealed parts go in."""
        session, person = args["session"], args["person"]
        held: Session = self._sessions.get(session)
        discretion = Discretion(self._ground.store, session)
        discretion.need_release(args["authority"], person)
        if not touches(span, take.plan.sealed):
            return discretion.hide(held.title), False
        if not args["sealed_too"]:
            raise _unplaced() if take.unplaced else _sealed()
        self._sealing.require(held, person, AFTERWARDS)
        return discretion.hide(held.title), True

    def _make(
        self, args: dict[str, Any], point: Point, progress: Progress, save: Callable[[Point], None]
    ) -> dict[str, Any]:
        """Make it, or take what was whole already when the engine ended. The half of it goes before
        anything is judged: it may have been sealed since.
        """
        to, name = Path(args["to"]), str(point.get("name") or "")
        if name:
            shutil.rmtree(to / f"{WORK_PREFIX}{name}", ignore_errors=True)
        order = self.ordered(args, self._take(args))
        report = made_before(order, to / name) if name else None
        if report is None:
            path = self._named(order, to, save)
            report = make_excerpt(order, path, self._ground.paths.logs, progress)
        result = {**report.to_json(), "session": order.session}
        medium = self._book.see(report.path)
        held = _held(order, report, medium.id) if medium is not None else None
        self._ground.thread.wait(self._note, order, result, held)
        return result

    def _named(self, order: ExcerptOrder, to: Path, save: Callable[[Point], None]) -> Path:
        """A name of its own, saved before anything bears it: several may begin at one moment, as
        when a recording ends for which they waited.
        """
        with self._naming:
            path = to / excerpt_name(order, to)
            medium = self._book.there.on(to)
            save({"name": path.name, "medium": medium.id if medium is not None else ""})
            claim(path)
        return path

    def _given_up(self, args: dict[str, Any], point: Point) -> Text | None:
        """Clear away the half of one that rests; says where it lies where its disk is not there or
        refuses, and where it was whole already and stands in no log.
        """
        to, name = Path(args["to"]), str(point.get("name") or "")
        if not name:
            return None
        medium, half = str(point.get("medium") or ""), to / f"{WORK_PREFIX}{name}"
        left = clear_halves(self._book.there, medium, [half])
        if left is not None:
            return left
        if (to / name).exists() and not self._is_noted(args["session"], str(to / name)):
            return stands_in_no_log(to / name)
        return None

    def _is_noted(self, session: str, path: str) -> bool:
        return self._ground.thread.wait(_noted, self._ground.store, session, path)

    def _take(self, args: dict[str, Any]) -> Take:
        """The recording that was chosen, by the beginning of its timeline."""
        takes = takes_of_session(self._ground, args["session"])
        found = next((take for take in takes if take.origin == args["origin"]), None)
        if found is None:
            raise nothing_there()
        return found

    def _note(self, order: ExcerptOrder, result: dict[str, Any], held: HeldCopy | None) -> None:
        """Once, even where the engine ended right after it was noted."""
        store, path = self._ground.store, result["path"]
        if _noted(store, order.session, path):
            return
        details = {
            "purpose": order.purpose,
            "authority": order.authority,
            "person": order.person,
            "take": order.take.origin,
            "asked": list(order.span),
            "exact": order.exact or order.together,
            "sealed_contained": order.sealed_too,
            "path": path,
            "films": result["films"],
        }
        why = f"{order.purpose} ({order.authority})"
        told = {key: details[key] for key in ("take", "asked", "exact", "path", "films")}
        with store.transaction():
            store.audit.append(order.person, MADE, order.session, details)
            store.custody.note(order.person, MADE, order.session, why=why, details=told)
            if held is not None:
                store.custody.add_copy(held, why)


def _noted(store: Store, session: str, path: str) -> bool:
    """True where custody knows that an excerpt was made there. On the store's thread."""
    events = store.custody.of_session(session).events
    return any(event.action == MADE and event.details.get("path") == path for event in events)


def _sealed() -> ArchiveError:
    return ArchiveError(
        T("player", "A part of this stretch is sealed."),
        meaning=T("player", "No excerpt was made."),
        action=T(
            "player", "Choose a stretch beside it, or have a person with the duty take it in."
        ),
    )


def _unplaced() -> ArchiveError:
    return ArchiveError(
        T(
            "player",
            "Nobody knows at what time of day this recording began: a sealed part of the session"
            " may lie anywhere in it.",
        ),
        meaning=T("player", "No excerpt was made."),
        action=T("player", "Have a person with the duty take it in, or have the seal lifted."),
    )


def _title(args: dict[str, Any]) -> Text:
    return T("player", "Excerpt of “{title}”")(title=args["title"])


def _held(order: ExcerptOrder, report: ExcerptReport, medium: str) -> HeldCopy:
    """The excerpt as custody keeps it. Its films were hashed from the medium when they were made;
    its first check reads them back against that.
    """
    files = [file for file in report.path.iterdir() if file.is_file()]
    return HeldCopy(
        *(None, order.session, CopyForm.EXCERPT, medium, str(report.path)),
        *(digest_of(report.path / SUMS), sum(file.stat().st_size for file in files)),
        *(report.made_at, order.person),
    )
