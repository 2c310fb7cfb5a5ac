"""The desk of the rules: which figures hold for a session, and the room's own ones."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.profile_rows import layer_rows, profile_rows
from app.engine.session_desk import SessionDesk
from app.model.clock import wall_now
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T
from app.settings.profile import Profile
from app.settings.profile_chain import Chain, LayerShelf, completed
from app.settings.profile_layer import Layer
from app.settings.profile_leaf import ProfileError
from app.settings.profile_levels import refuse_level
from app.settings.profile_pin import from_pin, to_pin
from app.settings.profile_site import (
    changed_on,
    put_aside,
    read_site,
    usual_site,
    with_layers,
    with_value,
    write_site,
)
from app.settings.test_rules import windows_of
from app.store.session_profiles import PinnedProfile

log = logging.getLogger(__name__)

EXTENDS = "extends"


class ProfileDesk:
    """Keeps the topic ``profile``. Event-loop thread.

    A session pins its figures when its first test or its recording begins; until then the layers
    as they are now hold, and afterwards nothing changes them.
    """

    _broken = False

    def __init__(self, ground: Ground, sessions: SessionDesk) -> None:
        self._ground = ground
        self._sessions = sessions
        self._shelf = LayerShelf()
        self._site: Layer = usual_site()
        self._problem: ProfileError | None = None
        self._pinned: dict[str, tuple[str, Profile]] = {}
        self._one_at_a_time = asyncio.Lock()
        self._take_site()
        self._now_holds(self._own(), None)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "profile.show": self.show,
            "profile.set_site": self.set_site,
            "profile.reload": self.reload,
            "profile.put_aside": self.put_aside,
        }

    async def profile_of(self, session: Session) -> Profile:
        """The figures that hold for a session: what it pinned, else the layers as they are now.

        Raises :class:`ProfileError` where what was pinned has been changed from outside.
        """
        kept = await self._kept(session.id)
        return self._read(kept) if kept is not None else self._current(session)

    def figures_now(self, session: Session) -> Profile:
        """The same at once, for what looks again and again; a pin counts once it was read."""
        known = self._pinned.get(session.id)
        return known[1] if known is not None else self._current(session)

    async def at_hand(self, session: Session) -> Profile:
        """The same for what may not be held up: what cannot be read is told of on the topic."""
        try:
            return await self.profile_of(session)
        except ProfileError as error:
            log.exception("the figures of the session cannot be read")
            self._problem = error
            return self._current(session)

    async def pin(self, session: Session) -> Profile:
        """Have a session keep its figures from now on, and hand them back."""
        kept = await self._kept(session.id)
        if kept is None:
            profile = self._current(session)
            kept = await self._ground.thread.run(self._keep, session.id, profile)
            await self._announce()
        return self._read(kept)

    def check_level(self, level: str) -> None:
        """Raise :class:`ProfileError` where a new bridge point is given an abolished level."""
        refuse_level(level, self._shelf.vocabulary.leaves, date.today())

    async def opened(self, _session: Session | None) -> None:
        """Another session is the open one."""
        await self._announce()

    async def show(self, session: str = "") -> dict[str, Any]:
        """Every figure with its source and what it overrides; of the open session by default."""
        shown = self._sessions.current
        if session and (shown is None or shown.id != session):
            shown = await self._ground.thread.run(self._sessions.get, session)
        if shown is None:
            profile, kept = self._own(), None
        else:
            kept = await self._kept(shown.id)
            profile = self._read(kept) if kept is not None else self._current(shown)
        rows = profile_rows(profile, self._shelf, self._own(shown))
        return {**self._topic(profile, kept), "session": shown.id if shown else None, "rows": rows}

    async def set_site(self, key: str, value: Any, person: str = "") -> dict[str, Any]:
        """Set a figure of the room's own layer, or take it back where ``value`` is null.

        ``extends`` takes the list of layers that the room rests on. Sessions that have pinned
        their figures keep them.
        """
        who = person.strip() or self._sessions.who
        async with self._one_at_a_time:
            site = self._changed(key, value, who)
            await asyncio.to_thread(write_site, self._ground.paths.site_profile, site)
            before = self._site.leaves.get(key)
            self._site, self._problem = site, None
        details = {
            "key": key,
            "before": before.to_json()["value"] if before else None,
            "after": value,
            "revision": site.revision,
        }
        await self._ground.thread.run(
            self._ground.store.audit.append, who, "profile.site_changed", "site", details
        )
        await self._announce()
        return {"revision": site.revision}

    async def reload(self) -> dict[str, Any]:
        """Read all layers again: what is shipped, and the room's own file."""
        async with self._one_at_a_time:
            self._shelf = await asyncio.to_thread(LayerShelf)
            self._take_site()
        await self._announce()
        if self._problem is not None:
            raise self._problem
        return {"revision": self._site.revision}

    async def put_aside(self, person: str = "") -> dict[str, Any]:
        """Keep the room's broken file under another name and go on without it."""
        who = person.strip() or self._sessions.who
        async with self._one_at_a_time:
            if not self._broken:
                raise BadUsageError(T("profile", "The room's own file is in order; it stays."))
            kept = await asyncio.to_thread(put_aside, self._ground.paths.site_profile)
            self._take_site()
        await self._ground.thread.run(
            self._ground.store.audit.append, who, "profile.put_aside", "site", {"file": kept.name}
        )
        await self._announce()
        return {"file": str(kept)}

    def _changed(self, key: str, value: Any, who: str) -> Layer:
        if self._problem is not None:
            raise self._problem
        if key == EXTENDS:
            if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
                raise BadUsageError(T("profile", "The layers are a list of their ids."))
            return with_layers(self._site, self._shelf, value)
        return with_value(self._site, self._shelf, key, value, source=changed_on(who))

    def _take_site(self) -> None:
        """Read the room's file; one that is wrong is told of and does not count."""
        try:
            site = read_site(self._ground.paths.site_profile)
            self._shelf.merged(self._shelf.own_chain(site=site), site)
        except ProfileError as error:
            log.warning("the room's own figures do not count: %s", error)
            self._site, self._problem, self._broken = usual_site(), error, True
        else:
            self._site, self._problem, self._broken = site, None, False

    def _current(self, session: Session) -> Profile:
        chain = self._shelf.chain_for(session.scenario, session.point_role, self._site)
        day = datetime.fromisoformat(session.starts_at).date()
        return self._merged(chain, day, practice=session.practice)

    def _own(self, session: Session | None = None) -> Profile:
        """The figures that this room's own authority holds sessions by."""
        role = {"role": session.point_role} if session is not None else {}
        chain = self._shelf.own_chain(**role, site=self._site)
        return self._merged(chain, date.today(), practice=False)

    def _merged(self, chain: Chain, day: date, *, practice: bool) -> Profile:
        try:
            return self._shelf.merged(chain, self._site, practice=practice, on=day)
        except ProfileError as error:
            if not self._site.leaves:
                raise
            log.warning("the room's own figures do not count: %s", error)
            self._problem = error
            return self._shelf.merged(chain, practice=practice, on=day)

    async def _kept(self, session_id: str) -> PinnedProfile | None:
        return await self._ground.thread.run(
            self._ground.store.session_profiles.of_session, session_id
        )

    def _keep(self, session_id: str, profile: Profile) -> PinnedProfile:
        """On the store's thread: the pin and its entry in the audit log, or neither."""
        store = self._ground.store
        pinned = PinnedProfile(
            session_id,
            profile.id,
            profile.title,
            profile.revision,
            profile.fingerprint,
            wall_now("milliseconds"),
            to_pin(profile),
        )
        details = {key: value for key, value in asdict(pinned).items() if key != "figures"}
        details["layers"] = list(profile.layers)
        with store.transaction():
            kept = store.session_profiles.pin(pinned)
            store.audit.append(self._sessions.who, "profile.pinned", session_id, details)
        return kept

    def _read(self, kept: PinnedProfile) -> Profile:
        known = self._pinned.get(kept.session)
        if known is None or known[0] != kept.sha256:
            pinned = from_pin(kept.figures, kept.sha256)
            known = (kept.sha256, completed(pinned, self._shelf.vocabulary))
            self._pinned[kept.session] = known
        return known[1]

    async def _announce(self) -> None:
        session = self._sessions.current
        if session is None:
            self._now_holds(self._own(), None)
            return
        self._now_holds(await self.at_hand(session), await self._kept(session.id))

    def _now_holds(self, profile: Profile, kept: PinnedProfile | None) -> None:
        self._ground.figures.profile = profile
        self._ground.board.set("profile", self._topic(profile, kept))

    def _topic(self, profile: Profile, kept: PinnedProfile | None) -> dict[str, Any]:
        return {
            "id": profile.id,
            "title": profile.title,
            "revision": profile.revision,
            "sha256": kept.sha256 if kept is not None else profile.fingerprint,
            "pinned": kept is not None,
            "pinned_at": kept.pinned_at if kept is not None else "",
            "practice": profile.practice,
            "test_windows": windows_of(profile),
            "chair_titles": profile.leaf("chair.allowed_titles").value,
            "layers": layer_rows(profile, self._shelf, self._site),
            "extends": [layer.id for layer in self._shelf.chosen(self._site)],
            "warnings": [text.to_json() for text in profile.warnings],
            "problem": self._problem.to_json() if self._problem is not None else None,
            "site_broken": self._broken,
        }
