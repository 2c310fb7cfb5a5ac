"""The two disks that are chosen: what they are like while nothing is recorded, and where to look
for recordings that a sudden end left open.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.engine.board import Board
from app.engine.recording_plan import encoder_settings
from app.engine.setup_desk import SetupDesk
from app.model.recording import CopyRole, RecordState
from app.recording.idle_disks import idle_volume, unknown_volume
from app.recording.recorder import SessionRecorder
from app.recording.status import VolumeStatus
from app.system.paths import DataPaths


class ChosenDisks:
    """Looks at the chosen disks; the recorder itself speaks of them while it works."""

    def __init__(
        self, board: Board, paths: DataPaths, setup: SetupDesk, recorder: SessionRecorder
    ) -> None:
        self._board = board
        self._paths = paths
        self._setup = setup
        self._recorder = recorder

    def look(self) -> list[VolumeStatus]:
        """The disks as they are; on a watching thread."""
        encoder = encoder_settings(self._setup.settings)
        return [idle_volume(role, folder, encoder) for role, folder in self._chosen().items()]

    def _chosen(self) -> dict[CopyRole, Path]:
        """The folders that are chosen, by role."""
        current = self._setup.current
        chosen = {
            CopyRole.PRIMARY: current.primary_folder,
            CopyRole.EXTERNAL: current.external_folder,
        }
        return {role: folder for role, folder in chosen.items() if folder is not None}

    def tell_late(self) -> None:
        """A disk does not answer (a dead share): what was known before is not true any more."""
        self.tell([unknown_volume(role, folder) for role, folder in self._chosen().items()])

    def tell(self, volumes: list[VolumeStatus]) -> None:
        """Announce them while nothing is recorded."""
        if self._recorder.status.state is RecordState.IDLE:
            status = replace(self._recorder.status, volumes=tuple(volumes))
            self._board.set("recording", status.to_json())

    def pairs(self) -> list[tuple[Path, Path]]:
        """The places where recordings may lie: those of practices, and the chosen disks."""
        current = self._setup.current
        disks = [(self._paths.practice_primary, self._paths.practice_external)]
        if current.primary_folder is not None and current.external_folder is not None:
            disks.append((current.primary_folder, current.external_folder))
        return disks
