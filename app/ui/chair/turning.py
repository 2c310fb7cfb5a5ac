"""Which page the chair is on: turned at once here, settled with what the engine announces."""

from __future__ import annotations

from app.model.clock import NS_PER_S
from app.model.dossier import GUARD_MS

GUARD_NS = GUARD_MS * 1_000_000
ECHO_NS = 2 * NS_PER_S
"""So long an older page that is still on its way from the engine turns nothing back."""


class Turning:
    """The page of one document. All times are monotonic nanoseconds."""

    def __init__(self) -> None:
        self.page = 1
        self.pages = 0
        self._turned_ns: int | None = None
        self._awaited = False

    def begin(self, page: int, pages: int) -> None:
        """Another document: at ``page``; what was turned before does not count any more."""
        self.page, self.pages = page, pages
        self._turned_ns, self._awaited = None, False

    def wish(self, page: int, now_ns: int) -> bool:
        """The chair wants a page; False where there is none, or at a double press."""
        wanted = max(1, min(page, self.pages)) if self.pages else max(1, page)
        if wanted == self.page:
            return False
        if self._turned_ns is not None and now_ns - self._turned_ns < GUARD_NS:
            return False
        self.page = wanted
        self._turned_ns, self._awaited = now_ns, True
        return True

    def announced(self, page: int, now_ns: int) -> bool:
        """The engine says where the chair is; True where this turns the page."""
        if page == self.page:
            self._awaited = False
            return False
        if self._awaited and self._turned_ns is not None and now_ns - self._turned_ns < ECHO_NS:
            return False
        self._awaited = False
        self.page = page
        return True
