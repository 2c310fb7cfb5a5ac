"""Sends packages to stores and reads them back, in a process of its own.

Run as ``python -m app.archive.stores.child``: boto3 lives here alone, and a share that hangs holds
up nobody else. The order, with the secret key, comes as one JSON line on standard input. Answers
are JSON lines on standard output: ``done`` and ``total`` in bytes, ``waiting``, ``point``, and
``found`` or ``failed`` as the last one. Each ``done`` takes one of a few turns, and each further
line on standard input gives one back: so the work stands still when its reader does. It ends when
standard input closes.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
import time
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.archive.bag_check import SEAL_FILE
from app.archive.stores.course import Course
from app.archive.stores.holder import Holder, LineCutError, Lock
from app.archive.stores.patience import Patience
from app.archive.stores.place import StoreKind, StorePlace, place_from_json, place_of
from app.archive.stores.share import ShareHolder, try_share
from app.model.errors import AppError, StorageError
from app.model.text import T

log = logging.getLogger(__name__)

TURNS = 4
TELL_EVERY_S = 0.2


class _Teller:
    """Writes lines; how far the work is at most every 0.2 s."""

    def __init__(self) -> None:
        self.turns = threading.Semaphore(TURNS)
        self._lock = threading.Lock()
        self._told_s = 0.0
        self._untold: Mapping[str, Any] = {}

    def __call__(self, facts: Mapping[str, Any]) -> None:
        if "done" in facts:
            now_s = time.monotonic()
            self._untold = facts
            if now_s - self._told_s < TELL_EVERY_S:
                return
            self._told_s = now_s
            self._untold = {}
            self.turns.acquire()
        self._write(facts)

    def end(self, facts: Mapping[str, Any]) -> None:
        """Write the last answer, after how far the work came."""
        if self._untold:
            self._write(self._untold)
        self._write(facts)

    def _write(self, facts: Mapping[str, Any]) -> None:
        with self._lock:
            sys.stdout.buffer.write(json.dumps(facts).encode() + b"\n")
            sys.stdout.buffer.flush()


def carry_out(order: Mapping[str, Any], tell: _Teller) -> dict[str, Any]:
    """Do what ``order`` asks for: ``try``, ``send``, ``check`` or ``fetch``."""
    place = place_from_json(order["place"])
    if order["do"] == "try":
        return _try(place, order["secret"])
    lock = Lock(**order.get("lock") or {})
    holder = _holder(place, order["secret"], order["package"], lock)
    patience = Patience(order["patience_s"], lambda cut: tell({"waiting": cut}))
    course = Course(holder, patience, tell, order.get("point") or {})
    seal = order["seal"]
    if order["do"] == "fetch":
        folder, report = course.fetch(Path(order["folder"]), seal)
        return {**report.to_json(), "place": str(folder)}
    if order["do"] == "check":
        return {**course.check(seal).to_json(), "place": place_of(place, order["package"])}
    report = course.send(Path(order["folder"]), seal)
    if report.verified:
        patience.keep_at(holder.finish)
    kept = patience.keep_at(lambda: holder.lock_of(SEAL_FILE)) if report.verified else Lock()
    return {**report.to_json(), "place": place_of(place, order["package"]), "lock": asdict(kept)}


def _try(place: StorePlace, secret: str) -> dict[str, Any]:
    try:
        if place.kind == StoreKind.SHARE:
            return try_share(place)
        from app.archive.stores.s3 import try_store

        return try_store(place, secret)
    except LineCutError as error:
        raise StorageError(
            T("stores", "The store does not answer.")(),
            meaning=T("stores", "Nothing was sent."),
            action=T("stores", "Check its address and the line."),
        ) from error


def _holder(place: StorePlace, secret: str, package: str, lock: Lock) -> Holder:
    if place.kind == StoreKind.SHARE:
        return ShareHolder(place, package)
    from app.archive.stores.s3 import S3Holder

    return S3Holder(place, secret, package, lock)


def _unreadable(error: OSError) -> StorageError:
    return StorageError(
        T("stores", "{file} cannot be read or written: {reason}")(
            file=Path(str(error.filename or "")).name, reason=error.strerror or str(error)
        ),
        meaning=T("stores", "The package is not counted as kept there."),
        action=T("stores", "Check the disk and the store, then go on with the work."),
    )


def main() -> int:
    """Read the order, carry it out, answer."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    logging.getLogger("botocore").setLevel(logging.WARNING)
    order = json.loads(sys.stdin.buffer.readline())
    tell = _Teller()
    threading.Thread(target=_hear, args=(tell,), name="parent", daemon=True).start()
    try:
        answer: dict[str, Any] = {"found": carry_out(order, tell)}
    except AppError as error:
        answer = {"failed": error.to_json()}
    except OSError as error:
        log.info("a file refused: %s", error.strerror)
        answer = {"failed": _unreadable(error).to_json()}
    except Exception:  # edge: the engine is told in words, the log keeps the traceback
        log.exception("the work at the store failed")
        answer = {"failed": None}
    tell.end(answer)
    return 0


def _hear(tell: _Teller) -> None:
    """Give turns back; leave when standard input closes: nobody waits for the answer any more."""
    while sys.stdin.buffer.readline():
        tell.turns.release()
    os._exit(0)


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the thread at standard input would hold up an orderly end
