"""What is told of media and copies, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.custody import ENOUGH_COPIES
from app.system import figures
from app.system.i18n import tr

Facts = Mapping[str, Any]


def day(text: str) -> str:
    """A day or an instant as ``23/11/2026``; nothing for an empty text."""
    if len(text) == len("2026-11-23"):
        return "/".join(reversed(text.split("-")))
    at = figures.parse_time(text)
    return figures.date(at) if at is not None else ""


def medium_kind(kind: str) -> str:
    """What a medium is."""
    return {
        "disk": tr("custody", "Disk of this computer"),
        "external": tr("custody", "External disk"),
        "disc": tr("custody", "CD/DVD"),
        "store": tr("custody", "Object store"),
        "share": tr("custody", "Share of the network"),
    }.get(kind, kind)


def medium_state(row: Facts) -> tuple[str, str]:
    """State of a medium and its words, the worst first."""
    loan = row.get("loan")
    if row.get("bad"):
        return "fail", tr("custody", "{count} copies on it are damaged or missing").format(
            count=row["bad"]
        )
    if loan:
        words = tr("custody", "Lent to {borrower} until {day}")
        told = words.format(borrower=loan["borrower"], day=day(str(loan["due"])))
        return ("caution" if loan.get("late") else "stale"), told
    if row.get("overdue"):
        return "caution", tr("custody", "A check is due")
    if not row.get("copies"):
        gone = tr("custody", "Handed over with what lies on it")
        return (
            ("stale", gone)
            if row.get("given")
            else ("not_done", tr("custody", "No copy lies on it"))
        )
    if not row.get("verified_at"):
        return "not_done", tr("custody", "Not all of it was read back yet")
    return "pass", tr("custody", "Last read back on {day}").format(day=day(str(row["verified_at"])))


def medium_line(row: Facts) -> str:
    """A medium in a list: its name, where it is, and what is not as it should be."""
    parts = [str(row.get("name") or "")]
    loan = row.get("loan")
    if loan:
        words = tr("custody", "back overdue") if loan.get("late") else tr("custody", "lent")
        parts.append(words)
    elif row.get("connected"):
        parts.append(tr("custody", "connected"))
    if row.get("bad"):
        parts.append(tr("custody", "damaged or missing: {count}").format(count=row["bad"]))
    elif row.get("overdue"):
        parts.append(tr("custody", "check due"))
    return " · ".join(parts)


def loan_words(loan: Facts | None) -> str:
    """Who has a medium since when, what for, and until which day; nothing where nobody has it."""
    if not loan:
        return ""
    words = tr("custody", "{borrower} has it since {since}, until {day}: {purpose}")
    told = words.format(
        borrower=loan.get("borrower") or "",
        since=day(str(loan.get("lent_at") or "")),
        day=day(str(loan.get("due") or "")),
        purpose=loan.get("purpose") or "",
    )
    late = tr("custody", "It should be back by now: ask for it.") if loan.get("late") else ""
    return f"{told}. {late}".rstrip(" ")


def medium_figures(row: Facts) -> str:
    """Kind, number, room and place of a medium, in a line."""
    parts = [medium_kind(str(row.get("kind") or ""))]
    if row.get("serial"):
        parts.append(tr("custody", "No. {serial}").format(serial=row["serial"]))
    capacity, free = int(row.get("capacity") or 0), int(row.get("free") or 0)
    if capacity and free >= 0 and row.get("kind") != "disc":
        words = tr("custody", "{free} of {size} free")
        parts.append(words.format(free=figures.size(free), size=figures.size(capacity)))
    words = tr("custody", "{count} copies of {sessions} sessions")
    parts.append(words.format(count=row.get("copies") or 0, sessions=row.get("sessions") or 0))
    if row.get("place"):
        parts.append(str(row["place"]))
    if row.get("due_at"):
        parts.append(tr("custody", "check due on {day}").format(day=day(str(row["due_at"]))))
    return " · ".join(parts)


def copy_state(copy: Facts) -> tuple[str, str]:
    """State of a copy and its words."""
    state = str(copy.get("state") or "")
    told = {
        "damaged": ("fail", tr("custody", "damaged")),
        "missing": ("fail", tr("custody", "not found where it was")),
        "given": ("stale", tr("custody", "handed over")),
        "set_aside": ("caution", tr("custody", "waits to be disposed of")),
        "disposed": ("stale", tr("custody", "disposed of")),
        "lost": ("stale", tr("custody", "noted as lost")),
    }
    if state in told:
        return told[state]
    if not copy.get("verified_at"):
        return "not_done", tr("custody", "not read back yet")
    if copy.get("whole") is False and copy.get("form") in ("recording", "package"):
        words = tr("custody", "read back on {day}, but it is no whole copy and does not count")
        return "caution", words.format(day=day(str(copy["verified_at"])))
    if copy.get("told_apart") is False:
        words = tr(
            "custody",
            "read back on {day}, all of it matches, but does not count: give the disk a label"
            " under “Disks and discs”",
        )
        return "caution", words.format(day=day(str(copy["verified_at"])))
    words = tr("custody", "read back on {day}, all of it matches")
    return "pass", words.format(day=day(str(copy["verified_at"])))


def form_words(form: str) -> str:
    """What a copy is."""
    return {
        "recording": tr("custody", "Recording"),
        "package": tr("custody", "Package"),
        "excerpt": tr("custody", "Excerpt"),
        "reencoded": tr("custody", "Re-encoded copy, no original"),
        "platform": tr("custody", "The platform’s recording"),
        "import": tr("custody", "Recording from elsewhere"),
    }.get(form, form)


def too_few(shown: Facts) -> str:
    """Which parts lack copies, where there is more than one; else the count says it."""
    parts = shown.get("parts") or []
    lacking = [str(one["name"]) for one in parts if int(one["copies"]) < ENOUGH_COPIES]
    if len(parts) < ENOUGH_COPIES or not lacking:
        return ""
    words = tr("custody", "Too few copies of: {parts}")
    return f". {words.format(parts=', '.join(lacking))}"
