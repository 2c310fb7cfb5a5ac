"""The two address schemes of our own: media for the meeting's page, and the practice room.

Both must be known before the application exists, so :func:`register_schemes` is called first of
all by whoever makes one. The media scheme is secure and free of the page's content policy: a
meeting's page may forbid every other connection and still gets the room's picture. Who may use it
is decided for each request (:mod:`app.ui.conference.media_access`), not by the scheme.
"""

from __future__ import annotations

from PySide6.QtWebEngineCore import QWebEngineUrlScheme

MEDIA_SCHEME = "diemcau-media"
ROOM_SCHEME = "diemcau-room"
PRACTICE_ORIGIN = f"{ROOM_SCHEME}://practice"
"""The origin of the built-in practice room."""
PRACTICE_ADDRESS = f"{PRACTICE_ORIGIN}/"

_Flag = QWebEngineUrlScheme.Flag
_FLAGS = {
    MEDIA_SCHEME: _Flag.SecureScheme
    | _Flag.CorsEnabled
    | _Flag.ContentSecurityPolicyIgnored
    | _Flag.FetchApiAllowed,
    ROOM_SCHEME: _Flag.SecureScheme | _Flag.CorsEnabled | _Flag.FetchApiAllowed,
}


def register_schemes() -> None:
    """Make both schemes known to the browser engine; a second call does nothing.

    Must be called before the application object is made: Chromium reads the list once.
    """
    for name, flags in _FLAGS.items():
        if bytes(QWebEngineUrlScheme.schemeByName(name.encode()).name().data()):
            continue
        scheme = QWebEngineUrlScheme(name.encode())
        scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
        scheme.setFlags(flags)
        QWebEngineUrlScheme.registerScheme(scheme)
