"""The camera's helper process: keeps one camera open and its frames in the ring.

``python -m app.devices.camera.child --spec SPEC --width W --height H --fps F --ring PATH``

SPEC ``-`` is read from the first line of standard input, so that a password in an address stands
in no list of processes. With ``--wait`` everything is loaded, and nothing opened before the line
``go``. Prints a status line about five times a second. A camera that fails or is
lost is opened again, the same one, for as long as the helper runs; it ends when its standard input
closes.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.devices.camera.contract import CameraDriver, CameraLostError, Picture, Pixels, make_driver
from app.devices.camera.conversion import picture_area, to_i420
from app.devices.camera.statistics import PictureWatch, RateMeter
from app.devices.camera.status_line import encode, stalled_text
from app.ipc.ring import FrameRingWriter
from app.model.clock import NS_PER_S, now_ns, wall_now
from app.model.devices import CameraStatus, DeviceState, masked, parse_spec
from app.model.errors import AppError
from app.model.media import VideoFormat
from app.model.text import T

log = logging.getLogger(__name__)

STATUS_PERIOD_S = 0.2
RETRY_S = 1.0
STALLED_S = 1.5
LEAVE_S = 1.5


class CameraHelper:
    """One camera, one ring; the capture runs in the calling thread, the telling in another."""

    def __init__(self, driver: CameraDriver, spec: str, ring: FrameRingWriter) -> None:
        self._driver = driver
        self._ring = ring
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._rate = RateMeter()
        self._watch = PictureWatch()
        self._looked_ns = 0
        self._last_ns = 0
        self._been_live = False
        self._status = CameraStatus(
            state=DeviceState.OPENING,
            spec=masked(spec),
            name=driver.name,
            ring=str(ring.path),
            since=wall_now("milliseconds"),
        )

    def run(self) -> None:
        """Capture until :meth:`stop`; a camera that goes is waited for."""
        while not self._stopping.is_set():
            try:
                self._session()
            except AppError as error:
                self._failed(error)
                self._stopping.wait(RETRY_S)
            finally:
                self._driver.close()

    def stop(self) -> None:
        """Ask :meth:`run` to end after the picture that it is waiting for."""
        self._stopping.set()

    def _session(self) -> None:
        begun_ns = now_ns()
        source = self._driver.open()
        picture = self._driver.read()
        with self._lock:
            self._rate, self._watch = RateMeter(), PictureWatch()
            self._been_live = True
            self._last_ns = now_ns()
            self._status = replace(
                self._status,
                state=DeviceState.LIVE,
                name=self._driver.name,
                nominal_fps=source.fps,
                opened_in_s=round((now_ns() - begun_ns) / NS_PER_S, 3),
                problem=None,
                since=wall_now("milliseconds"),
            )
        while not self._stopping.is_set():
            self._take(picture)
            picture = self._driver.read()

    def _take(self, picture: Picture) -> None:
        frame = to_i420(picture, self._ring.video)
        self._ring.write(frame.data, picture.captured_ns)
        at_ns, (width, height) = picture.captured_ns, picture.size
        with self._lock:
            self._last_ns = now_ns()
            self._rate.count(at_ns)
            self._status = replace(
                self._status,
                frames=self._status.frames + 1,
                native_width=width,
                native_height=height,
            )
        if at_ns - self._looked_ns >= STATUS_PERIOD_S * NS_PER_S:
            self._looked_ns = at_ns
            facts = self._watch.look(self._luma(frame, picture), at_ns)
            with self._lock:
                self._status = replace(
                    self._status,
                    luma_mean=round(facts.luma_mean, 2),
                    luma_max=round(facts.luma_max, 2),
                    sharpness=round(facts.sharpness, 2),
                    frozen_s=round(facts.frozen_s, 3),
                    identical_s=round(facts.identical_s, 3),
                    black_s=round(facts.black_s, 3),
                )

    def _luma(self, frame: Pixels, picture: Picture) -> Pixels:
        """The luma of the picture alone: bars beside it are not the camera's darkness."""
        area = picture_area(*picture.size, self._ring.video)
        return frame[area.top : area.top + area.height, area.left : area.left + area.width]

    def _failed(self, error: AppError) -> None:
        lost = self._been_live or isinstance(error, CameraLostError)
        state = DeviceState.LOST if lost else DeviceState.FAILED
        problem = error.what
        if error.action is not None:
            problem = T("camera", "{what} {action}")(what=error.what, action=error.action)
        with self._lock:
            if self._status.state is not state or str(self._status.problem) != str(problem):
                log.warning("%s: %s", state, problem)
                self._status = replace(
                    self._status,
                    state=state,
                    problem=problem,
                    since=wall_now("milliseconds"),
                    measured_fps=0.0,
                )

    def status(self) -> CameraStatus:
        """The status as of now; an open camera that sends nothing counts as lost."""
        with self._lock:
            if self._status.state is not DeviceState.LIVE:
                return self._status
            now = now_ns()
            if now - self._last_ns > STALLED_S * NS_PER_S:
                return replace(self._status, state=DeviceState.LOST, problem=stalled_text())
            return replace(self._status, measured_fps=round(self._rate.fps(now), 2))

    def tell(self) -> None:
        """Print status lines until the helper stops; runs in a thread of its own."""
        while not self._stopping.is_set():
            try:
                os.write(sys.stdout.fileno(), encode(self.status()))
            except OSError:
                return
            self._stopping.wait(STATUS_PERIOD_S)


def _leave_with_parent(helper: CameraHelper, ring: FrameRingWriter) -> None:
    """Wait for the end of standard input, then stop; a driver that hangs is not waited for."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    helper.stop()
    threading.Event().wait(LEAVE_S)
    log.warning("the camera did not let go in time")
    ring.path.unlink(missing_ok=True)
    os._exit(0)


def _next_line() -> str:
    """One line of standard input, read byte by byte so that nothing after it is buffered."""
    line = b""
    while (byte := os.read(sys.stdin.fileno(), 1)) not in {b"", b"\n"}:
        line += byte
    return line.decode()


def _arguments(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m app.devices.camera.child")
    parser.add_argument("--spec", required=True)
    parser.add_argument("--width", type=int, required=True)
    parser.add_argument("--height", type=int, required=True)
    parser.add_argument("--fps", type=int, required=True)
    parser.add_argument("--ring", type=Path, required=True)
    parser.add_argument("--wait", action="store_true", help="open nothing before the line “go”")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the helper until its standard input closes."""
    logging.basicConfig(
        level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(levelname)s %(message)s"
    )
    chosen = _arguments(arguments)
    video = VideoFormat(chosen.width, chosen.height, chosen.fps)
    spec = _next_line() if chosen.spec == "-" else chosen.spec
    driver = make_driver(parse_spec(spec), video)
    if chosen.wait:
        driver.prepare()
        if _next_line() != "go":
            return 0
    ring = FrameRingWriter.create(chosen.ring, video)
    helper = CameraHelper(driver, spec, ring)
    threading.Thread(target=helper.tell, name="status", daemon=True).start()
    threading.Thread(
        target=_leave_with_parent, args=(helper, ring), name="parent", daemon=True
    ).start()
    try:
        helper.run()
    finally:
        ring.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
