"""Which session is open, for the engine after one that died: it opens that session again.

Without it, an operator in the middle of the tests would have to find and open the session anew. A
session that was put away, an engine that ended in order and a computer that was started anew leave
nothing to open.
"""

from __future__ import annotations

import logging
import math

from app.system.boot_note import read_note, write_note
from app.system.paths import DataPaths

log = logging.getLogger(__name__)

NAME = "open-session.json"


class OpenSessionNote:
    """Keeps the note in the folder of what lives while the engine runs."""

    def __init__(self, paths: DataPaths) -> None:
        self._path = paths.run / NAME

    def keep(self, session_id: str) -> None:
        """Note what is open (``""``: nothing); a disk that refuses is logged, no more."""
        try:
            if session_id:
                write_note(self._path, {"session": session_id})
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            log.exception("it cannot be noted which session is open")

    def left(self) -> str:
        """The session that an engine which died had open since the computer was started."""
        note = read_note(self._path, math.inf)
        return str((note or {}).get("session") or "")
