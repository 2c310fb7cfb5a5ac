"""The desk of choices: which devices and disks the room uses."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.setup import DEVICES, Setup, settings_values, setup_from
from app.model.devices import parse_spec
from app.model.errors import BadUsageError, RecordingError
from app.model.text import T
from app.recording.encoder_choice import PRESETS, SOFTWARE, Candidate
from app.settings.file import write_settings
from app.settings.values import Settings
from app.system.paths import DataPaths

SOURCES = frozenset(
    (
        *("camera", "width", "height", "fps", "camera2", "width2", "height2", "fps2"),
        *("microphone", "channels", "more_microphones", "primary", "external"),
        *("conference_width", "conference_height", "conference_fps"),
    )
)


class SetupDesk:
    """Keeps the room's choice; a practice may use another one for its own length."""

    def __init__(self, board: Board, paths: DataPaths, settings: Settings) -> None:
        self._board = board
        self._paths = paths
        self._one_at_a_time = asyncio.Lock()
        self.settings = settings
        self.current = setup_from(settings)
        self.on_change: Callable[[], Awaitable[None]] | None = None
        self.recording: Callable[[], bool] = lambda: False
        self.encoder: Callable[[], Candidate] = lambda: Candidate(SOFTWARE, PRESETS[0])
        self.meeting: Callable[[], Mapping[str, str] | None] = lambda: None
        """What of the meeting is recorded (name and road), None where nothing can be."""
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"setup.choose": self.choose, "setup.restore": self.restore}

    async def choose(
        self, keep: bool = True, practice: bool = False, **values: Any
    ) -> dict[str, Any]:
        """Choose devices and disks; ``keep`` makes it the room's own choice from now on.

        ``practice`` fills what is left open with simulators and folders of the data directory.
        """
        async with self._one_at_a_time:
            values = self.current.read(values)
            self._check(values)
            chosen = self.current.changed(values)
            settings = self.settings.changed(**settings_values(values))
            if practice:
                chosen = chosen.for_practice(self._paths)
                self._paths.make_practice_folders(Path(chosen.primary), Path(chosen.external))
            await self._adopt(chosen)
            if keep and values:
                self.settings = settings
                await asyncio.to_thread(write_settings, self._paths.settings, settings)
            return chosen.shown()

    async def keep(self, **values: Any) -> Settings:
        """Keep settings that are no part of the room's choice; raises ``SettingsError``."""
        async with self._one_at_a_time:
            self.settings = self.settings.changed(**values)
            await asyncio.to_thread(write_settings, self._paths.settings, self.settings)
            return self.settings

    async def restore(self) -> dict[str, Any]:
        """Go back to the room's own choice after a practice with another one."""
        async with self._one_at_a_time:
            own = setup_from(self.settings)
            names = [field.name for field in fields(own)]
            both = {name: (getattr(own, name), getattr(self.current, name)) for name in names}
            self._check({name: value for name, (value, now) in both.items() if value != now})
            await self._adopt(own)
            return own.shown()

    def take_over(self, chosen: Setup) -> None:
        """The choice of a recording that goes on, whose devices are open already."""
        self.current = chosen
        self._announce()

    async def _adopt(self, chosen: Setup) -> None:
        if chosen == self.current:
            return
        self.current = chosen
        self._announce()
        if self.on_change is not None:
            await self.on_change()

    def _check(self, values: dict[str, Any]) -> None:
        if self.recording() and SOURCES & values.keys():
            raise RecordingError(
                T("setup", "Devices and disks cannot be changed while recording."),
                meaning=T("setup", "The recording goes on unchanged."),
                action=T("setup", "Stop the recording first."),
            )
        for name in DEVICES:
            if values.get(name):
                parse_spec(str(values[name]))
        primary = values.get("primary", self.current.primary)
        if primary and primary == values.get("external", self.current.external):
            raise BadUsageError(
                T("setup", "The same folder was chosen for both copies: {folder}.")(folder=primary),
                meaning=T("setup", "With it there would be one copy only."),
                action=T("setup", "Choose a folder on another disk for the second copy."),
            )

    def _announce(self) -> None:
        self._board.set("setup", self.current.shown())
