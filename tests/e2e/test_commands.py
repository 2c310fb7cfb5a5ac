"""The contract of the command line: names, JSON fields, exit status, manners."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import psutil
import pytest

from app.ipc.endpoint import read_endpoint
from app.system.paths import DataPaths
from tests.e2e.conftest import Rehearsal, check_manners, check_refusal
from tests.helpers.engine_process import ROOT, Answer, end_engine, run_app

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

COMMANDS = (
    *("doctor", "devices", "rehearse", "record", "test"),
    *("session", "verify", "export", "audit"),
)
STATUS_FIELDS = {
    *("state", "session", "engine_pid", "children", "since"),
    *("seconds", "sources", "volumes", "alarms"),
}
VOLUME_FIELDS = {"path", "state", "free_bytes", "full_at", "verified_until"}
VERIFY_FIELDS = {"expected", "read", "matched", "missing", "extra", "changed"}
ITEM_STATES = {
    *("pass", "caution", "fail", "could_not_test"),
    *("not_applicable", "waived", "stale", "not_done"),
}
DISKS = {"primary": "ổ chính", "external": "ổ ngoài"}
SEGMENT = "000001.mp4"
ALIEN = "lạ.txt"


def flip_a_bit(folder: Path) -> None:
    file = segment_of(folder)
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)


def truncate(folder: Path) -> None:
    file = segment_of(folder)
    os.truncate(file, file.stat().st_size - 1)


def remove(folder: Path) -> None:
    segment_of(folder).unlink()


def add(folder: Path) -> None:
    (segment_of(folder).parent / ALIEN).write_text("không thuộc bản ghi", encoding="utf-8")


DAMAGE: dict[str, tuple[Callable[[Path], None], str, str]] = {
    "one bit flipped": (flip_a_bit, "changed", SEGMENT),
    "truncated": (truncate, "changed", SEGMENT),
    "a file removed": (remove, "missing", SEGMENT),
    "a file added": (add, "extra", ALIEN),
}


def segment_of(folder: Path) -> Path:
    (file,) = folder.rglob(f"room/{SEGMENT}")
    return file


@pytest.fixture(params=["copy", "package"])
def kept(request: pytest.FixtureRequest, rehearsal: Rehearsal, tmp_path: Path) -> Path:
    """A copy of the recording or the package, in a place where it may be damaged."""
    source = rehearsal.copies[1] if request.param == "copy" else rehearsal.package
    return Path(shutil.copytree(source, tmp_path / source.name))


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """A data directory of the test's own, with two folders beside it for the copies."""
    for name in DISKS.values():
        (tmp_path / name).mkdir()
    yield tmp_path / "data"
    end_engine(tmp_path / "data")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_is_there_for_every_command_and_speaks_vietnamese(command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app", *([command] if command else []), "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"Cách dùng: ./run {command}".rstrip())
    assert "--data" in done.stdout
    assert "--json" in done.stdout
    for english in ("usage", "options:", "positional", "show this"):
        assert english not in done.stdout.lower()


@pytest.mark.parametrize(
    "arguments",
    [
        ("fly",),
        ("rehearse", "--seconds", "không"),
        ("rehearse", "--seconds", "0"),
        ("rehearse", "--seconds"),
        ("rehearse", "--frames", "3"),
        ("rehearse", "--sec", "3"),
        ("record",),
        ("record", "jump"),
        ("record", "mark"),
        ("test",),
        ("test", "--phase", "3h"),
        ("session", "show"),
        ("verify",),
        ("export", "abc"),
        ("audit", "delete"),
        ("audit", "verify"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_told_in_a_sentence_and_begins_nothing(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    check_refusal(run_app(*arguments, data=tmp_path / "data"), 2)
    assert not (tmp_path / "data").exists()


def test_status_never_starts_an_engine(tmp_path: Path) -> None:
    answer = run_app("record", "status", data=tmp_path / "data")
    check_manners(answer, 0)
    assert set(answer.facts) == STATUS_FIELDS
    assert (answer.facts["state"], answer.facts["engine_pid"]) == ("idle", None)
    assert not (tmp_path / "data").exists()


def test_stop_and_mark_without_an_engine_say_that_nothing_is_recorded(tmp_path: Path) -> None:
    for arguments in (("record", "stop"), ("record", "mark", "Công dân")):
        check_refusal(run_app(*arguments, data=tmp_path / "data"), 1)
    assert not (tmp_path / "data").exists()


def test_a_recording_is_started_marked_looked_at_and_stopped(data: Path) -> None:
    disks = {name: str(data.parent / folder) for name, folder in DISKS.items()}
    started = run_app(
        *("record", "start", "--camera", "sim", "--microphone", "sim"),
        *("--primary", disks["primary"], "--external", disks["external"]),
        data=data,
    )
    check_manners(started, 0)
    assert started.facts["state"] == "recording"
    marked = run_app("record", "mark", "Công dân trình bày", data=data)
    check_manners(marked, 0)
    status = run_app("record", "status", data=data)
    check_manners(status, 0)
    facts = status.facts
    assert facts.keys() >= STATUS_FIELDS
    assert facts["seconds"] > 0
    assert datetime.fromisoformat(facts["since"]).tzinfo is not None
    pids = {child["role"]: child["pid"] for child in facts["children"]}
    recording = ("encoder:room", "writer:primary", "writer:external")
    roles = {role: psutil.Process(pids[role]) for role in recording}  # others may have ended
    engine = psutil.Process(facts["engine_pid"])
    assert all(engine.pid == child.ppid() for child in roles.values())
    assert [source["id"] for source in facts["sources"]] == ["room"]
    for volume, disk in zip(facts["volumes"], disks.values(), strict=True):
        assert volume.keys() >= VOLUME_FIELDS
        assert volume["path"].startswith(disk)
        assert volume["state"] == "writing"
    again = run_app("record", "start", data=data)
    check_refusal(again, 1)
    busy = run_app("rehearse", data=data)
    check_refusal(busy, 1)
    stopped = run_app("record", "stop", data=data)
    check_manners(stopped, 0)
    assert stopped.facts["verified"] is True
    (recording,) = stopped.facts["recordings"]
    for copy in recording["copies"]:
        text = (Path(copy["path"]) / "markers.jsonl").read_text(encoding="utf-8")
        assert "Công dân trình bày" in text
    after = run_app("record", "status", data=data)
    assert (after.facts["state"], after.facts["session"]) == ("idle", None)
    shown = run_app("session", "show", facts["session"], data=data)
    assert [m["text"] for m in shown.facts["session"]["markers"]] == ["Công dân trình bày"]
    assert shown.facts["session"]["unscheduled"] is True


def test_session_list_and_show_tell_of_the_rehearsal(rehearsal: Rehearsal) -> None:
    listed = run_app("session", "list", data=rehearsal.data)
    check_manners(listed, 0)
    known = {session["id"]: session for session in listed.facts["sessions"]}
    row = known[rehearsal.facts["session"]]
    assert (row["practice"], row["state"]) == (True, "closed")
    assert row["copies"]["state"] == "matched"
    shown = run_app("session", "show", rehearsal.facts["session"], data=rehearsal.data)
    check_manners(shown, 0)
    kept = {one["source"]: one for one in shown.facts["session"]["recordings"]}
    assert set(kept) == {"room", "conference"}
    assert kept["room"]["segments"] == rehearsal.recording["segments"]
    paths = [package["path"] for package in shown.facts["session"]["packages"]]
    assert rehearsal.facts["package"] in paths


def test_an_unknown_session_is_named(rehearsal: Rehearsal, tmp_path: Path) -> None:
    for arguments in (
        ("session", "show", "không-có"),
        ("export", "không-có", "--to", str(tmp_path)),
        ("test", "--phase", "1d", "--session", "không-có"),
    ):
        check_refusal(run_app(*arguments, data=rehearsal.data), 1, "không-có")
    assert list(tmp_path.iterdir()) == []


def test_verify_is_content_with_what_is_whole(kept: Path, tmp_path: Path) -> None:
    answer = run_app("verify", str(kept), data=tmp_path / "data")
    check_manners(answer, 0)
    facts = answer.facts
    assert facts.keys() >= VERIFY_FIELDS
    assert facts["expected"] == facts["read"] == facts["matched"] > 0
    assert facts["missing"] == facts["extra"] == facts["changed"] == []


def test_verify_takes_a_whole_disk_of_recordings(rehearsal: Rehearsal, tmp_path: Path) -> None:
    disk = rehearsal.recording["copies"][0]["volume"]
    answer = run_app("verify", disk, data=tmp_path / "data")
    check_manners(answer, 0)
    assert answer.facts["expected"] == answer.facts["matched"] >= 3


@pytest.mark.parametrize("damage", DAMAGE)
def test_verify_names_the_damaged_file(kept: Path, tmp_path: Path, damage: str) -> None:
    spoil, field, name = DAMAGE[damage]
    spoil(kept)
    answer = run_app("verify", str(kept), data=tmp_path / "data")
    check_manners(answer, 1)
    named = [file.rpartition("/")[2] for file in answer.facts[field]]
    assert named == [name]
    assert name in answer.output.rpartition("{")[0] + answer.errors
    others = {"missing", "extra", "changed"} - {field}
    assert all(answer.facts[other] == [] for other in others)


def test_verify_of_a_folder_with_nothing_known_is_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "ảnh").mkdir()
    for folder in ("ảnh", "không có"):
        answer = run_app("verify", str(tmp_path / folder), data=tmp_path / "data")
        check_refusal(answer, 2, folder)


def test_export_makes_a_package_that_verifies_and_never_overwrites_one(
    rehearsal: Rehearsal, tmp_path: Path
) -> None:
    session = rehearsal.facts["session"]
    first = run_app("export", session, "--to", str(tmp_path), data=rehearsal.data)
    check_manners(first, 0)
    assert first.facts.keys() >= {"package", "volumes", "verified"}
    assert first.facts["verified"] is True
    package = Path(first.facts["package"])
    assert package.parent == tmp_path
    assert Path(first.facts["handover"]).is_file()
    before = {file: file.stat().st_mtime_ns for file in tmp_path.rglob("*") if file.is_file()}
    second = run_app("export", session, "--to", str(tmp_path), data=rehearsal.data)
    assert second.status in {0, 1}
    check_manners(second, second.status)
    assert {file: file.stat().st_mtime_ns for file in before} == before
    check_manners(run_app("verify", str(package), data=rehearsal.data), 0)


def test_export_to_a_folder_that_is_not_there_is_wrong_use(
    rehearsal: Rehearsal, tmp_path: Path
) -> None:
    gone = tmp_path / "không có"
    answer = run_app("export", rehearsal.facts["session"], "--to", str(gone), data=rehearsal.data)
    check_refusal(answer, 2, str(gone))
    assert not gone.exists()


def test_the_audit_log_holds_together(rehearsal: Rehearsal) -> None:
    answer = run_app("audit", "verify", data=rehearsal.data)
    check_manners(answer, 0)
    assert {"entries", "ok", "first_bad", "anchors"} <= set(answer.facts)
    assert answer.facts["entries"] > 10
    assert (answer.facts["ok"], answer.facts["first_bad"]) == (True, None)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE audit SET who = 'Người khác' WHERE counter = 5",
        "DELETE FROM audit WHERE counter = 5",
    ],
)
def test_a_changed_audit_log_is_found_out(rehearsal: Rehearsal, tmp_path: Path, sql: str) -> None:
    source = sqlite3.connect(DataPaths(rehearsal.data).database)
    changed = sqlite3.connect(DataPaths(tmp_path).database)
    source.backup(changed)
    source.close()
    for (trigger,) in changed.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit'"
    ).fetchall():
        changed.execute(f"DROP TRIGGER {trigger}")
    changed.execute(sql)
    changed.commit()
    changed.close()
    answer = run_app("audit", "verify", data=tmp_path)
    check_manners(answer, 1)
    assert (answer.facts["ok"], answer.facts["first_bad"]) == (False, 5)


def test_doctor_says_what_is_there_and_what_is_missing(tmp_path: Path) -> None:
    answer = run_app("doctor", data=tmp_path)
    check_manners(answer, 0)
    checks = answer.facts["checks"]
    assert all(set(check) == {"name", "state", "value", "hint"} for check in checks)
    assert {check["state"] for check in checks} <= ITEM_STATES
    states = {check["name"]: check["state"] for check in checks}
    needed = ("encoder:libx264 veryfast", "encoder:aac", "library:PySide6", "python")
    assert {states[name] for name in needed} == {"pass"}
    assert states["picture:1280x720@25"] in {"pass", "caution"}
    assert states.keys() >= {"cameras", "displays", "data", "disk"}


def test_devices_lists_everything_with_its_identity(tmp_path: Path) -> None:
    answer = run_app("devices", data=tmp_path)
    check_manners(answer, 0)
    kinds = {"cameras", "microphones", "speakers", "displays", "volumes", "windows"}
    assert set(answer.facts) == kinds
    listed = [device for kind in answer.facts.values() for device in kind]
    assert all(device.keys() >= {"id", "name", "state"} for device in listed)
    assert answer.facts["volumes"] != []


def test_a_test_with_nothing_chosen_can_test_no_device(data: Path) -> None:
    answer = run_app("test", "--phase", "1d", data=data)
    check_manners(answer, answer.status)
    items = {item["id"]: item for item in answer.facts["items"]}
    fields = {"id", "state", "value", "threshold", "source", "evidence"}
    assert all(set(item) == fields for item in items.values())
    assert {item["state"] for item in items.values()} <= ITEM_STATES
    assert items.keys() >= {"NT1", "VI1", "VI2", "VI3", "VI4", "AU1", "AU2", "AU3", "AU4", "RC3"}
    for name in ("VI1", "VI2", "VI3", "AU1", "AU2", "AU3", "AU4", "RC1", "RC2", "RC3"):
        assert items[name]["state"] == "could_not_test", name
    evidence = DataPaths(data).evidence / answer.facts["session"]
    for item in items.values():
        assert item["source"]
        assert all(len(list(evidence.rglob(Path(name).name))) == 1 for name in item["evidence"])
    failed = any(item["state"] == "fail" for item in items.values())
    assert answer.status == (1 if failed else 0)


def test_a_test_gives_the_room_back_as_it_was(data: Path) -> None:
    answer = run_app("test", "--phase", "2h", "--speaker", "sim:muted", data=data)
    states = {item["id"]: item["state"] for item in answer.facts["items"]}
    assert states["AU4"] == "fail"
    check_manners(answer, 1)
    status = run_app("record", "status", data=data)
    assert [child["role"] for child in status.facts["children"]] == []


def test_an_interrupted_rehearsal_with_a_clip_ends_in_words_and_gives_the_room_back(
    data: Path, clip: Path
) -> None:
    rehearsing = subprocess.Popen(
        [
            *(sys.executable, "-m", "app", "rehearse", "--json", "--data", str(data)),
            *("--camera", f"file:{clip}"),
        ],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert rehearsing.stderr is not None
    seen = next(line for line in rehearsing.stderr if "VI2" in line)
    rehearsing.send_signal(signal.SIGINT)
    output, errors = rehearsing.communicate(timeout=60)
    facts = json.loads(output.splitlines()[-1])
    check_manners(Answer(rehearsing.returncode, facts, output, seen + errors), 1)
    assert "Đã dừng theo ý bạn" in errors
    status = run_app("record", "status", data=data)
    assert (status.facts["state"], status.facts["children"]) == ("idle", [])


def test_without_a_display_the_control_room_names_the_rehearsal(tmp_path: Path) -> None:
    hidden = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    answer = run_app(data=tmp_path / "data", **hidden)
    check_manners(answer, 1)
    assert "./run rehearse" in answer.errors


def test_a_stale_endpoint_is_no_engine(tmp_path: Path) -> None:
    paths = DataPaths(tmp_path)
    paths.run.mkdir()
    stale = {"port": 1, "token": "cũ", "pid": 999_999, "protocol": 1}
    (paths.run / "engine.json").write_text(json.dumps(stale), encoding="utf-8")
    answer = run_app("record", "status", data=tmp_path)
    check_manners(answer, 0)
    assert answer.facts["state"] == "idle"
    endpoint = read_endpoint(paths)
    assert endpoint is not None
    assert endpoint.pid == stale["pid"]
