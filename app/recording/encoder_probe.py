"""Finds out by encoding what an encoder of this machine can do.

A listed encoder proves nothing: without its card or with a broken driver it fails or hangs. So
it encodes two seconds with the recorder's own options, and its output is cut as a recording is.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.model.media import AudioFormat, VideoFormat
from app.recording.boxes import VIDEO, BoxError, BoxReader, Fragment
from app.recording.encoder import EncoderSettings, encoder_command
from app.recording.encoder_choice import Candidate
from app.recording.foreign_load import ForeignLoad
from app.system.processes import Child, start_child

PROBE_S = 2
HANG_S = 5.0
LONGEST_S = 20.0
MOST_LOAD = 0.3
"""With more of the machine taken by others a result is provisional."""
BIT_RATE = 2_500_000


class HaltedError(Exception):
    """The trial was ended because the moment is over; it says nothing of the encoder."""


@dataclass(frozen=True, slots=True)
class Probe:
    """What a trial gave. ``speed`` is in seconds of picture for a second; 0 when it failed.

    ``load`` is the share of the machine (0 to 1) that others took meanwhile, ``at`` the time of
    the trial (seconds since 1970), ``trials`` how many there were until this one.
    """

    codec: str
    preset: str
    width: int
    height: int
    fps: int
    speed: float
    reason: str = ""
    load: float = 0.0
    at: float = 0.0
    trials: int = 1

    @property
    def provisional(self) -> bool:
        """True when the machine was too busy for the result to stay."""
        return self.load > MOST_LOAD

    @property
    def works(self) -> bool:
        """True when its output was whole."""
        return self.speed > 0

    def of(self, candidate: Candidate, video: VideoFormat) -> bool:
        """True when this is the trial of that encoder at that format."""
        asked = (candidate.codec, candidate.preset, video.width, video.height, video.fps)
        return asked == (self.codec, self.preset, self.width, self.height, self.fps)


class _Watch:
    """Ends a child that gives nothing for ``hang_s``, takes too long, or is to be halted."""

    def __init__(self, child: Child, hang_s: float, halt: Callable[[], bool]) -> None:
        self._child = child
        self._hang_s = hang_s
        self._halt = halt
        self._began = self.fresh_at = time.monotonic()
        self._done = threading.Event()
        self.hung = self.halted = False
        self.load = ForeignLoad(child.pid)
        threading.Thread(target=self._run, name="encoder-probe-watch", daemon=True).start()

    def _run(self) -> None:
        while not self._done.wait(0.1):
            now = time.monotonic()
            self.load.look()
            self.halted = self._halt()
            self.hung = now - self.fresh_at > self._hang_s or now - self._began > LONGEST_S
            if self.hung or self.halted:
                self._child.process.kill()
                return

    def end(self) -> None:
        """The child has ended by itself."""
        self._done.set()


def moving_picture(video: VideoFormat, frames: int) -> Iterable[bytes]:
    """I420 pictures that cost an encoder about what a room does: stripes that move, and noise."""
    tables = [bytes(60 + step * 9 + value // 24 for value in range(256)) for step in range(12)]
    rows = [
        os.urandom(video.width).translate(tables[row // 12 % len(tables)])
        for row in range(video.height)
    ]
    luma = b"".join(rows) * 2
    chroma = os.urandom(video.frame_bytes - video.width * video.height).translate(
        bytes(124 + value // 32 for value in range(256))
    )
    for frame in range(frames):
        at = frame * (2 * video.width + 3) % (video.width * video.height)
        yield luma[at : at + video.width * video.height] + chroma


def never() -> bool:
    """Nothing halts the trial."""
    return False


def probe(
    candidate: Candidate,
    video: VideoFormat,
    log_dir: Path,
    *,
    command: Sequence[str] | None = None,
    hang_s: float = HANG_S,
    halt: Callable[[], bool] = never,
) -> Probe:
    """Encode two seconds. ``command`` replaces FFmpeg where a test plays a broken driver.

    Raises :class:`HaltedError` soon after ``halt`` says so; the encoder is killed.
    """
    began = time.monotonic()
    try:
        child = start_child(
            f"encoder-probe:{candidate.codec}",
            command or _command(candidate, video),
            log_dir=log_dir,
            stdin=True,
            stdout=True,
        )
    except OSError as error:
        return _probed(candidate, video, 0.0, str(error))
    watch = _Watch(child, hang_s, halt)
    fault = _watched(child, watch, video)
    if watch.halted:
        raise HaltedError
    if watch.hung:
        fault = f"nothing for {hang_s:.0f} s"
    speed = 0.0 if fault else PROBE_S / (time.monotonic() - began)
    return _probed(candidate, video, round(speed, 2), fault, watch.load.share)


def _watched(child: Child, watch: _Watch, video: VideoFormat) -> str:
    """Feed the child and read it to its end; returns what is wrong with its output."""
    frames = PROBE_S * video.fps
    feed = threading.Thread(target=_feed, args=(child, video, frames), name="encoder-probe-feed")
    feed.start()
    try:
        return _fault(child, watch, frames)
    finally:
        child.stdout.close()
        child.process.wait()
        watch.end()
        feed.join()


def _probed(
    candidate: Candidate, video: VideoFormat, speed: float, reason: str, load: float = 0.0
) -> Probe:
    size = (video.width, video.height, video.fps)
    return Probe(
        *(candidate.codec, candidate.preset, *size, speed, reason),
        load=round(load, 2),
        at=round(time.time()),
    )


def _command(candidate: Candidate, video: VideoFormat) -> list[str]:
    """The recorder's command without sound, with raw pictures instead of its stream."""
    settings = EncoderSettings(BIT_RATE, preset=candidate.preset, codec=candidate.codec)
    command = encoder_command(video, AudioFormat(), settings, ())
    at, end = command.index("-f"), command.index("-i")
    size = f"{video.width}x{video.height}"
    raw = ["-f", "rawvideo", "-pix_fmt", "yuv420p", "-s", size, "-r", str(video.fps)]
    return [*command[:at], *raw, *command[end:]]


def _feed(child: Child, video: VideoFormat, frames: int) -> None:
    with suppress(OSError):  # it ended early: the reader says so
        for picture in moving_picture(video, frames):
            view = memoryview(picture)
            while view:
                view = view[child.stdin.write(view) :]
    with suppress(OSError):
        child.stdin.close()


def _fault(child: Child, watch: _Watch, frames: int) -> str:
    """What is wrong with the output; empty when it is as the recorder needs it."""
    reader = BoxReader()
    pictures = keys = 0
    try:
        while data := child.stdout.read(1 << 16):
            watch.fresh_at = time.monotonic()
            for part in reader.feed(data):
                if isinstance(part, Fragment) and reader.init is not None:
                    run = part.run(reader.init.track(VIDEO))
                    pictures += run.samples if run else 0
                    keys += bool(run and run.key)
    except (BoxError, OSError) as error:
        child.process.kill()
        return str(error)
    watch.load.look()
    if status := child.process.wait():
        return f"status {status}"
    if pictures != frames or keys < PROBE_S:
        return f"{pictures} of {frames} pictures, {keys} key pictures"
    return ""
