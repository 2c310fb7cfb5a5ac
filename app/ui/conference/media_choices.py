"""What the page's script is told: which microphone and speaker, muted or not, what is shared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.model.media import VideoFormat


class MicrophoneWay(StrEnum):
    """How our sound gets into the call."""

    NATIVE = "native"
    RING = "ring"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """A sound device by the names under which a browser may list it; ``label`` is shown."""

    label: str = ""
    labels: tuple[str, ...] = ()

    @classmethod
    def named(cls, *names: str) -> SoundDevice:
        """From the names that are known of it, the clearest first; empty ones are left out."""
        known = tuple(dict.fromkeys(name for name in names if name))
        return cls(known[0] if known else "", known)

    def to_json(self) -> dict[str, Any]:
        """As the script reads it."""
        return {"label": self.label, "labels": list(self.labels)}


@dataclass(frozen=True, slots=True)
class MediaChoices:
    """Everything at once. ``ring``: the room's sound can be had from the engine.

    ``speaker`` None leaves the call's sound where the system sends it. ``tap``: the far end's
    sound is to be handed back.
    """

    way: MicrophoneWay = MicrophoneWay.NONE
    microphone: SoundDevice = SoundDevice()
    ring: bool = False
    speaker: SoundDevice | None = None
    muted: bool = False
    tap: bool = False
    camera: VideoFormat = field(default_factory=VideoFormat)
    share: Mapping[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """As the script reads it."""
        return {
            "muted": self.muted,
            "microphone": {**self.microphone.to_json(), "way": str(self.way), "ring": self.ring},
            "speaker": self.speaker.to_json() if self.speaker is not None else None,
            "camera": {
                "width": self.camera.width,
                "height": self.camera.height,
                "fps": self.camera.fps,
            },
            "tap": self.tap,
            "share": dict(self.share) if self.share is not None else None,
        }


def device_named(devices: Iterable[Mapping[str, Any]], spec: str) -> SoundDevice:
    """The device of a SPEC as the topic ``devices`` lists it.

    A browser shows the description; identities of the sound server serve where two are alike.
    """
    for device in devices:
        if device.get("id") == spec:
            return SoundDevice.named(str(device.get("name") or ""), spec)
    return SoundDevice.named(spec)
