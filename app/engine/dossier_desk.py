"""The desk of dossiers: cases, which of them the open session hears, and their search."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import asdict, fields
from typing import Any

from app.dossier.confidentiality import hide_names, names_of
from app.engine.commands import Handler
from app.engine.dossier_form import DossierError, read_case, refuse_denied
from app.engine.dossier_names import refuse_names, told_by
from app.engine.dossier_rows import Folders, heading, topic_of
from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.model.dossier import Case
from app.model.errors import BadUsageError
from app.model.reception import LEAST_REASON, Session
from app.model.text import T
from app.settings.profile import Profile
from app.store.dossier_words import TITLE_PAGE

Figures = Callable[[Session], Profile]
DENUNCIATIONS = "matters.denunciation"
MOST_CASES = 200


class DossierDesk:
    """Keeps the topic ``dossiers``. Event-loop thread.

    ``unlocked`` tells of each document whose password is known how many pages it has; ``busy``
    names those whose letters are being read.
    """

    def __init__(self, ground: Ground, sessions: SessionDesk, figures: Figures) -> None:
        self._ground = ground
        self._sessions = sessions
        self._figures = figures
        self._names: tuple[str, ...] = ()
        self.unlocked: dict[str, int] = {}
        self.busy: Callable[[], Collection[str]] = tuple
        self._busy: set[asyncio.Task[None]] = set()
        ground.board.set("dossiers", {"session": "", "cases": []})

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "dossier.save": self.save,
            "dossier.cases": self.cases,
            "dossier.attach": self.attach,
            "dossier.detach": self.detach,
            "dossier.order": self.order,
            "dossier.search": self.search,
        }

    @property
    def profile(self) -> Profile:
        """The rules that hold for the open session, else the program's own figures."""
        session = self._sessions.current
        return self._figures(session) if session else self._ground.figures.profile

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: its cases are shown."""
        await self.announce()

    async def save(
        self, case: Mapping[str, Any], person: str = "", reason: str = ""
    ) -> dict[str, Any]:
        """Make a case, or change the fields that are named; returns its ``id``.

        What is confidential stays so, unless a person says for which reason it need not.
        """
        values = dict(case)
        case_id = str(values.pop("id", "") or "")
        rule = str(self.profile.leaf(DENUNCIATIONS).value)
        kept = await self._ground.thread.run(self._save, case_id, values, rule, person, reason)
        await self.announce()
        return {"id": kept}

    async def cases(self, query: str = "") -> list[dict[str, Any]]:
        """The cases that have all words of ``query``, newest first, under their shown titles."""
        found = await self._ground.thread.run(self._ground.store.dossiers.cases, query)
        heard = {row["id"] for row in self._ground.board.get("dossiers")["cases"]}
        profile = self.profile
        return [
            {**heading(case, profile), "attached": case.id in heard} for case in found[:MOST_CASES]
        ]

    async def attach(self, case: str) -> None:
        """Have the open session hear a case, after those that it hears already."""
        session = self.session
        rule = str(self.profile.leaf(DENUNCIATIONS).value)
        refuse_denied(await self.case(case), rule)
        await self._in_session("dossier.attached", session, case)

    async def detach(self, case: str) -> None:
        """Have the open session not hear a case; the case and its documents stay."""
        await self._in_session("dossier.detached", self.session, case)

    async def order(self, cases: Sequence[str]) -> None:
        """Set the order in which the open session hears its cases."""
        store = self._ground.store.dossiers
        await self._ground.thread.run(store.order_cases, self.session.id, [*cases])
        await self.announce()

    async def search(self, text: str, case: str = "") -> list[dict[str, Any]]:
        """Pages with all words of ``text`` in a case, or in all cases of the open session."""
        session = "" if case else self.session.id
        return await self._ground.thread.run(self._search, text, case, session)

    def before_update(self, session: str, values: Mapping[str, Any]) -> None:
        """Refuse to write a name that is kept confidential into what a session is called.

        On the store's thread.
        """
        steps = values.get("steps") or ()
        texts = [str(values.get("title") or ""), *(str(step.get("title", "")) for step in steps)]
        refuse_names(texts, self._ground.store.dossiers.of_session(session))

    def hide(self, text: str) -> str:
        """``text`` without the names of the confidential cases of the open session."""
        return hide_names(text, self._names)

    async def case(self, case_id: str) -> Case:
        """A case; raises :class:`BadUsageError` where there is none."""
        return await self._ground.thread.run(self._case, case_id)

    @property
    def session(self) -> Session:
        """The open session; raises :class:`DossierError` where there is none."""
        session = self._sessions.current
        if session is None:
            raise DossierError(
                T("dossier", "No session is open."),
                action=T("dossier", "Open the session in which the case is heard."),
            )
        return session

    def who(self, person: str) -> str:
        """In whose name something is done."""
        return person.strip() or self._sessions.who

    def refresh(self) -> None:
        """Announce again soon; for callers that do not wait."""
        task = asyncio.create_task(self.announce())
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def announce(self) -> None:
        """Announce the cases of the open session with their documents."""
        session = self._sessions.current
        if session is None:
            self._names = ()
            self._ground.board.set("dossiers", {"session": "", "cases": []})
            return
        dossiers = await self._ground.thread.run(self._dossiers, session.id)
        if session is not self._sessions.current and not self._still(session):
            return
        self._names = names_of(case for case, _ in dossiers)
        topic = topic_of(
            session.id,
            dossiers,
            self.profile,
            root=self._ground.paths.root,
            opened=self.unlocked,
            busy=self.busy(),
        )
        self._ground.board.set("dossiers", topic)

    def _still(self, session: Session) -> bool:
        current = self._sessions.current
        return current is not None and current.id == session.id

    def _dossiers(self, session: str) -> list[Folders]:
        store = self._ground.store.dossiers
        return [(case, store.documents(case.id)) for case in store.of_session(session)]

    def _search(self, text: str, case: str, session: str) -> list[dict[str, Any]]:
        """What was found; of a confidential case without names and without the sender's titles."""
        store = self._ground.store.dossiers
        found = []
        for hit in store.search(text, case, session):
            kept = store.case(hit.case)
            snippet = hit.snippet
            if kept.confidential:
                snippet = "" if hit.page == TITLE_PAGE else hide_names(snippet, names_of([kept]))
            found.append({**asdict(hit), "snippet": snippet})
        return found

    async def _in_session(self, action: str, session: Session, case: str) -> None:
        await self._ground.thread.run(self._note_in_session, action, session.id, case)
        await self.announce()

    def _note_in_session(self, action: str, session: str, case: str) -> None:
        store = self._ground.store
        heard = {one.id for one in store.dossiers.of_session(session)}
        attach = action == "dossier.attached"
        if (case in heard) == attach:
            return
        if attach:
            refuse_names(told_by(store.sessions.get(session)), [store.dossiers.case(case)])
        with store.transaction():
            (store.dossiers.attach if attach else store.dossiers.detach)(session, case)
            store.audit.append(self._sessions.who, action, session, {"case": case})

    def _case(self, case_id: str) -> Case:
        try:
            return self._ground.store.dossiers.case(case_id)
        except LookupError as error:
            raise BadUsageError(
                T("dossier", "There is no case with the number {id}.")(id=case_id)
            ) from error

    def _save(
        self, case_id: str, values: Mapping[str, Any], rule: str, person: str, reason: str
    ) -> str:
        """Read, change and keep in one go, so that nothing done in between is undone."""
        known = self._case(case_id) if case_id else None
        made = read_case(values, known, rule)
        if known is not None and known.confidential and not made.confidential:
            need_reason(person, reason)
        self._keep(made, known, person, reason)
        return made.id

    def _keep(self, made: Case, known: Case | None, person: str, reason: str) -> None:
        """Keep the case, and in the audit log which fields were changed, never their words."""
        store = self._ground.store
        changed = [
            field.name
            for field in fields(Case)
            if known is None or getattr(known, field.name) != getattr(made, field.name)
        ]
        if not changed:
            return
        for session in store.dossiers.sessions_of_case(made.id):
            refuse_names(told_by(store.sessions.get(session)), [made])
        details: dict[str, Any] = {"new": known is None, "fields": changed}
        details["confidential"] = made.confidential
        if known is not None and known.confidential and not made.confidential:
            details["reason"] = hide_names(reason.strip(), names_of([known]))
        with store.transaction():
            store.dossiers.save_case(made)
            store.audit.append(self.who(person), "dossier.saved", made.id, details)


def need_reason(person: str, reason: str) -> None:
    """Raise :class:`DossierError` where a person or a reason is wanting."""
    if len(" ".join(reason.split())) < LEAST_REASON or not person.strip():
        raise DossierError(
            T("dossier", "This asks for a person and a reason of at least {least} characters.")(
                least=LEAST_REASON
            )
        )
