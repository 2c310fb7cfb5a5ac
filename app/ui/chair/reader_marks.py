"""The marks of this reader alone in the case that is read: asked of the engine, kept in memory."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.model.dossier import MarkKind, ReaderMark
from app.ui.bridge import Bridge

Box = tuple[float, float, float, float]
_SIDES = 4


class ReaderMarks(QObject):
    """``changed()`` when a mark came or went. ``noted(ReaderMark)`` and ``unnoted(id)`` are what
    this reader has done, for whoever tells the engine; its reader is filled in there.
    """

    changed = Signal()
    noted = Signal(object)
    unnoted = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._reader = ""
        self.case = ""
        self._marks: dict[str, ReaderMark] = {}

    def read(self, case: str, reader: str) -> None:
        """The marks of a case by a reader; asked anew only when one of them is another."""
        if (case, reader) == (self.case, self._reader):
            return
        self.case, self._reader = case, reader
        self._marks = {}
        self.changed.emit()
        if case:
            self._bridge.command("chair.notes", {"case": case}, self._answer(case), _passed_over)

    def forget(self) -> None:
        """Keep nothing of it here."""
        self.read("", "")

    def of_page(self, document: str, page: int, kind: MarkKind) -> list[ReaderMark]:
        """The marks of a kind on a page."""
        return [
            mark
            for mark in self._marks.values()
            if (mark.document, mark.page, mark.kind) == (document, page, kind)
        ]

    def bookmarked(self, document: str) -> frozenset[int]:
        """The pages of a document that have a bookmark."""
        return frozenset(
            mark.page
            for mark in self._marks.values()
            if mark.document == document and mark.kind is MarkKind.BOOKMARK
        )

    @property
    def pad(self) -> str:
        """The note pad of the case."""
        return "\n\n".join(mark.text for mark in self._pad_marks())

    def highlight(self, document: str, page: int, box: Box) -> None:
        """A stretch of the page was marked."""
        self._note(ReaderMark("", "", self.case, document, page, MarkKind.HIGHLIGHT, box=box))

    def bookmark(self, document: str, page: int) -> None:
        """Put a bookmark on a page, once."""
        if page not in self.bookmarked(document):
            self._note(ReaderMark("", "", self.case, document, page, MarkKind.BOOKMARK))

    def unbookmark(self, document: str, page: int) -> None:
        """Take the bookmark of a page away."""
        for mark in self.of_page(document, page, MarkKind.BOOKMARK):
            self.remove(mark.id)

    def write_pad(self, text: str) -> None:
        """Keep the note pad: the new one first, then the one before it goes."""
        before = self._pad_marks()
        if text.strip() == self.pad.strip():
            return
        if text.strip():
            self._note(ReaderMark("", "", self.case, "", 0, MarkKind.NOTE, text.strip()))
        for mark in before:
            self.remove(mark.id)

    def remove(self, mark_id: str) -> None:
        """Take a mark away."""
        if self._marks.pop(mark_id, None) is not None:
            self.unnoted.emit(mark_id)
            self.changed.emit()

    def _note(self, mark: ReaderMark) -> None:
        if not self.case:
            return
        made = replace(mark, id=uuid.uuid4().hex)
        self._marks[made.id] = made
        self.noted.emit(made)
        self.changed.emit()

    def _pad_marks(self) -> list[ReaderMark]:
        return [mark for mark in self._marks.values() if mark.kind is MarkKind.NOTE]

    def _answer(self, case: str) -> Callable[[Any], None]:
        """Takes the answer for one case; one that comes too late is another case's."""

        def take(rows: Any) -> None:
            if case != self.case:
                return
            known = {mark.id: mark for mark in map(mark_of, rows or ())}
            self._marks = known | self._marks
            self.changed.emit()

        return take


def mark_of(row: Mapping[str, Any]) -> ReaderMark:
    """A mark out of JSON."""
    box = row.get("box")
    sides = tuple(float(side) for side in box) if box else ()
    return ReaderMark(
        id=str(row["id"]),
        reader=str(row.get("reader") or ""),
        case=str(row.get("case") or ""),
        document=str(row.get("document") or ""),
        page=int(row.get("page") or 0),
        kind=MarkKind(str(row["kind"])),
        text=str(row.get("text") or ""),
        box=(sides[0], sides[1], sides[2], sides[3]) if len(sides) == _SIDES else None,
        at=str(row.get("at") or ""),
    )


def _passed_over(_error: object) -> None:
    """Without an answer there are no marks of before; new ones are still taken."""
