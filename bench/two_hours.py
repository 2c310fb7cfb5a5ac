"""The package of a session of two hours, with its films, on the clock.

    python -m bench.two_hours FOLDER [--minutes 120] [--sources room,conference] [--keep]

One file of a minute for each source is encoded with the recorder's settings (pictures of the
simulated camera, 1280x720 at 25/s, and a tone) and stands for every minute of the session: real
films, the same bytes again and again. Then the package is made as the program makes it: copied and
hashed, films for viewing, the film with all pictures and sound, read back past the cache. Nothing
of the recording is in the page cache at the start. Prints each part as it ends, then one JSON
object: seconds of each part by the clock, seconds of the cores, bytes, load.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import shutil
import time
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from app.archive import package, viewing
from app.archive.bag_writer import BagWriter
from app.archive.package import PackageSource, make_package
from app.devices.camera.simulator import SimulatedCamera
from app.model.jobs import Progress
from app.model.media import VideoFormat
from app.model.recording import Marker, SegmentRecord
from app.recording.copies import FileSum
from app.recording.encoder import EncoderSettings
from app.recording.manifest import manifest_bytes
from bench.packages import forget, need_room

SEGMENT_S = 60
VIDEO = VideoFormat(1280, 720, 25)
RATE = 48_000
ORIGIN = "2026-11-22T08:00:00+07:00"
MP4 = {"movflags": "empty_moov+default_base_moof+frag_keyframe+delay_moov", "use_editlist": "0"}


def encode(path: Path, tone_hz: float) -> int:
    """A minute as the recorder writes one; returns its pictures."""
    path.parent.mkdir(parents=True, exist_ok=True)
    settings, block = EncoderSettings(), RATE // VIDEO.fps
    camera = SimulatedCamera("", VIDEO)
    camera.open()
    with av.open(str(path), "w", format="mp4", options=MP4) as target:
        options = {"preset": settings.preset, "g": str(VIDEO.fps), "bf": "0"}
        video = target.add_stream("libx264", rate=VIDEO.fps, options=options)
        video.width, video.height, video.pix_fmt = VIDEO.width, VIDEO.height, "yuv420p"
        video.bit_rate = settings.video_bit_rate
        sound = target.add_stream("aac", rate=RATE, layout="mono")
        for tick in range(SEGMENT_S * VIDEO.fps):
            pixels = np.frombuffer(camera.read().pixels.tobytes(), np.uint8)
            shaped = pixels.reshape(VIDEO.height * 3 // 2, VIDEO.width)
            picture = av.VideoFrame.from_ndarray(shaped, format="yuv420p")
            picture.pts, picture.time_base = tick, Fraction(1, VIDEO.fps)
            target.mux(video.encode(picture))
            wave = 0.2 * np.sin(2 * np.pi * tone_hz * (np.arange(block) + tick * block) / RATE)
            heard = av.AudioFrame.from_ndarray(wave[None].astype(np.float32), "fltp", "mono")
            heard.sample_rate, heard.time_base = RATE, Fraction(1, RATE)
            heard.pts = tick * block + 1024  # the first block of AAC begins 1024 samples earlier
            target.mux(sound.encode(heard))
        for stream in (video, sound):
            target.mux(stream.encode())
    return SEGMENT_S * VIDEO.fps


def make_session(folder: Path, minutes: int, sources: list[str]) -> Path:
    """One copy of a closed recording with a step every ten minutes."""
    rows = []
    for number, source in enumerate(sources, 1):
        first = folder / source / "000001.mp4"
        frames = encode(first, 220.0 * number)
        digest = hashlib.sha256(first.read_bytes()).hexdigest()
        for minute in range(minutes):
            name = f"{source}/{minute + 1:06}.mp4"
            if minute:
                shutil.copyfile(first, folder / name)
            start_s = float(SEGMENT_S * minute)
            size = first.stat().st_size
            rows.append(SegmentRecord(name, digest, size, start_s, float(SEGMENT_S), frames))
    steps = [Marker(600.0 * n, f"Bước {n + 1}", "step", ORIGIN) for n in range(1 + minutes // 10)]
    files = [FileSum(row.file, row.sha256, row.bytes) for row in rows]
    tracks = [{"role": "room", "name": "Micro phòng"}]
    head: dict[str, Any] = {"session": "bench", "source": sources[0], "title": "Buổi tiếp"}
    head["timeline"] = {"origin_ns": 0, "wall_origin": ORIGIN, "ntp_offset_s": None}
    head["sources"] = [{"id": one, "name": one, "tracks": tracks} for one in sources]
    data = manifest_bytes(head=head, segments=rows, files=files, gaps=(), markers=steps)
    (folder / "manifest.json").write_bytes(data)
    return folder


class Parts:
    """Seconds of the parts of a package, by the clock."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    def watch(self, owner: Any, name: str, part: str) -> None:
        """Have every call of ``owner.name`` counted as ``part``."""
        work: Callable[..., Any] = getattr(owner, name)

        def timed(*args: Any, **named: Any) -> Any:
            began = time.monotonic()
            try:
                return work(*args, **named)
            finally:
                self.seconds[part] = self.seconds.get(part, 0.0) + time.monotonic() - began

        setattr(owner, name, timed)


def measure(folder: Path, recording: Path) -> dict[str, Any]:
    parts = Parts()
    parts.watch(BagWriter, "copy", "copied_and_hashed_s")
    parts.watch(viewing, "make_films", "films_for_viewing_s")
    parts.watch(viewing, "_put_joint", "film_of_all_s")
    parts.watch(package, "check_bag", "read_back_s")
    target = folder / "target"
    target.mkdir()
    source = PackageSource(
        folder_name="20261122-0800-bench",
        session_id="bench",
        title="Buổi tiếp",
        organization="UBND phường Thạch Khôi",
        recordings=[recording],
        facts={},
        log_dir=folder / "logs",
    )
    forget(recording)
    began, worked = time.monotonic(), cores_s()
    report = make_package(source, target, Progress())
    took = time.monotonic() - began
    assert report.verified
    return {
        "whole_s": round(took, 1),
        **{part: round(seconds, 1) for part, seconds in parts.seconds.items()},
        "cores_s": round(cores_s() - worked, 1),
        "recording_bytes": size_of(recording),
        "package_bytes": report.bytes,
        "films": list(report.films),
        "load": os.getloadavg()[0],
    }


def cores_s() -> float:
    """Seconds that this process and its ended children had of the cores."""
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def size_of(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=int, default=120)
    parser.add_argument("--sources", default="room,conference")
    parser.add_argument("--keep", action="store_true", help="leave recording and package there")
    options = parser.parse_args()
    sources = options.sources.split(",")
    rate = EncoderSettings().video_bit_rate + EncoderSettings().audio_bit_rate
    options.folder.mkdir(parents=True, exist_ok=True)
    # the recording, the same in the package, films of each source, one of all with its stretches
    need_room(options.folder, 5 * len(sources) * options.minutes * SEGMENT_S * rate // 8)
    root = options.folder / "two-hours"
    root.mkdir()
    try:
        began = time.monotonic()
        recording = make_session(root / "recording", options.minutes, sources)
        print(f"recording made in {time.monotonic() - began:.0f} s", flush=True)
        print(json.dumps({"minutes": options.minutes, **measure(root, recording)}))
    finally:
        if not options.keep:
            shutil.rmtree(root)


if __name__ == "__main__":
    main()
