"""The invitation: pasted or opened, read by the engine, its findings in words, taken over."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.system import figures
from app.system.i18n import tr
from app.ui.connect.findings import FindingList, worst_of
from app.ui.theme.tokens import space
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role

Found = Mapping[str, Any]

READ_AFTER_MS = 400
_HEIGHT = space(16)


def found_rows(found: Found) -> list[tuple[str, str]]:
    """What was recognised, as names and values; what is not there is left out."""
    when = figures.parse_time(str(found.get("starts_at") or ""))
    password = tr("connect page", "given, kept safe") if found.get("has_password") else ""
    rows = [
        (tr("connect page", "Session"), str(found.get("title") or "")),
        (tr("connect page", "Time"), figures.moment_in_words(when) if when else ""),
        (tr("connect page", "Room"), str(found.get("room") or "")),
        (tr("connect page", "Address"), str(found.get("address") or "")),
        (tr("connect page", "Password"), password),
    ]
    return [(name, value) for name, value in rows if value]


class InvitationBox(QWidget):
    """``asked(dict)``: read this (``text`` or ``file``); ``taken()``: use what was read.
    ``changed()``: what was read is shown, or put away.

    What was pasted may hold a password: it goes from the field as soon as it is taken over.
    """

    asked = Signal(object)
    taken = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QPlainTextEdit()
        self.field.setFixedHeight(_HEIGHT)
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(
            tr("connect page", "Paste the invitation here: the whole letter, or only the link")
        )
        self.field.setAccessibleName(tr("connect page", "Invitation"))
        self.open = SecondaryButton(tr("connect page", "Open a file…"))
        self.open.clicked.connect(self._open_dialog)
        self.findings = FindingList()
        self.rows = QGridLayout()
        self.rows.setHorizontalSpacing(space(3))
        self.rows.setVerticalSpacing(2)
        self.rows.setColumnStretch(1, 1)
        self.use = SecondaryButton(tr("connect page", "Use this invitation"))
        self.use.clicked.connect(self.taken)
        self.use_anyway = HoldButton(tr("connect page", "Use it all the same"))
        self.use_anyway.confirmed.connect(self.taken)
        self.drop = SecondaryButton(tr("connect page", "Put away"))
        self.drop.clicked.connect(self.clear)
        self.read = QWidget()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(READ_AFTER_MS)
        self._timer.timeout.connect(self._read)
        self.field.textChanged.connect(self._timer.start)
        self.clear()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.field, 1)
        line.addWidget(self.open)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(2))
        buttons.addWidget(self.use)
        buttons.addWidget(self.use_anyway)
        buttons.addWidget(self.drop)
        buttons.addStretch()
        below = QVBoxLayout(self.read)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(space(2))
        below.addLayout(self.rows)
        below.addWidget(self.findings)
        below.addLayout(buttons)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(line)
        box.addWidget(self.read)

    def show_read(self, answer: Any) -> None:
        """Show what the engine recognised in it, and how it stands against the session."""
        if not isinstance(answer, Mapping):
            return
        findings = answer.get("findings") or []
        self._show_rows(found_rows(answer.get("found") or {}))
        self.findings.show_findings(findings)
        wrong = worst_of(findings) == "fail"
        self.use.setVisible(not wrong)
        self.use_anyway.setVisible(wrong)
        for button in (self.use, self.use_anyway):
            button.setEnabled(bool(answer.get("found")))
        self.read.show()
        self.changed.emit()

    def clear(self) -> None:
        """Forget what was pasted."""
        self.field.clear()
        self._timer.stop()
        self.read.hide()
        self.findings.show_findings([])
        self.changed.emit()

    def _show_rows(self, rows: list[tuple[str, str]]) -> None:
        while self.rows.count():
            item = self.rows.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for place, (name, value) in enumerate(rows):
            self.rows.addWidget(Label(name, Role.SMALL), place, 0)
            self.rows.addWidget(ElidedLabel(value, Role.STRONG), place, 1)

    def _read(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.asked.emit({"text": text})
        else:
            self.clear()

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, tr("connect page", "Invitation"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.asked.emit({"file": path}))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
