"""The room's own layer: a JSON file in the data folder that is edited through the program."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.model.checklist import Leaf, Origin
from app.model.reception import PointRole, Scenario
from app.model.text import T
from app.settings.profile_chain import SITE, LayerShelf
from app.settings.profile_layer import Layer, layer_from_json
from app.settings.profile_leaf import ProfileError, read_object, value_of
from app.settings.profile_merge import check_value
from app.system.whole_file import put_in_place

TITLE = "Quy định riêng của điểm cầu"


def usual_site() -> Layer:
    """The layer of a room that has set nothing of its own."""
    return Layer(SITE, TITLE, revision=0)


def read_site(path: Path) -> Layer:
    """The room's layer; without a file the usual one.

    Raises :class:`ProfileError` naming what is wrong; the file is left as it is.
    """
    if not path.exists():
        return usual_site()
    return layer_from_json({"id": SITE, "title": TITLE, **read_object(path)})


def with_value(site: Layer, shelf: LayerShelf, key: str, value: object, *, source: str) -> Layer:
    """The room's layer with a figure set, or taken back where ``value`` is None.

    Raises :class:`ProfileError` where there is no such figure, the value is of another kind, or it
    would make a rule looser in any session that this room can hold.
    """
    known = shelf.vocabulary.leaf(key)
    leaves = dict(site.leaves)
    if value is None:
        leaves.pop(key, None)
    else:
        kept = value_of(key, value)
        check_value(key, kept, known)
        leaves[key] = Leaf(kept, unit=known.unit, source=source, origin=Origin.DESIGN)
    return _held(replace(site, revision=site.revision + 1, leaves=leaves), shelf)


def with_layers(site: Layer, shelf: LayerShelf, layers: Sequence[str]) -> Layer:
    """The room's layer resting on these layers; raises :class:`ProfileError` as above."""
    if not layers:
        raise ProfileError(
            T("profile", "At least one layer of rules has to apply."),
            action=T("profile", "Choose the rules of your own authority."),
        )
    for name in layers:
        shelf.layer(name)
    return _held(replace(site, revision=site.revision + 1, extends=tuple(layers)), shelf)


def write_site(path: Path, site: Layer) -> None:
    """Write the layer to the medium and put it in place in one step.

    Raises :class:`ProfileError` where the disk refuses; the old file then stands unchanged.
    """
    text = json.dumps(_to_json(site), ensure_ascii=False, indent=2) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path, text.encode())
    except OSError as error:
        raise ProfileError(
            T("profile", "The room's own figures cannot be written to {path}: {reason}.")(
                path=str(path), reason=error.strerror or str(error)
            ),
            meaning=T("profile", "Nothing was changed."),
            action=T("profile", "Check the disk and its free space, then try again."),
        ) from error


def put_aside(path: Path) -> Path:
    """Give the room's file another name beside it, which no file has yet; nothing is deleted.

    Raises :class:`ProfileError` where the disk refuses; the file then stands as it was.
    """
    number = 1
    while (kept := path.with_name(f"{path.stem}-{number}.aside{path.suffix}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError as error:
        raise ProfileError(
            T("profile", "The room's own file {path} cannot be put aside: {reason}.")(
                path=str(path), reason=error.strerror or str(error)
            ),
            meaning=T("profile", "Nothing was changed."),
            action=T("profile", "Check the disk and its free space, then try again."),
        ) from error
    return kept


def _held(site: Layer, shelf: LayerShelf) -> Layer:
    """``site`` where every session can be held by it; else the error of the first that cannot."""
    for scenario in Scenario:
        for role in PointRole:
            shelf.merged(shelf.chain_for(scenario, role, site), site)
    return site


def _to_json(site: Layer) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": site.id,
        "title": site.title,
        "revision": site.revision,
        "extends": list(site.extends),
    }
    for key, leaf in sorted(site.leaves.items()):
        *sections, name = key.split(".")
        node = data
        for section in sections:
            node = node.setdefault(section, {})
        whole = leaf.to_json()
        node[name] = {field: whole[field] for field in ("value", "unit", "source", "origin")}
    return data


def changed_on(person: str) -> str:
    """The source of a figure that a person sets today."""
    return f"{TITLE}: {person}, ngày {date.today():%d/%m/%Y}"
