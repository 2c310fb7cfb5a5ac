"""Draws what a slate is put together from: its ground with the words, and digits to lay on it.

FFmpeg's ``drawtext`` draws once, in a child, with the program's own fonts, so that the engine
needs no library for pictures. Words reach it in files, never as part of its filter's text.
"""

from __future__ import annotations

import tempfile
import textwrap
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.media import VideoFormat
from app.system.paths import RESOURCES
from app.system.processes import start_child

DRAW_S = 15.0
"""How long the child may take; a machine under full load needs seconds."""

GROUND = "0x17212B"
ACCENT = "0xC98A2B"
WHITE, PALE = "0xF2F4F6", "0xB9C3CC"
BOLD, PLAIN = "Inter-Bold.otf", "Inter-Medium.otf"
CLOCK_GLYPHS, SMALL_GLYPHS = "0123456789:", "0123456789:/"
LINE_ROWS = 3
_EM_OF_CAPITAL, _EM_OF_LETTER, _EM_OF_DIGIT = 0.78, 0.56, 0.66


@dataclass(frozen=True, slots=True)
class Patch:
    """A piece of luma: rows of ``width`` bytes."""

    width: int
    rows: tuple[bytes, ...]

    @property
    def height(self) -> int:
        """Its rows."""
        return len(self.rows)

    def lay(self, frame: bytearray, stride: int, left: int, top: int) -> None:
        """Copy it into a frame whose luma rows are ``stride`` bytes long."""
        at = top * stride + left
        for row in self.rows:
            frame[at : at + self.width] = row
            at += stride


@dataclass(frozen=True, slots=True)
class Look:
    """Font file, size in pixels and colour of letters."""

    font: str
    size: int
    colour: str


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a piece stands on the drawn sheet: its words, how they look, its place in pixels."""

    text: str
    look: Look
    left: int
    top: int
    width: int
    height: int

    def cut(self, sheet: bytes, stride: int) -> Patch:
        """The piece's luma out of the sheet."""
        starts = range(self.top * stride + self.left, (self.top + self.height) * stride, stride)
        return Patch(self.width, tuple(sheet[at : at + self.width] for at in starts))


@dataclass(frozen=True, slots=True)
class Layout:
    """Sizes and places on a slate, in pixels, for pictures of ``video``'s size."""

    video: VideoFormat

    def share(self, part: float) -> int:
        """Pixels of a share of the height, smaller where the picture is narrower than 16:9."""
        return round(part * min(self.video.height, self.video.width * 9 / 16))

    def down(self, part: float) -> int:
        """The row at a share of the height."""
        return round(part * self.video.height)

    def title_size(self, title: str) -> int:
        """As large as the width allows."""
        widest = int(self.video.width * 0.9 / (_EM_OF_CAPITAL * max(1, len(title))))
        return min(self.share(0.12), widest)

    @property
    def line_size(self) -> int:
        """Letters of the line below the title."""
        return max(10, self.share(0.058))

    @property
    def clock_size(self) -> int:
        """Digits of the clock."""
        return self.share(0.16)

    @property
    def small_size(self) -> int:
        """Digits of the date."""
        return max(10, self.share(0.062))

    def wrapped(self, line: str) -> str:
        """The line broken into rows that fit, with an ellipsis where it is too long."""
        letters = int(self.video.width * 0.88 / (_EM_OF_LETTER * self.line_size))
        words = " ".join("".join(c if c.isprintable() else " " for c in line).split())
        rows = textwrap.wrap(words, letters, max_lines=LINE_ROWS, placeholder=" …")
        return "\n".join(rows)

    def cells(self, labels: Mapping[str, str]) -> dict[str, Cell]:
        """The pieces by name: ``clock:7``, ``small:7``, ``label:NAME``, in rows on one sheet."""
        found: dict[str, Cell] = {}
        top = 0
        small = Look(PLAIN, self.small_size, PALE)
        for name, glyphs, look in (
            ("clock", CLOCK_GLYPHS, Look(BOLD, self.clock_size, WHITE)),
            ("small", SMALL_GLYPHS, small),
        ):
            wide, high = round(look.size * _EM_OF_DIGIT), round(look.size * 1.1)
            left = 0
            for glyph in glyphs:
                width = wide if glyph.isdigit() else wide // 2
                found[f"{name}:{glyph}"] = Cell(glyph, look, left, top, width, high)
                left += width
            top += high + 2
        for name, text in labels.items():
            width = min(self.video.width, round(small.size * _EM_OF_LETTER * (len(text) + 1)))
            high = round(small.size * 1.45)
            found[f"label:{name}"] = Cell(text, small, 0, top, width, high)
            top += high + 2
        return found


@dataclass(frozen=True, slots=True)
class Words:
    """The ground of a slate: its title and the line below, wrapped to rows."""

    title: str
    line: str = ""


class Drawing:
    """Gathers texts for one run of FFmpeg, a number of pictures of one size."""

    def __init__(self, layout: Layout, folder: Path) -> None:
        import ffmpeg

        self._layout = layout
        self._folder = folder
        self._texts = 0
        self._pictures = 0
        video = layout.video
        size = f"{video.width}x{video.height}"
        source = ffmpeg.input(f"color=c={GROUND}:s={size}:r=1", format="lavfi")
        self._stream: Any = source.filter("format", "yuv420p")

    def ground(self, words: Words) -> None:
        """One picture with title and line."""
        layout, video = self._layout, self._layout.video
        size = layout.title_size(words.title)
        bar, thick = layout.share(0.22), max(2, layout.share(0.008))
        self._stream = self._stream.filter(
            "drawbox",
            **{"x": (video.width - bar) // 2, "y": layout.down(0.08), "w": bar, "h": thick},
            **{"color": ACCENT, "t": "fill", "enable": self._only_now()},
        )
        middle = "(w-text_w)/2"
        look = Look(BOLD, size, WHITE)
        self._text(words.title, look, middle, str(layout.down(0.25)), y_align="baseline")
        if words.line:
            look = Look(PLAIN, layout.line_size, WHITE)
            top = f"{layout.down(0.42)}-text_h/2"
            self._text(words.line, look, middle, top, line_spacing=look.size // 4)
        self._pictures += 1

    def sheet(self, cells: Mapping[str, Cell]) -> None:
        """One picture with all the pieces: glyphs in the middle of their cells, labels right."""
        for cell in cells.values():
            size = cell.look.size
            centred = f"{cell.left}+({cell.width}-text_w)/2"
            right = f"{cell.left + cell.width - size // 3}-text_w"
            y = cell.top + round(size * 0.92) + (cell.height - round(size * 1.1)) // 2
            x = centred if len(cell.text) == 1 else right
            self._text(cell.text, cell.look, x, str(y), y_align="baseline")
        self._pictures += 1

    def _only_now(self) -> str:
        return f"eq(n,{self._pictures})"

    def _text(self, text: str, look: Look, x: str, y: str, **more: str | int) -> None:
        path = self._folder / f"{self._texts}.txt"
        path.write_text(text, encoding="utf-8", newline="\n")
        self._texts += 1
        self._stream = self._stream.filter(
            "drawtext",
            **{"textfile": path.as_posix(), "expansion": "none", "text_align": "C"},
            **{"fontfile": (RESOURCES / "fonts" / look.font).as_posix(), "fontsize": look.size},
            **{"fontcolor": look.colour, "x": x, "y": y, "enable": self._only_now(), **more},
        )

    def command(self) -> list[str]:
        """Argument list of the child that writes the pictures to its standard output."""
        import ffmpeg
        import imageio_ffmpeg

        output = self._stream.output("pipe:1", format="rawvideo", **{"frames:v": self._pictures})
        output = output.global_args("-hide_banner", "-loglevel", "error", "-nostats", "-nostdin")
        return [str(word) for word in ffmpeg.compile(output, cmd=imageio_ffmpeg.get_ffmpeg_exe())]

    @property
    def expected_bytes(self) -> int:
        """What all its pictures take."""
        return self._pictures * self._layout.video.frame_bytes


def draw(
    layout: Layout, log_dir: Path, grounds: Sequence[Words], cells: Mapping[str, Cell] | None = None
) -> list[bytes]:
    """I420 pictures: the grounds one by one, and the sheet of ``cells`` where there are any.

    Raises ``OSError`` where FFmpeg is missing, cannot draw or takes longer than :data:`DRAW_S`.
    """
    with tempfile.TemporaryDirectory(prefix="diemcau-slate-") as folder:
        drawing = Drawing(layout, Path(folder))
        for words in grounds:
            drawing.ground(words)
        if cells:
            drawing.sheet(cells)
        child = start_child("slate", drawing.command(), log_dir=log_dir, stdin=True, stdout=True)
        watch = threading.Timer(DRAW_S, child.process.kill)
        watch.start()
        try:
            data = _whole(child.stdout)
            status = child.process.wait()
        finally:
            watch.cancel()
            child.stdin.close()
            child.stdout.close()
    size = layout.video.frame_bytes
    if status or len(data) != drawing.expected_bytes:
        raise OSError(f"the slate could not be drawn: status {status}, {len(data)} bytes")
    return [data[at : at + size] for at in range(0, len(data), size)]


def _whole(stream: Any) -> bytes:
    """All bytes to the end of an unbuffered stream."""
    pieces = []
    while piece := stream.read(1 << 20):
        pieces.append(piece)
    return b"".join(pieces)
