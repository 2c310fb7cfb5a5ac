"""The encoder's command: picture and sound in one time-stamped stream in, fragments out."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from app.model.media import AudioFormat, VideoFormat

FRAGMENT_S = 0.5
KEY_INTERVAL_S = 1
AAC_PRIMING = 1024
"""Samples that an AAC encoder puts before the first one it was given."""


@dataclass(frozen=True, slots=True)
class EncoderSettings:
    """Bit rates in bits a second; the defaults lie above what the session rules ask (1500k, 128k).

    ``preset`` is one of x264's.
    """

    video_bit_rate: int = 2_500_000
    audio_bit_rate: int = 128_000
    preset: str = "veryfast"

    @property
    def bytes_per_s(self) -> float:
        """What a second of recording takes on a disk, containers included (1 %)."""
        return (self.video_bit_rate + self.audio_bit_rate) / 8 * 1.01


def encoder_command(video: VideoFormat, audio: AudioFormat, settings: EncoderSettings) -> list[str]:
    """Argument list: NUT (raw I420 and s16le) on standard input, fragmented MP4 on its output.

    The sound begins ``AAC_PRIMING`` samples late, where the encoder's own padding stands, so that
    picture starts at zero and both stay in step without an edit list.
    """
    import ffmpeg
    import imageio_ffmpeg

    source = ffmpeg.input("pipe:0", format="nut", analyzeduration=0)
    gop = video.fps * KEY_INTERVAL_S
    output = ffmpeg.output(
        source.video,
        source.audio,
        "pipe:1",
        format="mp4",
        vcodec="libx264",
        preset=settings.preset,
        tune="zerolatency",
        pix_fmt="yuv420p",
        video_bitrate=settings.video_bit_rate,
        maxrate=settings.video_bit_rate,
        bufsize=settings.video_bit_rate,
        g=gop,
        keyint_min=gop,
        sc_threshold=0,
        fps_mode="passthrough",
        acodec="aac",
        audio_bitrate=settings.audio_bit_rate,
        ar=audio.rate,
        af=f"aresample=async=1000:first_pts={AAC_PRIMING}",
        movflags="empty_moov+default_base_moof+frag_keyframe",
        frag_duration=int(FRAGMENT_S * 1_000_000),
        flush_packets=1,
    ).global_args("-hide_banner", "-loglevel", "warning", "-nostats")
    return [str(word) for word in ffmpeg.compile(output, cmd=imageio_ffmpeg.get_ffmpeg_exe())]


def widen_pipe(descriptor: int) -> None:
    """Let a pipe hold most of a frame, which saves most of the switches between processes."""
    if sys.platform == "linux":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_SETPIPE_SZ, 1 << 20)
