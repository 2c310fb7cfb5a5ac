"""The main job from end to end: rehearsals, with what they leave on the disks read by others."""

from __future__ import annotations

import hashlib
import json
import math
import re
import subprocess
from pathlib import Path
from typing import Any

import av
import bagit
import numpy as np
import pytest

from bench.flash_and_beep import offsets, record_flash_and_beep
from tests.e2e.conftest import RECORDED_S, Rehearsal, check_manners, reads_vietnamese
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.engine_process import end_engine, run_app
from tests.helpers.pulse import SPEECH_MICROPHONE, private_pulse
from tests.helpers.rtsp_server import rtsp_camera

pytestmark = [pytest.mark.slow, pytest.mark.timeout(400)]

FPS = 25
IN_STEP_S = 0.040


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def decoded_frames(path: Path) -> int:
    with av.open(str(path)) as container:
        return sum(1 for _ in container.decode(video=0))


def decoded_sound(path: Path) -> Any:
    with av.open(str(path)) as container:
        return np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])


def paper_of(package: Path) -> str:
    (paper,) = package.parent.glob("BIEN-BAN-*.pdf")
    done = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], capture_output=True, text=True, check=True
    )
    return done.stdout


def test_a_rehearsal_with_the_simulators_is_ok(rehearsal: Rehearsal) -> None:
    check_manners(rehearsal.answer, 0)
    assert rehearsal.facts["result"] == "ok"


def test_its_messages_are_vietnamese(rehearsal: Rehearsal) -> None:
    assert reads_vietnamese(rehearsal.answer.errors)
    assert "Chạy thử xong" in rehearsal.answer.errors


def test_standard_output_holds_the_json_and_nothing_else(rehearsal: Rehearsal) -> None:
    assert json.loads(rehearsal.answer.output) == rehearsal.facts


def test_the_fields_are_those_of_the_contract(rehearsal: Rehearsal) -> None:
    assert set(rehearsal.facts) == {"session", "result", "tests", "recordings", "package"}
    assert isinstance(rehearsal.facts["session"], str)
    recording = rehearsal.recording
    assert {
        "source": str,
        "segments": list,
        "copies": list,
        "seconds": float,
        "frames": int,
        "frames_dropped": int,
        "frames_duplicated": int,
        "audio_rms_dbfs": float,
    }.items() <= {name: type(value) for name, value in recording.items()}.items()
    for segment in recording["segments"]:
        types = {name: type(value) for name, value in segment.items()}
        assert types == {
            "file": str,
            "sha256": str,
            "bytes": int,
            "start_s": float,
            "seconds": float,
            "frames": int,
        }
    for copy in recording["copies"]:
        assert {name: type(copy[name]) for name in ("volume", "path", "sha256", "bytes")} == {
            "volume": str,
            "path": str,
            "sha256": str,
            "bytes": int,
        }


def test_both_mandated_tests_were_held_and_none_failed(rehearsal: Rehearsal) -> None:
    tests = {test["phase"]: test for test in rehearsal.facts["tests"]}
    assert list(tests) == ["1d", "2h"]
    for test in tests.values():
        assert set(test) == {"phase", "passed", "cautions", "failed", "could_not_test"}
        assert test["failed"] == 0
        assert test["passed"] >= 12


def test_what_a_machine_alone_senses_was_sensed(rehearsal: Rehearsal) -> None:
    """Nobody answers in a rehearsal; what needs no answer is left out only for want of its matter.

    There are no meeting and no points before the tests, no run before the first, no time server.
    """
    for run in ("1d", "2h"):
        (record,) = (rehearsal.package / "data" / "kiem-thu").glob(f"{run}-*/result.json")
        items = json.loads(record.read_text(encoding="utf-8"))["items"]
        sensed = {item["id"]: item["state"] for item in items if item["how"] == "A"}
        left_out = {name for name, state in sensed.items() if state == "could_not_test"}
        assert left_out <= {"PF1", "PF5", "VI4", "RC5"}
        assert len(sensed) >= 8


def test_the_room_was_recorded_and_the_meeting_beside_it(rehearsal: Rehearsal) -> None:
    room, meeting = rehearsal.facts["recordings"]
    assert (room["source"], meeting["source"]) == ("room", "conference")
    assert meeting["seconds"] == pytest.approx(room["seconds"], abs=0.1)
    assert meeting["frames_duplicated"] < meeting["frames"], "its pictures came"
    path = rehearsal.copies[0] / meeting["segments"][0]["file"]
    with av.open(str(path)) as film:
        assert len(film.streams.audio) == len(("far", "room"))


def test_seconds_is_the_recorded_length(rehearsal: Rehearsal) -> None:
    recording = rehearsal.recording
    assert RECORDED_S <= recording["seconds"] < RECORDED_S + 3.0
    assert recording["frames"] == pytest.approx(recording["seconds"] * FPS, abs=1)
    assert recording["frames_dropped"] == 0
    assert recording["frames_duplicated"] == 0


def test_the_frames_of_both_copies_decode_to_their_number(rehearsal: Rehearsal) -> None:
    recording = rehearsal.recording
    for copy in rehearsal.copies:
        counted = [decoded_frames(copy / segment["file"]) for segment in recording["segments"]]
        assert counted == [segment["frames"] for segment in recording["segments"]]
        assert sum(counted) == recording["frames"]


def test_no_picture_is_repeated_or_missed(rehearsal: Rehearsal) -> None:
    numbers = [
        number
        for segment in rehearsal.recording["segments"]
        for number in decoded_numbers(rehearsal.copies[0] / segment["file"])
    ]
    assert numbers[0] is not None
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def test_both_disks_hold_the_same_bytes_under_the_hashes_that_were_told(
    rehearsal: Rehearsal,
) -> None:
    recording = rehearsal.recording
    first, second = recording["copies"]
    assert first["volume"] != second["volume"]
    assert (first["sha256"], first["bytes"]) == (second["sha256"], second["bytes"])
    for copy, folder in zip(recording["copies"], rehearsal.copies, strict=True):
        assert sha256(folder / "manifest.json") == copy["sha256"]
        files = [path for path in folder.rglob("*") if path.is_file()]
        assert sum(path.stat().st_size for path in files) == copy["bytes"]
        for segment in recording["segments"]:
            file = folder / segment["file"]
            assert (sha256(file), file.stat().st_size) == (segment["sha256"], segment["bytes"])


def test_the_sound_has_the_level_of_speech(rehearsal: Rehearsal) -> None:
    told = rehearsal.recording["audio_rms_dbfs"]
    sound = decoded_sound(rehearsal.copies[0] / "room" / "000001.mp4")
    heard = 20 * math.log10(float(np.sqrt(np.mean(np.square(sound, dtype=np.float64)))))
    assert -32 < told < -15
    assert told == pytest.approx(heard, abs=0.5)


def test_bagit_python_validates_the_package(rehearsal: Rehearsal) -> None:
    assert bagit.Bag(str(rehearsal.package)).validate(processes=1)


def test_sha256sum_validates_the_package(rehearsal: Rehearsal) -> None:
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        done = subprocess.run(
            ["sha256sum", "--strict", "-c", manifest],
            cwd=rehearsal.package,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.count(": OK") >= 4


def test_the_package_holds_the_recording_and_both_tests(rehearsal: Rehearsal) -> None:
    files = [path for path in rehearsal.package.rglob("*") if path.is_file()]
    names = {f"{path.parent.name}/{path.name}": sha256(path) for path in files}
    for recording in rehearsal.facts["recordings"]:
        for segment in recording["segments"]:
            assert names[segment["file"]] == segment["sha256"]
    runs = {path.name.split("-")[0] for path in (rehearsal.package / "data" / "kiem-thu").iterdir()}
    assert runs == {"1d", "2h", "during"}


def test_the_handover_record_carries_the_seal_of_the_package(rehearsal: Rehearsal) -> None:
    seal = sha256(rehearsal.package / "tagmanifest-sha256.txt")
    paper = paper_of(rehearsal.package)
    assert seal in re.sub(r"\s", "", paper)
    assert "BIÊN BẢN" in paper
    assert rehearsal.facts["session"] in paper


def test_every_file_of_a_practice_says_so(rehearsal: Rehearsal) -> None:
    for folder in (*rehearsal.copies, rehearsal.package):
        assert "CHAY-THU" in folder.name
    for folder in rehearsal.copies:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        assert manifest["practice"] is True
    for file in ("bag-info.txt", "HUONG-DAN-KIEM-TRA.txt"):
        assert "CHẠY THỬ" in (rehearsal.package / file).read_text(encoding="utf-8")
    assert "CHẠY THỬ" in paper_of(rehearsal.package)


def test_a_rehearsal_with_a_network_camera_and_a_microphone_that_carries_speech_is_ok(
    clip: Path, tmp_path: Path
) -> None:
    with rtsp_camera(width=1280, height=720, clip=clip) as camera, private_pulse(speech=True):
        answer = run_app(
            *("rehearse", "--seconds", "6", "--conference", "none"),
            *("--camera", camera.address, "--microphone", SPEECH_MICROPHONE),
            *("--speaker", "room_spk"),
            data=tmp_path,
        )
        end_engine(tmp_path)
    check_manners(answer, 0)
    assert answer.facts["result"] == "ok"
    (recording,) = answer.facts["recordings"]
    folders = [Path(copy["path"]) for copy in recording["copies"]]
    assert decoded_frames(folders[0] / "room" / "000001.mp4") == recording["frames"]
    manifest = json.loads((folders[0] / "manifest.json").read_text(encoding="utf-8"))
    assert camera.address in manifest["sources"][0]["devices"]["camera"]
    sound = decoded_sound(folders[1] / "room" / "000001.mp4")
    # Speech: loud tenths of a second and pauses among them, neither silence nor a tone.
    tenths = sound[: sound.size // 4800 * 4800].reshape(-1, 4800).astype(np.float64)
    levels = 20 * np.log10(np.sqrt(np.mean(np.square(tenths), axis=1)) + 1e-9)
    assert recording["audio_rms_dbfs"] > -40
    assert levels.max() - levels.min() > 20
    assert np.mean(levels > -40) > 0.3


def test_picture_and_sound_are_in_step(tmp_path: Path) -> None:
    recording = record_flash_and_beep(tmp_path, 12.0)
    for copy in (0, 1):
        measured = offsets(recording, copy)
        assert len(measured) >= 9
        assert max(abs(offset_s) for _, offset_s in measured) <= IN_STEP_S
