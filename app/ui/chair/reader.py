"""Brings the reading desk up to what the engine says, and says what the chair wants."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.ipc.reader_words import DocumentError
from app.model.clock import now_ns
from app.system.i18n import render, tr
from app.ui.bridge import Bridge
from app.ui.chair.asking import Asking
from app.ui.chair.desk import ReadingDesk
from app.ui.chair.marking import Marking
from app.ui.chair.page_paper import ZOOM_STEP
from app.ui.chair.page_picture import PageSource
from app.ui.chair.shown import (
    Reading,
    case_of,
    glance_of,
    hindrance,
    page_words,
    present_words,
    reading_of,
    speaking_of,
)
from app.ui.chair.turning import Turning

Topic = Mapping[str, Any]
_RECORDING = frozenset({"recording", "recovering"})


class DocumentSource(PageSource, Protocol):
    """Pages that can be opened; the window's client of the reader is the real one."""

    @property
    def opened(self) -> SignalInstance:
        """(document, pages)."""
        ...

    @property
    def failed(self) -> SignalInstance:
        """(document, DocumentError)."""
        ...

    def open(self, document_id: str, files: list[Path], kind: str, pages: int) -> None:
        """Have a document read."""
        ...


class Reader(QObject):
    """``turned(int)``: the chair turned to a page. ``asking`` and ``marking`` are what else it
    does by hand.
    """

    turned = Signal(int)

    def __init__(self, bridge: Bridge, pages: DocumentSource, desk: ReadingDesk) -> None:
        super().__init__(desk)
        self._bridge = bridge
        self._pages = pages
        self.desk = desk
        self.turning = Turning()
        self.asking = Asking(bridge, desk, self)
        self.marking = Marking(bridge, desk, self)
        self.reading: Reading | None = None
        self.revealed = ""
        self._chair: Topic = {}
        self._dossiers: Topic = {}
        self._opened: tuple[str, tuple[Path, ...]] | None = None
        self._tie()

    def _tie(self) -> None:
        desk, tools = self.desk, self.desk.tools
        desk.previous.clicked.connect(lambda: self.step(-1))
        desk.next.clicked.connect(lambda: self.step(1))
        desk.paper.swiped.connect(self.step)
        desk.thumbs.chosen.connect(self.go)
        desk.glance.revealed.connect(lambda: self._reveal(self._case_id()))
        desk.glance.hidden_again.connect(lambda: self._reveal(""))
        tools.larger.clicked.connect(lambda: self._zoom(ZOOM_STEP))
        tools.smaller.clicked.connect(lambda: self._zoom(1 / ZOOM_STEP))
        tools.follow.clicked.connect(self._follow)
        self._pages.opened.connect(self._page_count)
        self._pages.failed.connect(self._failed)

    def show(self, chair: Topic, dossiers: Topic, topics: Mapping[str, Any]) -> None:
        """Bring everything up to the topics."""
        self._chair, self._dossiers = chair, dossiers
        self._show_course(topics)
        self._show_reading()

    def clear(self) -> None:
        """Keep nothing of the case; names are hidden again."""
        self.desk.clear()
        self.reading, self.revealed, self._opened = None, "", None
        self.turning.begin(1, 0)
        self.marking.turn("", 0)
        self.marking.marks.forget()
        self.desk.glance.show_glance(glance_of({}, None, _now(), revealed=False))

    @property
    def showing(self) -> str:
        """``page``, ``media`` or ``wait``: what stands in the middle."""
        if self.reading is None or not self.reading.readable:
            return "wait"
        return "media" if self.reading.media else "page"

    # -- what the chair does -----------------------------------------------------------------

    def step(self, by: int) -> None:
        """A page on or back."""
        if self.showing != "page":
            return
        wanted = self.turning.page + by
        if wanted < 1:
            self.desk.answer.say(tr("chair screen", "This is the first page."))
        elif self.turning.pages and wanted > self.turning.pages:
            self.desk.answer.say(tr("chair screen", "This is the last page."))
        else:
            self.go(wanted)

    def go(self, page: int) -> None:
        """A page of the document, where it may be turned to now."""
        if self.showing == "page" and self.turning.wish(page, now_ns()):
            self._show_page()
            self.turned.emit(self.turning.page)

    def first(self) -> None:
        """The first page."""
        self.go(1)

    def last(self) -> None:
        """The last page, where it is known."""
        if self.turning.pages:
            self.go(self.turning.pages)

    def _follow(self) -> None:
        self._bridge.command("chair.follow", {"on": not self._chair.get("follow")})

    def _zoom(self, factor: float) -> None:
        self.desk.paper.zoom(factor)
        self.desk.wake()

    def _reveal(self, case: str) -> None:
        self.revealed = case
        self._show_reading()

    # -- what stands there ---------------------------------------------------------------------

    def _case_id(self) -> str:
        return str(case_of(self._chair, self._dossiers).get("id") or "")

    def _show_reading(self) -> None:
        case = case_of(self._chair, self._dossiers)
        case_id = self._case_id()
        if self.revealed and self.revealed != case_id:
            self.revealed = ""
        revealed = bool(self.revealed)
        before = self.reading
        self.reading = reading_of(self._chair, self._dossiers, revealed=revealed)
        self.desk.glance.show_glance(glance_of(case, self.reading, _now(), revealed=revealed))
        self.desk.tools.show_follow(bool(self._chair.get("follow")))
        self.marking.marks.read(
            case_id, str(self._bridge.state.mapping("session").get("chair") or "")
        )
        if self.reading is None or not self.reading.readable:
            self._say_hindrance()
        elif self.reading.media:
            self._show_media(self.reading)
        else:
            self._show_document(self.reading, before)

    def _say_hindrance(self) -> None:
        """Words in the middle; of what stood there before nothing is kept."""
        desk, reading = self.desk, self.reading
        words = hindrance(reading)
        if not self._chair.get("taken"):
            words = tr("chair screen", "No document has been put up yet.")
        document = reading.document if reading is not None else ""
        if (desk.paper.document, desk.paper.message) != (document, words):
            desk.show_kind(media=False)
            desk.media.clear()
            desk.thumbs.clear()
            desk.paper.say(words, document)
        desk.show_turnable(1, 1)
        self.marking.turn("", 0)
        desk.foot.show_reading(reading.title if reading is not None else "", "")
        self._opened = None

    def _show_media(self, reading: Reading) -> None:
        desk = self.desk
        if desk.media.document != reading.document:
            desk.paper.clear()
            desk.thumbs.clear()
            self.marking.turn("", 0)
        desk.show_kind(media=True)
        desk.media.link.log_dir = self._bridge.state.logs
        desk.media.show_media(reading.document, reading.files[0], reading.title)
        desk.foot.show_reading(reading.title, "")
        self._opened = None

    def _show_document(self, reading: Reading, before: Reading | None) -> None:
        desk = self.desk
        desk.media.clear()
        desk.show_kind(media=False)
        opened = (reading.document, reading.files)
        anew = opened != self._opened or before is None
        if anew:
            self._opened = opened
            desk.paper.clear()
            self._pages.open(reading.document, list(reading.files), reading.kind, reading.pages)
            self.turning.begin(reading.page, reading.pages)
            self._show_page()
            return
        if reading.pages:
            self.turning.pages = reading.pages
        if self.turning.announced(reading.page, now_ns()):
            self._show_page()
        else:
            self._show_foot()

    def _show_page(self) -> None:
        """The page that is read now, in all its places."""
        reading, desk = self.reading, self.desk
        if reading is None:
            return
        page, pages = self.turning.page, self.turning.pages
        desk.paper.show_page(reading.document, page, self._show_foot())
        desk.thumbs.show_page(reading.document, page, pages)
        desk.show_turnable(page, pages)
        self.marking.turn(reading.document, page)

    def _show_foot(self) -> str:
        reading = self.reading
        if reading is None:
            return ""
        label = reading.labels.get(str(self.turning.page), "")
        words = page_words(self.turning.page, self.turning.pages)
        self.desk.foot.show_reading(reading.title, words, label)
        return " · ".join(part for part in (reading.title, words, label) if part)

    def _show_course(self, topics: Mapping[str, Any]) -> None:
        session = _mapping(topics.get("session"))
        points, away = present_words(topics.get("points") or [])
        self.desk.foot.show_course(speaking_of(session), points, away=away)
        recording = _mapping(topics.get("recording"))
        self.desk.show_flag(recording.get("state") in _RECORDING)
        self.asking.show_requests(list(self._chair.get("requests") or []))

    def _page_count(self, document: str, pages: int) -> None:
        """The reader has counted; what it says of a document that the engine does not know yet."""
        if self.reading is not None and document == self.reading.document and pages:
            self.turning.pages = pages
            self.desk.thumbs.show_page(document, self.turning.page, pages)
            self.desk.show_turnable(self.turning.page, pages)
            self._show_foot()

    def _failed(self, document: str, error: DocumentError) -> None:
        """The document, or the page that is read now, cannot be shown: its sheet says so."""
        reading = self.reading
        if reading is None or document != reading.document or self.showing != "page":
            return
        if error.page in {0, self.turning.page}:
            self.desk.paper.say_of_page(render(error.what))


def _mapping(value: Any) -> Topic:
    return value if isinstance(value, Mapping) else {}


def _now() -> datetime:
    return datetime.now().astimezone()
