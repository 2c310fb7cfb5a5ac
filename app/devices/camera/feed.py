"""The engine's side of a camera: starts the helper, keeps it alive, hands on what it says."""

from __future__ import annotations

import contextlib
import itertools
import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.devices.camera.spare import CameraSpare
from app.devices.camera.status_line import decode, stalled_text
from app.ipc.ring import ring_path
from app.model.clock import NS_PER_S, now_ns, wall_now
from app.model.devices import CameraStatus, DeviceSpec, DeviceState, masked
from app.model.media import VideoFormat
from app.model.text import T, Text
from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

RESTART_S = 0.3
"""Rest before a helper is started anew that never showed a picture; any other is at once."""
SLOW_RESTART_S = 5.0
QUICK_RESTARTS = 3
SILENT_S = 1.5
"""A helper tells five times a second; without a word for so long its picture counts as lost."""
HANGING_S = 2.2
"""After so long without a word the helper of a live camera is ended and started anew."""
OPENING_PATIENCE_S = 5.0
LOOK_S = 0.1
SPARE_AFTER_S = 2.0
SPARE_CHECK_S = 10.0
"""How soon after a helper was started its spare is, and how often it is seen to be there."""
STARTING_S = 30.0
_numbers = itertools.count(1)
_READY = (DeviceState.LIVE, DeviceState.FAILED, DeviceState.OFF)


class CameraFeed:
    """One camera as the engine sees it.

    ``on_status`` is called from a thread of the feed, about five times a second while the helper
    runs and once after :meth:`stop`; it must be quick and must not raise. The ring keeps its path
    and its numbering over a restart of the helper.
    """

    def __init__(
        self,
        spec: DeviceSpec,
        video: VideoFormat,
        *,
        log_dir: Path,
        role: str = "camera",
        on_status: Callable[[CameraStatus], None],
    ) -> None:
        self._spec = spec
        self._video = video
        self._log_dir = log_dir
        self._role = role
        self._on_status = on_status
        self._path = ring_path(f"camera-{next(_numbers)}")
        self._status = CameraStatus(spec=masked(str(spec)), ring=str(self._path))
        self._changed = threading.Condition()
        self._stopping = threading.Event()
        self._child: Child | None = None
        self._spare = CameraSpare(role, self._command(), str(spec), log_dir)
        self._heard_ns = 0
        self._thread: threading.Thread | None = None

    @property
    def ring_path(self) -> str:
        """Path of the frame ring; it exists once the status was LIVE."""
        return str(self._path)

    @property
    def status(self) -> CameraStatus:
        """The latest status."""
        return self._status

    @property
    def helper_pid(self) -> int | None:
        """Process number of the helper, None while there is none."""
        child = self._child
        return child.pid if child is not None and child.running else None

    def start(self) -> None:
        """Start the helper; returns at once, :meth:`wait_ready` waits for the camera."""
        if self._thread is not None:
            return
        self._set(replace(self._status, state=DeviceState.OPENING, since=wall_now("milliseconds")))
        self._thread = threading.Thread(target=self._keep_alive, name="camera-feed", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the helper and remove the ring; harmless when the feed does not run."""
        if self._thread is None:
            return
        self._stopping.set()
        with self._changed:
            child = self._child
        if child is not None:
            child.stop()
        self._thread.join()
        self._thread = None
        self._spare.stop()
        self._stopping.clear()
        self._path.unlink(missing_ok=True)
        self._set(
            CameraStatus(
                spec=masked(str(self._spec)), ring=str(self._path), since=wall_now("milliseconds")
            )
        )

    def wait_ready(self, timeout_s: float) -> CameraStatus:
        """Wait until the camera is live, has failed or is off; returns the status at that time."""
        with self._changed:
            self._changed.wait_for(lambda: self._status.state in _READY, timeout_s)
            return self._status

    def wait_state(self, state: DeviceState, timeout_s: float) -> CameraStatus:
        """Wait for one state; returns the status whether it came or not."""
        with self._changed:
            self._changed.wait_for(lambda: self._status.state is state, timeout_s)
            return self._status

    def _keep_alive(self) -> None:
        deaths = 0
        while not self._stopping.is_set():
            lived = self._run_once()
            if self._stopping.is_set():
                return
            deaths = 0 if lived else deaths + 1
            self._helper_gone(was_live=lived, hopeless=deaths > QUICK_RESTARTS)
            if not lived:
                self._stopping.wait(SLOW_RESTART_S if deaths > QUICK_RESTARTS else RESTART_S)

    def _run_once(self) -> bool:
        """Run the helper to its end; True when its camera was live at some time."""
        child = self._start_helper()
        if child is None:
            return False
        self._heard_ns = now_ns() + int((STARTING_S - OPENING_PATIENCE_S) * NS_PER_S)
        done = threading.Event()
        watch = threading.Thread(target=self._watch, args=(child, done), daemon=True)
        watch.start()
        live = False
        try:
            for line in child.stdout:
                live = self._heard(line) or live
        finally:
            done.set()
            watch.join()
            child.stop()
            child.stdout.close()
        return live

    def _command(self) -> list[str]:
        video = self._video
        return python_command(
            "app.devices.camera.child",
            *("--spec", "-"),
            *("--width", str(video.width), "--height", str(video.height)),
            *("--fps", str(video.fps), "--ring", str(self._path)),
        )

    def _start_helper(self) -> Child | None:
        with self._changed:
            if self._stopping.is_set():
                return None
            try:
                self._child = self._spare.wake() or self._started()
            except OSError:
                log.exception("the camera's helper cannot be started")
                return None
            return self._child

    def _started(self) -> Child:
        child = start_child(
            self._role, self._command(), log_dir=self._log_dir, stdin=True, stdout=True
        )
        with contextlib.suppress(OSError, ValueError):  # it is gone, or being stopped
            child.stdin.write(f"{self._spec}\n".encode())
        return child

    def _heard(self, line: bytes) -> bool:
        self._heard_ns = now_ns()
        try:
            status = decode(line)
        except (ValueError, KeyError, TypeError):
            log.warning("the camera's helper said %r", line[:200])
            return False
        self._set(status)
        return status.state is DeviceState.LIVE

    def _watch(self, child: Child, done: threading.Event) -> None:
        """End a helper that hangs; keep a spare beside one that works."""
        shown = False
        spare_ns = now_ns() + int(SPARE_AFTER_S * NS_PER_S)
        while not done.wait(LOOK_S):
            if now_ns() > spare_ns and self._status.state is DeviceState.LIVE:
                spare_ns = now_ns() + int(SPARE_CHECK_S * NS_PER_S)
                self._spare.keep()
            silent_s = (now_ns() - self._heard_ns) / NS_PER_S
            if silent_s > SILENT_S and self._status.state is DeviceState.LIVE:
                shown = True
                self._set(self._without_picture(DeviceState.LOST, stalled_text()))
            if silent_s > (HANGING_S if shown else OPENING_PATIENCE_S):
                log.error("the camera's helper %d hangs and is ended", child.pid)
                child.process.kill()
                return

    def _helper_gone(self, *, was_live: bool, hopeless: bool) -> None:
        log.info("the camera's helper ended without being asked")
        if hopeless:
            self._set(self._without_picture(DeviceState.FAILED, _hopeless_text()))
        elif was_live or self._status.state is DeviceState.LOST:
            self._set(self._without_picture(DeviceState.LOST, _restart_text()))

    def _without_picture(self, state: DeviceState, problem: Text) -> CameraStatus:
        return replace(
            self._status,
            state=state,
            problem=problem,
            measured_fps=0.0,
            since=wall_now("milliseconds"),
        )

    def _set(self, status: CameraStatus) -> None:
        with self._changed:
            self._status = status
            self._changed.notify_all()
        self._on_status(status)


def _restart_text() -> Text:
    return T("camera", "The camera's helper program ended. It is being started again.")


def _hopeless_text() -> Text:
    return T(
        "camera",
        "The camera's helper program ends again and again. Choose another camera, or send the "
        "log file camera.log to support.",
    )
