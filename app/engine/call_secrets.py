"""The password of the chosen meeting: held here, kept in the system's store, told to the door."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from app.engine.setup import Setup
from app.settings.secrets import KeptIn, Secrets, account

PATIENCE_S = 2.0
"""A store that is locked asks a person: so long it is waited for before the rest goes on."""


class CallSecrets:
    """Holds the password of one meeting at a time. Event-loop thread; the store may be slow."""

    def __init__(self, secrets: Secrets | None = None) -> None:
        self._secrets = secrets or Secrets()
        self._account = ""
        self._looking: set[asyncio.Task[None]] = set()
        self._turn = 0
        self.password = ""

    @property
    def has_password(self) -> bool:
        """True where the chosen meeting has one."""
        return bool(self.password)

    async def keep(self, setup: Setup, password: str, *, keep: bool) -> KeptIn:
        """Hold a password for the meeting that ``setup`` names; an empty one forgets it."""
        name = account_of(setup)
        self._turn += 1
        kept = await asyncio.to_thread(self._secrets.put, name, password, keep=keep)
        self._account, self.password = name, password
        return kept

    async def follow(self, setup: Setup, found_late: Callable[[], None]) -> None:
        """The meeting that ``setup`` names is the chosen one: hold its password, where it has one.

        Without platform or room nothing is asked of the store. One that takes its time holds up
        nobody: ``found_late`` is called once it has answered.
        """
        name = account_of(setup)
        if name == self._account:
            return
        self._turn += 1
        self._account, self.password = name, ""
        if not (setup.conference_user or setup.conference_address or setup.conference_room):
            return
        looking = asyncio.create_task(self._look_up(name, self._turn))
        self._looking.add(looking)
        looking.add_done_callback(self._looking.discard)
        done, _ = await asyncio.wait({looking}, timeout=PATIENCE_S)
        if not done:
            looking.add_done_callback(lambda _: found_late())

    async def answered(self) -> None:
        """Wait until the store has said what it knows; at the door the password is needed."""
        if self._looking:
            await asyncio.wait(self._looking)

    async def _look_up(self, name: str, turn: int) -> None:
        found = await asyncio.to_thread(self._secrets.get, name)
        if turn == self._turn:  # else another meeting was chosen, or a password was given
            self.password = found


def account_of(setup: Setup) -> str:
    """Under which name the password of the chosen meeting is kept."""
    if not setup.conference_platform:
        return ""
    room = setup.conference_room or setup.conference_address
    return account(setup.conference_platform, room, setup.conference_user)
