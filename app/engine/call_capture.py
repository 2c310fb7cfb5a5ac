"""Picture and sound of a call that is shown outside of our windows, taken by our own drivers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.devices.camera.feed import CameraFeed
from app.devices.microphone.feed import MicrophoneFeed
from app.engine.call_inputs import CallInputs
from app.model.conference import FAR_END
from app.model.devices import MicrophoneLevel, parse_spec
from app.model.media import AudioFormat, VideoFormat

CAMERA_ROLE = "camera:conference"


@dataclass(frozen=True, slots=True)
class CaptureSpecs:
    """Where the call is seen and heard; an empty SPEC leaves that out."""

    camera: str = ""
    sound: str = ""


class CallCapture:
    """The open devices of a call. Event-loop thread; ``on_change`` is called there too."""

    def __init__(
        self,
        call: CallInputs,
        log_dir: Path,
        later: Callable[..., None],
        on_change: Callable[[], None],
    ) -> None:
        self._call = call
        self._log_dir = log_dir
        self._later = later
        self._on_change = on_change
        self._camera: CameraFeed | None = None
        self._microphone: MicrophoneFeed | None = None
        self._video = VideoFormat()

    @property
    def picture(self) -> dict[str, Any] | None:
        """The picture as the topic tells it; None where nothing is captured."""
        camera = self._camera
        if camera is None:
            return None
        status, video = camera.status, self._video
        return {
            "ring": camera.ring_path,
            "width": video.width,
            "height": video.height,
            "fps": video.fps,
            "frozen_s": round(status.frozen_s, 1),
            "shown": status.frames,
            "device": str(status.state),
        }

    @property
    def states(self) -> dict[str, str] | None:
        """How picture and sound stand (``live``, ``lost`` …) of what is captured, if anything."""
        found = {}
        if self._camera is not None:
            found["picture"] = str(self._camera.status.state)
        if self._microphone is not None:
            found["sound"] = str(self._microphone.status.state)
        return found or None

    def open(self, specs: CaptureSpecs, video: VideoFormat) -> None:
        """Begin to take picture and sound; returns at once."""
        self._video = video
        if specs.camera:
            self._camera = CameraFeed(
                parse_spec(specs.camera),
                video,
                log_dir=self._log_dir,
                role=CAMERA_ROLE,
                on_status=lambda _status: self._later(self._on_change),
            )
            self._camera.start()
            self._call.show(Path(self._camera.ring_path))
        if specs.sound:
            self._microphone = MicrophoneFeed(
                FAR_END,
                parse_spec(specs.sound),
                AudioFormat(),
                log_dir=self._log_dir,
                on_status=lambda _status: self._later(self._on_change),
                on_level=_unheard,
            )
            self._microphone.start()
            self._call.far.from_source(self._microphone)

    async def close(self) -> None:
        """Let go of the devices; what delivers for the call next may do so at once."""
        camera, self._camera = self._camera, None
        microphone, self._microphone = self._microphone, None
        if camera is not None:
            self._call.show(None)
        if microphone is not None:
            self._call.far.from_ring(None)
        for device in (camera, microphone):
            if device is not None:
                await asyncio.to_thread(device.stop)


def _unheard(_level: MicrophoneLevel) -> None:
    """The call's sound is judged where it is recorded."""
