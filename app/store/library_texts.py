"""What of a session is found by words: gathered from all tables that tell of it.

Names that are kept confidential are taken out before anything is handed on, as those who know the
rules say (:class:`Discretion`); of a confidential case nothing but its shown title is told.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath, PureWindowsPath
from typing import Any, Protocol

from app.model.dossier import Case
from app.model.reception import Session
from app.store.connection import Connection
from app.store.dossiers import Dossiers
from app.store.library_words import fact
from app.store.session_copies import CopiesState, CopiesSummary, copies_by_session
from app.store.sessions import Sessions, instant_ns
from app.system.i18n import told_words

MOST_RESULTS = 200
"""Results of a test run that are read: the newest of those that did not simply pass."""

_RESULT_FIELDS = ("answer", "waiver_reason", "waived_by", "waived_with", "deferral_reason")


class Discretion(Protocol):
    """Who knows which names are kept confidential."""

    def shown_title(self, case: Case) -> str:
        """What a case may be called on lists."""
        ...

    def hider(self, cases: Sequence[Case]) -> Callable[[str], str]:
        """Takes the names of the confidential ones among ``cases`` out of a text."""
        ...


@dataclass(frozen=True, slots=True)
class LibraryTexts:
    """What one session is found by. ``texts``: kind -> its words, ``facts``: one word each, by
    which it is filtered; ``starts_ns`` is since 1970.
    """

    session: str
    starts_ns: int
    facts: tuple[str, ...]
    texts: Mapping[str, str]


class Gathering:
    """Reads what is told of sessions."""

    def __init__(self, connection: Connection, discretion: Discretion) -> None:
        self._connection = connection
        self._sessions = Sessions(connection)
        self._dossiers = Dossiers(connection)
        self._discretion = discretion

    def of_session(self, session_id: str) -> LibraryTexts:
        """All that one session is found by; ``LookupError`` where it is not there."""
        session = self._sessions.get(session_id)
        cases = self._dossiers.of_session(session_id)
        open_cases = [case for case in cases if not case.confidential]
        texts = {
            "title": session.title,
            "place": self._lines("SELECT name FROM call_points WHERE session = ?", session_id),
            "people": _lines((session.chair, session.operator)),
            "date": date_words(session.starts_at),
            "number": session.id,
            "steps": _lines(step.title for step in session.steps),
            "marks": self._lines("SELECT text FROM markers WHERE session = ?", session_id),
            "cases": _lines(self._told(case) for case in cases),
            "documents": _lines(name for case in open_cases for name in self._papers(case.id)),
            "tests": self._tests(session_id),
            "alarms": _lines(what for _, what in alarms_of(self._connection, session_id)),
            "files": self._files(session_id),
        }
        texts["place"] = _lines((session.point_name, texts["place"]))
        hide = self._discretion.hider(cases)
        told = {kind: hide(text) if text else "" for kind, text in texts.items()}
        kept = {kind: text for kind, text in told.items() if text}
        facts = self._facts(session, cases)
        return LibraryTexts(session_id, instant_ns(session.starts_at), facts, kept)

    def _facts(self, session: Session, cases: Sequence[Case]) -> tuple[str, ...]:
        summary = copies_by_session(self._connection, (session.id,))
        copies = summary.get(session.id, CopiesSummary()).state
        points = (session.point_name, *self._rows(_POINTS, session.id))
        kinds = ["practice" if session.practice else "real"]
        kinds += ["unscheduled"] if session.unscheduled else []
        kinds += [str(case.matter) for case in cases]
        recorded = ["yes"] if copies is not CopiesState.NONE else ["no"]
        found = [
            *(fact("point", point) for point in points if point.strip()),
            *(fact("kind", kind) for kind in kinds),
            *(fact("recorded", one) for one in recorded),
            fact("state", str(copies)),
        ]
        return tuple(dict.fromkeys(found))

    def _told(self, case: Case) -> str:
        if case.confidential:
            return self._discretion.shown_title(case)
        events = (part for event in case.events for part in (event.title, event.detail))
        decisions = (
            part for made in case.decisions for part in (made.number, made.authority, made.content)
        )
        people = (case.petitioner, case.representative, case.petitioner_address, *case.agencies)
        asked = (case.title, case.summary, case.asks, case.proposal)
        return _lines((*people, *asked, *events, *decisions))

    def _papers(self, case: str) -> list[str]:
        rows = self._connection.db.conn.execute(
            "SELECT d.title, f.name FROM case_documents d "
            "LEFT JOIN original_files f ON f.document = d.id "
            "WHERE d.case_id = ? AND d.withdrawn = '' ORDER BY d.position, f.position",
            (case,),
        )
        return [name for row in rows for name in row if name]

    def _tests(self, session: str) -> str:
        found: list[str] = []
        runs = self._connection.db.conn.execute(
            "SELECT id, finished_by FROM test_runs WHERE session = ? ORDER BY id", (session,)
        ).fetchall()
        for run, finished_by in runs:
            found += [finished_by, *self._notes(run)]
            rows = self._connection.db.conn.execute(
                "SELECT item, result FROM test_results WHERE run = ? AND state != 'pass' "
                "ORDER BY id DESC LIMIT ?",
                (run, MOST_RESULTS),
            )
            for item, result in rows:
                found += [item, *_result_words(json.loads(result))]
        return _lines(found)

    def _notes(self, run: int) -> list[str]:
        rows = self._rows("SELECT note FROM test_run_notes WHERE run = ? ORDER BY id", run)
        return [word for note in rows for word in json.loads(note).values() if _is_text(word)]

    def _files(self, session: str) -> str:
        """Names of copies and packages with the hash on their labels, the media on which they
        lie, files of the platform.
        """
        conn = self._connection.db.conn
        copies = conn.execute(
            "SELECT DISTINCT c.path, c.volume FROM copies c "
            "JOIN recordings r ON r.id = c.recording WHERE r.session = ?",
            (session,),
        ).fetchall()
        packages = conn.execute(
            "SELECT path, sha256, handover_record, made_by FROM packages WHERE session = ?",
            (session,),
        ).fetchall()
        held = conn.execute(
            "SELECT h.path, h.seal, m.label, m.serial, m.place FROM held_copies h "
            "JOIN media m ON m.id = h.medium WHERE h.session = ?",
            (session,),
        ).fetchall()
        fetched = self._rows("SELECT file FROM platform_recordings WHERE session = ?", session)
        return _lines(
            (
                *(part for path, volume in copies for part in (_name(path), volume)),
                *(part for p, seal, h, by in packages for part in (_name(p), seal, _name(h), by)),
                *(part for path, *rest in held for part in (_name(path), *rest)),
                *map(_name, fetched),
            )
        )

    def _lines(self, query: str, value: str) -> str:
        return _lines(self._rows(query, value))

    def _rows(self, query: str, value: str | int) -> list[str]:
        return [str(row[0]) for row in self._connection.db.conn.execute(query, (value,))]


_POINTS = "SELECT name FROM call_points WHERE session = ? AND listed = 1 ORDER BY position"


def alarms_of(connection: Connection, session: str) -> list[tuple[str, str]]:
    """The alarms of a session: since when (ISO 8601), and what was said, in words."""
    rows = connection.db.conn.execute(
        "SELECT details, at FROM audit WHERE action = 'alarm.raised' AND subject = ? "
        "ORDER BY counter",
        (session,),
    )
    found = []
    for details, at in rows:
        told = json.loads(details)
        words = str(told.get("key") or "")
        with suppress(KeyError, ValueError, IndexError):  # a text of an older version
            words = told_words(told.get("what"))
        found.append((str(told.get("since") or at), words))
    return found


def date_words(starts_at: str) -> str:
    """A day as people type it: with leading zeros, and without."""
    day = datetime.fromisoformat(starts_at)
    return f"{day:%d/%m/%Y} {day.day}/{day.month}"


def _result_words(result: Mapping[str, Any]) -> list[str]:
    told = [str(result.get(name) or "") for name in _RESULT_FIELDS]
    for name in ("value", "explanation"):
        with suppress(KeyError, ValueError, IndexError):  # a text of an older version
            told.append(told_words(result.get(name)))
    return told


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _name(path: str) -> str:
    """The last part of a path of either system."""
    return PureWindowsPath(path).name if "\\" in path else PurePath(path).name


def _lines(texts: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, (text.strip() for text in texts))))
