"""The link of a meeting: kept whole with its ``#fragment``, and what may be told of it.

Nothing here opens a link or asks the network about it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from app.model.conference import PlatformProfile
from app.model.devices import HIDDEN, masked
from app.model.errors import BadUsageError
from app.model.text import T, Text
from app.settings.host import host_in, is_host

LONGEST = 4096
"""Characters that a link has at most."""
WEB = frozenset({"http", "https"})
PRACTICE_SCHEME = "diemcau-room"
_PORTS = {"http": 80, "https": 443}
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):(//)?")
_NEVER = frozenset({"javascript", "data", "file", "vbscript", "blob", "about", "view-source"})
_SECRET = re.compile(
    r"(?i)([?&#/][^=&?#/\s]*(?:pass|pwd|pwh|token|key|secret|auth|accesscode|checksum|jwt)[^=&?#\s]*=)"
    r"[^&#\s]*"
)
_TOKEN = re.compile(r"(?=.*\d)[A-Za-z0-9_~+/=]{16,}|[0-9a-fA-F-]{32,}")
_SECRET_PATH = re.compile(r"(?i)(#\S*?host/)[^?&#/\s]+")


class AddressError(BadUsageError):
    """What was typed or pasted is no link that a meeting can be joined by."""


@dataclass(frozen=True, slots=True)
class Address:
    """A link as it was given, and its parts. ``port`` is None where the scheme sets none.

    ``whole`` may hold tokens: show :func:`shown` of it instead.
    """

    whole: str
    scheme: str
    host: str
    port: int | None
    person: bool = False
    """True where a name or a password stands before the host (``https://name@host``)."""

    @property
    def origin(self) -> str:
        """``scheme://host:port``, as permissions are bound to it; without a port where none is."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" + (f":{self.port}" if self.port is not None else "")

    @property
    def is_web(self) -> bool:
        """True for a page that a browser opens."""
        return self.scheme in WEB

    @property
    def is_secret_kept(self) -> bool:
        """True where nobody on the way can read along: TLS, or a room on this machine."""
        return self.scheme != "http" or self.host in {"localhost", "127.0.0.1", "::1"}


def read_address(typed: str) -> Address:
    """Read a link that was typed or pasted; a bare host gets ``https://``.

    Raises :class:`AddressError` with a sentence saying what is wrong with it.
    """
    words = typed.strip().strip("<>“”\"' \u200b\ufeff")
    if not words:
        raise _wrong(T("addresses", "No link was given."))
    if len(words) > LONGEST:
        raise _wrong(T("addresses", "The link is longer than {most} characters.")(most=LONGEST))
    if any(not sign.isprintable() or sign.isspace() or sign == "\\" for sign in words):
        raise _wrong(T("addresses", "There is a gap or an unreadable sign inside the link."))
    scheme = _SCHEME.match(words)
    if scheme is not None and scheme[1].lower() in _NEVER:
        raise _wrong(
            T("addresses", "A link that begins with “{scheme}:” is never opened.")(
                scheme=scheme[1].lower()
            )
        )
    return _parts(words if scheme is not None and scheme[2] else f"https://{words}")


def _parts(whole: str) -> Address:
    try:
        split = urlsplit(whole)
        port = split.port
    except ValueError as error:
        raise _unreadable(whole) from error
    host = host_in(split.hostname or "")
    if not is_host(host):
        raise _unreadable(whole)
    return Address(whole, split.scheme, host, port or _PORTS.get(split.scheme), _has_person(split))


def _has_person(split: SplitResult) -> bool:
    return "@" in split.netloc


def is_allowed(host: str, allowed: Iterable[str]) -> bool:
    """True where one of ``allowed`` names the host; ``*.x.vn`` takes every host below ``x.vn``."""
    name = host.lower().rstrip(".")
    for entry in allowed:
        known = entry.lower().rstrip(".")
        if known.startswith("*."):
            if name.endswith(known[1:]) and name != known[2:]:
                return True
        elif name == known:
            return True
    return False


def allowed_hosts(profile: PlatformProfile, address: Address | None) -> tuple[str, ...]:
    """The hosts of the profile; where it names none, the host of the link alone."""
    if profile.allowed_hosts or address is None:
        return profile.allowed_hosts
    return (address.host,)


def allowed_origins(profile: PlatformProfile, address: Address | None) -> tuple[str, ...]:
    """The origins that get camera and microphone: that of the link alone, if its host may have it.

    Empty where the host is outside the profile: the page is then shown without permissions.
    """
    if address is None or not is_allowed(address.host, allowed_hosts(profile, address)):
        return ()
    return (address.origin,)


def shown(link: str) -> str:
    """A link as it may be shown, logged and kept: tokens, passwords and access codes hidden."""
    bare = _SECRET_PATH.sub(rf"\g<1>{HIDDEN}", masked(link))
    return _SECRET.sub(rf"\g<1>{HIDDEN}", bare)


def shown_room(room: str) -> str:
    """A room's id as it may be shown: long random ones are tokens, of which the end is enough."""
    return f"…{room[-4:]}" if _TOKEN.fullmatch(room) or len(room) > 60 else room


def _unreadable(whole: str) -> AddressError:
    return _wrong(T("addresses", "“{link}” is not a link.")(link=shown(whole)[:120]))


def _wrong(what: Text) -> AddressError:
    return AddressError(
        what,
        action=T("addresses", "Copy the link anew from the invitation, from its first letter on."),
    )
