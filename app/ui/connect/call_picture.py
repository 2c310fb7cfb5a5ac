"""The picture of the call on the stage: the view's mirror, else what the engine records of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.model.conference import CallState, PlatformKind
from app.system.i18n import tr
from app.ui.connect.call_words import kind_of, state_of_call
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.video_preview import VideoPreview


def absent_words(conference: Mapping[str, Any]) -> str:
    """What stands in place of the picture where the program cannot have one."""
    kind = kind_of(conference)
    external = conference.get("external") or {}
    title = str(external.get("title") or "") if isinstance(external, Mapping) else ""
    if kind is PlatformKind.BY_HAND:
        return tr(
            "connect page",
            "You are in the meeting on another device. The program records the room; it cannot see"
            " the meeting.",
        )
    if kind in {PlatformKind.BROWSER, PlatformKind.PROGRAM}:
        opened = tr("connect page", "The meeting is open in its own window: {title}")
        return opened.format(title=title or tr("connect page", "waiting for the window"))
    if state_of_call(conference) in {CallState.RECONNECTING, CallState.LOST}:
        return tr("connect page", "No picture while the connection is lost.")
    return tr("connect page", "The meeting's picture comes as soon as the room is joined.")


class CallPicture(QStackedWidget):
    """``show_mirror(widget)`` gives it the mirror of this window's own view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = VideoPreview("")
        self.words = Label("", Role.LEAD_MUTED, wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.absent = Card()
        self.absent.body.setContentsMargins(space(8), space(4), space(8), space(4))
        self.absent.body.addWidget(self.words)
        self.mirror: QWidget | None = None
        self.addWidget(self.absent)
        self.addWidget(self.preview)

    def show_mirror(self, mirror: QWidget | None) -> None:
        """Take the mirror of this window's own view; None: the view is elsewhere."""
        if mirror is self.mirror:
            return
        if self.mirror is not None:
            self.removeWidget(self.mirror)
        self.mirror = mirror
        if mirror is not None:
            self.addWidget(mirror)

    def show_call(self, conference: Mapping[str, Any], *, own: bool) -> None:
        """Show the picture that there is; ``own``: the view is in this window."""
        picture = conference.get("picture") or {}
        ring = str(picture.get("ring") or "") if isinstance(picture, Mapping) else ""
        self.preview.show_ring(ring)
        self.words.setText(absent_words(conference))
        if own and self.mirror is not None:
            self.setCurrentWidget(self.mirror)
        elif ring:
            self.setCurrentWidget(self.preview)
        else:
            self.setCurrentWidget(self.absent)
        over = state_of_call(conference) in {CallState.LOST, CallState.RECONNECTING}
        self.preview.show_title(tr("connect page", "last picture") if over else "")
