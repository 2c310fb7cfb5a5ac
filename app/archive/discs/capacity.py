"""How much an optical disc holds: by its kind, by a figure, or as a blank says itself."""

from __future__ import annotations

from app.model.errors import BadUsageError
from app.model.text import T

SECTOR_BYTES = 2048
KINDS = {
    "cd": 359_844 * SECTOR_BYTES,
    "dvd": 2_295_104 * SECTOR_BYTES,
    "dvd-dl": 4_171_712 * SECTOR_BYTES,
    "bd": 11_826_176 * SECTOR_BYTES,
}
"""Bytes of a blank of each kind; of blanks of one name that differ, the smallest: CD of 80 minutes
(79:59:69 of data), DVD+R (DVD-R holds 3,392 sectors more), DVD-R DL (DVD+R DL 2,112 more), BD-R of
25 GB formatted with spare areas (Blu-ray Disc Association; as ``dvd+rw-mediainfo`` and xorriso
show them).
"""
RESERVED_BYTES = 512 * 1024
"""Left free at the end: run-out blocks of a CD, and the fill to a whole block of a DVD or BD."""
SMALLEST_BYTES = 8 * 1024 * 1024
"""Less than this is no disc: the lists alone would fill it."""


def capacity_bytes(text: str) -> int:
    """Bytes of ``cd``, ``dvd``, ``dvd-dl``, ``bd`` or a number of bytes.

    Raises :class:`BadUsageError` for anything else, and for a number below 8 MiB.
    """
    wanted = text.strip().lower()
    if wanted in KINDS:
        return KINDS[wanted]
    if wanted.isascii() and wanted.isdigit() and int(wanted) >= SMALLEST_BYTES:
        return int(wanted)
    raise BadUsageError(
        T("discs", "“{text}” is no capacity of a disc.")(text=text),
        action=T("discs", "Write {kinds}, or a number of bytes, 8388608 at least.")(
            kinds=", ".join(KINDS)
        ),
    )


def kind_of(size_bytes: int) -> str:
    """The smallest kind of blank that holds so much; empty where none does."""
    return next((kind for kind, bytes_ in KINDS.items() if size_bytes <= bytes_), "")
