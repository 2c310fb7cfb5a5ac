"""Which window is meant by the SPEC ``window:…``. Pure, but for reading a note.

``window:1234`` is the program with that process number, its children included; ``window:@PATH``
the program that a note names, which its keeper rewrites when the program is started anew;
``window:TITLE`` the window whose title is, or else contains, these words.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from app.devices.camera.window_list import WindowInfo

NOTE_MARK = "@"
SMALLEST_SIDE = 64
"""What is smaller in width or height is an icon, a bubble or a helper's hidden window."""


@dataclass(frozen=True, slots=True)
class WindowWish:
    """What is looked for; ``pid`` 0 leaves the process open, an empty ``title`` the title."""

    pid: int = 0
    title: str = ""

    @property
    def name(self) -> str:
        """How it is called in a sentence."""
        return self.title or str(self.pid)


def write_note(path: Path, pid: int, title: str = "") -> None:
    """Say in a note whose window is meant; nobody ever reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_text(json.dumps({"pid": pid, "title": title}), encoding="utf-8")
    part.replace(path)


def wish_of(detail: str) -> WindowWish | None:
    """What the SPEC's detail looks for; None while its note names no program."""
    if detail.startswith(NOTE_MARK):
        return _noted(Path(detail[len(NOTE_MARK) :]))
    return WindowWish(pid=int(detail)) if detail.isdecimal() else WindowWish(title=detail)


def choose_window(
    windows: Iterable[WindowInfo], wish: WindowWish, family: Callable[[int], frozenset[int]]
) -> WindowInfo | None:
    """The window that is meant: a shown one before a minimised one, the largest of several."""
    found = [w for w in windows if min(w.width, w.height) >= SMALLEST_SIDE]
    if wish.pid:
        pids = family(wish.pid)
        found = [window for window in found if window.pid in pids]
    if wish.title:
        exact = [window for window in found if window.title == wish.title]
        part = [window for window in found if wish.title.casefold() in window.title.casefold()]
        found = exact or part
    return max(found, key=lambda window: (window.shown, window.area, -window.id), default=None)


def _noted(path: Path) -> WindowWish | None:
    try:
        note = json.loads(path.read_text(encoding="utf-8"))
        wish = WindowWish(int(note["pid"]), str(note["title"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return wish if wish.pid else None
