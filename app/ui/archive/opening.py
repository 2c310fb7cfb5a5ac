"""Opens a folder or a paper with what the system has for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.model.errors import ArchiveError
from app.model.text import T


def open_path(path: str) -> ArchiveError | None:
    """Open it; the error to be told where nothing could."""
    exists = bool(path) and Path(path).exists()
    if exists and QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
        return None
    return ArchiveError(
        T("archive page", "{path} cannot be opened.")(path=path),
        meaning=T("archive page", "The disk may have been pulled out, or no program opens it."),
        action=T("archive page", "Connect the disk, or open it from the file manager."),
    )
