"""What must not happen unseen: a thread that dies, a start that fails half-way, a false state."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.model.devices import AudioBlock
from app.model.recording import RecordState
from app.recording import source_take
from app.recording import take as take_module
from app.recording.feeder import Feeder
from app.recording.inputs import SourceInputs
from app.recording.segmenter import Segmenter
from app.system.processes import running_children
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.recording_rig import KnownSound, NumberedCamera, Rig, wait_until


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path, NumberedCamera(f"fail-{tmp_path.name}"), KnownSound())
    yield made
    if made.recorder.status.state is not RecordState.IDLE:
        made.recorder.stop()
    made.close()


def recorders_threads() -> list[str]:
    names = ("feeder", "recorder", "encoder_", "_send:", "_listen:")
    return [thread.name for thread in threading.enumerate() if thread.name.startswith(names)]


def encoder_pid() -> int:
    return next(child.pid for child in running_children() if child.role == "encoder:room")


class _NoSound:
    """A microphone that cannot be listened to."""

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        raise RuntimeError("no sound here")


def test_a_start_that_fails_half_way_leaves_nothing_running(rig: Rig) -> None:
    deaf = SourceInputs(lambda: rig.camera.path, {"room": _NoSound()})
    rig.recorder._inputs = take_module.Inputs(rig.root / "logs", lambda _source: deaf)
    with pytest.raises(RuntimeError):
        rig.recorder.start(rig.plan())
    assert rig.recorder.status.state is RecordState.IDLE
    wait_until(lambda: not running_children() and not recorders_threads())
    rig.recorder._inputs = take_module.Inputs(rig.root / "logs", lambda _source: rig.inputs())
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    assert rig.recorder.stop()[0].frames > 20


@pytest.mark.allow_log("picture or sound cannot be taken")
def test_a_failure_while_taking_pictures_does_not_end_the_recording(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    taken, failed = Feeder._take_frames, threading.Event()

    def fail_once(feeder: Feeder) -> None:
        if not failed.is_set():
            failed.set()
            raise RuntimeError("the ring makes no sense")
        taken(feeder)

    monkeypatch.setattr(Feeder, "_take_frames", fail_once)
    wait_until(failed.is_set)
    before = rig.recorder.status.seconds
    wait_until(lambda: rig.recorder.status.seconds > before + 3)
    (record,) = rig.recorder.stop()
    last = decoded_numbers(Path(record.copies[0].path) / record.segments[-1].file)[-1]
    assert last is not None
    assert last > (before + 2) * 25


@pytest.mark.allow_log("the encoder's output cannot be cut", "encoder of room ended with status -9")
def test_a_failure_while_cutting_is_a_new_part_not_the_end(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    take, failed = Segmenter.take, threading.Event()

    def fail_once(segmenter: Segmenter, fragment: Any) -> None:
        if not failed.is_set():
            failed.set()
            raise KeyError("nobody thought of this")
        take(segmenter, fragment)

    monkeypatch.setattr(Segmenter, "take", fail_once)
    wait_until(failed.is_set)
    before = rig.recorder.status.seconds
    wait_until(lambda: rig.recorder.status.seconds > before + 2)
    (record,) = rig.recorder.stop()
    assert len(record.segments) == 2
    numbers = [
        n for s in record.segments for n in decoded_numbers(Path(record.copies[0].path) / s.file)
    ]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


@pytest.mark.allow_log(
    "encoder of room ended with status -9", "the encoder of room cannot be started again"
)
def test_recording_is_said_only_while_an_encoder_works(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.state is RecordState.RECORDING)
    os.kill(encoder_pid(), signal.SIGKILL)
    wait_until(lambda: any(s.state is RecordState.RECOVERING for s in rig.statuses))
    wait_until(lambda: rig.recorder.status.state is RecordState.RECORDING)

    def missing(*_arguments: object) -> None:
        raise MemoryError("no process can be made")

    with monkeypatch.context() as short:
        short.setattr(source_take.SourceTake, "_start_run", missing)
        os.kill(encoder_pid(), signal.SIGKILL)
        wait_until(lambda: rig.recorder.status.problem is not None)
    wait_until(lambda: rig.recorder.status.state is RecordState.RECORDING)
    assert rig.recorder.status.problem is None
    assert not any("cannot" in alarm.what.source for alarm in rig.alarms)
    monkeypatch.setattr(source_take, "TRYING_S", 0.0)
    monkeypatch.setattr(source_take.SourceTake, "_start_run", missing)
    os.kill(encoder_pid(), signal.SIGKILL)
    wait_until(lambda: rig.recorder.status.state is RecordState.FAILED)
    assert any(alarm.key == "recording.encoder.room" for alarm in rig.alarms)


@pytest.mark.allow_log("encoder of room ended with status", "did not end in time")
def test_an_encoder_that_cannot_live_is_not_started_again_after_the_stop(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(source_take, "FLUSH_ENCODER_S", 0.5)
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    assert rig.recorder._take is not None
    (take,) = rig.recorder._take.sources
    take._command = ["false"]
    os.kill(encoder_pid(), signal.SIGKILL)
    wait_until(lambda: take.restarts > 1)
    rig.recorder.stop()
    wait_until(lambda: not recorders_threads())
    assert not running_children()


def test_figures_stand_still_while_a_segment_is_closed(rig: Rig) -> None:
    """They are read from other threads, also between one segment and the next."""
    rig.recorder.start(rig.plan(segment_s=1.0))
    take = rig.recorder._take
    assert take is not None
    segmenter = take.sources[0].segmenter
    seen: list[tuple[int, float | None]] = []
    close_file = take.copies.close_file

    def look_and_close(name: str) -> Any:
        seen.append((segmenter.frames, segmenter.end_s))
        return close_file(name)

    take.copies.close_file = look_and_close  # type: ignore[method-assign]
    wait_until(lambda: len(seen) >= 2)
    assert [frames for frames, _ in seen] == sorted(frames for frames, _ in seen)
    assert all(frames > 0 and end_s for frames, end_s in seen)
