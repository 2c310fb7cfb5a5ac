"""A calendar entry (RFC 5545): title, time, place, link and words of its first event."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.conference.invitation_html import html_paper
from app.conference.invitation_paper import Paper, clean
from app.conference.invitation_times import VIETNAM

_PROPERTY = re.compile(r"([A-Za-z0-9-]+)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):(.*)")
_WINDOWS_ZONES = {"SE Asia Standard Time": "Asia/Bangkok", "UTC": "UTC"}


def calendar_paper(source: str) -> Paper:
    """Read the first event of a calendar file; never raises, what is missing stays empty."""
    unfolded = re.sub(r"\r?\n[ \t]", "", source)
    inside, _, _ = unfolded.partition("END:VEVENT")
    fields: dict[str, tuple[str, str]] = {}
    for line in inside.partition("BEGIN:VEVENT")[2].splitlines():
        found = _PROPERTY.fullmatch(line.strip())
        if found is not None:
            fields.setdefault(found[1].upper(), (found[2], found[3]))
    title = _words(fields, "SUMMARY")
    description = _words(fields, "DESCRIPTION")
    rich = html_paper(_words(fields, "X-ALT-DESC"))
    parts = [title, description or rich.text, _words(fields, "LOCATION"), _words(fields, "CONTACT")]
    return Paper(
        clean("\n".join(part for part in parts if part)),
        rich.links,
        title=clean(title),
        starts_at=_moment(*fields.get("DTSTART", ("", ""))),
        address=fields.get("URL", ("", ""))[1].strip(),
    )


def _words(fields: dict[str, tuple[str, str]], name: str) -> str:
    raw = fields.get(name, ("", ""))[1]
    return re.sub(r"\\(.)", lambda sign: "\n" if sign[1] in "nN" else sign[1], raw, flags=re.DOTALL)


def _moment(parameters: str, value: str) -> str:
    """ISO 8601 of ``20261125T070000Z`` and the like; empty where it is none."""
    found = re.fullmatch(r"(\d{8})T(\d{6})(Z?)", value.strip())
    if found is None:
        return ""
    try:
        moment = datetime.strptime(found[1] + found[2], "%Y%m%d%H%M%S")
    except ValueError:
        return ""
    zone = UTC if found[3] else _zone(parameters)
    try:
        return moment.replace(tzinfo=zone).astimezone(VIETNAM).isoformat()
    except (OverflowError, ValueError):
        return ""


def _zone(parameters: str) -> tzinfo:
    found = re.search(r'TZID="?([^";:]+)', parameters)
    name = found[1] if found else ""
    try:
        return ZoneInfo(_WINDOWS_ZONES.get(name, name)) if name else VIETNAM
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return VIETNAM
