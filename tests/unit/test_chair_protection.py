"""The chair's window is kept out of captures by Windows: asked for, and read back."""

from __future__ import annotations

from app.ui.chair.protection import (
    WDA_EXCLUDEFROMCAPTURE,
    WDA_MONITOR,
    Protection,
    protect,
    still_protected,
)


def test_windows_is_asked_and_believed_only_once_it_says_so() -> None:
    class User32:
        """Answers as recorded: which affinities this system knows."""

        def __init__(self, *known: int, forgets: bool = False) -> None:
            self.known, self.forgets, self.now, self.asked = known, forgets, 0, list[int]()

        def set(self, window: int, affinity: int) -> bool:
            self.asked.append(affinity)
            if affinity in self.known:
                self.now = 0 if self.forgets else affinity
            return affinity in self.known

        def get(self, window: int) -> int | None:
            return self.now if window == 7 else None

    new, older = User32(WDA_MONITOR, WDA_EXCLUDEFROMCAPTURE), User32(WDA_MONITOR)
    assert protect(7, new) is Protection.ON
    assert new.asked == [WDA_EXCLUDEFROMCAPTURE]
    assert protect(7, older) is Protection.ON
    assert older.now == WDA_MONITOR
    assert protect(7, User32()) is Protection.OFF
    assert protect(7, User32(WDA_MONITOR, forgets=True)) is Protection.OFF
    assert protect(7, None) is Protection.NONE
    new.now = 0
    assert still_protected(7, new) is Protection.ON
    assert new.now == WDA_EXCLUDEFROMCAPTURE
