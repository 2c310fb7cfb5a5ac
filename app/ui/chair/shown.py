"""What belongs on the chair's screen as things stand: worked out from the engine's topics alone.

Of a confidential case no name stands on the screen by itself: until the chair touches to reveal
them, the title is the one without names and everything that people wrote freely (what is asked,
proposed, the course) is kept back, for a name may stand in any of it. People in the room may see
the screen from the side. Another case, black and freezing hide them again.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.dossier import DocumentKind, DocumentState
from app.system import figures
from app.system.i18n import tr

Topic = Mapping[str, Any]
_MEDIA = frozenset({DocumentKind.SOUND, DocumentKind.VIDEO})


@dataclass(frozen=True, slots=True)
class Reading:
    """What is on the screen: a document of a case. ``page`` from 1; ``labels``: page to words."""

    case: str
    document: str
    title: str
    kind: str
    state: str
    files: tuple[Path, ...]
    page: int
    pages: int
    labels: Mapping[str, str] = field(default_factory=dict)
    withdrawn: bool = False

    @property
    def media(self) -> bool:
        """True for sound and film."""
        return self.kind in _MEDIA

    @property
    def readable(self) -> bool:
        """True where there is something that can be shown."""
        return self.state == DocumentState.READY and bool(self.files) and not self.withdrawn


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """A point of the course of settlement; ``present`` is the one that is lit."""

    words: str
    detail: str
    present: bool


@dataclass(frozen=True, slots=True)
class Glance:
    """The case at a glance. ``hidden``: names and words of people are kept back."""

    title: str = ""
    people: str = ""
    course: tuple[CoursePoint, ...] = ()
    asks: str = ""
    proposal: str = ""
    confidential: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Speaking:
    """The present step: its words, since when, and how long it was planned (0: not said)."""

    words: str = ""
    since: datetime | None = None
    planned_s: float = 0.0


def case_of(chair: Topic, dossiers: Topic) -> Topic:
    """The case that was taken; empty where none was."""
    return _with_id(dossiers.get("cases"), _taken(chair).get("case"))


def reading_of(chair: Topic, dossiers: Topic, *, revealed: bool) -> Reading | None:
    """What the chair reads; None where nothing was taken or it is no more in the dossier."""
    case = case_of(chair, dossiers)
    document = _with_id(case.get("documents"), _taken(chair).get("document"))
    if not document:
        return None
    page = max(1, int(chair.get("page") or _taken(chair).get("page") or 1))
    pages = int(document.get("pages") or 0)
    return Reading(
        case=str(case.get("id")),
        document=str(document.get("id")),
        title=_title(document, hidden=bool(case.get("confidential")) and not revealed),
        kind=str(document.get("kind") or ""),
        state=str(document.get("state") or ""),
        files=tuple(Path(str(one)) for one in document.get("files") or ()),
        page=min(page, pages) if pages else page,
        pages=pages,
        labels={str(page): str(words) for page, words in (document.get("labels") or {}).items()},
        withdrawn=bool(document.get("withdrawn")),
    )


def glance_of(case: Topic, reading: Reading | None, now: datetime, *, revealed: bool) -> Glance:
    """The case at a glance."""
    if not case:
        return Glance()
    confidential = bool(case.get("confidential"))
    if confidential and not revealed:
        return Glance(_title(case, hidden=True), confidential=True, hidden=True)
    document = reading.title if reading is not None else ""
    return Glance(
        title=str(case.get("title") or ""),
        people=_people(case),
        course=_course(case.get("events") or (), document, now),
        asks=str(case.get("asks") or ""),
        proposal=str(case.get("proposal") or ""),
        confidential=confidential,
    )


def page_words(page: int, pages: int) -> str:
    """``trang 3 / 12``; 0 ``pages``: not counted."""
    if not pages:
        return tr("chair screen", "page {page}").format(page=page)
    return tr("chair screen", "page {page} / {pages}").format(page=page, pages=pages)


def speaking_of(session: Topic) -> Speaking:
    """The present step of the run-of-show."""
    position = session.get("present_step")
    if position is None:
        return Speaking()
    for step in session.get("steps") or ():
        if step.get("position") == position:
            since = figures.parse_time(str(step.get("started_at") or ""))
            return Speaking(str(step.get("title") or ""), since, float(step.get("planned_s") or 0))
    return Speaking()


def present_words(points: Iterable[Topic]) -> tuple[str, bool]:
    """How many points are there, and whether one that must be there is away.

    A point of which nobody has told yet is neither there nor away.
    """
    listed = list(points)
    if not listed:
        return "", False
    if not any(point.get("since") for point in listed):
        return tr("chair screen", "Points: roll call not held yet"), False
    here = sum(bool(point.get("present")) for point in listed)
    away = [
        str(point.get("name") or "")
        for point in listed
        if point.get("required") and point.get("since") and not point.get("present")
    ]
    words = tr("chair screen", "{here}/{all} points present").format(here=here, all=len(listed))
    if len(away) == 1:
        words = tr("chair screen", "{present} · absent: {name}").format(present=words, name=away[0])
    elif away:
        words = tr("chair screen", "{present} · {count} absent").format(
            present=words, count=len(away)
        )
    return words, bool(away)


def hindrance(reading: Reading | None) -> str:
    """Why nothing of the document can be shown, in words; empty where it can."""
    if reading is None:
        return tr("chair screen", "The document is no longer in the dossier.")
    if reading.withdrawn:
        return tr("chair screen", "This document has been withdrawn.")
    words: dict[str, str] = {
        DocumentState.PREPARING: tr("chair screen", "The document is being prepared."),
        DocumentState.LOCKED: tr("chair screen", "The document is locked with a password."),
        DocumentState.UNREADABLE: tr("chair screen", "This document cannot be shown."),
        DocumentState.NO_CONVERTER: tr("chair screen", "This document cannot be shown."),
    }
    otherwise = "" if reading.readable else tr("chair screen", "Nothing to show yet.")
    return words.get(reading.state, otherwise)


def _taken(chair: Topic) -> Topic:
    taken = chair.get("taken")
    return taken if isinstance(taken, Mapping) else {}


def _with_id(rows: Any, wanted: Any) -> Topic:
    found = (row for row in rows or () if wanted and row.get("id") == wanted)
    return next(found, {})


def _title(row: Topic, *, hidden: bool) -> str:
    if not hidden:
        return str(row.get("title") or "")
    return str(row.get("shown_title") or "") or tr("chair screen", "Confidential")


def _people(case: Topic) -> str:
    """Who brings the case; of a group its representative and how many they are."""
    size = int(case.get("group_size") or 0)
    name = str(case.get("representative") or case.get("petitioner") or "")
    if size > 1 and name:
        return tr("chair screen", "{name}, for a group of {count}").format(name=name, count=size)
    return name


def _course(events: Iterable[Topic], document: str, now: datetime) -> tuple[CoursePoint, ...]:
    """The points of the course. Lit is the one that the document belongs to (its words stand in
    the document's title), else the last one that is not still to come.
    """
    listed = list(events)
    title = folded(document)
    lit = -1
    for place, event in enumerate(listed):
        words = folded(str(event.get("title") or ""))
        if words and words in title:
            lit = place
    if lit < 0:
        today = (now.year, now.month, now.day)
        past = [
            (moment, place)
            for place, event in enumerate(listed)
            if (moment := _moment(str(event.get("date") or ""))) is not None and moment <= today
        ]
        lit = max(past)[1] if past else -1
    return tuple(
        CoursePoint(
            " · ".join(part for part in (event.get("date"), event.get("title")) if part),
            str(event.get("detail") or ""),
            place == lit,
        )
        for place, event in enumerate(listed)
    )


def _moment(date: str) -> tuple[int, int, int] | None:
    """Year, month, day of a date as written; what was not written is 0, so that it came first."""
    parts = date.strip().split("/")
    if not 1 <= len(parts) <= 3 or not all(part.strip().isdecimal() for part in parts):
        return None
    year, month, day, *_ = [int(part) for part in reversed(parts)] + [0, 0]
    return year, month, day


def folded(words: str) -> str:
    """Words without marks and capitals, for comparing."""
    parts = unicodedata.normalize("NFD", words.casefold().replace("đ", "d"))
    return " ".join("".join(c for c in parts if not unicodedata.combining(c)).split())
