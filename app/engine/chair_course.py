"""What the chair's screen is to show: taken, turned, black or held still. No clock of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from app.model.dossier import GUARD_MS, ChairMode

EARLY_MS = 20
"""Windows keep the guard themselves; on its way a wish may come so much nearer to the last one."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What the operator has taken: a page (from 1) of a document of a case, by whom and when."""

    case: str
    document: str
    page: int
    person: str
    at: str


class ChairCourse:
    """Nothing here is a toggle: each wish names what is to be, and the same again changes nothing.

    ``clock`` gives seconds of a clock that never steps.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._turned_s: dict[str, float] = {}
        self.mode = ChairMode.BLACK
        self.taken: Taken | None = None
        self.page = 1
        self.pages = 0
        self.follow = True

    def take(self, taken: Taken, pages: int) -> bool:
        """Show a page; False where it is what stands there already."""
        before = self.taken
        same = (
            self.mode is ChairMode.LIVE
            and before is not None
            and (before.case, before.document, self.page)
            == (taken.case, taken.document, taken.page)
        )
        if same:
            return False
        self.mode, self.taken, self.page, self.pages = ChairMode.LIVE, taken, taken.page, pages
        self._turned_s.clear()
        return True

    def turn(self, page: int, by: str) -> bool:
        """Go to a page of what is taken; False where there is none, and for a double press."""
        if self.taken is None:
            return False
        wanted = max(1, min(page, self.pages)) if self.pages else max(1, page)
        now_s, before_s = self._clock(), self._turned_s.get(by)
        guard_s = (GUARD_MS - EARLY_MS) / 1000
        if wanted == self.page or (before_s is not None and now_s - before_s < guard_s):
            return False
        self._turned_s[by] = now_s
        self.page = wanted
        return True

    def black(self) -> bool:
        """Black from now on; what was taken can be shown again. False where it is black."""
        if self.mode is ChairMode.BLACK:
            return False
        self.mode = ChairMode.BLACK
        return True

    def freeze(self) -> bool:
        """Hold the picture; False where it is held already, and on a black screen."""
        if self.mode is not ChairMode.LIVE:
            return False
        self.mode = ChairMode.FREEZE
        return True

    def live(self) -> bool:
        """Show what was taken again; False where it is shown, or where nothing was taken."""
        if self.mode is ChairMode.LIVE or self.taken is None:
            return False
        self.mode = ChairMode.LIVE
        return True

    def forget(self) -> bool:
        """Black, and only a new take shows anything; False where it is so already."""
        was = (self.mode, self.taken)
        self.mode, self.taken, self.page, self.pages = ChairMode.BLACK, None, 1, 0
        return was != (ChairMode.BLACK, None)

    def shown(self) -> dict[str, Any]:
        """As the topic has it."""
        return {
            "mode": str(self.mode),
            "taken": asdict(self.taken) if self.taken else None,
            "page": self.page,
            "follow": self.follow,
        }
