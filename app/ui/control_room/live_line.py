"""One calm line while recording: what the program checks by itself, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system.i18n import render, told_words, tr
from app.ui.theme.states import look_of
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import ElidedLabel, Label, Role, plain_tip

Row = Mapping[str, Any]

_WORST_FIRST = ("fail", "could_not_test", "stale", "caution")
_NOTHING_YET = frozenset({"not_done", "running", "not_applicable"})


def standing(items: Sequence[Row]) -> tuple[str, str]:
    """State of all checks as one, and the words beside it: what is amiss by name, else a count."""
    measured = [item for item in items if item.get("state") not in _NOTHING_YET]
    if not measured:
        return "running", tr("live line", "the first figures are being taken")
    amiss = [item for state in _WORST_FIRST for item in measured if item.get("state") == state]
    if not amiss:
        said = tr("live line", "{count} of {count} checks in order").format(count=len(measured))
        return "pass", said
    named = "; ".join(f"{item.get('id')} {told_words(item.get('title'))}" for item in amiss)
    return str(amiss[0]["state"]), named


def told_of_each(items: Sequence[Row]) -> str:
    """Every check with its state and figure, a line each."""
    return "\n".join(
        f"{item.get('id')} {told_words(item.get('title'))}: {_state_words(item)}" for item in items
    )


def _state_words(item: Row) -> str:
    word = render(look_of(str(item.get("state") or "not_done")).word)
    value = told_words(item.get("value"))
    return f"{word} · {value}" if value else word


class LiveLine(QWidget):
    """Renders the topic ``live_checks``; hidden while nothing is checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = StateBadge("running")
        self.words = ElidedLabel("", Role.SMALL)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(Label(tr("live line", "The program checks by itself"), Role.SMALL))
        line.addWidget(self.badge)
        line.addWidget(self.words, 1)
        self.hide()

    def show_checks(self, checks: Row) -> None:
        """Bring the line up to the topic."""
        items = [item for item in checks.get("items") or [] if isinstance(item, Mapping)]
        self.setVisible(bool(items))
        if items:
            state, said = standing(items)
            self.badge.show_state(state)
            self.words.setText(said)
            self.setToolTip(plain_tip(told_of_each(items)))
            self.setAccessibleDescription(said)
