"""The tokens of the theme: every colour, size and distance that the windows use, declared once."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

FAMILY = "Inter"

SIZE_SMALL = 13
SIZE_BODY = 15
SIZE_LEAD = 18
SIZE_TITLE = 24
SIZE_DISPLAY = 40

STEP = 4
"""Distances are whole multiples of this many pixels; see :func:`space`."""

RADIUS = 8
RADIUS_SMALL = 4
FOCUS_WIDTH = 2
RAIL_WIDTH = 196
HEALTH_WIDTH = 320
HEADER_HEIGHT = 60
STRIP_HEIGHT = 96


def space(steps: int) -> int:
    """Pixels of so many spacing steps."""
    return STEP * steps


class Tone(StrEnum):
    """Families of colour that a state may take; each has an ink and a ground in every theme."""

    RECORD = "record"
    GOOD = "good"
    CAUTION = "caution"
    FAIL = "fail"
    UNKNOWN = "unknown"
    WAIVED = "waived"
    STALE = "stale"
    QUIET = "quiet"
    ACCENT = "accent"
    SENSED = "sensed"
    CONFIRMED = "confirmed"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme as ``#rrggbb``. ``ink`` and ``grounds`` are keyed by tone."""

    name: str
    ground: str
    panel: str
    raised: str
    raised_hover: str
    field: str
    line: str
    line_strong: str
    text: str
    text_muted: str
    text_faint: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    focus: str
    track: str
    ink: dict[Tone, str]
    grounds: dict[Tone, str]


DARK = Tokens(
    name="dark",
    ground="#0e1317",
    panel="#171d23",
    raised="#1f2730",
    raised_hover="#27313c",
    field="#11171c",
    line="#29323b",
    line_strong="#3a4652",
    text="#eaf0f5",
    text_muted="#a3b0bc",
    text_faint="#84919d",
    accent="#4a9bff",
    accent_hover="#67abff",
    accent_pressed="#3787ea",
    on_accent="#06172b",
    focus="#9cc9ff",
    track="#0a0e11",
    ink={
        Tone.RECORD: "#ff5154",
        Tone.GOOD: "#40d18f",
        Tone.CAUTION: "#ffb23e",
        Tone.FAIL: "#ff8052",
        Tone.UNKNOWN: "#bba2ff",
        Tone.WAIVED: "#52c7e0",
        Tone.STALE: "#c9b68c",
        Tone.QUIET: "#a3b0bc",
        Tone.ACCENT: "#4a9bff",
        Tone.SENSED: "#9fd8cf",
        Tone.CONFIRMED: "#9bdc5c",
        Tone.DEFERRED: "#93a9ff",
    },
    grounds={
        Tone.RECORD: "#3a1217",
        Tone.GOOD: "#0f2d21",
        Tone.CAUTION: "#35270d",
        Tone.FAIL: "#3a1b10",
        Tone.UNKNOWN: "#271f40",
        Tone.WAIVED: "#0e2c35",
        Tone.STALE: "#2b281f",
        Tone.QUIET: "#242d36",
        Tone.ACCENT: "#12273f",
        Tone.SENSED: "#1b2f2e",
        Tone.CONFIRMED: "#1f3011",
        Tone.DEFERRED: "#1c2447",
    },
)

LIGHT = Tokens(
    name="light",
    ground="#f5f7f9",
    panel="#ffffff",
    raised="#eef1f5",
    raised_hover="#e3e8ee",
    field="#ffffff",
    line="#dde2e8",
    line_strong="#b9c2cc",
    text="#161d24",
    text_muted="#4d5a67",
    text_faint="#66727e",
    accent="#1766c9",
    accent_hover="#0f57b2",
    accent_pressed="#0b4994",
    on_accent="#ffffff",
    focus="#0b4994",
    track="#dfe4ea",
    ink={
        Tone.RECORD: "#c31f25",
        Tone.GOOD: "#0b7a4b",
        Tone.CAUTION: "#8f5a00",
        Tone.FAIL: "#b23c0c",
        Tone.UNKNOWN: "#6440bd",
        Tone.WAIVED: "#0b6b80",
        Tone.STALE: "#6d5f37",
        Tone.QUIET: "#4d5a67",
        Tone.ACCENT: "#1766c9",
        Tone.SENSED: "#2f6b64",
        Tone.CONFIRMED: "#3f7000",
        Tone.DEFERRED: "#3c4fb8",
    },
    grounds={
        Tone.RECORD: "#fde4e4",
        Tone.GOOD: "#dcf4e8",
        Tone.CAUTION: "#fdeecf",
        Tone.FAIL: "#fde3d8",
        Tone.UNKNOWN: "#ebe4fb",
        Tone.WAIVED: "#d9f0f5",
        Tone.STALE: "#f0ebdd",
        Tone.QUIET: "#e8ecf0",
        Tone.ACCENT: "#dfecfb",
        Tone.SENSED: "#e2f2f0",
        Tone.CONFIRMED: "#e8f5d5",
        Tone.DEFERRED: "#e6e9fc",
    },
)
