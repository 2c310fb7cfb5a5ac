"""What recording costs and how quickly it starts.

``python -m bench.recording [--runs 5] [--seconds 15] [--minutes 0] [--work DIR]``

Each run records the same frames twice, one after the other: by the recorder (engine part, encoder,
two writers, two copies) from a ring that another process fills, and by bare FFmpeg with the same
settings from a raw file in real time, two copies by its tee. Printed: CPU seconds of both, their
ratio, the time from ``start`` to the first fragment on both media, and (with ``--minutes``)
the pictures repeated or missed, read from the number burnt into them. The last line is JSON.
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
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.ipc.ring import FrameRingWriter, ring_path
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.media import AudioFormat, VideoFormat
from app.recording.encoder import EncoderSettings, encoder_command
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan
from app.recording.recorder import SessionRecorder, warm_up

ROOT = Path(__file__).resolve().parents[1]
VIDEO = VideoFormat()
AUDIO = AudioFormat()
BLOCK = 960
FRAGMENT_BYTES = 10_000
"""More than journal and initialisation part, less than the first fragment of a real picture."""


def make_material(folder: Path, frames: int) -> tuple[Path, Path]:
    """Frames of the simulated camera, and sound, as raw files."""
    from app.devices.camera.simulator import SimulatedCamera

    picture, sound = folder / "picture.yuv", folder / "sound.pcm"
    camera = SimulatedCamera("", VIDEO)
    camera.open()
    with picture.open("wb") as file:
        for _ in range(frames):
            file.write(camera.read().pixels.tobytes())
    samples = os.urandom(1 << 16)
    with sound.open("wb") as file:
        for _ in range(frames * 2 * 1920 // len(samples) + 1):
            file.write(samples)
    return picture, sound


def play(picture: str, ring: str, ready: Any, stop: Any) -> None:
    """Process: put the raw frames into the ring in real time, over and over."""
    frames = Path(picture).read_bytes()
    count = len(frames) // VIDEO.frame_bytes
    writer = FrameRingWriter.create(Path(ring), VIDEO)
    view = memoryview(frames)
    ready.set()
    tick = now_ns() * VIDEO.fps // NS_PER_S + 1
    while not stop.is_set():
        due = tick * NS_PER_S // VIDEO.fps
        time.sleep(max(0.0, (due - now_ns()) / NS_PER_S))
        at = tick % count * VIDEO.frame_bytes
        writer.write(view[at : at + VIDEO.frame_bytes], due)
        tick += 1
    writer.close()


class PlayedSound:
    """The raw sound in blocks of 20 ms, in real time."""

    def __init__(self, path: Path) -> None:
        self._data = path.read_bytes()
        self._callbacks: list[Callable[[AudioBlock], None]] = []
        threading.Thread(target=self._run, daemon=True).start()

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        self._callbacks.append(callback)
        return lambda: self._callbacks.remove(callback)

    def _run(self) -> None:
        block = now_ns() * 50 // NS_PER_S + 1
        size = BLOCK * 2
        while True:
            start = block * BLOCK
            time.sleep(max(0.0, (start + BLOCK) / AUDIO.rate - now_ns() / NS_PER_S))
            at = block * size % (len(self._data) - size)
            made = AudioBlock(
                start * NS_PER_S // AUDIO.rate, self._data[at : at + size], AUDIO.rate, 1
            )
            for callback in list(self._callbacks):
                callback(made)
            block += 1


def cpu_s() -> float:
    """CPU seconds of this process and of its children that have ended."""
    rows = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(row.ru_utime + row.ru_stime for row in rows)


def engine(ring: str, sound: str, seconds: float, work: str) -> dict[str, Any]:
    """Process: record, and say what it took."""
    warm_up()
    root = Path(work)
    for name in ("primary", "external"):
        (root / name).mkdir(parents=True, exist_ok=True)
    source = PlayedSound(Path(sound))
    recorder = SessionRecorder(
        log_dir=root / "logs",
        inputs=lambda _source: SourceInputs(lambda: Path(ring), {"room": source}),
    )
    time.sleep(0.2)
    own, before, began = time.process_time(), cpu_s(), time.monotonic()
    recorder.start(RecordingPlan("bench", root / "primary", root / "external"))
    while not all(v.bytes_written > FRAGMENT_BYTES for v in recorder.status.volumes):
        time.sleep(0.005)
    first_s = time.monotonic() - began
    time.sleep(max(0.0, seconds - (time.monotonic() - began)))
    (record,) = recorder.stop()
    return {
        "cpu_s": cpu_s() - before,
        "own_cpu_s": time.process_time() - own,
        "first_fragment_s": first_s,
        "frames": record.frames,
        "dropped": record.frames_dropped,
        "duplicated": record.frames_duplicated,
        "gaps": len(record.gaps),
        "bytes": record.copies[0].bytes,
        "folder": record.copies[0].path,
        "segments": [segment.file for segment in record.segments],
    }


def run_engine(ring: Path, sound: Path, seconds: float, work: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.recording", "--engine"]
    command += [str(ring), str(sound), str(seconds), str(work)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def run_bare(picture: Path, sound: Path, seconds: float, work: Path) -> float:
    """CPU seconds of bare FFmpeg: the recorder's own options, raw files in, two files out."""
    command = encoder_command(VIDEO, AUDIO, EncoderSettings())
    maps = command.index("-map")
    options = command[maps : command.index("pipe:1")]
    at = options.index("-f")
    del options[at : at + 2]
    flags = "movflags=empty_moov+default_base_moof+frag_keyframe:frag_duration=500000"
    for name in ("-movflags", "-frag_duration", "-flush_packets"):
        at = options.index(name)
        del options[at : at + 2]
    targets = "|".join(f"[f=mp4:{flags}]{work / name}.mp4" for name in ("a", "b"))
    size = f"{VIDEO.width}x{VIDEO.height}"
    raw_video = ["-re", "-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", size, "-r", str(VIDEO.fps)]
    raw_sound = ["-re", "-f", "s16le", "-ar", str(AUDIO.rate), "-ac", "1"]
    options = ["1:a" if word == "0:a" else word for word in options]
    before = cpu_s()
    subprocess.run(
        [
            *(command[0], "-y", "-loglevel", "error"),
            *(*raw_video, "-t", str(seconds), "-i", str(picture)),
            *(*raw_sound, "-t", str(seconds), "-i", str(sound)),
            *(*options, "-flags", "+global_header", "-f", "tee", targets),
        ],
        check=True,
        stdin=subprocess.DEVNULL,
    )
    return cpu_s() - before


def numbers_missed(folder: Path, segments: list[str], count: int) -> dict[str, int]:
    """Pictures repeated and missed by the burnt-in numbers, which go round after ``count``."""
    import av

    from app.devices.camera.frame_number import read_frame_number

    last, repeated, missed, seen = None, 0, 0, 0
    for segment in segments:
        with av.open(str(folder / segment)) as container:
            for frame in container.decode(video=0):
                luma = frame.to_ndarray()[: frame.height]
                number = read_frame_number(luma.tobytes(), frame.width, frame.height)
                seen += 1
                if last is not None and number is not None:
                    step = (number - last) % count
                    repeated += step == 0
                    missed += max(0, step - 1)
                last = number if number is not None else last
    return {"pictures": seen, "repeated": repeated, "missed": missed}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--seconds", type=float, default=15.0)
    options.add_argument("--minutes", type=float, default=0.0)
    options.add_argument("--work", type=Path)
    options.add_argument("--engine", nargs=4)
    given = options.parse_args()
    if given.engine:
        ring, sound, seconds, work = given.engine
        print(json.dumps(engine(ring, sound, float(seconds), work)))
        return
    work = Path(tempfile.mkdtemp(prefix="diemcau-bench-", dir=given.work))
    memory = Path(tempfile.mkdtemp(prefix="diemcau-bench-", dir="/dev/shm"))
    try:
        print(json.dumps(measure(given, work, memory)))
    finally:
        shutil.rmtree(work)
        shutil.rmtree(memory)


def measure(given: argparse.Namespace, work: Path, memory: Path) -> dict[str, Any]:
    count = int(given.seconds * VIDEO.fps)
    picture, sound = make_material(memory, count)
    ring = ring_path("bench")
    context = multiprocessing.get_context("spawn")
    ready, stop = context.Event(), context.Event()
    player = context.Process(target=play, args=(str(picture), str(ring), ready, stop))
    player.start()
    ready.wait()
    rows = []
    for number in range(given.runs):
        ours = run_engine(ring, sound, given.seconds, work / f"run{number}")
        bare = run_bare(picture, sound, given.seconds, work)
        ratio = ours["cpu_s"] / bare
        rows.append((ours, bare, ratio))
        print(
            f"run {number + 1}: recorder {ours['cpu_s']:.2f} CPU-s (engine part "
            f"{ours['own_cpu_s']:.2f}), bare {bare:.2f}, ratio {ratio:.3f}, first "
            f"fragment {ours['first_fragment_s']:.2f} s, dropped {ours['dropped']}, "
            f"repeated {ours['duplicated']}, load {os.getloadavg()[0]:.1f}"
        )
    result: dict[str, Any] = {"runs": given.runs, "seconds": given.seconds}
    if rows:
        result["ratio_median"] = round(statistics.median(row[2] for row in rows), 3)
        result["ratios"] = [round(row[2], 3) for row in rows]
        starts = [row[0]["first_fragment_s"] for row in rows]
        result["first_fragment_median_s"] = round(statistics.median(starts), 3)
        result["first_fragment_max_s"] = round(max(starts), 3)
    if given.minutes:
        long = run_engine(ring, sound, given.minutes * 60, work / "long")
        result["long"] = {
            "minutes": given.minutes,
            "dropped": long["dropped"],
            "duplicated": long["duplicated"],
            **numbers_missed(Path(long["folder"]), long["segments"], _file_frames(picture)),
        }
    stop.set()
    player.join()
    return result


def _file_frames(picture: Path) -> int:
    return picture.stat().st_size // VIDEO.frame_bytes


if __name__ == "__main__":
    main()
