"""How many pixels a page is drawn with: those of its place on the screen, exactly."""

from __future__ import annotations

import math

A4_POINTS = (595.0, 842.0)


def fitted(page: tuple[float, float], box: tuple[int, int], most_pixels: int) -> tuple[int, int]:
    """The largest size of a page's shape within a box of pixels, at least one pixel each way.

    Where that were more than ``most_pixels``, as many as are allowed. A page without a size of its
    own is taken for A4.
    """
    width, height = page if _real(page) else A4_POINTS
    across, along = max(1, box[0]), max(1, box[1])
    scale = min(across / width, along / height)
    scale = min(scale, math.sqrt(most_pixels / (width * height)))
    found = (
        max(1, min(across, round(width * scale))),
        max(1, min(along, round(height * scale))),
    )
    if found[0] * found[1] <= most_pixels:
        return found
    if found[0] > found[1]:
        return most_pixels // found[1], found[1]
    return found[0], most_pixels // found[0]


def _real(page: tuple[float, float]) -> bool:
    return all(math.isfinite(side) and side > 0 for side in page)
