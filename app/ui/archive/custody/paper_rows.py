"""The records that were written of a handover: each with its date, whether it is still the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role


class PaperRow(QWidget):
    """One record (biên bản) of an act, as the engine judged its files. ``opened(path)``."""

    opened = Signal(str)

    def __init__(self, paper: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        state, words = _state(paper)
        line.addWidget(StateIcon(state, space(4)))
        self.told = Label(f"{_headline(paper)} · {words}", Role.BODY, wrap=True)
        self.told.set_tone("" if state == "pass" else state)
        line.addWidget(self.told, 1)
        self.open_button = self._button(line, tr("handover", "Open the record"), paper.get("path"))
        document = tr("handover", "Open it as a document")
        self.document_button = self._button(line, document, paper.get("docx_path"))

    def _button(self, line: QHBoxLayout, words: str, path: Any) -> SecondaryButton:
        button = SecondaryButton(words, parent=self)
        button.setToolTip(str(path or ""))
        button.clicked.connect(lambda: self.opened.emit(str(path)))
        line.addWidget(button)
        button.setVisible(bool(path))
        return button


def is_whole(paper: Mapping[str, Any]) -> bool:
    """Whether the record can be opened and is the one that was written."""
    return bool(paper.get("path") and paper.get("unchanged"))


def _headline(paper: Mapping[str, Any]) -> str:
    at = figures.parse_time(str(paper.get("made_at") or ""))
    words = tr("handover", "Record no. {number}, written {moment} by {person}")
    return words.format(
        number=paper.get("number"),
        moment=figures.moment_in_words(at) if at else "",
        person=paper.get("made_by"),
    )


def _state(paper: Mapping[str, Any]) -> tuple[str, str]:
    if is_whole(paper):
        return "pass", tr("handover", "unchanged")
    if paper.get("path"):
        return "fail", tr("handover", "The file of the record is not the one that was written.")
    return "fail", tr("handover", "its file is not there any more")
