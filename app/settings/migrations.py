"""Steps that bring an older settings file to the present version.

The version of a file is the number of steps it has seen; a new step is appended, never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

Values = dict[str, Any]
Step = Callable[[Values], Values]


def name_the_version(values: Values) -> Values:
    """Version 1: the first numbered form; a file without a number held the same names."""
    return values


STEPS: tuple[Step, ...] = (name_the_version,)
VERSION = len(STEPS)


def migrated(values: Values, version: int, steps: Sequence[Step] = STEPS) -> Values:
    """Return ``values`` of file version ``version`` brought through the steps that follow it."""
    for step in steps[version:]:
        values = step(dict(values))
    return values
