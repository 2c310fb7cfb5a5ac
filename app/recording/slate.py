"""The slate: what a recording shows while its camera gives nothing, or is ordered to rest.

It belongs to the record, so its words are Vietnamese like those of the papers, whatever language
the window speaks (``resources/documents/slate.json``). A frame costs a copy and some slices.
"""

from __future__ import annotations

import json
import logging
import threading
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.model.media import VideoFormat
from app.recording.slate_sheet import Layout, Patch, Words, draw
from app.system.paths import RESOURCES

log = logging.getLogger(__name__)

LINES_KEPT = 4
CLOCK_AT, DATE_AT, SINCE_AT = 0.585, 0.775, 0.875
"""Where clock, date and "since" begin, as shares of the height."""


class SlateKind(StrEnum):
    """Why there is a slate instead of a picture."""

    NO_SIGNAL = "no_signal"
    NOT_JOINED = "not_joined"
    CALL_LOST = "call_lost"
    INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a frame says; two frames that say the same are the same object."""

    kind: SlateKind
    line: str
    second: datetime
    since: datetime | None


@cache
def _words() -> dict[str, dict[str, str]]:
    path = RESOURCES / "documents" / "slate.json"
    found: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return found


class Slates:
    """Slates of one picture format. :meth:`prepare` first; :meth:`frame` from any one thread."""

    def __init__(self, video: VideoFormat, log_dir: Path) -> None:
        self._video = video
        self._log_dir = log_dir
        self._layout = Layout(video)
        self._grounds: dict[tuple[SlateKind, str], bytes] = {}
        self._pieces: dict[str, Patch] = {}
        self._asked: set[tuple[SlateKind, str]] = set()
        self._ready = threading.Event()
        self._shown: _Shown | None = None
        self._frame = b""

    def prepare(self) -> None:
        """Draw on a thread what all frames are made of; returns at once, asked twice is harmless.

        A failure is logged, and there is no slate: :meth:`frame` goes on to say None.
        """
        self._start((SlateKind.NO_SIGNAL, ""))

    def wait_ready(self, limit_s: float) -> bool:
        """Wait for the drawing; False when it did not come in time."""
        return self._ready.wait(limit_s)

    def frame(
        self, kind: SlateKind, wall: datetime, line: str = "", *, since: datetime | None = None
    ) -> bytes | None:
        """The I420 picture of this second of ``wall``; None while nothing is drawn yet.

        ``line`` is free text below the title: which camera, or the reason. A new one is drawn on a
        thread and missing on the first frames. ``since`` adds when it began. Within a second the
        same object is returned.
        """
        if not self._ready.is_set():
            return None
        ground = self._ground(kind, line)
        shown = _Shown(kind, line if ground[1] else "", wall.replace(microsecond=0), since)
        if shown != self._shown:
            self._frame = self._composed(ground[0], shown)
            self._shown = shown
        return self._frame

    def _ground(self, kind: SlateKind, line: str) -> tuple[bytes, bool]:
        """The ground with the line, or the one without until it is drawn, and which it is."""
        found = self._grounds.get((kind, line))
        if found is not None:
            return found, True
        self._start((kind, line))
        return self._grounds[kind, ""], False

    def _composed(self, ground: bytes, shown: _Shown) -> bytes:
        frame = bytearray(ground)
        layout = self._layout
        wide = self._video.width
        clock = [self._pieces[f"clock:{glyph}"] for glyph in f"{shown.second:%H:%M:%S}"]
        self._lay(frame, clock, layout.down(CLOCK_AT), wide)
        date = [self._pieces[f"small:{glyph}"] for glyph in f"{shown.second:%d/%m/%Y}"]
        self._lay(frame, date, layout.down(DATE_AT), wide)
        if shown.since is not None:
            since = [self._pieces[f"small:{glyph}"] for glyph in f"{shown.since:%H:%M:%S}"]
            label = self._pieces[f"label:{shown.kind}"]
            self._lay(frame, [label, *since], layout.down(SINCE_AT), wide)
        return bytes(frame)

    @staticmethod
    def _lay(frame: bytearray, pieces: list[Patch], top: int, wide: int) -> None:
        """Pieces beside each other, their row in the middle of the picture."""
        left = max(0, (wide - sum(piece.width for piece in pieces)) // 2)
        for piece in pieces:
            middle = (max(p.height for p in pieces) - piece.height) // 2
            piece.lay(frame, wide, left, top + middle)
            left += piece.width

    def _start(self, ground: tuple[SlateKind, str]) -> None:
        if ground in self._asked:
            return
        self._asked.add(ground)
        work = self._draw_line if ground[1] else self._draw_all
        threading.Thread(target=work, args=ground, name="slate", daemon=True).start()

    def _draw_all(self, *_ground: object) -> None:
        cells = self._layout.cells({kind: _words()[kind]["since"] for kind in SlateKind})
        try:
            *grounds, sheet = draw(
                self._layout,
                self._log_dir,
                [Words(_words()[kind]["title"]) for kind in SlateKind],
                cells,
            )
        except OSError:
            log.exception("there will be no slate")
            return
        for kind, ground in zip(SlateKind, grounds, strict=True):
            self._grounds[kind, ""] = ground
        self._pieces = {name: cell.cut(sheet, self._video.width) for name, cell in cells.items()}
        self._ready.set()

    def _draw_line(self, kind: SlateKind, line: str) -> None:
        words = _words()[kind]
        rows = self._layout.wrapped(words["line"].format(line=line))
        try:
            (ground,) = draw(self._layout, self._log_dir, [Words(words["title"], rows)])
        except OSError:
            log.exception("the slate stays without its line")
            return
        for old in [key for key in self._grounds if key[1]][: -LINES_KEPT + 1]:
            del self._grounds[old]
            self._asked.discard(old)
        self._grounds[kind, line] = ground
