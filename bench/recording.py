"""What recording costs and how quickly it starts.

``python -m bench.recording [--sources 1] [--runs 5] [--seconds 15] [--minutes 0] [--work DIR]``

Each run records the same frames twice, one after the other: by the recorder (engine part,
encoders, two writers, two copies) from rings that other processes fill and preview, and by one
bare FFmpeg a source with the same settings from raw files in real time, two copies by its tee. One
source is 1280x720@25 with sound, the second 1280x720@15. Printed: CPU seconds of both, their
ratio, memory, the time from ``start`` to the first fragment on both media, and the pictures
repeated or missed, read from the number burnt into them. Capture, window and the reading back of
what was recorded are processes of their own and not counted. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import psutil

from app.ipc.ring import ring_path
from app.model.media import VideoFormat
from app.recording.encoder import EncoderSettings, encoder_command
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan, SourcePlan, TrackPlan
from app.recording.recorder import SessionRecorder, warm_up
from app.system.processes import running_children
from bench.recording_material import (
    AUDIO,
    PlayedSound,
    make_picture,
    make_sound,
    numbers_missed,
    play,
    preview,
)

ROOT = Path(__file__).resolve().parents[1]
SOURCES = {"room": VideoFormat(1280, 720, 25), "room2": VideoFormat(1280, 720, 15)}
FRAGMENT_BYTES = 10_000
"""More than journal and initialisation part, less than the first fragment of a real picture."""


def cpu_s() -> float:
    """CPU seconds of this process and of its children that have ended."""
    rows = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(row.ru_utime + row.ru_stime for row in rows)


def memory_mb(pids: list[int]) -> float:
    """What these processes hold alone, shared libraries counted once each (Linux: PSS)."""
    found = [psutil.Process(pid).memory_full_info() for pid in pids]
    return sum(getattr(row, "pss", row.rss) for row in found) / 1e6


def plan_of(sources: int, root: Path) -> RecordingPlan:
    plans = tuple(
        SourcePlan(name, name, video, AUDIO, (TrackPlan("room"),) if name == "room" else ())
        for name, video in list(SOURCES.items())[:sources]
    )
    return RecordingPlan("bench", root / "primary", root / "external", sources=plans)


def engine(rings: list[str], sound: str, seconds: float, work: str) -> dict[str, Any]:
    """Process: record, and say what it took."""
    warm_up()
    root = Path(work)
    for name in ("primary", "external"):
        (root / name).mkdir(parents=True, exist_ok=True)
    paths = dict(zip(SOURCES, rings, strict=False))
    played = PlayedSound(Path(sound))
    recorder = SessionRecorder(
        log_dir=root / "logs",
        inputs=lambda source: SourceInputs(
            lambda: Path(paths[source]), {"room": played} if source == "room" else {}
        ),
    )
    time.sleep(0.2)
    own, before, began = time.process_time(), cpu_s(), time.monotonic()
    recorder.start(plan_of(len(rings), root))
    while not all(v.bytes_written > FRAGMENT_BYTES for v in recorder.status.volumes):
        time.sleep(0.005)
    first_s = time.monotonic() - began
    time.sleep(max(0.0, seconds - 1 - (time.monotonic() - began)))
    memory = memory_mb([os.getpid(), *(child.pid for child in running_children())])
    time.sleep(max(0.0, seconds - (time.monotonic() - began)))
    records = recorder.stop()
    return {
        "cpu_s": cpu_s() - before,
        "own_cpu_s": time.process_time() - own,
        "memory_mb": memory,
        "first_fragment_s": first_s,
        "dropped": sum(record.frames_dropped for record in records),
        "duplicated": sum(record.frames_duplicated for record in records),
        "folder": records[0].copies[0].path,
        "segments": [[segment.file for segment in record.segments] for record in records],
    }


def run_engine(rings: list[Path], sound: Path, seconds: float, work: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.recording", "--engine", str(sound), str(seconds)]
    command += [str(work), *map(str, rings)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def bare_command(
    video: VideoFormat, picture: Path, sound: Path | None, seconds: float, work: Path
) -> list[str]:
    """FFmpeg with the recorder's own options, raw files in, two files out by its tee."""
    command = encoder_command(video, AUDIO, EncoderSettings(), ("",) if sound else ())
    options = command[command.index("-map") : command.index("pipe:1")]
    for name in ("-f", "-movflags", "-frag_duration", "-flush_packets"):
        at = options.index(name)
        del options[at : at + 2]
    flags = "movflags=empty_moov+default_base_moof+frag_keyframe:frag_duration=500000"
    targets = "|".join(f"[f=mp4:{flags}]{work / name}{video.fps}.mp4" for name in ("a", "b"))
    size = f"{video.width}x{video.height}"
    raw_video = ["-re", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", size, "-r", str(video.fps)]
    raw_sound = ["-re", "-f", "s16le", "-ar", str(AUDIO.rate), "-ac", "1"]
    options = ["1:a" if word.startswith("0:a") else word for word in options]
    return [
        *(command[0], "-y", "-loglevel", "error"),
        *(*raw_video, "-t", str(seconds), "-i", str(picture)),
        *((*raw_sound, "-t", str(seconds), "-i", str(sound)) if sound else ()),
        *(*options, "-flags", "+global_header", "-f", "tee", targets),
    ]


def run_bare(pictures: list[Path], sound: Path, seconds: float, work: Path) -> tuple[float, float]:
    """CPU seconds and memory in MB of one bare FFmpeg a source, all at once."""
    before = cpu_s()
    videos = list(SOURCES.values())[: len(pictures)]
    running = [
        subprocess.Popen(
            bare_command(video, picture, None if index else sound, seconds, work),
            stdin=subprocess.DEVNULL,
        )
        for index, (video, picture) in enumerate(zip(videos, pictures, strict=True))
    ]
    memory: list[float] = []
    watch = threading.Timer(
        seconds - 1, lambda: memory.append(memory_mb([one.pid for one in running]))
    )
    watch.start()
    assert not any(one.wait() for one in running)
    watch.join()
    return cpu_s() - before, memory[0]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sources", type=int, choices=(1, 2), default=1)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--seconds", type=float, default=15.0)
    options.add_argument("--minutes", type=float, default=0.0)
    options.add_argument("--work", type=Path)
    options.add_argument("--engine", nargs="+")
    given = options.parse_args()
    if given.engine:
        sound, seconds, work, *rings = given.engine
        print(json.dumps(engine(rings, sound, float(seconds), work)))
        return
    work = Path(tempfile.mkdtemp(prefix="diemcau-bench-", dir=given.work))
    memory = Path(tempfile.mkdtemp(prefix="diemcau-bench-", dir="/dev/shm"))
    try:
        print(json.dumps(measure(given, work, memory)))
    finally:
        shutil.rmtree(work)
        shutil.rmtree(memory)


def measure(given: argparse.Namespace, work: Path, memory: Path) -> dict[str, Any]:
    videos = list(SOURCES.values())[: given.sources]
    pictures = [make_picture(memory, video, given.seconds) for video in videos]
    sound = make_sound(memory, given.seconds)
    rings = [ring_path(f"bench{index}") for index in range(given.sources)]
    context = multiprocessing.get_context("spawn")
    stop = context.Event()
    players = []
    for video, picture, ring in zip(videos, pictures, rings, strict=True):
        ready = context.Event()
        player = context.Process(target=play, args=(str(picture), video, str(ring), ready, stop))
        player.start()
        ready.wait()
        players.append(player)
    players.append(context.Process(target=preview, args=([str(r) for r in rings], stop)))
    players[-1].start()
    try:
        result = {"sources": given.sources, "runs": given.runs, "seconds": given.seconds}
        runs = [work / f"run{number + 1}" for number in range(given.runs)]
        rows = [row(rings, pictures, sound, given.seconds, one) for one in runs]
        if rows:
            result |= medians(rows)
        if given.minutes:
            result["long"] = long_run(rings, pictures[0], sound, given.minutes, work)
    finally:
        stop.set()
        for player in players:
            player.join()
    return result


def row(
    rings: list[Path], pictures: list[Path], sound: Path, seconds: float, work: Path
) -> dict[str, float]:
    """One run of both."""
    ours = run_engine(rings, sound, seconds, work)
    bare, bare_mb = run_bare(pictures, sound, seconds, work)
    print(
        f"{work.name}: recorder {ours['cpu_s']:.2f} CPU-s (engine part "
        f"{ours['own_cpu_s']:.2f}), bare {bare:.2f}, ratio {ours['cpu_s'] / bare:.3f}, memory "
        f"{ours['memory_mb']:.0f} MB, bare {bare_mb:.0f} MB, first fragment "
        f"{ours['first_fragment_s']:.2f} s, dropped {ours['dropped']}, "
        f"repeated {ours['duplicated']}, load {os.getloadavg()[0]:.1f}",
        flush=True,
    )
    return {
        "ratio": ours["cpu_s"] / bare,
        "cpu_per_s": ours["cpu_s"] / seconds,
        "engine_cpu_per_s": ours["own_cpu_s"] / seconds,
        "bare_cpu_per_s": bare / seconds,
        "memory_mb": ours["memory_mb"],
        "bare_memory_mb": bare_mb,
        "first_fragment_s": ours["first_fragment_s"],
    }


def medians(rows: list[dict[str, float]]) -> dict[str, Any]:
    """The middle value of every figure, and all ratios."""
    found: dict[str, Any] = {
        f"{name}_median": round(statistics.median(row[name] for row in rows), 3) for name in rows[0]
    }
    return found | {"ratios": [round(row["ratio"], 3) for row in rows]}


def long_run(
    rings: list[Path], picture: Path, sound: Path, minutes: float, work: Path
) -> dict[str, Any]:
    """Pictures of the first source repeated and missed over a longer recording."""
    long = run_engine(rings, sound, minutes * 60, work / "long")
    frames = picture.stat().st_size // next(iter(SOURCES.values())).frame_bytes
    missed = numbers_missed(Path(long["folder"]), long["segments"][0], frames)
    return {
        "minutes": minutes,
        "dropped": long["dropped"],
        "repeated": long["duplicated"],
        **missed,
    }


if __name__ == "__main__":
    main()
