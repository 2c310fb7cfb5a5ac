"""All sheets of the archive, a line for each, in the order in which their buttons stand."""

from __future__ import annotations

from app.ui.archive.export_sheet import ExportSheet
from app.ui.archive.sheet import Sheet

SESSION_SHEETS: tuple[type[Sheet], ...] = (ExportSheet,)
"""Opened by the buttons beside a session."""

ARCHIVE_SHEETS: tuple[type[Sheet], ...] = ()
"""Opened from the menu in the head of the page; they hold for the whole archive."""


def in_group(sheet: type[Sheet]) -> list[type[Sheet]]:
    """The sheets that open together with this one, itself among them."""
    if not sheet.group:
        return [sheet]
    return [one for one in (*SESSION_SHEETS, *ARCHIVE_SHEETS) if one.group == sheet.group]
