"""Copies of a recording made of real films: numbered pictures, a beep wherever one is wanted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from app.devices.camera.frame_number import burn_frame_number
from app.model.recording import Gap, Marker, SegmentRecord
from app.recording.copies import FileSum
from app.recording.manifest import manifest_bytes

FPS = 25
RATE = 48_000
ORIGIN = "2026-11-22T09:30:00+07:00"
OPTIONS = {
    "movflags": "empty_moov+default_base_moof+frag_keyframe+delay_moov",
    "frag_duration": "500000",
    "use_editlist": "0",
}


def make_film(
    path: Path, start_s: float, seconds: float, beep: tuple[float, float], *, noisy: bool = False
) -> int:
    """A fragmented film whose pictures are numbered from ``25 * start_s`` on; returns their count.

    It is silent but for a loud tone between the two moments of the timeline. A ``noisy`` one shows
    noise instead, which hardly shrinks: about a megabyte a second.
    """
    noise = np.random.default_rng(3) if noisy else None
    options = {"qp": "22"} if noisy else {"tune": "zerolatency"}
    path.parent.mkdir(parents=True, exist_ok=True)
    first, count = round(start_s * FPS), round(seconds * FPS)
    with av.open(str(path), "w", format="mp4", options=OPTIONS) as target:
        options = {"preset": "ultrafast", "g": "25", **options}
        video = target.add_stream("libx264", rate=FPS, options=options)
        video.width, video.height, video.pix_fmt = 320, 180, "yuv420p"
        sound = target.add_stream("aac", rate=RATE, layout="mono")
        for tick in range(count):
            luma = np.full((270, 320), 128, np.uint8)
            luma[:180] = 90
            burn_frame_number(luma[:180], first + tick)
            if noise is not None:
                luma = noise.integers(40, 200, luma.shape, np.uint8)
            picture = av.VideoFrame.from_ndarray(luma, format="yuv420p")
            picture.pts, picture.time_base = tick, Fraction(1, FPS)
            target.mux(video.encode(picture))
            times = start_s + (np.arange(1920) + tick * 1920) / RATE
            tone = 0.5 * np.sin(2 * np.pi * 1000 * times) * ((times >= beep[0]) & (times < beep[1]))
            block = av.AudioFrame.from_ndarray(tone[None].astype(np.float32), "fltp", "mono")
            block.sample_rate, block.time_base = RATE, Fraction(1, RATE)
            block.pts = tick * 1920 + 1024  # the first block of AAC begins 1024 samples earlier
            target.mux(sound.encode(block))
        target.mux(video.encode())
        target.mux(sound.encode())
    return count


def make_film_copy(
    folder: Path,
    segments: Sequence[tuple[float, float]],
    markers: Sequence[Marker] = (),
    *,
    sources: Sequence[str] = ("room",),
    beep: tuple[float, float] = (0.0, 0.0),
    origin: str = ORIGIN,
    noisy: bool = False,
) -> Path:
    """A closed copy of real segments, given as (start, seconds)."""
    rows = []
    for source in sources:
        for number, (start_s, seconds) in enumerate(segments, 1):
            path = folder / f"{source}/{number:06}.mp4"
            frames = make_film(path, start_s, seconds, beep, noisy=noisy)
            data = path.read_bytes()
            digest = hashlib.sha256(data).hexdigest()
            name = f"{source}/{number:06}.mp4"
            rows.append(SegmentRecord(name, digest, len(data), start_s, seconds, frames))
    lines = [{"kind": "segment", "file": r.file, "sha256": r.sha256} for r in rows]
    _put_lines(folder / "journal.jsonl", lines)
    _put_lines(folder / "markers.jsonl", [asdict(marker) for marker in markers])
    files = [FileSum(row.file, row.sha256, row.bytes) for row in rows]
    for name in ("journal.jsonl", "markers.jsonl"):
        data = (folder / name).read_bytes()
        files.append(FileSum(name, hashlib.sha256(data).hexdigest(), len(data)))
    head = {"session": "8f3a", "source": sources[0], "title": "Buổi tiếp tháng 11"}
    head["timeline"] = {"origin_ns": 0, "wall_origin": origin, "ntp_offset_s": None}  # type: ignore[assignment]
    if len(sources) > 1:
        tracks = [{"role": "room", "name": "Micro phòng"}]
        head["sources"] = [{"id": s, "name": s, "tracks": tracks} for s in sources]  # type: ignore[assignment]
    gaps: list[Gap] = []
    data = manifest_bytes(head=head, segments=rows, files=files, gaps=gaps, markers=markers)
    (folder / "manifest.json").write_bytes(data)
    return folder


def _put_lines(path: Path, lines: Sequence[object]) -> None:
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")


def loudest(path: Path) -> float:
    """The largest sample of a film's sound (1.0 = full scale)."""
    with av.open(str(path)) as container:
        peaks = [float(np.abs(f.to_ndarray()).max()) for f in container.decode(audio=0)]
    return max(peaks, default=0.0)
