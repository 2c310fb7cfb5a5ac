"""Administrative levels: data of the profile, for the law takes some away and maps their tasks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.model.checklist import Leaf
from app.model.text import T
from app.settings.profile_leaf import ProfileError, wrong

_RETIRED = ".retired_on"


def retired_levels(leaves: Mapping[str, Leaf], day: date) -> dict[str, str]:
    """The levels that are no more on ``day``: id -> the level that has their tasks now."""
    found = {}
    for key, leaf in leaves.items():
        if not (key.startswith("levels.") and key.endswith(_RETIRED)) or leaf.value is None:
            continue
        level = key.removeprefix("levels.").removesuffix(_RETIRED)
        if day >= _date(key, str(leaf.value)):
            heir = leaves.get(f"levels.{level}.maps_to")
            found[level] = str(heir.value) if heir is not None and heir.value else ""
    return found


def refuse_retired_levels(leaves: Mapping[str, Leaf], day: date) -> None:
    """Raise :class:`ProfileError` for a scenario of a new session that names such a level."""
    retired = retired_levels(leaves, day)
    for key, leaf in leaves.items():
        if not key.endswith("_levels") or not isinstance(leaf.value, tuple):
            continue
        for level in leaf.value:
            if level in retired:
                raise retired_level(key, level, retired[level], leaves)


def refuse_level(level: str, leaves: Mapping[str, Leaf], day: date) -> None:
    """Raise :class:`ProfileError` where something new is given a level that is no more.

    ``level`` is the id or the title of a level; any other word is nobody's level and is let pass.
    """
    named = level.strip().casefold()
    for retired, heir in retired_levels(leaves, day).items():
        title = leaves.get(f"levels.{retired}.title")
        if named in {retired, str(title.value if title is not None else "").casefold()}:
            raise retired_level(level.strip(), retired, heir, leaves)


def retired_level(key: str, level: str, heir: str, leaves: Mapping[str, Leaf]) -> ProfileError:
    """The error of something new that still names a level of before."""
    return ProfileError(
        T("profile", "{key} names the level {level}, which was abolished on {day}.")(
            key=key,
            level=_title(leaves, level),
            day=str(leaves[f"levels.{level}{_RETIRED}"].value),
        ),
        meaning=T("profile", "Sessions held before keep it; new ones cannot use it."),
        action=T("profile", "Name {heir} instead.")(heir=_title(leaves, heir)),
    )


def _date(key: str, text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise wrong(key, f"“{text}” is not a date such as 2025-08-29") from error


def _title(leaves: Mapping[str, Leaf], level: str) -> str:
    title = leaves.get(f"levels.{level}.title")
    return f"“{title.value}”" if title is not None and title.value else f"“{level}”"
