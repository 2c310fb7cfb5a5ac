"""The desk of pre-session tests: one run at a time, and what the gates say."""

from __future__ import annotations

import logging
from typing import Any

from app.checklist.catalogue import items_for
from app.checklist.records import RunHead
from app.checklist.runner import CheckRun
from app.checklist.summary import summarise
from app.engine.commands import Handler
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.instruments import RoomInstruments
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.test_sink import StoredRun
from app.model.checklist import ItemResult, ItemState, Phase, PreSessionTest
from app.model.clock import wall_now
from app.model.errors import ChecklistError
from app.model.reception import Session, SessionState
from app.model.text import T, Text
from app.reception.sessions import BEFORE_RECORDING
from app.settings.profile import profile_in_force

log = logging.getLogger(__name__)

MANDATED = {
    Phase.T_MINUS_1D: T("checklist", "the test 01 day before"),
    Phase.T_MINUS_2H: T("checklist", "the test 02 hours before"),
}


class TestDesk:
    """Keeps the topics ``test`` and ``test_summaries``.

    What a person stands by is answered once the database has it: a power cut takes no name away.
    """

    __test__ = False

    def __init__(
        self, ground: Ground, setup: SetupDesk, devices: DeviceDesk, sessions: SessionDesk
    ) -> None:
        self._ground = ground
        self._setup = setup
        self._devices = devices
        self._sessions = sessions
        self._run: CheckRun | None = None
        sessions.on_open = self._session_opened
        ground.board.set("test", None)
        ground.board.set("test_summaries", {})

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "test.start": self.start,
            "test.check": self.check,
            "test.acknowledge": self.acknowledge,
            "test.answer": self.answer,
            "test.waive": self.waive,
            "test.finish": self.finish,
            "speaker.play": self.play,
        }

    async def start(self, phase: str) -> dict[str, Any]:
        """Begin a run of the open session; an unfinished one of before stays as it is."""
        session = self._sessions.current
        if session is None:
            raise no_session()
        if self._sessions.recording():
            raise _while_recording()
        wanted = _phase(phase)
        profile = profile_in_force(practice=session.practice)
        row = await self._ground.thread.run(
            self._ground.store.tests.begin, session.id, wanted, wall_now("milliseconds")
        )
        self._run = CheckRun.begin(
            _run_id(row),
            wanted,
            session.id,
            items=items_for(wanted, session.point_role),
            profile=profile,
            instruments=RoomInstruments(self._ground, self._devices, self._setup, session),
            evidence_root=self._ground.paths.evidence,
            sink=StoredRun(self._ground, row, lambda: self._sessions.who),
            on_change=self._announce,
        )
        self._announce()
        if session.state is SessionState.PLANNED:
            await self._sessions.become(SessionState.TESTING)
        return {"run_id": self._run.head.run_id, "items": [item.id for item in self._run.items]}

    async def check(self, item: str) -> dict[str, Any]:
        """Measure one item; its state and value come with the ``test`` topic too."""
        result = await self._needed().measure(item)
        return {"item": item, "state": str(result.state)}

    async def acknowledge(self, item: str, person: str) -> None:
        """A person stands by what was measured."""
        self._needed().acknowledge(item, person)
        await self._ground.thread.settled()

    async def answer(
        self,
        item: str,
        answer: str,
        person: str,
        note: str = "",
        details: dict[str, Any] | None = None,
    ) -> None:
        """A person answers the item's question."""
        self._needed().answer(item, answer, person, note, details)
        await self._ground.thread.settled()

    async def waive(self, item: str, reason: str, person: str) -> None:
        """A person accepts an item that is not met, with a reason."""
        self._needed().waive(item, reason, person)
        await self._ground.thread.settled()

    async def finish(self, person: str = "") -> dict[str, Any]:
        """Close the run; its result is written once and for all."""
        summary = self._needed().finish(person)
        await self._ground.thread.settled()
        await self._load_summaries(self._sessions.current)
        return summary.to_json()

    async def play(self, kind: str = "tone") -> None:
        """Play the test sound on the room's speaker, in a test or while the room is prepared."""
        session = self._sessions.current
        if session is None:
            raise no_session()
        room = RoomInstruments(self._ground, self._devices, self._setup, session)
        await room.play_pips()

    async def open_for_start(self, session: Session) -> list[Text]:
        """What the mandated tests leave open before the session may start."""
        summaries = await self._summaries(session)
        found: list[Text] = []
        for phase, name in MANDATED.items():
            summary = summaries.get(str(phase))
            if summary is None or not summary["finished_at"]:
                found.append(T("checklist", "{test} was not held")(test=name))
            elif summary["open"]:
                found.append(
                    T("checklist", "{test} left {count} items open")(
                        test=name, count=summary["open"]
                    )
                )
        return found

    def _announce(self) -> None:
        self._ground.board.set("test", self._run.to_topic() if self._run is not None else None)

    async def _session_opened(self, session: Session | None) -> None:
        if self._run is not None and (session is None or session.id != self._run.head.session):
            self._run = None
            self._announce()
        if self._run is None and session is not None:
            await self._resume(session)
        await self._load_summaries(session)

    async def _resume(self, session: Session) -> None:
        """Go on with the newest run where it was interrupted; not once the session was held."""
        found = await self._ground.thread.run(self._interrupted, session)
        if found is None:
            return
        row, results = found
        profile = profile_in_force(practice=session.practice)
        run = CheckRun.resume(
            RunHead(_run_id(row), row.phase, session.id, profile.practice, row.started_at),
            results,
            items=items_for(row.phase, session.point_role),
            profile=profile,
            instruments=RoomInstruments(self._ground, self._devices, self._setup, session),
            evidence_root=self._ground.paths.evidence,
            sink=StoredRun(self._ground, row, lambda: self._sessions.who),
            on_change=self._announce,
        )
        if not run.finished:
            self._run = run
            self._announce()

    def _interrupted(self, session: Session) -> tuple[PreSessionTest, dict[str, ItemResult]] | None:
        """The newest run of a session with its results, if it is still to be finished."""
        runs = self._ground.store.tests.of_session(session.id)
        if session.state not in BEFORE_RECORDING or not runs or runs[-1].finished_at:
            return None
        return runs[-1], self._ground.store.tests.results(runs[-1].id)

    async def _load_summaries(self, session: Session | None) -> None:
        summaries = await self._summaries(session) if session is not None else {}
        self._ground.board.set("test_summaries", summaries)

    async def _summaries(self, session: Session) -> dict[str, Any]:
        return await self._ground.thread.run(self._read_summaries, session)

    def _read_summaries(self, session: Session) -> dict[str, Any]:
        found = {}
        for phase in MANDATED:
            row = self._ground.store.tests.newest(session.id, phase)
            if row is not None:
                results = self._ground.store.tests.results(row.id)
                pairs = [
                    (item, results.get(item.id, ItemResult(item.id, ItemState.NOT_DONE)))
                    for item in items_for(phase, session.point_role)
                ]
                summary = summarise(phase, pairs).to_json()
                found[str(phase)] = {**summary, "finished_at": row.finished_at}
        return found

    def _needed(self) -> CheckRun:
        if self._run is None:
            raise ChecklistError(
                T("checklist", "No test is under way."),
                action=T("checklist", "Begin the test first."),
            )
        return self._run


def no_session() -> ChecklistError:
    """The error of a test, or of its sound, without a session."""
    return ChecklistError(
        T("checklist", "No session is open to be tested."),
        action=T("checklist", "Open the session first."),
    )


def _while_recording() -> ChecklistError:
    return ChecklistError(
        T("checklist", "A recording is running; no test can be begun."),
        meaning=T(
            "checklist",
            "The recording goes on; a test would use its camera, its sound and the network.",
        ),
        action=T("checklist", "End the recording first, then begin the test."),
    )


def _run_id(row: PreSessionTest) -> str:
    return f"{row.phase}-{row.id}"


def _phase(text: str) -> Phase:
    try:
        return Phase(text)
    except ValueError as error:
        raise ChecklistError(
            T("checklist", "There is no test named “{phase}”.")(phase=text)
        ) from error
