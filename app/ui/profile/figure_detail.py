"""One figure in full: value, words of the rule, what it overrides, and the room's own value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.profile.figure_words import (
    Row,
    field_text,
    origin_words,
    section_words,
    title_of,
    typed_value,
    value_words,
)
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import Card, Label, Role, rule


class FigureDetail(Card):
    """``set_asked(key, value)``: the room's own value, None to take it back."""

    set_asked = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._row: Row = {}
        self.section = Label("", Role.EYEBROW)
        self.title = Label("", Role.LEAD_STRONG, wrap=True)
        self.value = Label("", Role.TITLE, wrap=True)
        self.origin = Label("", Role.STRONG, wrap=True)
        self.source = Label("", Role.BODY, wrap=True)
        self.quote = Label("", Role.MUTED, wrap=True)
        self.own = Label("", Role.BODY, wrap=True)
        self.over_title = Label(tr("profile page", "What it overrides"), Role.EYEBROW)
        self.over = Label("", Role.BODY, wrap=True)
        self.editor = QWidget()
        self.explains = Label("", Role.SMALL, wrap=True)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("profile page", "The room's own value"))
        self.field.returnPressed.connect(self._save)
        self.yes_no = QComboBox()
        self.yes_no.addItem(tr("profile page", "Yes"), True)
        self.yes_no.addItem(tr("profile page", "No"), False)
        self.save = SecondaryButton(tr("profile page", "Set for this room"))
        self.save.clicked.connect(self._save)
        self.back = QuietButton(tr("profile page", "Take the room's own value back"))
        self.back.clicked.connect(lambda: self.set_asked.emit(str(self._row["key"]), None))
        self.refused = Label("", Role.BODY, wrap=True)
        self.refused.set_tone("fail")
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.field, 1)
        line.addWidget(self.yes_no, 1)
        line.addWidget(self.save)
        editor = QVBoxLayout(self.editor)
        editor.setContentsMargins(0, 0, 0, 0)
        editor.setSpacing(space(2))
        editor.addWidget(rule())
        editor.addWidget(self.explains)
        editor.addLayout(line)
        editor.addWidget(self.back)
        for widget in (
            self.section,
            self.title,
            self.value,
            self.origin,
            self.source,
            self.quote,
            self.own,
            self.over_title,
            self.over,
            self.editor,
            self.refused,
        ):
            self.body.addWidget(widget)
        self.body.addStretch()

    def show_row(self, row: Row) -> None:
        """Show a figure."""
        changed = row.get("key") != self._row.get("key")
        self._row = row
        self.section.setText(section_words(str(row.get("section", ""))))
        self.title.setText(title_of(row))
        self.value.setText(value_words(row))
        self.value.set_tone("" if row.get("value") is not None else "muted")
        self.origin.setText(_by(row))
        self.source.setText(str(row.get("source") or ""))
        quote = str(row.get("quote") or "")
        self.quote.setText(f"“{quote}”")
        self.quote.setVisible(bool(quote))
        self._show_own(row.get("own"))
        overrides = row.get("overrides") or []
        self.over.setText("\n".join(_overridden(one) for one in overrides))
        self.over_title.setVisible(bool(overrides))
        self.over.setVisible(bool(overrides))
        self._show_editor(row)
        if changed:
            self.refused.hide()

    def show_refused(self, words: str) -> None:
        """Why the value was not taken."""
        self.refused.setText(words)
        self.refused.show()

    def _show_own(self, own: Mapping[str, Any] | None) -> None:
        self.own.setVisible(own is not None)
        if own is not None:
            self.own.setText(
                tr("profile page", "By our own rules: {value} ({source})").format(
                    value=value_words(own), source=own.get("source", "")
                )
            )

    def _show_editor(self, row: Row) -> None:
        editable = bool(row.get("editable"))
        self.editor.setVisible(True)
        self.explains.setText(
            tr("profile page", "This room may set a value of its own; a stated rule only stricter.")
            if editable
            else tr("profile page", "This figure cannot be changed here.")
        )
        yes_no = isinstance(row.get("value"), bool)
        self.field.setVisible(editable and not yes_no)
        self.yes_no.setVisible(editable and yes_no)
        self.save.setVisible(editable)
        self.back.setVisible(editable and row.get("layer") == "site")
        self.field.setText(field_text(row))
        if yes_no:
            self.yes_no.setCurrentIndex(0 if row.get("value") else 1)

    def _save(self) -> None:
        key = str(self._row.get("key", ""))
        if isinstance(self._row.get("value"), bool):
            self.set_asked.emit(key, self.yes_no.currentData())
        elif self.field.text().strip():
            self.set_asked.emit(key, typed_value(self._row, self.field.text()))
        else:
            self.show_refused(tr("profile page", "Type a value first."))


def _by(row: Row) -> str:
    if row.get("layer") == "default":
        return origin_words(row)
    layer = str(row.get("layer_title") or row.get("layer") or "")
    return tr("profile page", "{origin} · {layer}").format(origin=origin_words(row), layer=layer)


def _overridden(given: Mapping[str, Any]) -> str:
    return tr("profile page", "• {value}: {layer} ({source})").format(
        value=value_words(given),
        layer=given.get("layer_title") or given.get("layer", ""),
        source=given.get("source", ""),
    )
