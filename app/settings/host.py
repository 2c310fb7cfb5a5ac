"""The host of an address that a person typed or pasted, and whether it is one."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

LONGEST_NAME = 253
_LABEL = re.compile(r"(?!-)[a-z0-9-]{1,63}(?<!-)")


def host_in(typed: str) -> str:
    """The host alone of ``typed``: a name, an address, or a whole link with port and path.

    What cannot be read as one is given back as it was typed, for :func:`is_host` to refuse.
    """
    words = typed.strip()
    if is_host(words):
        return words
    try:
        host = urlsplit(words if "://" in words else f"//{words}").hostname or ""
    except ValueError:
        return words
    host = _ascii(host.rstrip("."))
    return host if is_host(host) else words


def is_host(text: str) -> bool:
    """True for an IP address, or a name of ASCII labels in small letters (RFC 1123)."""
    try:
        ipaddress.ip_address(text)
    except ValueError:
        labels = text.split(".")
        return (
            len(text) <= LONGEST_NAME
            and all(_LABEL.fullmatch(label) for label in labels)
            and not labels[-1].isdigit()
        )
    return True


def _ascii(host: str) -> str:
    """A name with letters beyond ASCII as name servers know it."""
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return host
