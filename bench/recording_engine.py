"""The recorder as the benchmark runs it: in a process of its own, read back like in a session.

``python -m bench.recording_engine SOUND SECONDS WORK RING...`` prints one line of JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.media import VideoFormat
from app.model.recording import CopyRole, RecordingRecord
from app.recording.confidence_link import Look as ReadBack
from app.recording.confidence_link import ReaderLink
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan, SourcePlan, TrackPlan
from app.recording.recorder import SessionRecorder, warm_up
from app.system.processes import running_children
from bench.processes import Look, ended_cpu_s, look, memory_mb
from bench.recording_material import AUDIO, PlayedSound

ROOT = Path(__file__).resolve().parents[1]
SOURCES = {"room": VideoFormat(1280, 720, 25), "room2": VideoFormat(1280, 720, 15)}
WARM_S = 4.0
"""What is spent until then is the start's and told apart."""
FRAGMENT_BYTES = 10_000
"""More than journal and initialisation part, less than the first fragment of a real picture."""
FIRST_FRAGMENT_S = 30.0


def plan_of(sources: int, root: Path) -> RecordingPlan:
    """A plan for the first so many of :data:`SOURCES`; the first one alone has sound."""
    plans = tuple(
        SourcePlan(name, name, video, AUDIO, (TrackPlan("room"),) if name == "room" else ())
        for name, video in list(SOURCES.items())[:sources]
    )
    return RecordingPlan("bench", root / "primary", root / "external", sources=plans)


@dataclass
class Measured:
    """One recording under way."""

    recorder: SessionRecorder
    sound: PlayedSound
    began: float
    loaded_cpu_s: float
    """What this process had taken before the start, by loading what it needs."""

    def first_fragment_s(self) -> float:
        """Seconds from the start to the first fragment on both media; raises after a while."""
        while not all(v.bytes_written > FRAGMENT_BYTES for v in self.recorder.status.volumes):
            if time.monotonic() - self.began > FIRST_FRAGMENT_S:
                raise TimeoutError(f"no fragment on both disks: {self.recorder.status}")
            time.sleep(0.005)
        return time.monotonic() - self.began

    def wait_until(self, seconds: float) -> None:
        """Go on until so long after the start."""
        time.sleep(max(0.0, seconds - (time.monotonic() - self.began)))

    def roles(self) -> dict[int, str]:
        """Who takes part, by process number: ``engine``, ``encoder``, ``writer``, ``reader``."""
        found = {child.pid: child.role.partition(":")[0] for child in running_children()}
        return {os.getpid(): "engine", **found}

    def whole_cpu_s(self, beside_s: float) -> float:
        """What the recording has taken from its start to its end, when all children are gone."""
        return time.process_time() + ended_cpu_s() - beside_s

    def figures(self, seconds: float) -> dict[str, Any]:
        """Measure from ``WARM_S`` to just before the end."""
        first_s = self.first_fragment_s()
        self.wait_until(WARM_S)
        before, sound_s = look(self.roles()), self.sound.cpu_s
        self.wait_until(seconds - 0.5)
        roles = self.roles()
        after = look(roles)
        cpu = after.since(before, roles)
        cpu["sound"] = (self.sound.cpu_s - sound_s) / (after.at - before.at)
        cpu["engine"] -= cpu["sound"]
        recorders = [pid for pid, role in roles.items() if role != "reader"]
        return {
            "cpu_per_s": cpu,
            "start_cpu_s": sum(before.cpu_s.values()) - self.loaded_cpu_s,
            "busy_per_s": after.busy_since(before),
            "memory_mb": memory_mb(recorders),
            "beside_s": self.loaded_cpu_s + self.sound.cpu_s + _of(after, roles, "reader"),
            "first_fragment_s": first_s,
        }


def _of(found: Look, roles: dict[int, str], wanted: str) -> float:
    return sum(found.cpu_s.get(pid, 0.0) for pid, role in roles.items() if role == wanted)


def engine(rings: list[str], sound: str, seconds: float, work: str) -> dict[str, Any]:
    """Process: record, have both copies read back, and say what it took."""
    warm_up()
    root = Path(work)
    for name in ("primary", "external"):
        (root / name).mkdir(parents=True, exist_ok=True)
    paths, played = dict(zip(SOURCES, rings, strict=False)), PlayedSound(Path(sound))
    recorder = SessionRecorder(
        log_dir=root / "logs",
        inputs=lambda source: SourceInputs(
            lambda: Path(paths[source]), {"room": played} if source == "room" else {}
        ),
    )
    measured = Measured(recorder, played, time.monotonic(), time.process_time())
    readers = read_back(recorder.start(plan_of(len(rings), root)), tuple(paths), root)
    try:
        figures = measured.figures(seconds)
        measured.wait_until(seconds)
    finally:
        for reader in readers:
            reader.stop()
        records = recorder.stop()
    figures["whole_cpu_s"] = measured.whole_cpu_s(figures["beside_s"])
    return figures | facts(records)


def read_back(
    folders: dict[CopyRole, Path], sources: tuple[str, ...], root: Path
) -> list[ReaderLink]:
    """Have each copy read back as in a session; the external one is decoded."""
    links = []
    for role, folder in folders.items():
        asked = ReadBack(folder, sources, decode=role is CopyRole.EXTERNAL)
        links.append(
            ReaderLink(
                role,
                log_dir=root / "logs",
                ask=lambda asked=asked: asked,  # type: ignore[misc]
                on_answer=lambda _asked, _answer: None,
            )
        )
    for link in links:
        link.start()
    return links


def facts(records: list[RecordingRecord]) -> dict[str, Any]:
    """What was recorded."""
    return {
        "dropped": sum(record.frames_dropped for record in records),
        "repeated": sum(record.frames_duplicated for record in records),
        "folder": records[0].copies[0].path,
        "segments": [[segment.file for segment in record.segments] for record in records],
    }


def run_engine(rings: list[Path], sound: Path, seconds: float, work: Path) -> dict[str, Any]:
    """Have a fresh process do :func:`engine`."""
    command = [sys.executable, "-m", "bench.recording_engine", str(sound), str(seconds)]
    command += [str(work), *map(str, rings)]
    limit_s = seconds + 120.0
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, cwd=ROOT, timeout=limit_s)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


if __name__ == "__main__":
    given_sound, given_seconds, given_work, *given_rings = sys.argv[1:]
    print(json.dumps(engine(given_rings, given_sound, float(given_seconds), given_work)))
