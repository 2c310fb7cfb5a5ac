"""The room's picture for programs outside of ours, through the virtual camera that is installed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.conference.virtual_camera import VirtualCamera, VirtualCameraStatus
from app.engine.device_desk import DeviceDesk
from app.model.conference import CameraMode
from app.model.media import VideoFormat


class OutsideCamera:
    """Feeds the virtual camera while a program wants it. Event-loop thread; ``on_change`` too."""

    def __init__(
        self,
        devices: DeviceDesk,
        log_dir: Path,
        later: Callable[..., None],
        on_change: Callable[[], None],
    ) -> None:
        self._devices = devices
        self._log_dir = log_dir
        self._later = later
        self._on_change = on_change
        self._camera: VirtualCamera | None = None
        self.status: dict[str, Any] | None = None

    def begin(self, video: VideoFormat, mode: CameraMode, source: str) -> None:
        """Begin to feed it in the room's picture format; returns at once."""
        self._camera = VirtualCamera(video, log_dir=self._log_dir, on_change=self._told)
        self._camera.start()
        self.show(mode, source)

    def show(self, mode: CameraMode, source: str) -> None:
        """What the others see of this room from now on."""
        feed = self._devices.cameras.get(source)
        if self._camera is not None:
            self._camera.show(mode, feed.ring_path if feed is not None else "")

    async def end(self) -> None:
        """Feed it no more."""
        camera, self._camera = self._camera, None
        if camera is not None:
            await asyncio.to_thread(camera.stop)
        self.status = None

    def _told(self, status: VirtualCameraStatus) -> None:
        self._later(self._take, status.to_json())

    def _take(self, status: dict[str, Any]) -> None:
        if self._camera is not None:
            self.status = status
            self._on_change()
