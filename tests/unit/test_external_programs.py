"""Programs outside of ours: which there are, what they are told, what may be seen of them."""

from __future__ import annotations

import http.client
import json
import os
import socket
import stat
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.conference import native_program
from app.conference.browser_command import browser_command
from app.conference.browser_door import Door
from app.conference.browser_find import APP_PATHS, linux_browsers, windows_browsers
from app.conference.browser_profile import forget_links, granted_patterns, prepare_profile
from app.conference.external import ExternalCall
from app.conference.external_arrival import endpoint_arrives, picture_arrives, sound_arrives
from app.conference.external_sound import advice_by_hand, monitor_spec, sound_environment
from app.conference.external_status import ExternalState, ExternalStatus
from app.conference.native_program import find_program, is_by_link
from app.conference.traffic import Traffic, TrafficMeter
from app.devices.camera.window_list import WindowInfo
from app.model.checklist import ItemState
from app.model.conference import PlatformKind, PlatformProfile
from app.model.devices import CameraStatus, DeviceState, MicrophoneLevel, MicrophoneStatus
from tests.helpers.recording_rig import wait_until

LINK = "https://gomeet.vnpt.vn/room?sessionToken=abc&pwd=k%C3%ADn#config.prejoin=false"
GOMEET = PlatformProfile(
    *("gomeet", "GoMeet", PlatformKind.BROWSER),
    allowed_hosts=("gomeet.vnpt.vn", "*.vnpt.vn"),
)


# --- browsers


def test_browsers_are_found_by_name_best_first() -> None:
    there = {"chromium": "/usr/bin/chromium", "google-chrome": "/opt/google/chrome/google-chrome"}
    assert [b.name for b in linux_browsers(there.get)] == ["Google Chrome", "Chromium"]
    assert linux_browsers(lambda _: None) == []


def test_windows_knows_its_browsers_by_app_paths_and_by_the_usual_folders() -> None:
    chrome = r"C:\Program Files\Google\Chrome\Application\chrome.exe"
    edge = r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe"
    coccoc = r"C:\Program Files\CocCoc\Browser\Application\browser.exe"
    keys = {
        rf"{APP_PATHS}\chrome.exe": chrome,
        rf"{APP_PATHS}\msedge.exe": f'"{edge}"',
        rf"{APP_PATHS}\browser.exe": coccoc,
    }
    found = windows_browsers(keys.get, lambda path: path != chrome, {})
    assert [(b.name, b.path) for b in found] == [("Microsoft Edge", edge), ("Cốc Cốc", coccoc)]
    other = {rf"{APP_PATHS}\browser.exe": r"C:\Yandex\browser.exe"}
    assert windows_browsers(other.get, lambda _: True, {}) == []
    folders = {"ProgramFiles": r"C:\Program Files", "LOCALAPPDATA": r"C:\Users\an\AppData\Local"}
    own = r"C:\Users\an\AppData\Local\CocCoc\Browser\Application\browser.exe"
    found = windows_browsers(other.get, lambda path: path in {chrome, own}, folders)
    assert [(b.name, b.path) for b in found] == [("Google Chrome", chrome), ("Cốc Cốc", own)]


def test_camera_and_microphone_are_granted_to_the_platform_alone(tmp_path: Path) -> None:
    patterns = granted_patterns(GOMEET, LINK)
    assert patterns == ["https://gomeet.vnpt.vn:443,*", "https://[*.]vnpt.vn:443,*"]
    assert granted_patterns(replace(GOMEET, allowed_hosts=()), "http://127.0.0.1:8000/r") == [
        "http://127.0.0.1:8000,*"
    ]
    folder = tmp_path / "browser"
    prepare_profile(folder, ["https://old.vn:443,*"])
    path = folder / "Default" / "Preferences"
    path.write_text(json.dumps({**json.loads(path.read_text()), "kept": {"by": "the browser"}}))
    prepare_profile(folder, patterns)
    settings = json.loads(path.read_text())
    exceptions = settings["profile"]["content_settings"]["exceptions"]
    for kind in ("media_stream_camera", "media_stream_mic"):
        assert exceptions[kind] == {pattern: {"setting": 1} for pattern in patterns}
        assert settings["profile"]["default_content_setting_values"][kind] == 2
    assert settings["kept"] == {"by": "the browser"}
    assert settings["history"]["saving_disabled"]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_links_are_forgotten_and_log_ins_stay(tmp_path: Path) -> None:
    default = tmp_path / "Default"
    for name in ("Sessions", "Cache"):
        (default / name).mkdir(parents=True)
        (default / name / "data").write_text(LINK)
    (default / "History-journal").write_text(LINK)
    (default / "Cookies").write_text("signed in")
    forget_links(tmp_path)
    assert [path.name for path in default.iterdir()] == ["Cookies"]


def test_the_command_line_opens_one_window_and_no_door_into_the_browser(tmp_path: Path) -> None:
    command = browser_command("/usr/bin/chromium", tmp_path, "http://127.0.0.1:1/x")
    assert "--app=http://127.0.0.1:1/x" in command
    assert f"--user-data-dir={tmp_path}" in command
    for word in command:
        assert not word.startswith(("--remote-debugging", "--use-fake-ui", "--enable-automation"))
    assert "--no-first-run" in command


def test_a_door_leads_once_to_the_whole_link_and_tells_nobody_else() -> None:
    door = Door(LINK)
    try:
        there = urlsplit(door.address)
        assert there.hostname == "127.0.0.1"

        def asked(path: str) -> tuple[int, str | None]:
            line = http.client.HTTPConnection("127.0.0.1", there.port or 0, timeout=10)
            line.request("GET", path)
            answer = line.getresponse()
            found = answer.status, answer.getheader("Location")
            line.close()
            return found

        assert asked("/guess") == (404, None)
        assert not door.used.is_set()
        assert asked(there.path) == (302, LINK), "the fragment is kept"
        assert door.used.is_set()
        assert asked(there.path) == (404, None), "the first to ask shuts it"
    finally:
        door.close()


# --- programs by command and by link


def test_a_program_is_begun_by_its_command_or_by_a_link_that_the_system_knows() -> None:
    phone = replace(GOMEET, program=("baresip", "-e", "/dial {link}"))
    assert not is_by_link(phone, "gomeetv3://host/x")
    assert is_by_link(GOMEET, "gomeetv3://host/x")
    assert not is_by_link(GOMEET, LINK)


def test_the_program_behind_a_link_is_the_one_named_or_the_owner_of_a_new_window() -> None:
    def window(number: int, pid: int) -> WindowInfo:
        return WindowInfo(number, "Họp", pid, 0, 0, 800, 600)

    windows = [window(1, 10), window(2, 20), window(3, 30)]
    assert find_program("", windows, frozenset({1}), lambda pid: pid == 20) == 30
    assert find_program("", windows, frozenset({1, 2, 3}), lambda _: False) == 0
    name = Path(f"/proc/{os.getpid()}/comm").read_text().strip()
    assert find_program(f"{name.upper()}.EXE", [], frozenset(), lambda _: False) != 0
    assert find_program("gomeet-no-such", windows, frozenset(), lambda _: False) == 0


@pytest.mark.allow_log("cannot be started")
@pytest.mark.parametrize(
    ("program", "address", "words"),
    [
        (("no-such-phone", "{link}"), LINK, "is not installed: no-such-phone"),
        ((), "gomeetv3://host?sessionToken=kín", "opens links that begin with “gomeetv3:”"),
        ((), LINK, "is not installed"),
    ],
)
def test_what_cannot_be_begun_says_why_and_is_not_begun_for_ever(
    program: tuple[str, ...],
    address: str,
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nothing(*_more: object, **_options: object) -> None:
        raise FileNotFoundError("xdg-open")

    monkeypatch.setattr(native_program, "open_by_system", nothing)
    heard: list[ExternalStatus] = []
    call = ExternalCall(
        *(replace(GOMEET, program=program), address),
        log_dir=tmp_path / "logs",
        on_change=heard.append,
        kind=PlatformKind.PROGRAM,
    )
    call.start()
    wait_until(lambda: call.status.state is ExternalState.FAILED)
    call.stop()
    problems = [str(status.problem) for status in heard if status.problem]
    assert any(words in problem for problem in problems), problems
    assert not any("kín" in problem or "sessionToken" in problem for problem in problems)
    assert call.status.state is ExternalState.OFF
    json.dumps(heard[0].to_json())


# --- sound


def test_a_child_is_given_its_devices_by_identity_and_nothing_that_only_we_have() -> None:
    assert sound_environment("conf_out", "room_mic") == {
        "PULSE_SINK": "conf_out",
        "PULSE_SOURCE": "room_mic",
    }
    assert sound_environment("sim", "file:/x.wav") == {}
    assert sound_environment("alsa:card0", "") == {}
    assert monitor_spec("conf_out") == "conf_out.monitor"
    assert monitor_spec("sim") == ""
    assert monitor_spec("") == ""
    assert "Volume mixer" in str(advice_by_hand("Google Chrome", "Loa hội nghị"))


# --- traffic


def test_the_tcp_traffic_of_a_process_is_counted_and_udp_is_not_made_up() -> None:
    payload = 400_000
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection(server.getsockname()) as sender,
    ):
        receiver, _ = server.accept()
        meter = TrafficMeter()
        first = meter.measure([os.getpid()])
        assert first.tcp_in_bps is None
        assert first.udp_sockets is not None
        rest = threading.Thread(target=_drain, args=(receiver, payload))
        rest.start()
        sender.sendall(bytes(payload))
        rest.join(10)
        begun = meter._at_ns
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as udp:
            udp.bind(("127.0.0.1", 0))
            traffic = meter.measure([os.getpid()])
        span_s = (meter._at_ns - begun) / 1e9
        receiver.close()
    assert traffic.tcp_in_bps is not None
    assert traffic.tcp_in_bps * span_s / 8 == pytest.approx(payload, rel=0.05)
    assert traffic.udp_sockets == first.udp_sockets + 1
    assert "may go by UDP" in str(traffic.words())
    assert "does not tell" in str(Traffic().words())


def _drain(receiver: socket.socket, payload: int) -> None:
    left = payload
    while left > 0:
        left -= len(receiver.recv(65_536))


# --- a device instead of a program

LIVE = CameraStatus(
    DeviceState.LIVE, native_width=1920, native_height=1080, measured_fps=29.9, identical_s=0.1
)
HEARD = MicrophoneStatus(state=DeviceState.LIVE)
LOUD = MicrophoneLevel("far", -22.0, -12.0, -9.0, False, 0.2, False)


@pytest.mark.parametrize(
    ("camera", "level", "states"),
    [
        (LIVE, LOUD, ("pass", "pass")),
        (replace(LIVE, black_s=3.0), LOUD, ("fail", "pass")),
        (replace(LIVE, identical_s=9.0), LOUD, ("caution", "pass")),
        (replace(LIVE, state=DeviceState.LOST), LOUD, ("fail", "pass")),
        (LIVE, replace(LOUD, exact_zero=True), ("pass", "fail")),
        (LIVE, replace(LOUD, silent_s=20.0), ("pass", "caution")),
        (LIVE, replace(LOUD, peak_hold_dbfs=-60.0), ("pass", "caution")),
    ],
)
def test_what_arrives_of_an_endpoint_is_judged(
    camera: CameraStatus, level: MicrophoneLevel, states: tuple[str, str]
) -> None:
    findings = endpoint_arrives(camera, HEARD, level)
    assert tuple(str(finding.state) for finding in findings) == states
    assert all(f.action is not None for f in findings if f.state is not ItemState.PASS)


def test_an_endpoint_without_devices_could_not_be_tested() -> None:
    judged: list[Callable[[], ItemState]] = [
        lambda: picture_arrives(None).state,
        lambda: sound_arrives(None, None).state,
        lambda: sound_arrives(HEARD, None).state,
    ]
    assert {one() for one in judged} == {ItemState.COULD_NOT_TEST}
    lost = sound_arrives(replace(HEARD, state=DeviceState.LOST), LOUD)
    assert lost.state is ItemState.FAIL
