"""One recorded session: its course, what is kept of it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.contents_view import DocumentRows, TestRows
from app.ui.archive.course_strip import CourseStrip
from app.ui.archive.detail import SessionDetail
from app.ui.archive.groups import EXPORT, group_words
from app.ui.archive.history import HistoryView, events_of
from app.ui.archive.mark_list import MarkList
from app.ui.archive.session_head import SessionHead
from app.ui.archive.sheet_buttons import SheetButtons
from app.ui.bridge import Bridge
from app.ui.connect.tab_bar import TabBar
from app.ui.player.player import Player
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role, scrolled

Facts = Mapping[str, Any]

_LOWER_HEIGHT = space(49)


class SessionView(QWidget):
    """``sheet_asked(type)``: open a sheet; ``excerpt_wanted(start, end)``; ``told(AppError)``;
    ``take_changed(int)``: another recording of the session is played, its course is wanted.
    ``primary_slot`` takes the page's primary button.
    """

    sheet_asked = Signal(object)
    excerpt_wanted = Signal(float, float)
    take_changed = Signal(int)
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = SessionHead()
        self.player = Player(bridge)
        self.failure = Label("", Role.BODY, wrap=True)
        self.failure.set_tone("fail")
        self.failure.hide()
        self.strip = CourseStrip()
        self.history, self.marks = HistoryView(), MarkList()
        self.documents, self.tests, self.detail = DocumentRows(), TestRows(), SessionDetail()
        self.buttons = SheetButtons()
        self.primary_slot = self.buttons.primary_slot
        self.tabs = TabBar(
            [
                tr("archive page", "Custody"),
                tr("archive page", "Marks"),
                tr("archive page", "Dossier"),
                tr("archive page", "Tests"),
                tr("archive page", "Copies and seals"),
            ]
        )
        self.stack = QStackedWidget()
        for view in (self.history, self.marks, self.documents, self.tests, self.detail):
            self.stack.addWidget(view)
        self.tabs.picked.connect(self.stack.setCurrentIndex)
        self.buttons.sheet_asked.connect(self.sheet_asked)
        for sought in (self.strip.sought, self.marks.sought):
            sought.connect(self.player.seek)
        self.player.moved.connect(self.strip.show_place)
        self.player.told.connect(self.told)
        self.player.excerpt_wanted.connect(self.excerpt_wanted)
        self.player.take_changed.connect(self.take_changed)
        self._shown: Facts = {}
        self._contents: Facts = {}
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        card.body.setContentsMargins(space(4), space(1), space(4), space(3))
        card.body.addWidget(self.tabs)
        card.body.addWidget(self.stack, 1)
        card.setMinimumHeight(_LOWER_HEIGHT)
        self.below = QWidget()
        lower = QHBoxLayout(self.below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(space(3))
        lower.addWidget(card, 1)
        lower.addWidget(self.buttons)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.head)
        box.addWidget(self.failure)
        box.addWidget(self.player, 5)
        box.addWidget(self.strip)
        box.addWidget(self.below, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))
        self.player.mixer_shown.connect(self.below.setHidden)

    def begin(self, row: Facts) -> None:
        """Another session is asked for: nothing of the one before is shown any more."""
        self.show_row(row)
        self.show_failure("")
        self.head.show_confidential(confidential=False)
        self.player.clear()
        self.detail.clear()
        self._shown = {}
        self.show_contents({})
        self.show_course({})
        self.strip.show_place(None)

    def show_failure(self, words: str) -> None:
        """Say why a check of the copies ended without its result; empty: it did not."""
        self.failure.setText(words)
        self.failure.setVisible(bool(words))

    def show_row(self, row: Facts) -> None:
        """Render what the list knows of the session."""
        self.head.show_row(row)

    def show_session(self, shown: Facts) -> None:
        """Render what ``session.show`` answers."""
        self.head.show_confidential(confidential=bool(shown.get("confidential")))
        self._shown = shown
        self._show_history()
        self.detail.show_session(shown)
        self.player.show_session(shown)

    def show_course(self, course: Facts) -> None:
        """Render what ``library.course`` answers."""
        self.strip.show_course(course)
        marks = self.strip.model.marks if course else []
        self.marks.show_marks(marks)
        self.player.marks.show_course(mark.at_s for mark in marks)

    def show_contents(self, contents: Facts) -> None:
        """Render what ``archive.contents`` answers."""
        self._contents = contents
        self._show_history()
        self.documents.show_cases(contents.get("cases") or [])
        self.tests.show_tests(contents.get("tests") or [])

    def _show_history(self) -> None:
        self.history.show_events(events_of(self._shown, self._contents.get("history") or ()))


def export_words() -> str:
    """Words of the primary button beside a session."""
    return group_words(EXPORT)
