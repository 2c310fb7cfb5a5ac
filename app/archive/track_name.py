"""What a sound track is called in a film: players look in two places, so it stands in both."""

from __future__ import annotations

from typing import Any


def track_name(stream: Any) -> str:
    """What a stream of a PyAV container is called; empty where it bears no name."""
    return str(stream.metadata.get("name") or stream.metadata.get("title") or "")


def name_track(stream: Any, name: str) -> None:
    """Have a stream that is written bear a name; an empty one names nothing."""
    if name:
        stream.metadata.update({"title": name, "handler_name": name})
