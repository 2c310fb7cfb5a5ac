"""What recording costs and how quickly it starts.

``python -m bench.recording [--sources 1] [--runs 5] [--seconds 30] [--minutes 0] [--work DIR]``

Each run records the same frames twice, one after the other: by the recorder (engine part,
encoders, two writers, two copies) from rings that other processes fill and preview, and by one
bare FFmpeg a source with the same settings from raw files in real time, two copies by its tee. One
source is 1280x720@25 with sound, the second 1280x720@15.

CPU is measured on both sides from ``WARM_S`` after the start to just before the end; what is spent
until then is told apart. ``whole_ratio`` has start and end in it, and is the one to look at where
the machine is so busy that either side falls behind. Told apart too are the processes that are not
the recorder's own: capture (filling the rings), window (a preview of each), sound (playing it),
reader (reading both copies back and decoding one). The share of the machine that others took
stands beside: above a third the figures are of little use. ``--minutes`` records once for longer
and counts pictures repeated or missed by the number burnt into each. The last line is JSON.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.ipc.ring import ring_path
from app.model.media import VideoFormat
from app.recording.encoder import EncoderSettings, encoder_command
from bench.processes import ended_cpu_s, look, memory_mb, others_share
from bench.recording_engine import SOURCES, WARM_S, run_engine
from bench.recording_material import (
    AUDIO,
    make_picture,
    make_sound,
    numbers_missed,
    play,
    preview,
)

RECORDER = ("engine", "encoder", "writer")
APART = ("capture", "window", "sound", "reader")


@dataclass(frozen=True)
class Material:
    """What is recorded: raw files, rings, and the processes that play them, by number."""

    pictures: list[Path]
    sound: Path
    rings: list[Path]
    players: dict[int, str]


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


def run_bare(material: Material, seconds: float, work: Path) -> dict[str, float]:
    """CPU seconds a second and memory in MB of one bare FFmpeg a source, all at once."""
    ended_s = ended_cpu_s()
    videos = list(SOURCES.values())[: len(material.pictures)]
    running = [
        subprocess.Popen(
            bare_command(video, picture, None if index else material.sound, seconds, work),
            stdin=subprocess.DEVNULL,
        )
        for index, (video, picture) in enumerate(zip(videos, material.pictures, strict=True))
    ]
    names = {one.pid: "bare" for one in running} | material.players
    time.sleep(WARM_S)
    before = look(names)
    time.sleep(seconds - WARM_S - 0.5)
    after = look(names)
    memory = memory_mb(one.pid for one in running)
    assert not any(one.wait() for one in running)
    spent = after.since(before, names)
    others = others_share(after.busy_since(before), sum(spent.values()))
    start_s = sum(before.cpu_s[one.pid] for one in running)
    return {
        "cpu": spent["bare"],
        "whole_cpu_s": ended_cpu_s() - ended_s,
        "memory_mb": memory,
        "start_cpu_s": start_s,
        "others": others,
    }


@contextmanager
def played(sources: int, seconds: float) -> Iterator[Material]:
    """Material that is being played into rings and previewed."""
    memory = Path(tempfile.mkdtemp(prefix="diemcau-bench-", dir="/dev/shm"))
    videos = list(SOURCES.values())[:sources]
    pictures = [make_picture(memory, video, seconds) for video in videos]
    rings = [ring_path(f"bench{index}") for index in range(sources)]
    context = multiprocessing.get_context("spawn")
    stop, players = context.Event(), {}
    for video, picture, ring in zip(videos, pictures, rings, strict=True):
        ready = context.Event()
        player = context.Process(target=play, args=(str(picture), video, str(ring), ready, stop))
        player.start()
        ready.wait()
        players[player] = "capture"
    window = context.Process(target=preview, args=([str(ring) for ring in rings], stop))
    window.start()
    players[window] = "window"
    pids = {int(process.pid or 0): name for process, name in players.items()}
    try:
        yield Material(pictures, make_sound(memory, seconds), rings, pids)
    finally:
        stop.set()
        for process in players:
            process.join()
        shutil.rmtree(memory)


def row(material: Material, seconds: float, work: Path) -> dict[str, float]:
    """One run of both."""
    began = look(material.players)
    ours = run_engine(material.rings, material.sound, seconds, work)
    spent: dict[str, float] = ours["cpu_per_s"]
    spent |= look(material.players).since(began, material.players)
    bare = run_bare(material, seconds, work)
    recorder = sum(spent.get(role, 0.0) for role in RECORDER)
    own = others_share(ours["busy_per_s"], recorder + sum(spent[name] for name in APART))
    found = {
        "ratio": recorder / bare["cpu"],
        "whole_ratio": ours["whole_cpu_s"] / bare["whole_cpu_s"],
        "cpu_per_s": recorder,
        "bare_cpu_per_s": bare["cpu"],
        **{f"{role}_cpu_per_s": spent.get(role, 0.0) for role in (*RECORDER, *APART)},
        "start_cpu_s": ours["start_cpu_s"],
        "bare_start_cpu_s": bare["start_cpu_s"],
        "memory_mb": ours["memory_mb"],
        "bare_memory_mb": bare["memory_mb"],
        "first_fragment_s": ours["first_fragment_s"],
        "others": max(own, bare["others"]),
        "dropped": ours["dropped"],
        "repeated": ours["repeated"],
    }
    print(f"{work.name}: " + ", ".join(f"{k} {v:.3g}" for k, v in found.items()), flush=True)
    return found


def table(found: dict[str, float]) -> str:
    """CPU by part, in hundredths of a core, as lines."""
    lines = [f"{role:16} {100 * found[f'{role}_cpu_per_s']:6.2f} %" for role in RECORDER]
    lines += [f"{'recorder':16} {100 * found['cpu_per_s']:6.2f} %"]
    lines += [f"{'bare FFmpeg':16} {100 * found['bare_cpu_per_s']:6.2f} %", "beside them:"]
    lines += [f"{role:16} {100 * found[f'{role}_cpu_per_s']:6.2f} %" for role in APART]
    return "\n".join(lines)


def long_run(material: Material, minutes: float, work: Path) -> dict[str, Any]:
    """Pictures of each source repeated and missed over a longer recording."""
    long = run_engine(material.rings, material.sound, minutes * 60, work)
    counted = {
        source: numbers_missed(
            Path(long["folder"]), segments, picture.stat().st_size // video.frame_bytes
        )
        for (source, video), segments, picture in zip(
            SOURCES.items(), long["segments"], material.pictures, strict=False
        )
    }
    return {"minutes": minutes, "dropped": long["dropped"], "repeated": long["repeated"]} | counted


def main() -> None:
    """Run and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--sources", type=int, choices=(1, 2), default=1)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--seconds", type=float, default=30.0)
    options.add_argument("--minutes", type=float, default=0.0)
    options.add_argument("--work", type=Path)
    given = options.parse_args()
    result: dict[str, Any] = {"sources": given.sources, "seconds": given.seconds}
    work = Path(tempfile.mkdtemp(prefix="diemcau-bench-", dir=given.work))
    try:
        with played(given.sources, given.seconds) as material:
            runs = [work / f"run{number + 1}" for number in range(given.runs)]
            rows = [row(material, given.seconds, one) for one in runs]
            if rows:
                for name in ("ratio", "whole_ratio"):
                    result[f"{name}s"] = [round(one[name], 3) for one in rows]
                result |= medians(rows)
                print(table(result))
            if given.minutes:
                result["long"] = long_run(material, given.minutes, work / "long")
    finally:
        shutil.rmtree(work)
    print(json.dumps(result))


def medians(rows: list[dict[str, float]]) -> dict[str, float]:
    """The middle value of every figure."""
    return {name: round(statistics.median(row[name] for row in rows), 4) for name in rows[0]}


if __name__ == "__main__":
    main()
