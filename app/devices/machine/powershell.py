"""Questions to Windows that only PowerShell answers: a script in, plain values out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.devices.machine.command import ask_program

LIMIT_S = 15.0
_HEAD = "$ErrorActionPreference='Stop';[Console]::OutputEncoding=[Text.Encoding]::UTF8;"


def ask_powershell(question: str, log_dir: Path) -> list[dict[str, Any]] | None:
    """The rows that ``question`` (a pipeline without ``ConvertTo-Json``) gives; blocks.

    None where PowerShell is missing or refuses: nothing is known then, which is not "no rows".
    """
    script = f"{_HEAD}@({question}) | ConvertTo-Json -Depth 3 -Compress"
    arguments = ["powershell", "-NoProfile", "-NonInteractive", "-Command", script]
    said = ask_program("powershell", arguments, log_dir=log_dir, limit_s=LIMIT_S)
    return rows_of(said.text) if said is not None and said.status == 0 else None


def rows_of(text: str) -> list[dict[str, Any]] | None:
    """Read PowerShell's JSON: one row stands there without a list, none at all as nothing."""
    if not text.strip():
        return []
    try:
        found = json.loads(text)
    except ValueError:
        return None
    rows = found if isinstance(found, list) else [found]
    return [row for row in rows if isinstance(row, dict)]
