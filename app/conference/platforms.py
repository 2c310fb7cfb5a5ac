"""The platforms that the program knows: profiles as data, a site's own laid over them.

A profile is one JSON file with the fields of :class:`~app.model.conference.PlatformProfile`. The
ready-made ones lie under ``resources/platforms``; a site may put its own into the folder
``platforms`` of the data directory: a known ``id`` replaces single fields of that profile, a new
one adds a profile. ``recording_steps`` and ``notes`` are either ``{"context", "source"}``, which is
translated, or a plain sentence that is shown as it stands.
"""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.model.conference import PlatformKind, PlatformProfile
from app.model.errors import AppError
from app.model.text import T, Text
from app.settings.host import is_host
from app.system.paths import RESOURCES

FOLDER = RESOURCES / "platforms"
SITE_FOLDER = "platforms"
"""Name of the folder in the data directory with the site's own profiles."""

_log = logging.getLogger(__name__)
_TEXTS = ("id", "name", "kind", "address", "deep_link", "room_pattern", "display_name", "test_room")
_LISTS = ("kinds", "allowed_hosts", "program", "hooks", "codecs", "contacts")
_MARKED = ("recording_steps", "notes")
_FIELDS = frozenset((*_TEXTS, *_LISTS, *_MARKED, "settings"))
_ID = re.compile(r"[a-z][a-z0-9_]{0,40}")
_PLACES = {
    "address": frozenset({"host", "room"}),
    "deep_link": frozenset({"host", "room"}),
    "display_name": frozenset({"level", "name", "role"}),
}


class PlatformError(AppError):
    """A platform's profile cannot be read or is wrong, or there is none of that name."""


def load_platforms(folder: Path = FOLDER, site: Path | None = None) -> tuple[PlatformProfile, ...]:
    """All profiles of ``folder`` in the order of its file names, those of ``site`` over them.

    A wrong file in ``folder`` raises :class:`PlatformError`; a wrong one of the site is passed
    over, for the room must open all the same: :func:`site_problems` says what is wrong with it.
    """
    found: dict[str, dict[str, Any]] = {}
    for path in _files(folder):
        fields = _read(path)
        found[_identity(fields, path.name)] = fields
        _profile(fields, path.name)
    for path in _files(site):
        try:
            fields = _over(_read(path), found, path.name)
            _profile(fields, path.name)
        except PlatformError as error:
            _log.warning("A platform of the site is passed over: %s", error)
            continue
        found[fields["id"]] = fields
    return tuple(_profile(fields, identity) for identity, fields in found.items())


def platform(
    identity: str, platforms: tuple[PlatformProfile, ...] | None = None
) -> PlatformProfile:
    """The profile of that id; raises :class:`PlatformError` naming those there are."""
    known = load_platforms() if platforms is None else platforms
    for profile in known:
        if profile.id == identity:
            return profile
    raise PlatformError(
        T("platforms", "There is no meeting platform “{id}”.")(id=identity),
        action=T("platforms", "Choose one of: {known}.")(known=", ".join(p.id for p in known)),
    )


def site_problems(site: Path, folder: Path = FOLDER) -> tuple[PlatformError, ...]:
    """What is wrong with the profiles of the site, one error a file; empty where all are good."""
    known = {profile["id"]: profile for profile in map(_read, _files(folder))}
    problems = []
    for path in _files(site):
        try:
            _profile(_over(_read(path), known, path.name), path.name)
        except PlatformError as error:
            problems.append(error)
    return tuple(problems)


def _files(folder: Path | None) -> list[Path]:
    return sorted(folder.glob("*.json")) if folder is not None and folder.is_dir() else []


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise PlatformError(
            T("platforms", "The platform's file {file} cannot be read: {reason}")(
                file=path.name, reason=str(error)
            ),
            action=T("platforms", "Correct the file or take it away."),
        ) from error
    if not isinstance(data, dict):
        raise _wrong(path.name, "{ }", T("platforms", "not an object"))
    return data


def _identity(fields: Mapping[str, Any], file: str) -> str:
    identity = fields.get("id")
    if not isinstance(identity, str) or not _ID.fullmatch(identity):
        raise _wrong(file, "id", T("platforms", "small letters, figures and _ are wanted"))
    return identity


def _over(fields: dict[str, Any], known: Mapping[str, dict[str, Any]], file: str) -> dict[str, Any]:
    base = known.get(_identity(fields, file), {})
    merged = {**base, **fields}
    old, new = base.get("settings"), fields.get("settings")
    if isinstance(old, dict) and isinstance(new, dict):
        merged["settings"] = {**old, **new}
    return merged


def _profile(fields: Mapping[str, Any], file: str) -> PlatformProfile:
    """Build the profile; raises :class:`PlatformError` naming the first wrong field."""
    _identity(fields, file)
    for name, reason in _faults(fields):
        raise _wrong(file, name, reason)
    plain = {name: fields[name] for name in _TEXTS if name in fields and name != "kind"}
    lists: dict[str, Any] = {name: tuple(fields.get(name, ())) for name in _LISTS}
    kind = PlatformKind(fields["kind"])
    kinds = tuple(PlatformKind(name) for name in lists.pop("kinds")) or (kind,)
    return PlatformProfile(
        **plain,
        **lists,
        kind=kind,
        kinds=kinds,
        recording_steps=_text(fields.get("recording_steps")),
        notes=_text(fields.get("notes")),
        settings=dict(fields.get("settings", {})),
    )


def _faults(fields: Mapping[str, Any]) -> Iterator[tuple[str, Text]]:
    for name in sorted(set(fields) - _FIELDS):
        yield name, T("platforms", "this field is not known")
    for name in _TEXTS:
        if not isinstance(fields.get(name, ""), str):
            yield name, T("platforms", "a text is wanted")
    for name in ("name", "kind"):
        if not fields.get(name):
            yield name, T("platforms", "missing")
    for name in _LISTS:
        entries = fields.get(name, [])
        if not isinstance(entries, list) or not all(isinstance(entry, str) for entry in entries):
            yield name, T("platforms", "a list of texts is wanted")
    for name in _MARKED:
        if not _is_marked(fields.get(name)):
            yield name, T("platforms", "a text is wanted")
    settings = fields.get("settings", {})
    if not isinstance(settings, dict) or not all(isinstance(v, str) for v in settings.values()):
        yield "settings", T("platforms", "only texts by name are wanted")
    yield from _wrong_values(fields)


def _wrong_values(fields: Mapping[str, Any]) -> Iterator[tuple[str, Text]]:
    roads = tuple(map(str, PlatformKind))
    for name, given in (("kind", [fields["kind"]]), ("kinds", fields.get("kinds", []))):
        for value in given:
            if value not in roads:
                yield (
                    name,
                    T("platforms", "“{value}” is none of {known}")(
                        value=value, known=", ".join(roads)
                    ),
                )
    if fields.get("kinds") and fields["kind"] not in fields["kinds"]:
        yield (
            "kinds",
            T("platforms", "the usual road ({kind}) is not among them")(kind=fields["kind"]),
        )
    for host in fields.get("allowed_hosts", []):
        if not is_host(host.removeprefix("*.")):
            yield "allowed_hosts", T("platforms", "“{value}” is not a host name")(value=host)
    for name, known in _PLACES.items():
        wrong = sorted(set(re.findall(r"\{([^{}]*)\}", fields.get(name, ""))) - known)
        if wrong:
            yield name, T("platforms", "“{value}” is not filled in here")(value=wrong[0])
    yield from _pattern_faults(fields.get("room_pattern", ""))


def _pattern_faults(pattern: str) -> Iterator[tuple[str, Text]]:
    try:
        groups = re.compile(pattern).groups
    except re.error as error:
        yield "room_pattern", T("platforms", "not a pattern: {reason}")(reason=str(error))
        return
    if pattern and not groups:
        yield "room_pattern", T("platforms", "the room itself must stand in round brackets")


def _is_marked(value: Any) -> bool:
    if isinstance(value, dict):
        return set(value) == {"context", "source"} and all(
            isinstance(part, str) and part for part in value.values()
        )
    return value is None or isinstance(value, str)


def _text(value: Any) -> Text | None:
    if isinstance(value, dict):
        return Text.from_json(value)
    return Text("", "{words}", {"words": value}) if value else None


def _wrong(file: str, name: str, reason: Text) -> PlatformError:
    return PlatformError(
        T("platforms", "The platform's file {file} is wrong at {field}: {reason}.")(
            file=file, field=name, reason=reason
        ),
        action=T("platforms", "Correct the file or take it away."),
    )
