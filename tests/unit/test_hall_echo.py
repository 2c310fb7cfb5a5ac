"""A chirp whose sound broke off is played anew, so often and no more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.devices.microphone.sample import SoundSample
from app.engine import hall_echo
from app.model.errors import DeviceError

HEARD = SoundSample(bytes(96), 48_000, 1, 0)


def listening(monkeypatch: pytest.MonkeyPatch, *asked_ms: float) -> list[float]:
    """What each listening in turn says; returns those that are left."""
    left = list(asked_ms)
    monkeypatch.setattr(hall_echo, "_listen", lambda _speaker, _microphone: (HEARD, left.pop(0)))

    def figures(_role: str, command: tuple[str, ...], **_more: Any) -> dict[str, Any]:
        return {"asked": command[-1]}

    monkeypatch.setattr(hall_echo, "child_figures", figures)
    return left


def hear(folder: Path) -> dict[str, Any]:
    nothing: Any = None
    return hall_echo.hear_chirp(nothing, nothing, folder / "echo.wav", folder)


def test_sound_that_broke_off_is_listened_to_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    left = listening(monkeypatch, -20.0, 410.0, 999.0)
    assert hear(tmp_path)["asked"].endswith("410.000")
    assert left == [999.0]
    assert (tmp_path / "echo.wav").exists()


def test_sound_that_breaks_off_every_time_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    left = listening(monkeypatch, -20.0, -1.0, -3.0, 400.0)
    with pytest.raises(DeviceError):
        hear(tmp_path)
    assert left == [400.0]
    assert not (tmp_path / "echo.wav").exists()
