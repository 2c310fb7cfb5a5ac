"""The browser profile of the meeting: apart from everything else, forgetful, and closed.

Off the record: a login is filled in again from the secret store, so that no cookie of it lies on
the disk of a computer that others use. Nothing is downloaded, nothing pops up, nothing plays around
it.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineDownloadRequest,
    QWebEngineProfile,
    QWebEngineSettings,
)

from app.model.text import Text
from app.ui.conference.faults import refused_download

_On = QWebEngineSettings.WebAttribute
_SETTINGS = {
    _On.PlaybackRequiresUserGesture: False,
    _On.FullScreenSupportEnabled: True,
    _On.ScreenCaptureEnabled: False,
    _On.ErrorPageEnabled: False,
    _On.PluginsEnabled: False,
    _On.PdfViewerEnabled: False,
    _On.JavascriptCanOpenWindows: True,
    _On.JavascriptCanAccessClipboard: False,
    _On.JavascriptCanPaste: False,
    _On.AllowWindowActivationFromJavaScript: False,
    _On.LocalContentCanAccessRemoteUrls: False,
    _On.LocalContentCanAccessFileUrls: False,
    _On.FocusOnNavigationEnabled: True,
    _On.ShowScrollBars: True,
    _On.WebRTCPublicInterfacesOnly: False,
}


class CallProfile(QObject):
    """Owns the profile. ``told(Text)``: what was refused, once for each name."""

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.profile = QWebEngineProfile()
        policy = QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime
        self.profile.setPersistentPermissionsPolicy(policy)
        self.profile.setHttpAcceptLanguage("vi,en;q=0.8")
        self.profile.setSpellCheckEnabled(False)
        self.profile.setPushServiceEnabled(False)
        self.profile.downloadRequested.connect(self._refuse)
        settings = self.profile.settings()
        for attribute, on in _SETTINGS.items():
            settings.setAttribute(attribute, on)
        self._named: set[str] = set()

    def _refuse(self, download: QWebEngineDownloadRequest) -> None:
        name = download.suggestedFileName()[:80]
        download.cancel()
        if name not in self._named and len(self._named) < 20:
            self._named.add(name)
            said: Text = refused_download(name)
            self.told.emit(said)

    def end(self) -> None:
        """Let go of the profile, after its page has gone."""
        self.profile.deleteLater()
