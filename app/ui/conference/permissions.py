"""What a page may have of the browser engine itself: the microphone, for the platform alone."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePermission

from app.model.text import T, Text
from app.ui.conference.faults import refused_permission
from app.ui.conference.origins import Origins

log = logging.getLogger(__name__)

_Kind = QWebEnginePermission.PermissionType
GIVEN = frozenset({_Kind.MediaAudioCapture})
"""Given to the platform's own origins. A camera never: the room's picture comes from the engine, so
whoever asks for a device has gone past our script, from a frame that it made and used at once. A
screen never: one of ours would be seen on it. What is shared is chosen in the program and reaches
the page as a camera's pictures do."""

_WISHES: dict[_Kind, Text] = {
    _Kind.MediaAudioCapture: T("conference view", "the microphone"),
    _Kind.MediaVideoCapture: T("conference view", "the camera"),
    _Kind.MediaAudioVideoCapture: T("conference view", "camera and microphone"),
    _Kind.DesktopVideoCapture: T("conference view", "the picture of a screen"),
    _Kind.DesktopAudioVideoCapture: T("conference view", "picture and sound of a screen"),
    _Kind.MouseLock: T("conference view", "the mouse pointer"),
    _Kind.Notifications: T("conference view", "notifications"),
    _Kind.Geolocation: T("conference view", "the place where this computer stands"),
    _Kind.ClipboardReadWrite: T("conference view", "the clipboard"),
    _Kind.LocalFontsAccess: T("conference view", "the list of fonts"),
}
_SOMETHING = T("conference view", "something unusual")


class PermissionDesk(QObject):
    """Answers what pages ask for. ``told(Text)``: a refusal, once for each origin and wish."""

    told = Signal(object)

    def __init__(self, origins: Origins, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.origins = origins
        self._told: set[tuple[str, _Kind]] = set()

    def answer(self, permission: QWebEnginePermission) -> None:
        """Grant or deny at once; the origin is what the browser engine says, not the page."""
        origin, kind = permission.origin(), permission.permissionType()
        known = self.origins.allows(_encoded(origin))
        if known and kind in GIVEN:
            permission.grant()
            log.info("the page of %s got %s", origin.host(), kind.name)
            return
        permission.deny()
        if known and kind is _Kind.MediaAudioVideoCapture:
            permission.reset()  # else the engine would refuse the microphone alone as well
        log.info("the page of %s was refused %s", origin.host(), kind.name)
        if (key := (_encoded(origin), kind)) not in self._told and len(self._told) < 50:
            self._told.add(key)
            self.told.emit(refused_permission(origin.host(), _WISHES.get(kind, _SOMETHING)))


def _encoded(address: QUrl) -> str:
    return address.toString(QUrl.ComponentFormattingOption.FullyEncoded)
