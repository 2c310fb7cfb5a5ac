"""Who may have the room's picture and sound: the platform's own origin, and nobody else.

A request must come from an origin that was allowed and carry the token of this run. The token is
known to the injected script alone; the origin is told by the browser engine, so a page cannot
claim another one.
"""

from __future__ import annotations

import secrets

from PySide6.QtCore import QUrl

from app.ui.conference.media_scheme import MEDIA_SCHEME
from app.ui.conference.origins import Origins

_TOKEN_BYTES = 24


class MediaAccess:
    """The token of this run and the origins that may use it; ``refused`` counts the others."""

    def __init__(self) -> None:
        self.token = secrets.token_hex(_TOKEN_BYTES)
        self.refused = 0
        self.origins = Origins()

    @property
    def base(self) -> str:
        """What every media address of this run begins with."""
        return f"{MEDIA_SCHEME}://media/{self.token}/"

    def allows(self, initiator: QUrl) -> bool:
        """True where the page that asks is of an allowed origin. An opaque one never is."""
        return self.origins.allows(initiator.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def route(self, address: QUrl, initiator: QUrl) -> str | None:
        """What is asked for (``camera``, ``sound`` …); None when it must be refused."""
        token, _, name = address.path().lstrip("/").partition("/")
        if secrets.compare_digest(token.encode(), self.token.encode()) and self.allows(initiator):
            return name
        self.refused += 1
        return None
