"""A password in a camera's address: known to settings and camera alone, found nowhere else."""

from __future__ import annotations

import asyncio
import json
import stat
from pathlib import Path

import pytest

from app.engine.board import Board
from app.engine.setup_desk import SetupDesk
from app.model.devices import masked
from app.settings.file import open_settings, read_settings, write_settings
from app.settings.values import Settings
from app.system.paths import DataPaths
from tests.helpers.engine_process import running_engine

SECRET = "mat-khau-9f3"
ADDRESS = f"rtsp://operator:{SECRET}@127.0.0.1:9/room"
SHOWN = "rtsp://***@127.0.0.1:9/room"


@pytest.mark.parametrize(
    ("spec", "shown"),
    [
        (ADDRESS, SHOWN),
        ("rtsp://token@camera/1?channel=2&subtype=0", "rtsp://***@camera/1?channel=2&subtype=0"),
        ("http://camera/v?user=a&Password=b&x=1", "http://camera/v?user=a&Password=***&x=1"),
        ("rtsp://a:p@ss/w@camera:554/x", "rtsp://***@camera:554/x"),
        ("rtspt://a:b@camera/x", "rtspt://***@camera/x"),
        ("rtsp://camera:554/live@2", "rtsp://camera:554/live@2"),
        ("rtsp://camera/live", "rtsp://camera/live"),
        ("file:/data/a@b.mp4", "file:/data/a@b.mp4"),
        ("sim:lost@3", "sim:lost@3"),
        ("usb:046d:085e:ABC@1", "usb:046d:085e:ABC@1"),
        ("", ""),
    ],
)
def test_an_address_is_shown_without_its_secrets(spec: str, shown: str) -> None:
    assert masked(spec) == shown
    assert masked(shown) == shown


def test_the_shown_address_stands_for_the_whole_one(tmp_path: Path) -> None:
    paths, board = DataPaths(tmp_path), Board()
    desk = SetupDesk(board, paths, Settings())
    assert asyncio.run(desk.choose(camera=ADDRESS))["camera"] == SHOWN
    assert board.get("setup")["camera"] == SHOWN
    assert asyncio.run(desk.choose(camera=SHOWN, fps=20))["camera"] == SHOWN
    assert desk.current.camera == ADDRESS
    kept = read_settings(paths.settings)
    assert (kept.camera, kept.video_fps) == (ADDRESS, 20)


@pytest.mark.allow_log("settings kept aside")
def test_settings_are_for_this_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.with_name("settings.json.new").write_text("left by a crash")
    write_settings(path, Settings(camera=ADDRESS))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_text("{", encoding="utf-8")
    kept = open_settings(path).kept
    assert kept is not None
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600


def test_an_engine_that_tries_the_camera_leaves_its_password_nowhere(tmp_path: Path) -> None:
    with running_engine(tmp_path) as client:
        client.ask("setup.choose", camera=ADDRESS, practice=True)
        made = client.ask(
            "session.create", title="Thử", starts_at="2026-11-23T14:00:00+07:00", practice=True
        )
        client.ask("session.open", id=made["id"])
        client.wait_until(lambda now: now["camera"]["state"] == "failed", 30)
        client.ask("test.start", phase="1d")
        client.ask("test.check", item="VI1")
        topics = json.dumps(dict(client.topics))
        client.ask("test.finish")
    assert SHOWN in topics
    assert SECRET not in topics
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    holding = [path.name for path in files if SECRET.encode() in path.read_bytes()]
    assert holding == ["settings.json"]
