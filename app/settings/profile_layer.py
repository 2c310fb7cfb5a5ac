"""One layer of the rules: a regulation, a plan, or the room's own figures, with its head."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from app.model.checklist import Leaf
from app.settings.profile import HEAD, documents_of
from app.settings.profile_leaf import leaves_of, read_object, wrong

_DATES = ("signed_on", "valid_from", "valid_to")
_TEXTS = ("id", "title", "issuer", "number", "replaces", *_DATES)


@dataclass(frozen=True, slots=True)
class MissingSource:
    """A document that the rules name and that nobody has loaded yet."""

    number: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Layer:
    """What one document says. Dates are ISO 8601 or empty.

    ``extends`` are the layers below it. ``hosts`` are the scenarios whose host it belongs to; a
    layer without any holds for this room, whoever the host is. ``binding`` layers give way to none
    that follows. ``loaded`` is false for a slot whose document is not at hand.
    """

    id: str
    title: str
    revision: int = 1
    issuer: str = ""
    number: str = ""
    signed_on: str = ""
    valid_from: str = ""
    valid_to: str = ""
    replaces: str = ""
    extends: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    binding: bool = False
    loaded: bool = True
    missing: tuple[MissingSource, ...] = ()
    leaves: Mapping[str, Leaf] = field(default_factory=dict)


def load_layer(path: Path) -> Layer:
    """Read one layer file; raises :class:`~app.settings.profile_leaf.ProfileError` naming what is
    wrong with it.
    """
    return layer_from_json(read_object(path))


def layer_from_json(data: Mapping[str, Any]) -> Layer:
    """A layer from the object of its file; raises as :func:`load_layer` does."""
    for name in ("id", "title"):
        if not data.get(name):
            raise wrong(name, "it is missing")
    for name in _TEXTS:
        if not isinstance(data.get(name, ""), str):
            raise wrong(name, "not a text")
    for name in _DATES:
        _check_date(name, data.get(name, ""))
    if not isinstance(data.get("revision", 1), int) or isinstance(data.get("revision"), bool):
        raise wrong("revision", "not a whole number")
    for name in ("binding", "loaded"):
        if not isinstance(data.get(name, True), bool):
            raise wrong(name, "neither yes nor no")
    sections = {key: value for key, value in data.items() if key not in HEAD}
    return Layer(
        **{name: data.get(name, "") for name in _TEXTS},
        revision=data.get("revision", 1),
        extends=_words(data, "extends"),
        hosts=_words(data, "hosts"),
        binding=data.get("binding", False),
        loaded=data.get("loaded", True),
        missing=_missing(data),
        leaves=dict(leaves_of(sections, documents_of(data))),
    )


def _words(data: Mapping[str, Any], name: str) -> tuple[str, ...]:
    words = data.get(name, [])
    if not isinstance(words, list) or not all(isinstance(word, str) for word in words):
        raise wrong(name, "not a list of words")
    return tuple(words)


def _missing(data: Mapping[str, Any]) -> tuple[MissingSource, ...]:
    listed = data.get("missing_sources", [])
    fields = ("number", "title", "why")
    if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
        raise wrong("missing_sources", "not a list of documents")
    return tuple(MissingSource(*(str(entry.get(name, "")) for name in fields)) for entry in listed)


def _check_date(name: str, text: str) -> None:
    if not text:
        return
    try:
        date.fromisoformat(text)
    except ValueError as error:
        raise wrong(name, f"“{text}” is not a date such as 2025-08-29") from error
