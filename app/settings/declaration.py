"""How a setting is declared: its limits and the words that a person reads about it."""

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath

from app.model.devices import parse_spec
from app.model.errors import BadUsageError
from app.model.text import T, Text
from app.settings.host import is_host

ROOM_ROLE = "room"
"""The role of the microphone that is chosen by itself."""
_MICROPHONE_KEYS = {"role", "spec", "name", "stands_in_for"}
_LINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~\u00a1-\U0010ffff]+")
_ROLE = re.compile(r"[a-z][a-z0-9-]{0,15}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared(ABC):
    """What every declaration says: title (a label) and hint (one sentence)."""

    title: Text
    hint: Text

    @abstractmethod
    def fault(self, value: object) -> Text | None:
        """Why ``value`` cannot be taken, or None when it can."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Declared):
    """A line of text of at most ``longest`` characters; may be empty."""

    longest: int = 120

    def fault(self, value: object) -> Text | None:
        """A text without line breaks and not too long."""
        if not isinstance(value, str):
            return T("settings", "it must be text")
        if len(value) > self.longest:
            return T("settings", "it is longer than {longest} characters")(longest=self.longest)
        if not value.isprintable():
            return T("settings", "it holds characters that cannot be shown")
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Declared):
    """One of a few fixed words."""

    options: tuple[str, ...]

    def fault(self, value: object) -> Text | None:
        """One of the options."""
        if value in self.options:
            return None
        return T("settings", "it must be one of {options}")(options=", ".join(self.options))


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole(Declared):
    """A whole number in ``unit`` between two limits, a multiple of ``step``."""

    minimum: int
    maximum: int
    unit: str = ""
    step: int = 1

    def fault(self, value: object) -> Text | None:
        """A whole number inside the limits."""
        if not isinstance(value, int) or isinstance(value, bool):
            return T("settings", "it must be a whole number")
        if not self.minimum <= value <= self.maximum:
            return T("settings", "it must be between {minimum} and {maximum}")(
                minimum=self.minimum, maximum=self.maximum
            )
        if value % self.step:
            return T("settings", "it must be a multiple of {step}")(step=self.step)
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Device(Declared):
    """A device as a SPEC; empty while none is chosen."""

    def fault(self, value: object) -> Text | None:
        """Empty, or something that :func:`app.model.devices.parse_spec` reads."""
        if not isinstance(value, str):
            return T("settings", "it must be text")
        try:
            if value:
                parse_spec(value)
        except BadUsageError as error:
            return error.what
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Microphones(Declared):
    """A list of microphones beside the room's own, each as :class:`MicrophoneChoice` has it."""

    def fault(self, value: object) -> Text | None:
        """Objects with a role, a SPEC, a name and whom they stand in for; each role once."""
        if not isinstance(value, list):
            return T("settings", "it must be a list")
        roles = [ROOM_ROLE]
        for one in value:
            if not isinstance(one, dict) or not _MICROPHONE_KEYS >= one.keys() >= {"role", "spec"}:
                return T("settings", "each microphone needs a role and a device")
            if not all(isinstance(word, str) and word.isprintable() for word in one.values()):
                return T("settings", "it must be text")
            roles.append(one["role"])
        if len(set(roles)) < len(roles):
            return T("settings", "each role may be taken once, and the room has its microphone")
        faults = (self._fault_of(one, roles) for one in value)
        return next((fault for fault in faults if fault is not None), None)

    def _fault_of(self, one: dict[str, str], roles: list[str]) -> Text | None:
        if not _ROLE.fullmatch(one["role"]):
            return T("settings", "a role is a short word of small letters such as “chair”")
        if one.get("stands_in_for") and one["stands_in_for"] not in {*roles} - {one["role"]}:
            return T("settings", "a microphone can stand in only for another one of the list")
        try:
            parse_spec(one["spec"])
        except BadUsageError as error:
            return error.what
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder(Declared):
    """A folder with its whole path; empty while none is chosen."""

    def fault(self, value: object) -> Text | None:
        """Empty, or an absolute path of either system."""
        if not isinstance(value, str) or "\0" in value:
            return T("settings", "it must be text")
        absolute = PurePosixPath(value).is_absolute() or PureWindowsPath(value).is_absolute()
        if value and not absolute:
            return T("settings", "it must be a whole path that starts at a disk")
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address(Declared):
    """A link, kept whole with its query and fragment; empty while none is given."""

    longest: int = 4000

    def fault(self, value: object) -> Text | None:
        """Empty, or a scheme and what follows it, in one line."""
        if not isinstance(value, str):
            return T("settings", "it must be text")
        if len(value) > self.longest:
            return T("settings", "it is longer than {longest} characters")(longest=self.longest)
        if value and not _LINK.fullmatch(value):
            return T("settings", "it is not a link such as https://gomeet.vnpt.vn/room")
        return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Host(Declared):
    """The name or address of a machine on the network; empty while none is given."""

    def fault(self, value: object) -> Text | None:
        """Empty, or what :func:`app.settings.host.host_in` makes of what was typed."""
        if not isinstance(value, str):
            return T("settings", "it must be text")
        if value and not is_host(value):
            return T("settings", "it is not the name of a server, such as gomeet.vnpt.vn")
        return None


def words_of(options: type[StrEnum]) -> tuple[str, ...]:
    """The values of an enumeration, as a :class:`Choice` takes them."""
    return tuple(str(option) for option in options)
