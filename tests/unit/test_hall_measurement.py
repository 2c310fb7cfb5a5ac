"""What the helpers measure: chirp, howling, hum, claps, and what stands in a picture."""

from __future__ import annotations

import subprocess
import wave
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from app.devices.camera.scene import scene
from app.devices.clap.motion import Pictures, compare, visual_event_s
from app.devices.clap.onsets import onsets_s
from app.devices.microphone.analyse import analyse, channel_levels, read_wav
from app.devices.microphone.echo import measure, reference
from app.devices.microphone.howling import howling

RATE = 48_000
ASKED_MS = 400.0
Sound = NDArray[np.float64]
Luma = NDArray[np.uint8]


def noise(seconds: float, level_dbfs: float) -> Sound:
    quiet: Sound = np.random.default_rng(5).standard_normal(round(seconds * RATE))
    return quiet * 10 ** (level_dbfs / 20)


def room(arrivals: dict[float, float], noise_dbfs: float = -60.0) -> Sound:
    """A recording in which the chirp arrives after so many ms, by so many dB quieter."""
    sound, chirp = noise(2.6, noise_dbfs), reference(RATE)
    for delay_ms, quieter_db in arrivals.items():
        begin = round((ASKED_MS + delay_ms) * RATE / 1000)
        sound[begin : begin + len(chirp)] += chirp * 10 ** (-quieter_db / 20)
    return sound


@pytest.mark.parametrize(
    ("delay_ms", "quieter_db", "noise_dbfs"),
    [(62.0, 20.0, -60.0), (3.5, 24.0, -50.0), (410.0, 6.0, -30.0), (62.0, 40.0, -55.0)],
)
def test_chirp_is_found_with_its_delay_and_level(
    delay_ms: float, quieter_db: float, noise_dbfs: float
) -> None:
    found = measure(room({delay_ms: quieter_db}, noise_dbfs), RATE, ASKED_MS)
    assert found["found"]
    assert found["delay_ms"] == pytest.approx(delay_ms, abs=0.2)
    assert found["return_db"] == pytest.approx(quieter_db, abs=1.0)
    assert found["heard_dbfs"] == pytest.approx(found["played_dbfs"] - quieter_db, abs=1.0)


def test_echoes_of_the_room_add_to_what_comes_back() -> None:
    found = measure(room({62.0: 20.0, 90.0: 20.0}), RATE, ASKED_MS)
    assert found["return_db"] == pytest.approx(17.0, abs=0.5)
    assert found["howl_hz"] is None


def test_drawing_shows_the_arrival_at_its_place() -> None:
    series = measure(room({62.0: 20.0}), RATE, ASKED_MS)["series"]
    loudest = int(np.argmax([level if level is not None else -999 for level in series["db"]]))
    assert series["from_ms"] + series["step_ms"] * loudest == pytest.approx(62, abs=2)
    assert series["db"][loudest] == pytest.approx(-20.0, abs=1.0)


def test_a_burst_that_is_not_alone_is_no_chirp() -> None:
    # Seen where people spoke: the loudest burst was 21 dB over the rest, the next one 8 dB below.
    found = measure(room({400.0: 30.0, 1200.0: 22.0}), RATE, ASKED_MS)
    assert not found["found"]
    assert found["return_db"] == pytest.approx(16.0, abs=0.5)
    assert measure(room({400.0: 34.0, 1200.0: 22.0}), RATE, ASKED_MS)["found"]


def test_silence_and_speech_hold_no_chirp(tmp_path: Path) -> None:
    wav = tmp_path / "speech.wav"
    spoken = "Đề nghị các điểm cầu kiểm tra âm thanh, rồi xin mời công dân trình bày ý kiến."
    subprocess.run(["espeak-ng", "-v", "vi", "-w", str(wav), spoken], check=True, timeout=30)
    out = tmp_path / "48k.wav"
    subprocess.run(["sox", str(wav), "-r", "48000", str(out)], check=True, timeout=30)
    speech, rate = read_wav(out)
    assert not measure(speech[: 3 * rate], rate, ASKED_MS)["found"]
    nothing = measure(np.zeros(3 * RATE), RATE, ASKED_MS)
    assert not nothing["found"]
    assert nothing["return_db"] > 60


def test_howling_is_a_line_that_grows() -> None:
    t = np.arange(2 * RATE) / RATE
    tone = np.sin(2 * np.pi * 1830 * t)
    growing = howling(tone * np.minimum(0.9, 0.003 * np.exp(3 * t)) + noise(2, -60), RATE)
    assert growing["howl_hz"] == pytest.approx(1830, abs=10)
    assert growing["howl_growth_db"] > 20
    steady = howling(0.1 * tone + noise(2, -60), RATE)
    assert steady["howl_growth_db"] == pytest.approx(0, abs=1)
    assert howling(noise(2, -20), RATE)["howl_hz"] is None
    assert howling(room({62.0: 20.0}), RATE)["howl_hz"] is None


@pytest.mark.parametrize(
    ("lines", "hum"),
    [("50", True), ("100 200", True), ("100", False), ("", False)],
)
def test_hum_of_mains_and_of_a_rectifier(tmp_path: Path, lines: str, hum: bool) -> None:
    wav = tmp_path / "hum.wav"
    tones = [word for hz in lines.split() for word in ("sine", f"mix{hz}")]
    made = [word.replace("mix", "") if word.startswith("mix") else word for word in tones]
    synth = ["synth", "5", *[w for i in range(0, len(made), 2) for w in (made[i], made[i + 1])]]
    synth += ["whitenoise"]
    count = len(lines.split()) + 1
    command = ["sox", "-R", "-n", "-r", "48000", "-c", str(count), "-b", "16", str(wav), *synth]
    gains = ",".join(["1v0.02"] + [f"{n}v0.02" for n in range(2, count)] + [f"{count}v0.001"])
    mixed = tmp_path / "mixed.wav"
    subprocess.run(command, check=True, timeout=30)
    mix = gains if count > 1 else "1v0.001"
    subprocess.run(["sox", str(wav), str(mixed), "remix", mix], check=True, timeout=30)
    sound, rate = read_wav(mixed)
    assert analyse(sound, rate)["hum"] is hum


def test_dead_channel_is_told_by_its_level(tmp_path: Path) -> None:
    wav = tmp_path / "two.wav"
    left = np.round(noise(1, -20) * 32767).clip(-32768, 32767).astype("<i2")
    with wave.open(str(wav), "wb") as output:
        output.setparams((2, 2, RATE, 0, "NONE", ""))
        output.writeframes(np.stack([left, np.zeros_like(left)], axis=1).tobytes())
    loud, dead = channel_levels(wav)
    assert loud == pytest.approx(-20, abs=1)
    assert dead == -120


def clap_sound(at_s: list[float]) -> Sound:
    sound = noise(6, -55)
    burst = noise(0.08, -8) * np.exp(-np.arange(round(0.08 * RATE)) / (0.015 * RATE))
    for begin_s in at_s:
        begin = round(begin_s * RATE)
        sound[begin : begin + len(burst)] += burst
    return sound


def clapping(at_s: list[float], late_s: float, *, phase_s: float = 0.0) -> Pictures:
    """Hands that close within 160 ms, stop at the clap, then part slowly; 25 pictures a second."""
    chance = np.random.default_rng(3)
    times = [phase_s + n * 0.04 for n in range(150)]
    change = []
    for time in times:
        moved = abs(chance.normal(0.5, 0.05))
        for clap in at_s:
            before = clap + late_s - time
            if -0.04 < before <= 0.16:
                moved += 4.0 * (1.0 if before > 0 else 1 + before / 0.04)
            elif -0.9 < before <= -0.3:
                moved += 1.5
        change.append(moved)
    return Pictures(times, [100.0] * len(times), change)


@pytest.mark.parametrize("late_s", [0.0, 0.1, -0.1, 0.2])
@pytest.mark.parametrize("phase_s", [0.0, 0.013, 0.03])
def test_clap_is_placed_to_one_picture(late_s: float, phase_s: float) -> None:
    claps = [1.213, 2.9, 4.55]
    heard = onsets_s(clap_sound(claps), RATE)
    assert heard == pytest.approx(claps, abs=0.003)
    pairs = compare(clapping(claps, late_s, phase_s=phase_s), heard)
    offsets = [seen - sound for sound, seen in pairs]
    assert len(pairs) == 3
    assert offsets == pytest.approx([late_s] * 3, abs=0.045)


def test_flash_is_seen_at_its_first_picture() -> None:
    luma = [100.0] * 50
    luma[25] = 235.0
    change = [0.0, *np.abs(np.diff(luma))]
    pictures = Pictures([n * 0.04 for n in range(50)], luma, change)
    assert visual_event_s(pictures, 1.05) == pytest.approx(1.0)


def test_what_begins_suddenly_and_goes_on_is_no_clap() -> None:
    syllable = noise(0.3, -8)
    sound = noise(6, -55)
    for begin_s in (1.0, 2.5, 4.0):
        begin = round(begin_s * RATE)
        sound[begin : begin + len(syllable)] += syllable
    assert onsets_s(sound, RATE) == []


def test_a_clap_in_a_room_that_rings_is_heard() -> None:
    sound = clap_sound([1.2, 2.8])
    ringing = noise(0.6, -24) * 10 ** (-3 * np.arange(round(0.6 * RATE)) / (0.6 * RATE))
    for begin_s in (1.2, 2.8):
        begin = round(begin_s * RATE)
        sound[begin : begin + len(ringing)] += ringing
    assert onsets_s(sound, RATE) == pytest.approx([1.2, 2.8], abs=0.003)


def test_nothing_is_made_of_speech_and_of_a_quiet_room() -> None:
    assert onsets_s(noise(4, -40), RATE) == []
    assert compare(clapping([], 0.0), [2.0]) == []


def picture(level: int = 110, *, contrast: float = 25.0) -> Luma:
    chance = np.random.default_rng(9)
    rough = cv2.GaussianBlur(chance.normal(0, 1, (720, 1280)), (0, 0), 6)
    whole: Luma = np.clip(level + rough / rough.std() * contrast, 16, 235).astype(np.uint8)
    return whole


def seated(wall: Luma, luma: int, shift: int) -> Luma:
    """A head and shoulders before a wall, moved by so many pixels."""
    frame = wall.copy()
    cv2.circle(frame, (640 + shift, 330), 90, luma, -1)
    cv2.ellipse(frame, (640 + shift, 720), (220, 290), 0, 180, 360, luma, -1)
    return frame


def test_person_is_found_by_movement_and_told_from_the_window_behind() -> None:
    wall = picture(205, contrast=8)
    found = scene([seated(wall, 60, shift) for shift in range(0, 60, 6)])
    left, top, width, height = found["subject"]
    assert left + width / 2 == pytest.approx(0.52, abs=0.06)
    assert top == pytest.approx(240 / 720, abs=0.05)
    assert height == pytest.approx(480 / 720, abs=0.08)
    assert width < 0.6
    assert found["surround_luma"] - found["subject_luma"] > 60


def test_still_picture_has_no_subject_and_its_middle_is_compared() -> None:
    frame = picture(200, contrast=4)
    frame[200:700, 400:880] = 60
    found = scene([frame] * 5)
    assert found["subject"] is None
    assert found["surround_luma"] - found["subject_luma"] > 60


def test_flat_and_glaring_pictures() -> None:
    assert scene([picture(120, contrast=0.5)])["contrast"] < 15
    assert scene([picture(120, contrast=30)])["contrast"] > 15
    glare = picture()
    glare[:300] = 235
    assert scene([glare])["bright_share"] == pytest.approx(300 / 720, abs=0.02)


def test_light_that_is_switched_is_nobody() -> None:
    dark, light = picture(60), picture(150)
    assert scene([dark, light, light])["subject"] is None
