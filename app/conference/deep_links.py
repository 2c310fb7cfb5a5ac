"""From a profile and what a person gave to the link that is opened, and back to the room in it."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

from app.conference.addresses import Address, read_address
from app.model.conference import PlatformProfile

_LONGEST_NAME = 120


def room_of(profile: PlatformProfile, link: str) -> str:
    """The room that ``link`` leads to by the profile's pattern; empty where it shows none."""
    if not profile.room_pattern:
        return ""
    found = re.search(profile.room_pattern, link)
    if found is None:
        return ""
    return unquote(next((group for group in found.groups() if group), ""))


def display_name(profile: PlatformProfile, level: str = "", name: str = "", role: str = "") -> str:
    """The name by which the other points call this one; parts that are empty leave no dash."""
    parts = {"level": level, "name": name, "role": role}
    filled = re.sub(
        r"\{(level|name|role)\}", lambda part: parts[part[1]].strip(), profile.display_name
    )
    words = " ".join(filled.split())
    return re.sub(r"(?:\s*-\s+)+-?\s*", " - ", f" {words} ").strip(" -")[:_LONGEST_NAME]


def room_address(profile: PlatformProfile, given: str, room: str = "") -> str:
    """The whole link of the room: ``given`` as it is, or the profile's form around host and room.

    ``given`` may be a whole link (kept to the last letter), a host alone or empty. Raises
    :class:`~app.conference.addresses.AddressError` where no link comes of it.
    """
    if given and (not profile.address or not _is_bare(given) or not room):
        return read_address(given).whole
    if given:
        return _filled(profile.address, read_address(given), room)
    hosts = [host for host in profile.allowed_hosts if not host.startswith("*.")]
    if "{host}" in profile.address and not (hosts and room):
        return read_address("").whole
    return _filled(profile.address, hosts[0] if hosts else "", room)


def joining_address(profile: PlatformProfile, link: str, name: str = "") -> str:
    """``link`` with what the platform understands behind its ``#`` (our name, no extra door).

    A fragment that came with the link stays, ours is put behind it.
    """
    addition = profile.settings.get("fragment", "")
    if not addition:
        return link
    ours = addition.replace("{display_name}", quote(name.replace('"', "”"), safe=""))
    if not name:
        ours = "&".join(part for part in ours.split("&") if "%22%22" not in part)
    return f"{link}&{ours}" if "#" in link else f"{link}#{ours}"


def program_address(profile: PlatformProfile, link: str, room: str = "") -> str:
    """The deep link that starts the platform's own program; empty where it has none.

    A link that already is one is kept whole.
    """
    address = read_address(link)
    if not address.is_web or not profile.deep_link:
        return "" if address.is_web else address.whole
    known = room or room_of(profile, link)
    return _filled(profile.deep_link, address, known) if known else ""


def _is_bare(given: str) -> bool:
    return re.fullmatch(r"(?:https?://)?[^/?#\s]+/?", given.strip()) is not None


def _filled(form: str, address: Address | str, room: str) -> str:
    host = address if isinstance(address, str) else address.origin.partition("://")[2]
    if not isinstance(address, str) and address.port in {80, 443}:
        host = host.rpartition(":")[0]
    return form.replace("{host}", host).replace("{room}", quote(room, safe="~"))
