"""The writer process: appends, flushes, tells what is durable, overwrites nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.model.recording import CopyRole, CopyState
from app.recording.wire import APPEND, CLOSE, SYNC, frame_message
from app.recording.writer_link import CopyStatus, WriterLink
from tests.helpers.recording_rig import wait_until


def append(name: str, payload: bytes) -> bytes:
    return frame_message(APPEND, name, len(payload)) + payload


def write(folder: Path, *messages: bytes) -> tuple[int, list[dict[str, object]]]:
    done = subprocess.run(
        [sys.executable, "-m", "app.recording.writer", str(folder)],
        input=b"".join(messages),
        capture_output=True,
        timeout=30,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_files_grow_by_what_is_appended_and_every_byte_is_reported(tmp_path: Path) -> None:
    folder = tmp_path / "DiemCau" / "2026" / "copy"
    messages = [append("room/000001.mp4", b"a" * 70_000), append("journal.jsonl", b"{}\n")]
    messages += [append("room/000001.mp4", b"b"), frame_message(CLOSE, "room/000001.mp4")]
    status, answers = write(folder, *messages, append("journal.jsonl", b"[]\n"))
    assert status == 0
    assert answers[-1]["durable"] == 70_007
    assert answers[-1]["free"] > 0
    assert (folder / "room/000001.mp4").read_bytes() == b"a" * 70_000 + b"b"
    assert (folder / "journal.jsonl").read_bytes() == b"{}\n[]\n"


def test_what_exists_is_never_overwritten(tmp_path: Path) -> None:
    folder = tmp_path / "DiemCau" / "2026" / "copy"
    folder.mkdir(parents=True)
    (folder / "journal.jsonl").write_bytes(b"old")
    status, answers = write(folder, append("journal.jsonl", b"new"))
    assert (status, answers[-1]["error"]) == (1, "EEXIST")
    assert (folder / "journal.jsonl").read_bytes() == b"old"


def test_a_file_that_another_program_deletes_is_noticed(tmp_path: Path) -> None:
    folder = tmp_path / "DiemCau" / "2026" / "copy"
    process = subprocess.Popen(
        [sys.executable, "-m", "app.recording.writer", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        process.stdin.write(append("a", b"1") + frame_message(SYNC))
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["durable"] == 1
        (folder / "a").unlink()
        process.stdin.write(append("a", b"2") + frame_message(SYNC))
        process.stdin.close()
        answers = [json.loads(line) for line in process.stdout]
    assert answers[-1]["error"] == "ENOENT"


def test_a_writer_is_light() -> None:
    code = (
        "import sys, app.recording.writer; heavy = {'av', 'numpy', 'asyncio', 'subprocess'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.allow_log("copy primary lost: overflow")
def test_a_stalled_writer_blocks_nobody_and_is_given_up_when_memory_is_full(tmp_path: Path) -> None:
    seen: list[CopyStatus] = []
    folder = tmp_path / "DiemCau" / "2026" / "copy"
    link = WriterLink(
        CopyRole.PRIMARY, folder, log_dir=tmp_path, on_change=seen.append, queue_bytes=3_000_000
    )
    link.start()
    link.append("a", b"x", sync=True)
    wait_until(lambda: link.status().durable_bytes == 1)
    assert link._child is not None
    link._child.process.send_signal(19)  # SIGSTOP: a disk that no longer answers

    def slow() -> bool:
        link.watch()
        return link.status().state is CopyState.SLOW

    link.append("a", b"y" * 1000)
    assert wait_until(slow) < 3.5
    for _ in range(40):
        link.append("a", b"z" * 100_000)
    assert wait_until(lambda: link.lost) < 1.0
    assert link.finish(1.0) is False
    assert seen[-1].cause == "overflow"


def test_the_engine_side_of_the_recorder_loads_no_numpy_and_no_opencv() -> None:
    code = (
        "import sys; from app.recording import copy_check, recorder, recovery, trial;"
        "early = 'av' in sys.modules; recorder.warm_up();"
        "print(early, sorted({'numpy', 'cv2', 'sounddevice', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "False []"
