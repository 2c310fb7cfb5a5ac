"""The copies of a session, a line each, with a tick before those that can be disposed of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.model.custody import last_name
from app.system import figures
from app.system.i18n import tr
from app.ui.archive.custody.words import copy_state, form_words
from app.ui.closing.report_view import empty
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Label, Role


def copy_name(copy: Mapping[str, Any], *, several_parts: bool) -> str:
    """What a copy is, on which disk, and how large; with ``several_parts`` of which part."""
    part = (last_name(str(copy.get("path") or "")),) if several_parts else ()
    size = figures.size(float(copy.get("bytes") or 0))
    where = str(copy.get("medium_name") or "")
    return " · ".join((form_words(str(copy.get("form") or "")), *part, where, size))


class CopyRows(QWidget):
    """What ``custody.show`` tells of copies; ticks stay while the same copies are shown anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: dict[int, QCheckBox] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def show_copies(self, copies: Iterable[Mapping[str, Any]], *, several_parts: bool) -> None:
        """Show these; with ``several_parts`` each line names the part that it is of."""
        chosen = set(self.chosen())
        self.clear()
        for copy in copies:
            self._rows.addWidget(self._row(copy, chosen, several_parts=several_parts))

    def chosen(self) -> list[int]:
        """Numbers of the copies that are ticked."""
        return [number for number, tick in self.ticks.items() if tick.isChecked()]

    def clear(self) -> None:
        """Show none."""
        empty(self._rows)
        self.ticks = {}

    def _row(self, copy: Mapping[str, Any], chosen: set[int], *, several_parts: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        state, words = copy_state(copy)
        number = int(copy.get("id") or 0)
        tick = self.ticks[number] = QCheckBox(row)
        tick.setChecked(number in chosen)
        tick.setVisible(str(copy.get("state")) in ("kept", "damaged"))
        where = str(copy.get("medium_name") or "")
        tick.setAccessibleName(tr("custody", "Choose the copy on {disk}").format(disk=where))
        name = copy_name(copy, several_parts=several_parts)
        label = Label(f"{name} · {words}", Role.BODY, wrap=True)
        label.setToolTip(str(copy.get("at") or copy.get("path") or ""))
        for widget in (tick, StateIcon(state, space(4))):
            line.addWidget(widget)
        line.addWidget(label, 1)
        return row
