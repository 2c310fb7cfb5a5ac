"""The window's end of the child that plays: nothing here ever waits for it."""

from __future__ import annotations

import io
import json
import logging
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import cast

from app.model.clock import now_ns
from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

MODULE = "app.ui.sound.child"
MOST_WAITING = 1000
"""Pieces that a child has not taken: one that works takes them as they come."""
ENDING_S = 3.0


@dataclass(frozen=True, slots=True)
class Heard:
    """``frames`` of the turn had been heard at ``at_ns`` of the monotonic clock.

    ``over``: nothing is heard any more, for there is no output, or the child has ended.
    """

    frames: int = 0
    at_ns: int = 0
    over: bool = False


class SoundLink:
    """A stream of sound in the hands of a child, which is started when it is first needed.

    For the window's thread. ``log_dir`` takes the child's log.
    """

    def __init__(self, log_dir: Path | None = None) -> None:
        self.log_dir = log_dir or Path()
        self._talk: _Talk | None = None
        self._turn = 0
        self._live = False

    @property
    def heard(self) -> Heard:
        """What was heard of this turn."""
        talk = self._talk
        if talk is None:
            return Heard()
        turn, heard = talk.heard
        return heard if turn == self._turn else Heard(over=talk.ended)

    @property
    def ended(self) -> bool:
        """True where the child has ended unasked: nothing is heard until :meth:`begin`."""
        return self._talk is not None and self._talk.ended

    @property
    def pid(self) -> int:
        """The child's process number; 0 where there is none."""
        return self._talk.child.pid if self._talk is not None else 0

    def begin(self, *, live: bool = False) -> None:
        """Drop what was given before and not yet heard; a new turn begins.

        ``live``: what is given belongs to pictures that are shown meanwhile. The child is started
        and opens the output at once, and what comes too late to be heard in step is left out.
        """
        self._turn += 1
        self._live = live
        if self.ended:
            self._talk = None
        if self._talk is not None:
            self._talk.begin(self._turn, live=live)
        elif live:
            self._talk = self._started()

    def put(self, data: bytes) -> None:
        """Have this heard after what was given before: s16le, two channels, 48 kHz."""
        if self._talk is None:
            self._talk = self._started()
        if self._talk is not None:
            self._talk.put(data)

    def cut(self) -> None:
        """Silence at once, whatever the child is doing; the next piece goes to another one."""
        talk, self._talk = self._talk, None
        if talk is not None:
            talk.child.process.kill()
            talk.close()

    def close(self) -> None:
        """Let the child end."""
        talk, self._talk = self._talk, None
        if talk is not None:
            talk.close()

    def _started(self) -> _Talk | None:
        try:
            child = start_child(
                "sound", python_command(MODULE), log_dir=self.log_dir, stdin=True, stdout=True
            )
        except OSError:
            log.exception("nothing can be heard: no process can be started")
            return None
        talk = _Talk(child)
        talk.begin(self._turn, live=self._live)
        return talk


class _Talk:
    """The threads that speak with one child and listen to it."""

    def __init__(self, child: Child) -> None:
        self.child = child
        self.heard: tuple[int, Heard] = (0, Heard())
        self.ended = False
        self._orders: SimpleQueue[bytes | None] = SimpleQueue()
        for work in (self._speak, self._listen):
            threading.Thread(target=work, name=f"sound{work.__name__}", daemon=True).start()

    def begin(self, turn: int, *, live: bool) -> None:
        order = {"do": "begin", "turn": turn, "live": live}
        self._orders.put(json.dumps(order).encode() + b"\n")

    def put(self, data: bytes) -> None:
        if self._orders.qsize() > MOST_WAITING:
            self.child.process.kill()  # it hangs: nothing is kept for it
            return
        self._orders.put(json.dumps({"do": "put", "bytes": len(data)}).encode() + b"\n" + data)

    def close(self) -> None:
        """Have the child end, by force where it hangs."""
        self._orders.put(None)
        late = threading.Timer(ENDING_S, self.child.process.kill)
        late.daemon = True
        late.start()

    def _speak(self) -> None:
        with suppress(OSError):
            while (order := self._orders.get()) is not None:
                view = memoryview(order)
                while view:
                    view = view[self.child.stdin.write(view) :]
        with suppress(OSError):
            self.child.stdin.close()

    def _listen(self) -> None:
        with io.BufferedReader(cast(io.RawIOBase, self.child.stdout)) as answers:
            for line in iter(answers.readline, b""):
                with suppress(ValueError):  # the last line of one that was killed
                    answer = json.loads(line)
                    over = bool(answer.get("refused"))
                    self.heard = answer["turn"], Heard(int(answer.get("heard", 0)), now_ns(), over)
        self.ended = True
        turn, last = self.heard
        self.heard = turn, Heard(last.frames, last.at_ns, over=True)
        self._orders.put(None)
        self.child.process.wait()
