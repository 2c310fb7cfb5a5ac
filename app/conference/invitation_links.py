"""The links in the text of an invitation: joined where a mail program broke them, told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.conference.addresses import Address, AddressError, is_allowed, read_address
from app.conference.deep_links import room_of
from app.conference.link_wrappers import unwrapped
from app.model.conference import PlatformProfile

_LINK = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\s<>\"“”„«»]+")
_BARE = re.compile(
    r"(?<![\w@/.:=&?#%-])(?:[A-Za-z0-9-]{1,63}\.){1,6}(?:vn|com|net|org|si|io|us|me|info|app|live)"
    r"(?::\d{2,5})?/[^\s<>\"“”„«»]+"
)
"""A link without its beginning: a host and a path."""
_GOES_ON = re.compile(r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]+>?")
_OWN_WORD = re.compile(r"[A-Za-z]{1,15}[.,;]?|\d{1,2}[.)]|[-+*]+")
_CUT_SIGNS = tuple("?&=/#%-_")
_AROUND = ".,;:!?…'”’»|*"
_LEAST_WRAP = 60
"""A line that is as long as this and ends in a link may have been broken by the mail program."""
_LONGEST_JOIN = 12
_INVITING = re.compile(
    r"(?i)đường dẫn|đường link|link|liên kết|tham gia|truy cập|phòng họp|họp|tiếp công dân|kết nối"
    r"|join|meeting|room"
)
_NOT_MEETINGS = (
    *("zalo.me", "*.zalo.me", "facebook.com", "*.facebook.com", "*.youtube.com", "youtu.be"),
    *("maps.google.com", "maps.app.goo.gl", "goo.gl", "drive.google.com", "docs.google.com"),
    *("play.google.com", "apps.apple.com", "www.w3.org", "schemas.microsoft.com"),
)
_PAPERS = re.compile(r"(?i)\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|png|jpe?g|gif|css|js)(?:[?#]|$)")


@dataclass(frozen=True, slots=True)
class FoundLink:
    """A link of the text, which platform it looks like and how sure that is (higher is surer)."""

    address: Address
    platform: str
    score: int


def joined_links(text: str) -> str:
    """The text with links put together again that run over several lines."""
    lines = text.split("\n")
    joined: list[str] = []
    index = 0
    while index < len(lines):
        line, index = lines[index], index + 1
        for _ in range(_LONGEST_JOIN):
            if index >= len(lines) or not _runs_on(line, lines[index]):
                break
            line, index = line + lines[index].strip(), index + 1
        joined.append(line)
    return "\n".join(joined)


def _runs_on(line: str, following: str) -> bool:
    links = list(_LINK.finditer(line))
    if not links or links[-1].end() != len(line):
        return False
    rest = following.strip()
    if not _GOES_ON.fullmatch(rest) or "://" in rest or rest.endswith(":"):
        return False
    opened = line.rfind("<", 0, links[-1].start() + 1) == links[-1].start() - 1 >= 0
    if opened or line.endswith(_CUT_SIGNS):
        return True
    return len(line) >= _LEAST_WRAP and _OWN_WORD.fullmatch(rest) is None


def links_in(text: str) -> Iterator[tuple[str, int]]:
    """Every link of the text without the signs of the sentence around it, and where it begins."""
    found_links = [*_LINK.finditer(text), *_BARE.finditer(text)]
    for found in sorted(found_links, key=lambda one: one.start()):
        link = found[0].rstrip(_AROUND)
        for opening, closing in ("()", "[]", "{}"):
            while link.endswith(closing) and link.count(closing) > link.count(opening):
                link = link[:-1].rstrip(_AROUND)
        yield unwrapped(link if "://" in link else f"https://{link}"), found.start()


def meeting_links(text: str, platforms: Sequence[PlatformProfile]) -> list[FoundLink]:
    """The links that may lead to the meeting, the likeliest first; each one once."""
    best: dict[str, FoundLink] = {}
    for link, start in links_in(text):
        try:
            address = read_address(link)
        except AddressError:
            continue
        platform, score = _likeness(address, platforms)
        if _is_elsewhere(address):
            continue
        line_start = text.rfind("\n", 0, start) + 1
        score += 5 if _INVITING.search(text[max(0, line_start - 80) : start]) else 0
        known = best.get(address.whole)
        if known is None or known.score < score:
            best[address.whole] = FoundLink(address, platform, score)
    return sorted(best.values(), key=lambda found: -found.score)


def _is_elsewhere(address: Address) -> bool:
    path = address.whole.partition("#")[0].partition("?")[0]
    return is_allowed(address.host, _NOT_MEETINGS) or _PAPERS.search(path) is not None


def _likeness(address: Address, platforms: Sequence[PlatformProfile]) -> tuple[str, int]:
    """Which platform the link belongs to: by host, by its own scheme, by the form of its path."""
    best = ("", 0)
    for profile in platforms:
        score = 0
        scheme = profile.deep_link.partition("://")[0]
        form = profile.settings.get("link_form", "")
        if is_allowed(address.host, profile.allowed_hosts):
            score = 40
        elif scheme and address.scheme == scheme:
            score = 35
        elif form and re.search(form, address.whole):
            score = 20
        if score and room_of(profile, address.whole):
            score += 5
        if score > best[1]:
            best = (profile.id, score)
    return best
