"""The frame number that the simulator burns into its pictures, readable by a machine.

A strip at the top left holds 2 rows of 16 cells, each 1/32 of the picture wide and 1/18 high:
24 bits of the number and 8 bits of check, most significant first, white for 1 and black for 0.
It survives scaling and H.264 at ordinary rates, and a picture that is not ours reads as None.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

NUMBER_BITS = 24
MODULUS = 1 << NUMBER_BITS
COLUMNS, ROWS = 16, 2
CELLS_ACROSS, CELLS_DOWN = 32, 18
BLACK, WHITE = 16, 235
# A cell must be clearly black or clearly white, or the strip is not believed.
_DOUBT = 40


def _check(number: int) -> int:
    return ((number * 2654435761) >> 13 ^ 0x5A) & 0xFF


def _edges(length: int, cells_in_all: int, cells: int) -> list[int]:
    return [round(position * length / cells_in_all) for position in range(cells + 1)]


def burn_frame_number(luma: NDArray[np.uint8], number: int) -> None:
    """Paint ``number`` (taken modulo ``MODULUS``) into a luma plane of shape (height, width)."""
    height, width = luma.shape
    number %= MODULUS
    code = number << 8 | _check(number)
    across, down = _edges(width, CELLS_ACROSS, COLUMNS), _edges(height, CELLS_DOWN, ROWS)
    for cell in range(COLUMNS * ROWS):
        row, column = divmod(cell, COLUMNS)
        value = WHITE if code >> (COLUMNS * ROWS - 1 - cell) & 1 else BLACK
        luma[down[row] : down[row + 1], across[column] : across[column + 1]] = value


def read_frame_number(
    luma_plane: bytes | bytearray | memoryview | NDArray[np.uint8], width: int, height: int
) -> int | None:
    """Read the number back; None when the picture carries none that can be trusted.

    ``luma_plane`` holds at least ``width * height`` bytes of Y, row by row without padding (an
    I420 frame will do).
    """
    if isinstance(luma_plane, np.ndarray):
        flat = luma_plane.reshape(-1)
    else:
        flat = np.frombuffer(luma_plane, dtype=np.uint8)
    luma = flat[: width * height].reshape(height, width)
    across, down = _edges(width, CELLS_ACROSS, COLUMNS), _edges(height, CELLS_DOWN, ROWS)
    code = 0
    for cell in range(COLUMNS * ROWS):
        row, column = divmod(cell, COLUMNS)
        inset_y = (down[row + 1] - down[row]) // 4
        inset_x = (across[column + 1] - across[column]) // 4
        mean = float(
            luma[
                down[row] + inset_y : down[row + 1] - inset_y,
                across[column] + inset_x : across[column + 1] - inset_x,
            ].mean()
        )
        if abs(mean - (BLACK + WHITE) / 2) < _DOUBT:
            return None
        code = code << 1 | (mean > (BLACK + WHITE) / 2)
    number, check = code >> 8, code & 0xFF
    return number if check == _check(number) else None
