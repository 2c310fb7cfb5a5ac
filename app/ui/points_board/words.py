"""A point on the board in words: its state with its shape, when it was tested, what it lacks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.model.checklist import STATE_WORDS, ItemState
from app.model.readiness import PointState
from app.system import figures
from app.system.i18n import render, tr
from app.ui.test.phase_words import ago_words, name_of

Row = Mapping[str, Any]
LOOKS = {
    PointState.READY: "pass",
    PointState.NOT_READY: "fail",
    PointState.NOT_RECEIVED: "not_done",
    PointState.TOO_OLD: "stale",
    PointState.UNKNOWN_KEY: "could_not_test",
    PointState.CHANGED_KEY: "fail",
}
"""State of a point -> key of its look in the table of states."""


def state_words(row: Row) -> tuple[str, str]:
    """Look and word of a point's state."""
    state = PointState(str(row["state"]))
    word = {
        PointState.READY: tr("points board", "Ready"),
        PointState.NOT_READY: tr("points board", "Not ready"),
        PointState.NOT_RECEIVED: tr("points board", "Nothing received"),
        PointState.TOO_OLD: tr("points board", "Tested too long ago"),
        PointState.UNKNOWN_KEY: tr("points board", "Code not compared"),
        PointState.CHANGED_KEY: tr("points board", "Key has changed"),
    }[state]
    if state is PointState.READY and row.get("waivers"):
        return "waived", tr("points board", "Ready, with waivers")
    return LOOKS[state], word


def tested_words(row: Row, now: datetime) -> str:
    """When the point was tested last, in which test, by whom."""
    at = figures.parse_time(str(row.get("tested_at") or ""))
    if at is None:
        return "" if row["state"] == PointState.NOT_RECEIVED else tr("points board", "Not tested")
    words = tr("points board", "{test}, finished {moment} by {person}").format(
        test=name_of(str(row["phase"])),
        moment=ago_words(at, now),
        person=row.get("tested_by") or tr("points board", "nobody"),
    )
    if not row.get("practice"):
        return words
    return tr("points board", "PRACTICE · {words}").format(words=words)


def lines_of(row: Row) -> list[str]:
    """What the point lacks, and what it accepted without being met; the lacking first."""
    lines = [
        f"{one['id']} {one['title']}: {_item_state(str(one['state']))} – {one['reason']}"
        for one in row.get("not_ready") or ()
    ]
    accepted = tr("points board", "accepted by {person}: {reason}")
    return lines + [
        f"{one['id']} {one['title']}: {accepted.format(person=one['by'], reason=one['reason'])}"
        for one in row.get("waivers") or ()
    ]


def code_words(row: Row) -> str:
    """What is to be done about a key that nobody stands by yet; empty for none."""
    code = str(row.get("other_code") or "")
    if not code:
        return ""
    if row.get("code"):
        return tr(
            "points board",
            "A file signed with another key came. Call the point on its known number and let it"
            " read its code out. Here it reads: {code}",
        ).format(code=code)
    return tr(
        "points board",
        "First file of this point. Call it on its known number and let it read its code out. Here"
        " it reads: {code}",
    ).format(code=code)


def count_words(readiness: Row) -> str:
    """How many of the points that have to take part are ready."""
    rows: Sequence[Row] = readiness.get("points") or ()
    if not rows:
        return tr("points board", "The session has no list of points yet.")
    return tr(
        "points board", "{ready} of {required} points that have to take part are ready"
    ).format(ready=readiness.get("ready") or 0, required=readiness.get("required") or 0)


def _item_state(state: str) -> str:
    known = {str(one): word for one, word in STATE_WORDS.items()}
    return render(known.get(state, STATE_WORDS[ItemState.NOT_DONE])).lower()
