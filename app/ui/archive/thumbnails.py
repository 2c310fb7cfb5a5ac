"""Pictures of sessions for the list: asked for when a row comes into view, the newest first."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap

from app.model.errors import AppError
from app.ui.bridge import Bridge

KEPT = 300
AT_ONCE = 3
WAITING = 24
"""So many are waited for; older wishes are of rows that have been scrolled out of view."""

WIDEST = QSize(320, 180)


class Thumbnails(QObject):
    """``arrived()``: a picture came. A session without one is not asked for again until
    :meth:`forget_missing`.
    """

    arrived = Signal()

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._pictures: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._waiting: OrderedDict[str, None] = OrderedDict()
        self._under_way: set[str] = set()

    def picture_of(self, session: str) -> QPixmap | None:
        """The picture of a session, or None; asks for it where it was not asked for yet."""
        if session in self._pictures:
            self._pictures.move_to_end(session)
            return self._pictures[session]
        if session and session not in self._under_way:
            self._waiting[session] = None
            self._waiting.move_to_end(session)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._ask()
        return None

    def forget_missing(self) -> None:
        """Sessions that had no picture may have one now."""
        for session in [one for one, picture in self._pictures.items() if picture is None]:
            del self._pictures[session]

    def forget(self, session: str) -> None:
        """The picture of a session may not be shown any more."""
        self._pictures.pop(session, None)

    def _ask(self) -> None:
        while self._waiting and len(self._under_way) < AT_ONCE and self._bridge.connected:
            session, _ = self._waiting.popitem()
            self._under_way.add(session)
            self._send(session)

    def _send(self, session: str) -> None:
        def take(answer: Any) -> None:
            self._keep(session, str((answer or {}).get("path") or ""))

        def refused(_error: AppError) -> None:
            self._keep(session, "")

        self._bridge.command("library.thumbnail", {"session": session}, take, refused)

    def _keep(self, session: str, path: str) -> None:
        self._under_way.discard(session)
        self._pictures[session] = _read(path) if path else None
        while len(self._pictures) > KEPT:
            self._pictures.popitem(last=False)
        if self._pictures.get(session) is not None:
            self.arrived.emit()
        self._ask()


def _read(path: str) -> QPixmap | None:
    reader = QImageReader(path)
    size = reader.size()
    if size.isValid() and (size.width() > WIDEST.width() or size.height() > WIDEST.height()):
        reader.setScaledSize(size.scaled(WIDEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else QPixmap.fromImage(image)
