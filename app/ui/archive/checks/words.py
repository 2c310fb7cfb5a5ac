"""How checks of copies are said in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.text import Text
from app.system import figures
from app.system.i18n import render, tr
from app.ui.archive.custody.words import day

Row = Mapping[str, Any]

MOST_NAMED = 12


def moment(at: str) -> str:
    """Date and time of an ISO 8601 instant; a dash where there is none."""
    found = figures.parse_time(at)
    return figures.moment_in_words(found) if found is not None else "–"


def state_of(row: Row) -> tuple[str, str]:
    """Key of the state's shape and colour, and its word. What is not known is never good."""
    state = str(row.get("state") or "")
    known = {
        "verified": ("pass", tr("checks page", "Whole")),
        "damaged": ("fail", tr("checks page", "Damaged")),
        "missing": ("fail", tr("checks page", "Not in its place")),
        "away": ("could_not_test", tr("checks page", "Disk not connected")),
        "lost": ("stale", tr("checks page", "Noted as lost")),
    }
    away = not row.get("connected", True) and state not in ("damaged", "missing", "lost")
    if away and not (row.get("kind") == "disc" and state == "verified"):
        return known["away"]
    if not state and row.get("read_back_at"):
        return "stale", tr("checks page", "Not checked since")
    return known.get(state, ("not_done", tr("checks page", "Not read back yet")))


def kind_words(row: Row) -> str:
    """What lies there."""
    return {
        "package": tr("checks page", "Package"),
        "stored": tr("checks page", "Package in a store"),
        "excerpt": tr("checks page", "Excerpt"),
        "disc": tr("checks page", "Optical disc"),
        "platform": tr("checks page", "The platform’s recording"),
        "import": tr("checks page", "Recording from elsewhere"),
    }.get(str(row.get("kind")), tr("checks page", "Copy of the recording"))


def wanted_words(row: Row) -> str:
    """Which disk, disc or store it is, by what stands on it."""
    kinds = {
        "disc": tr("checks page", "Disc {label}"),
        "store": tr("checks page", "Store “{label}” does not answer"),
        "share": tr("checks page", "Network share “{label}” does not answer"),
    }
    words = kinds.get(str(row.get("kind")), tr("checks page", "Disk “{label}”"))
    return words.format(label=row.get("label") or "?")


def kept_words(row: Row) -> str:
    """Where it is kept, who has it, what is on it."""
    parts = []
    if row.get("place"):
        parts.append(tr("checks page", "kept in {place}").format(place=row["place"]))
    elif not row.get("lent_to"):
        parts.append(tr("checks page", "nobody has noted where it is kept"))
    if row.get("lent_to"):
        parts.append(tr("checks page", "lent to {person}").format(person=row["lent_to"]))
    what = [str(name) for name in row.get("what") or () if name]
    parts += what[:MOST_NAMED]
    parts.append(figures.size(float(row.get("bytes") or 0)))
    return "\n".join([" · ".join(parts), *_problem(row)])


def _problem(row: Row) -> list[str]:
    """Which disk is to be brought, and which is connected instead, where the engine tells it."""
    problem = row.get("problem")
    return [render(Text.from_json(problem))] if problem else []


def course_words(row: Row) -> str:
    """Size, when it was read back last, when it is due."""
    parts = [figures.size(float(row.get("bytes") or 0))]
    if row.get("read_back_at") and row.get("state") not in ("missing", "lost"):
        words = tr("checks page", "read back {when}")
        parts.append(words.format(when=moment(str(row["read_back_at"]))))
    if row.get("state") == "verified":
        words = tr("checks page", "{matched} of {expected} files have their first hash")
        parts.append(words.format(matched=row.get("matched"), expected=row.get("expected")))
    if row.get("due_at"):
        parts.append(due_words(row))
    return "\n".join([" · ".join(parts), *_problem(row)])


def lost_words(row: Row) -> str:
    """Who noted a copy as lost, and whether it was looked for since; empty for any other one."""
    lost = row.get("lost")
    if not lost:
        return ""
    at = str(lost.get("at") or "")
    words = tr("checks page", "Noted as lost {when} by {person}; it counts no more.")
    told = words.format(when=moment(at), person=lost.get("who") or "–")
    looked, since = (figures.parse_time(one) for one in (str(row.get("checked_at") or ""), at))
    if looked is None or since is None or looked <= since:
        return told
    words = tr("checks page", "Looked for again {when}: it is not there.")
    return f"{told}\n{words.format(when=moment(str(row['checked_at'])))}"


def last_words(lose: Row) -> str:
    """What it means to note a copy as lost with its whole disk, or one of which there is no other
    one; else empty.
    """
    disk = tr(
        "checks page",
        "Its disk is not connected. Note it as lost only where that disk is broken or gone for"
        " good, not where it is kept elsewhere or lent.",
    )
    told = [disk] if lose.get("disk_gone") else []
    if not lose.get("last"):
        return "".join(told)
    words = tr(
        "checks page",
        "This is the last copy: no other one that is thought to be whole is left of {parts}. Once"
        " it is noted as lost, that recording is lost to the archive.",
    )
    return "\n".join([*told, words.format(parts=", ".join(map(str, lose["last"])))])


def due_words(row: Row) -> str:
    """On which day it is to be read back again."""
    return tr("checks page", "due on {day}").format(day=day(str(row.get("due_at") or "")))


def fault_words(row: Row) -> str:
    """Each file that is not what it was, by name; where nothing lies there, what that means."""
    lists = (
        ("changed", tr("checks page", "changed: {file}")),
        ("missing", tr("checks page", "missing: {file}")),
        ("extra", tr("checks page", "does not belong there: {file}")),
    )
    lines = [words.format(file=file) for key, words in lists for file in row.get(key) or ()]
    if row.get("state") == "missing" and not lines:
        return _gone_words(row)
    more = len(lines) - MOST_NAMED
    if more > 0:
        lines = [*lines[:MOST_NAMED], tr("checks page", "and {count} more").format(count=more)]
    return "\n".join(lines)


def _gone_words(row: Row) -> str:
    """Why nothing may lie there any more, and what to do."""
    if row.get("kind") == "stored":
        return tr(
            "checks page",
            "Nothing of it lies in the store any more: look there for what became of it, or send"
            " the package anew.",
        )
    return tr(
        "checks page",
        "Nothing of it lies there any more: the disk may have been exchanged or the folder moved."
        " Connect the right disk and check again, or copy the session anew from the other copy.",
    )


def run_words(run: Row) -> str:
    """One going-through on one line."""
    outcome = run.get("outcome")
    if not outcome:
        return tr("checks page", "begun {when}, not ended yet").format(
            when=moment(str(run.get("begun_at") or ""))
        )
    words = tr(
        "checks page",
        "{when}: {verified} of {holdings} whole, {damaged} damaged, {away} not connected · {size}",
    )
    return words.format(
        when=moment(str(run.get("ended_at") or "")),
        verified=outcome["verified"],
        holdings=outcome["holdings"],
        damaged=outcome["damaged"],
        away=outcome["away"],
        size=figures.size(float(outcome["bytes"])),
    )
