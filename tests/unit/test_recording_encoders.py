"""Encoders: what each is asked for, what a trial finds out, what is remembered of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.media import AudioFormat, VideoFormat
from app.recording import encoder_book
from app.recording.encoder import EncoderSettings, encoder_command, in_software
from app.recording.encoder_book import AGAIN_S, EncoderBook
from app.recording.encoder_choice import Candidate, candidates
from app.recording.encoder_machine import linux_graphics, machine_identity
from app.recording.encoder_probe import HaltedError, Probe, probe

SMALL = VideoFormat(320, 180, 25)
X264 = Candidate("libx264", "veryfast")


def ordered(platform: str) -> list[str]:
    return [f"{c.codec} {c.preset}".strip() for c in candidates(platform)]


def test_cards_come_before_the_processor_and_presets_from_good_to_quick() -> None:
    software = ["libx264 veryfast", "libx264 superfast", "libx264 ultrafast"]
    cards = ["h264_nvenc", "h264_qsv", "h264_amf"]
    assert ordered("linux") == [*cards, "h264_vaapi", *software]
    assert ordered("win32") == [*cards, *software]


@pytest.mark.parametrize("candidate", candidates("linux"), ids=str)
def test_every_encoder_is_asked_for_the_same(candidate: Candidate) -> None:
    settings = EncoderSettings(3_000_000, preset=candidate.preset, codec=candidate.codec)
    command = encoder_command(SMALL, AudioFormat(), settings)

    def after(option: str) -> str:
        return command[command.index(option) + 1]

    assert after("-vcodec") == candidate.codec
    assert (after("-g"), after("-b:v"), after("-maxrate")) == ("25", "3000000", "3000000")
    assert after("-fps_mode") == "passthrough"
    no_b_frames = "zerolatency" if candidate.codec == "libx264" else "0"
    assert after("-tune" if candidate.codec == "libx264" else "-bf") == no_b_frames
    assert ("-vaapi_device" in command) == (candidate.codec == "h264_vaapi")


def test_the_processor_stands_in_for_a_card() -> None:
    settings = EncoderSettings(3_000_000, 96_000, "", "h264_nvenc")
    assert in_software(settings) == EncoderSettings(3_000_000, 96_000, "veryfast", "libx264")


def test_x264_is_measured_by_encoding(tmp_path: Path) -> None:
    result = probe(X264, SMALL, tmp_path)
    assert result.works and result.reason == ""
    assert result.speed > 1.0


def test_a_card_that_is_not_there_is_found_out_at_once(tmp_path: Path) -> None:
    settings = VideoFormat(320, 180, 25)
    result = probe(Candidate("h264_nothing"), settings, tmp_path, command=["/no/such/program"])
    assert not result.works and result.reason


@pytest.mark.parametrize(
    ("program", "reason"),
    [
        ("import time; time.sleep(60)", "nothing for 1 s"),
        ("import os; os._exit(9)", "status 9"),
        (
            "import sys; sys.stdin.buffer.read(); print('no film at all, only words')",
            "0 of 50 pictures",
        ),
    ],
)
def test_a_broken_driver_is_told_and_never_waited_for(
    tmp_path: Path, program: str, reason: str
) -> None:
    began = time.monotonic()
    broken = [sys.executable, "-c", program]
    result = probe(Candidate("h264_nvenc"), SMALL, tmp_path, command=broken, hang_s=1.0)
    assert not result.works and reason in result.reason
    assert time.monotonic() - began < 10


def measured(
    monkeypatch: pytest.MonkeyPatch, speeds: dict[str, float], *, load: float = 0.0
) -> list[str]:
    """Trials answer with these speeds; returns the list that each trial is noted in."""
    tried: list[str] = []

    def played(
        candidate: Candidate, video: VideoFormat, _log_dir: Path, *, halt: Callable[[], bool]
    ) -> Probe:
        if halt():
            raise HaltedError
        name = candidate.preset or candidate.codec
        tried.append(name)
        share = 1280 * 720 * 25 / (video.width * video.height * video.fps)
        size = (video.width, video.height, video.fps)
        speed = speeds.get(name, 0.0) * share
        name_of = (candidate.codec, candidate.preset)
        return Probe(*name_of, *size, speed, load=load, at=time.time())

    monkeypatch.setattr(encoder_book, "probe", played)
    monkeypatch.setattr(encoder_book, "candidates", lambda: candidates("linux"))
    monkeypatch.setattr(encoder_book, "machine_identity", lambda: {"graphics": "card 1"})
    return tried


def test_the_best_that_holds_is_chosen_and_remembered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = measured(monkeypatch, {"veryfast": 3.0, "superfast": 3.6, "ultrafast": 7.0})
    path, hd, full_hd = tmp_path / "encoders.json", VideoFormat(), VideoFormat(1920, 1080, 30)
    book = EncoderBook(path, tmp_path)
    assert book.choose([hd]) == book.choose([]) == X264 and book.holds([hd]) is None
    assert book.measure([hd]) == X264
    assert tried == ["h264_nvenc", "h264_qsv", "h264_amf", "h264_vaapi", "veryfast"]
    assert book.measure([full_hd]) == Candidate("libx264", "ultrafast")
    assert book.holds([full_hd]) is True and book.holds([full_hd, full_hd]) is False
    again = EncoderBook(path, tmp_path)
    assert again.choose([full_hd]).preset == "ultrafast"
    before = list(tried)
    again.measure([full_hd])
    assert tried == before
    monkeypatch.setattr(encoder_book, "machine_identity", lambda: {"graphics": "card 2"})
    assert EncoderBook(path, tmp_path).probes == ()


def test_several_sources_share_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured(monkeypatch, {"veryfast": 2.0, "superfast": 3.5, "h264_qsv": 0.0})
    book = EncoderBook(tmp_path / "encoders.json", tmp_path)
    one = VideoFormat()
    assert book.measure([one]).preset == "veryfast"
    assert book.measure([one, replace(one, fps=15)]).preset == "superfast"
    measured(monkeypatch, {"h264_vaapi": 8.0})
    card = EncoderBook(tmp_path / "card.json", tmp_path)
    assert card.measure([one, one]).codec == "h264_vaapi"


CARDS = ["h264_nvenc", "h264_qsv", "h264_amf", "h264_vaapi"]


def test_a_card_that_is_not_there_is_tried_once_and_not_for_each_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = measured(monkeypatch, {"veryfast": 9.0})
    book = EncoderBook(tmp_path / "encoders.json", tmp_path)
    for video in (VideoFormat(), VideoFormat(1920, 1080, 30), VideoFormat(1280, 720, 30)):
        assert not book.covers([video])
        book.measure([video])
        assert book.covers([video])
    assert tried == [*CARDS, "veryfast", "veryfast", "veryfast"]


def test_what_a_busy_machine_gave_is_measured_again_at_growing_distances(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, one = tmp_path / "encoders.json", [VideoFormat()]
    busy = measured(monkeypatch, {"veryfast": 1.2, "superfast": 1.3, "ultrafast": 2.0}, load=0.6)
    book = EncoderBook(path, tmp_path)
    assert book.measure(one) == Candidate("libx264", "ultrafast")
    assert book.provisional(X264, one[0])
    count = len(busy)
    now, passed = time.time(), [0.0]
    monkeypatch.setattr(time, "time", lambda: now + passed[0])
    for passed[0], again in ((60, False), (AGAIN_S + 60, True)):
        assert book.covers(one) is not again
        book.measure(one)
        assert (len(busy) > count) is again
    quiet = measured(monkeypatch, {"veryfast": 3.0})
    passed[0] += AGAIN_S + 60
    assert EncoderBook(path, tmp_path).covers(one), "the second distance is longer"
    passed[0] += AGAIN_S
    assert book.measure(one) == X264
    assert quiet == [*CARDS, "veryfast"]
    passed[0] += 100 * AGAIN_S
    assert book.covers(one)


def test_a_trial_that_is_broken_off_ends_at_once_and_leaves_no_result(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()
    slow = [sys.executable, "-c", "import time; time.sleep(60)"]
    threading.Timer(0.5, over.set).start()
    began = time.monotonic()
    with pytest.raises(HaltedError):
        probe(X264, SMALL, tmp_path, command=slow, hang_s=30.0, halt=over.is_set)
    assert time.monotonic() - began < 10
    tried = measured(monkeypatch, {"veryfast": 3.0})
    book = EncoderBook(tmp_path / "encoders.json", tmp_path)
    assert book.measure([SMALL], halt=over.is_set) == X264
    assert (tried, book.probes) == ([], ())


def test_others_on_the_machine_are_told_apart_from_the_trial(tmp_path: Path) -> None:
    alone = probe(X264, SMALL, tmp_path)
    burn = "import sys\nprint(flush=True)\nwhile True: pass"
    others = [
        subprocess.Popen([sys.executable, "-c", burn], stdout=subprocess.PIPE)
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        for other in others:
            assert other.stdout is not None
            other.stdout.readline()
        crowded = probe(X264, VideoFormat(640, 360, 25), tmp_path)
    finally:
        for other in others:
            other.kill()
            other.communicate()
    assert 0 <= alone.load <= 1
    assert crowded.provisional


def test_a_torn_note_is_measured_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    measured(monkeypatch, {"veryfast": 3.0})
    path = tmp_path / "encoders.json"
    for content in ("", "[1]", '{"machine": {"graphics": "card 1"}, "probes": [{"a": 1}]}'):
        path.write_text(content, encoding="utf-8")
        assert EncoderBook(path, tmp_path).probes == ()
    assert json.loads(path.read_text(encoding="utf-8"))["probes"] == [{"a": 1}]


def test_cards_are_told_by_vendor_device_and_driver(tmp_path: Path) -> None:
    device = tmp_path / "drm/card0/device"
    device.mkdir(parents=True)
    (device / "vendor").write_text("0x8086\n")
    (device / "device").write_text("0x9a49\n")
    driver = tmp_path / "drivers/i915"
    driver.mkdir(parents=True)
    (device / "driver").symlink_to(driver)
    version = tmp_path / "proc/driver/nvidia/version"
    version.parent.mkdir(parents=True)
    version.write_text("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.14\nGCC\n")
    intel, nvidia = linux_graphics(tmp_path / "drm", tmp_path / "proc")
    assert intel.startswith("0x8086:0x9a49 i915 ") and nvidia.endswith("550.54.14")
    assert linux_graphics(tmp_path / "none", tmp_path / "none") == []
    assert set(machine_identity()) == {"ffmpeg", "graphics", "processor"}
