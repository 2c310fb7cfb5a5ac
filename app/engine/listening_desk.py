"""The desk of listening: what has really been recorded, on the operator's headphones."""

from __future__ import annotations

import asyncio
import json
import threading
from contextlib import suppress
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.commands import Handler
from app.engine.confidence_desk import ACTIVE
from app.engine.ground import Ground
from app.engine.setup_desk import SetupDesk
from app.model.alarms import Severity
from app.model.devices import masked, parse_spec
from app.model.errors import BadUsageError, RecordingError, error_from_json
from app.model.text import T
from app.system.processes import Child, python_command, start_child

ENDED = "listening.ended"
ENDING_S = 0.5


class ListeningDesk:
    """Keeps the topic ``listening``. One listener at a time. Event-loop thread."""

    def __init__(self, ground: Ground, setup: SetupDesk, alarms: AlarmDesk) -> None:
        self._ground = ground
        self._board = ground.board
        self._setup = setup
        self._alarms = alarms
        self._child: Child | None = None
        self._folder = ""
        self._one_at_a_time = asyncio.Lock()
        self._board.set("listening", None)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"listen.start": self.start, "listen.stop": self.stop}

    async def start(
        self, copy: str = "primary", source: str = "room", track: str = "", output: str = ""
    ) -> dict[str, Any]:
        """Play a track (by its role; the first one where none is named) of one copy as it stands
        on the disk. ``output`` is a SPEC; without one the headphones' of the setup, else the
        speaker's. Raises :class:`RecordingError` where nothing is being recorded.
        """
        async with self._one_at_a_time:
            await self.stop()
            return self._begin(copy, source, track, output)

    def _begin(self, copy: str, source: str, track: str, output: str) -> dict[str, Any]:
        recording = self._board.get("recording")
        folder = next((v["path"] for v in recording["volumes"] if v["role"] == copy), "")
        found = next((s for s in recording["sources"] if s["id"] == source), None)
        if recording["state"] not in ACTIVE or not folder or found is None:
            raise RecordingError(
                T("confidence", "There is nothing recorded to listen to."),
                action=T("confidence", "Start the recording first, then listen."),
            )
        roles = [str(row["role"]) for row in found.get("tracks", [])] or [source]
        role = track or roles[0]
        if role not in roles:
            raise BadUsageError(T("confidence", "There is no sound track “{name}”.")(name=track))
        spec = output or self._setup.current.headphones or self._setup.current.speaker
        parse_spec(spec)
        value = {"copy": copy, "source": source, "track": role, "output": masked(spec)}
        arguments = (str(folder), source, str(roles.index(role)), spec)
        child = start_child(
            "listener",
            python_command("app.recording.listen", *arguments),
            log_dir=self._ground.paths.logs,
            patient=True,
            stdin=True,
            stdout=True,
        )
        self._child, self._folder = child, str(folder)
        self._alarms.settle(ENDED)
        self._board.set("listening", {**value, "behind_s": None, "rms_dbfs": None})
        threading.Thread(target=self._read, args=(child,), name="listener", daemon=True).start()
        return value

    async def stop(self) -> None:
        """End listening; harmless where nobody listens."""
        child, self._child = self._child, None
        self._board.set("listening", None)
        if child is not None:
            await asyncio.to_thread(child.stop, ask_s=ENDING_S)

    def follow(self, recording: dict[str, Any]) -> None:
        """The recording changed: listening ends with it, and when it goes on in other folders."""
        if self._child is None:
            return
        folders = {volume["path"] for volume in recording["volumes"]}
        if recording["state"] not in ACTIVE or self._folder not in folders:
            child, self._child = self._child, None
            self._board.set("listening", None)
            threading.Thread(target=child.stop, name="end:listener", daemon=True).start()

    def _read(self, child: Child) -> None:
        """Thread: what the listener tells, until it ends."""
        facts: dict[str, Any] = {}
        for line in iter(child.stdout.readline, b""):
            facts = json.loads(line)
            if "error" not in facts:
                self._later(child, facts)
        child.stdout.close()
        self._later(child, {"ended": facts.get("error")})

    def _later(self, child: Child, facts: dict[str, Any]) -> None:
        with suppress(RuntimeError):  # the loop has ended while the listener was still speaking
            self._ground.loop.call_soon_threadsafe(self._told, child, facts)

    def _told(self, child: Child, facts: dict[str, Any]) -> None:
        if child is not self._child:
            return
        if "ended" not in facts:
            known = self._board.get("listening")
            told = {key: facts[key] for key in ("behind_s", "rms_dbfs")}
            self._board.set("listening", {**known, **told})
            return
        self._child = None
        self._board.set("listening", None)
        error = error_from_json(facts["ended"]) if facts["ended"] else None
        ended = T("confidence", "Listening to the recording has ended by itself.")
        self._alarms.raise_alarm(
            ENDED,
            Severity.CAUTION,
            error.what if error else ended,
            T("confidence", "Listening has ended; the recording is not touched by it."),
            T("confidence", "Check the headphones, then listen again."),
        )
        self._alarms.settle(ENDED)
