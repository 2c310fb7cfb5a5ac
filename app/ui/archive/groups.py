"""Groups of sheets: those that share a button and stand as tabs beside each other."""

from __future__ import annotations

from app.system.i18n import tr

EXPORT = "export"
"""What leaves the house on a disk or a disc."""


def group_words(group: str) -> str:
    """Words on the button of a group, and above its tabs."""
    return {EXPORT: tr("archive page", "Export to a disk or disc…")}[group]
