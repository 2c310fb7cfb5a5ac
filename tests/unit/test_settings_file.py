"""Settings: declared once, refused in words, written whole or not at all, never thrown away."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.model.errors import SettingsError
from app.settings.declaration import Whole
from app.settings.file import open_settings, read_settings, write_settings
from app.settings.host import host_in
from app.settings.migrations import STEPS, VERSION, migrated
from app.settings.values import Settings, check, declarations


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_every_setting_is_declared_and_its_default_is_good() -> None:
    declared = declarations()
    assert list(declared) == list(Settings().to_json())
    check(Settings().to_json())
    assert all(d.title.context == d.hint.context == "settings" for d in declared.values())
    assert all(str(d.title) and str(d.hint).endswith(".") for d in declared.values())


def test_a_missing_file_gives_the_defaults_and_is_not_made(path: Path) -> None:
    assert read_settings(path) == open_settings(path).settings == Settings()
    assert not path.exists()


def test_what_is_written_is_read(path: Path) -> None:
    chosen = Settings().changed(
        operator="Nguyễn Thị Bưởi",
        camera="sim:flash",
        primary_folder="D:\\Ghi hình",
        external_folder="/media/usb",
        video_fps=30,
    )
    write_settings(path, chosen)
    assert read_settings(path) == chosen
    assert [p.name for p in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("typed", "host"),
    [
        ("gomeet.vnpt.vn", "gomeet.vnpt.vn"),
        (" https://gomeet.vnpt.vn/phong/1?ma=2#a ", "gomeet.vnpt.vn"),
        ("GoMeet.VNPT.vn:8443/x", "gomeet.vnpt.vn"),
        ("https://an:bi-mat@gomeet.vnpt.vn", "gomeet.vnpt.vn"),
        ("họp.vn", "xn--hp-68s.vn"),
        ("192.0.2.7", "192.0.2.7"),
        ("http://[2001:db8::1]:80/", "2001:db8::1"),
        ("2001:db8::1", "2001:db8::1"),
        ("", ""),
    ],
)
def test_of_an_address_that_was_pasted_the_host_stays(typed: str, host: str) -> None:
    assert host_in(typed) == host
    check({"platform_host": host})


@pytest.mark.parametrize("typed", ["hai từ", "https://", "-a.vn", "a..vn", "[::1", "300.1.1.1"])
def test_what_names_no_host_is_refused_as_it_was_typed(typed: str) -> None:
    assert host_in(typed) == typed
    with pytest.raises(SettingsError, match="not the name of a server"):
        check({"platform_host": typed})


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("language", "fr", "vi, en"),
        ("operator", "x" * 121, "longer than 120"),
        ("operator", "a\nb", "cannot be shown"),
        ("operator", 5, "must be text"),
        ("camera", "file:", "does not name a device"),
        ("camera", None, "must be text"),
        ("primary_folder", "recordings", "starts at a disk"),
        ("external_folder", "/a\0b", "must be text"),
        ("platform_host", "máy chủ", "not the name of a server"),
        ("platform_host", "https://gomeet.vnpt.vn/", "not the name of a server"),
        ("platform_host", "10.0.0.256", "not the name of a server"),
        ("platform_host", None, "must be text"),
        ("video_width", 1281, "multiple of 2"),
        ("video_width", 100, "between 320 and 3840"),
        ("video_fps", "25", "whole number"),
        ("video_fps", True, "whole number"),
        ("video_bitrate_kbps", 1499, "between 1500"),
        ("audio_bitrate_kbps", 127, "between 128"),
        ("segment_s", 301, "between 10 and 300"),
        ("planned_minutes", 4, "between 5 and 720"),
        ("scenario", "D9", "D1"),
        ("colour", "red", "colour"),
    ],
)
def test_a_bad_value_is_refused_by_name(name: str, value: object, words: str) -> None:
    with pytest.raises(SettingsError, match="“") as caught:
        Settings().changed(**{name: value})
    assert caught.value.field == name
    assert words in str(caught.value)


values: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers())
)


@settings(max_examples=100)
@given(st.sampled_from(list(declarations())), values)
def test_a_value_is_taken_and_kept_or_refused(name: str, value: object) -> None:
    try:
        changed = Settings().changed(**{name: value})
    except SettingsError as error:
        assert error.field == name
    else:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "settings.json"
            write_settings(path, changed)
            assert read_settings(path) == changed


def test_a_newer_file_is_refused_and_not_touched(path: Path) -> None:
    text = json.dumps({"version": VERSION + 1, "settings": {"hologram": True}})
    path.write_text(text)
    for opened in (read_settings, open_settings):
        with pytest.raises(SettingsError, match="newer version"):
            opened(path)
    assert path.read_text() == text
    assert len(list(path.parent.iterdir())) == 1


@pytest.mark.allow_log("settings kept aside")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[]",
        b'{"settings": []}',
        b'{"version": "1"}',
        b'{"version": -1, "settings": {}}',
        b"[" * 100_000,
    ],
)
def test_a_broken_file_is_kept_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(SettingsError, match="damaged"):
        read_settings(path)
    opened = open_settings(path)
    assert opened.settings == Settings()
    assert opened.problem is not None
    assert opened.kept is not None
    assert opened.kept.read_bytes() == content
    assert read_settings(path) == Settings()


@pytest.mark.allow_log("settings kept aside")
def test_the_good_values_of_a_file_with_a_bad_one_stay(path: Path) -> None:
    for _ in range(2):
        path.write_text(
            json.dumps(
                {"version": VERSION, "settings": {"operator": "Bưởi", "video_fps": 9999, "x": 1}}
            )
        )
        opened = open_settings(path)
        assert opened.settings == Settings(operator="Bưởi")
        assert opened.problem is not None
        assert opened.problem.field == "video_fps"
    assert len(list(path.parent.glob("settings.json.broken-*"))) == 2


def test_a_file_that_cannot_be_read_is_left(path: Path) -> None:
    path.mkdir()
    with pytest.raises(SettingsError, match="cannot be read"):
        open_settings(path)
    assert path.is_dir()


def test_a_write_that_fails_leaves_the_old_file(path: Path) -> None:
    write_settings(path, Settings(operator="Bưởi"))
    path.with_name("settings.json.new").mkdir()
    with pytest.raises(SettingsError, match="cannot be written"):
        write_settings(path, Settings(operator="Khác"))
    assert read_settings(path).operator == "Bưởi"


WRITER = """
import itertools, sys
from pathlib import Path
from app.settings.file import write_settings
from app.settings.values import Settings

for number in itertools.count():
    write_settings(Path(sys.argv[1]), Settings(operator=str(number) * 20))
    if number == 3:
        print("begun", flush=True)
"""


def test_a_kill_while_writing_leaves_a_whole_file(path: Path) -> None:
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert writer.stdout is not None
    with writer.stdout:
        assert writer.stdout.readline() == b"begun\n"
        writer.send_signal(signal.SIGKILL)
        writer.wait(20)
    operator = read_settings(path).operator
    assert len(operator) >= 20
    assert operator == operator[: len(operator) // 20] * 20


def test_step_1_takes_a_file_without_a_number(path: Path) -> None:
    path.write_text(json.dumps({"settings": {"operator": "Bưởi"}}))
    assert read_settings(path) == Settings(operator="Bưởi")


def test_steps_run_from_the_version_of_the_file_on() -> None:
    def rename(old: dict[str, Any]) -> dict[str, Any]:
        old["operator"] = old.pop("person")
        return old

    kept = {"person": "Bưởi"}
    assert migrated(kept, VERSION, (*STEPS, rename)) == {"operator": "Bưởi"}
    assert migrated({"operator": "A"}, VERSION + 1, (*STEPS, rename)) == {"operator": "A"}
    assert kept == {"person": "Bưởi"}


def test_a_limit_is_part_of_its_declaration() -> None:
    segment = declarations()["segment_s"]
    assert isinstance(segment, Whole)
    assert (segment.minimum, segment.maximum, segment.unit) == (10, 300, "s")
