"""The desk of handovers: copies are given to somebody else in one act, come back, and the paper."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from app.engine.commands import Handler
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import need_reason
from app.engine.ground import Ground
from app.engine.handover_book import HandoverBook
from app.engine.handover_papers import HandoverPapers
from app.engine.handover_rules import Giving
from app.engine.job_desk import JobDesk
from app.engine.present_copies import with_places
from app.engine.session_desk import SessionDesk
from app.model.custody import HeldCopy, MediumKind
from app.model.errors import BadUsageError
from app.model.handovers import Handover, Side
from app.model.text import T

PAPER = "handover_paper"
_READ_AGAIN = frozenset({MediumKind.DISK, MediumKind.EXTERNAL, MediumKind.SHARE})


class HandoverDesk:
    """Gives, takes back, prints. Event-loop thread; ``changed`` hears of every act, ``came_back``
    which folders are to be read back.
    """

    def __init__(
        self, ground: Ground, sessions: SessionDesk, jobs: JobDesk, book: CustodyBook
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._jobs = jobs
        self._custody = book
        self._acts = HandoverBook(ground.store)
        self._papers = HandoverPapers(ground)
        self.changed: Callable[[], None] = lambda: None
        self.came_back: Callable[[Sequence[HeldCopy], str], Awaitable[Any]] = _nobody_checks

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "custody.handovers": self.show,
            "custody.give": self.give,
            "custody.return": self.take_back,
            "custody.paper": self.paper,
        }

    def start(self) -> None:
        """Nothing goes on by itself here."""

    async def close(self) -> None:
        """Nothing is held here."""

    async def show(self, session: str) -> dict[str, Any]:
        """``copies`` of a session, each with the ``problem`` that keeps it here (None: it can go),
        which others lie ``along`` on its medium, and whether it is a ``verified_copy``,
        ``sealed``, ``confidential``; the same of ``others``: the copies of all sessions that lie
        there; ``handovers``, newest first, with their papers; ``unit`` that hands over. Of each of
        the session's copies ``at`` says where it lies now.
        """
        await asyncio.to_thread(self._custody.bring_up_to_date, session)
        shown = await self._ground.thread.run(self._acts.show, session)
        await asyncio.to_thread(with_places, self._custody.there, shown["copies"])
        await asyncio.to_thread(self._papers.judge, shown["handovers"])
        return shown

    async def give(
        self,
        session: str,
        copies: list[int],
        receiver: str,
        receiver_unit: str,
        *,
        why: str,
        person: str,
        place: str = "",
        unit: str = "",
        position: str = "",
        receiver_position: str = "",
        authority: str = "",
        release: str = "",
        whole_media: bool = False,
        fewer: bool = False,
    ) -> dict[str, Any]:
        """Hand copies over in one act, noted at once; begins to write its paper.

        Answers the ``handover`` by number, how many verified copies are ``left`` of each session,
        and the ``job`` of the paper. See :mod:`app.engine.handover_rules` for what is refused.
        """
        need_reason(why)
        giver = _side(person, unit, position)
        taker = _side(receiver, receiver_unit, receiver_position)
        if not (giver.person and taker.person and taker.unit):
            raise BadUsageError(
                T("handover", "A handover needs who gives, who receives, and for which unit."),
                action=T("handover", "Enter both names and the unit of the receiver."),
            )
        asked = Giving(
            session,
            tuple(dict.fromkeys(int(one) for one in copies)),
            giver.person,
            _words(authority),
            _words(release),
            whole_media=whole_media,
            fewer=fewer,
        )
        async with self._custody.one_act_at_a_time:
            await asyncio.to_thread(self._custody.bring_up_to_date)
            sides = (giver, taker, _words(why), _words(place))
            act, left = await self._ground.thread.run(self._acts.give, asked, *sides)
        self.changed()
        return {"handover": act.id, "left": left, "job": self._print(act, giver.person)}

    async def take_back(
        self, handover: int, condition: str, person: str, copies: list[int] | None = None
    ) -> dict[str, Any]:
        """Note that copies (none named: all of the act) are back and in which condition. They count
        again once they were read back, which begins at once where their very disk is connected;
        else the answer says in ``to_bring`` which one is to be.
        """
        who, told = _words(person), _words(condition)
        if not who or not told:
            raise BadUsageError(
                T("handover", "A return needs who takes it back and in which condition it is.")
            )
        async with self._custody.one_act_at_a_time:
            act, back = await self._ground.thread.run(
                self._acts.take_back, handover, copies, who, told
            )
        self.changed()
        here, to_bring = await asyncio.to_thread(self._there, back)
        if here:
            await self.came_back(here, who)
        return {**await self.show(act.session), "to_bring": to_bring}

    async def paper(self, handover: int, person: str = "") -> dict[str, Any]:
        """Begin to write the record of an act, again where there is one; returns the job."""
        act = await self._ground.thread.run(self._acts.act, handover)
        return {"job": self._print(act, _words(person) or self._sessions.who)}

    def _there(
        self, back: Sequence[tuple[HeldCopy, MediumKind]]
    ) -> tuple[list[HeldCopy], list[dict[str, Any]]]:
        """What of it can be read now, and which disks are to be brought for the rest."""
        here, problems = [], []
        for copy in (copy for copy, kind in back if kind in _READ_AGAIN):
            standing = self._custody.there.look(copy.medium, copy.path, copy.seal)
            if standing.there and Path(standing.at).is_dir():
                here.append(copy)
            elif standing.problem is not None and standing.problem not in problems:
                problems.append(standing.problem)
        return here, [one.to_json() for one in problems]

    def _print(self, act: Handover, who: str) -> str:
        task = self._jobs.start(
            PAPER,
            T("handover", "Handover record"),
            lambda progress: self._papers.write(act, who, progress),
            session=act.session,
        )
        return self._jobs.id_of(task)


def _words(text: str) -> str:
    return " ".join(text.split())


def _side(person: str, unit: str, position: str) -> Side:
    return Side(_words(person), _words(unit), _words(position))


async def _nobody_checks(_copies: Sequence[HeldCopy], _person: str) -> None:
    """Stands in until the desk of checks is there."""
