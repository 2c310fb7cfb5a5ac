"""What tells a scanned page from a photograph: read from the first bytes, nothing is decoded."""

from __future__ import annotations

import struct
from dataclasses import dataclass

_EXPOSURE_TAGS = frozenset({0x829A, 0x829D, 0x8827})
_EXIF_POINTER, _X_RESOLUTION, _RESOLUTION_UNIT = 0x8769, 0x011A, 0x0128
_SCAN_DPI = 100.0
_CM_PER_INCH = 2.54
_MOST_TAGS = 200


@dataclass(frozen=True, slots=True)
class ImageFacts:
    """``exposed``: a camera wrote how long it exposed. ``dpi`` 0 where none is told."""

    exposed: bool = False
    dpi: float = 0.0

    @property
    def of_scanner(self) -> bool:
        """True where the picture says that it came from a scanner's glass."""
        return not self.exposed and self.dpi >= _SCAN_DPI


def image_facts(head: bytes) -> ImageFacts:
    """Facts of a JPEG, PNG or TIFF from its first bytes; nothing of what cannot be read."""
    try:
        if head.startswith(b"\xff\xd8"):
            return _of_jpeg(head)
        if head.startswith(b"\x89PNG"):
            return _of_png(head)
        if head[:2] in {b"II", b"MM"}:
            return _of_tiff(head)
    except (struct.error, ZeroDivisionError, OverflowError):
        pass
    return ImageFacts()


def _of_jpeg(head: bytes) -> ImageFacts:
    at, facts = 2, ImageFacts()
    while at + 4 <= len(head) and head[at] == 0xFF and head[at + 1] not in {0xDA, 0xD9}:
        length = struct.unpack_from(">H", head, at + 2)[0]
        body = head[at + 4 : at + 2 + length]
        if body.startswith(b"Exif\0\0"):
            told = _of_tiff(body[6:])
            facts = ImageFacts(facts.exposed or told.exposed, facts.dpi or told.dpi)
        elif body.startswith(b"JFIF\0"):
            unit, dots = struct.unpack_from(">BH", body, 7)
            facts = ImageFacts(facts.exposed, _dpi(dots, inch=unit == 1, cm=unit == 2) or facts.dpi)
        at += 2 + max(2, length)
    return facts


def _of_png(head: bytes) -> ImageFacts:
    at = head.find(b"pHYs")
    if at < 0:
        return ImageFacts()
    dots, unit = struct.unpack_from(">L4xB", head, at + 4)
    return ImageFacts(dpi=dots / 100 * _CM_PER_INCH if unit == 1 else 0.0)


def _of_tiff(data: bytes) -> ImageFacts:
    order = "<" if data[:2] == b"II" else ">"
    first = struct.unpack_from(f"{order}L", data, 4)[0]
    tags = _tags(data, order, first)
    inner = _tags(data, order, tags[_EXIF_POINTER]) if _EXIF_POINTER in tags else {}
    exposed = bool(_EXPOSURE_TAGS & (tags.keys() | inner.keys()))
    if _X_RESOLUTION not in tags or tags[_X_RESOLUTION] + 8 > len(data):
        return ImageFacts(exposed)
    above, below = struct.unpack_from(f"{order}LL", data, tags[_X_RESOLUTION])
    unit = tags.get(_RESOLUTION_UNIT, 2 << 16 if order == ">" else 2)
    unit = unit >> 16 if order == ">" else unit & 0xFFFF
    return ImageFacts(exposed, _dpi(above / below, inch=unit == 2, cm=unit == 3))


def _tags(data: bytes, order: str, at: int) -> dict[int, int]:
    """Tag to its four bytes of value or place, of one directory."""
    if at + 2 > len(data):
        return {}
    count = min(struct.unpack_from(f"{order}H", data, at)[0], _MOST_TAGS)
    last = min(at + 2 + count * 12, len(data) - 11)
    places = range(at + 2, last, 12)
    return dict(struct.unpack_from(f"{order}H6xL", data, place) for place in places)


def _dpi(dots: float, *, inch: bool, cm: bool) -> float:
    return dots if inch else dots * _CM_PER_INCH if cm else 0.0
