"""The meeting's page: stays on the platform's own hosts, opens nothing, asks nobody for long."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QAuthenticator
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import (
    QWebEngineCertificateError,
    QWebEngineFullScreenRequest,
    QWebEngineLoadingInfo,
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineScript,
)

from app.model.text import Text
from app.ui.conference.channel import CallChannel
from app.ui.conference.faults import (
    LoadFault,
    refused_file_choice,
    refused_navigation,
    refused_window,
)
from app.ui.conference.origins import Origins
from app.ui.conference.permissions import PermissionDesk
from app.ui.conference.questions import QuestionDesk
from app.ui.conference.scripts import PREFIX, Hooks, LoadScripts, new_secret

log = logging.getLogger(__name__)

_Domain = QWebEngineLoadingInfo.ErrorDomain
_Status = QWebEngineLoadingInfo.LoadStatus
_ABORTED = -3
MOST_TOLD = 50


class CallPage(QWebEnginePage):
    """One page, one call. Everything from the outside arrives as one of these signals.

    ``told(Text)``: something was refused, each once. ``load_failed(LoadFault, int)`` with the
    HTTP status or 0; ``loaded()``; ``crashed()``: its process ended; ``login_wanted(host)``.
    ``channel`` gives what the scripts say, ``questions`` what the page asks.
    """

    told = Signal(object)
    loaded = Signal()
    load_failed = Signal(object, int)
    crashed = Signal()
    login_wanted = Signal(str)

    def __init__(
        self, profile: QWebEngineProfile, origins: Origins, parent: QObject | None = None
    ) -> None:
        super().__init__(profile, parent)
        self.origins = origins
        self.hooks = Hooks()
        self.leaving = False
        self._opening = False
        self.channel = CallChannel(self)
        self.questions = QuestionDesk(self)
        self.permissions = PermissionDesk(origins, self)
        self._secret = new_secret()
        self._told: set[tuple[str, str]] = set()
        self._bad_certificate = False
        self._arrived = False
        self._tried_logins: set[str] = set()
        self._web_channel = QWebChannel(self)
        self._web_channel.registerObject("call", self.channel)
        self.setWebChannel(self._web_channel, QWebEngineScript.ScriptWorldId.ApplicationWorld)
        self._connect()
        self._new_scripts()

    def allow(self, origins: Origins) -> None:
        """The platform's origins from now on."""
        self.origins = self.permissions.origins = origins

    def open(self, address: str) -> None:
        """Load the meeting's page, whole address with its fragment."""
        self.leaving = False
        self._opening = True
        self._bad_certificate = self._arrived = False
        self.load(QUrl(address))

    def _connect(self) -> None:
        self.permissions.told.connect(self.told)
        self.permissionRequested.connect(self.permissions.answer)
        self.loadingChanged.connect(self._loading)
        self.newWindowRequested.connect(self._window_wanted)
        self.fullScreenRequested.connect(_accept_full_screen)
        self.certificateError.connect(self._certificate)
        self.renderProcessTerminated.connect(self._gone)
        self.authenticationRequired.connect(self._log_in)
        self.desktopMediaRequested.connect(lambda request: request.cancel())
        self.registerProtocolHandlerRequested.connect(lambda request: request.reject())
        self.fileSystemAccessRequested.connect(lambda request: request.reject())
        self.selectClientCertificate.connect(lambda choice: choice.selectNone())
        self.webAuthUxRequested.connect(lambda request: request.cancel())

    def _new_scripts(self) -> None:
        """The scripts of the next load, with an event name of its own."""
        collection = self.scripts()
        for script in collection.toList():
            if script.name().startswith(PREFIX):
                collection.remove(script)
        for script in LoadScripts(self._secret, self.hooks).scripts:
            collection.insert(script)

    # What the browser engine asks for -------------------------------------------------------

    def acceptNavigationRequest(  # noqa: N802  (Qt's name)
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, main_frame: bool
    ) -> bool:
        """The main frame stays with the platform; frames below it may show other sites."""
        address = QUrl(url)
        self._opening = self._opening and not main_frame
        if not main_frame:
            return address.scheme() in {"https", "http", "about", "data", "blob"} or (
                self.origins.allows(_encoded(address))
            )
        if self.leaving or self.origins.allows(_encoded(address)):
            self._new_scripts()
            return True
        self._tell_once("navigation", address.host(), refused_navigation(_name(address)))
        if not self._arrived:
            QTimer.singleShot(0, self, lambda: self.load_failed.emit(LoadFault.ELSEWHERE, 0))
        return False

    def javaScriptConsoleMessage(  # noqa: N802  (Qt's name)
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        line: int,
        source: str,
    ) -> None:
        """Frames below the main one speak through the isolated console; the rest is nobody's."""
        if message.startswith(self._secret):
            self.channel.take(message[len(self._secret) :])

    def javaScriptAlert(self, origin: QUrl | str, words: str) -> None:  # noqa: N802  (Qt's name)
        """The page goes on at once; the operator reads it as a line."""
        self.questions.ask("alert", QUrl(origin).host(), words)

    def javaScriptConfirm(self, origin: QUrl | str, words: str) -> bool:  # noqa: N802  (Qt's name)
        """No, until the operator said yes to these words. A page that we take away is not asked:
        it would keep itself, and the call would never be joined again.
        """
        if self.leaving or self._opening:
            return True
        known = self.questions.ask("confirm", QUrl(origin).host(), words)
        return known is not None and known.yes

    def javaScriptPrompt(  # noqa: N802  (Qt's name)
        self, origin: QUrl | str, words: str, default: str
    ) -> tuple[bool, str]:
        """Nothing, until the operator gave a text to these words."""
        known = self.questions.ask("prompt", QUrl(origin).host(), words)
        return (True, known.text) if known is not None and known.yes else (False, "")

    def chooseFiles(  # noqa: N802  (Qt's name)
        self, mode: QWebEnginePage.FileSelectionMode, old: Sequence[str], kinds: Sequence[str]
    ) -> list[str]:
        """No file of this computer goes to the page."""
        self._tell_once("file", "", refused_file_choice())
        return []

    # What it tells --------------------------------------------------------------------------

    def _loading(self, info: QWebEngineLoadingInfo) -> None:
        status = info.status()
        if status == _Status.LoadSucceededStatus and not _http_fault(info):
            self._arrived = True
            self.loaded.emit()
        elif status in {_Status.LoadSucceededStatus, _Status.LoadFailedStatus}:
            if info.errorCode() == _ABORTED and info.errorDomain() != _Domain.HttpStatusCodeDomain:
                return  # another navigation took its place, or was kept here
            self.load_failed.emit(self._fault(info), _http_status(info))

    def _fault(self, info: QWebEngineLoadingInfo) -> LoadFault:
        if self._bad_certificate:
            return LoadFault.CERTIFICATE
        status = _http_status(info)
        if status in {401, 403}:
            return LoadFault.REFUSED
        if status in {404, 410}:
            return LoadFault.MISSING
        if status >= 400:
            return LoadFault.SERVER
        return {
            _Domain.CertificateErrorDomain: LoadFault.CERTIFICATE,
            _Domain.ConnectionErrorDomain: LoadFault.UNREACHABLE,
            _Domain.DnsErrorDomain: LoadFault.UNREACHABLE,
        }.get(info.errorDomain(), LoadFault.OTHER)

    def _window_wanted(self, request: QWebEngineNewWindowRequest) -> None:
        address = request.requestedUrl()
        if not self.origins.allows(_encoded(address)):
            self._tell_once("window", address.host(), refused_window(_name(address)))
        elif request.isUserInitiated():
            self.load(address)

    def _certificate(self, error: QWebEngineCertificateError) -> None:
        error.rejectCertificate()
        if error.isMainFrame():
            self._bad_certificate = True
        log.info("certificate of %s refused: %s", error.url().host(), error.description())

    def _gone(self, status: Any, code: int) -> None:
        if not self.leaving:
            log.warning("the meeting page's process ended: %s, %d", status, code)
            self.crashed.emit()

    def _log_in(self, address: QUrl, authenticator: QAuthenticator) -> None:
        host = address.host()
        if not self.origins.allows(_encoded(address)):
            return
        if host in self._tried_logins:
            self.questions.forget_login(host)
        known = self.questions.ask("login", host)
        if known is not None and known.yes:
            self._tried_logins.add(host)
            authenticator.setUser(known.text)
            authenticator.setPassword(known.password)
        else:
            # Without an answer the engine would try an empty name for ever.
            QTimer.singleShot(0, self, lambda: self._wait_for_login(host))

    def _wait_for_login(self, host: str) -> None:
        self.triggerAction(QWebEnginePage.WebAction.Stop)
        self._tried_logins.discard(host)
        self.login_wanted.emit(host)

    def _tell_once(self, kind: str, name: str, words: Text) -> None:
        if (kind, name) not in self._told and len(self._told) < MOST_TOLD:
            self._told.add((kind, name))
            self.told.emit(words)


def _accept_full_screen(request: QWebEngineFullScreenRequest) -> None:
    """Full screen means: all of the view, which has the same size before and after."""
    request.accept()


def _http_status(info: QWebEngineLoadingInfo) -> int:
    return info.errorCode() if info.errorDomain() == _Domain.HttpStatusCodeDomain else 0


def _http_fault(info: QWebEngineLoadingInfo) -> bool:
    return _http_status(info) >= 400


def _encoded(address: QUrl) -> str:
    return address.toString(QUrl.ComponentFormattingOption.FullyEncoded)


def _name(address: QUrl) -> str:
    """How an address is named in a sentence: its host, or its scheme where it has none."""
    return address.host() or f"{address.scheme()}:"
