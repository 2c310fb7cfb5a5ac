"""What systems say of the computer, from answers that were recorded: Linux and Windows alike."""

from __future__ import annotations

import json
import sys
from collections import namedtuple
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.devices.machine.awake import KeepAwake
from app.devices.machine.command import ask_program
from app.devices.machine.load import hottest, hottest_zone, load_facts
from app.devices.machine.pending_restart import from_notes, from_registry
from app.devices.machine.people import accounts, lock_from_registry, screen_locks
from app.devices.machine.powershell import rows_of
from app.devices.machine.protection import from_security_centre, running_among
from app.devices.machine.quiet import from_linux, from_windows, inhibited, quiet_facts
from app.devices.machine.registry import WindowsRegistry
from app.devices.machine.updates import workers_among
from app.devices.machine.usb import from_instances, from_sysfs
from app.devices.power.nut import UpsFacts, from_upsc, ups_facts
from app.devices.storage.smart import disk_health, from_get_disk, from_smartctl

UPSC = """\
battery.charge: 100
battery.charge.low: 10
battery.runtime: 1380
battery.type: PbAc
device.mfr: EATON
device.model: Ellipse ECO 850
driver.name: usbhid-ups
input.transfer.high: 264
ups.load: 17
ups.model: Ellipse ECO 850
ups.status: OL
"""
SMART_ATA: dict[str, Any] = {
    "smartctl": {"version": [7, 3], "exit_status": 0},
    "device": {"name": "/dev/sda", "type": "sat"},
    "model_name": "WDC WD10EZEX-08WN4A0",
    "serial_number": "WD-WCC6Y5XXXXXX",
    "smart_status": {"passed": True},
    "ata_smart_attributes": {
        "table": [
            {"id": 5, "name": "Reallocated_Sector_Ct", "raw": {"value": 8, "string": "8"}},
            {"id": 197, "name": "Current_Pending_Sector", "raw": {"value": 0, "string": "0"}},
            {"id": 198, "name": "Offline_Uncorrectable", "raw": {"value": 0, "string": "0"}},
        ]
    },
    "temperature": {"current": 34},
}
SMART_NVME: dict[str, Any] = {
    "smartctl": {"exit_status": 0},
    "model_name": "KINGSTON SNV2S500G",
    "serial_number": "50026B7785XXXXXX",
    "smart_status": {"passed": False, "nvme": {"value": 4}},
    "nvme_smart_health_information_log": {
        "critical_warning": 4,
        "percentage_used": 101,
        "media_errors": 3,
    },
    "temperature": {"current": 61},
}
SMART_REFUSED: dict[str, Any] = {
    "smartctl": {
        "exit_status": 2,
        "messages": [
            {"string": "Smartctl open device: /dev/sda failed: Permission denied", "severity": "e"}
        ],
    }
}
INHIBITORS = json.dumps(
    {
        "type": "a(ssssuu)",
        "data": [
            [
                ["shutdown:sleep", "NetworkManager", "needs to go offline", "delay", 0, 701],
                ["sleep:idle", "diemcau", "A session", "block", 1000, 4211],
            ]
        ],
    }
)
POWERCFG_VI = """\
GUID Lược đồ Nguồn: 381b4222-f694-41f0-9685-ff5bb260df2e  (Cân bằng)
  GUID Nhóm phụ: 238c9fa8-0aad-41ed-83f4-97be242c8f20  (Ngủ)
    GUID Cài đặt Nguồn: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Ngủ sau)
      Cài đặt Tối thiểu: 0x00000000
      Cài đặt Tối đa: 0xffffffff
      Đơn vị Cài đặt: Giây
    Chỉ số Cài đặt Nguồn AC Hiện tại: 0x00000000
    Chỉ số Cài đặt Nguồn DC Hiện tại: 0x00000384
"""


class MadeRegistry:
    """A registry of a few keys; ``None`` as a value of ``keys`` may not be read."""

    def __init__(self, keys: dict[str, bool | None] | None = None, **values: str | int) -> None:
        self._keys, self._values = keys or {}, values

    def exists(self, root: str, key: str) -> bool | None:
        return self._keys.get(key.rpartition("\\")[2], False)

    def value(self, root: str, key: str, name: str) -> str | int | None:
        return self._values.get(name)


def test_supply_on_mains_on_battery_and_low() -> None:
    mains = from_upsc("eaton", UPSC)
    assert mains == UpsFacts(
        *("eaton", "Ellipse ECO 850", True),
        battery_percent=100.0,
        minutes=23.0,
        load_percent=17.0,
        status="OL",
    )
    low = from_upsc("eaton", UPSC.replace("OL", "OB LB RB").replace("1380", "95"))
    assert (low.on_mains, low.low, low.replace_battery) == (False, True, True)
    assert low.minutes == pytest.approx(95 / 60)
    bare = from_upsc("x", "ups.status: CAL\nbattery.charge: \n")
    assert (bare.on_mains, bare.battery_percent, bare.minutes) == (None, None, None)


def test_without_its_tools_nothing_is_known_of_supply_and_programs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert ups_facts(tmp_path) is None
    assert ask_program("nothing", ["no-such-program"], log_dir=tmp_path) is None
    quiet = quiet_facts(tmp_path)
    assert (quiet.stays_awake, quiet.screen_stays, quiet.messages_off) == (None, None, None)
    assert disk_health(tmp_path, tmp_path).passed is None


def test_a_program_that_hangs_is_ended(tmp_path: Path) -> None:
    endless = [sys.executable, "-c", "print('so far', flush=True); input()\nwhile True: pass"]
    said = ask_program("endless", endless, log_dir=tmp_path, limit_s=0.5)
    assert said is not None
    assert said.status != 0


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (SMART_ATA, (True, "WD-WCC6Y5XXXXXX", 34.0, 8, 0, None)),
        (SMART_NVME, (False, "50026B7785XXXXXX", 61.0, None, None, 101.0)),
        (SMART_REFUSED, (None, "", None, None, None, None)),
    ],
)
def test_health_of_a_disk(told: dict[str, Any], expected: tuple[Any, ...]) -> None:
    found = from_smartctl(json.dumps(told))
    figures = (found.passed, found.serial, found.celsius, found.reallocated, found.pending)
    assert (*figures, found.worn_percent) == expected
    assert bool(found.problem) is (expected[0] is None)


def test_health_that_is_no_answer_is_unknown() -> None:
    assert from_smartctl("").passed is None
    assert from_smartctl("[1]").problem
    assert from_smartctl(json.dumps({"smart_status": {}})).passed is None


@pytest.mark.parametrize(
    ("state", "passed"),
    [
        (0, True),
        ("Healthy", True),
        (1, False),
        ("Warning", False),
        ("Unhealthy", False),
        (5, None),
        (None, None),
    ],
)
def test_health_of_a_disk_on_windows(state: Any, passed: bool | None) -> None:
    text = json.dumps({"FriendlyName": "WD", "SerialNumber": " 57 ", "HealthStatus": state})
    (row,) = rows_of(text) or []
    assert (from_get_disk(row).passed, from_get_disk(row).serial) == (passed, "57")


def test_rows_of_powershell() -> None:
    assert rows_of("") == []
    assert rows_of('[{"a":1},{"a":2}]') == [{"a": 1}, {"a": 2}]
    assert rows_of("Get-Disk : Access denied") is None


Sensor = namedtuple("Sensor", "label current high")


def test_the_hottest_sensor_counts_and_loose_ones_do_not() -> None:
    found = hottest(
        {
            "acpitz": [Sensor("", 127.5 + 128, None), Sensor("", 0.0, None)],
            "coretemp": [Sensor("Core 0", 61.0, 84.0), Sensor("Core 1", 71.0, 84.0)],
        }
    )
    assert found is not None
    assert (found.name, found.celsius, found.limit_c) == ("coretemp Core 1", 71.0, 84.0)
    assert hottest({}) is None
    zone = hottest_zone([{"InstanceName": "TZ00", "CurrentTemperature": 3232}, {"x": 1}])
    assert zone is not None
    assert zone.celsius == pytest.approx(50.05, abs=0.1)


def test_load_is_measured_here_and_now(tmp_path: Path) -> None:
    seen = load_facts(0.05, tmp_path)
    assert 0 <= seen.cpu_percent <= 100
    assert 0 < seen.free_bytes <= seen.total_bytes == psutil.virtual_memory().total


def test_restart_is_known_only_where_somebody_would_note_it(tmp_path: Path) -> None:
    assert from_notes(tmp_path) is None
    writer = tmp_path / "etc/kernel/postinst.d/unattended-upgrades"
    writer.parent.mkdir(parents=True)
    writer.touch()
    assert from_notes(tmp_path) is False
    (tmp_path / "run").mkdir()
    (tmp_path / "run/reboot-required").touch()
    assert from_notes(tmp_path) is True
    assert from_registry(MadeRegistry()) is False
    assert from_registry(MadeRegistry({"RebootRequired": True})) is True
    assert from_registry(MadeRegistry({"RebootPending": None})) is None


def test_what_is_held_back_keeps_a_linux_desktop_awake() -> None:
    assert inhibited(INHIBITORS) == {"sleep", "idle"}
    assert inhibited("Failed to connect") == frozenset()
    held = from_linux(
        frozenset({"sleep", "idle"}), sleep="'suspend'", idle="uint32 300", banners=""
    )
    assert (held.stays_awake, held.screen_stays, held.messages_off) == (True, True, None)
    loose = from_linux(frozenset(), sleep="'suspend'", idle="uint32 300", banners="true")
    assert (loose.stays_awake, loose.screen_stays, loose.messages_off) == (False, False, False)
    quiet = from_linux(frozenset(), sleep="'nothing'", idle="uint32 0", banners="false")
    assert (quiet.stays_awake, quiet.screen_stays, quiet.messages_off) == (True, True, True)


def test_settings_of_a_desktop_that_does_not_run_say_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "gsettings"
    program.write_text("#!/bin/sh\necho true\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    assert screen_locks(tmp_path) is None
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    assert screen_locks(tmp_path) is True
    assert quiet_facts(tmp_path).messages_off is False


def test_sleep_screen_and_messages_of_windows() -> None:
    saver = MadeRegistry(ScreenSaveActive="0", ToastEnabled=0)
    found = from_windows(saver, POWERCFG_VI)
    assert (found.stays_awake, found.screen_stays, found.messages_off) == (True, True, True)
    loose = from_windows(
        MadeRegistry(ScreenSaveActive="1", ToastEnabled=1),
        POWERCFG_VI.replace("AC Hiện tại: 0x00000000", "AC Hiện tại: 0x00000708"),
    )
    assert (loose.stays_awake, loose.screen_stays, loose.messages_off) == (False, False, False)
    nothing = from_windows(MadeRegistry(), "")
    assert (nothing.stays_awake, nothing.screen_stays, nothing.messages_off) == (None, None, None)
    assert WindowsRegistry().exists("HKLM", "SOFTWARE") is None


def test_updates_under_way_are_named_and_waiting_services_are_not() -> None:
    names = ["bash", "unattended-upgr", "dpkg", "packagekitd", "TiWorker.exe"]
    assert workers_among(names) == ["dpkg", "tiworker.exe", "unattended-upgr"]
    assert workers_among(["packagekitd", "TrustedInstaller.exe"]) == []


def test_accounts_and_lock() -> None:
    assert accounts(["canbo", "", "root", "canbo"]) == ("canbo", "root")
    assert lock_from_registry(MadeRegistry(InactivityTimeoutSecs=600)) is True
    assert lock_from_registry(MadeRegistry(ScreenSaverIsSecure="0")) is False
    assert lock_from_registry(MadeRegistry()) is None


def test_protection_of_windows_and_linux() -> None:
    rows = rows_of(
        '[{"displayName":"Windows Defender","productState":397568},'
        '{"displayName":"Old","productState":266256},{"displayName":"Off","productState":393472}]'
    )
    found = from_security_centre(rows or [])
    assert [(one.on, one.current) for one in found] == [(True, True), (True, False), (False, True)]
    assert [one.name for one in running_among(["clamd", "bash", "clamd"])] == ["ClamAV"]


def test_usb_devices_of_linux(tmp_path: Path) -> None:
    assert from_sysfs(tmp_path / "none") is None
    for name, facts in {
        "usb1": {"idVendor": "1d6b", "idProduct": "0002", "product": "xHCI Host Controller"},
        "1-2": {
            "idVendor": "046D",
            "idProduct": "0892",
            "product": "HD Pro Webcam C920",
            "serial": "1A2B",
        },
        "1-2:1.0": {"bInterfaceClass": "0e"},
        "1-3": {
            "idVendor": "046d",
            "idProduct": "c31c",
            "manufacturer": "Logitech",
            "product": "USB Keyboard",
        },
    }.items():
        (tmp_path / name).mkdir()
        for key, value in facts.items():
            (tmp_path / name / key).write_text(value + "\n")
    found = {device.id: device.name for device in from_sysfs(tmp_path) or []}
    assert found == {
        "046d:0892:1a2b": "HD Pro Webcam C920",
        "046d:c31c:": "Logitech USB Keyboard",
    }


def test_usb_devices_of_windows() -> None:
    rows = [
        {"InstanceId": "USB\\VID_046D&PID_0892\\1A2B", "FriendlyName": "C920"},
        {"InstanceId": "USB\\VID_046D&PID_0892&MI_00\\7&1", "FriendlyName": "C920 video"},
        {"InstanceId": "USB\\VID_046D&PID_C31C\\5&2AB1&0&3", "FriendlyName": "Keyboard"},
        {"InstanceId": "USB\\ROOT_HUB30\\4&1", "FriendlyName": "Hub"},
    ]
    found = [(device.id, device.name) for device in from_instances(rows)]
    assert found == [("046d:0892:1a2b", "C920"), ("046d:c31c:", "Keyboard")]


def test_a_helper_that_stays_holds_the_computer_awake(tmp_path: Path) -> None:
    keep = KeepAwake(tmp_path, [sys.executable, "-c", "import sys; sys.stdin.read()"])
    assert keep.hold()
    assert keep.held
    assert keep.hold()
    keep.let_go()
    assert not keep.held


@pytest.mark.parametrize("command", [["no-such-program"], [sys.executable, "-c", "exit(1)"]])
def test_a_refusal_holds_nothing(tmp_path: Path, command: list[str]) -> None:
    keep = KeepAwake(tmp_path, command)
    assert not keep.hold()
    assert not keep.held
