"""Plays what has really been recorded, a little behind: the newest fragments on one disk.

Run as ``python -m app.recording.listen FOLDER SOURCE TRACK SPEC``. JSON lines on standard output,
about twice a second: ``{"behind_s", "played_s", "rms_dbfs", "output"}``; ``{"error": ...}`` before
it ends with status 1. It ends when its standard input closes. It reads beside the recorder and
can hold nothing up.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

import av
import numpy as np

from app.devices.speaker.contract import SOUND
from app.devices.speaker.player import StreamPlayer, load_player, seconds_of
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import parse_spec
from app.model.errors import AppError, RecordingError
from app.model.media import dbfs
from app.model.text import T
from app.recording.confidence_follow import WrongBytesError
from app.recording.listen_follow import GrowingSource, Heard, TrackDecoder

POLL_S = 0.1
TELL_S = 0.5
RESERVE_S = 0.7
"""Silence before the first fragment, so that the next one is there when that one ends."""
LONGEST_S = 3.0
"""More than this is never waiting: what is older is left out, to stay close to the present."""
FULL_SCALE = 32768.0


class Listener:
    """Follows one track and keeps the player fed."""

    def __init__(self, source: GrowingSource, decoder: TrackDecoder, player: StreamPlayer) -> None:
        self._source = source
        self._decoder = decoder
        self._player = player
        self._end_s: float | None = None
        self._played_s = 0.0
        self._rms_dbfs: float | None = None

    def take_new(self) -> None:
        """Feed what has come to the disk; what cannot be decoded is left out."""
        for init, fragment in self._source.fragments():
            try:
                heard = self._decoder.decode(init, fragment, self._source.start_s)
            except av.FFmpegError:
                continue
            if heard.samples:
                self._feed(heard)

    def _feed(self, heard: Heard) -> None:
        waiting_s = self._player.waiting_s
        if waiting_s == 0.0:
            self._player.feed(bytes(int(RESERVE_S * SOUND.rate) * SOUND.bytes_per_sample))
        elif waiting_s > LONGEST_S:
            return
        self._player.feed(heard.samples)
        self._played_s += seconds_of(len(heard.samples))
        values = np.frombuffer(heard.samples, "<i2").astype(np.float64) / FULL_SCALE
        self._rms_dbfs = round(dbfs(float(np.sqrt(np.square(values).mean()))), 1)
        self._end_s = heard.end_s

    def facts(self) -> dict[str, Any]:
        """What is told: ``behind_s`` is the age of what is heard now, None before anything is."""
        behind_s = None
        if self._end_s is not None and self._source.origin_ns is not None:
            now_s = (now_ns() - self._source.origin_ns) / NS_PER_S
            behind_s = round(now_s - self._end_s + self._player.waiting_s, 2)
        return {
            "behind_s": behind_s,
            "played_s": round(self._played_s, 2),
            "rms_dbfs": self._rms_dbfs,
            "output": self._player.name,
        }


def _tell(values: dict[str, Any]) -> None:
    print(json.dumps(values), flush=True)  # noqa: T201  (standard output is the answer channel)


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os._exit(0)


def _listen(folder: Path, source: str, track: int, spec: str) -> None:
    player = load_player(parse_spec(spec))
    player.open()
    listener = Listener(GrowingSource(folder, source), TrackDecoder(track), player)
    pause, tell_at_s = threading.Event(), 0.0
    while True:
        try:
            listener.take_new()
        except (OSError, ValueError, WrongBytesError) as error:
            raise RecordingError(
                T("confidence", "The recorded sound cannot be read: {reason}.")(reason=str(error)),
                meaning=T("confidence", "Listening has ended; the recording is not touched by it."),
                action=T("confidence", "Listen to the other disk."),
            ) from error
        if time.monotonic() >= tell_at_s:
            player.check()
            _tell(listener.facts())
            tell_at_s = time.monotonic() + TELL_S
        pause.wait(POLL_S)


def main(folder: str, source: str, track: str, spec: str) -> int:
    """Play until standard input closes; 1 where the disk or the output failed."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        _listen(Path(folder), source, int(track), spec)
    except AppError as error:
        _tell({"error": error.to_json()})
    return 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:5]))
