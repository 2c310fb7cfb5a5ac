"""How a writer process is started: what it is told of its disk, its twin and what came before."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.recording.copy_status import CopyStatus
from app.recording.guard import closing_reserve
from app.system.processes import Child, python_command, start_child


def start_writer(
    status: CopyStatus, beside: Path | None, *, medium: Mapping[str, Any] | None, log_dir: Path
) -> Child:
    """Start the writer of a copy; raises ``OSError`` where that cannot be done.

    ``beside`` is the other copy's folder. ``medium`` is what the first writer said of the disk,
    empty where it said nothing, None for the first writer itself.
    """
    arguments = [str(status.folder)]
    if beside is not None:
        arguments += ["--beside", str(beside)]
    if medium is not None:
        keep = 2 * closing_reserve(status.total_bytes or 0, status.rate_bytes_s)
        full = status.cause in {"ENOSPC", "EDQUOT"}
        arguments += ["--again", "--keep", str(keep + status.behind_bytes if full else 0)]
        arguments += ["--device", str(medium.get("device", 0))]
        arguments += ["--identity", str(medium.get("identity", ""))]
    return start_child(
        f"writer:{status.role}",
        python_command("app.recording.writer", *arguments),
        log_dir=log_dir,
        stdin=True,
        stdout=True,
    )
