"""Figures and times as Vietnamese official papers write them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

Words = Mapping[str, str]


def span(words: Words, start: datetime | None, end: datetime | None) -> str:
    """From when to when; nothing where either is unknown."""
    if start is None or end is None:
        return ""
    if start.date() == end.date():
        short = words["short_moment"].format(hour=f"{start.hour:02}", minute=f"{start.minute:02}")
        return words["span"].format(start=short, end=moment(words, end))
    return words["span"].format(start=moment(words, start), end=moment(words, end))


def moment(words: Words, at: datetime) -> str:
    """``08 giờ 05 phút ngày 05/02/2026``."""
    return words["moment"].format(
        hour=f"{at.hour:02}", minute=f"{at.minute:02}", date=f"{at:%d/%m/%Y}"
    )


def size(words: Words, size_bytes: int) -> str:
    """Exact bytes with MB or GB beside them, decimal comma."""
    if size_bytes >= 1e9:
        shown = f"{size_bytes / 1e9:.2f}".replace(".", ",")
        return words["bytes"].format(bytes=grouped(size_bytes), gigabytes=shown)
    shown = f"{size_bytes / 1e6:.1f}".replace(".", ",")
    return words["megabytes"].format(bytes=grouped(size_bytes), megabytes=shown)


def grouped(count: int) -> str:
    """``1.234.567``."""
    return f"{count:,}".replace(",", ".")


def clock(seconds: float) -> str:
    """``01:02:03,4``: hours, minutes, seconds and tenths."""
    tenths = round(seconds * 10)
    minutes, rest = divmod(tenths, 600)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest // 10:02},{rest % 10}"
