"""The password of the chosen meeting: held here, kept in the system's store, told to the door."""

from __future__ import annotations

import asyncio

from app.engine.setup import Setup
from app.settings.secrets import KeptIn, Secrets, account


class CallSecrets:
    """Holds the password of one meeting at a time. Event-loop thread; the store may be slow."""

    def __init__(self, secrets: Secrets | None = None) -> None:
        self._secrets = secrets or Secrets()
        self._account = ""
        self.password = ""

    @property
    def has_password(self) -> bool:
        """True where the chosen meeting has one."""
        return bool(self.password)

    async def keep(self, setup: Setup, password: str, *, keep: bool) -> KeptIn:
        """Hold a password for the meeting that ``setup`` names; an empty one forgets it."""
        name = account_of(setup)
        kept = await asyncio.to_thread(self._secrets.put, name, password, keep=keep)
        self._account, self.password = name, password
        return kept

    async def follow(self, setup: Setup) -> None:
        """The meeting that ``setup`` names is the chosen one: hold its password, where it has one.

        Without platform or room nothing is asked of the store.
        """
        name = account_of(setup)
        if name == self._account:
            return
        self._account, self.password = name, ""
        if not (setup.conference_user or setup.conference_address or setup.conference_room):
            return
        found = await asyncio.to_thread(self._secrets.get, name)
        if name == self._account:
            self.password = found


def account_of(setup: Setup) -> str:
    """Under which name the password of the chosen meeting is kept."""
    if not setup.conference_platform:
        return ""
    room = setup.conference_room or setup.conference_address
    return account(setup.conference_platform, room, setup.conference_user)
