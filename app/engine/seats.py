"""The microphones of the room: one a seat, opened as chosen, each with its meter and its name."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from app.devices.microphone.feed import MicrophoneFeed
from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.device_facts import status_json
from app.engine.setup import ROOM, Setup
from app.engine.sound_router import SoundRouter
from app.model.devices import MicrophoneChoice, MicrophoneLevel, MicrophoneStatus, parse_spec
from app.model.errors import BadUsageError, DeviceError
from app.model.media import AudioFormat
from app.model.text import T

log = logging.getLogger(__name__)

LEVELS_EVERY_S = 0.055
Later = Callable[..., None]
"""Calls its first argument with the others on the event loop, soon."""


class Seats:
    """Owns the open microphones by role, the room's first. Event-loop thread.

    ``served_by`` says whose microphone serves the track of each role at the moment.
    """

    def __init__(self, board: Board, log_dir: Path, later: Later) -> None:
        self._board = board
        self._log_dir = log_dir
        self._later = later
        self.microphones: dict[str, MicrophoneFeed] = {}
        self.choices: dict[str, MicrophoneChoice] = {}
        self.served_by: dict[str, str] = {}
        self.sound = SoundRouter(partial(later, self._switched))
        self._told_levels_s = 0.0

    def commands(self) -> dict[str, Handler]:
        """The commands of the microphones."""
        return {"microphone.reset_clip": self.reset_clip, "microphone.stand_in": self.stand_in}

    def title(self, role: str) -> str:
        """What people call the seat of a microphone: its name, its role, or the device's name."""
        choice = self.choices.get(role)
        if choice is not None and choice.name:
            return choice.name
        feed = self.microphones.get(role)
        return feed.status.name if feed is not None and role == ROOM else role

    async def reset_clip(self, role: str = ROOM) -> None:
        """Release the clip latch of a microphone's meter."""
        self._feed(role).reset_clip()

    async def stand_in(self, role: str = ROOM, on: bool = True) -> None:
        """Serve the track of ``role`` by its stand-in although its own microphone delivers.

        ``on`` false gives it back. Raises :class:`DeviceError` where nobody stands in for it.
        """
        self._feed(role)
        if on and not self.sound.stand_ins(role):
            raise DeviceError(
                T("devices", "No microphone stands in for “{name}”.")(name=role),
                action=T("devices", "Name one in the list of microphones before the session."),
            )
        self.sound.relieve(role, on)

    async def open(self, setup: Setup) -> None:
        """Open what is chosen, leaving alone what is open already and unchanged."""
        wanted = {one.role: one for one in setup.microphones}
        gone = [
            role
            for role, feed in self.microphones.items()
            if role not in wanted
            or wanted[role].spec != self.choices[role].spec
            or feed.audio != audio_of(setup, role)
        ]
        feeds = [self.microphones.pop(role) for role in gone]
        await asyncio.gather(*(asyncio.to_thread(feed.stop) for feed in feeds))
        kept = self.microphones
        self.choices = wanted
        self.microphones = {
            role: kept.get(role) or self._new(role, audio_of(setup, role)) for role in wanted
        }
        for role in wanted.keys() - kept.keys():
            self.microphones[role].start()
        self.sound.adopt(self.microphones, self.choices)
        self.served_by = {role: role for role in wanted}
        self.announce()

    def forget(self) -> None:
        """All microphones have been stopped."""
        self.microphones, self.choices = {}, {}
        self.sound.adopt({}, {})

    def announce(self) -> None:
        """Tell the topic ``microphones``."""
        facts = [self._facts(role) for role in self.microphones]
        self._board.set("microphones", facts or [status_json(MicrophoneStatus(role=ROOM))])

    def _new(self, role: str, audio: AudioFormat) -> MicrophoneFeed:
        return MicrophoneFeed(
            role,
            parse_spec(self.choices[role].spec),
            audio,
            log_dir=self._log_dir,
            on_status=partial(self._later, self._changed),
            on_level=partial(self._later, self._level_changed),
        )

    def _changed(self, status: MicrophoneStatus) -> None:
        if status.role in self.microphones:
            self.announce()

    def _level_changed(self, level: MicrophoneLevel) -> None:
        now_s = asyncio.get_running_loop().time()
        if level.role in self.microphones and now_s - self._told_levels_s >= LEVELS_EVERY_S:
            self._told_levels_s = now_s
            levels = [asdict(feed.level) for feed in self.microphones.values()]
            self._board.tell_levels({"microphones": levels})

    def _facts(self, role: str) -> dict[str, Any]:
        choice = self.choices[role]
        return {
            **status_json(self.microphones[role].status),
            "title": choice.name,
            "stands_in_for": choice.stands_in_for,
            "served_by": self.served_by.get(role, role),
        }

    def _switched(self, role: str, serving: str) -> None:
        if self.served_by.get(role, serving) != serving:
            log.warning("the track of %s is served by the microphone of %s", role, serving)
            self.served_by[role] = serving
            self.announce()

    def _feed(self, role: str) -> MicrophoneFeed:
        feed = self.microphones.get(role)
        if feed is None:
            raise BadUsageError(T("devices", "There is no microphone “{name}”.")(name=role))
        return feed


def audio_of(setup: Setup, role: str) -> AudioFormat:
    """How the microphone of a seat is opened: the room's own as chosen, others with one channel."""
    return AudioFormat(channels=setup.channels if role == ROOM else 1)
