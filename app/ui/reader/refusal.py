"""Why the child does not do what it was asked, in one word that its clients put into sentences."""

from __future__ import annotations

LOCKED = "locked"
UNREADABLE = "unreadable"
GONE = "gone"
TOO_LARGE = "too_large"
NO_PAGE = "no_page"


class Refusal(Exception):  # noqa: N818  (an answer, not an accident)
    """Carries one of the words above and nothing of what a document says."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word
