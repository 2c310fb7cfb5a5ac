"""The signing key of this point: made at first use, kept in the system's store of passwords."""

from __future__ import annotations

import asyncio

from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.readiness import KnownKey
from app.model.text import T
from app.reception.readiness_file import ReadinessError, code_of, new_key, public_key_of
from app.settings.secrets import KeptIn, Secrets

ACCOUNT = "readiness/signing-key"
OWN = ""
"""Under this name the table of points' keys has our own public one."""


class OwnKey:
    """The key of this machine. Event-loop thread; the store of passwords may be slow."""

    def __init__(self, ground: Ground, secrets: Secrets | None = None) -> None:
        self._ground = ground
        self._secrets = secrets or Secrets()
        self._one_at_a_time = asyncio.Lock()
        self.public = ""
        self.kept = True
        """False where the key is lost when the program ends: the computer has no such store."""

    @property
    def code(self) -> str:
        """Its short code; empty before its first use."""
        return code_of(self.public) if self.public else ""

    async def load(self) -> None:
        """Know the public key that was used last."""
        rows = await self._ground.thread.run(self._ground.store.point_keys.all)
        mine = [row for row in rows if row.point == OWN]
        self.public = mine[-1].public_key if mine else ""

    async def private(self, person: str, *, renew: bool = False) -> str:
        """The private key; a new one at the first use and where ``renew`` says so.

        Raises :class:`ReadinessError` where the one that was kept is not to be had.
        """
        async with self._one_at_a_time:
            held = "" if renew else await asyncio.to_thread(self._secrets.get, ACCOUNT)
            if not held:
                if self.public and not renew and await self._has_store():
                    raise _out_of_reach()
                held = new_key()
                kept = await asyncio.to_thread(self._secrets.put, ACCOUNT, held)
                self.kept = kept is KeptIn.SYSTEM
            public = public_key_of(held)
            if public != self.public:
                await self._ground.thread.run(self._note, public, person)
                self.public = public
            return held

    async def _has_store(self) -> bool:
        return await asyncio.to_thread(lambda: self._secrets.keeps)

    def _note(self, public: str, person: str) -> None:
        row = KnownKey(OWN, public, code_of(public), wall_now(), person)
        with self._ground.store.transaction():
            self._ground.store.point_keys.add(row)
            told = {"code": row.fingerprint, "public_key": public}
            self._ground.store.audit.append(person, "readiness.key_made", "", told)


def _out_of_reach() -> ReadinessError:
    return ReadinessError(
        T("readiness", "This computer's signing key is not in its store of passwords."),
        meaning=T("readiness", "Without it the other points cannot know that the file is yours."),
        action=T(
            "readiness",
            "Unlock the store of passwords and try again; or have a new key made, whose code the"
            " central point has to compare again.",
        ),
    )
