"""One figure of a profile file: read, checked, and named where it is wrong."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.model.checklist import Leaf, Origin
from app.model.errors import AppError
from app.model.text import T, Text

Documents = Mapping[str, str]
"""Short name of a document -> its title with number and date, as ``sources`` of a file lists it."""

DIRECTIONS = frozenset({"", "more", "less", "kept"})
_TEXTS = ("unit", "quote", "tighter", "binds", "title")
_LEAF_KEYS = frozenset({"value", "source", "origin", *_TEXTS})
_SOURCE_KEYS = frozenset({"document", "article", "quote"})


class ProfileError(AppError):
    """A profile file cannot be read, or a leaf of it is wrong or missing; the text names it."""


def wrong(key: str, reason: str | Text) -> ProfileError:
    """The error of a leaf, or of a field of the head, that cannot be taken."""
    return ProfileError(
        T("profile", "The regulation profile is wrong at {key}: {reason}.")(key=key, reason=reason),
        action=T("profile", "Restore the profile file or install the program again."),
    )


def read_object(path: Path) -> dict[str, Any]:
    """The JSON object of a file; raises :class:`ProfileError` naming the file."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ProfileError(
            T("profile", "The regulation profile {file} cannot be read: {reason}")(
                file=path.name, reason=str(error)
            ),
            action=T("profile", "Restore the profile file or install the program again."),
        ) from error
    if not isinstance(data, dict):
        raise wrong(path.name, "not an object")
    return data


def leaves_of(
    node: Mapping[str, Any], documents: Documents, prefix: str = ""
) -> Iterator[tuple[str, Leaf]]:
    """All leaves of nested sections with their dotted keys."""
    for name, value in node.items():
        key = f"{prefix}{name}"
        if not isinstance(value, dict):
            raise wrong(key, "neither a section nor a leaf")
        if "value" in value or "origin" in value:
            yield key, leaf_from_json(key, value, documents)
        else:
            yield from leaves_of(value, documents, f"{key}.")


def leaf_from_json(key: str, data: Mapping[str, Any], documents: Documents) -> Leaf:
    """One leaf; raises :class:`ProfileError` naming ``key`` and what is wrong with it."""
    unknown = sorted(set(data) - _LEAF_KEYS)
    if unknown:
        raise wrong(key, f"unknown field {unknown[0]}")
    if "value" not in data:
        raise wrong(key, "value is missing")
    for name in _TEXTS:
        if not isinstance(data.get(name, ""), str):
            raise wrong(key, f"{name} is not a text")
    if data.get("tighter", "") not in DIRECTIONS:
        raise wrong(key, f"tighter is not one of {', '.join(sorted(DIRECTIONS - {''}))}")
    origin = data.get("origin")
    if origin not in {str(known) for known in Origin}:
        raise wrong(key, f"origin “{origin}” is not one of {', '.join(Origin)}")
    place = _place(key, data, documents)
    if origin == Origin.STATED and not place["quote"]:
        raise wrong(key, "a stated figure needs the quote that states it")
    return Leaf(
        value_of(key, data["value"]),
        unit=data.get("unit", ""),
        origin=Origin(origin),
        tighter=data.get("tighter", ""),
        binds=data.get("binds", ""),
        title=data.get("title", ""),
        **place,
    )


def value_of(key: str, value: object) -> object:
    """A value as it is kept: a list of words becomes a tuple; raises for what no leaf can hold."""
    if isinstance(value, list) and all(isinstance(word, str) for word in value):
        return tuple(value)
    if isinstance(value, float) and not math.isfinite(value):
        raise wrong(key, T("profile", "value is not a finite number"))
    if not isinstance(value, bool | int | float | str | None):
        raise wrong(key, T("profile", "value is neither a number, a word, words, yes/no nor null"))
    return value


def _place(key: str, data: Mapping[str, Any], documents: Documents) -> dict[str, str]:
    """Source in words, quote, document and article of a leaf."""
    source = data.get("source")
    if not source:
        raise wrong(key, "source is missing")
    if isinstance(source, str):
        return {"source": source, "quote": data.get("quote", ""), "document": "", "article": ""}
    if not isinstance(source, dict):
        raise wrong(key, "source is neither a text nor a document with its article")
    unknown = sorted(set(source) - _SOURCE_KEYS)
    if unknown:
        raise wrong(key, f"unknown field source.{unknown[0]}")
    if not all(isinstance(text, str) for text in source.values()):
        raise wrong(key, "a field of source is not a text")
    named = source.get("document", "")
    if named not in documents:
        raise wrong(key, f"document “{named}” is not among the sources of the file")
    article = source.get("article", "")
    document = documents[named]
    words = f"{document}, {article}" if article else document
    quote = source.get("quote", "")
    return {"source": words, "quote": quote, "document": document, "article": article}


def as_words(value: object) -> Text | str:
    """A value as a sentence names it: “not stated yet” where there is none."""
    if value is None:
        return T("profile", "not stated by the rules")
    if isinstance(value, bool):
        return T("profile", "yes") if value else T("profile", "no")
    if isinstance(value, tuple | list):
        return ", ".join(str(word) for word in value)
    return str(value)
