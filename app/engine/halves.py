"""What a long work left half done, once a person gives it up while it rests."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from app.engine.medium_there import MediumThere
from app.model.text import T, Text


def clear_halves(there: MediumThere, medium: str, halves: Sequence[Path]) -> Text | None:
    """Delete folders that only the work itself made, beside each other on a ``medium`` (its id,
    empty where it was not noted). Returns the sentence that says where the first one lies where its
    disk is not connected or refuses; None where none is left. Blocks.
    """
    first = halves[0]
    standing = there.look(medium, str(first))
    if standing.there and standing.at != str(first):  # no seal tells it from other folders there
        return _lies_in(Path(standing.at))
    if standing.there and first.parent.is_dir():
        try:
            for half in halves:
                if half.exists():
                    shutil.rmtree(half)
        except OSError:
            return _lies_in(first)
        return None
    if standing.problem is None:
        return _lies_in(first)
    return T("jobs", "{left} {disk}")(left=_lies_in(first), disk=standing.problem)


def stands_in_no_log(folder: Path) -> Text:
    """The sentence for a work that was whole when it was broken off, and noted nowhere."""
    return T("jobs", "Stopped. {folder} is whole, but stands in no log.")(folder=str(folder))


def _lies_in(half: Path) -> Text:
    words = T("jobs", "Stopped. What was left half done lies in {folder}; delete it there.")
    return words(folder=str(half))
