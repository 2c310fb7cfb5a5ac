"""A profile as plain data: what a session keeps of it, and how it is read again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.checklist import Leaf, Origin
from app.model.text import T
from app.settings.profile import Given, Profile
from app.settings.profile_leaf import ProfileError

FORMAT = 1
_NAMES = ("title", "tighter", "binds")


def to_pin(profile: Profile) -> dict[str, Any]:
    """The profile with all that its page shows."""
    return {
        "format": FORMAT,
        "id": profile.id,
        "title": profile.title,
        "revision": profile.revision,
        "practice": profile.practice,
        "layers": list(profile.layers),
        "leaves": {key: _kept(leaf) for key, leaf in profile.leaves.items()},
        "history": {
            key: [
                {"layer": given.layer, "leaf": _kept(given.leaf), "stands": given.stands}
                for given in history
            ]
            for key, history in profile.history.items()
        },
    }


def from_pin(data: Mapping[str, Any], sha256: str) -> Profile:
    """The profile that was kept.

    Raises :class:`ProfileError` where it is no longer what its fingerprint says.
    """
    try:
        profile = _profile(data)
    except (KeyError, TypeError, ValueError) as error:
        raise _changed() from error
    if profile.fingerprint != sha256:
        raise _changed()
    return profile


def _profile(data: Mapping[str, Any]) -> Profile:
    return Profile(
        data["id"],
        data["title"],
        data["revision"],
        {key: _leaf(leaf) for key, leaf in data["leaves"].items()},
        practice=data["practice"],
        layers=tuple(data["layers"]),
        history={
            key: tuple(Given(one["layer"], _leaf(one["leaf"]), one["stands"]) for one in history)
            for key, history in data["history"].items()
        },
    )


def _kept(leaf: Leaf) -> dict[str, Any]:
    """All of a leaf: its fingerprint covers no names, but what a session is told uses them."""
    return {
        **leaf.to_json(),
        **{name: getattr(leaf, name) for name in _NAMES if getattr(leaf, name)},
    }


def _leaf(data: Mapping[str, Any]) -> Leaf:
    value = tuple(data["value"]) if isinstance(data["value"], list) else data["value"]
    texts = {name: data[name] for name in ("unit", "source", "quote", "document", "article")}
    texts |= {name: data.get(name, "") for name in _NAMES}
    return Leaf(value, origin=Origin(data["origin"]), **texts)


def _changed() -> ProfileError:
    return ProfileError(
        T("profile", "The figures that this session was held by are not what was kept."),
        meaning=T("profile", "The database was changed outside the program."),
        action=T("profile", "Restore the database from its copy; nothing else was touched."),
    )
