"""All sheets of the archive, a line for each, in the order in which their buttons stand."""

from __future__ import annotations

from app.system.i18n import tr
from app.ui.archive.sheet import Sheet

EXPORT = "export"
"""The group of what leaves the house on a disk or a disc."""

SESSION_SHEETS: tuple[type[Sheet], ...] = ()
"""Opened by the buttons beside a session."""

ARCHIVE_SHEETS: tuple[type[Sheet], ...] = ()
"""Opened from the menu in the head of the page; they hold for the whole archive."""


def group_words(group: str) -> str:
    """Words on the button of a group of sheets."""
    return {EXPORT: tr("archive page", "Export to a disk or disc…")}[group]


def in_group(sheet: type[Sheet]) -> list[type[Sheet]]:
    """The sheets that open together with this one, itself among them."""
    if not sheet.group:
        return [sheet]
    return [one for one in (*SESSION_SHEETS, *ARCHIVE_SHEETS) if one.group == sheet.group]
