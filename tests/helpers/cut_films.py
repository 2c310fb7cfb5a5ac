"""Recordings as the recorder leaves them: one run of the encoder, cut into files at key pictures.

Pictures are numbered, the sound is one tone without a step, so that every seam can be judged.
"""

from __future__ import annotations

import io
from fractions import Fraction
from pathlib import Path

import av
import numpy as np

from app.archive.play.plan import PlayFile, PlaySource, PlayTrack
from app.devices.camera.frame_number import burn_frame_number
from app.recording.boxes import SOUND, VIDEO, BoxReader, Fragment, InitPart
from tests.helpers.films import FPS, OPTIONS, RATE

TONE_HZ = 440.0
LOUD = 0.25
PRIMING = 1024
"""The first block of AAC begins so many samples earlier."""


def encoded(
    seconds: float,
    *,
    first: int = 0,
    tracks: int = 1,
    beep: tuple[float, float] = (0.0, 0.0),
    size: tuple[int, int] = (320, 180),
) -> bytes:
    """A run of the encoder: pictures numbered from ``first`` on, a tone of 440 Hz (of the second
    track 880 Hz ...), three times as loud between the moments of ``beep``.
    """
    target_file = io.BytesIO()
    with av.open(target_file, "w", format="mp4", options=OPTIONS) as target:
        video = target.add_stream(
            "libx264", rate=FPS, options={"preset": "ultrafast", "tune": "zerolatency", "g": "25"}
        )
        video.width, video.height, video.pix_fmt = *size, "yuv420p"
        sounds = [target.add_stream("aac", rate=RATE, layout="mono") for _ in range(tracks)]
        for tick in range(round(seconds * FPS)):
            luma = np.full((size[1] * 3 // 2, size[0]), 128, np.uint8)
            luma[: size[1]] = 90
            burn_frame_number(luma[: size[1]], first + tick)
            picture = av.VideoFrame.from_ndarray(luma, format="yuv420p")
            picture.pts, picture.time_base = tick, Fraction(1, FPS)
            target.mux(video.encode(picture))
            times = (np.arange(1920) + tick * 1920 + PRIMING) / RATE
            level = np.where((times >= beep[0]) & (times < beep[1]), 3 * LOUD, LOUD)
            for number, sound in enumerate(sounds, 1):
                tone = level * np.sin(2 * np.pi * TONE_HZ * number * times)
                block = av.AudioFrame.from_ndarray(tone[None].astype(np.float32), "fltp", "mono")
                block.sample_rate, block.time_base = RATE, Fraction(1, RATE)
                block.pts = tick * 1920 + PRIMING
                target.mux(sound.encode(block))
        for stream in (video, *sounds):
            target.mux(stream.encode())
    return target_file.getvalue()


def cut_into(
    folder: Path, stream: bytes, cuts: tuple[float, ...], origin_s: float = 0.0
) -> tuple[PlayFile, ...]:
    """The files of a run that stands at ``origin_s``, a new one from each moment of ``cuts`` on."""
    init, *rest = BoxReader().feed(stream)
    assert isinstance(init, InitPart)
    video = init.track(VIDEO)
    assert video is not None
    files: list[list[Fragment]] = []
    for fragment in (part for part in rest if isinstance(part, Fragment)):
        run = fragment.run(video)
        start = run.start / video.timescale if run else 0.0
        if run and run.key and (not files or start in cuts):
            files.append([])
        files[-1].append(fragment)
    folder.mkdir(parents=True, exist_ok=True)
    return tuple(
        _put(folder / f"{number:06}.mp4", init, fragments, origin_s)
        for number, fragments in enumerate(files, 1)
    )


def source_of(
    name: str, files: tuple[PlayFile, ...], roles: tuple[str, ...] = ("room",), fps: float = FPS
) -> PlaySource:
    """A source of these files; the second track of a meeting is not heard, as in the program."""
    tracks = tuple(PlayTrack(place, role, role) for place, role in enumerate(roles))
    return PlaySource(name, name, fps, tracks, files)


def _put(path: Path, init: InitPart, fragments: list[Fragment], origin_s: float) -> PlayFile:
    """Moved to its own zero as the recorder moves it: that of the track that begins first."""
    tracks = [t for t in init.tracks.values() if t.handler in (VIDEO, SOUND)]
    starts = {t.number: run.start for t in tracks if (run := fragments[0].run(t)) is not None}
    zero_s = min(starts[t.number] / t.timescale for t in tracks if t.number in starts)
    shift = {t.number: min(starts[t.number], round(zero_s * t.timescale)) for t in tracks}
    data = init.data + b"".join(f.moved(n, shift) for n, f in enumerate(fragments, 1))
    path.write_bytes(data)
    video = init.track(VIDEO)
    assert video is not None
    runs = [run for fragment in fragments if (run := fragment.run(video)) is not None]
    start_s = runs[0].start / video.timescale
    seconds = (runs[-1].start + runs[-1].duration) / video.timescale - start_s
    return PlayFile(str(path), origin_s + start_s, seconds, len(data))
