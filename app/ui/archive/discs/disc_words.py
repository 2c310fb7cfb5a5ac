"""Discs in words: their kinds, states and figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.system import figures
from app.system.i18n import tr

Facts = Mapping[str, Any]

STATE_MARKS = {
    "planned": "not_done",
    "imaged": "pass",
    "burnt": "caution",
    "verified": "pass",
    "failed": "fail",
}


def kind_words(kind: str) -> str:
    """What a kind of blank is called in the shop."""
    return {
        "cd": tr("discs", "CD (700 MB)"),
        "dvd": tr("discs", "DVD (4.7 GB)"),
        "dvd-dl": tr("discs", "DVD, two layers (8.5 GB)"),
        "bd": tr("discs", "Blu-ray (25 GB)"),
    }.get(kind, kind)


def state_words(disc: Facts) -> str:
    """How far a disc has come."""
    state = str(disc.get("state") or "")
    counts = {"matched": disc.get("matched") or 0, "expected": disc.get("expected") or 0}
    if state == "verified":
        return tr("discs", "Burnt and read back, {matched} of {expected} files match").format(
            **counts
        )
    if state == "imaged":
        return tr("discs", "Image written and read back, {matched} of {expected} match").format(
            **counts
        )
    if state == "failed":
        return tr("discs", "Does not match: {problem}").format(problem=disc.get("problem") or "?")
    if state == "burnt":
        return tr("discs", "Burnt, not read back yet")
    return tr("discs", "Not burnt yet")


def disc_words(disc: Facts) -> str:
    """Number, label and size of a disc."""
    words = tr("discs", "Disc {number} of {count} · {label} · {size}")
    return words.format(
        number=disc.get("number"),
        count=disc.get("count"),
        label=disc.get("label"),
        size=figures.size(float(disc.get("bytes") or 0)),
    )


def plan_words(plan: Facts) -> str:
    """How many discs a package takes, and what is left out."""
    discs: Sequence[Facts] = plan.get("discs") or []
    total = sum(float(disc.get("bytes") or 0) for disc in discs)
    words = tr("discs", "Discs needed: {count}, for {size}. Each can be read without the others.")
    lines = [words.format(count=len(discs), size=figures.size(total))]
    left_out = [str(name) for name in plan.get("left_out") or []]
    if left_out:
        more = tr("discs", "Films for viewing that are larger than a disc are left out: {files}.")
        lines.append(more.format(files=", ".join(left_out)))
    return " ".join(lines)


def blank_words(blank: Facts) -> str:
    """What lies in the drive."""
    state = str(blank.get("state") or "")
    if state == "blank":
        words = tr("discs", "In the drive: empty {kind}, {size}")
        size = figures.size(float(blank.get("bytes") or 0))
        return words.format(kind=blank.get("kind") or "", size=size)
    return {
        "none": tr("discs", "No disc in the drive"),
        "written": tr("discs", "The disc in the drive is not empty"),
    }.get(state, tr("discs", "The drive does not say what lies in it"))
