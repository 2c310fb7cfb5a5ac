"""Watches the camera while a person claps: ``python -m app.devices.clap.child --ring PATH``.

Prints ``{"watching": true}`` once pictures come in, and watches until a line on standard input says
where the sound is: ``{"wav": PATH, "first_sample_ns": N, "film": PATH}``. Then prints the figures:
``offset_ms`` (how much later the picture shows what the sound lets hear; None where nothing was
found), ``pairs``, ``spread_ms``, ``heard``, ``picture_ms`` (between two pictures), ``motion`` and
``sound`` (curves of ``step_ms``), all on the engine's clock. Ends when its standard input closes.
"""

from __future__ import annotations

import argparse
import json
import queue
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from app.devices.camera.opencv import cv2
from app.devices.clap.film import write_film
from app.devices.clap.motion import Pictures, compare
from app.devices.clap.onsets import curve_db, onsets_s
from app.devices.microphone.analyse import read_wav
from app.ipc.ring import FrameRingReader, RingFrame
from app.model.clock import NS_PER_S

POLL_S = 0.01
LONGEST_S = 30.0
SIZE = (320, 180)
CURVE_S = 0.04


@dataclass
class Watch:
    """Small copies of the pictures with their times, as they come in."""

    ring: FrameRingReader
    captured_ns: list[int] = field(default_factory=list)
    planes: list[NDArray[np.uint8]] = field(default_factory=list)
    _sequence: int = 0

    def look(self) -> None:
        """Take the pictures that came since."""
        newest = self.ring.newest_sequence
        if not self._sequence:
            self._sequence = max(0, newest - 1)
        while self._sequence < newest:
            self._sequence += 1
            frame = self.ring.read(self._sequence)
            if frame is not None:
                self.captured_ns.append(frame.captured_ns)
                self.planes.append(self._small(frame))

    def _small(self, frame: RingFrame) -> NDArray[np.uint8]:
        video = self.ring.video
        data = np.frombuffer(frame.data, np.uint8)
        width, height = SIZE
        parts = []
        begin = 0
        for share in (1, 2, 2):
            rows, columns = video.height // share, video.width // share
            plane = data[begin : begin + rows * columns].reshape(rows, columns)
            begin += rows * columns
            size = (width // share, height // share)
            parts.append(cv2.resize(plane, size, interpolation=cv2.INTER_AREA).reshape(-1))
        return np.concatenate(parts).astype(np.uint8).reshape(height * 3 // 2, width)

    def pictures(self, from_ns: int) -> Pictures:
        """What they show, in seconds from ``from_ns``."""
        rows = SIZE[1]
        luma = [plane[:rows].astype(np.int16) for plane in self.planes]
        change = [0.0] + [float(np.abs(here - before).mean()) for before, here in pairwise(luma)]
        at_s = [(at - from_ns) / NS_PER_S for at in self.captured_ns]
        return Pictures(at_s, [float(plane.mean()) for plane in luma], change)


def figures(watch: Watch, wav: Path, first_sample_ns: int, film: Path | None) -> dict[str, Any]:
    """Compare what was seen with what was heard; time 0 is the beginning of the sound."""
    sound, rate = read_wav(wav)
    pictures = watch.pictures(first_sample_ns)
    onsets = onsets_s(sound, rate)
    pairs = compare(pictures, onsets)
    offsets = [1000 * (seen - heard) for heard, seen in pairs]
    if film is not None and watch.planes:
        _film(watch, film, sound, rate, first_sample_ns)
    gaps = np.diff(pictures.at_s) if len(pictures.at_s) > 1 else np.array([0.0])
    return {
        "offset_ms": round(float(np.median(offsets)), 1) if offsets else None,
        "spread_ms": round(max(offsets) - min(offsets), 1) if offsets else None,
        "pairs": [[round(1000 * heard), round(1000 * seen)] for heard, seen in pairs],
        "heard": len(onsets),
        "seen_pictures": len(watch.planes),
        "picture_ms": round(1000 * float(np.median(gaps)), 1),
        "seconds": round(len(sound) / rate, 2),
        "step_ms": round(1000 * CURVE_S),
        "sound": curve_db(sound, rate, CURVE_S),
        "motion": _curve(pictures, len(sound) / rate),
    }


def _curve(pictures: Pictures, seconds: float) -> list[float]:
    steps = [0.0] * int(seconds / CURVE_S)
    for at_s, change in zip(pictures.at_s, pictures.change, strict=True):
        index = int(at_s / CURVE_S)
        if at_s >= 0 and index < len(steps):
            steps[index] = max(steps[index], round(change, 2))
    return steps


def _film(watch: Watch, out: Path, sound: NDArray[np.float64], rate: int, sound_ns: int) -> None:
    from_ns = min(sound_ns, watch.captured_ns[0])
    shown = [
        ((at - from_ns) / NS_PER_S, plane)
        for at, plane in zip(watch.captured_ns, watch.planes, strict=True)
    ]
    pcm = np.round(sound * 32767).astype(np.int16)
    write_film(out, shown, pcm, rate, (sound_ns - from_ns) / NS_PER_S)


def _lines() -> queue.Queue[str]:
    lines: queue.Queue[str] = queue.Queue()

    def read() -> None:
        lines.put(sys.stdin.readline())

    threading.Thread(target=read, name="orders", daemon=True).start()
    return lines


def _tell(value: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def _watch(watch: Watch) -> str:
    """Watch until a line comes; returns it (empty: the engine has gone, or none came in time)."""
    lines, told = _lines(), False
    for _ in range(round(LONGEST_S / POLL_S)):
        watch.look()
        if watch.planes and not told:
            _tell({"watching": True})
            told = True
        try:
            return lines.get(timeout=POLL_S)
        except queue.Empty:
            continue
    return ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Exit status 1 where nothing can be compared."""
    parser = argparse.ArgumentParser(prog="python -m app.devices.clap.child")
    parser.add_argument("--ring", type=Path, required=True)
    try:
        ring = FrameRingReader.open(parser.parse_args(arguments).ring)
    except OSError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    watch = Watch(ring)
    try:
        line = _watch(watch)
        if not line.strip():
            return 1
        order = json.loads(line)
        film = Path(order["film"]) if order.get("film") else None
        _tell(figures(watch, Path(order["wav"]), int(order["first_sample_ns"]), film))
    except (OSError, EOFError, ValueError, av.FFmpegError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    finally:
        ring.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
