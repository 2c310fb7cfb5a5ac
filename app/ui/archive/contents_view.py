"""What a session holds beside its recordings: its cases with their documents, and its tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.closing.report_view import empty
from app.ui.test.phase_words import name_of
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import ElidedLabel, Label, Role, scrolled

Facts = Mapping[str, Any]

_COUNTED = ("passed", "cautions", "failed", "could_not_test", "waived", "open")


class FactRows(QWidget):
    """Rows of a shape and words, in an area that scrolls; words alone where there is nothing."""

    opened = Signal(str)
    """A paper is to be seen: its path."""

    def __init__(self, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, space(1), 0)
        self._box.setSpacing(space(1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def begin(self) -> None:
        """Take all rows away."""
        empty(self._box)

    def end(self, count: int) -> None:
        """All rows are there."""
        if not count:
            self._box.addWidget(Label(self._nothing, Role.MUTED, wrap=True))
        self._box.addStretch()

    def add(self, state: str, strong: str, words: str = "", paper: str = "") -> None:
        """One row; ``state`` is of the table, ``""`` for none."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        if state:
            line.addWidget(StateIcon(state, space(4)))
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(strong, Role.STRONG if state else Role.BODY))
        if words:
            column.addWidget(Label(words, Role.SMALL, wrap=True))
        line.addLayout(column, 1)
        if paper:
            button = QuietButton(tr("archive page", "Open the record"))
            button.clicked.connect(lambda: self.opened.emit(paper))
            line.addWidget(button)
        self._box.addWidget(row)


class DocumentRows(FactRows):
    """The cases that were heard, and their documents."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("archive page", "No case was attached to this session."), parent)

    def show_cases(self, cases: Sequence[Facts]) -> None:
        """Render the cases of ``archive.contents``."""
        self.begin()
        for case in cases:
            documents = case.get("documents") or []
            count = tr("archive page", "{count} documents").format(count=len(documents))
            kept = tr("archive page", "confidential") if case.get("confidential") else ""
            words = " · ".join(part for part in (count, kept) if part)
            self.add("not_applicable", str(case.get("title") or ""), words)
            for document in documents:
                self.add("", str(document.get("title") or ""), _document_words(document))
        self.end(len(cases))


class TestRows(FactRows):
    """The tests of the session, each with its outcome and its record."""

    __test__ = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("archive page", "Nothing was tested for this session."), parent)

    def show_tests(self, tests: Sequence[Facts]) -> None:
        """Render the tests of ``archive.contents``."""
        self.begin()
        for test in tests:
            state, words = _outcome(test)
            self.add(state, _test_name(test), words, str(test.get("paper") or ""))
        self.end(len(tests))


def _test_name(test: Facts) -> str:
    at = figures.parse_time(str(test.get("finished_at") or test.get("started_at") or ""))
    name = name_of(str(test.get("phase") or ""))
    return f"{name} · {figures.moment_in_words(at)}" if at else name


def _outcome(test: Facts) -> tuple[str, str]:
    if not test.get("finished_at"):
        return "not_done", tr("archive page", "not finished")
    summary = test.get("summary")
    if not isinstance(summary, Mapping):
        return "unknown", tr("archive page", "the sealed result is not there, or was changed")
    counts = {name: int(summary.get(name) or 0) for name in _COUNTED}
    words = {
        "passed": tr("archive page", "{count} passed"),
        "cautions": tr("archive page", "{count} with remarks"),
        "failed": tr("archive page", "{count} failed"),
        "could_not_test": tr("archive page", "{count} could not be tested"),
        "waived": tr("archive page", "{count} waived"),
        "open": tr("archive page", "{count} open"),
    }
    told = [words[name].format(count=count) for name, count in counts.items() if count]
    state = str(summary.get("state") or "unknown")
    return state, " · ".join([*told, str(test.get("finished_by") or "")]).strip(" ·")


def _document_words(document: Facts) -> str:
    pages, seconds = int(document.get("pages") or 0), float(document.get("seconds") or 0)
    parts = [
        tr("archive page", "{count} pages").format(count=pages) if pages else "",
        figures.timecode(seconds) if seconds else "",
        figures.size(float(document.get("bytes") or 0)) if document.get("bytes") else "",
        tr("archive page", "came in during the session") if document.get("late") else "",
        tr("archive page", "withdrawn") if document.get("withdrawn") else "",
    ]
    return " · ".join(part for part in parts if part)
