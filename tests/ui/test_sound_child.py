"""What the window lets be heard is played by a child, whatever becomes of the sound service."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui import alarm_sound
from app.ui.alarm_sound import SOUND, AlarmSound, pcm_of
from app.ui.player import sound_out
from app.ui.player.sound_out import RATE, ChildOutlet, SoundOut
from app.ui.sound.link import Heard, SoundLink
from tests.helpers.pulse import PulseServer, private_pulse

WAIT_MS = 60_000
TONE_HZ = 440
QUIET = 20


@pytest.fixture
def server() -> Iterator[PulseServer]:
    with private_pulse(sinks=("room_spk",)) as running:
        running.control("set-default-sink", "room_spk")
        yield running


@pytest.fixture
def link(tmp_path: Path) -> Iterator[SoundLink]:
    made = SoundLink(tmp_path)
    yield made
    made.cut()


def tone(seconds: float) -> bytes:
    wave = 8000 * np.sin(2 * np.pi * TONE_HZ * np.arange(round(seconds * RATE)) / RATE)
    return np.repeat(wave.astype("<i2"), 2).tobytes()


@contextmanager
def recorded(server: PulseServer, path: Path) -> Iterator[Path]:
    """All that comes out of the speaker, from before the first sound on."""
    command = ["parec", "--device=room_spk.monitor", "--format=s16le", "--latency-msec=20"]
    with path.open("wb") as file:
        ear = subprocess.Popen(
            [*command, "--rate=48000", "--channels=1"],
            stdout=file,
            env={**os.environ, **server.environment},
        )
        while path.stat().st_size == 0:
            assert ear.poll() is None
        try:
            yield path
        finally:
            ear.terminate()
            ear.wait()


def samples(path: Path) -> np.ndarray[tuple[int], np.dtype[np.int16]]:
    data = path.read_bytes()
    return np.frombuffer(data[: len(data) // 2 * 2], "<i2")


def test_what_is_put_comes_out_of_the_speaker(
    qtbot: QtBot, server: PulseServer, link: SoundLink, tmp_path: Path
) -> None:
    with recorded(server, tmp_path / "heard.raw") as path:
        link.begin()
        link.put(tone(1.0))
        qtbot.waitUntil(lambda: link.heard.frames >= RATE, timeout=WAIT_MS)
    heard = samples(path)
    loud = heard[np.abs(heard) > QUIET]
    assert len(loud) > 0.9 * RATE * 0.95
    spectrum = np.abs(np.fft.rfft(heard[-RATE:].astype(float)))
    assert np.argmax(spectrum) == pytest.approx(TONE_HZ, abs=2)


def test_cut_is_silence_at_once_and_the_next_piece_is_heard(
    qtbot: QtBot, server: PulseServer, link: SoundLink, tmp_path: Path
) -> None:
    with recorded(server, tmp_path / "heard.raw") as path:
        link.begin()
        link.put(tone(60.0))
        qtbot.waitUntil(lambda: link.heard.frames > RATE // 4, timeout=WAIT_MS)
        before = link.pid
        link.cut()
        assert link.pid == 0
        at = path.stat().st_size
        qtbot.waitUntil(lambda: path.stat().st_size > at + 2 * RATE, timeout=WAIT_MS)
        tail = samples(path)[at // 2 + round(0.4 * RATE) :]
        assert len(tail) > RATE // 4 and int(np.abs(tail).max()) <= QUIET
        link.begin()
        link.put(tone(0.5))
        qtbot.waitUntil(lambda: link.heard.frames > 0, timeout=WAIT_MS)
        assert link.pid not in (0, before)


def test_live_sound_is_heard_in_step_or_not_at_all(
    qtbot: QtBot, server: PulseServer, link: SoundLink, tmp_path: Path
) -> None:
    """A film's sound that waited for the output would lie behind its pictures to the end."""
    with recorded(server, tmp_path / "heard.raw") as path:
        link.begin(live=True)
        for _ in range(100):
            link.put(tone(0.1))
        qtbot.waitUntil(lambda: link.heard.frames > 0, timeout=WAIT_MS)
        at = path.stat().st_size
        qtbot.waitUntil(lambda: path.stat().st_size > at + 4 * RATE, timeout=WAIT_MS)
    heard = samples(path)
    assert 0 < int((np.abs(heard) > QUIET).sum()) < 0.5 * RATE, "of ten seconds"
    assert int(np.abs(heard[-RATE // 2 :]).max()) <= QUIET


def test_an_alarm_rings_and_goes_on_ringing_whatever_the_sound_service_does(
    qtbot: QtBot, server: PulseServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked by the window itself, a dead one ended it, and a hanging one held it up for ever."""
    beeped: list[int] = []
    monkeypatch.setattr(QApplication, "beep", lambda: beeped.append(1))
    monkeypatch.setattr(alarm_sound, "ANSWER_MS", WAIT_MS)
    sound = AlarmSound(tmp_path)
    sound.ring()
    qtbot.waitUntil(lambda: sound.link.heard.frames > 0, timeout=WAIT_MS)
    sound.link.cut()
    monkeypatch.setattr(alarm_sound, "ANSWER_MS", 1500)
    server.process.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    for beeps, kept in ((1, True), (2, False)):
        sound.ring()
        qtbot.waitUntil(lambda wanted=beeps: sound.beeps == wanted, timeout=WAIT_MS)
        assert (sound.link.pid != 0) is kept, "the second time another child is needed"
    assert time.monotonic() - began < 20, "the loop went on meanwhile"
    assert len(beeped) == 2
    server.process.send_signal(signal.SIGCONT)
    monkeypatch.setattr(alarm_sound, "ANSWER_MS", WAIT_MS)
    sound.ring()
    qtbot.waitUntil(lambda: sound.link.heard.frames > 0, timeout=WAIT_MS)
    server.process.kill()
    server.process.wait()
    for beeps in (3, 4):
        sound.ring()
        qtbot.waitUntil(lambda wanted=beeps: sound.beeps == wanted, timeout=WAIT_MS)
    assert sound.rings == 6
    sound.close()


def test_without_a_sound_output_the_system_beeps(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    monkeypatch.setattr(QApplication, "beep", lambda: None)
    sound = AlarmSound(tmp_path)
    sound.ring()
    qtbot.waitUntil(lambda: sound.beeps == 1, timeout=WAIT_MS)
    sound.close()


def test_the_sound_of_the_alarm_is_in_the_form_that_is_played() -> None:
    pcm = np.frombuffer(pcm_of(SOUND), "<i2").reshape(-1, 2)
    assert (pcm[:, 0] == pcm[:, 1]).all()
    assert 0.5 < len(pcm) / RATE < 2.0 and int(np.abs(pcm).max()) > 8000


@pytest.mark.parametrize("ending", ["fed", "closed"])
def test_a_child_that_takes_nothing_is_ended(qtbot: QtBot, link: SoundLink, ending: str) -> None:
    link.begin(live=True)
    talk = link._talk
    assert talk is not None
    talk.child.process.send_signal(signal.SIGSTOP)
    if ending == "closed":
        link.put(bytes(1 << 20))
        link.close()
    while ending == "fed" and not talk.ended:
        link.put(bytes(1 << 10))
    qtbot.waitUntil(lambda: talk.ended, timeout=WAIT_MS)


def test_a_child_that_is_given_nonsense_ends(qtbot: QtBot, link: SoundLink) -> None:
    link.begin(live=True)
    talk = link._talk
    assert talk is not None
    talk._orders.put(b"nonsense\n")
    qtbot.waitUntil(lambda: link.ended, timeout=WAIT_MS)


class ToldLink:
    """Tells what a test wants of a child."""

    def __init__(self) -> None:
        self.heard = Heard()
        self.put_bytes, self.cuts = 0, 0

    def begin(self) -> None:
        self.heard = Heard()

    def put(self, data: bytes) -> None:
        self.put_bytes += len(data)

    def cut(self) -> None:
        self.cuts += 1


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    now = [100.0]
    monkeypatch.setattr(sound_out, "now_ns", lambda: round(now[0] * 1e9))
    return now


def playing(link: ToldLink) -> SoundOut:
    sound = SoundOut()
    sound._made = lambda: ChildOutlet(link)  # type: ignore[method-assign, assignment, arg-type]
    sound.put(bytes(4 * 20 * RATE), 0.0, 1.0)
    return sound


def test_the_clock_follows_what_the_child_tells_and_never_goes_back(clock: list[float]) -> None:
    link = ToldLink()
    sound = playing(link)
    assert sound.advance() == 0.0
    seen = []
    for at_s, frames, told_at in (
        (101.0, 4800, 101.0),
        (101.05, 4800, 101.0),
        (101.06, 6000, 101.06),
    ):
        clock[0] = at_s
        link.heard = Heard(frames, round(told_at * 1e9))
        seen.append(sound.advance())
    assert seen == pytest.approx([0.1, 0.15, 0.15], abs=0.001)
    assert link.put_bytes == 4 * 20 * RATE


@pytest.mark.parametrize("why", ["over", "stuck", "never"])
def test_where_the_child_fails_the_pictures_go_on_without_sound(
    clock: list[float], why: str
) -> None:
    link = ToldLink()
    sound = playing(link)
    assert sound.advance() == 0.0
    if why != "never":
        clock[0] += 0.5
        link.heard = Heard(RATE // 2, round(clock[0] * 1e9))
        assert sound.advance() == pytest.approx(0.5)
    if why == "over":
        link.heard = Heard(RATE // 2, round(clock[0] * 1e9), over=True)
    clock[0] += sound_out.COMING_UP_S + 1
    at_s = sound.advance()
    assert at_s is not None and at_s < 1
    clock[0] += 2.0
    assert sound.advance() == pytest.approx(at_s + 2.0, abs=0.01)
    assert link.cuts == (0 if why == "over" else 1), "one that hangs is ended"


def test_nothing_is_passed_on_that_was_dropped() -> None:
    link = ToldLink()
    outlet = ChildOutlet(link)  # type: ignore[arg-type]
    outlet.feed(deque([bytes(400)]))
    link.heard = Heard(100, 1)
    outlet.close()
    assert link.heard == Heard()
