"""The line that says that the engine still runs in an older version than this window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from app.ipc.older_engine import is_older
from app.model.errors import EngineError
from app.model.text import T
from app.ui.control_room.error_line import ErrorLine


class VersionLine(ErrorLine):
    """Told once of each engine, whether its version says it or a command it does not know."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("caution", parent)
        self.setObjectName("versionLine")
        self._engine: tuple[Any, Any] = (None, None)
        self._told = False

    def show_engine(self, engine: Mapping[str, Any]) -> None:
        """Render the topic ``engine``: another one than before has to be judged anew."""
        known = engine.get("pid"), engine.get("started_at")
        if known != self._engine:
            self._engine, self._told = known, False
            self.hide()
        if is_older(str(engine.get("version") or "")):
            self.tell()

    def tell(self) -> None:
        """Say it, unless it was said of this engine before."""
        if not self._told:
            self._told = True
            self.show_error(_older())


def _older() -> EngineError:
    return EngineError(
        T(
            "link",
            "This control window is newer than the recording service, which still runs as it was"
            " before the update.",
        ),
        meaning=T("link", "Recording goes on undisturbed; some new functions do not work yet."),
        action=T(
            "link",
            "Finish the session, close all windows of the program, wait two minutes and open it"
            " again.",
        ),
    )
