"""What a long recording holds: pictures by their numbers, flashes against beeps, silent tracks."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.devices.camera.frame_number import MODULUS
from tests.helpers.copy_reading import Damage, Picture, SoundPiece, pieces_of, segments_of

BEEP_LEVEL = 0.12
"""A quarter of the simulated beep's amplitude."""
QUIET_BEFORE_S = 0.5
NEAR_S = 0.5
SILENT_S = 2.5
"""Longer than between two beeps: the track was silent."""


@dataclass
class Track:
    """One sound track: when its beeps began, and how long it was silent at most."""

    beeps_s: list[float] = field(default_factory=list)
    last_loud_s: float = -1.0
    longest_silence_s: float = 0.0
    end_s: float = 0.0

    def hear(self, piece: SoundPiece) -> None:
        """Note the beeps that begin in a piece of sound."""
        loud = np.flatnonzero(np.abs(piece.samples) > BEEP_LEVEL)
        self.end_s = piece.at_s + piece.samples.size / piece.rate
        if not loud.size:
            return
        first_s = piece.at_s + float(loud[0]) / piece.rate
        quiet_s = first_s - max(self.last_loud_s, 0.0)
        self.longest_silence_s = max(self.longest_silence_s, quiet_s)
        if quiet_s > QUIET_BEFORE_S:
            self.beeps_s.append(first_s)
        self.last_loud_s = piece.at_s + float(loud[-1]) / piece.rate

    @property
    def silent_s(self) -> float:
        """The longest time without a sound, the end included."""
        return max(self.longest_silence_s, self.end_s - max(self.last_loud_s, 0.0))


@dataclass
class Contents:
    """One source of one copy, or of several recordings one after the other."""

    fps: int
    pictures: int = 0
    repeated: int = 0
    left_out: int = 0
    unnumbered: int = 0
    seconds: float = 0.0
    leaps: list[tuple[float, int]] = field(default_factory=list)
    flashes_s: list[float] = field(default_factory=list)
    lags_s: list[float] = field(default_factory=list)
    tracks: dict[int, Track] = field(default_factory=dict)
    damage: list[str] = field(default_factory=list)
    _last: int | None = None
    _first: tuple[float, int] | None = None

    def see(self, picture: Picture) -> None:
        """Count a picture by the number in it."""
        self.pictures += 1
        self.seconds = picture.at_s + 1 / self.fps
        if picture.white:
            self.flashes_s.append(picture.at_s)
        if picture.number is None:
            self.unnumbered += 1
            return
        if self._last is not None:
            step = (picture.number - self._last) % MODULUS
            self.repeated += step == 0
            if step > 1:
                self.left_out += step - 1
                self.leaps.append((round(picture.at_s, 3), step - 1))
        if self._first is None:
            self._first = (picture.at_s, picture.number)
        if picture.white:
            taken_s = (picture.number - self._first[1]) % MODULUS / self.fps
            self.lags_s.append(picture.at_s - self._first[0] - taken_s)
        self._last = picture.number

    def offsets(self, track: Track) -> list[tuple[float, float]]:
        """Each flash and how much later its beep came, but for the first and the last second."""
        beeps = np.array(track.beeps_s)
        found = []
        for flash_s in self.flashes_s:
            if not beeps.size or not 1.0 <= flash_s <= self.seconds - 1.0:
                continue
            near = float(beeps[np.argmin(np.abs(beeps - flash_s))]) - flash_s
            if abs(near) < NEAR_S:
                found.append((flash_s, near))
        return found

    def figures(self) -> dict[str, Any]:
        """All of it as plain figures."""
        wrong = self.repeated + self.left_out
        return {
            "fps": self.fps,
            "pictures": self.pictures,
            "repeated": self.repeated,
            "left_out": self.left_out,
            "share_wrong": round(wrong / max(1, self.pictures), 6),
            "unnumbered": self.unnumbered,
            "seconds": round(self.seconds, 3),
            "first_number": self._first[1] if self._first else None,
            "leaps": self.leaps[:100],
            "flashes": len(self.flashes_s),
            "against_clock_ms": _spread_ms(self.lags_s),
            "tracks": {n: self._track(track) for n, track in self.tracks.items()},
            "damage": self.damage,
        }

    def _track(self, track: Track) -> dict[str, Any]:
        offsets = self.offsets(track)
        return {
            "beeps": len(track.beeps_s),
            "longest_silence_s": round(track.silent_s, 3),
            "silent": track.silent_s > SILENT_S,
            **drift(offsets),
        }


def drift(offsets: list[tuple[float, float]]) -> dict[str, Any]:
    """How sound and picture moved against each other: at the start, at the end, on the whole."""
    if len(offsets) < 4:
        return {"pairs": len(offsets), "drift_ms": None}
    tenth = max(2, min(60, len(offsets) // 10))
    values = [offset for _, offset in offsets]
    slope, _ = statistics.linear_regression([at for at, _ in offsets], values)
    return {
        "pairs": len(offsets),
        "start_ms": round(statistics.median(values[:tenth]) * 1000, 2),
        "end_ms": round(statistics.median(values[-tenth:]) * 1000, 2),
        "drift_ms": round(slope * (offsets[-1][0] - offsets[0][0]) * 1000, 2),
        "worst_ms": round(max(values, key=abs) * 1000, 2),
    }


def _spread_ms(lags_s: list[float]) -> float | None:
    """Between the earliest and the latest place of a picture against the clock it was taken at."""
    return round((max(lags_s) - min(lags_s)) * 1000, 2) if lags_s else None


def read_contents(folder: Path, source: str, fps: int) -> Contents:
    """Decode one source of a copy to its end."""
    contents = Contents(fps)
    for piece in pieces_of(segments_of(folder, source)):
        if isinstance(piece, Picture):
            contents.see(piece)
        elif isinstance(piece, Damage):
            contents.damage.append(f"{piece.file}: {piece.error}")
        else:
            contents.tracks.setdefault(piece.track, Track()).hear(piece)
    return contents


def problems_of(source: str, figures: dict[str, Any], *, allowed_share: float) -> list[str]:
    """What is not as it has to be, in words."""
    frame_ms = 1000 / figures["fps"]
    found = [f"{source}: {damage}" for damage in figures["damage"]]
    if figures["share_wrong"] > allowed_share:
        found.append(f"{source}: {figures['repeated']} repeated, {figures['left_out']} left out")
    if figures["unnumbered"]:
        found.append(f"{source}: {figures['unnumbered']} pictures without a number")
    for number, track in figures["tracks"].items():
        drift_ms = track["drift_ms"]
        if track["silent"]:
            found.append(f"{source}, track {number}: silent for {track['longest_silence_s']} s")
        if drift_ms is not None and math.fabs(drift_ms) >= frame_ms:
            found.append(f"{source}, track {number}: drift {drift_ms} ms")
    return found
