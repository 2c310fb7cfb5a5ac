"""Which encoders a recording may use, and the words that each of them takes for the same wish.

All are asked for one thing: a key picture every second and nowhere else, no pictures that refer
to later ones, no delay, a rate that is held. Names and options are FFmpeg's.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.model.media import VideoFormat

SOFTWARE = "libx264"
PRESETS = ("veryfast", "superfast", "ultrafast")
"""Of x264, best first."""
KEY_INTERVAL_S = 1
RENDER_NODE = "/dev/dri/renderD128"

_RATE_HELD: Mapping[str, Mapping[str, str | int]] = {
    "h264_nvenc": {
        "preset": "p4",
        "tune": "ll",
        "rc": "vbr",
        "zerolatency": 1,
        "delay": 0,
        "bf": 0,
        "forced-idr": 1,
        "no-scenecut": 1,
        "pix_fmt": "yuv420p",
    },
    "h264_qsv": {
        "preset": "veryfast",
        "async_depth": 1,
        "look_ahead": 0,
        "bf": 0,
        "forced_idr": 1,
        "idr_interval": 0,
        "pix_fmt": "nv12",
    },
    "h264_amf": {
        "usage": "lowlatency",
        "quality": "balanced",
        "rc": "vbr_peak",
        "bf": 0,
        "forced_idr": 1,
        "pix_fmt": "nv12",
    },
    "h264_vaapi": {"rc_mode": "VBR", "async_depth": 1, "bf": 0, "idr_interval": 0},
}


@dataclass(frozen=True, slots=True)
class EncoderChoice:
    """An encoder with its options for FFmpeg's output, a filter before it, words before all."""

    name: str
    options: Mapping[str, str | int]
    input_filter: str | None = None
    global_args: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Candidate:
    """An encoder that may be tried; ``preset`` is x264's and empty for the others."""

    codec: str
    preset: str = ""

    @property
    def hardware(self) -> bool:
        """True for those that a graphics card does."""
        return self.codec != SOFTWARE


def candidates(platform: str = sys.platform) -> tuple[Candidate, ...]:
    """All, in the order in which they are preferred."""
    hardware = ["h264_nvenc", "h264_qsv", "h264_amf"]
    if platform == "linux":
        hardware.append("h264_vaapi")
    return (
        *(Candidate(name) for name in hardware),
        *(Candidate(SOFTWARE, preset) for preset in PRESETS),
    )


def choice_for(codec: str, preset: str, video: VideoFormat, bit_rate: int) -> EncoderChoice:
    """The options of an encoder for this picture at ``bit_rate`` bits a second.

    Raises ``KeyError`` for an encoder that is none of :func:`candidates`.
    """
    gop = video.fps * KEY_INTERVAL_S
    rate: dict[str, str | int] = {
        "video_bitrate": bit_rate,
        "maxrate": bit_rate,
        "bufsize": bit_rate,
        "g": gop,
    }
    if codec == SOFTWARE:
        own: dict[str, str | int] = {"preset": preset, "tune": "zerolatency"}
        own |= {"pix_fmt": "yuv420p", "keyint_min": gop, "sc_threshold": 0}
        return EncoderChoice(codec, own | rate)
    options = {**_RATE_HELD[codec], **rate}
    if codec == "h264_vaapi":
        device = ("-vaapi_device", RENDER_NODE)
        return EncoderChoice(codec, options, "format=nv12,hwupload", device)
    return EncoderChoice(codec, options)
