"""The screens that a window sees, and what the room's own screen may show."""

from __future__ import annotations

from enum import StrEnum


class RoomMode(StrEnum):
    """What is asked of the room's screen; ``auto`` follows the session."""

    AUTO = "auto"
    SLATE = "slate"
    NOTICE = "notice"
    CALL = "call"
    BLACK = "black"


class RoomState(StrEnum):
    """How the room's screen fares.

    ``off``: none is chosen, or no window drives it. ``lost``: the chosen screen is not there.
    ``wrong``: it is there but must not be used (mirrored, or the operator works on it).
    """

    OFF = "off"
    SHOWN = "shown"
    LOST = "lost"
    WRONG = "wrong"


class RoomFault(StrEnum):
    """Why the room's screen may not be used."""

    NONE = ""
    MIRRORED = "mirrored"
    OPERATOR = "operator"


class Showing(StrEnum):
    """What truly stands on the room's screen; ``nothing`` while it is hidden."""

    NOTHING = ""
    SLATE = "slate"
    NOTICE = "notice"
    CALL = "call"
    LOST = "lost"
    BLACK = "black"
