"""What belongs on the room's screen as things stand: worked out from the engine's topics alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.model.screens import RoomMode, Showing
from app.system import figures
from app.system.i18n import tr

Topics = Mapping[str, Any]
_FIXED = {
    RoomMode.BLACK: Showing.BLACK,
    RoomMode.SLATE: Showing.SLATE,
    RoomMode.NOTICE: Showing.NOTICE,
}
_UNDER_WAY = frozenset({"starting", "recording", "recovering", "stopping"})
_TRYING = frozenset({"reconnecting", "lost", "failed"})
_AT_THE_DOOR = frozenset({"joining", "waiting"})
_OVER = frozenset({"closed", "archived"})
FROZEN_S = 2.0


@dataclass(frozen=True, slots=True)
class Words:
    """What stands on a slate. ``eyebrow`` over the headline, ``lines`` under it, ``foot`` below."""

    eyebrow: str = ""
    headline: str = ""
    lines: tuple[str, ...] = ()
    foot: str = ""


def showing_of(topics: Topics, mode: RoomMode, *, moving: bool) -> Showing:
    """What is to be shown. ``moving``: pictures of the call have come within two seconds."""
    if mode in _FIXED:
        return _FIXED[mode]
    call = _topic(topics, "conference")
    state = str(call.get("state") or "idle")
    if state == "in_call" and moving:
        return Showing.CALL
    if mode is RoomMode.CALL:
        return Showing.LOST if state in {*_TRYING, "in_call"} else Showing.SLATE
    if state == "in_call" or (state in _TRYING and bool(call.get("wanted", True))):
        return Showing.LOST
    under_way = _topic(topics, "recording").get("state") in _UNDER_WAY
    return Showing.NOTICE if under_way or state in _AT_THE_DOOR else Showing.SLATE


def words_of(showing: Showing, topics: Topics, now: datetime) -> Words:
    """The words of a slate; none for the call itself and for black."""
    if showing is Showing.SLATE:
        return _slate(topics, now)
    if showing is Showing.NOTICE:
        return _notice()
    if showing is Showing.LOST:
        return _lost()
    return Words()


def authority(topics: Topics) -> str:
    """The name of the authority whose room this is."""
    session = _topic(topics, "session")
    return str(session.get("point_name") or "") or tr("room display", "Bridge point")


def _slate(topics: Topics, now: datetime) -> Words:
    session = _topic(topics, "session")
    eyebrow = tr("room display", "Online citizen reception")
    if not session:
        return Words(eyebrow, tr("room display", "Welcome, citizens and delegates"))
    if session.get("state") in _OVER:
        return Words(
            eyebrow,
            tr("room display", "The reception has ended"),
            (tr("room display", "Thank you, citizens and delegates."),),
        )
    title = str(session.get("title") or "")
    starts = figures.parse_time(str(session.get("starts_at") or ""))
    lines = [_when(starts, now)] if starts is not None else []
    chair = str(session.get("chair") or "")
    if chair:
        lines.append(tr("room display", "Chaired by: {name}").format(name=chair))
    return Words(eyebrow, title, tuple(lines), _recorded())


def _when(starts: datetime, now: datetime) -> str:
    """When the session begins; of one that should have begun only the time."""
    words = {
        "time": figures.clock_time(starts),
        "day": figures.weekday(starts),
        "date": figures.date(starts),
    }
    if starts > now:
        return tr("room display", "Begins at {time}, {day}, {date}").format(**words)
    return tr("room display", "{time}, {day}, {date}").format(**words)


def _notice() -> Words:
    return Words(
        tr("room display", "Notice"),
        tr("room display", "This reception is recorded in sound and picture"),
        (
            tr(
                "room display",
                "The recording serves the reception of citizens and the settlement of their case,"
                " and is kept as the law provides.",
            ),
            tr("room display", "Whoever has a question about it may ask the receiving officer."),
        ),
        tr("room display", "Please set telephones to silent and keep order in the room."),
    )


def _lost() -> Words:
    return Words(
        tr("room display", "Online citizen reception"),
        tr("room display", "The line to the other points is interrupted"),
        (
            tr("room display", "The technical officer is restoring the connection."),
            tr("room display", "Please remain seated and wait a moment."),
        ),
    )


def _recorded() -> str:
    return tr("room display", "The reception is recorded in sound and picture.")


def _topic(topics: Topics, name: str) -> Mapping[str, Any]:
    value = topics.get(name)
    return value if isinstance(value, dict) else {}
