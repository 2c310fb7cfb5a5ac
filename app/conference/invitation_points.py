"""The bridge points that an invitation lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

MOST = 300
_LONGEST = 160
_HEAD = re.compile(
    r"(?i)^[\s\d.,)(a-zđ*+•–-]{0,8}?(?:tại )?(?:danh sách |thành phần )?(?:các )?điểm cầu"
    r"(?P<kind>[^:\n]{0,60}?)\s*(?:\([^()]{0,40}\))?\s*:\s*(?P<rest>.*)$"
)
_NAMED = re.compile(r"(?i)^[\s\d.)(*+•–-]{1,8}(?:tại )?điểm cầu (?P<name>[^:;\n]{3,160})[;.]?\s*$")
_ITEM = re.compile(
    r"^\s*(?:(?P<bullet>[-+*•–])|(?P<figure>\d{1,3}[.)])|(?P<letter>[a-zđ][.)]))"
    r"\s+(?P<name>\S[^\n]{0,400}[^\s:])\s*$"
)
_COUNT = re.compile(r"(?i)^\D{0,12}\d{1,3}\s*(?:điểm(?: cầu)?|đơn vị)?\s*[.;]?$")
_KINDS = frozenset({"", "trung tâm", "chính", "đại biểu", "tham gia", "tham dự", "thành phần"})
_TABLE = re.compile(r"(?i)^\s*(?P<cell>\d{1,3}\s*\t)\s*(?P<name>[^\t\n]{3,160})")


def points_in(text: str) -> tuple[str, ...]:
    """Names of the points in their order, each one once; empty where the text lists none."""
    found: dict[str, None] = {}
    for name in _names(text.split("\n")):
        bare = re.sub(r"\s+", " ", name).strip(' \t.;,:-–+*•“”"()')[:_LONGEST]
        if len(bare) > 2 and not _COUNT.match(bare):
            found.setdefault(bare)
    return tuple(found)[:MOST]


def _names(lines: list[str]) -> Iterator[str]:
    listing, marker = False, ""
    for line in lines:
        head = _HEAD.match(line)
        named = _NAMED.match(line)
        if head is not None:
            yield from _of_head(head["kind"].strip(), head["rest"].strip())
            listing, marker = not head["rest"].strip(), ""
        elif named is not None:
            yield named["name"]
            listing = False
        elif listing and line.strip():
            item = _ITEM.match(line) or _TABLE.match(line)
            kind = _marker(item) if item is not None else ""
            listing = bool(kind) and marker in {"", kind}
            marker = kind
            if listing and item is not None:
                yield from item["name"].split(";")


def _marker(item: re.Match[str]) -> str:
    """What the lines of this list begin with: another sign begins something else."""
    return next(name for name, said in item.groupdict().items() if said and name != "name")


def _of_head(kind: str, rest: str) -> Iterator[str]:
    """“Điểm cầu đại biểu: A; B” names A and B, “Điểm cầu UBND phường X: …” names the point X."""
    if kind.lower() in _KINDS:
        yield from rest.split(";")
    elif not re.match(r"(?i)(?:số|gồm|có|như)\b", kind):
        yield kind
