"""What has really been recorded is heard: the same tone, a little behind, on the chosen output."""

from __future__ import annotations

import json
import math
import subprocess
import threading
from array import array
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.system.processes import Child, python_command, start_child
from tests.helpers.pulse import private_pulse
from tests.helpers.written_copy import WrittenCopy, encoded

RATE = 48_000


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return encoded(tmp_path_factory.mktemp("media") / "m.mp4", 40)


@contextmanager
def listening(root: Path, media: bytes, spec: str) -> Iterator[Child]:
    """A copy that grows in real time over several segments, and a listener to it."""
    copy = WrittenCopy([root / "copy"], media, segment_fragments=6, began_s=1.0)
    copy.write(2)
    ending = threading.Event()

    def grow() -> None:
        while not ending.wait(0.5):
            copy.write(1)

    writer = threading.Thread(target=grow)
    writer.start()
    child = start_child(
        "listener",
        python_command("app.recording.listen", str(root / "copy"), "room", "0", spec),
        log_dir=root / "logs",
        stdin=True,
        stdout=True,
    )
    try:
        yield child
    finally:
        child.stop()
        child.stdout.close()
        ending.set()
        writer.join()


def told_until(child: Child, key: str, least: float = -1e9) -> dict[str, Any]:
    """The first message whose figure is there and reaches ``least``."""
    for line in iter(child.stdout.readline, b""):
        facts: dict[str, Any] = json.loads(line)
        if facts.get(key) is not None and (key == "error" or facts[key] >= least):
            return facts
    raise AssertionError("the listener ended")


def test_the_simulator_is_given_the_recorded_level_a_little_behind(
    tmp_path: Path, media: bytes
) -> None:
    with listening(tmp_path, media, "sim") as child:
        facts = told_until(child, "played_s", 5.0)
        assert facts["rms_dbfs"] == pytest.approx(-20.0, abs=4.0)
        assert 0 < facts["behind_s"] < 4.0


def test_an_output_that_is_unplugged_ends_listening_with_a_word(
    tmp_path: Path, media: bytes
) -> None:
    with listening(tmp_path, media, "sim:lost") as child:
        assert "lost" in told_until(child, "error")["error"]["what"]["source"]


def test_a_recorded_tone_comes_out_of_a_real_output_as_it_was(tmp_path: Path, media: bytes) -> None:
    with private_pulse(sinks=("headphones",)), listening(tmp_path, media, "headphones") as child:
        told_until(child, "played_s", 2.0)
        heard = record_monitor("headphones.monitor", 4.0)
    middle = heard[RATE:]
    strongest = max(range(900, 1101, 20), key=lambda hertz: power_at(middle, hertz))
    assert strongest == 1000
    total = sum(value * value for value in middle) / len(middle)
    assert power_at(middle, 1000) > 0.8 * total


def record_monitor(source: str, seconds: float) -> array[int]:
    """So many seconds of what a sink plays, 48 kHz mono."""
    command = ["parec", f"--device={source}", "--rate=48000", "--channels=1", "--format=s16le"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as recorder:
        assert recorder.stdout is not None
        data = recorder.stdout.read(int(seconds * RATE) * 2)
        recorder.terminate()
    return array("h", data)


def power_at(samples: array[int], hertz: int) -> float:
    """Mean power of one frequency, over stretches of 0.2 s so that a small silence costs little."""
    length, powers = RATE // 5, []
    for begin in range(0, len(samples) - length, length):
        turns = [2 * math.pi * hertz * n / RATE for n in range(length)]
        piece = samples[begin : begin + length]
        real = sum(value * math.cos(turn) for value, turn in zip(piece, turns, strict=True))
        imaginary = sum(value * math.sin(turn) for value, turn in zip(piece, turns, strict=True))
        powers.append(2 * (real * real + imaginary * imaginary) / length**2)
    return sum(powers) / len(powers)
