"""What is to be joined, as the engine hands it to the window that holds the lease."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from app.model.media import VideoFormat
from app.ui.conference.origins import Origins
from app.ui.conference.scripts import Hooks


@dataclass(frozen=True, slots=True)
class CallTarget:
    """Address and door of a room. Address, user and password are secret: never shown or logged."""

    platform: str
    address: str = field(repr=False)
    origins: Origins
    order: int = 0
    display_name: str = ""
    user: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    hooks: Hooks = field(default_factory=Hooks)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> CallTarget:
        """From the answer to ``conference.target``; raises ``KeyError`` on a wrong shape."""
        settings = dict(data.get("settings") or {})
        display_name = str(data.get("display_name") or "")
        return cls(
            platform=str(data["platform"]),
            address=str(data["address"]),
            origins=Origins.of(data.get("origins") or []),
            order=int(data.get("order") or 0),
            display_name=display_name,
            user=str(data.get("user") or ""),
            password=str(data.get("password") or ""),
            hooks=Hooks.of(list(data.get("hooks") or []), settings, display_name),
        )

    @property
    def host(self) -> str:
        """The host alone, which may be shown."""
        try:
            return urlsplit(self.address).hostname or ""
        except ValueError:
            return ""


def wanted_video(topic: Mapping[str, Any]) -> VideoFormat:
    """Size and rate in which the meeting is recorded, from the topic ``conference``."""
    wanted = topic.get("wanted_picture")
    if not isinstance(wanted, Mapping):
        return VideoFormat()
    usual = VideoFormat()
    return VideoFormat(
        int(wanted.get("width") or usual.width),
        int(wanted.get("height") or usual.height),
        int(wanted.get("fps") or usual.fps),
    )
