"""Names of the seats that microphones serve."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.system.i18n import tr


def seat_names() -> dict[str, str]:
    """The seats that are offered, by role: what a person reads."""
    return {
        "room": tr("seats", "Room microphone"),
        "chair": tr("seats", "Chair's microphone"),
        "citizen": tr("seats", "Citizen's microphone"),
        "secretary": tr("seats", "Secretary's microphone"),
        "spare": tr("seats", "Spare microphone"),
    }


def seat_name(role: str, setup: Mapping[str, Any], title: str = "") -> str:
    """The name of a seat: as it was typed in the setup, else the engine's ``title``, else the usual
    one.
    """
    for row in setup.get("more_microphones") or []:
        if row.get("role") == role and row.get("name"):
            return str(row["name"])
    if title:
        return title
    usual = seat_names().get(role)
    return usual or tr("seats", "Microphone {seat}").format(seat=role)
