"""Which encoder the room records with: measured in quiet moments, never when a start waits."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.setup_desk import SetupDesk
from app.model.media import VideoFormat
from app.recording.encoder_book import EncoderBook
from app.recording.encoder_choice import Candidate
from app.system.paths import DataPaths

LOOK_S = 10.0
QUIET_S = 60.0
"""An engine that has just come up is about to be used: its first minute is left alone."""
OFFERED = tuple(VideoFormat(*size, fps) for size in ((1280, 720), (1920, 1080)) for fps in (25, 30))
"""Pictures that a person may choose from, each shown only where it holds."""


class EncoderDesk:
    """Keeps the topic ``encoders``. ``recording`` says whether one is under way."""

    def __init__(
        self, board: Board, paths: DataPaths, setup: SetupDesk, recording: Callable[[], bool]
    ) -> None:
        self._board = board
        self._setup = setup
        self._recording = recording
        self._book = EncoderBook(paths.encoders, paths.logs)
        self._quiet_from = time.monotonic() + QUIET_S
        self._closed = False
        self.tell(self._shown())

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"encoders.measure": self.measure}

    async def measure(self) -> None:
        """The command: measure what is not known as soon as nothing is recorded or tested."""
        self._quiet_from = 0.0

    def choose(self) -> Candidate:
        """The encoder for the pictures chosen now, of what is known; at once."""
        return self._book.choose(self._wanted())

    def look(self) -> dict[str, Any]:
        """Measure one thing that is not known, if the moment is quiet; on a watching thread."""
        asked = [self._wanted(), *([video] for video in OFFERED)]
        unknown = [formats for formats in asked if formats and not self._book.covers(formats)]
        if unknown and self._quiet():
            self._book.measure(unknown[0], halt=lambda: not self._quiet())
        return self._shown()

    def close(self) -> None:
        """Break off what is being measured; returns at once."""
        self._closed = True

    def tell(self, shown: dict[str, Any]) -> None:
        """Announce what is used and what holds."""
        self._board.set("encoders", shown)

    def _quiet(self) -> bool:
        """Whether a trial disturbs nobody; one that runs is broken off when that ends."""
        if self._closed:
            return False
        testing = (self._board.get("test") or {}).get("state") == "running"
        return not (self._recording() or testing) and time.monotonic() >= self._quiet_from

    def _wanted(self) -> list[VideoFormat]:
        meeting = [self._setup.current.conference_video] if self._setup.meeting() else []
        return [*(video for _spec, video in self._setup.current.cameras.values()), *meeting]

    def _shown(self) -> dict[str, Any]:
        chosen = self.choose()
        pictures = [
            {"width": v.width, "height": v.height, "fps": v.fps, "holds": self._book.holds([v])}
            for v in OFFERED
        ]
        wanted = self._wanted()
        return {
            "codec": chosen.codec,
            "preset": chosen.preset,
            "holds": self._book.holds(wanted) if wanted else None,
            "pictures": pictures,
        }
