"""The room's picture as a camera that programs outside of ours can choose. Engine's side.

A helper feeds the device that is installed; where none is, it is said what to install, and the
helper goes on looking.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.conference.virtual_camera_words import no_device, not_installed
from app.model.conference import CameraMode
from app.model.devices import DeviceState
from app.model.media import VideoFormat
from app.model.text import Text
from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

RESTART_S = 1.0
PROBLEMS = {"not_installed": not_installed, "no_device": no_device}


@dataclass(frozen=True, slots=True)
class VirtualCameraStatus:
    """How it fares. ``device`` is what a person chooses as the camera in the other program."""

    state: DeviceState = DeviceState.OFF
    device: str = ""
    mode: CameraMode = CameraMode.LIVE
    frames: int = 0
    problem: Text | None = None

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {
            "state": str(self.state),
            "device": self.device,
            "mode": str(self.mode),
            "frames": self.frames,
            "problem": self.problem.to_json() if self.problem else None,
        }


class VirtualCamera:
    """Feeds the installed virtual camera for as long as a call wants it.

    ``on_change`` hears the status about once a second from a thread of its own; it must be quick
    and must not raise. ``backend`` is the module that knows the devices.
    """

    def __init__(
        self,
        video: VideoFormat,
        *,
        log_dir: Path,
        on_change: Callable[[VirtualCameraStatus], None],
        backend: str = "pyvirtualcam",
    ) -> None:
        self._command = python_command(
            "app.conference.virtual_camera_child",
            *("--width", str(video.width), "--height", str(video.height)),
            *("--fps", str(video.fps), "--log-dir", str(log_dir), "--backend", backend),
        )
        self._log_dir = log_dir
        self._on_change = on_change
        self._status = VirtualCameraStatus()
        self._order = {"mode": str(CameraMode.LIVE), "ring": ""}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._child: Child | None = None
        self._thread: threading.Thread | None = None

    @property
    def status(self) -> VirtualCameraStatus:
        """The latest status."""
        return self._status

    def show(self, mode: CameraMode, ring: str) -> None:
        """What programs outside see from now on: the mode, and the ring of the room's camera."""
        with self._lock:
            self._order = {"mode": str(mode), "ring": ring}
            self._send()
        self._set(replace(self._status, mode=mode))

    def start(self) -> None:
        """Start feeding; returns at once."""
        if self._thread is None:
            self._stopping.clear()
            self._set(replace(self._status, state=DeviceState.OPENING))
            self._thread = threading.Thread(target=self._run, name="virtual-camera", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop feeding; harmless when nothing is fed."""
        if self._thread is None:
            return
        self._stopping.set()
        with self._lock:
            child = self._child
        if child is not None:
            child.stop()
        self._thread.join()
        self._thread = None
        self._set(VirtualCameraStatus(mode=self._status.mode))

    def _run(self) -> None:
        while not self._stopping.is_set():
            with self._lock:
                child = self._child = self._started()
                self._send()
            if child is not None:
                for line in child.stdout:
                    self._heard(line)
                child.stop()
                child.stdout.close()
            if not self._stopping.is_set():
                self._set(replace(self._status, state=DeviceState.LOST))
                self._stopping.wait(RESTART_S)

    def _started(self) -> Child | None:
        if self._stopping.is_set():
            return None
        try:
            return start_child(
                "virtual-camera", self._command, log_dir=self._log_dir, stdin=True, stdout=True
            )
        except OSError:
            log.exception("the virtual camera's helper cannot be started")
            return None

    def _send(self) -> None:
        if self._child is not None and self._child.running:
            with suppress(OSError, ValueError):  # it has just ended, or is being stopped
                self._child.stdin.write(json.dumps(self._order).encode() + b"\n")

    def _heard(self, line: bytes) -> None:
        try:
            facts = json.loads(line)
            state = DeviceState(facts["state"])
            problem = PROBLEMS[facts["problem"]](sys.platform) if "problem" in facts else None
        except (ValueError, KeyError, TypeError):
            log.warning("the virtual camera's helper said %r", line[:200])
            return
        if problem is not None and self._status.problem != problem:
            log.info("no virtual camera: %s", facts.get("reason"))
        device, frames = str(facts.get("device", "")), int(facts.get("frames", 0))
        self._set(replace(self._status, state=state, device=device, frames=frames, problem=problem))

    def _set(self, status: VirtualCameraStatus) -> None:
        if status != self._status:
            self._status = status
            self._on_change(status)
