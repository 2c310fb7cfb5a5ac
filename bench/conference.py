"""What a call costs and what it adds: ``python -m bench.conference [--seconds N] [--minutes N]``.

Three measurements, each against the real thing:

* CPU of the whole program (engine and its children, window and its browser) in a call at
  1280x720@25 while room and meeting are recorded, against Chromium alone in the same room with a
  fake camera of its own, one after the other in one run. The room is a Janus on this machine; the
  far end, another Chromium, is in both and counted in neither.
* The delay that the camera's path adds: from the moment a picture was captured to the moment it
  can be read from the track that the page was given (both on the monotonic clock), and, for
  comparison, to the moment the far end has decoded it.
  The far end has no sound card: its stand-in plays slower than real time on a busy machine, and
  the pictures wait for the sound. How much it played of each second, and how long pictures waited
  for sound alone, stands beside both calls.
* Pictures of the camera that never reached the track in N minutes.

Prints one JSON object. Needs Janus, Chromium and PulseAudio, as the tests do.
"""

from __future__ import annotations

import argparse
import json
import queue
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, ClassVar

import psutil

from app.devices.camera.frame_number import read_frame_number
from app.ipc.ring import FrameRingReader
from app.model.errors import AppError
from bench.processes import Look, look, others_share
from bench.soak.report import machine, now
from tests.helpers.conference_rig import Meeting, meeting_on
from tests.helpers.far_end import FAR_TONE_HZ, FarEnd, make_beeps, make_film
from tests.helpers.janus import ORDINARY

FULL = {"width": 1280, "height": 720, "fps": 25}
RECORDED = {"conference_width": 1280, "conference_height": 720, "conference_fps": 25}
SETTLE_S = 15.0
PATIENCE_S = 300.0
"""A busy machine takes its time to join and to close a recording; the figures say how busy."""
HEADLESS = "app.ui.conference.headless"
KEPT_NUMBERS = 3000


def family(*roots: int) -> dict[int, str]:
    """The processes of these trees by number; all of one name, for one sum."""
    found = {}
    for pid in roots:
        with suppress(psutil.Error):
            root = psutil.Process(pid)
            found.update({child.pid: "all" for child in (root, *root.children(recursive=True))})
    return found


def cost(pids: dict[int, str], seconds: float) -> dict[str, float]:
    """CPU seconds a second of these processes, and how busy others kept the machine."""
    before: Look = look(pids)
    time.sleep(seconds)
    after = look(pids)
    ours, busy = after.since(before, pids)["all"], after.busy_since(before)
    return {"cpu": round(ours, 3), "others": round(others_share(busy, ours), 2)}


class Captured(threading.Thread):
    """Remembers when each numbered picture of the engine's camera was captured."""

    def __init__(self, ring: str) -> None:
        super().__init__(daemon=True)
        self.at_s: dict[int, float] = {}
        self._reader = FrameRingReader.open(ring)
        self._ending = threading.Event()
        self._wall = time.time() - time.monotonic()
        self.start()

    def run(self) -> None:
        newest = 0
        while not self._ending.wait(0.01):
            if self._reader.newest_sequence == newest:
                continue
            frame = self._reader.latest()
            if frame is None:
                continue
            newest = frame.sequence
            video = self._reader.video
            number = read_frame_number(frame.data, video.width, video.height)
            if number is not None:
                self.at_s[number] = frame.captured_ns / 1e9 + self._wall
            while len(self.at_s) > KEPT_NUMBERS:
                del self.at_s[next(iter(self.at_s))]

    def end(self) -> None:
        self._ending.set()
        self.join()
        self._reader.close()


@contextmanager
def headless(meeting: Meeting) -> Iterator[int]:
    """A window that holds the meeting alone; its process number."""
    command = [sys.executable, "-m", HEADLESS, "--data", str(meeting.practice.data)]
    process = psutil.Popen(command, stdin=-1, cwd=Path(__file__).parents[1])
    try:
        yield process.pid
    finally:
        process.stdin.close()
        with suppress(psutil.TimeoutExpired):
            process.wait(30)
        for left in family(process.pid):
            with suppress(psutil.Error):
                psutil.Process(left).kill()


class Playout:
    """What the far end did with what it received, from now to :meth:`told`."""

    NAMES: ClassVar[dict[str, tuple[str, ...]]] = {
        "audio": ("totalSamplesReceived", "timestamp"),
        "video": (
            "jitterBufferEmittedCount",
            "jitterBufferTargetDelay",
            "jitterBufferMinimumDelay",
        ),
    }

    def __init__(self, far: FarEnd) -> None:
        self._far = far
        self._before = self._look()

    def _look(self) -> dict[str, float]:
        sums: dict[str, float] = {}
        for one in self._far.statistics():
            if one.get("type") == "inbound-rtp":
                for name in self.NAMES[one["kind"]]:
                    sums[name] = sums.get(name, 0.0) + float(one.get(name) or 0.0)
        return sums

    def told(self) -> dict[str, float | None]:
        """Share of real time that its sound played, and how long pictures waited for sound."""
        after = self._look()
        grown = {name: value - self._before.get(name, 0.0) for name, value in after.items()}
        if not grown.get("timestamp") or not grown.get("jitterBufferEmittedCount"):
            return {"sound_played": None, "waited_for_sound_ms": None}
        wait_s = grown["jitterBufferTargetDelay"] - grown["jitterBufferMinimumDelay"]
        played = grown["totalSamplesReceived"] / 48_000 / (grown["timestamp"] / 1e3)
        waited_ms = 1e3 * wait_s / grown["jitterBufferEmittedCount"]
        return {"sound_played": round(played, 2), "waited_for_sound_ms": round(waited_ms, 1)}


def in_our_call(meeting: Meeting, far: FarEnd, seconds: float) -> dict[str, Any]:
    """The program in the room, both sources recorded."""
    with headless(meeting) as window:
        meeting.choose(meeting.web.address(ORDINARY, name="Ta"))
        meeting.ask("conference.join")
        meeting.wait_for_state("in_call", limit_s=PATIENCE_S)
        meeting.practice.start()
        time.sleep(SETTLE_S)
        roles = meeting.practice.roles()
        pids = family(roles.get("supervisor", roles["engine"]), roles["engine"], window)
        captured = Captured(str(meeting.topics["camera"]["ring"]))
        far.browser.evaluate("probe.pictures.length = 0")
        playout = Playout(far)
        spent = cost(pids, seconds)
        seen, played = far.pictures(), playout.told()
        captured.end()
        recorded = meeting.topics["recording"]
        meeting.ask("conference.leave")
        meeting.practice.stop(PATIENCE_S)
    delays = [p.at_s - captured.at_s[p.number] for p in seen if p.number in captured.at_s]
    return {
        **spent,
        "far_pictures_s": round(len(seen) / seconds, 1),
        "far_size": [seen[-1].width, seen[-1].height] if seen else None,
        "far_delay_ms": milliseconds(delays),
        "far": played,
        "sources": [source["id"] for source in recorded["sources"]],
    }


def chromium_alone(meeting: Meeting, far: FarEnd, folder: Path, seconds: float) -> dict[str, Any]:
    """Chromium with its own fake camera in the same room."""
    folder.mkdir()
    make_film(folder / "far.y4m", (FULL["width"], FULL["height"]))
    make_beeps(folder / "far.wav")
    alone = FarEnd(folder, size=(FULL["width"], FULL["height"]), tone_hz=FAR_TONE_HZ)
    try:
        alone.join(meeting.web.address(ORDINARY, name="Chromium"))
        time.sleep(SETTLE_S)
        far.browser.evaluate("probe.pictures.length = 0")
        playout = Playout(far)
        spent = cost(family(alone.browser.process.pid), seconds)
        seen, played = far.pictures(), playout.told()
    finally:
        alone.close()
    return {
        **spent,
        "far_pictures_s": round(len(seen) / seconds, 1),
        "far_size": [seen[-1].width, seen[-1].height] if seen else None,
        "far": played,
    }


def milliseconds(delays_s: list[float]) -> dict[str, float] | None:
    """Median and the slowest twentieth."""
    if len(delays_s) < 20:
        return None
    cuts = statistics.quantiles(delays_s, n=20)
    return {"median": round(1e3 * cuts[9], 1), "p95": round(1e3 * cuts[18], 1)}


def on_the_track(minutes: float) -> dict[str, Any]:
    """Delay and loss between the ring of a camera in real time and the track in the page."""
    from bench.conference_track import measure

    return measure(minutes * 60)


def main() -> int:
    """Measure and print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--seconds", type=float, default=60.0)
    options.add_argument("--minutes", type=float, default=10.0)
    options.add_argument("--only", choices=("cost", "track"))
    given = options.parse_args()
    found: dict[str, Any] = {"at": now(), "machine": machine()}
    found["load"] = [round(one, 1) for one in psutil.getloadavg()]
    if given.only != "track":
        found.update(costs(given.seconds))
    if given.only != "cost":
        found["track"] = on_the_track(given.minutes)
    print(json.dumps(found, indent=2))
    return 0 if "failed" not in found else 1


def costs(seconds: float) -> dict[str, Any]:
    """Both calls and their ratio; of what was not reached is said why, and the rest is kept."""
    found: dict[str, Any] = {}
    try:
        with tempfile.TemporaryDirectory(prefix="bench-call-") as name:
            work = Path(name)
            with meeting_on(work, **FULL, **RECORDED) as meeting:
                far = meeting.far_end()
                alone = chromium_alone(meeting, far, work / "alone", seconds)
                found["chromium_alone"] = alone
                found["ours"] = in_our_call(meeting, far, seconds)
                found["ratio"] = round(found["ours"]["cpu"] / alone["cpu"], 2)
    except (AssertionError, TimeoutError, queue.Empty, AppError) as error:
        found["failed"] = f"{type(error).__name__}: {error}"[:300]
    return found


if __name__ == "__main__":
    raise SystemExit(main())
