"""What the other points get of our picture, as measured; pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.conference import CameraMode, PictureQuality
from app.system import figures
from app.system.i18n import tr

Topic = Mapping[str, Any]


def mode_of(conference: Topic) -> CameraMode:
    """What the call sees; live where nobody says."""
    camera = conference.get("camera")
    try:
        return CameraMode(str(camera.get("mode") or "live") if isinstance(camera, Mapping) else "")
    except ValueError:
        return CameraMode.LIVE


def source_of(conference: Topic) -> str:
    """Which camera the call sees: ``room`` or ``room2``."""
    camera = conference.get("camera")
    return str(camera.get("source") or "room") if isinstance(camera, Mapping) else "room"


def quality_of(conference: Topic) -> PictureQuality:
    """How well the call sees it; full where nobody says."""
    camera = conference.get("camera")
    low = isinstance(camera, Mapping) and camera.get("quality") == PictureQuality.LOW
    return PictureQuality.LOW if low else PictureQuality.FULL


def quality_words() -> dict[PictureQuality, str]:
    """The buttons: how well the others see the room."""
    return {
        PictureQuality.FULL: tr("seen", "Full picture"),
        PictureQuality.LOW: tr("seen", "Lowered, sound first"),
    }


def mode_words() -> dict[CameraMode, str]:
    """The buttons: what each mode does, in a word or two."""
    return {
        CameraMode.LIVE: tr("seen", "Live picture"),
        CameraMode.FROZEN: tr("seen", "Hold the picture"),
        CameraMode.SLATE: tr("seen", "Notice board"),
        CameraMode.BLANK: tr("seen", "No picture"),
    }


def seen_words(mode: CameraMode, quality: PictureQuality = PictureQuality.FULL) -> str:
    """What the others see, as a sentence for the corner of the picture."""
    if mode is CameraMode.LIVE and quality is PictureQuality.LOW:
        return tr("seen", "The others see a small picture of the room, sound goes first")
    return {
        CameraMode.LIVE: tr("seen", "The others see the room"),
        CameraMode.FROZEN: tr("seen", "The others see a held picture"),
        CameraMode.SLATE: tr("seen", "The others see a notice board"),
        CameraMode.BLANK: tr("seen", "The others see no picture"),
    }[mode]


def sent_words(call: Topic) -> tuple[str, str]:
    """What goes out of our picture as measured, and its state; unknown is said as unknown."""
    found = call.get("figures")
    connections = found.get("connections") or [] if isinstance(found, Mapping) else []
    out = [
        stream
        for connection in connections
        for stream in connection.get("streams") or []
        if stream.get("direction") == "out" and stream.get("media") == "video"
    ]
    if not found:
        return tr("seen", "not measured"), "could_not_test"
    best = max(out, key=lambda stream: int(stream.get("width") or 0), default=None)
    if best is None or not float(best.get("fps") or 0):
        return tr("seen", "no picture goes out to the others"), "caution"
    words = tr("seen", "sent {width} × {height}, {fps} pictures/s")
    state = "caution" if best.get("limitation") not in {"", "none", None} else "pass"
    return (
        words.format(
            width=best.get("width"),
            height=best.get("height"),
            fps=figures.decimal(float(best.get("fps") or 0), 0),
        ),
        state,
    )
