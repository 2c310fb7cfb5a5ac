"""Finds out by encoding what the encoders of this machine can do, and remembers it.

A listed encoder proves nothing: without its card or with a broken driver it fails or hangs. So
each encodes two seconds with the recorder's own options, its output is cut as a recording is, and
what took how long is kept until FFmpeg, a driver or the processor changes.
"""

from __future__ import annotations

import json
import logging
import os
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.model.media import AudioFormat, VideoFormat
from app.recording.boxes import VIDEO, BoxError, BoxReader, Fragment
from app.recording.encoder import EncoderSettings, encoder_command
from app.recording.encoder_choice import SOFTWARE, Candidate, candidates
from app.recording.encoder_machine import machine_identity
from app.system.processes import Child, start_child

log = logging.getLogger(__name__)

PROBE_S = 2
HANG_S = 5.0
LONGEST_S = 20.0
SHARE = 0.7
"""Part of real time that all encodings together may take when nothing else is done."""
BIT_RATE = 2_500_000


@dataclass(frozen=True, slots=True)
class Probe:
    """What a trial gave. ``speed`` is in seconds of picture for a second; 0 when it failed."""

    codec: str
    preset: str
    width: int
    height: int
    fps: int
    speed: float
    reason: str = ""

    @property
    def works(self) -> bool:
        """True when its output was whole."""
        return self.speed > 0

    def of(self, candidate: Candidate, video: VideoFormat) -> bool:
        """True when this is the trial of that encoder at that format."""
        asked = (candidate.codec, candidate.preset, video.width, video.height, video.fps)
        return asked == (self.codec, self.preset, self.width, self.height, self.fps)


class _Watch:
    """Ends a child that gives nothing for ``HANG_S`` or takes longer than ``LONGEST_S``."""

    def __init__(self, child: Child, hang_s: float) -> None:
        self._child = child
        self._hang_s = hang_s
        self._began = self.fresh_at = time.monotonic()
        self._done = threading.Event()
        self.hung = False
        threading.Thread(target=self._run, name="encoder-probe-watch", daemon=True).start()

    def _run(self) -> None:
        while not self._done.wait(0.1):
            now = time.monotonic()
            if now - self.fresh_at > self._hang_s or now - self._began > LONGEST_S:
                self.hung = True
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


def probe(
    candidate: Candidate,
    video: VideoFormat,
    log_dir: Path,
    *,
    command: Sequence[str] | None = None,
    hang_s: float = HANG_S,
) -> Probe:
    """Encode two seconds. ``command`` replaces FFmpeg where a test plays a broken driver."""
    began = time.monotonic()
    frames = PROBE_S * video.fps
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
    watch = _Watch(child, hang_s)
    feed = threading.Thread(target=_feed, args=(child, video, frames), name="encoder-probe-feed")
    feed.start()
    try:
        fault = _fault(child, watch, frames)
    finally:
        child.stdout.close()
        child.process.wait()
        watch.end()
        feed.join()
    if watch.hung:
        fault = f"nothing for {hang_s:.0f} s"
    speed = 0.0 if fault else PROBE_S / (time.monotonic() - began)
    return _probed(candidate, video, round(speed, 2), fault)


def _probed(candidate: Candidate, video: VideoFormat, speed: float, reason: str) -> Probe:
    size = (video.width, video.height, video.fps)
    return Probe(candidate.codec, candidate.preset, *size, speed, reason)


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
    if status := child.process.wait():
        return f"status {status}"
    if pictures != frames or keys < PROBE_S:
        return f"{pictures} of {frames} pictures, {keys} key pictures"
    return ""


class EncoderBook:
    """What is known of this machine's encoders, kept in ``path``. For any thread."""

    def __init__(self, path: Path, log_dir: Path) -> None:
        self._path = path
        self._log_dir = log_dir
        self._lock = threading.Lock()
        self._identity = machine_identity()
        self._probes = self._read()

    @property
    def probes(self) -> tuple[Probe, ...]:
        """Everything measured so far."""
        with self._lock:
            return tuple(self._probes)

    def choose(self, formats: Sequence[VideoFormat]) -> Candidate:
        """The best known encoder for these pictures at once, without measuring anything.

        x264 with ``veryfast`` as long as nothing was measured; the quickest when none holds.
        """
        known = [c for c in candidates() if all(self.speed(c, video) for video in formats)]
        if not known:
            return Candidate(SOFTWARE, "veryfast")
        holding = [c for c in known if self._load(c, formats) <= SHARE]
        return holding[0] if holding else known[-1]

    def speed(self, candidate: Candidate, video: VideoFormat) -> float:
        """Seconds of picture for a second; 0 where it does not work or was not measured."""
        return next((p.speed for p in self.probes if p.of(candidate, video)), 0.0)

    def covers(self, formats: Sequence[VideoFormat]) -> bool:
        """True when :meth:`measure` would find nothing left to measure."""
        for candidate in candidates():
            if any(not any(p.of(candidate, v) for p in self.probes) for v in formats):
                return False
            if self._load(candidate, formats) <= SHARE:
                return True
        return True

    def holds(self, formats: Sequence[VideoFormat]) -> bool | None:
        """Whether some encoder holds these pictures at once; None while that was not measured."""
        if any(self._load(candidate, formats) <= SHARE for candidate in candidates()):
            return True
        return False if self.covers(formats) else None

    def measure(self, formats: Sequence[VideoFormat], *, every: bool = False) -> Candidate:
        """Measure what is not known, best first, until one holds (or ``every``), and choose.

        Takes seconds: for a thread. A failed trial is a result like any other.
        """
        for candidate in candidates():
            for video in dict.fromkeys(formats):
                if not any(p.of(candidate, video) for p in self.probes):
                    self._keep(self._best_of_two(candidate, video))
            if not every and self._load(candidate, formats) <= SHARE:
                break
        return self.choose(formats)

    def _best_of_two(self, candidate: Candidate, video: VideoFormat) -> Probe:
        """A trial, and another where the first was too slow: the machine may have been busy."""
        first = probe(candidate, video, self._log_dir)
        if not first.works or 1 / first.speed <= SHARE / 2:
            return first
        second = probe(candidate, video, self._log_dir)
        return max(first, second, key=lambda trial: trial.speed)

    def _load(self, candidate: Candidate, formats: Sequence[VideoFormat]) -> float:
        speeds = [self.speed(candidate, video) for video in formats]
        return sum(1 / speed for speed in speeds) if all(speeds) else float("inf")

    def _keep(self, result: Probe) -> None:
        log.info("encoder %s %s: %s", result.codec, result.preset, result.reason or result.speed)
        with self._lock:
            self._probes.append(result)
            content = {"machine": self._identity, "probes": [asdict(p) for p in self._probes]}
            draft = self._path.with_suffix(".new")
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                draft.write_text(json.dumps(content, indent=1), encoding="utf-8")
                draft.replace(self._path)
            except OSError as error:
                log.warning("what encoders can do is not kept: %s", error)

    def _read(self) -> list[Probe]:
        try:
            content: Mapping[str, object] = json.loads(self._path.read_text(encoding="utf-8"))
            rows = content["probes"] if content["machine"] == self._identity else []
            assert isinstance(rows, list)
            return [Probe(**row) for row in rows]
        except (OSError, ValueError, KeyError, TypeError, AssertionError):
            return []
