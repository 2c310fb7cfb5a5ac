"""A writer process: keeps the files of one copy, on one disk, as it is told.

Run as ``python -m app.recording.writer FOLDER [--beside OTHER] [--again] [--device N]
[--identity ID] [--witness FOLDER] [--keep BYTES]``. Messages come on standard input (``wire``). On
standard output stand JSON lines: ``{"medium": {...}}`` once; after each flush ``{"durable": {name:
size}, "free": bytes, "total": bytes, "filled": bytes}``; ``{"reset": name}`` when a file was set
aside; ``{"short": name, "have": size}`` while the other copy lacks what is to be filled in;
``{"beat": 1}`` twice a second from a thread of its own (so a stopped process differs from a stalled
disk); ``{"waiting": errno-name}`` for what keeps it from beginning; ``{"error": errno-name, "text":
..., "file": ...}`` before it ends with status 1. With ``--again`` it first waits for the same
medium to be back (``--witness``: a folder that lies on it). Imports stay few, so that it starts
quickly.
"""

from __future__ import annotations

import argparse
import json
import os
import queue
import shutil
import sys
import threading
import time
from pathlib import Path

from app.recording.copy_files import CopyFiles, StuntedError
from app.recording.medium_return import (
    KnownDisk,
    Medium,
    cause_of,
    medium_of,
    wait_for_return,
)
from app.recording.wire import APPEND, CLOSE, FILL, Message, durable_of, read_message

BEAT_S = 0.5
TELL_S = 1.0
TICK_S = 0.1
CHUNK_BYTES = 1024 * 1024
OVERLAP_BYTES = 1024 * 1024
"""That much of what should be on the medium already is compared after a return."""
SHORT_S = 0.5
FILLED = -1
"""Kind of an APPEND that comes from the other copy."""
END = Message(0, "", 0, b"")

_output = threading.Lock()


def _tell(**values: object) -> None:
    with _output:
        print(json.dumps(values), flush=True)  # noqa: T201  (standard output answers)


def _beat() -> None:
    """Thread: say that this process runs, whatever the disk does."""
    while True:
        time.sleep(BEAT_S)
        try:
            _tell(beat=1)
        except (OSError, ValueError):
            os._exit(1)  # nobody listens any more


class _Work:
    """What comes from standard input and from the other copy, in one short queue."""

    def __init__(self, beside: Path | None) -> None:
        self.messages: queue.Queue[Message] = queue.Queue(4)
        self.fills: queue.Queue[tuple[str, int, int]] = queue.Queue()
        self._beside = beside
        for work in (self._listen, self._fill):
            threading.Thread(target=work, daemon=True).start()

    def _listen(self) -> None:
        while (message := read_message(sys.stdin.buffer)) is not None:
            self.messages.put(message)
        self.messages.put(END)

    def _fill(self) -> None:
        """Thread: read from the other copy; only this thread ever waits for that disk."""
        while True:
            name, start, target = self.fills.get()
            while block := self._read(name, start, min(CHUNK_BYTES, target - start)):
                self.messages.put(Message(FILLED, name, start, block))
                start += len(block)
            if start < target:
                _tell(short=name, have=start)
                time.sleep(SHORT_S)
                self.fills.put((name, start, target))

    def _read(self, name: str, start: int, size: int) -> bytes:
        if self._beside is None or size <= 0:
            return b""
        try:
            with (self._beside / name).open("rb") as file:
                file.seek(start)
                return file.read(size)
        except OSError:
            return b""


class Writer:
    """Serves messages until standard input ends."""

    def __init__(self, folder: Path, *, beside: Path | None, again: bool) -> None:
        self._files = CopyFiles(folder, again=again, on_reset=self._reset)
        self._work = _Work(beside)
        self._filled = 0
        self._told_at = 0.0

    def serve(self) -> None:
        """Work until the end; raises ``OSError`` when the disk does not do its part."""
        files = self._files
        while True:
            try:
                message = self._work.messages.get(timeout=TICK_S)
            except queue.Empty:
                message = None
            if message is END:
                break
            asked = message is not None and self._handle(message)
            files.look()
            if asked or files.flush_due:
                files.flush()
                self._tell_durable()
            elif time.monotonic() - self._told_at >= TELL_S:
                self._tell_durable()
        files.close_all()
        self._tell_durable()

    def _handle(self, message: Message) -> bool:
        """Do what a message says; True when all of it is to be flushed now."""
        kind, name, offset, payload = message
        if kind == APPEND:
            self._files.append(name, offset, payload)
            return False
        if kind == FILLED:
            self._filled += self._files.append(name, offset, payload)
            return False
        if kind == FILL:
            self._begin_fill(name, offset, durable_of(payload))
            return True
        if kind == CLOSE:
            self._files.close(name)
        return True

    def _begin_fill(self, name: str, target: int, durable: int) -> None:
        size = self._files.size(name)
        if min(size, durable) >= target:
            self._files.settle(name)
            return
        start = max(0, min(size, durable) - OVERLAP_BYTES)
        self._work.fills.put((name, start, target))

    def _reset(self, name: str) -> None:
        _tell(reset=name)

    def _tell_durable(self) -> None:
        files = self._files
        folder = files.folder
        usage = shutil.disk_usage(folder if folder.exists() else folder.parents[2])
        sizes = {name: files.durable[name] for name in files.fresh if name in files.durable}
        files.fresh.clear()
        _tell(durable=sizes, free=usage.free, total=usage.total, filled=self._filled)
        self._told_at = time.monotonic()


def _tell_waiting(cause: str) -> None:
    _tell(waiting=cause)


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--beside", type=Path)
    parser.add_argument("--again", action="store_true")
    parser.add_argument("--device", type=int, default=0)
    parser.add_argument("--identity", default="")
    parser.add_argument("--witness", type=Path)
    parser.add_argument("--keep", type=int, default=0)
    return parser.parse_args(arguments)


def main(arguments: list[str]) -> int:
    """Serve until standard input ends; returns the exit status."""
    options = _options(arguments)
    medium = Medium(options.device, options.identity)
    threading.Thread(target=_beat, daemon=True).start()
    writer = Writer(options.folder, beside=options.beside, again=options.again)
    try:
        if options.again:
            known = KnownDisk(medium, options.witness)
            wait_for_return(options.folder, known, options.keep, _tell_waiting)
        medium = medium_of(options.folder.parents[2])
        _tell(medium={"device": medium.device, "identity": medium.identity})
        writer.serve()
    except OSError as error:
        cause = cause_of(error, options.folder, medium.device)
        if isinstance(error, StuntedError) and cause == "EIO":
            cause = error.strerror if error.strerror in {"empty", "not growing"} else "shortened"
        try:
            _tell(error=cause, text=str(error), file=str(error.filename or ""))
        except OSError:
            return 1
        return 1
    return 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    status = main(sys.argv[1:])
    os._exit(status)
