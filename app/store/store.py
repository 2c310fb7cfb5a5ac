"""The database as a whole: opened by the engine alone, one repository for each idea."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from app.model.readiness import KnownKey, ReceivedFile, TestPaper
from app.model.reception import BridgePoint, Person
from app.model.text import T
from app.store.archive_checks import ArchiveChecks
from app.store.archive_stores import ArchiveStores
from app.store.audit import AuditLog
from app.store.audit_stamps import AuditStamps
from app.store.brought_in import BroughtInRows
from app.store.connection import (
    Connection,
    cannot_write,
    connect,
    connect_to_read,
    unreadable,
)
from app.store.custody import Custody
from app.store.descriptions import Descriptions
from app.store.devices import Devices
from app.store.discs import DiscRows
from app.store.dossiers import Dossiers
from app.store.entries import Entries
from app.store.handovers import Handovers
from app.store.imports import Imports
from app.store.library import Library
from app.store.long_work import LongWorkRows
from app.store.markers import Markers
from app.store.meetings import CallFigureRows, CallPoints, PlatformRecordings
from app.store.migrations import migrate, refuse_newer, version_of
from app.store.packages import Packages
from app.store.preparation import PreparationLog
from app.store.readiness import AddedRows
from app.store.recorded_parts import RecordedParts
from app.store.recordings import Recordings
from app.store.schema import STEPS
from app.store.seals import Seals
from app.store.session_profiles import SessionProfiles
from app.store.sessions import Sessions
from app.store.test_runs import PreSessionTests


class Store:
    """An open database. Synchronous; one thread at a time. Get one from :func:`open_store`."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.people = Entries(connection, "people", Person)
        self.points = Entries(connection, "points", BridgePoint)
        self.sessions = Sessions(connection)
        self.recordings = Recordings(connection)
        self.recorded = RecordedParts(connection)
        self.session_profiles = SessionProfiles(connection)
        self.tests = PreSessionTests(connection)
        self.markers = Markers(connection)
        self.seals = Seals(connection)
        self.devices = Devices(connection)
        self.packages = Packages(connection)
        self.call_points = CallPoints(connection)
        self.call_figures = CallFigureRows(connection)
        self.platform_recordings = PlatformRecordings(connection)
        self.preparation = PreparationLog(connection)
        self.test_papers = AddedRows(connection, "test_papers", TestPaper)
        self.point_keys = AddedRows(connection, "point_keys", KnownKey)
        self.readiness_files = AddedRows(connection, "readiness_files", ReceivedFile)
        self.dossiers = Dossiers(connection)
        self.descriptions = Descriptions(connection)
        self.long_work = LongWorkRows(connection)
        self.library = Library(connection)
        self.archive_stores = ArchiveStores(connection)
        self.imports = Imports(connection)
        self.brought_in = BroughtInRows(connection)
        self.archive_checks = ArchiveChecks(connection)
        self.audit_stamps = AuditStamps(connection)
        self.discs = DiscRows(connection)
        self.custody = Custody(connection)
        self.handovers = Handovers(connection)
        self.audit = AuditLog(connection)

    @property
    def path(self) -> Path:
        """The database file."""
        return self.connection.path

    @contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Commit all that the block writes, audit entries included, or nothing of it."""
        with self.connection.writing():
            yield

    def close(self) -> None:
        """Close the file."""
        self.connection.close()


def open_store(path: Path) -> Store:
    """Open the database, made or brought to the present schema where needed.

    Raises :class:`~app.model.errors.StoreError` where the file is from a newer version, is no
    database of this program, or cannot be written; it is then unchanged.
    """
    refuse_newer(path, version_of(path), len(STEPS))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return _open(path)
    except (OSError, sqlite3.Error) as error:
        raise cannot_write(path, error) from error


def _open(path: Path) -> Store:
    db = connect(path)
    try:
        migrate(db, path, STEPS)
        return Store(Connection(db, path))
    except BaseException:
        db.close()
        raise


def open_store_to_read(path: Path) -> Store:
    """Open an existing database of the present version so that nothing can be changed.

    For commands that show things while an engine runs or none does. Raises
    :class:`~app.model.errors.StoreError` for a newer, older, foreign or missing database.
    """
    version = version_of(path)
    refuse_newer(path, version, len(STEPS))
    if version < len(STEPS):
        raise unreadable(path, T("store", "it is missing or from an older version"))
    return Store(Connection(connect_to_read(path), path))
