"""What is to be drawn, and what first: the newest wish, then neighbours, then thumbnails."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from enum import IntEnum

from app.ui.reader.picture_cache import PictureKey

MOST_WAITING = 256


class Urgency(IntEnum):
    """Of a picture: shown, next to what is shown, or small and perhaps shown."""

    SHOWN = 0
    NEXT = 1
    THUMBNAIL = 2


class Wishes:
    """Orders (to open, to unlock) go before all pictures, in their order. From any thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._orders: list[Callable[[], None]] = []
        self._waiting: dict[Urgency, OrderedDict[PictureKey, None]] = {
            urgency: OrderedDict() for urgency in Urgency
        }
        self._drawn_now: PictureKey | None = None
        self._closed = False

    def order(self, order: Callable[[], None]) -> None:
        """Have something done before any picture."""
        with self._changed:
            self._orders.append(order)
            self._changed.notify()

    def want(self, key: PictureKey, *, again: bool = False) -> PictureKey | None:
        """A picture that is shown as soon as it is there; the newest such wish is the first.

        One that is being drawn is not begun anew; nor is one wanted ``again`` that has left the
        line. Returns the oldest wish where it had to make room.
        """
        with self._changed:
            waits = any(key in waiting for waiting in self._waiting.values())
            if key == self._drawn_now or (again and not waits):
                return None
            self._leave_out(lambda known: known == key)
            shown = self._waiting[Urgency.SHOWN]
            shown[key] = None
            self._changed.notify()
            return shown.popitem(last=False)[0] if len(shown) > MOST_WAITING else None

    def ahead(self, urgency: Urgency, keys: list[PictureKey]) -> None:
        """What is drawn ahead from now on, in this order, in place of what was before."""
        with self._changed:
            shown = self._waiting[Urgency.SHOWN]
            self._waiting[urgency] = OrderedDict.fromkeys(key for key in keys if key not in shown)
            self._changed.notify()

    def leave_out(self, unwanted: Callable[[PictureKey], bool]) -> None:
        """Pictures that nobody waits for any more."""
        with self._changed:
            self._leave_out(unwanted)

    def next(self) -> Callable[[], None] | PictureKey | None:
        """What to do now. Blocks; None once closed."""
        with self._changed:
            self._drawn_now = None
            self._changed.wait_for(
                lambda: self._closed or self._orders or any(self._waiting.values())
            )
            if self._closed:
                return None
            if self._orders:
                return self._orders.pop(0)
            first = next(waiting for waiting in self._waiting.values() if waiting)
            newest = first is self._waiting[Urgency.SHOWN]
            self._drawn_now = first.popitem(last=newest)[0]
            return self._drawn_now

    def close(self) -> None:
        """Nothing is wanted any more."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def _leave_out(self, unwanted: Callable[[PictureKey], bool]) -> None:
        for waiting in self._waiting.values():
            for key in [key for key in waiting if unwanted(key)]:
                del waiting[key]
