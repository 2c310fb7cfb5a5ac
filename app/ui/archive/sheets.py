"""All sheets of the archive, a line for each, in the order in which their buttons stand."""

from __future__ import annotations

from app.ui.archive.checks.archive_sheet import ArchiveChecksSheet
from app.ui.archive.checks.log_sheet import LogSheet
from app.ui.archive.checks.session_sheet import SessionCheckSheet
from app.ui.archive.custody.disks_sheet import DisksSheet
from app.ui.archive.custody.handover_sheet import HandoverSheet
from app.ui.archive.custody.keeping_sheet import KeepingSheet
from app.ui.archive.description_sheet import DescriptionSheet
from app.ui.archive.discs.disc_sheet import DiscSheet
from app.ui.archive.excerpt_sheet import ExcerptSheet
from app.ui.archive.export_sheet import ExportSheet
from app.ui.archive.sheet import Sheet
from app.ui.archive.transfers.import_sheet import ImportSheet
from app.ui.archive.transfers.store_sheet import StoreSheet
from app.ui.archive.transfers.stores_sheet import StoresSheet

SESSION_SHEETS: tuple[type[Sheet], ...] = (
    SessionCheckSheet,
    ExportSheet,
    DescriptionSheet,
    DiscSheet,
    ExcerptSheet,
    HandoverSheet,
    KeepingSheet,
    StoreSheet,
    ImportSheet,
)
"""Opened by the buttons beside a session."""

ARCHIVE_SHEETS: tuple[type[Sheet], ...] = (
    DisksSheet,
    ArchiveChecksSheet,
    LogSheet,
    StoresSheet,
)
"""Opened from the menu in the head of the page; they hold for the whole archive."""


def in_group(sheet: type[Sheet]) -> list[type[Sheet]]:
    """The sheets that open together with this one, itself among them."""
    if not sheet.group:
        return [sheet]
    return [one for one in (*SESSION_SHEETS, *ARCHIVE_SHEETS) if one.group == sheet.group]
