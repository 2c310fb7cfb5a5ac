"""What the topics tell of the screens and of what is shared, as the checklist reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from app.checklist.readings_hall import Screens
from app.engine.screens_desk import OPERATOR


def screens_of(topic: Callable[[str], Any]) -> Screens:
    """Read the topics ``screens``, ``room_display``, ``chair`` and ``conference``."""
    listed = topic("screens") or []
    room, chair = topic("room_display") or {}, topic("chair") or {}
    operator: dict[str, Any] = next((one for one in listed if one.get("role") == OPERATOR), {})
    return Screens(
        known=bool(listed),
        names=[str(one["name"]) for one in listed],
        operator=str(operator.get("id") or ""),
        operator_name=str(operator.get("name") or ""),
        room=str(room.get("screen") or ""),
        room_name=str(room.get("name") or ""),
        room_state=str(room.get("state") or ""),
        room_fault=str(room.get("fault") or ""),
        room_showing=str(room.get("showing") or ""),
        chair=str(chair.get("screen") or ""),
        chair_name=str(chair.get("screen_name") or ""),
        chair_state=str(chair.get("state") or ""),
        chair_fault=str(chair.get("fault") or ""),
        protection=str(chair.get("protection") or ""),
        shared=_shared((topic("conference") or {}).get("sharing")),
    )


def _shared(sharing: Any) -> str:
    """Kind of what is shared (``screen``, ``window``, ``document``); empty for nothing."""
    return str(sharing.get("kind") or "window") if isinstance(sharing, dict) else ""
