"""The desk of the library: finds sessions as they are typed, and keeps their index up to date."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.dossier.confidentiality import hide_names, names_of, shown_title
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.library_filters import KINDS, STATES, wanted
from app.engine.session_desk import SessionDesk
from app.model.dossier import Case
from app.model.errors import StoreError
from app.reception.summaries import rows_of
from app.store.library import Match, Matches, Wanted
from app.store.library_index import is_spoilt
from app.store.library_pages import PageSearch
from app.store.library_texts import Gathering
from app.store.library_words import line_around, plain_words, query_of

log = logging.getLogger(__name__)

MOST_ROWS = 500
BEFORE_A_SEARCH_S = 0.02
LEAST_BEFORE_A_SEARCH = 20
"""So long, but so many at least, what was just written is read before a search; the rest in the
background.
"""

AT_A_TIME_S = 0.03
"""The database belongs to the index for so long at a time, then to whoever else waits for it."""

BETWEEN_S = 0.03
TELL_EVERY_S = 1.0
STANDS_BACK_S = 5.0
"""While something is recorded the background looks so often whether it is over."""


class KeptNames:
    """The names that lists never tell, by the rules of dossiers."""

    def shown_title(self, case: Case) -> str:
        """What a case may be called on lists."""
        return shown_title(case)

    def hider(self, cases: Sequence[Case]) -> Callable[[str], str]:
        """Takes the names of confidential cases out of a text."""
        names = names_of(cases)
        return lambda text: hide_names(text, names) if names else text


class LibraryDesk:
    """Keeps the topic ``library``: how many sessions wait to be read. Event-loop thread."""

    def __init__(self, ground: Ground, sessions: SessionDesk) -> None:
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._sessions = sessions
        self._gathering = Gathering(ground.store.connection, KeptNames())
        self._pages = PageSearch(ground.store.connection)
        self._reading: asyncio.Task[None] | None = None
        self._told_at = 0.0
        self._board.set("library", {"waiting": 0})

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"library.search": self.search, "library.choices": self.choices}

    def start(self) -> None:
        """Begin to read what waits, in the background."""
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(self._read_all())

    async def close(self) -> None:
        """Leave off; what waits is read after the next start."""
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.wait([self._reading])

    async def search(
        self,
        query: str = "",
        filters: Mapping[str, Any] | None = None,
        limit: int = 50,
        offset: int = 0,
    ) -> dict[str, Any]:
        """Sessions with all words of ``query``, accents or not, as the topic ``sessions`` has
        them, with where they were ``found``; ``waiting``: how many are not in the index yet;
        ``more``: the list ends before all that have the words.
        """
        asked = wanted(query, filters or {})
        rows = min(max(int(limit), 0), MOST_ROWS)
        began = time.perf_counter()
        answer = await self._thread.run(self._search, asked, rows, max(int(offset), 0))
        if answer["waiting"]:
            self.start()
        return {**answer, "took_ms": round(1000 * (time.perf_counter() - began), 1)}

    def _tell(self, waiting: int) -> None:
        """Announce how many wait, not more often than a person reads."""
        now = time.monotonic()
        if not waiting or now - self._told_at > TELL_EVERY_S:
            self._told_at = now
            self._board.set("library", {"waiting": waiting})

    async def choices(self) -> dict[str, Any]:
        """What the list may be filtered by: names of ``points``, ``kinds``, ``states``."""
        return await self._thread.run(self._choices)

    def _search(self, asked: Wanted, limit: int, offset: int) -> dict[str, Any]:
        waiting, found = self._found(asked, limit, offset)
        places = {match.session: self._places(match, asked.text) for match in found.rows}
        points = self._store.call_points.counts(list(places))
        rows = [
            {**row, "points": points.get(row["id"], 0), "found": places[row["id"]]}
            for row in rows_of(self._store, list(places))
        ]
        left_out = found.pages_left_out
        told = {"total": found.total, "more": found.more, "pages_left_out": left_out}
        return {"rows": rows, "waiting": waiting, **told}

    def _found(self, asked: Wanted, limit: int, offset: int) -> tuple[int, Matches]:
        """What waits to be read, and what was found. A spoilt index is emptied, to be made anew."""
        library = self._store.library
        try:
            return self._up_to_date(), library.search(asked, limit, offset)
        except sqlite3.DatabaseError as error:
            if not is_spoilt(error):
                raise
            log.exception("the index of the library is spoilt and is made anew")
            library.empty()
            return library.waiting(), library.search(asked, limit, offset)

    def _up_to_date(self) -> int:
        library = self._store.library
        try:
            return library.refresh(self._gathering, BEFORE_A_SEARCH_S, LEAST_BEFORE_A_SEARCH)
        except StoreError as error:  # a full disk must not keep anybody from finding a recording
            if isinstance(error.__cause__, sqlite3.DatabaseError) and is_spoilt(error.__cause__):
                raise error.__cause__ from None
            log.warning("the index of the library is not up to date: %s", error)
            return library.waiting()

    def _places(self, match: Match, text: str) -> list[dict[str, Any]]:
        """Where the words of a query stand: what kind of text, and a line of it."""
        query = query_of(text)
        words = list(query.words)
        found: list[dict[str, Any]] = []
        last = query.words[-1:] if query.open else ()
        for kind, told in match.texts.items() if words else ():
            there = set(plain_words(told))
            held = [one for one in words if one in there or (one in last and _begins(one, there))]
            if held:
                found.append({"where": kind, "text": line_around(told, held)})
                words = [word for word in words if word not in held]
            if not words:
                break
        if match.page is not None:
            line = line_around(self._pages.text(match.page), query.words)
            at = {"document": match.page.document, "page": match.page.page}
            found.append({"where": "page", "text": line, **at})
        return found

    def _choices(self) -> dict[str, Any]:
        return {
            "points": self._store.sessions.point_names(),
            "kinds": list(KINDS),
            "states": list(STATES),
        }

    async def _read_all(self) -> None:
        library = self._store.library
        try:
            await self._thread.run(library.check_form)
            while waiting := await self._thread.run(library.refresh, self._gathering, AT_A_TIME_S):
                self._tell(waiting)
                await asyncio.sleep(STANDS_BACK_S if self._sessions.recording() else BETWEEN_S)
            self._tell(0)
        except (StoreError, sqlite3.Error) as error:
            log.warning("the library is read again after the next start: %s", error)


def _begins(beginning: str, words: set[str]) -> bool:
    return any(word.startswith(beginning) for word in words)
