"""Opens a folder or a paper with what the system has for it."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.model.errors import ArchiveError
from app.model.text import T, Text

ANSWER_MS = 5000
"""A disk that has said nothing by then is taken for gone; a sleeping one is awake before."""


class Opening(QObject):
    """``told(ArchiveError)``: what was to be opened cannot be.

    Whether it is there is looked up on a thread of its own: a share whose server is gone keeps
    whoever asks waiting for minutes.
    """

    told = Signal(object)
    _found = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked: dict[int, str] = {}
        self._count = 0
        self._found.connect(self._open, Qt.ConnectionType.QueuedConnection)

    def open(self, path: str) -> None:
        """Open it once it is known to be there."""
        self._count += 1
        number = self._count
        self._asked[number] = path
        threading.Thread(
            target=self._look, args=(number, path), name="opening", daemon=True
        ).start()
        QTimer.singleShot(ANSWER_MS, self, lambda: self._give_up(number))

    def _look(self, number: int, path: str) -> None:
        """On a thread of its own."""
        try:
            there = bool(path) and Path(path).exists()
        except OSError:
            there = False
        with suppress(RuntimeError):  # the window is gone
            self._found.emit(number, there)

    def _open(self, number: int, there: bool) -> None:
        path = self._asked.pop(number, None)
        if path is None:
            return
        if not (there and QDesktopServices.openUrl(QUrl.fromLocalFile(path))):
            gone = T("archive page", "The disk may have been pulled out, or no program opens it.")
            self._refuse(path, gone)

    def _give_up(self, number: int) -> None:
        path = self._asked.pop(number, None)
        if path is not None:
            self._refuse(path, T("archive page", "The disk or share it lies on does not answer."))

    def _refuse(self, path: str, meaning: Text) -> None:
        refused = ArchiveError(
            T("archive page", "{path} cannot be opened.")(path=path),
            meaning=meaning,
            action=T("archive page", "Connect the disk, or open it from the file manager."),
        )
        self.told.emit(refused)
