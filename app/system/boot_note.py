"""Notes of something under way, which count only for a while and only until the next boot.

A process that dies cannot take its note away. Whoever finds one asks whether the computer still
runs as it did then, since the monotonic clock is another one after a boot, and how old it is.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import psutil

from app.model.clock import NS_PER_S
from app.system.sleep_clock import with_sleep_ns

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
BOOT_SLACK_S = 90.0
"""How far two readings of one boot's time may lie apart where the wall clock was set between."""


def boot_identity() -> str:
    """What tells this run of the computer from every other one."""
    if sys.platform == "linux":
        return _BOOT_ID.read_text(encoding="ascii").strip()
    return f"since {psutil.boot_time():.0f}"


def same_boot(one: str, other: str) -> bool:
    """True where two identities are of one run of the computer.

    Where the system gives only the time of its start, as Windows does, that moves with a clock
    that is set, by a little.
    """
    if one == other:
        return True
    if not (one.startswith("since ") and other.startswith("since ")):
        return False
    return abs(float(one[6:]) - float(other[6:])) <= BOOT_SLACK_S


def write_note(path: Path, content: dict[str, Any]) -> None:
    """Put a note in place in one step, readable by this user alone; raises ``OSError``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"boot": boot_identity(), "at_ns": with_sleep_ns(), **content}, file)
    draft.replace(path)


def read_note(path: Path, max_age_s: float) -> dict[str, Any] | None:
    """The note at ``path``; None where there is none, or an old one, or one of another boot."""
    try:
        note = json.loads(path.read_text(encoding="utf-8"))
        if not same_boot(str(note["boot"]), boot_identity()):
            return None
        age_s = (with_sleep_ns() - int(note["at_ns"])) / NS_PER_S
        return dict(note) if 0 <= age_s <= max_age_s else None
    except (OSError, ValueError, KeyError, TypeError):
        return None
