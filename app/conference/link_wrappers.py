"""Mail systems wrap links into ones of their own; the wrapped link is taken out without asking."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

_WRAPPERS = {
    "safelinks.protection.outlook.com": "url",
    "www.google.com": "q",
    "urldefense.com": "u",
    "linkprotect.cudasvc.com": "a",
}


def unwrapped(link: str) -> str:
    """The link inside a known wrapper, any other link as it is."""
    try:
        split = urlsplit(link)
        host = (split.hostname or "").lower()
        for wrapper, field in _WRAPPERS.items():
            if host == wrapper or host.endswith(f".{wrapper}"):
                inner = parse_qs(split.query, max_num_fields=50).get(field, [""])[0]
                return inner if "://" in inner else link
    except ValueError:
        return link
    return link
