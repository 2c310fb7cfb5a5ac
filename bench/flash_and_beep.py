"""Whether picture and sound stay in step, through the whole program.

``python -m bench.flash_and_beep [--seconds 60] [--runs 1]``

The engine records the simulators that flash and beep at every whole second of one clock; the
recording is decoded and each flash compared with its beep. Printed: a table of all offsets
(positive: the sound comes later). The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from pathlib import Path
from typing import Any

import av
import numpy as np

from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine

START_S = 90.0
WHITE_LUMA = 200
LOUD_SHARE = 0.25
NEAR_S = 0.5


def record_flash_and_beep(data: Path, seconds: float) -> dict[str, Any]:
    """Record in a practice session of the engine of ``data``; returns the recording's facts."""
    client = ensure_engine(data)
    try:
        return _record(client, seconds)
    finally:
        client.ask("engine.stop")
        client.close()


def _record(client: EngineClient, seconds: float) -> dict[str, Any]:
    chosen = {"camera": "sim:flash", "microphone": "sim:beep"}
    client.ask("setup.choose", keep=False, practice=True, **chosen)
    session = client.ask(
        "session.create", title="Flash", starts_at="2026-11-23T14:00:00+07:00", practice=True
    )
    client.ask("session.open", id=session["id"])
    client.ask("record.start")
    client.wait_until(lambda now: now["recording"]["seconds"] >= seconds, seconds + START_S)
    job = client.ask("record.stop")["job"]
    topics = client.wait_until(
        lambda now: any(j["id"] == job and j["state"] != "running" for j in now["jobs"]),
        seconds + START_S,
    )
    (done,) = [j for j in topics["jobs"] if j["id"] == job]
    (recording,) = done["result"]["recordings"]
    return dict(recording)


def offsets(recording: dict[str, Any], copy: int = 0) -> list[tuple[float, float]]:
    """Time of each flash in the decoded copy and seconds from it to its beep.

    The first and the last second are left out: there a flash may be without its beep.
    """
    folder = Path(recording["copies"][copy]["path"])
    flashes: list[float] = []
    times, samples = [], []
    for segment in recording["segments"]:
        start_s = segment["start_s"]
        with av.open(str(folder / segment["file"])) as container:
            for frame in container.decode():
                if isinstance(frame, av.VideoFrame):
                    # The number is burnt in at the top; the bottom of a flash is white throughout.
                    if frame.to_ndarray(format="gray")[-80:].mean() > WHITE_LUMA:
                        flashes.append(start_s + frame.time)
                else:
                    sound = frame.to_ndarray()[0]
                    samples.append(np.abs(sound))
                    times.append(start_s + frame.time + np.arange(sound.size) / frame.sample_rate)
    level, at = np.concatenate(samples), np.concatenate(times)
    loud = at[level > LOUD_SHARE * level.max()]
    end_s = recording["seconds"] - 1.0
    return [(flash, _beep_after(loud, flash)) for flash in flashes if 1.0 <= flash <= end_s]


def _beep_after(loud: Any, flash: float) -> float:
    """Seconds from a flash to the first loud sample around it; infinite where there is none."""
    near = loud[np.abs(loud - flash) < NEAR_S]
    return float(near[0] - flash) if near.size else float("inf")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--runs", type=int, default=1)
    chosen = parser.parse_args()
    worst = []
    for run in range(1, chosen.runs + 1):
        with tempfile.TemporaryDirectory(prefix="flash-") as folder:
            measured = offsets(record_flash_and_beep(Path(folder), chosen.seconds))
        print(f"run {run}: {'flash at s':>10} {'beep after ms':>14}")
        for at_s, offset_s in measured:
            print(f"{at_s:17.3f} {offset_s * 1000:14.1f}")
        worst.append(max(abs(offset_s) for _, offset_s in measured) * 1000)
    print(json.dumps({"worst_ms": worst, "median_of_worst_ms": statistics.median(worst)}))


if __name__ == "__main__":
    main()
