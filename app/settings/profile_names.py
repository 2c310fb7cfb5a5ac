"""What the figures are called, in the language of the papers: data beside the profiles."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from app.system.paths import RESOURCES

NAMES = RESOURCES / "profile_names.json"


@cache
def _names(path: Path) -> Mapping[str, Mapping[str, str]]:
    data: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return data


def name_of(key: str, title: str = "", path: Path = NAMES) -> str:
    """What a figure is called: its own title, else its name within its item or milestone."""
    if title:
        return title
    names = _names(path)
    section, *groups, last = key.split(".")
    figure = names["figures"].get(last, last)
    if section == "checks" and groups:
        return f"{groups[0]} · {figure}"
    group = names["groups"].get(groups[0], "") if groups else ""
    return f"{group} · {figure}" if group else figure
