"""Which figures a test is held by."""

from __future__ import annotations

from typing import Protocol

from app.model.reception import Session
from app.settings.profile import Profile, profile_in_force


class Figures(Protocol):
    """Hands out the figures that hold for a session."""

    async def pin(self, session: Session) -> Profile:
        """The figures of a session, which keeps them from now on."""

    async def profile_of(self, session: Session) -> Profile:
        """The figures that hold for a session."""


class UsualFigures:
    """The figures that the program comes with, for every session."""

    async def pin(self, session: Session) -> Profile:
        """The usual figures."""
        return await self.profile_of(session)

    async def profile_of(self, session: Session) -> Profile:
        """The usual figures."""
        return profile_in_force(practice=session.practice)
