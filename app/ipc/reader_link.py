"""A client's end of the reader child: started when first needed, ended when it hangs, replaced.

One wish at a time, from one thread; :meth:`ReaderLink.close` may come from any. Each client has a
child and a page ring of its own, so that one bad document disturbs no other window.
"""

from __future__ import annotations

import itertools
import json
import logging
import queue
import threading
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.ipc.page_ring import COLOUR_CHANNELS, MOST_PIXELS, PageHead, PageRingReader
from app.ipc.reader_words import DocumentError, ReaderFault
from app.ipc.ring import ring_path
from app.system.paths import default_data_dir
from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

MODULE = "app.ui.reader.child"
START_S = 60.0
"""Starting takes a second where nothing else is to be done, and far longer on a busy computer."""
WISH_S = 5.0
"""A child that answers no wish in this time hangs."""
_STOP_S = 0.5
_PIPE_BYTES = 32 * 1024
_LONGEST_ANSWER = 8 * 1024 * 1024
_MOST_UNASKED = 4
"""Answers that wait to be taken: one wish is under way at a time."""

Answer = dict[str, Any]
MakeTarget = Callable[[PageHead], memoryview]


class ReaderLostError(Exception):
    """The child died or hung over a wish; ``fault`` says which. The next wish starts another."""

    def __init__(self, fault: ReaderFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


class ReaderLink:
    """A child with nothing to do for ``idle_s`` ends, and the next wish starts another one.
    ``generation`` counts the children: what an earlier one had open is not open any more.
    """

    def __init__(
        self,
        log_dir: Path | None = None,
        *,
        most_pixels: int = MOST_PIXELS,
        patient: bool = False,
        idle_s: float | None = None,
        wish_s: float = WISH_S,
    ) -> None:
        self._log_dir = log_dir or default_data_dir() / "logs"
        self._room_bytes = most_pixels * COLOUR_CHANNELS
        self._patient = patient
        self._more = () if idle_s is None else (str(idle_s),)
        self._wish_s = wish_s
        self._numbers = itertools.count(1)
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._ring: PageRingReader | None = None
        self._answers: queue.Queue[bytes] = queue.Queue()
        self._closed = False
        self.generation = 0
        self.confined = False

    @property
    def pid(self) -> int | None:
        """Process number of the child that runs; None while there is none."""
        child = self._child
        return child.pid if child is not None and child.running else None

    def ask(self, wish: Mapping[str, Any], limit_s: float | None = None) -> Answer:
        """Have something done; returns the answer. Blocks.

        Raises :class:`ReaderLostError`, and :class:`DocumentError` where the child cannot be
        started or the link was closed.
        """
        self.ready()
        number = next(self._numbers)
        with self._lock:
            child = self._child
        if child is None:
            raise ReaderLostError(ReaderFault.DIED)
        self._tell(child, json.dumps({"n": number, **wish}).encode() + b"\n")
        answer = self._answer(limit_s or self._wish_s)
        if answer.get("n") != number:
            raise self._lost(ReaderFault.DIED)
        return answer

    def take(self, answer: Mapping[str, Any], make_target: MakeTarget) -> None:
        """Copy a drawn page out of the ring into what ``make_target`` gives for its size.

        Raises :class:`ReaderLostError` where the ring does not hold what the answer says.
        """
        sequence = int(answer["sequence"])
        with self._lock:
            ring = self._ring
            head = ring.head(sequence) if ring is not None else None
            taken = (
                ring is not None
                and head is not None
                and ring.copy(sequence, head, make_target(head))
            )
        if not taken:
            raise self._lost(ReaderFault.DIED)

    def ready(self) -> None:
        """Start the child unless it runs. Blocks until it is confined and waits for wishes.

        Raises :class:`DocumentError` where it does not start, or is not confined: then it is ended.
        """
        if self.pid is not None:
            return
        with self._lock:
            if self._closed:
                raise DocumentError(ReaderFault.NO_READER)
            try:
                self._start()
            except OSError as error:
                log.warning("the reader does not start: %s", error)
                raise DocumentError(ReaderFault.NO_READER) from error
        try:
            self.confined = bool(self._answer(START_S).get("confined"))
        except ReaderLostError as error:
            raise DocumentError(ReaderFault.NO_READER) from error
        if not self.confined:
            with self._lock:
                self._end_child()
            log.warning("this system does not confine the reader child: nothing is opened")
            raise DocumentError(ReaderFault.UNCONFINED)
        self.generation += 1

    def close(self) -> None:
        """End the child and let go of the ring; a wish under way ends as lost."""
        with self._lock:
            self._closed = True
            self._end_child()
            if self._ring is not None:
                self._ring.close()
                self._ring = None

    def _start(self) -> None:
        self._end_child()
        if self._ring is None:
            path = ring_path(f"pages-{uuid.uuid4().hex[:8]}")
            self._ring = PageRingReader.create(path, self._room_bytes)
        self._answers = queue.Queue(_MOST_UNASKED)
        self._child = start_child(
            "reader",
            python_command(MODULE, str(self._ring.path), *self._more),
            log_dir=self._log_dir,
            stdin=True,
            stdout=True,
            patient=self._patient,
        )
        threading.Thread(
            target=_listen, args=(self._child, self._answers), name="reader", daemon=True
        ).start()

    def _tell(self, child: Child, line: bytes) -> None:
        """Write to the child; one that takes nothing in is ended when its time is up."""
        watch = threading.Timer(self._wish_s, child.process.kill)
        if len(line) > _PIPE_BYTES:
            watch.start()
        try:
            child.stdin.write(line)
        except (OSError, ValueError):
            raise self._lost(ReaderFault.DIED) from None
        finally:
            watch.cancel()

    def _answer(self, limit_s: float) -> Answer:
        try:
            line = self._answers.get(timeout=limit_s)
        except queue.Empty:
            raise self._lost(ReaderFault.HUNG) from None
        if not line.endswith(b"\n"):
            raise self._lost(ReaderFault.DIED)
        try:
            answer = json.loads(line)
        except ValueError:
            raise self._lost(ReaderFault.DIED) from None
        return answer if isinstance(answer, dict) else {}

    def _lost(self, fault: ReaderFault) -> ReaderLostError:
        with self._lock:
            status = self._end_child()
            if not self._closed:
                log.warning("the reader child %s (%s) and is replaced", fault.value, status)
        return ReaderLostError(fault)

    def _end_child(self) -> int | None:
        """The exit status of the child; None where there was none."""
        child, self._child = self._child, None
        if child is None:
            return None
        with suppress(OSError):
            child.process.kill()
        return child.stop(ask_s=_STOP_S)


def _listen(child: Child, answers: queue.Queue[bytes]) -> None:
    """Hand over the child's answers; an empty one is its end.

    A child that says more than it was asked was led astray, and is ended.
    """
    try:
        with suppress(OSError, ValueError):
            while line := child.stdout.readline(_LONGEST_ANSWER):
                answers.put_nowait(line)
        answers.put_nowait(b"")
    except queue.Full:
        log.warning("the reader child speaks unasked and is ended")
        with suppress(OSError):
            child.process.kill()
    child.stdout.close()
