"""Films as any player plays them: FFmpeg's own, of the system, and what its tools count."""

from __future__ import annotations

import json
import os
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

PLAYED_S = 60.0


@dataclass(frozen=True)
class Played:
    """What lies in a film by counting its decoded pictures: seconds of picture and of sound."""

    frames: int
    seconds: float
    sound_s: float


def decoded(film: Path) -> Played:
    """Decode all of a film as strictly as FFmpeg can; fails on any word of complaint."""
    strict = ["-v", "warning", "-xerror", "-err_detect", "+crccheck+bitstream+buffer"]
    _silent(["ffmpeg", "-nostdin", *strict, "-i", str(film), "-map", "0", "-f", "null", "-"])
    command = ["ffprobe", "-v", "error", "-count_frames", "-show_streams", "-of", "json", str(film)]
    told = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    streams = {one["codec_type"]: one for one in told["streams"]}
    picture, sound = streams["video"], streams.get("audio") or {}
    return Played(
        int(picture["nb_read_frames"]),
        float(picture["duration"]),
        float(sound.get("duration") or 0.0),
    )


def played(film: Path) -> float:
    """Play a film to its end in real time, pictures and sound into nothing; how long it took, in
    seconds. Fails on complaints.
    """
    command = ["ffplay", "-autoexit", "-loglevel", "error", str(film)]
    began = time.monotonic()
    _silent(command, SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy")
    return time.monotonic() - began


def _silent(command: list[str], **environment: str) -> None:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=PLAYED_S,
        env={**os.environ, **environment},
    )
    assert (done.returncode, done.stderr.strip()) == (0, ""), f"{command}: {done.stderr}"
