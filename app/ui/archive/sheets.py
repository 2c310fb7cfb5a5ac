"""All sheets of the archive, a line for each, in the order in which their buttons stand."""

from __future__ import annotations

from app.ui.archive.discs.disc_sheet import DiscSheet
from app.ui.archive.excerpt_sheet import ExcerptSheet
from app.ui.archive.export_sheet import ExportSheet
from app.ui.archive.sheet import Sheet
from app.ui.archive.transfers.import_sheet import ImportSheet
from app.ui.archive.transfers.store_sheet import StoreSheet
from app.ui.archive.transfers.stores_sheet import StoresSheet

SESSION_SHEETS: tuple[type[Sheet], ...] = (
    ExportSheet,
    DiscSheet,
    ExcerptSheet,
    StoreSheet,
    ImportSheet,
)
"""Opened by the buttons beside a session."""

ARCHIVE_SHEETS: tuple[type[Sheet], ...] = (StoresSheet,)
"""Opened from the menu in the head of the page; they hold for the whole archive."""


def in_group(sheet: type[Sheet]) -> list[type[Sheet]]:
    """The sheets that open together with this one, itself among them."""
    if not sheet.group:
        return [sheet]
    return [one for one in (*SESSION_SHEETS, *ARCHIVE_SHEETS) if one.group == sheet.group]
