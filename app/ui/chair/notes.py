"""The note pad of the case: this reader's alone, kept as it is written."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.icons import Icon
from app.ui.chair.look import Scale
from app.ui.chair.touch_button import TouchButton

KEEP_MS = 800
"""So long after the last letter the note is kept."""
MOST_LETTERS = 20_000
_TURNING = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class NotePad(QFrame):
    """``written(str)``: the note as it now is. ``done()``: the pad is put away.
    ``key_passed(QKeyEvent)``: a key that turns pages, pressed while writing.
    """

    written = Signal(str)
    done = Signal()
    key_passed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        self.head = QLabel(tr("chair screen", "Private notes"), self)
        self.hint = QLabel(tr("chair screen", "Seen by you alone; never part of the record."), self)
        self.hint.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(tr("chair screen", "Private notes"))
        self.text.setPlaceholderText(tr("chair screen", "Write here…"))
        self.text.installEventFilter(self)
        self.close_button = TouchButton(Icon.DONE, tr("chair screen", "Done"), self, row=True)
        self.close_button.clicked.connect(self.put_away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self.text.textChanged.connect(self._timer.start)
        row = QHBoxLayout()
        row.addWidget(self.head, 1)
        row.addWidget(self.close_button)
        self._box = QVBoxLayout(self)
        self._box.addLayout(row)
        self._box.addWidget(self.text, 1)
        self._box.addWidget(self.hint)
        self.set_scale(Scale())

    def set_scale(self, scale: Scale) -> None:
        """Follow the size of the screen."""
        edge = scale.px(18)
        self._box.setContentsMargins(edge, edge, edge, edge)
        self._box.setSpacing(scale.px(12))
        self.close_button.set_scale(scale)
        family = scale.font(look.BODY).family()
        self.setStyleSheet(
            f"QFrame {{ background: {look.RAISED}; border: 1px solid {look.LINE};"
            f' border-radius: 12px; font-family: "{family}"; }}'
            f"QLabel {{ border: none; color: {look.MUTED}; font-size: {scale.type_px(17)}px; }}"
            f"QPlainTextEdit {{ background: {look.GROUND}; color: {look.TEXT};"
            f" border: 1px solid {look.LINE}; border-radius: 8px; padding: 10px;"
            f" font-size: {scale.type_px(look.BODY)}px; selection-background-color: {look.GOLD};"
            f" selection-color: {look.ON_GOLD}; }}"
        )
        self.head.setStyleSheet(
            f"color: {look.TEXT}; font-weight: 600; font-size: {scale.type_px(22)}px;"
        )

    def show_text(self, text: str) -> None:
        """The note as it was kept; what is being written is never replaced."""
        if self._timer.isActive() or text == self._kept:
            return
        self._kept = text
        if text != self.text.toPlainText().strip():
            self.text.blockSignals(True)
            self.text.setPlainText(text)
            self.text.blockSignals(False)

    def keep(self) -> None:
        """Keep what stands here now."""
        self._timer.stop()
        text = self.text.toPlainText()[:MOST_LETTERS].strip()
        if text != self._kept:
            self._kept = text
            self.written.emit(text)

    def forget(self) -> None:
        """Keep it, then leave nothing on the screen."""
        self.keep()
        self._kept = ""
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self.text.document().clearUndoRedoStacks()
        self.hide()

    def put_away(self) -> None:
        """The chair is done with writing."""
        self.keep()
        self.hide()
        self.done.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """A remote turns pages while the pad is open; Escape puts it away."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TURNING:
                self.key_passed.emit(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.put_away()
                return True
        return super().eventFilter(watched, event)
