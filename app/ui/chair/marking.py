"""Marks of this reader on the page and in the pad: made and taken away by hand, drawn at once."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.model.dossier import MarkKind, ReaderMark
from app.ui.bridge import Bridge
from app.ui.chair.desk import ReadingDesk
from app.ui.chair.page_picture import Box
from app.ui.chair.reader_marks import ReaderMarks


class Marking(QObject):
    """Ties the tools of the desk to :class:`ReaderMarks`, for the page that is read now."""

    def __init__(self, bridge: Bridge, desk: ReadingDesk, parent: QObject) -> None:
        super().__init__(parent)
        self.marks = ReaderMarks(bridge, self)
        self._desk = desk
        self._document, self._page = "", 0
        self._touched = ""
        tools = desk.tools
        tools.pen.clicked.connect(lambda: self._take_pen(not desk.paper.pen))
        tools.ribbon.clicked.connect(self._bookmark)
        tools.pad.clicked.connect(desk.open_pad)
        desk.paper.marked.connect(self._highlight)
        desk.paper.mark_touched.connect(self._offer_unmark)
        desk.unmark.clicked.connect(self._unmark)
        desk.pad.written.connect(self.marks.write_pad)
        self.marks.changed.connect(self.refresh)

    def turn(self, document: str, page: int) -> None:
        """Another page is read now; none with an empty document."""
        if document != self._document:
            self._take_pen(False)
        self._document, self._page = document, page
        self._desk.unmark.hide()
        self.refresh()

    def refresh(self) -> None:
        """Draw the marks as they are now."""
        desk = self._desk
        desk.pad.show_text(self.marks.pad)
        bookmarked = self.marks.bookmarked(self._document)
        there = self._page in bookmarked
        marks = [(mark.id, mark.box) for mark in self._highlights() if mark.box is not None]
        desk.paper.show_marks(marks, bookmarked=there)
        desk.thumbs.show_bookmarks(bookmarked)
        desk.tools.show_bookmark(there)

    def _highlights(self) -> list[ReaderMark]:
        return self.marks.of_page(self._document, self._page, MarkKind.HIGHLIGHT)

    def _take_pen(self, taken: bool) -> None:
        self._desk.paper.pen = taken
        self._desk.tools.show_pen(taken)

    def _highlight(self, box: Box) -> None:
        if self._document:
            self.marks.highlight(self._document, self._page, box)

    def _bookmark(self) -> None:
        if not self._document:
            return
        if self._page in self.marks.bookmarked(self._document):
            self.marks.unbookmark(self._document, self._page)
        else:
            self.marks.bookmark(self._document, self._page)

    def _offer_unmark(self, mark_id: str) -> None:
        box = next((mark.box for mark in self._highlights() if mark.id == mark_id), None)
        if box is not None:
            self._touched = mark_id
            self._desk.offer_unmark(self._desk.paper.place.rect_of(box))

    def _unmark(self) -> None:
        self._desk.unmark.hide()
        self.marks.remove(self._touched)
