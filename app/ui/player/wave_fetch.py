"""Fetches the waves of a recording: those that were made, else once their job is done."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.player.wave_view import WaveView, read_waves


class WaveFetch:
    """Has the engine make the waves of what is played, and shows them."""

    def __init__(self, bridge: Bridge, view: WaveView) -> None:
        self._bridge = bridge
        self._view = view
        self._args: Mapping[str, Any] = {}
        self._job = ""

    def clear(self) -> None:
        """Nothing is played any more."""
        self._args, self._job = {}, ""

    def fetch(self, session: str, take: int) -> None:
        """Ask for the waves of a recording."""
        self._view.words = tr("player", "The sound picture is being made…")
        args = {"session": session, "take": take}
        self._args = args

        def shown(told: Any) -> None:
            if args is not self._args:
                return
            self._job = str(told.get("job") or "")
            if told.get("path"):
                self._view.show_waves(read_waves(Path(told["path"])))
            self.show_jobs()

        self._bridge.command("player.waves", args, shown, lambda _error: None)

    def show_jobs(self) -> None:
        """The jobs have changed: the waves may be there, or come later, or never."""
        jobs = self._bridge.state.items("jobs") if self._job else ()
        for job in jobs:
            if job.get("id") != self._job or job.get("state") == "running":
                continue
            if job.get("state") == "paused":
                self._say(tr("player", "The sound picture is made later."))
                continue
            self._job = ""
            if job.get("state") == "done":
                self.fetch(self._args["session"], self._args["take"])
            else:
                self._say(tr("player", "There is no sound picture of this recording."))
            return

    def _say(self, words: str) -> None:
        self._view.words = words
        self._view.update()
