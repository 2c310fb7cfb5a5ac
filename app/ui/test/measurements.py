"""What was asked to be measured, how long it takes, and which values were on the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer

from app.model.clock import NS_PER_S, now_ns
from app.model.errors import AppError
from app.ui.bridge import Bridge
from app.ui.test.course import UNMEASURED, Item

SEEN_S = 0.7
"""A value has to be on the screen this long before it can be confirmed (quality bar C7)."""


class Measurements(QObject):
    """Sends ``test.check`` and ``speaker.play``; ``changed`` is called when something moved."""

    def __init__(
        self,
        bridge: Bridge,
        tell: Callable[[AppError], None],
        changed: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tell = tell
        self._changed = changed
        self._asked: set[str] = set()
        self._since_ns: dict[str, int] = {}
        self._seen_ns: dict[tuple[str, str], int] = {}
        self._told: set[tuple[str, str]] = set()
        self.playing = False
        # A coarse timer may fire early, and nothing else would look again.
        self._look_again = QTimer(self)
        self._look_again.setSingleShot(True)
        self._look_again.setTimerType(Qt.TimerType.PreciseTimer)
        self._look_again.timeout.connect(changed)

    @property
    def asked(self) -> frozenset[str]:
        """Ids of items whose measurement was asked for and has not ended."""
        return frozenset(self._asked)

    def forget(self) -> None:
        """Another run begins: nothing of the old one counts."""
        self._asked.clear()
        self._since_ns.clear()
        self._seen_ns.clear()
        self._told.clear()

    def ask(self, item_id: str) -> None:
        """Measure an item; asking twice at once is asking once."""
        if item_id in self._asked:
            return
        self._asked.add(item_id)
        self._bridge.command(
            "test.check",
            {"item": item_id},
            on_done=lambda _: self._ended(item_id),
            on_error=lambda error: self._failed(item_id, error),
        )
        self._changed()

    def play(self) -> None:
        """Play the test tone; again only when it has ended."""
        if self.playing:
            return
        self.playing = True
        self._bridge.command(
            "speaker.play",
            {"kind": "tone"},
            on_done=lambda _: self._played(),
            on_error=self._not_played,
        )
        self._changed()

    def take(self, items: Sequence[Item]) -> None:
        """Take the items of the topic: note when a measurement really began."""
        for item in items:
            if item.get("state") == "running":
                self._since_ns.setdefault(str(item["id"]), now_ns())
            else:
                self._since_ns.pop(str(item["id"]), None)

    def seconds(self, item_id: str) -> float:
        """Seconds that an item has been measured for; 0 while it waits for its turn."""
        since = self._since_ns.get(item_id)
        return 0.0 if since is None else (now_ns() - since) / NS_PER_S

    def seen(self, item: Item) -> bool:
        """True when the value of ``item`` has been shown long enough; called as it is shown."""
        if item.get("state") in UNMEASURED:
            return False
        key = (str(item["id"]), str(item.get("measured_at") or ""))
        left_s = SEEN_S - (now_ns() - self._seen_ns.setdefault(key, now_ns())) / NS_PER_S
        if left_s > 0:
            self._look_again.start(ceil(left_s * 1000))
            return False
        self._tell_shown(key, item)
        return True

    def _tell_shown(self, key: tuple[str, str], item: Item) -> None:
        """Tell the engine, which takes no word of a person about what was never shown.

        Of an item without a value (one that does not apply here) nothing was shown.
        """
        measured = bool(item.get("measured_at")) and item.get("state") != "not_applicable"
        if key in self._told or item.get("shown_at") or not measured:
            return
        self._told.add(key)
        self._bridge.command("test.shown", {"item": key[0]}, on_error=self._tell)

    def _ended(self, item_id: str) -> None:
        self._asked.discard(item_id)
        self._changed()

    def _failed(self, item_id: str, error: AppError) -> None:
        self._ended(item_id)
        self._tell(error)

    def _played(self) -> None:
        self.playing = False
        self._changed()

    def _not_played(self, error: AppError) -> None:
        self._played()
        self._tell(error)
