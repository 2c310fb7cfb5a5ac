"""Why a document or a page of it is not shown, in words for people."""

from __future__ import annotations

from enum import StrEnum

from app.model.errors import AppError
from app.model.text import T, Text


class ReaderFault(StrEnum):
    """What became of a wish to the reader child.

    The first five are the child's own words; ``died`` and ``hung`` what its client saw of it;
    ``no_reader``: it cannot be started; ``unconfined``: the system does not hold it to reading.
    """

    LOCKED = "locked"
    UNREADABLE = "unreadable"
    GONE = "gone"
    TOO_LARGE = "too_large"
    NO_PAGE = "no_page"
    DIED = "died"
    HUNG = "hung"
    NO_READER = "no_reader"
    UNCONFINED = "unconfined"


_OTHERS_SHOWN = T("reader", "All other documents are shown as before.")
_ASK_AGAIN = T("reader", "Ask the sender for the file once more, as PDF if possible.")
_WORDS: dict[ReaderFault, tuple[Text, Text | None, Text | None]] = {
    ReaderFault.LOCKED: (
        T("reader", "The document is locked with a password."),
        None,
        T("reader", "Enter the password that the sender gave."),
    ),
    ReaderFault.UNREADABLE: (
        T("reader", "The document cannot be read: its file is damaged or not what it says."),
        _OTHERS_SHOWN,
        _ASK_AGAIN,
    ),
    ReaderFault.GONE: (
        T("reader", "The document's file is not in its place any more."),
        _OTHERS_SHOWN,
        T("reader", "Import the document again."),
    ),
    ReaderFault.TOO_LARGE: (
        T("reader", "A picture of the document is too large to be shown."),
        _OTHERS_SHOWN,
        T("reader", "Have it scanned again with 300 dots per inch or fewer."),
    ),
    ReaderFault.NO_PAGE: (T("reader", "The document has no such page."), None, None),
    ReaderFault.DIED: (
        T("reader", "The page cannot be shown: reading it made the reader fail."),
        T("reader", "The reader was started again; all other pages are shown."),
        _ASK_AGAIN,
    ),
    ReaderFault.HUNG: (
        T("reader", "The page cannot be shown: reading it took too long and was stopped."),
        T("reader", "The reader was started again; all other pages are shown."),
        _ASK_AGAIN,
    ),
    ReaderFault.NO_READER: (
        T("reader", "No document can be shown: the program that reads documents does not start."),
        None,
        T("reader", "Close some programs and open the document again."),
    ),
    ReaderFault.UNCONFINED: (
        T(
            "reader",
            "No document is opened: this computer does not confine its reader.",
        ),
        T("reader", "A document made to do harm could reach the recording."),
        T("reader", "Tell those who look after this computer; the log says when it happened."),
    ),
}
_WRONG_PASSWORD = T("reader", "The password is not the right one.")


class DocumentError(AppError):
    """A document, or a page of it, is not shown. ``page`` 0: the document as a whole."""

    def __init__(self, fault: ReaderFault, page: int = 0, *, password_given: bool = False) -> None:
        what, meaning, action = _WORDS[fault]
        if fault is ReaderFault.LOCKED and password_given:
            what = _WRONG_PASSWORD
        super().__init__(what, meaning=meaning, action=action)
        self.fault = fault
        self.page = page
