"""The one reader of pages of a window: what was unlocked for one view is open for the other."""

from __future__ import annotations

from pathlib import Path
from weakref import WeakKeyDictionary

from app.ui.bridge import Bridge
from app.ui.reader.pages import Pages

_pages: WeakKeyDictionary[Bridge, Pages] = WeakKeyDictionary()


def pages_of(bridge: Bridge, log_dir: Path | None = None) -> Pages:
    """The reader of this window, made when it is first asked for; ``log_dir`` counts then."""
    pages = _pages.get(bridge)
    if pages is None:
        pages = _pages[bridge] = Pages(log_dir)
    return pages
