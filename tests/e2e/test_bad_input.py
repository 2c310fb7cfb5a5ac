"""Bad input through the command line: told in one sentence, nothing begun, nothing lost.

The engine runs in a mount namespace of its own, where one disk is read-only and one is tiny; the
commands run outside it and reach it as always. What is recorded already must verify at the end.
"""

from __future__ import annotations

import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.ipc.client import EngineClient
from app.system.paths import DataPaths
from tests.e2e.conftest import Rehearsal, check_manners, check_refusal
from tests.helpers.engine_process import ROOT, Answer, end_engine, run_app

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

TINY_BYTES = 1_000_000
MOUNTS = """
mount -t tmpfs -o size=1m tmpfs "$1" && mount -t tmpfs -o ro,size=1m tmpfs "$2" && shift 2
exec "$@"
"""


@dataclass(frozen=True)
class Room:
    """An engine with good and bad places to record to; ``client`` keeps it from ending."""

    data: Path
    folder: Path
    client: EngineClient

    def start(self, **chosen: str) -> Answer:
        """``record start`` with these choices, good ones for all others."""
        options = {
            "camera": "sim",
            "microphone": "sim",
            "primary": str(self.folder / "primary"),
            "external": str(self.folder / "external"),
        }
        words = [
            word for name, value in (options | chosen).items() for word in (f"--{name}", value)
        ]
        return run_app("record", "start", *words, data=self.data)

    def is_idle(self) -> bool:
        """Nothing is recorded and no device is open; encoders may be measured in the quiet."""
        facts = run_app("record", "status", data=self.data).facts
        open_for_it = [c for c in facts["children"] if not c["role"].startswith("encoder-probe")]
        return facts["state"] == "idle" and open_for_it == []


@pytest.fixture(scope="module")
def room(rehearsal: Rehearsal, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """The rehearsal's data under an engine that sees the bad disks."""
    folder = tmp_path_factory.mktemp("room")
    for name in ("primary", "external", "tiny", "read-only"):
        (folder / name).mkdir()
    (folder / "link").symlink_to(folder / "primary")
    (folder / "file").write_text("không phải phim", encoding="utf-8")
    end_engine(rehearsal.data)
    app = [sys.executable, "-m", "app", "session", "list", "--data", str(rehearsal.data)]
    places = [str(folder / "tiny"), str(folder / "read-only")]
    subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", MOUNTS, "sh", *places, *app],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )
    client = EngineClient.connect(rehearsal.data)
    yield Room(rehearsal.data, folder, client)
    client.close()
    end_engine(rehearsal.data)


@pytest.fixture
def silent_address() -> Iterator[str]:
    """An address at which something listens and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"rtsp://127.0.0.1:{server.getsockname()[1]}/room"


@pytest.mark.parametrize(
    ("option", "spec"),
    [
        ("camera", "usb:0000:0000:none"),
        ("camera", "sim:nothing-like-it"),
        ("camera", "file:/nowhere/clip.mp4"),
        ("camera", "file:{folder}/file"),
        ("camera", "rtsp://127.0.0.1:9/room"),
        ("microphone", "pulse:không-có"),
        ("microphone", "file:/nowhere/sound.wav"),
        ("microphone", "file:{folder}/file"),
    ],
)
def test_an_unusable_device_is_told_and_nothing_begins(room: Room, option: str, spec: str) -> None:
    answer = room.start(**{option: spec.format(folder=room.folder)})
    check_refusal(answer, 1)
    assert answer.facts["error"]["action"]
    assert room.is_idle()


def test_an_address_that_answers_nothing_is_told(room: Room, silent_address: str) -> None:
    check_refusal(room.start(camera=silent_address), 1, silent_address)
    assert room.is_idle()


@pytest.mark.parametrize("spec", ["", "file:"])
@pytest.mark.parametrize("option", ["camera", "microphone"])
def test_a_spec_that_names_nothing_is_wrong_use(room: Room, option: str, spec: str) -> None:
    check_refusal(room.start(**{option: spec}), 2)
    assert room.is_idle()


@pytest.mark.parametrize("role", ["primary", "external"])
@pytest.mark.parametrize("place", ["missing", "file", "read-only"])
def test_an_unusable_disk_is_told_and_nothing_begins(room: Room, role: str, place: str) -> None:
    folder = str(room.folder / place)
    check_refusal(room.start(**{role: folder}), 1, folder)
    assert room.is_idle()
    assert list((room.folder / "primary").iterdir()) == []


@pytest.mark.parametrize("second", ["primary", "link", "primary/../primary"])
def test_the_same_folder_twice_is_wrong_use(room: Room, second: str) -> None:
    check_refusal(room.start(external=str(room.folder / second)), 2, str(room.folder / "primary"))
    assert room.is_idle()


def test_a_rehearsal_refuses_the_same_folder_twice_before_it_begins(room: Room) -> None:
    folder = str(room.folder / "primary")
    before = run_app("session", "list", data=room.data).facts
    answer = run_app("rehearse", "--primary", folder, "--external", folder, data=room.data)
    check_refusal(answer, 2, folder)
    assert run_app("session", "list", data=room.data).facts == before


@pytest.mark.parametrize(
    ("item", "primary", "external"), [("RC1", "tiny", "external"), ("RC2", "primary", "tiny")]
)
def test_a_disk_that_is_too_small_fails_the_test(
    room: Room, item: str, primary: str, external: str
) -> None:
    places = {"--primary": primary, "--external": external}
    words = [word for option, name in places.items() for word in (option, str(room.folder / name))]
    answer = run_app("test", "--phase", "1d", *words, data=room.data)
    check_manners(answer, 1)
    states = {item["id"]: item["state"] for item in answer.facts["items"]}
    assert [name for name, state in states.items() if state == "fail"] == [item]


def test_a_disk_that_is_too_small_keeps_a_real_session_from_starting(room: Room) -> None:
    made = room.client.ask(
        "session.create", title="Tiếp công dân", starts_at="2026-11-23T14:00:00+07:00"
    )
    room.client.ask("session.open", id=made["id"])
    tiny = str(room.folder / "tiny")
    refused = room.start(external=tiny)
    check_refusal(refused, 1, "GB")
    reason = ("--waive", "ổ cứng dự phòng đang ở nơi khác", "--waive-with", "Lê Thị Dung")
    check_refusal(run_app("record", "start", *reason, data=room.data), 1, "GB")
    room.client.ask("session.leave")
    room.client.ask("setup.restore")
    assert room.is_idle()
    assert sum(path.stat().st_size for path in Path(tiny).rglob("*")) <= TINY_BYTES


def test_an_unscheduled_recording_does_not_begin_where_it_could_not_be_closed(room: Room) -> None:
    assert room.client.topics["session"] is None
    for role in ("primary", "external"):
        check_refusal(room.start(**{role: str(room.folder / "tiny")}), 1, "GB")
        assert room.is_idle()
    assert room.client.topics["session"] is None


def test_no_refused_start_left_a_session_behind(room: Room) -> None:
    sessions = run_app("session", "list", data=room.data).facts["sessions"]
    assert [session for session in sessions if session["unscheduled"]] == []


def test_after_all_this_every_recording_still_verifies(room: Room, rehearsal: Rehearsal) -> None:
    for folder in (*rehearsal.copies, rehearsal.package):
        check_manners(run_app("verify", str(folder), data=room.data), 0)
    check_manners(run_app("audit", "verify", data=room.data), 0)


@pytest.mark.parametrize("command", [("session", "list"), ("audit", "verify"), ("rehearse",)])
def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    paths = DataPaths(tmp_path)
    db = sqlite3.connect(paths.database)
    db.execute("CREATE TABLE audit (counter INTEGER)")
    db.execute("PRAGMA user_version = 9999")
    db.close()
    before = paths.database.read_bytes()
    check_refusal(run_app(*command, data=tmp_path), 1, str(paths.database))
    assert paths.database.read_bytes() == before


@pytest.mark.parametrize("command", [("session", "list"), ("audit", "verify")])
def test_a_file_that_is_no_database_is_refused_and_left_alone(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    paths = DataPaths(tmp_path)
    paths.database.write_bytes(b"no database" * 1000)
    check_refusal(run_app(*command, data=tmp_path), 1, str(paths.database))
    assert paths.database.read_bytes() == b"no database" * 1000


@pytest.mark.parametrize("command", [("session", "list"), ("record", "start"), ("rehearse",)])
def test_a_data_folder_that_cannot_be_one_is_told(tmp_path: Path, command: tuple[str, ...]) -> None:
    file = tmp_path / "tệp"
    file.write_text("đã có")
    check_refusal(run_app(*command, data=file), 1, str(file))
    assert file.read_text() == "đã có"
