"""Orders of disposal and the steps that a person can take with each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.closing.report_view import empty
from app.ui.widgets.button import HoldButton
from app.ui.widgets.label import Label, Role


class OrderList(QWidget):
    """``step_asked(command, number)``: a person held the button of a step."""

    step_asked = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Sequence[Mapping[str, Any]], Mapping[int, str]] | None = None
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)

    def show_orders(
        self, orders: Sequence[Mapping[str, Any]], names: Mapping[int, str] | None = None
    ) -> None:
        """Render them, oldest first, with the ``names`` of copies by their numbers; what is shown
        already stays, for a button may be held.
        """
        names = names or {}
        if (orders, names) == self._shown:
            return
        self._shown = orders, names
        empty(self._box)
        for order in orders:
            self._box.addWidget(self._order_row(order, names))
        if not orders:
            none = tr("custody", "No disposal was asked for. Choose copies above to ask for one.")
            self._box.addWidget(Label(none, Role.SMALL, wrap=True))

    def _order_row(self, order: Mapping[str, Any], names: Mapping[int, str]) -> QWidget:
        row, state = QWidget(), str(order.get("state"))
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        words = {
            "asked": tr("custody", "{asked} asks to dispose of {count} copies: {reason}"),
            "set_aside": tr("custody", "{agreed} agreed: {count} copies wait in {folder}"),
            "done": tr("custody", "{count} copies were deleted by order of {asked} and {agreed}"),
            "withdrawn": tr("custody", "The order of {asked} for {count} copies was withdrawn"),
        }[state]
        told = words.format(
            asked=order.get("asked_by"),
            agreed=order.get("agreed_by"),
            count=len(order.get("copies") or []),
            reason=order.get("reason"),
            folder=", ".join(order.get("moved") or []),
        )
        box.addWidget(Label(told, Role.BODY, wrap=True))
        for copy in order.get("copies") or []:
            if int(copy) in names:
                box.addWidget(Label(f"– {names[int(copy)]}", Role.BODY, wrap=True))
        number = int(order.get("id") or 0)
        steps = {
            "asked": [(tr("custody", "Agree as the second person"), "disposal.agree")],
            "set_aside": [(tr("custody", "Delete them for good"), "disposal.delete")],
        }.get(state, [])
        if steps:
            steps = [*steps, (tr("custody", "Withdraw the order"), "disposal.withdraw")]
        line = QHBoxLayout()
        for name, command in steps:
            button = HoldButton(name)
            button.confirmed.connect(lambda c=command, o=number: self.step_asked.emit(c, o))
            line.addWidget(button)
        line.addStretch()
        box.addLayout(line)
        return row
