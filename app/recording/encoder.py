"""The encoder's command: picture and sound in one time-stamped stream in, fragments out."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.model.media import AudioFormat, VideoFormat
from app.recording.encoder_choice import PRESETS, SOFTWARE, EncoderChoice, choice_for

FRAGMENT_S = 0.5
AAC_PRIMING = 1024
"""Samples that an AAC encoder puts before the first one it was given."""


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """Bit rates in bits a second; the defaults lie above what the session rules ask (1500k, 128k).

    ``codec`` is the encoder's name in FFmpeg, ``preset`` one of x264's.
    """

    video_bit_rate: int = 2_500_000
    audio_bit_rate: int = 128_000
    preset: str = "veryfast"
    codec: str = "libx264"

    @property
    def bytes_per_s(self) -> float:
        """What a second of recording takes on a disk, containers included (1 %)."""
        return self.bytes_for(1)

    def bytes_for(self, tracks: int) -> float:
        """The same with so many sound tracks."""
        return (self.video_bit_rate + tracks * self.audio_bit_rate) / 8 * 1.01


def in_software(settings: EncoderSettings) -> EncoderSettings:
    """The same wish for x264, for when a graphics card fails."""
    return replace(settings, codec=SOFTWARE, preset=PRESETS[0])


def encoder_command(
    video: VideoFormat,
    audio: AudioFormat,
    settings: EncoderSettings,
    tracks: Sequence[str] = ("",),
) -> list[str]:
    """Argument list: NUT (raw I420 and s16le) on standard input, fragmented MP4 on its output.

    ``tracks`` holds the names of the sound tracks, stream 1 and on of the input; an empty name is
    left out, no names mean no sound. The sound begins ``AAC_PRIMING`` samples late, where the
    encoder's own padding stands, so that picture starts at zero and both stay in step without an
    edit list.
    """
    import ffmpeg
    import imageio_ffmpeg

    choice = choice_for(settings.codec, settings.preset, video, settings.video_bit_rate)
    source = ffmpeg.input("pipe:0", format="nut", analyzeduration=0)
    output = ffmpeg.output(
        source["v:0"],
        *(source[f"a:{index}"] for index in range(len(tracks))),
        "pipe:1",
        format="mp4",
        **_picture_options(choice),
        **(_sound_options(audio, settings, tracks) if tracks else {}),
        movflags="empty_moov+default_base_moof+frag_keyframe",
        frag_duration=int(FRAGMENT_S * 1_000_000),
        flush_packets=1,
    ).global_args("-hide_banner", "-loglevel", "warning", "-nostats", *choice.global_args)
    return [str(word) for word in ffmpeg.compile(output, cmd=imageio_ffmpeg.get_ffmpeg_exe())]


def _picture_options(choice: EncoderChoice) -> dict[str, Any]:
    filtered = {"vf": choice.input_filter} if choice.input_filter else {}
    return {"vcodec": choice.name, **choice.options, "fps_mode": "passthrough", **filtered}


def _sound_options(
    audio: AudioFormat, settings: EncoderSettings, tracks: Sequence[str]
) -> dict[str, Any]:
    names = {}
    for index, name in enumerate(tracks):
        if name:  # one stream under two specifiers: an option of one name is given only once
            names[f"metadata:s:a:{index}"] = f"title={name}"
            names[f"metadata:s:{index + 1}"] = f"handler_name={name}"
    return {
        "acodec": "aac",
        "audio_bitrate": settings.audio_bit_rate,
        "ar": audio.rate,
        "af": f"aresample=async=1000:first_pts={AAC_PRIMING}",
        **names,
    }


def widen_pipe(descriptor: int) -> None:
    """Let a pipe hold most of a frame, which saves most of the switches between processes."""
    if sys.platform == "linux":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, 1 << 20)
