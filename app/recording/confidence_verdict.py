"""What a look at a copy means, in words. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.model.recording import CopyRole
from app.model.text import T, Text
from app.recording.alarms import DISKS

BLACK_SHARE = 1.0
DARK_LUMA = 40.0
HEARD_DBFS = -45.0
"""A meter above this hears something; its track on the disk must then hold something too."""
FAINTER_DB = 30.0
MOVING_S = 1.0


class ReadState(StrEnum):
    """What is known of the newest seconds on a disk."""

    OK = "ok"
    PROBLEM = "problem"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LiveFacts:
    """What a source's devices say themselves of the stretch that was read back.

    ``heard_dbfs``: level that the meter of each sound track showed, None where it is not known.
    ``luma_mean`` 0-255; ``still_s`` since the camera's picture last moved, None where unknown.
    """

    tracks: Sequence[str] = ()
    heard_dbfs: Sequence[float | None] = ()
    luma_mean: float | None = None
    still_s: float | None = None


_WRONG = {
    "missing": T("confidence", "The recording file {file} is missing on the {disk}."),
    "short": T("confidence", "The recording file {file} on the {disk} is shorter than written."),
    "differs": T(
        "confidence", "The recording file {file} on the {disk} does not hold what was written."
    ),
    "later": T(
        "confidence",
        "The earlier recording file {file} on the {disk} no longer holds what was written.",
    ),
    "holes": T("confidence", "Pictures are missing in the newest recording on the {disk}."),
}


def problem_of(
    role: CopyRole, answer: Mapping[str, Any], live: Mapping[str, LiveFacts]
) -> Text | None:
    """The first thing that is wrong with what was read, or None."""
    disk = DISKS[role]
    if answer.get("problem"):
        return _wrong(answer["problem"], disk)
    for source, found in answer.get("sources", {}).items():
        if found["problem"]:
            return _wrong(found["problem"], disk)
        measured = found["measured"]
        if measured is not None:
            problem = _measured(measured, live.get(source, LiveFacts()), disk)
            if problem is not None:
                return problem
    return None


def older_problem_of(role: CopyRole, answer: Mapping[str, Any]) -> Text | None:
    """What is wrong with a file that was finished and compared before, or None."""
    problem = answer.get("older_problem")
    return _wrong(problem, DISKS[role]) if problem else None


def newest_age_s(answer: Mapping[str, Any]) -> float | None:
    """Age of the newest picture that was read of every source; None where one has none."""
    ages = [found["age_s"] for found in answer.get("sources", {}).values()]
    return max(ages) if ages and None not in ages else None


def _wrong(problem: Mapping[str, Any], disk: Text) -> Text:
    said = _WRONG.get(problem["code"])
    if said is None:
        return T("confidence", "The {disk} cannot be read ({cause}).")(
            disk=disk, cause=problem["code"]
        )
    return said(disk=disk, file=problem["file"])


def _measured(measured: Mapping[str, Any], live: LiveFacts, disk: Text) -> Text | None:
    if measured["errors"]:
        return T("confidence", "The newest recording on the {disk} cannot be played.")(disk=disk)
    bright = live.luma_mean is not None and live.luma_mean > DARK_LUMA
    if measured["black_share"] == BLACK_SHARE and bright:
        return T("confidence", "The recorded picture on the {disk} is black; the camera's is not.")(
            disk=disk
        )
    if measured["frozen"] and live.still_s is not None and live.still_s < MOVING_S:
        return T(
            "confidence", "The recorded picture on the {disk} stands still; the camera's moves."
        )(disk=disk)
    for number, level in enumerate(measured["tracks"]):
        heard = live.heard_dbfs[number] if number < len(live.heard_dbfs) else None
        if heard is not None and heard > HEARD_DBFS and level < heard - FAINTER_DB:
            return T("confidence", "The sound track “{name}” on the {disk} is silent.")(
                name=live.tracks[number], disk=disk
            )
    return None
