"""What this point hands out and takes in: its own file, other points' files, the shared folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.model.text import Text
from app.system.i18n import render, tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

MOST_PROBLEMS = 3


class ExchangeCard(Card):
    """``exported(folder)``, ``imported(file)``, ``shared(folder)``: what a person chose.

    The page puts the buttons ``take`` and ``give`` where they are always seen.
    """

    exported = Signal(str)
    imported = Signal(str)
    shared = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("points board", "Readiness files"), parent)
        self.body.setSpacing(space(2))
        self.own = Label("", Role.BODY, wrap=True)
        self.folder = ElidedLabel("", Role.BODY)
        self.give = SecondaryButton(tr("points board", "Hand out this point's file…"))
        self.take = SecondaryButton(tr("points board", "Take a file…"))
        self.choose = QuietButton(tr("points board", "Choose the shared folder…"))
        self.drop = QuietButton(tr("points board", "No shared folder"))
        self.put = SecondaryButton(tr("points board", "Put this point's file into it"))
        self.problems = Label("", Role.SMALL, wrap=True)
        self.problems.set_tone("fail")
        self.body.addWidget(self.own)
        self.body.addWidget(self.folder)
        self.body.addLayout(_line(self.put, self.choose, self.drop))
        self.body.addWidget(self.problems)
        self.give.clicked.connect(self._give)
        self.take.clicked.connect(self._take)
        self.choose.clicked.connect(self._choose)
        self.drop.clicked.connect(lambda: self.shared.emit(""))
        self.put.clicked.connect(lambda: self.exported.emit(""))

    def show_readiness(self, readiness: Mapping[str, Any]) -> None:
        """Show the topic ``readiness``."""
        own = readiness.get("own") or {}
        self.own.setText(_own_words(own))
        folder = str(readiness.get("folder") or "")
        words = tr("points board", "Shared folder: {folder}").format(folder=folder)
        none = tr("points board", "No shared folder: files come on a stick or by mail.")
        self.folder.setText(words if folder else none)
        self.put.setVisible(bool(folder))
        self.drop.setVisible(bool(folder))
        told = [_problem_words(one) for one in readiness.get("problems") or ()][:MOST_PROBLEMS]
        self.problems.setText("\n".join(told))
        self.problems.setVisible(bool(told))

    def _give(self) -> None:
        title = tr("points board", "Where the file is to go")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.exported.emit(folder)

    def _take(self) -> None:
        title = tr("points board", "The file of a point")
        file, _ = QFileDialog.getOpenFileName(self, title, "", "*.diemcau.json")
        if file:
            self.imported.emit(file)

    def _choose(self) -> None:
        title = tr("points board", "Folder that the points share")
        folder = QFileDialog.getExistingDirectory(self, title)
        if folder:
            self.shared.emit(folder)


def _own_words(own: Mapping[str, Any]) -> str:
    code = str(own.get("code") or "")
    if not code:
        return tr("points board", "This computer has no code yet: it comes with the first file.")
    words = tr("points board", "Code of this computer, to read out when asked: {code}").format(
        code=code
    )
    if own.get("kept", True):
        return words
    lost = tr(
        "points board",
        "The computer has no store of passwords: after the program ends the code is another one.",
    )
    return f"{words}\n{lost}"


def _problem_words(problem: Mapping[str, Any]) -> str:
    what = render(Text.from_json(problem["error"]["what"]))
    return tr("points board", "{file}: {reason}").format(file=problem["file"], reason=what)


def _line(*buttons: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(space(2))
    for button in buttons:
        line.addWidget(button)
    line.addStretch()
    return line
