"""The writer process: appends, flushes, tells what is durable, overwrites nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.model.alarms import Severity
from app.model.recording import CopyRole, CopyState
from app.recording.copy_status import CopyStatus
from app.recording.medium_return import Medium, same_medium
from app.recording.space_watch import SpaceWatch
from app.recording.wire import APPEND, CLOSE, FILL, SYNC, frame_message


def append(name: str, payload: bytes, offset: int = 0) -> bytes:
    return frame_message(APPEND, name, len(payload), offset) + payload


def write(folder: Path, *messages: bytes, more: tuple[str, ...] = ()) -> tuple[int, list[Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "app.recording.writer", str(folder), *more],
        input=b"".join(messages),
        capture_output=True,
        timeout=30,
        check=False,
    )
    return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]


def test_files_grow_by_what_is_appended_and_every_byte_is_reported(tmp_path: Path) -> None:
    folder = tmp_path / "DiemCau" / "2026" / "copy"
    messages = [append("room/000001.mp4", b"a" * 70_000), append("journal.jsonl", b"{}\n")]
    messages += [append("room/000001.mp4", b"b", 70_000), frame_message(CLOSE, "room/000001.mp4")]
    status, answers = write(folder, *messages, append("journal.jsonl", b"[]\n", 3))
    assert status == 0
    sizes = {name: size for a in answers for name, size in a.get("durable", {}).items()}
    assert sizes == {"room/000001.mp4": 70_001, "journal.jsonl": 6}
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


def test_bytes_that_are_there_are_left_and_a_file_that_differs_is_set_aside(
    tmp_path: Path,
) -> None:
    folder, other = (tmp_path / disk / "DiemCau" / "2026" / "copy" for disk in "ab")
    folder.mkdir(parents=True)
    other.mkdir(parents=True)
    (folder / "same").write_bytes(b"abc")
    (folder / "torn").write_bytes(b"ab\0\0")
    (other / "torn").write_bytes(b"abcdef")
    messages = [append("same", b"bcd", 1), append("torn", b"cdef", 2)]
    messages += [frame_message(FILL, "torn", 8, 6) + bytes(8), frame_message(SYNC)]
    again = ("--again", "--beside", str(other))
    process = subprocess.Popen(
        [sys.executable, "-m", "app.recording.writer", str(folder), *again],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        process.stdin.write(b"".join(messages))
        process.stdin.flush()
        answers = []
        while not answers or answers[-1].get("durable", {}).get("torn") != 6:
            answers.append(json.loads(process.stdout.readline()))
        process.stdin.close()
    assert {"reset": "torn"} in answers
    assert (folder / "same").read_bytes() == b"abcd"
    assert (folder / "torn").read_bytes() == b"abcdef"
    kept = tmp_path / "a" / "DiemCau" / "damaged" / "2026" / "copy" / "torn"
    assert kept.read_bytes() == b"ab\0\0"


@pytest.mark.parametrize(
    ("blow", "cause"),
    [
        (lambda path: path.unlink(), "ENOENT"),
        (lambda path: path.rename(path.with_name("b")), "ENOENT"),
        (lambda path: os.truncate(path, 0), "empty"),
        (lambda path: os.truncate(path, 1), "not growing"),
    ],
)
def test_what_another_program_does_to_a_file_is_noticed(
    tmp_path: Path, blow: Callable[[Path], None], cause: str
) -> None:
    folder = tmp_path / "DiemCau" / "2026" / "copy"
    process = subprocess.Popen(
        [sys.executable, "-m", "app.recording.writer", str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with process:
        process.stdin.write(append("a", b"123") + frame_message(SYNC))
        process.stdin.flush()
        while not (folder / "a").exists() or (folder / "a").stat().st_size < 3:
            process.stdout.readline()
        blow(folder / "a")
        began = time.monotonic()
        answers = [json.loads(line) for line in process.stdout]
    assert answers[-1]["error"] == cause
    assert time.monotonic() - began < 3.0


@pytest.mark.parametrize(
    ("before", "now", "journal", "same"),
    [
        (Medium(7, "1A2B-3C4D"), Medium(9, "1A2B-3C4D"), False, True),
        (Medium(7, "1A2B-3C4D"), Medium(7, "5E6F-7A8B"), True, False),
        (Medium(7, ""), Medium(9, ""), True, True),
        (Medium(7, ""), Medium(9, ""), False, False),
        (Medium(7, ""), Medium(7, ""), False, True),
    ],
)
def test_only_the_same_medium_is_taken_back(
    before: Medium, now: Medium, journal: bool, same: bool
) -> None:
    assert same_medium(before, now, journal_there=journal) is same


def test_the_alarms_of_space_come_once_a_step() -> None:
    watch = SpaceWatch(CopyRole.PRIMARY)
    status = CopyStatus(CopyRole.PRIMARY, Path("a"), CopyState.WRITING)
    seen = []
    for minutes in (90, 59, 61, 50, 14, 13, 4.9, 4, 80):
        told = watch.look(replace(status, minutes_left=minutes))
        seen += [(minutes, alarm.severity, alarm.active) for alarm in told]
    assert seen == [
        (59, Severity.CAUTION, True),
        (14, Severity.CAUTION, False),
        (14, Severity.ALARM, True),
        (4.9, Severity.ALARM, False),
        (4.9, Severity.ALARM, True),
        (80, Severity.ALARM, False),
    ]


def test_a_writer_is_light() -> None:
    code = (
        "import sys, app.recording.writer; heavy = {'av', 'numpy', 'asyncio', 'subprocess'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"


def test_the_engine_side_of_the_recorder_loads_nothing_heavy() -> None:
    code = (
        "import sys; from app.recording import copy_check, recorder, recovery, trial;"
        "from app.recording import encoder_stream; recorder.warm_up();"
        "heavy = {'av', 'numpy', 'cv2', 'sounddevice', 'PySide6'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout.strip() == "[]"
