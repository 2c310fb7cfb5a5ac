"""The engine's end of a clap: camera and microphone of one stretch of time, compared. No numpy."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.devices.microphone.feed import MicrophoneFeed
from app.devices.microphone.sample import record_sample, write_wav
from app.model.errors import DeviceError
from app.model.text import T
from app.system.processes import Child, python_command, start_child

CHILD_S = 45.0


@dataclass(frozen=True, slots=True)
class ClapPlaces:
    """Where the sound and the film of a clap are written."""

    wav: Path
    film: Path


def watch_clap(
    ring: str, microphone: MicrophoneFeed, seconds: float, places: ClapPlaces, log_dir: Path
) -> dict[str, Any]:
    """Watch and listen for ``seconds``; the figures are those of :mod:`app.devices.clap.child`.

    Blocks. Raises :class:`DeviceError` where camera or microphone gives nothing.
    """
    command = python_command("app.devices.clap.child", f"--ring={ring}")
    child = start_child("clap", command, log_dir=log_dir, stdin=True, stdout=True)
    timer = threading.Timer(CHILD_S + seconds, child.process.kill)
    timer.start()
    try:
        return _watched(child, microphone, seconds, places)
    finally:
        timer.cancel()
        child.stop()
        child.stdout.close()


def _watched(
    child: Child, microphone: MicrophoneFeed, seconds: float, places: ClapPlaces
) -> dict[str, Any]:
    if not child.stdout.readline().strip():
        raise _refused()
    sample = record_sample(microphone, seconds)
    write_wav(sample, places.wav)
    order = {
        "wav": str(places.wav),
        "first_sample_ns": sample.first_sample_ns,
        "film": str(places.film),
    }
    try:
        child.stdin.write(json.dumps(order).encode() + b"\n")
    except OSError as error:
        raise _refused() from error
    printed = child.stdout.readline()
    if not printed.strip():
        raise _refused()
    figures: dict[str, Any] = json.loads(printed)
    return figures


def _refused() -> DeviceError:
    return DeviceError(
        T("checks", "Picture and sound could not be compared."),
        action=T("checks", "Check that the camera shows a picture, then measure again."),
    )
