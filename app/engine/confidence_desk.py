"""The desk that has both copies read back from their media while they are being written."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from threading import Thread
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.confidence_witness import Witness
from app.engine.ground import Ground
from app.model.alarms import Severity
from app.model.recording import CopyRole, CopyState, RecordState
from app.model.text import T, Text
from app.recording.alarms import DISKS
from app.recording.confidence_link import PERIOD_S, Look, ReaderLink
from app.recording.confidence_verdict import (
    LiveFacts,
    ReadState,
    newest_age_s,
    older_problem_of,
    problem_of,
)

log = logging.getLogger(__name__)

STALE_PERIODS = 2.5
"""Nothing new could be verified for so many periods (25 s): that is an alarm."""
ACTIVE = frozenset({RecordState.STARTING, RecordState.RECORDING, RecordState.RECOVERING})
READABLE = frozenset({CopyState.WRITING, CopyState.SLOW})
CAMERAS = {"room": "camera", "room2": "camera2"}


@dataclass
class _Disk:
    """One copy: where it is now and what was last read of it. ``fresh_s`` is monotonic."""

    link: ReaderLink
    folder: str = ""
    readable: bool = True
    fresh_s: float = field(default_factory=time.monotonic)
    age_s: float | None = None
    verified_until: str | None = None
    problem: Text | None = None
    extent: str | None = None


class ConfidenceDesk:
    """Reads back what a recording wrote, fills ``verified_until`` and ``verified_state`` of
    ``recording.volumes`` and raises ``recording.unverified.<role>``. Event-loop thread, but for
    what the links' threads ask.
    """

    def __init__(self, ground: Ground, alarms: AlarmDesk, period_s: float = PERIOD_S) -> None:
        self._ground = ground
        self._alarms = alarms
        self._period_s = period_s
        self._disks: dict[CopyRole, _Disk] = {}
        self._sources: tuple[dict[str, Any], ...] = ()
        self._witness = Witness(period_s)
        self.on_recording: Callable[[dict[str, Any]], None] = lambda _recording: None
        ground.board.complete("recording", self.fill)
        ground.board.hear(self._hear)

    def fill(self, recording: dict[str, Any]) -> dict[str, Any]:
        """The ``recording`` topic with what is known of both media; follows its state."""
        self.on_recording(recording)
        if recording["state"] not in ACTIVE:
            if recording["state"] != RecordState.FAILED:
                self._end()
            return recording
        self._sources = tuple(recording["sources"])
        self._see(hidden=recording.get("interruption") is not None)
        volumes = [self._follow(dict(volume)) for volume in recording["volumes"]]
        return {**recording, "volumes": volumes}

    def _hear(self, levels: dict[str, Any]) -> None:
        """Note the meters, to compare the sound on the disk with."""
        if not self._disks:
            return
        self._witness.hear(levels["microphones"])

    def _see(self, *, hidden: bool) -> None:
        """Note the cameras, to compare the pictures on the disk with."""
        self._witness.hidden = hidden
        for source in self._sources:
            camera = self._ground.board.get(CAMERAS.get(str(source["id"]), ""), {}) or {}
            live = camera.get("state") == "live" and source.get("state") == "live"
            self._witness.see(str(source["id"]), camera, live=live)

    def reader_pid(self, role: CopyRole) -> int | None:
        """Process number of a disk's reader."""
        disk = self._disks.get(role)
        return disk.link.pid if disk else None

    def close(self) -> None:
        """End the readers; those that a disk holds are left to die by themselves."""
        self._end()

    def _follow(self, volume: dict[str, Any]) -> dict[str, Any]:
        role = CopyRole(volume["role"])
        disk = self._disks.get(role) or self._begin(role)
        readable = volume["state"] in READABLE
        if disk.folder != volume["path"] or (readable and not disk.readable):
            disk.folder, disk.fresh_s, disk.problem = volume["path"], time.monotonic(), None
        disk.readable = readable
        state = self._judge(role, disk)
        volume.update(verified_until=disk.verified_until, verified_state=str(state))
        return volume

    def _begin(self, role: CopyRole) -> _Disk:
        link = ReaderLink(
            role,
            log_dir=self._ground.paths.logs,
            ask=partial(self._look, role),
            on_answer=partial(self._later, role),
            period_s=self._period_s,
        )
        disk = self._disks[role] = _Disk(link)
        link.start()
        return disk

    def _end(self) -> None:
        for role, disk in self._disks.items():
            self._alarms.settle(alarm_key(role))
            Thread(target=disk.link.stop, name=f"end:reader:{role}", daemon=True).start()
        self._disks = {}
        self._witness = Witness(self._period_s)

    def _look(self, role: CopyRole) -> Look | None:
        """Link's thread: what to read. The main disk's reader decodes; the other one, whose bytes
        are known by their hash to be the same, only where the main disk's are not in order.
        """
        disk, main = self._disks.get(role), self._disks.get(CopyRole.PRIMARY)
        if disk is None or not disk.readable or not disk.folder:
            return None
        main_fails = main is None or not main.readable or main.problem is not None
        decode = role is CopyRole.PRIMARY or main_fails or (main is not None and self._stale(main))
        names = tuple(str(source["id"]) for source in self._sources)
        return Look(Path(disk.folder), names, decode)

    def _later(self, role: CopyRole, look: Look, answer: dict[str, Any]) -> None:
        with suppress(RuntimeError):  # the loop has ended while a reader was still reading
            self._ground.loop.call_soon_threadsafe(self._answered, role, look, answer)

    def _answered(self, role: CopyRole, look: Look, answer: dict[str, Any]) -> None:
        disk = self._disks.get(role)
        if disk is None or str(look.folder) != disk.folder or not disk.readable:
            return
        newest = problem_of(role, answer, self._live(answer))
        disk.problem = newest or older_problem_of(role, answer)
        age_s = newest_age_s(answer)
        if newest is None and age_s is not None:
            until = datetime.now().astimezone() - timedelta(seconds=age_s)
            disk.verified_until = until.isoformat(timespec="seconds")
            disk.fresh_s = time.monotonic() - max(0.0, age_s - self._period_s)
        _log(role, disk, answer)
        recording = self._ground.board.get("recording")
        if recording is not None:
            self._ground.board.set("recording", recording)

    def _state(self, disk: _Disk) -> ReadState:
        if not disk.readable:
            return ReadState.UNKNOWN
        if disk.problem is not None:
            return ReadState.PROBLEM
        return (
            ReadState.UNKNOWN if disk.verified_until is None or self._stale(disk) else ReadState.OK
        )

    def _stale(self, disk: _Disk) -> bool:
        return time.monotonic() - disk.fresh_s > STALE_PERIODS * self._period_s

    def _judge(self, role: CopyRole, disk: _Disk) -> ReadState:
        """State of a copy; its alarm is raised or settled by it. A disk that is told to be lost or
        full already has an alarm of its own.
        """
        if disk.readable and (disk.problem is not None or self._stale(disk)):
            self._alarms.raise_alarm(
                alarm_key(role),
                Severity.ALARM,
                disk.problem or _stale_text(role),
                self._meaning(role),
                T("confidence", "Do not stop the recording; check the cable of the {disk}.")(
                    disk=DISKS[role]
                ),
            )
        else:
            self._alarms.settle(alarm_key(role))
        return self._state(disk)

    def _meaning(self, role: CopyRole) -> Text:
        """What it means for the recording: the other copy is called good only where it is known."""
        other = next(one for one in CopyRole if one is not role)
        disk = self._disks.get(other)
        if disk is not None and disk.readable and self._state(disk) is ReadState.OK:
            return T("confidence", "This copy may be damaged. The copy on the {disk} is in order.")(
                disk=DISKS[other]
            )
        return T(
            "confidence",
            "This copy may be damaged, and whether the copy on the {disk} is whole is unknown.",
        )(disk=DISKS[other])

    def _live(self, answer: Mapping[str, Any]) -> dict[str, LiveFacts]:
        found = answer.get("sources", {})
        return {
            id_: self._facts_of(source, found[id_])
            for source in self._sources
            if (id_ := str(source["id"])) in found
        }

    def _facts_of(self, source: Mapping[str, Any], found: Mapping[str, Any]) -> LiveFacts:
        """What the source's devices said of the stretch that was read."""
        stretch = self._witness.middle(found)
        if stretch is None:
            return LiveFacts()
        id_ = str(source["id"])
        tracks = source.get("tracks") or (
            [{"role": "room", "name": "room"}] if id_ == "room" else []
        )
        heard = self._witness.heard_dbfs
        return LiveFacts(
            tracks=[str(track["name"]) for track in tracks],
            heard_dbfs=[heard(str(track["role"]), stretch) for track in tracks],
            luma_mean=self._witness.darkest(id_, stretch),
            still_s=self._witness.longest_still_s(id_, stretch),
        )


def alarm_key(role: CopyRole) -> str:
    """Key of the alarm that a copy cannot be verified."""
    return f"recording.unverified.{role}"


def _log(role: CopyRole, disk: _Disk, answer: Mapping[str, Any]) -> None:
    """Note what was read, and aloud when the decoding becomes sparse or every picture again."""
    extent = answer.get("extent")
    if extent is not None and extent != disk.extent:
        log.info(
            "read back from the %s disk: %s picture is decoded (load %s, took %s s)",
            role,
            "every" if extent == "every" else "only a key",
            answer.get("load"),
            answer.get("took_s"),
        )
        disk.extent = extent
    log.debug("read back from the %s disk: %s", role, answer)


def _stale_text(role: CopyRole) -> Text:
    return T("confidence", "Nothing new could be read back from the {disk}.")(disk=DISKS[role])
