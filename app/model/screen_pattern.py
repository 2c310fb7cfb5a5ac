"""A pattern that stands on no picture by chance: drawn on one screen, looked for on all others."""

from __future__ import annotations

import secrets

TOPIC = "chair_probe"
"""What a window is asked to draw and grab; see :mod:`app.engine.chair_probe`."""
COLUMNS, ROWS = 24, 6
CELL_PX = 8
"""Side of a cell in pixels of the screen; a picture of it a third as large still shows cells."""


def new_pattern() -> list[str]:
    """Rows of ``0`` and ``1``, half of each, another pattern every time."""
    cells = ["0", "1"] * (COLUMNS * ROWS // 2)
    secrets.SystemRandom().shuffle(cells)
    return ["".join(cells[row * COLUMNS : (row + 1) * COLUMNS]) for row in range(ROWS)]


def is_pattern(rows: object) -> bool:
    """True for what :func:`new_pattern` gives."""
    return (
        isinstance(rows, list)
        and len(rows) == ROWS
        and all(isinstance(row, str) and len(row) == COLUMNS for row in rows)
        and set("".join(rows)) == {"0", "1"}
    )
