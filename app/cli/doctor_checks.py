"""What one line of ``doctor`` says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the report; ``state`` is one of an item: ``pass``, ``caution``, ``fail``..."""

    name: str
    state: str
    value: str
    hint: str = ""
