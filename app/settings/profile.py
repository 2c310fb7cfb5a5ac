"""Regulation profiles: every figure of the program with its unit, its source and its origin.

A profile file is JSON under ``resources/profiles``: a head (``id``, ``title``, ``revision``) and
sections whose leaves are ``{value, unit, source, quote, origin}``. The practice file holds only
the leaves that a practice session replaces. A value of ``null`` means that no figure is set; it is
never read as zero. Files in a folder of the profile's name (``default/AU.json``) hold more of its
sections.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.checklist import Leaf, Origin
from app.model.errors import AppError
from app.model.text import T
from app.system.paths import RESOURCES

FOLDER = RESOURCES / "profiles"
DEFAULT = "default"
PRACTICE = "practice"

_HEAD = frozenset({"id", "title", "revision", "extends"})
_LEAF_KEYS = frozenset({"value", "unit", "source", "quote", "origin"})


class ProfileError(AppError):
    """A profile file cannot be read, or a leaf of it is wrong or missing; the text names it."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The figures in force. ``practice`` is true where the practice figures lie over them."""

    id: str
    title: str
    revision: int
    leaves: Mapping[str, Leaf]
    practice: bool = False

    def leaf(self, key: str) -> Leaf:
        """The leaf under a dotted key such as ``checks.AU2.speech_min_dbfs``.

        Raises :class:`ProfileError` naming the key where the profile has none.
        """
        found = self.leaves.get(key)
        if found is None:
            raise ProfileError(
                T("profile", "The regulation profile “{profile}” has no figure {key}.")(
                    profile=self.id, key=key
                ),
                action=T("profile", "Restore the profile file or install the program again."),
            )
        return found

    def section(self, prefix: str) -> dict[str, Leaf]:
        """All leaves below ``prefix``, keyed by what follows it; empty where there are none."""
        start = f"{prefix}."
        return {k.removeprefix(start): v for k, v in self.leaves.items() if k.startswith(start)}

    @property
    def fingerprint(self) -> str:
        """SHA-256 over all leaves: what a record pins, so that it says which figures ruled."""
        plain = {key: leaf.to_json() for key, leaf in sorted(self.leaves.items())}
        text = json.dumps(plain, ensure_ascii=False, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()

    def over(self, base: Profile) -> Profile:
        """Lay the leaves of this profile over those of ``base``.

        Raises :class:`ProfileError` for a leaf that ``base`` does not know or gives another unit.
        """
        for key, leaf in self.leaves.items():
            if base.leaf(key).unit != leaf.unit:
                raise _wrong(key, f"unit is not “{base.leaf(key).unit}”")
        return Profile(
            f"{base.id}+{self.id}",
            self.title,
            base.revision,
            {**base.leaves, **self.leaves},
            base.practice or self.practice,
        )


def load_profile(path: Path) -> Profile:
    """Read and validate one profile file; raises :class:`ProfileError` naming what is wrong."""
    data = _read(path)
    for key, kind in (("id", str), ("title", str), ("revision", int)):
        if not isinstance(data.get(key), kind):
            raise _wrong(key, f"not of type {kind.__name__}")
    sections = {key: value for key, value in data.items() if key not in _HEAD}
    leaves = dict(_leaves(sections, ""))
    for part in sorted(path.with_suffix("").glob("*.json")):
        for key, leaf in _leaves(_read(part), ""):
            if key in leaves:
                raise _wrong(key, f"given twice, again in {part.name}")
            leaves[key] = leaf
    return Profile(
        data["id"], data["title"], data["revision"], leaves, practice=data["id"] == PRACTICE
    )


def profile_in_force(*, practice: bool, folder: Path = FOLDER) -> Profile:
    """The default profile, with the practice figures over it where ``practice`` is true."""
    base = load_profile(folder / f"{DEFAULT}.json")
    return load_profile(folder / f"{PRACTICE}.json").over(base) if practice else base


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ProfileError(
            T("profile", "The regulation profile {file} cannot be read: {reason}")(
                file=path.name, reason=str(error)
            ),
            action=T("profile", "Restore the profile file or install the program again."),
        ) from error
    if not isinstance(data, dict):
        raise _wrong(path.name, "not an object")
    return data


def _leaves(node: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Leaf]]:
    for name, value in node.items():
        key = f"{prefix}{name}"
        if not isinstance(value, dict):
            raise _wrong(key, "neither a section nor a leaf")
        if "value" in value or "origin" in value:
            yield key, _leaf(key, value)
        else:
            yield from _leaves(value, f"{key}.")


def _leaf(key: str, data: Mapping[str, Any]) -> Leaf:
    unknown = sorted(set(data) - _LEAF_KEYS)
    if unknown:
        raise _wrong(key, f"unknown field {unknown[0]}")
    if "value" not in data:
        raise _wrong(key, "value is missing")
    if not isinstance(data["value"], bool | int | float | str | None):
        raise _wrong(key, "value is neither a number, a word, yes/no nor null")
    for field in ("unit", "source", "quote"):
        if not isinstance(data.get(field, ""), str):
            raise _wrong(key, f"{field} is not a text")
    origin = data.get("origin")
    if origin not in {str(known) for known in Origin}:
        raise _wrong(key, f"origin “{origin}” is not one of {', '.join(Origin)}")
    if origin == Origin.STATED and not data.get("quote"):
        raise _wrong(key, "a stated figure needs the quote that states it")
    if not data.get("source"):
        raise _wrong(key, "source is missing")
    texts = {field: data.get(field, "") for field in ("unit", "source", "quote")}
    return Leaf(data["value"], **texts, origin=Origin(origin))


def _wrong(key: str, reason: str) -> ProfileError:
    return ProfileError(
        T("profile", "The regulation profile is wrong at {key}: {reason}.")(key=key, reason=reason),
        action=T("profile", "Restore the profile file or install the program again."),
    )
