"""The desk of pre-session tests: one run at a time, in its time, by persons with names."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import Any

from app.checklist.catalogue import checklist_revision, items_for
from app.checklist.records import RunHead
from app.checklist.runner import CheckRun
from app.checklist.stood_by import end_of_day
from app.engine.alarm_desk import AlarmDesk
from app.engine.commands import Handler
from app.engine.device_desk import DeviceDesk
from app.engine.gate_desk import TIMING, GateDesk, OpenForStart
from app.engine.ground import Ground
from app.engine.instruments import RoomInstruments
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.test_clock import TrustedClock
from app.engine.test_figures import Figures, UsualFigures
from app.engine.test_interrupted import interrupted_run
from app.engine.test_refusals import may_begin, may_measure, no_run, no_session, phase_named
from app.engine.test_sink import StoredRun
from app.engine.test_surroundings import Surroundings
from app.engine.test_timing import timing_of
from app.engine.test_watch import TestWatch
from app.model.checklist import PreSessionTest, Timing
from app.model.reception import Session, SessionState
from app.model.text import Text
from app.settings.profile import Profile

log = logging.getLogger(__name__)


class TestDesk:
    """Keeps the topic ``test``; its gates keep ``test_summaries`` and ``gates``.

    What a person stands by is answered once the database has it: a power cut takes no name away.
    """

    __test__ = False

    def __init__(
        self,
        ground: Ground,
        setup: SetupDesk,
        devices: DeviceDesk,
        sessions: SessionDesk,
        figures: Figures | None = None,
    ) -> None:
        self._ground = ground
        self._setup = setup
        self._devices = devices
        self._sessions = sessions
        self._figures = figures or UsualFigures()
        self._run: CheckRun | None = None
        self._around = Surroundings(ground.board)
        self._clock = TrustedClock(ground.paths.root, confirmed=self._clock_confirmed)
        self._gates = GateDesk(ground, self._around, self._clock)
        sessions.on_open = self._session_opened
        ground.board.set("test", None)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "test.start": self.start,
            "test.check": self.check,
            "test.leave_off": self.leave_off,
            "test.shown": self.shown,
            "test.acknowledge": self.acknowledge,
            "test.answer": self.answer,
            "test.waive": self.waive,
            "test.defer": self.defer,
            "test.late_reason": self.late_reason,
            "test.hand_over": self.hand_over,
            "test.finish": self.finish,
            "speaker.play": self.play,
        }

    def watch(self, alarms: AlarmDesk) -> TestWatch:
        """What looks each second whether the run and the gates still stand."""
        return TestWatch(alarms, self._around, self._clock, self._look, self._reload_gates)

    async def start(self, phase: str, person: str = "", late_reason: str = "") -> dict[str, Any]:
        """Begin a run of the open session; one that is under way has to be finished first.

        A run out of its time is marked so; ``late_reason`` says why, and may be given later.
        """
        wanted = phase_named(phase)
        session = self._sessions.current
        may_begin(
            wanted,
            session,
            recording=self._sessions.recording(),
            under_way=self._run,
            now=self._clock.now(),
        )
        assert session is not None
        profile = await self._figures.pin(session)
        row = await self._ground.thread.run(
            self._ground.store.tests.begin,
            session.id,
            wanted,
            self._clock.now().isoformat(timespec="milliseconds"),
        )
        run = self._run = self._begun(session, row, profile, person or self._sessions.who)
        self._announce()
        self._note(row, TIMING, {"timing": run.head.timing, "person": run.head.begun_by})
        if late_reason.strip():
            run.give_late_reason(late_reason, person or self._sessions.who)
        await run.sort_out()
        if session.state is SessionState.PLANNED:
            await self._sessions.become(SessionState.TESTING)
        await self._reload_gates()
        return {"run_id": run.head.run_id, "items": [item.id for item in run.items]}

    async def check(self, item: str) -> dict[str, Any]:
        """Measure one item; its state and value come with the ``test`` topic too.

        Not while a session is recorded: a trial recording, a chirp or a full line would harm it.
        """
        run = self._needed()
        may_measure(run.head.phase, recording=self._sessions.recording())
        result = await run.measure(item)
        return {"item": item, "state": str(result.state)}

    async def leave_off(self, item: str) -> None:
        """A person does not want to wait for a long measurement of the line."""
        self._needed().leave_off(item)

    async def shown(self, item: str) -> None:
        """A window has shown the item's value and evidence to a person."""
        self._needed().shown(item)

    async def acknowledge(self, item: str, person: str) -> None:
        """A person stands by what was measured, and was shown."""
        run = self._needed()
        run.require_shown(item)
        run.acknowledge(item, person)
        await self._ground.thread.settled()

    async def answer(
        self,
        item: str,
        answer: str,
        person: str,
        note: str = "",
        details: dict[str, Any] | None = None,
    ) -> None:
        """A person answers the item's question, having seen what was measured."""
        run = self._needed()
        run.require_shown(item)
        run.answer(item, answer, person, note, details)
        await self._ground.thread.settled()

    async def waive(
        self, item: str, reason: str, person: str, second_person: str = "", until: str = ""
    ) -> None:
        """A person, of some items two, accepts an item that is not met, with reason and end."""
        self._needed().waive(item, reason, person, second_person=second_person, until=until)
        await self._ground.thread.settled()

    async def defer(self, item: str, gate: str, reason: str, person: str) -> None:
        """A person puts an item off to a later gate."""
        self._needed().defer(item, gate, reason, person)
        await self._ground.thread.settled()

    async def late_reason(self, reason: str, person: str) -> None:
        """A person says why the run is out of its time."""
        self._needed().give_late_reason(reason, person)
        await self._ground.thread.settled()

    async def hand_over(self, person: str, note: str = "") -> None:
        """Another person goes on with the run, and is the room's operator from now on."""
        run = self._needed()
        run.hand_over(person, note)
        await self._ground.thread.settled()
        await self._setup.choose(keep=True, operator=run.operator)

    async def finish(self, person: str = "") -> dict[str, Any]:
        """Close the run; its result is written once and for all."""
        run = self._needed()
        summary = run.finish(person)
        if summary.timing != run.head.timing:
            self._note(_row_of(run), TIMING, {"timing": summary.timing, "person": person})
        await self._ground.thread.settled()
        await self._reload_gates()
        return summary.to_json()

    async def play(self, kind: str = "tone") -> None:
        """Play the test sound on the room's speaker, in a test or while the room is prepared."""
        session = self._sessions.current
        if session is None:
            raise no_session()
        await self._instruments(session).play_pips()

    async def open_for_start(self, session: Session) -> OpenForStart:
        """What the gates before the start leave open."""
        return await self._gates.open_for_start(session)

    def _look(self, troubles: Mapping[str, Text]) -> Mapping[str, Text]:
        """Bring the run up to what is there now; returns what was taken back from a person."""
        if self._run is None or self._sessions.recording():
            return {}
        reverted = self._run.degrade(troubles)
        self._run.freshen()
        return reverted

    def _announce(self) -> None:
        self._ground.board.set("test", self._run.to_topic() if self._run is not None else None)

    async def _session_opened(self, session: Session | None) -> None:
        if self._run is not None and (session is None or session.id != self._run.head.session):
            self._run = None
            self._announce()
        if self._run is None and session is not None:
            try:
                await self._resume(session)
            except Exception:  # edge: a session opens also where its earlier run cannot be read
                log.exception("the interrupted test of session %s cannot go on", session.id)
        await self._gates.load(session)

    async def _reload_gates(self) -> None:
        await self._gates.load(self._sessions.current)

    def _begun(
        self, session: Session, row: PreSessionTest, profile: Profile, person: str
    ) -> CheckRun:
        return CheckRun.begin(
            _run_id(row),
            row.phase,
            session.id,
            items=items_for(row.phase, session.point_role),
            revision=checklist_revision(profile),
            begun_by=person,
            **self._parts(session, row, profile),
        )

    async def _resume(self, session: Session) -> None:
        """Go on with the newest run where it was interrupted; not once the session was held."""
        found = await self._ground.thread.run(interrupted_run, self._ground.store.tests, session)
        if found is None:
            return
        row, results, notes = found
        profile = await self._figures.profile_of(session)
        begun = next((note for note in notes if note["kind"] == TIMING), {})
        head = RunHead(
            _run_id(row),
            row.phase,
            session.id,
            profile.practice,
            row.started_at,
            checklist_revision(profile),
            str(begun.get("timing", Timing.IN_TIME)),
            str(begun.get("person", "")),
        )
        run = CheckRun.resume(
            head,
            results,
            items=items_for(row.phase, session.point_role),
            notes=notes,
            **self._parts(session, row, profile),
        )
        if not run.finished:
            self._run = run
            self._announce()

    def _parts(self, session: Session, row: PreSessionTest, profile: Profile) -> dict[str, Any]:
        """What a run stands on, begun or resumed."""
        starts_at = datetime.fromisoformat(session.starts_at)
        return {
            "profile": profile,
            "instruments": self._instruments(session),
            "evidence_root": self._ground.paths.evidence,
            "sink": StoredRun(self._ground, row, lambda: self._sessions.who),
            "on_change": self._announce,
            "now": self._clock.now,
            "present": self._around.identities,
            "timing_now": partial(timing_of, session, row.phase, profile, self._clock.set_back),
            "waiver_end": end_of_day(starts_at),
        }

    def _instruments(self, session: Session) -> RoomInstruments:
        return RoomInstruments(self._ground, self._devices, self._setup, session)

    def _note(self, row: PreSessionTest, kind: str, note: Mapping[str, Any]) -> None:
        at = self._clock.now().isoformat(timespec="milliseconds")
        self._ground.thread.post(self._ground.store.tests.add_note, row.id, kind, at, note)

    def _clock_confirmed(self) -> bool:
        return bool((self._ground.board.get("clock") or {}).get("state") == "pass")

    def _needed(self) -> CheckRun:
        if self._run is None:
            raise no_run()
        return self._run


def _run_id(row: PreSessionTest) -> str:
    return f"{row.phase}-{row.id}"


def _row_of(run: CheckRun) -> PreSessionTest:
    number = int(run.head.run_id.rpartition("-")[2])
    return PreSessionTest(number, run.head.session, run.head.phase, run.head.started_at)
