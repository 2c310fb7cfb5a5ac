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
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.model.checklist import Leaf
from app.model.text import T, Text
from app.settings.profile_leaf import ProfileError, leaves_of, read_object, wrong
from app.system.paths import RESOURCES

__all__ = [
    "FOLDER",
    "Given",
    "Profile",
    "ProfileError",
    "load_profile",
    "profile_in_force",
]

FOLDER = RESOURCES / "profiles"
DEFAULT = "default"
PRACTICE = "practice"

HEAD = frozenset(
    {
        "id", "title", "revision", "extends", "issuer", "number", "signed_on", "valid_from",
        "valid_to", "replaces", "loaded", "binding", "hosts", "sources", "missing_sources",
    }
)  # fmt: skip
"""The fields of a file that are no sections."""


@dataclass(frozen=True, slots=True)
class Given:
    """What one layer says of a figure. ``stands`` is false where another layer's word counts."""

    layer: str
    leaf: Leaf
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """The figures in force. ``practice`` is true where the practice figures lie over them.

    ``layers`` are the ids of what was merged, the lowest first; ``history`` tells for each figure
    that a layer names what every layer says of it, in that order; ``warnings`` are for people.
    """

    id: str
    title: str
    revision: int
    leaves: Mapping[str, Leaf]
    practice: bool = False
    layers: tuple[str, ...] = ()
    history: Mapping[str, tuple[Given, ...]] = field(default_factory=dict)
    warnings: tuple[Text, ...] = ()

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

    def layer_of(self, key: str) -> str:
        """The id of the layer whose word counts for a figure."""
        stands = [given.layer for given in self.history.get(key, ()) if given.stands]
        return stands[-1] if stands else (self.layers[0] if self.layers else self.id)

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
        history = dict(base.history)
        for key, leaf in self.leaves.items():
            below = base.leaf(key)
            if below.unit != leaf.unit:
                raise wrong(key, f"unit is not “{below.unit}”")
            told = history.get(key, (Given(base.layer_of(key), below),))
            history[key] = (
                *(replace(one, stands=False) for one in told),
                Given(self.id, leaf, True),
            )
        return replace(
            base,
            id=f"{base.id}+{self.id}",
            title=self.title,
            leaves={**base.leaves, **self.leaves},
            practice=base.practice or self.practice,
            layers=(*(base.layers or (base.id,)), self.id),
            history=history,
        )


def load_profile(path: Path) -> Profile:
    """Read and validate one profile file; raises :class:`ProfileError` naming what is wrong."""
    data = read_object(path)
    for key, kind in (("id", str), ("title", str), ("revision", int)):
        if not isinstance(data.get(key), kind):
            raise wrong(key, f"not of type {kind.__name__}")
    documents = documents_of(data)
    sections = {key: value for key, value in data.items() if key not in HEAD}
    leaves = dict(leaves_of(sections, documents))
    for part in sorted(path.with_suffix("").glob("*.json")):
        for key, leaf in leaves_of(read_object(part), documents):
            if key in leaves:
                raise wrong(key, f"given twice, again in {part.name}")
            leaves[key] = leaf
    return Profile(
        data["id"], data["title"], data["revision"], leaves, practice=data["id"] == PRACTICE
    )


def documents_of(data: Mapping[str, object]) -> dict[str, str]:
    """The documents that a file quotes: short name -> title."""
    listed = data.get("sources", [])
    if not isinstance(listed, list):
        raise wrong("sources", "not a list")
    found = {}
    for entry in listed:
        if not isinstance(entry, dict) or not {"id", "title"} <= set(entry):
            raise wrong("sources", "an entry has no id or no title")
        found[str(entry["id"])] = str(entry["title"])
    return found


def profile_in_force(*, practice: bool, folder: Path = FOLDER) -> Profile:
    """The default profile, with the practice figures over it where ``practice`` is true."""
    base = load_profile(folder / f"{DEFAULT}.json")
    return load_profile(folder / f"{PRACTICE}.json").over(base) if practice else base
