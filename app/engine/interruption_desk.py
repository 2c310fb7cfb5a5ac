"""The desk of ordered interruptions: the recording runs on, and its picture says that it waits."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.recording_desk import RecordingDesk
from app.engine.session_desk import SessionDesk
from app.model.errors import BadUsageError
from app.model.recording import Marker
from app.model.text import T
from app.recording.recorder import SessionRecorder


class InterruptionDesk:
    """No pause exists: an interruption has a reason and a name, on the timeline and in the log."""

    def __init__(
        self,
        ground: Ground,
        recorder: SessionRecorder,
        recordings: RecordingDesk,
        sessions: SessionDesk,
    ) -> None:
        self._ground = ground
        self._recorder = recorder
        self._recordings = recordings
        self._sessions = sessions

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"record.interrupt": self.interrupt, "record.continue": self.go_on}

    async def interrupt(self, reason: str = "", person: str = "") -> dict[str, Any]:
        """Interrupt by order: picture and sound are left out until it goes on.

        Raises :class:`BadUsageError` without a reason and a name.
        """
        if not reason.strip() or not person.strip():
            raise BadUsageError(
                T("recorder", "An interruption needs its reason and the name of who orders it.")
            )
        put = self._recordings.put_on_timeline
        marker = await put(self._recorder.interrupt, reason.strip(), person.strip())
        return await self._noted(person.strip(), marker)

    async def go_on(self, person: str = "") -> dict[str, Any]:
        """End the ordered interruption."""
        who = person.strip() or self._sessions.who
        marker = await self._recordings.put_on_timeline(self._recorder.go_on, who)
        return await self._noted(who, marker)

    async def _noted(self, person: str, marker: Marker) -> dict[str, Any]:
        """Have the next engine know it, and put it into the audit log."""
        await self._recordings.keep_interruption()
        facts, session = asdict(marker), self._ground.board.get("recording")["session"]
        audit = self._ground.store.audit
        await self._ground.thread.run(
            audit.append, person, f"recording.{marker.kind}", session, facts
        )
        return facts
