"""The far end of a call: a real Chromium without a screen that joins the same room.

Its camera is a film whose pictures carry numbers of its own (``FAR_NUMBERS`` on), its microphone
beeps once a second. It tells what it receives: the number burnt into each decoded picture of the
first remote video, the sound in pieces of 20 ms, and the connection's statistics.
"""

from __future__ import annotations

import itertools
import math
import struct
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app.devices.camera.frame_number import (
    CELLS_ACROSS,
    CELLS_DOWN,
    COLUMNS,
    ROWS,
    burn_frame_number,
    read_frame_number,
)
from tests.helpers.devtools import Browser

MATERIAL = Path(__file__).resolve().parents[1] / "material" / "web_room"
FAR_NUMBERS = 9_000_000
FAR_PICTURES = 60
FAR_FPS = 15
FAR_TONE_HZ = 880
RATE = 48_000
BEEP_S = 0.2
BEEP_OFF_S = 0.1
QUIET_S = 0.4
PIECE_S = 0.02


@dataclass(frozen=True, slots=True)
class SeenPicture:
    """A decoded picture of the remote video: when (seconds of the day's clock), its number."""

    at_s: float
    number: int | None
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class HeardPiece:
    """20 ms of the remote sound: when, its RMS and the amplitude of one tone (full scale 1)."""

    at_s: float
    rms: float
    tone: float


class FarEnd:
    """One Chromium in the room."""

    def __init__(self, folder: Path, *, size: tuple[int, int] = (320, 180), tone_hz: int) -> None:
        film, sound = folder / "far.y4m", folder / "far.wav"
        if not film.exists():
            make_film(film, size)
            make_beeps(sound)
        self.browser = Browser(
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            f"--use-file-for-fake-video-capture={film}",
            f"--use-file-for-fake-audio-capture={sound}",
            "--allow-loopback-in-peer-connection",
            size=(640, 360),
        )
        probe = (MATERIAL / "probe.js").read_text(encoding="utf-8")
        self.browser.ask(
            "Page.addScriptToEvaluateOnNewDocument",
            source=probe.replace("@TONE_HZ@", str(tone_hz)),
        )

    def join(self, address: str, limit_s: float = 30.0) -> None:
        """Open the room's address and wait until it says that we are in."""
        self.browser.open(address)
        self.browser.wait_for("window.room?.state === 'in_call'", limit_s)

    def leave(self) -> None:
        self.browser.evaluate("document.getElementById('leave').click()")

    def wait_for_pictures(self, count: int = 25, limit_s: float = 90.0) -> list[SeenPicture]:
        """Pictures from now on, at least so many of them with a number."""
        self.browser.evaluate("probe.pictures.length = 0")
        try:
            self.browser.wait_for(f"probe.numbered() >= {count}", limit_s)
        except AssertionError:
            raise AssertionError(
                f"saw {len(self.pictures())} pictures, the last ones {self.pictures()[-3:]}; "
                f"{self.browser.evaluate('JSON.stringify(room)')}"
            ) from None
        return self.pictures()

    def pictures(self) -> list[SeenPicture]:
        """The pictures decoded since the page was opened or the list emptied."""
        return [
            SeenPicture(at_ms / 1000, _number_of(cells), width, height)
            for at_ms, width, height, cells in self.browser.evaluate("probe.pictures")
        ]

    def listen(self, seconds: float = 3.0) -> list[HeardPiece]:
        """So much of the remote sound from now on."""
        self.browser.evaluate("probe.sound.length = 0")
        pieces = round(seconds / PIECE_S)
        self.browser.wait_for(f"probe.sound.length >= {pieces}", 10 * seconds + 20)
        return [
            HeardPiece(at_ms / 1000, rms, tone)
            for at_ms, rms, tone in self.browser.evaluate("probe.sound")
        ]

    def wait_for_beeps(self, limit_s: float = 90.0) -> None:
        """Two beeps that begin a second after each other; fails where none do in time."""
        deadline = time.monotonic() + limit_s
        while True:
            began = beginnings(self.listen(4.0))
            gaps = [after - before for before, after in itertools.pairwise(began)]
            if any(abs(gap - 1.0) < BEEP_OFF_S for gap in gaps):
                return
            assert time.monotonic() < deadline, f"beeps began at {began}"

    def statistics(self) -> list[dict[str, Any]]:
        """Reports of all connections of the room's page, as the browser gives them."""
        return list(self.browser.evaluate("probe.statistics()"))

    def names(self) -> list[str]:
        """Who else is in the room, as the page shows it."""
        return list(self.browser.evaluate("room.names"))

    def close(self) -> None:
        self.browser.close()


@contextmanager
def far_end(
    folder: Path, *, size: tuple[int, int] = (320, 180), tone_hz: int = 1000
) -> Iterator[FarEnd]:
    """A far end that listens for ``tone_hz`` in what it hears; ended afterwards."""
    made = FarEnd(folder, size=size, tone_hz=tone_hz)
    try:
        yield made
    finally:
        made.close()


def make_film(path: Path, size: tuple[int, int]) -> None:
    """A film of 4 s without end: grey, a bar that wanders, and the number of each picture."""
    width, height = size
    chroma = bytes([128]) * (width * height // 2)
    with path.open("wb") as film:
        film.write(f"YUV4MPEG2 W{width} H{height} F{FAR_FPS}:1 Ip A1:1 C420jpeg\n".encode())
        for picture in range(FAR_PICTURES):
            luma = np.full((height, width), 90, np.uint8)
            left = picture * (width - width // 8) // FAR_PICTURES
            luma[height // 2 :, left : left + width // 8] = 180
            burn_frame_number(luma, FAR_NUMBERS + picture)
            film.write(b"FRAME\n" + luma.tobytes() + chroma)


def make_beeps(path: Path, tone_hz: int = FAR_TONE_HZ, seconds: int = 2) -> None:
    """A beep at the beginning of each second, silence after it; mono, 48 kHz, 16 bits."""
    length = round(BEEP_S * RATE)
    beep = b"".join(
        struct.pack("<h", round(12000 * math.sin(2 * math.pi * tone_hz * n / RATE)))
        for n in range(length)
    )
    second = beep + bytes(2 * (RATE - length))
    with wave.open(str(path), "wb") as sound:
        sound.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
        sound.writeframes(second * seconds)


def beginnings(pieces: list[HeardPiece], threshold: float = 0.02) -> list[float]:
    """When beeps of the tone began, in seconds; one with gaps in it began once."""
    began: list[float] = []
    loud_at = -math.inf
    for piece in pieces:
        if piece.tone > threshold:
            if piece.at_s - loud_at > QUIET_S:
                began.append(piece.at_s)
            loud_at = piece.at_s
    return began


def _number_of(cells: list[int]) -> int | None:
    picture = np.full((CELLS_DOWN, CELLS_ACROSS), 90, np.uint8)
    picture[:ROWS, :COLUMNS] = np.array(cells, np.uint8).reshape(ROWS, COLUMNS)
    return read_frame_number(picture, CELLS_ACROSS, CELLS_DOWN)
