"""What came of an act, told beside what was pressed."""

from __future__ import annotations

from app.model.errors import AppError
from app.system.i18n import render
from app.ui.widgets.label import Label, Role, reveal


class ToldLines:
    """The ``lines`` of a sheet, each of which is placed by it, of which one at a time says
    something; the others take no room. ``at`` is the one that speaks next.
    """

    def __init__(self, count: int = 1) -> None:
        self.lines = [Label("", Role.BODY, wrap=True) for _ in range(count)]
        self.at = self.lines[0]
        self.clear()

    def tell(self, tone: str, words: str, line: Label | None = None) -> None:
        """Say it where it was ordered, or on ``line``, and have it seen."""
        told = line or self.at
        told.set_tone(tone)
        for one in self.lines:
            one.setText(words if one is told else "")
            one.setVisible(bool(one.text()))
        if words:
            reveal(told)

    def fail(self, error: AppError) -> None:
        """Say why it was refused."""
        self.tell("fail", " ".join(render(text) for text in error.texts()))

    def clear(self) -> None:
        """Nothing is told any more."""
        self.tell("", "")
