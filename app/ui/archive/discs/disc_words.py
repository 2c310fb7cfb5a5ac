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


def found_state(found: Facts) -> tuple[str, str]:
    """State of a disc that was read in any drive, and its word. Only a known one can be whole."""
    if not found.get("verified"):
        return "fail", tr("discs", "Does not match")
    if not found.get("known"):
        return "caution", tr("discs", "Unknown disc")
    return "pass", tr("discs", "Whole")


def found_words(found: Facts) -> str:
    """Which disc it is, what was read, and in which drive."""
    counts = {name: found.get(name) or 0 for name in ("matched", "read", "expected")}
    read = tr("discs", "{matched} match, {read} read, {expected} expected.").format(**counts)
    lines = [_which(found), read]
    if found.get("problem"):
        lines.append(tr("discs", "Not as they were: {files}").format(files=found["problem"]))
    if found.get("other_drive") is True:
        lines.append(tr("discs", "Read in another drive than the one that burnt it."))
    if found.get("other_drive") is False:
        lines.append(tr("discs", "Read in the drive that burnt it; another one tells more."))
    return "\n".join(lines)


def saved_state(saved: Facts) -> tuple[str, str]:
    """State of what was saved of a damaged disc, and its word."""
    if saved.get("verified"):
        return "pass", tr("discs", "Saved whole")
    return "fail", tr("discs", "Not all was saved")


def saved_words(saved: Facts) -> str:
    """What was saved of a damaged disc, and where it lies."""
    counts = {name: saved.get(name) or 0 for name in ("matched", "expected")}
    words = tr("discs", "{matched} of {expected} files match, in {folder}.")
    lines = [words.format(folder=saved.get("folder") or "", **counts)]
    if saved.get("repaired"):
        lines.append(tr("discs", "The recovery data on the disc made its recordings whole."))
    elif saved.get("has_recovery") and not saved.get("could_repair"):
        words = tr(
            "discs",
            "The disc bears recovery data, but the program par2 is not installed here. The folder"
            " can be repaired on a computer that has it; the guide on the disc says how.",
        )
        lines.append(words)
    elif saved.get("has_recovery"):
        lines.append(tr("discs", "The damage is larger than the recovery data reaches."))
    else:
        lines.append(tr("discs", "The disc bears no recovery data."))
    lost = [str(name) for name in (*(saved.get("changed") or ()), *(saved.get("missing") or ()))]
    if lost:
        lines.append(tr("discs", "Not as they were: {files}").format(files=", ".join(lost[:20])))
    return "\n".join(lines)


def result_words(found: Facts) -> tuple[tuple[str, str], str]:
    """What a reading, a rescue or an image came to: state and its word, and the sentences."""
    if "image" in found:
        return copied_state(found), copied_words(found)
    if "folder" in found:
        return saved_state(found), saved_words(found)
    return found_state(found), found_words(found)


def copied_state(copied: Facts) -> tuple[str, str]:
    """State of the image that was made of a damaged disc, and its word."""
    if copied.get("bad"):
        return "caution", tr("discs", "Image made, with gaps")
    return "pass", tr("discs", "Image made, without gaps")


def copied_words(copied: Facts) -> str:
    """Where the image of a damaged disc is, how much is empty in it, and what to do with it."""
    lost = sum(int(length) for _start, length in copied.get("bad") or [])
    words = tr("discs", "{image}, {size}; {lost} could not be read and is empty there.")
    told = words.format(
        image=copied.get("image") or "",
        size=figures.size(float(copied.get("bytes") or 0)),
        lost=figures.size(lost),
    )
    more = tr(
        "discs",
        "Read and check this image now as a disc. If its directory cannot be read either, keep"
        " image and map ({map}) for a data rescue service.",
    )
    return f"{told}\n{more.format(map=copied.get('map') or '')}"


def _which(found: Facts) -> str:
    known = found.get("known")
    if known == "package":
        words = tr("discs", "It holds the package {package}.")
        return words.format(package=found.get("package"))
    if known == "strange":
        words = tr(
            "discs",
            "The disc calls itself {label}, but it is not the disc of that name that was burnt"
            " here. Nothing was noted of that one; look where it is.",
        )
        return words.format(label=found.get("label") or "")
    if not known:
        words = tr("discs", "No set of discs of this archive holds a disc {label}.")
        return words.format(label=found.get("label") or "")
    words = tr("discs", "Disc {number} of {count} · {label} · package {package}.")
    told = words.format(**{n: found.get(n) for n in ("number", "count", "label", "package")})
    if known == "label":
        more = tr("discs", "Its label says so; its list of files is not the one that was sealed.")
        return f"{told} {more}"
    return told


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
