"""How a writer process is started: what it is told of its disk, its twin and what came before."""

from __future__ import annotations

from pathlib import Path

from app.recording.copy_status import CopyStatus
from app.recording.guard import closing_reserve
from app.recording.medium_return import KnownDisk
from app.system.processes import Child, python_command, start_child


def start_writer(
    status: CopyStatus, beside: Path | None, *, disk: KnownDisk | None, log_dir: Path
) -> Child:
    """Start the writer of a copy; raises ``OSError`` where that cannot be done.

    ``beside`` is the other copy's folder. ``disk`` is what is known of the disk, which is waited
    for; None for the first writer, which begins at once.
    """
    arguments = [str(status.folder)]
    if beside is not None:
        arguments += ["--beside", str(beside)]
    if disk is not None:
        keep = 2 * closing_reserve(status.total_bytes or 0, status.rate_bytes_s)
        full = status.cause in {"ENOSPC", "EDQUOT"}
        arguments += ["--again", "--keep", str(keep + status.behind_bytes if full else 0)]
        arguments += ["--device", str(disk.medium.device), "--identity", disk.medium.identity]
        arguments += ["--witness", str(disk.witness)] if disk.witness else []
    return start_child(
        f"writer:{status.role}",
        python_command("app.recording.writer", *arguments),
        log_dir=log_dir,
        stdin=True,
        stdout=True,
    )
