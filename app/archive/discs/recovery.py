"""Recovery data on a disc, for who asks for it: par2 restores what a scratch has taken.

It protects the payload of its own disc. A disc whose directory can still be read is copied to a
hard disk and repaired there (``par2 repair``); the guide on the disc says how.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.archive.discs.disc_bag import RECOVERY_FOLDER
from app.archive.discs.plan import PlannedFile
from app.model.errors import BadUsageError, StorageError
from app.model.jobs import Progress
from app.model.text import T
from app.system.processes import Child, start_child

PROGRAM = "par2"
MOST_PERCENT = 50
RECOVERY_NAME = "dia.par2"
_BLOCK_BYTES = 64 * 1024
_BLOCKS = 2000
_MOST_BLOCKS = 32_000
"""par2 knows 32,768 blocks, and a file takes one at least; its time grows with their number."""
_STANDS_BACK = {"OMP_WAIT_POLICY": "PASSIVE"}
"""Its threads wait for each other asleep, not spinning, on a computer that has other work."""
_LOOK_S = 0.5


@dataclass(frozen=True, slots=True)
class RecoveryPlace:
    """Into ``khoi-phuc`` of which folder of a disc, how many per cent of the payload."""

    folder: Path
    percent: int
    log_dir: Path


def can_recover() -> bool:
    """True where the program that makes and uses recovery data is installed."""
    return shutil.which(PROGRAM) is not None


def need_recovery(percent: int) -> None:
    """Raise :class:`BadUsageError` for a share out of range, or where par2 is not installed."""
    if not 0 <= percent <= MOST_PERCENT:
        raise BadUsageError(
            T("discs", "Recovery data may take 0 to {most} per cent.")(most=MOST_PERCENT)
        )
    if percent and not can_recover():
        raise BadUsageError(
            T("discs", "The program par2, which makes recovery data, is not installed."),
            action=T("discs", "Install the package par2, or make the discs without it.")
            if sys.platform != "win32"
            else T("discs", "Make the discs without recovery data."),
        )


def write_recovery(
    package: Path, files: Sequence[PlannedFile], to: RecoveryPlace, progress: Progress
) -> None:
    """Write recovery data for ``files`` of the package.

    Blocks; ``progress`` learns whether to stop. Raises :class:`StorageError` where par2 fails.
    """
    held = [file for file in files if file.bytes]
    if not to.percent or not held:
        return
    folder = to.folder / RECOVERY_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    wanted = min(sum(file.bytes for file in held) // _BLOCK_BYTES, _BLOCKS)
    blocks = min(max(wanted, 2 * len(held)), _MOST_BLOCKS)
    command = [PROGRAM, "create", "-q", "-q", f"-B{package}", f"-r{to.percent}", f"-b{blocks}"]
    command += ["-n1", "--", str(folder / RECOVERY_NAME)]
    command += [str(package / file.name) for file in held]
    child = start_child("par2", command, log_dir=to.log_dir, environment=_STANDS_BACK, patient=True)
    try:
        _wait(child, progress)
    finally:
        if child.running:
            child.stop()
    if child.process.returncode != 0:
        raise StorageError(
            T("discs", "The recovery data could not be made; the details are in the log."),
            meaning=T("discs", "Nothing was burnt."),
            action=T(
                "discs",
                "Make room on the disk of the data folder, or make the discs without"
                " recovery data.",
            ),
        )


def repair_payload(folder: Path, log_dir: Path, progress: Progress) -> bool:
    """Repair the payload of a disc that was copied into ``folder`` with the data it bears; True
    where all of it is what it was when the disc was made. Blocks.

    par2 must be installed. Raises ``JobCancelledError``.
    """
    command = [PROGRAM, "repair", "-q", "-q", f"-B{folder}", "--"]
    command += [str(folder / RECOVERY_FOLDER / RECOVERY_NAME)]
    child = start_child("par2", command, log_dir=log_dir, environment=_STANDS_BACK, patient=True)
    try:
        _wait(child, progress)
    finally:
        if child.running:
            child.stop()
    return child.process.returncode == 0


def _wait(child: Child, progress: Progress) -> None:
    while not child.ended_within(_LOOK_S):
        progress.advance(0)
