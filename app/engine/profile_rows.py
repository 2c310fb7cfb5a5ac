"""The rules as a page shows them: layers with their state, figures with all that was said."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.model.checklist import Leaf
from app.settings.profile import Given, Profile
from app.settings.profile_chain import SITE, LayerShelf
from app.settings.profile_layer import Layer
from app.settings.profile_merge import NEVER_DROPPED
from app.settings.profile_site import TITLE

_NOT_THE_ROOMS = frozenset({"watch", "conference", "call", "preflight", "readiness", "levels"})
"""Sections that the program itself works by; a room sets none of their figures."""

_BESIDE = "bandwidth."
"""Of these the room's own figure is shown beside that of the host."""


def layer_rows(profile: Profile, shelf: LayerShelf, site: Layer) -> list[dict[str, Any]]:
    """All layers in the order of the merge, with what is missing of them."""
    order = {name: position for position, name in enumerate(profile.layers)}
    known = [*shelf.layers.values(), site]
    known.sort(key=lambda layer: order.get(layer.id, len(order)))
    return [
        {
            "id": layer.id,
            "title": layer.title,
            "issuer": layer.issuer,
            "number": layer.number,
            "signed_on": layer.signed_on,
            "valid_from": layer.valid_from,
            "valid_to": layer.valid_to,
            "replaces": layer.replaces,
            "revision": layer.revision,
            "loaded": layer.loaded,
            "applies": layer.id in order,
            "figures": len(layer.leaves),
            "missing": [asdict(source) for source in layer.missing],
        }
        for layer in known
    ]


def profile_rows(profile: Profile, shelf: LayerShelf, own: Profile) -> list[dict[str, Any]]:
    """Every figure, by key: what counts, by which layer, and what it overrides."""
    return [_row(key, profile, shelf, own) for key in sorted(profile.leaves)]


def _row(key: str, profile: Profile, shelf: LayerShelf, own: Profile) -> dict[str, Any]:
    leaf = profile.leaves[key]
    layer = profile.layer_of(key)
    known = shelf.vocabulary.leaves.get(key)
    return {
        "key": key,
        "section": key.split(".", 1)[0],
        "title": known.title if known is not None else "",
        **leaf.to_json(),
        "layer": layer,
        "layer_title": _title(layer, shelf),
        "overrides": [_given(one, shelf) for one in _gave_way(key, profile)],
        "own": _own_figure(key, leaf, own),
        "editable": _editable(key),
    }


def _gave_way(key: str, profile: Profile) -> list[Given]:
    """What was said otherwise and does not count; the program's own default only if it differs."""
    value, own = profile.leaves[key].value, profile.layers[0] if profile.layers else ""
    return [
        given
        for given in profile.history.get(key, ())
        if not given.stands
        and given.leaf.value is not None
        and not (given.layer == own and given.leaf.value == value)
    ]


def _given(given: Given, shelf: LayerShelf) -> dict[str, Any]:
    return {
        **given.leaf.to_json(),
        "layer": given.layer,
        "layer_title": _title(given.layer, shelf),
    }


def _own_figure(key: str, leaf: Leaf, own: Profile) -> dict[str, Any] | None:
    """The second line: what the room's own rules say, where the host's say otherwise."""
    mine = own.leaves.get(key)
    if not key.startswith(_BESIDE) or mine is None or mine.value in {None, leaf.value}:
        return None
    return mine.to_json()


def _editable(key: str) -> bool:
    return key.split(".", 1)[0] not in _NOT_THE_ROOMS and key != NEVER_DROPPED


def _title(layer: str, shelf: LayerShelf) -> str:
    if layer in shelf.layers:
        return shelf.layers[layer].title
    if layer == shelf.vocabulary.id:
        return shelf.vocabulary.title
    if layer == SITE:
        return TITLE
    return shelf.practice.title if layer == shelf.practice.id else layer
