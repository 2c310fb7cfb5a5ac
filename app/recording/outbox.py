"""What one writer is to be told next: each file in order, filled up first where memory lacks it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from app.recording.backlog import Backlog, KeptFile
from app.recording.wire import APPEND, CLOSE, SYNC, fill_message, frame_message

LAST = "manifest.json"
"""Written once everything else is on the medium: a copy that has it is whole."""


class Outbox:
    """One run of a writer. All methods are called under the backlog's ``changed``.

    ``known`` are the sizes that an earlier run had brought to the medium, ``durable`` gives those
    of this run. ``small_only`` holds back everything but the small files (a disk nearly full).
    """

    def __init__(
        self, backlog: Backlog, known: dict[str, int], durable: Callable[[str], int]
    ) -> None:
        self._backlog = backlog
        self._known = known
        self._durable = durable
        self._sent: dict[str, int] = {}
        self._asked: dict[str, int] = {}
        self._created: set[str] = set()
        self._closed: set[str] = set()
        self._todo: set[str] = set(backlog.files)
        self._first: deque[tuple[bytes, bytes]] = deque()
        self.small_only = False

    def want(self, name: str) -> None:
        """A file has grown or was closed."""
        self._todo.add(name)

    def again(self, name: str) -> None:
        """The writer begins this file anew."""
        self._known.pop(name, None)
        self._sent.pop(name, None)
        self._asked.pop(name, None)
        self._closed.discard(name)
        self._created.discard(name)
        self._todo.add(name)

    def hold_films(self) -> None:
        """Say nothing more of the large files and close them as they stand."""
        self.small_only = True
        names = [name for name in self._sent if "/" in name and name not in self._closed]
        self._first += [(frame_message(CLOSE, name), b"") for name in names]

    def go_on(self) -> None:
        """There is room for the large files again."""
        self.small_only = False
        self._todo.update(self._backlog.files)

    @property
    def level(self) -> bool:
        """True when everything that was accepted is on the medium."""
        files = self._backlog.files
        return all(self._durable(name) >= file.size for name, file in files.items())

    def next(self) -> tuple[bytes, bytes] | None:
        """Head and payload of the next message, None when there is nothing to say yet."""
        if self._first:
            return self._first.popleft()
        for name in sorted(self._todo, key=self._rank):
            file = self._backlog.files[name]
            if self.small_only and not file.small:
                continue
            if name == LAST and not self._ready_for_last():
                continue
            message = self._message(name, file)
            if message is not None:
                return message
        return None

    def _rank(self, name: str) -> tuple[bool, bool, int]:
        file = self._backlog.files[name]
        return name == LAST, not file.small, -file.number if name in self._asked else file.number

    def _ready_for_last(self) -> bool:
        files = self._backlog.files.items()
        return all(self._durable(name) >= file.size for name, file in files if name != LAST)

    def _message(self, name: str, file: KeptFile) -> tuple[bytes, bytes] | None:
        asked = self._asked.get(name)
        if asked is not None:
            if self._durable(name) < asked:
                return None
            self._sent[name] = asked
            del self._asked[name]
        sent = self._sent.get(name, 0)
        if sent < file.base:
            self._asked[name] = file.base
            self._created.add(name)
            return fill_message(name, file.base, self._known.get(name, self._durable(name)))
        if sent < file.size:
            return self._entry(name, file, sent)
        if not file.size and name not in self._created:
            self._created.add(name)
            return frame_message(APPEND, name), b""
        if file.closed and name not in self._closed:
            self._closed.add(name)
            return frame_message(CLOSE, name), b""
        self._todo.discard(name)
        return None

    def _entry(self, name: str, file: KeptFile, sent: int) -> tuple[bytes, bytes]:
        entry = file.entry_at(sent)
        self._sent[name] = entry.end
        self._created.add(name)
        if entry.sync:
            self._first.append((frame_message(SYNC), b""))
        return frame_message(APPEND, name, len(entry.payload), entry.offset), entry.payload
