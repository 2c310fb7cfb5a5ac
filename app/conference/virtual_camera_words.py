"""What is said where no virtual camera is installed, and what to install."""

from __future__ import annotations

from app.model.text import T, Text


def not_installed(_platform: str) -> Text:
    """The library itself is missing."""
    return T(
        "external",
        "The part of this program that feeds a virtual camera is not installed. Choose the real "
        "camera in the meeting's program, and another one for the recording.",
    )


def no_device(platform: str) -> Text:
    """There is no device that could be fed."""
    if platform == "win32":
        return T(
            "external",
            "No virtual camera is installed. Install OBS Studio, open it once and press “Start "
            "virtual camera”; the meeting's program then finds “OBS Virtual Camera”.",
        )
    return T(
        "external",
        "No virtual camera is installed. An administrator installs the package v4l2loopback-dkms "
        "and runs: modprobe v4l2loopback exclusive_caps=1 card_label=DiemCau",
    )
