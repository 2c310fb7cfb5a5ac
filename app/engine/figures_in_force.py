"""The figures that hold now, for desks that look again and again."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.settings.profile import Profile, profile_in_force


def _usual() -> Profile:
    return profile_in_force(practice=False)


@dataclass(slots=True)
class FiguresInForce:
    """``profile``: what the open session pinned, else the layers that hold for it as they are.

    The desk of the rules keeps it; whoever needs a figure reads it at the moment of need.
    """

    profile: Profile = field(default_factory=_usual)

    def number(self, key: str) -> float:
        """The figure under a dotted key."""
        return float(self.profile.leaf(key).value)
