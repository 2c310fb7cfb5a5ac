"""Sound and film get a viewing copy that every machine plays: H.264 and AAC in MP4, by FFmpeg.

The input is read as one of the containers listed here and from files alone, so that no playlist or
reference inside it leads FFmpeg to other files or to the network. Words inside it (titles, places)
do not go into the copy.
"""

from __future__ import annotations

from pathlib import Path

import imageio_ffmpeg

from app.dossier.conversion import ConversionError
from app.dossier.stranger import TIMED_OUT, Errand, run_stranger
from app.model.text import T

CONTAINERS = (
    "mov,matroska,avi,asf,mpeg,mpegts,mpegvideo,flv,wav,w64,mp3,aac,ogg,flac,amr,amrnb,amrwb,aiff,"
    "caf,h264,hevc,m4v,wv,au"
)
_SCALE = (
    "scale=w='min(1920,iw)':h='min(1080,ih)'"
    ":force_original_aspect_ratio=decrease:force_divisible_by=2"
)
_CLOCK = b"out_time_us="


def media_to_mp4(original: Path, target: Path, errand: Errand) -> float:
    """Write ``target``; returns its length in seconds. Blocks.

    Raises :class:`ConversionError` where there is neither sound nor picture in it, or
    ``JobCancelledError``.
    """
    seconds = 0.0

    def note(line: bytes) -> None:
        nonlocal seconds
        told = line.strip()
        if told.startswith(_CLOCK) and told[len(_CLOCK) :].isdigit():
            seconds = int(told[len(_CLOCK) :]) / 1e6

    work = target.with_name(f".work-{target.name}")
    try:
        command = _command(original, work)
        status = run_stranger("dossier-media", command, errand, on_line=note)
        if status or seconds <= 0.0:
            raise _failed(status, errand.limit_s)
        work.replace(target)
    finally:
        work.unlink(missing_ok=True)
    return round(seconds, 3)


def _command(original: Path, target: Path) -> list[str]:
    return [
        imageio_ffmpeg.get_ffmpeg_exe(),
        *("-v", "quiet", "-nostdin", "-nostats", "-progress", "pipe:1", "-y"),
        *("-protocol_whitelist", "file", "-format_whitelist", CONTAINERS, "-i", str(original)),
        *("-map", "0:V:0?", "-map", "0:a:0?", "-sn", "-dn"),
        *("-map_metadata", "-1", "-map_chapters", "-1"),
        *("-c:v", "libx264", "-preset", "veryfast", "-crf", "21", "-pix_fmt", "yuv420p"),
        *("-vf", _SCALE, "-fpsmax", "30", "-threads", "2"),
        *("-c:a", "aac", "-b:a", "160k", "-ac", "2", "-ar", "48000"),
        *("-movflags", "+faststart", "-f", "mp4", str(target)),
    ]


def _failed(status: int, limit_s: float) -> ConversionError:
    if status == TIMED_OUT:
        return ConversionError(
            T("dossier", "The file is too long: it was not ready within {minutes} minutes.")(
                minutes=round(limit_s / 60)
            ),
            action=T("dossier", "Ask for a shorter extract of it."),
        )
    return ConversionError(
        T("dossier", "There is no sound and no picture in the file that could be played."),
        action=T("dossier", "Ask for it as MP4 or MP3."),
    )
