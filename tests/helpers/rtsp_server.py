"""A real RTSP camera for tests: GStreamer's RTSP server in a process of its own.

``rtsp_camera()`` is for tests; run as a program (by the system's Python, which has ``gi``) this
file is the server. It prints its port when it listens and ends when standard input closes.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass
class RtspCamera:
    """A served camera that can be switched off and on again at the same address."""

    arguments: list[str]
    port: int = 0
    process: subprocess.Popen[str] | None = None

    @property
    def address(self) -> str:
        return f"rtsp://127.0.0.1:{self.port}/room"

    def switch_on(self) -> None:
        command = [SYSTEM_PYTHON, __file__, "--port", str(self.port), *self.arguments]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("listening "), f"the RTSP server did not start: {line!r}"
        self.port = int(line.split()[1])

    def switch_off(self) -> None:
        if self.process is None:
            return
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()
        self.process = None


@contextmanager
def rtsp_camera(
    *, width: int = 640, height: int = 360, fps: int = 25, clip: Path | None = None
) -> Iterator[RtspCamera]:
    """Serve a moving ball, or ``clip`` for ever, as H.264; yields the camera, switched on."""
    with tempfile.TemporaryDirectory(prefix="rtsp-camera-") as folder:
        arguments = ["--width", str(width), "--height", str(height), "--fps", str(fps)]
        if clip is not None:
            _extract(clip, Path(folder), fps)
            arguments += ["--pictures", folder]
        camera = RtspCamera(arguments)
        camera.switch_on()
        try:
            yield camera
        finally:
            camera.switch_off()


def _extract(clip: Path, folder: Path, fps: int) -> None:
    import imageio_ffmpeg

    subprocess.run(
        [
            *(imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-i", str(clip), "-r", str(fps)),
            *("-start_number", "0", "-q:v", "3", str(folder / "%06d.jpg")),
        ],
        check=True,
        stdin=subprocess.DEVNULL,
    )


def _pipeline(chosen: argparse.Namespace) -> str:
    if chosen.pictures:
        source = (
            f'multifilesrc location="{chosen.pictures}/%06d.jpg" loop=true '
            f'caps="image/jpeg,framerate={chosen.fps}/1" ! jpegdec ! videoscale add-borders=true'
        )
    else:
        source = "videotestsrc is-live=true pattern=ball"
    size = f"width={chosen.width},height={chosen.height},framerate={chosen.fps}/1"
    return (
        f"( {source} ! videoconvert ! video/x-raw,format=I420,{size} "
        f"! x264enc tune=zerolatency speed-preset=ultrafast bitrate=2000 "
        f"key-int-max={chosen.fps} threads=1 ! rtph264pay name=pay0 pt=96 config-interval=1 )"
    )


def serve() -> None:
    """Serve until standard input closes."""
    import threading

    import gi

    gi.require_version("Gst", "1.0")
    gi.require_version("GstRtspServer", "1.0")
    from gi.repository import GLib, Gst, GstRtspServer

    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--width", type=int, default=640)
    parser.add_argument("--height", type=int, default=360)
    parser.add_argument("--fps", type=int, default=25)
    parser.add_argument("--pictures", default="")
    chosen = parser.parse_args()
    Gst.init(None)
    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(str(chosen.port))
    factory = GstRtspServer.RTSPMediaFactory()
    factory.set_launch(_pipeline(chosen))
    factory.set_shared(True)
    server.get_mount_points().add_factory("/room", factory)
    server.attach(None)
    print(f"listening {server.get_bound_port()}", flush=True)  # noqa: T201
    loop = GLib.MainLoop()
    threading.Thread(target=lambda: (sys.stdin.read(), loop.quit()), daemon=True).start()
    loop.run()


if __name__ == "__main__":
    serve()
