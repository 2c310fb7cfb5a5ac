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
        self._known: dict[CopyRole, VolumeStatus | None] = {}

    def look(self, role: CopyRole) -> VolumeStatus | None:
        """One disk as it is, None where none is chosen; on a watching thread of its own, so that a
        share that does not answer keeps nobody from knowing of the other disk.
        """
        folder = self._chosen().get(role)
        if folder is None:
            return None
        return idle_volume(role, folder, encoder_settings(self._setup.settings))

    def tell_late(self, role: CopyRole) -> None:
        """A disk does not answer (a dead share): what was known before is not true any more."""
        folder = self._chosen().get(role)
        self.tell(role, unknown_volume(role, folder) if folder is not None else None)

    def tell(self, role: CopyRole, volume: VolumeStatus | None) -> None:
        """Announce what is known of both while nothing is recorded."""
        self._known[role] = volume
        if self._recorder.status.state is RecordState.IDLE:
            chosen = self._chosen()
            volumes = (self._known_of(role, folder) for role, folder in chosen.items())
            status = replace(self._recorder.status, volumes=tuple(volumes))
            self._board.set("recording", status.to_json())

    def _known_of(self, role: CopyRole, folder: Path) -> VolumeStatus:
        """What the last look said; nothing where that look was at another folder."""
        known = self._known.get(role)
        if known is None or known.path != str(folder):
            return unknown_volume(role, folder)
        return known

    def _chosen(self) -> dict[CopyRole, Path]:
        """The folders that are chosen, by role."""
        current = self._setup.current
        chosen = {
            CopyRole.PRIMARY: current.primary_folder,
            CopyRole.EXTERNAL: current.external_folder,
        }
        return {role: folder for role, folder in chosen.items() if folder is not None}

    def pairs(self) -> list[tuple[Path, Path]]:
        """The places where recordings may lie: those of practices, and the chosen disks."""
        current = self._setup.current
        disks = [(self._paths.practice_primary, self._paths.practice_external)]
        if current.primary_folder is not None and current.external_folder is not None:
            disks.append((current.primary_folder, current.external_folder))
        return disks
