"""Tells of milestones that come near or are late: each once, by one window, on the desktop too."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import groupby
from typing import Any

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.preparation_board.words import Row, reminder_words
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import Shape
from app.ui.theme.tokens import LIGHT, Tone

SHOWN_MS = 15_000
_ICON = 64


class Notifier(QObject):
    """``told(head, body)``: words for the desktop; ``reminded(list)``: the milestones in them.

    The engine gives each reminder to the first window that asks, and to no other, so that nothing
    is told twice, not by two windows and not after a new start.
    """

    told = Signal(str, str)
    reminded = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._asked: set[tuple[str, str, str]] = set()
        bridge.topic_changed.connect(self._topic_changed)
        bridge.connection_changed.connect(self._look)

    def _topic_changed(self, topic: str) -> None:
        if topic == "reminders":
            self._look()

    def _look(self) -> None:
        """Ask for what is new; the first topics come before the link can be asked anything."""
        if not self._bridge.connected:
            return
        fresh = [row for row in self._bridge.state.items("reminders") if self._is_new(row)]
        fresh.sort(key=lambda row: str(row["session"]))
        for session, rows in groupby(fresh, key=lambda row: str(row["session"])):
            self._claim(session, list(rows))

    def _is_new(self, row: Row) -> bool:
        return _key(row) not in self._asked

    def _claim(self, session: str, rows: list[Row]) -> None:
        self._asked.update(_key(row) for row in rows)
        wanted = [{"id": str(row["id"]), "state": str(row["state"])} for row in rows]

        def tell(granted: Any) -> None:
            ours = [row for row in rows if row["id"] in (granted or [])]
            if ours:
                self.told.emit(*reminder_words(ours, datetime.now().astimezone()))
                self.reminded.emit(ours)

        def ask_again(_error: object) -> None:
            self._asked.difference_update(_key(row) for row in rows)

        self._bridge.command(
            "preparation.claim", {"session": session, "milestones": wanted}, tell, ask_again
        )


class DesktopMessages(QObject):
    """Shows messages of the system where it has a place for them; ``pressed()``: one was pressed.

    Without such a place (a bare desktop) the line in the window is what tells.
    """

    pressed = Signal()

    def __init__(self, tray: QSystemTrayIcon | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tray = tray or _system_tray(self)
        if self.tray is not None:
            self.tray.setToolTip(tr("window", "Diem Cau · Control room"))
            self.tray.messageClicked.connect(self.pressed)
            self.tray.activated.connect(lambda _reason: self.pressed.emit())

    def show_message(self, head: str, body: str) -> None:
        """Show a message; the icon is there from the first one on."""
        if self.tray is not None:
            self.tray.show()
            self.tray.showMessage(head, body, QSystemTrayIcon.MessageIcon.Information, SHOWN_MS)

    def close(self) -> None:
        """Take the icon away."""
        if self.tray is not None:
            self.tray.hide()


def _system_tray(parent: QObject) -> QSystemTrayIcon | None:
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    picture = QPixmap(_ICON, _ICON)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(0, 0, _ICON, _ICON)
    paint_shape(painter, box, Shape.CLOCK, QColor(LIGHT.ink[Tone.ACCENT]), QColor(LIGHT.panel))
    painter.end()
    return QSystemTrayIcon(QIcon(picture), parent)


def _key(row: Mapping[str, Any]) -> tuple[str, str, str]:
    return str(row["session"]), str(row["id"]), str(row["state"])
