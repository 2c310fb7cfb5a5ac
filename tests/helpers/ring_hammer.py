"""Processes that hammer a frame ring: ``write PATH`` and ``read PATH SECONDS``.

Every frame is filled with one byte value made from its sequence, so a torn one shows.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path

from app.ipc.ring import FrameRingReader, FrameRingWriter
from app.model.clock import NS_PER_S, now_ns
from app.model.media import VideoFormat

VIDEO = VideoFormat(1280, 720, 25)
SLOTS = 2


def content(sequence: int) -> bytes:
    return bytes([sequence * 7 % 251]) * VIDEO.frame_bytes


def is_whole(data: bytes) -> bool:
    return data.count(data[:1]) == len(data)


def write(path: Path) -> None:
    ring = FrameRingWriter.create(path, VIDEO, slots=SLOTS)
    frames = [content(sequence) for sequence in range(8)]
    done = threading.Event()
    threading.Thread(target=lambda: (sys.stdin.read(), done.set()), daemon=True).start()
    sequence = ring.newest_sequence
    while not done.is_set():
        value = (sequence + 1) % len(frames)
        sequence = ring.write(frames[value], value)
    os._exit(0)


def read(path: Path, seconds: float) -> dict[str, int]:
    ring = FrameRingReader.open(path)
    found = {"checked": 0, "refused": 0, "torn": 0, "unchecked": 0, "unchecked_torn": 0}
    end_ns = now_ns() + int(seconds * NS_PER_S)
    while now_ns() < end_ns:
        newest = ring.newest_sequence
        for sequence in (newest, newest - 1):
            frame = ring.read(sequence)
            if frame is None:
                found["refused"] += 1
            else:
                found["checked"] += 1
                right = frame.data == content(frame.captured_ns)
                found["torn"] += not right
            # The same memory taken without looking at the numbers.
            _, start = ring._slot(sequence)
            taken = bytes(ring._bytes[start : start + VIDEO.frame_bytes])
            found["unchecked"] += 1
            found["unchecked_torn"] += not is_whole(taken)
    ring.close()
    return found


if __name__ == "__main__":
    if sys.argv[1] == "write":
        write(Path(sys.argv[2]))
    else:
        print(json.dumps(read(Path(sys.argv[2]), float(sys.argv[3]))))  # noqa: T201
