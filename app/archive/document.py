"""A paper as a list of parts, before it is laid out: one content for PDF and DOCX alike.

Widths in millimetres. Texts are plain; the layouts escape what their formats need.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Head:
    """Who issues the paper, under whom, its number, place and date; empty texts become dots."""

    superior: str
    issuer: str
    symbol: str
    place: str
    day: date


@dataclass(frozen=True, slots=True)
class Title:
    """Kind of the paper, and what it is about."""

    kind: str
    subject: str


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph of the body."""

    text: str
    bold: bool = False
    italic: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a section; it stays with what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a field of a table; lines are parted by line feeds."""

    text: str
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with lines; its ``header``, where there is one, stands again on each page."""

    widths_mm: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    header: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the evidence with the words below it."""

    path: Path
    caption: str


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures, two beside each other."""

    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code, and beside it the lines that say the same to people."""

    content: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blank:
    """A label followed by dots to the end of the line, to be filled in by hand."""

    label: str


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign, at most two beside each other: (whom it is for, name if known).

    ``closing`` is the paper's last sentence; it never stands on another page than the places.
    """

    how: str
    places: tuple[tuple[str, str], ...]
    closing: str = ""


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins on a new page."""


Part = Head | Title | Line | Heading | Grid | Gallery | Code | Blank | Signatures | NewPage


_SIGNED_WITH = (Line, Heading, Code, Blank)
_SIGNED_PARTS = 8


def bound(parts: Iterable[Part]) -> list[tuple[Part, ...]]:
    """The parts of a paper as groups of which none is torn by the end of a page.

    Places to sign stand with what comes before them, back to its heading: signed on a page of
    their own they would fit below any other paper. All else is a group of its own.
    """
    groups: list[tuple[Part, ...]] = []
    for part in parts:
        group: tuple[Part, ...] = (part,)
        while isinstance(part, Signatures) and groups and len(group) <= _SIGNED_PARTS:
            before = groups[-1][-1]
            if not isinstance(before, _SIGNED_WITH) or isinstance(group[0], Heading):
                break
            group = (*groups.pop(), *group)
        groups.append(group)
    return groups


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper; ``watermark`` marks every page, empty for none."""

    title: str
    author: str
    parts: tuple[Part, ...]
    watermark: str = ""
