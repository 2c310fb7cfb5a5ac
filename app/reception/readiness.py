"""How each point of a session stands on the board of the central point: pure, on what was received.

A point is ready only when the run it finished last leaves nothing open: every item that blocks
passed, or was waived by a named person with a reason. What is not known is never read as ready.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.model.readiness import KnownKey, PointState, ReceivedFile
from app.model.text import T, Text
from app.reception.readiness_content import decisive_run
from app.reception.readiness_file import ReadinessError, ReadinessFile, code_of


class BygoneFileError(ReadinessError):
    """A file that was good once: of another session, or older than one that is here."""


AHEAD = timedelta(minutes=10)
"""So far the clocks of two points may be apart."""
_NOT_TAKEN = T("readiness", "It is not taken; what stood on the board before stays.")

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file that was received, with its content read again."""

    row: ReceivedFile
    content: Values


def refuse_unfit(
    file: ReadinessFile,
    known: Sequence[ReceivedFile],
    starts_at: datetime,
    now: datetime,
    *,
    practice: bool,
) -> None:
    """Raise :class:`ReadinessError` for a file of another day's session, of a practice where the
    session is none, of a time to come, or older than one that was received from the same key.
    """
    content = file.content
    if content["session"]["practice"] and not practice:
        raise _refused(
            T("readiness", "The file of “{point}” comes from a practice.")(point=content["point"]),
            T("readiness", "Ask the point for its file of this session."),
        )
    session = datetime.fromisoformat(content["session"]["starts_at"]).astimezone()
    if session.date() != starts_at.astimezone().date():
        raise _bygone(
            T("readiness", "The file of “{point}” is about another session: {title}, {day}.")(
                point=content["point"],
                title=content["session"]["title"],
                day=f"{session:%d/%m/%Y %H:%M}",
            ),
            T("readiness", "Ask the point for its file of this session."),
        )
    made_at = datetime.fromisoformat(content["made_at"])
    if made_at > now + AHEAD:
        raise _refused(
            T("readiness", "The file of “{point}” says that it was made at a time to come.")(
                point=content["point"]
            ),
            T("readiness", "Compare the clocks of both computers, then have it sent again."),
        )
    mine = [row for row in known if row.public_key == file.public_key]
    if any(datetime.fromisoformat(row.made_at) > made_at for row in mine):
        raise _bygone(
            T("readiness", "A newer file of “{point}” is here already.")(point=content["point"]),
            T("readiness", "Nothing needs to be done; the newer one counts."),
        )


def refuse_changed_key(point: str, file: ReadinessFile, key: KnownKey | None) -> None:
    """Raise :class:`ReadinessError` where the point is known by another key."""
    if key is None or key.public_key == file.public_key:
        return
    raise ReadinessError(
        T("readiness", "The file of “{point}” is signed with another key than before.")(
            point=point
        ),
        meaning=T(
            "readiness", "It may come from somebody else. It does not count, the earlier one does."
        ),
        action=T(
            "readiness",
            "Call the point; only if it reads out the code {code} itself, confirm the new key.",
        )(code=file.code),
    )


def board_row(
    point: Values,
    arrivals: Sequence[Arrival],
    key: KnownKey | None,
    now: datetime,
    max_age: timedelta,
) -> dict[str, Any]:
    """How a point stands. ``point`` is a row of the session's list (``id``, ``name``, ``role``,
    ``required``); ``arrivals`` are its files, oldest first.
    """
    signed = [one for one in arrivals if key is not None and one.row.public_key == key.public_key]
    strange = [one for one in arrivals if key is None or one.row.public_key != key.public_key]
    newest = signed[-1] if signed else None
    other = strange[-1] if strange else None
    later = other is not None and (newest is None or _made(other) > _made(newest))
    return {
        "id": point.get("id"),
        "name": point["name"],
        "role": point["role"],
        "required": bool(point["required"]),
        "state": str(_state(newest, other, key, now, max_age)),
        "code": key.fingerprint if key is not None else "",
        "trusted_by": key.trusted_by if key is not None else "",
        "other_code": code_of(other.row.public_key) if other is not None and later else "",
        **_told(newest or other),
    }


def _state(
    newest: Arrival | None,
    other: Arrival | None,
    key: KnownKey | None,
    now: datetime,
    max_age: timedelta,
) -> PointState:
    if newest is None:
        if other is None:
            return PointState.NOT_RECEIVED
        return PointState.UNKNOWN_KEY if key is None else PointState.CHANGED_KEY
    run = decisive_run(newest.content)
    if run is None or run["not_ready"] or run["open"]:
        return PointState.NOT_READY
    if now - datetime.fromisoformat(run["finished_at"]) > max_age:
        return PointState.TOO_OLD
    return PointState.READY


def _told(arrival: Arrival | None) -> dict[str, Any]:
    """What the file says of the run that counts; empty values where there is none."""
    run = decisive_run(arrival.content) if arrival is not None else None
    return {
        "received_at": arrival.row.received_at if arrival is not None else "",
        "made_by": arrival.content["made_by"] if arrival is not None else "",
        "practice": bool(arrival and arrival.content["session"]["practice"]),
        "program": arrival.content["program"] if arrival is not None else "",
        "phase": run["phase"] if run else "",
        "tested_at": run["finished_at"] if run else "",
        "tested_by": run["finished_by"] if run else "",
        "result_sha256": run["result_sha256"] if run else "",
        "not_ready": list(run["not_ready"]) if run else [],
        "waivers": list(run["waivers"]) if run else [],
    }


def _made(arrival: Arrival) -> datetime:
    return datetime.fromisoformat(arrival.row.made_at)


def _refused(what: Text, action: Text) -> ReadinessError:
    return ReadinessError(what, meaning=_NOT_TAKEN, action=action)


def _bygone(what: Text, action: Text) -> BygoneFileError:
    return BygoneFileError(what, meaning=_NOT_TAKEN, action=action)
