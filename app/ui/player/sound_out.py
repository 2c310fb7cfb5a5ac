"""Where the sound goes, and the clock that it gives: what is heard now leads the pictures."""

from __future__ import annotations

import logging
from collections import deque
from typing import Protocol

from app.model.clock import NS_PER_S, now_ns
from app.ui.sound.form import FRAME_BYTES, RATE
from app.ui.sound.link import Heard, SoundLink

log = logging.getLogger(__name__)

COMING_UP_S = 6.0
"""The child begins with the first sound that it is given; a busy computer takes its time."""
STUCK_S = 2.0
BETWEEN_S = 0.1
"""What the child tells is followed on for so long until it tells more."""
LEAST_S = 0.12
"""So much is there before playing begins, so that it does not begin with a hole."""


class Outlet(Protocol):
    """Something that takes sound at its own pace."""

    def feed(self, waiting: deque[bytes]) -> None:
        """Take what it has room for."""

    def heard_frames(self) -> int:
        """Frames that were heard since it was made."""

    def close(self) -> None:
        """Be silent at once."""


class SilentOutlet:
    """Keeps the pace where nothing is to be heard, or there is no output.

    ``waiting`` frames were given to another outlet that has not played them.
    """

    def __init__(self, waiting: int = 0) -> None:
        self._since_ns = now_ns()
        self._taken = waiting
        self._heard = 0

    def feed(self, waiting: deque[bytes]) -> None:
        """Take all: it costs nothing."""
        self._taken += sum(len(one) for one in waiting) // FRAME_BYTES
        waiting.clear()
        now = now_ns()
        gone = round((now - self._since_ns) * RATE / NS_PER_S)
        self._since_ns = now
        self._heard = min(self._taken, self._heard + gone)

    def heard_frames(self) -> int:
        """As many as time has passed, never more than there were."""
        return self._heard

    def close(self) -> None:
        """Nothing to stop."""


class ChildOutlet:
    """The system's own output, in the hands of a child.

    Where that tells nothing in time, ends or finds no output, playing goes on without a sound.
    """

    def __init__(self, link: SoundLink) -> None:
        self._link = link
        self._sent = 0
        self._heard = 0
        self._told: Heard | None = None
        self._moved_ns = now_ns()
        self._patience_s = COMING_UP_S
        self._silent: SilentOutlet | None = None
        self._silent_from = 0
        link.begin()

    def feed(self, waiting: deque[bytes]) -> None:
        """Pass on all there is: the child plays it at its own pace."""
        if self._silent is not None:
            self._silent.feed(waiting)
            return
        while waiting:
            data = waiting.popleft()
            self._sent += len(data) // FRAME_BYTES
            self._link.put(data)
        self._look()

    def heard_frames(self) -> int:
        """What the child has told, and what must have been heard since."""
        if self._silent is not None:
            return self._silent_from + self._silent.heard_frames()
        told = self._told
        if told is not None and told.frames:
            since_s = min(BETWEEN_S, (now_ns() - told.at_ns) / NS_PER_S)
            now = min(self._sent, told.frames + round(since_s * RATE))
            self._heard = max(self._heard, now)
        return self._heard

    def close(self) -> None:
        """Drop what is in the buffer."""
        if self._silent is None:
            self._link.begin()

    def _look(self) -> None:
        told, now = self._link.heard, now_ns()
        if told.frames > (self._told.frames if self._told else 0) or told.frames >= self._sent:
            self._moved_ns = now
            self._patience_s = STUCK_S if told.frames else self._patience_s
        self._told = told
        stuck = not told.over and now - self._moved_ns > self._patience_s * NS_PER_S
        if told.over or stuck:
            log.info("played without sound: %s", "nothing is heard" if stuck else "no output")
            self._silent_from = self.heard_frames()
            self._silent = SilentOutlet(self._sent - self._silent_from)
            if stuck:
                self._link.cut()


class SoundOut:
    """Takes pieces of sound in order and says which moment of the timeline is being heard."""

    def __init__(self) -> None:
        self.silent = False
        """Keep the pace and be heard by nobody."""
        self.link = SoundLink()
        self._outlet: Outlet | None = None
        self._waiting: deque[bytes] = deque()
        self._marks: deque[tuple[int, float, float]] = deque()
        self._frames = 0

    def begin(self) -> None:
        """Forget everything; the clock stands until enough has come."""
        if self._outlet is not None:
            self._outlet.close()
        self._outlet = None
        self._waiting.clear()
        self._marks.clear()
        self._frames = 0

    def put(self, data: bytes, at_s: float, rate: float) -> None:
        """Take a piece that belongs to ``at_s`` of the timeline."""
        self._marks.append((self._frames, at_s, rate))
        self._frames += len(data) // FRAME_BYTES
        if data:
            self._waiting.append(data)

    def advance(self, *, all_there: bool = False) -> float | None:
        """Feed what plays it; the moment that is heard, None before it has begun.

        ``all_there``: nothing more comes, so that a short rest is played too.
        """
        if self._outlet is None:
            if self._frames < LEAST_S * RATE and not (all_there and self._frames):
                return None
            self._outlet = self._made()
        self._outlet.feed(self._waiting)
        heard = self._outlet.heard_frames()
        while len(self._marks) > 1 and self._marks[1][0] <= heard:
            self._marks.popleft()
        if not self._marks:
            return None
        frame, at_s, rate = self._marks[0]
        return at_s + (heard - frame) * rate / RATE

    @property
    def played_out(self) -> bool:
        """True when all that came was heard."""
        return self._outlet is not None and self._outlet.heard_frames() >= self._frames

    def end(self) -> None:
        """Let go of what plays it."""
        self.begin()
        self.link.close()

    def _made(self) -> Outlet:
        return SilentOutlet() if self.silent else ChildOutlet(self.link)
