"""A medium as the topic ``media`` shows it: what lies there, when it is to be read back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from app.model.custody import CopyState, HeldCopy, Loan, Medium, plain

HERE = (CopyState.KEPT, CopyState.DAMAGED, CopyState.MISSING, CopyState.SET_ASIDE)


def medium_row(
    medium: Medium,
    copies: Iterable[HeldCopy],
    loan: Loan | None,
    every_days: int,
    connected: set[str],
) -> dict[str, Any]:
    """A medium as the topic shows it. ``verified_at`` is that of the copy read back longest ago,
    empty where one never was, or on a day that is still to come: a clock stood wrong then;
    ``due_at`` is empty where no check is scheduled.
    """
    known = list(copies)
    here = [one for one in known if one.state in HERE]
    dates = [one.verified_at for one in here]
    known_dates = bool(dates) and all(dates) and not any(map(_to_come, dates))
    verified_at = min(dates) if known_dates else ""
    due_at = _due(here, verified_at, every_days)
    return {
        **plain(medium),
        "name": medium.name,
        "told_apart": medium.told_apart,
        "connected": medium.id in connected and loan is None,
        "sessions": len({one.session for one in here}),
        "copies": len(here),
        "bytes": sum(one.bytes for one in here),
        "given": sum(one.state is CopyState.GIVEN for one in known),
        "bad": sum(one.state in (CopyState.DAMAGED, CopyState.MISSING) for one in here),
        "verified_at": verified_at,
        "due_at": due_at,
        "overdue": bool(due_at) and due_at <= date.today().isoformat(),
        "loan": {**plain(loan), "late": loan.due < date.today().isoformat()} if loan else None,
    }


def _due(copies: list[HeldCopy], verified_at: str, every_days: int) -> str:
    """The day on which what lies there is to be read back; at once where a part never was."""
    if not copies or not every_days:
        return ""
    if not verified_at:
        return date.today().isoformat()
    return (datetime.fromisoformat(verified_at).date() + timedelta(days=every_days)).isoformat()


def _to_come(at: str) -> bool:
    return datetime.fromisoformat(at).date() > date.today() + timedelta(days=1)
