"""Which addresses belong to the platform: scheme, host and port are compared, nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

_USUAL_PORTS = {"http": 80, "https": 443, "ws": 80, "wss": 443}
_ANY_BELOW = "*."

Origin = tuple[str, str, int]
"""Scheme, host in small letters, port (0 where the scheme has none)."""


def origin_of(address: str) -> Origin | None:
    """The origin of an address; None where it has no host or cannot be read."""
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").lower()
        port = parts.port or _USUAL_PORTS.get(parts.scheme, 0)
    except ValueError:
        return None
    return (parts.scheme.lower(), host, port) if parts.scheme and host else None


@dataclass(frozen=True, slots=True)
class Origins:
    """The platform's own origins. One whose host begins with ``*.`` takes in all hosts below."""

    entries: frozenset[Origin] = frozenset()

    @classmethod
    def of(cls, names: Iterable[str]) -> Origins:
        """From ``https://host:port`` entries; what cannot be read is left out."""
        return cls(frozenset(found for name in names if (found := origin_of(name)) is not None))

    def allows(self, address: str) -> bool:
        """True where the address belongs to the platform. One without a host never does."""
        found = origin_of(address)
        return found is not None and any(_covers(entry, found) for entry in self.entries)

    def shown(self) -> str:
        """The hosts, for a sentence."""
        return ", ".join(sorted({host for _, host, _ in self.entries}))


def _covers(entry: Origin, found: Origin) -> bool:
    scheme, host, port = entry
    if (scheme, port) != (found[0], found[2]):
        return False
    if host.startswith(_ANY_BELOW):
        return found[1].endswith(host[1:]) and len(found[1]) > len(host[1:])
    return host == found[1]
