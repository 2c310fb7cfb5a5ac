"""The desk of the platform's own recording, which Quy chế 748, Điều 7.2 asks for.

The program cannot see it: it says when to start it, asks until somebody says that it runs, asks
again from time to time, and takes in its file after the session.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.brought_in import known_platform_files, note_platform_file
from app.engine.call_keeper import CallKeeper
from app.engine.commands import Handler
from app.engine.conference_course import Course
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.medium_there import MediumThere
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.platform_recording_import import Imported, folders_beside, import_recording
from app.engine.present_copies import copies_in_place
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import copy_folders
from app.model.alarms import Severity
from app.model.clock import wall_now
from app.model.conference import PlatformRecording, PlatformRecordingNote
from app.model.errors import BadUsageError, RecordingError
from app.model.jobs import Progress
from app.model.reception import Session
from app.model.text import T

log = logging.getLogger(__name__)

ALARM = "conference.recording"
IMPORT_KIND = "conference.import_recording"
TOLD = (PlatformRecording.RUNNING, PlatformRecording.STOPPED, PlatformRecording.NOT_OFFERED)
"""What a person can say of it."""
_OPEN = (PlatformRecording.NOT_ASKED, PlatformRecording.DUE)


class PlatformRecordingDesk:
    """Keeps ``recording`` of the topic ``conference``. Event-loop thread; ``clock`` in seconds."""

    def __init__(self, ground: Ground, keeper: CallKeeper, desks: MeetingNeighbours) -> None:
        self._ground = ground
        self._keeper = keeper
        self._sessions: SessionDesk = desks.sessions
        self._alarms: AlarmDesk = desks.alarms
        self._jobs: JobDesk = desks.jobs
        self._recording = desks.recording
        self.clock: Callable[[], float] = ground.loop.time
        self._note = _unasked()
        self._asked_at = ""
        self._asked_s = 0.0
        self._ever_ran = False
        self._one_at_a_time = threading.Lock()
        keeper.on_course.append(self._course_changed)
        self._show()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "conference.recording": self.say,
            "conference.import_recording": self.bring_in,
        }

    async def opened(self, session: Session | None) -> None:
        """Another session is open: what was said of its recording counts."""
        of_session = self._ground.store.platform_recordings.of_session
        notes = await self._ground.thread.run(of_session, session.id) if session else []
        self._note = notes[-1] if notes else _unasked()
        self._ever_ran = any(note.state is PlatformRecording.RUNNING for note in notes)
        self._asked_at, self._asked_s = "", self.clock()
        self._show()

    async def say(self, state: str, person: str = "") -> None:
        """A person says how the platform's own recording stands."""
        if state not in {str(one) for one in TOLD}:
            raise BadUsageError(
                T("platform recording", "Nobody can say “{state}” of it.")(state=state)
            )
        self._needed()
        self._asked_s = self.clock()
        self._become(PlatformRecording(state), person or self._sessions.who)

    async def bring_in(self, file: str, person: str = "") -> dict[str, Any]:
        """Begin to copy the platform's file beside both copies of the open session."""
        session, who = self._needed(), person or self._sessions.who
        kept = await self._ground.thread.run(self._ground.store.recordings.of_session, session.id)
        known = [folder for folders in copy_folders(kept)[:1] for folder in folders]
        there = MediumThere(self._ground)
        copies = await asyncio.to_thread(copies_in_place, there, session.id, known)
        if not copies or self._recording():
            raise RecordingError(
                T("platform recording", "Its file can be brought in once the session is recorded."),
                action=T("platform recording", "End the recording of this room first."),
            )
        folders = folders_beside(copies)
        task = self._jobs.start(
            IMPORT_KIND,
            T("platform recording", "Bringing in the recording of the meeting room"),
            lambda progress: self._import(session, Path(file), folders, who, progress),
            session=session.id,
        )
        task.add_done_callback(lambda done: self._imported(done.result(), session))
        return {"job": self._jobs.id_of(task)}

    def look(self) -> None:
        """Twice a second: ask, and ask again."""
        wanted = self._keeper.in_call and self._recording() and self._offered
        now_s = self.clock()
        again_s = self._ground.figures.number("conference.recording_again_s")
        again = now_s - self._asked_s >= again_s
        state = self._note.state
        first = state is PlatformRecording.NOT_ASKED
        if wanted and (first or (again and state is PlatformRecording.RUNNING)):
            self._ask()
        if wanted and self._note.state is PlatformRecording.DUE:
            self._raise()
        else:
            self._alarms.settle(ALARM)

    @property
    def _offered(self) -> bool:
        meeting = self._keeper.meeting
        return meeting is not None and meeting.profile.recording_steps is not None

    def _ask(self) -> None:
        self._asked_at, self._asked_s = wall_now(), self.clock()
        self._become(PlatformRecording.DUE, "")

    def _raise(self) -> None:
        since = datetime.fromisoformat(self._note.at).strftime("%H:%M") if self._note.at else ""
        self._alarms.raise_alarm(
            ALARM,
            Severity.CAUTION,
            T("platform recording", "Is the meeting room's own recording on? Asked since {time}.")(
                time=since
            ),
            T("platform recording", "The rules ask for it beside the recording of this room."),
            T("platform recording", "See the recording mark in the room, then say that it runs."),
        )

    def _course_changed(self, before: Course, now: Course) -> None:
        """The meeting was left: what ran there is to be fetched now."""
        left = before.wanted and not now.wanted
        if left and self._ever_ran and self._note.state in {PlatformRecording.RUNNING, *_OPEN}:
            self._become(PlatformRecording.STOPPED, "")

    def _become(self, state: PlatformRecording, person: str) -> None:
        self._note = PlatformRecordingNote(state, wall_now(), person)
        self._ever_ran = self._ever_ran or state is PlatformRecording.RUNNING
        session = self._sessions.current
        if session is not None:
            self._ground.thread.post(self._keep, session.id, self._note)
        self._show()

    def _keep(self, session: str, note: PlatformRecordingNote) -> None:
        """On the store's thread: the note, and in the audit log what a person said."""
        store = self._ground.store
        with store.transaction():
            store.platform_recordings.add(session, note)
            if note.person:
                details = {"state": str(note.state), "file": note.file, "sha256": note.sha256}
                store.audit.append(note.person, "platform_recording.told", session, details)

    def _keep_file(self, session: str, note: PlatformRecordingNote, done: Imported) -> None:
        """On the store's thread: the note, and the first hashes of what each folder holds now."""
        store = self._ground.store
        with store.transaction():
            self._keep(session, note)
            note_platform_file(store, session, note, done)

    def _import(
        self, session: Session, file: Path, folders: list[Path], who: str, progress: Progress
    ) -> dict[str, Any]:
        """In a job's thread: copy, read back, note."""
        wait, store = self._ground.thread.wait, self._ground.store
        with self._one_at_a_time:
            known = wait(known_platform_files, store, session.id)
            done: Imported = import_recording(file, folders, progress, known)
            note = PlatformRecordingNote(
                PlatformRecording.FETCHED, wall_now(), who, done.name, done.sha256, done.bytes
            )
            wait(self._keep_file, session.id, note, done)
        return {
            "session": session.id,
            "file": done.name,
            "sha256": done.sha256,
            "bytes": done.bytes,
            "copies": [str(path) for path in done.paths],
        }

    def _imported(self, job: dict[str, Any], session: Session) -> None:
        current = self._sessions.current
        if job["state"] != "done" or current is None or current.id != session.id:
            return
        result = job["result"]
        self._note = PlatformRecordingNote(
            PlatformRecording.FETCHED,
            wall_now(),
            self._sessions.who,
            result["file"],
            result["sha256"],
            result["bytes"],
        )
        self._show()

    def _needed(self) -> Session:
        session = self._sessions.current
        if session is None:
            raise BadUsageError(
                T("platform recording", "No session is open."),
                action=T("platform recording", "Open the session first."),
            )
        return session

    def _show(self) -> None:
        note = self._note
        self._keeper.facts.recording = {
            "state": str(note.state),
            "since": note.at,
            "asked_at": self._asked_at,
            "person": note.person,
            "file": note.file,
            "sha256": note.sha256,
        }
        self._keeper.announce()


def _unasked() -> PlatformRecordingNote:
    return PlatformRecordingNote(PlatformRecording.NOT_ASKED, "", "")
