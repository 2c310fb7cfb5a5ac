"""Brings a database to the present schema: version = number of steps = ``user_version``.

All steps that a file still lacks run in one transaction after a copy of the file was made, so a
crash, a full disk or a faulty step leaves the old data as it was.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from app.model.errors import StoreError
from app.model.text import T
from app.store.connection import connect_to_read, damaged, unreadable

log = logging.getLogger(__name__)

APPLICATION_ID = 0x4469436A
Step = Callable[[Database], None]


def version_of(path: Path) -> int:
    """Schema version of a database file; 0 for a missing or empty one. Nothing is changed.

    Raises :class:`StoreError` where the file is no database, or one of another program.
    """
    if not path.exists() or path.stat().st_size == 0:
        return 0
    try:
        db = connect_to_read(path)
        try:
            version = int(db.conn.execute("PRAGMA user_version").fetchone()[0])
            owner = int(db.conn.execute("PRAGMA application_id").fetchone()[0])
            foreign = owner != APPLICATION_ID and bool(db.table_names())
        finally:
            db.close()
    except sqlite3.Error as error:
        torn = getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_CORRUPT
        raise (damaged(path, error) if torn else unreadable(path, str(error))) from error
    if foreign:
        raise unreadable(path, T("store", "it belongs to another program"))
    return version


def refuse_newer(path: Path, version: int, known: int) -> None:
    """Raise :class:`StoreError` where ``version`` is beyond what this program knows."""
    if version > known:
        raise StoreError(
            T("store", "The database {path} comes from a newer version of the program.")(
                path=str(path)
            ),
            meaning=T("store", "This version cannot read it and has changed nothing."),
            action=T("store", "Start the newer version, or choose another data folder."),
        )


def migrate(db: Database, path: Path, steps: Sequence[Step]) -> Path | None:
    """Run the steps that ``db`` lacks; returns the copy made before, or None if none was needed.

    Raises :class:`StoreError` where a step fails; the database is then as it was.
    """
    version = int(db.conn.execute("PRAGMA user_version").fetchone()[0])
    if version >= len(steps):
        return None
    try:
        copy = back_up(db, path, version) if version else None
        _run(db, steps[version:], len(steps))
    except (sqlite3.Error, OSError) as error:
        raise StoreError(
            T("store", "The database {path} cannot be brought to the present version: {reason}.")(
                path=str(path), reason=str(error)
            ),
            meaning=T("store", "The data is as it was before; nothing was lost."),
            action=T("store", "Check the disk and its free space, then start again."),
        ) from error
    return copy


def back_up(db: Database, path: Path, version: int) -> Path:
    """Copy the whole database beside itself through SQLite's own backup; returns the copy."""
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S-%f")
    copy = path.with_name(f"{path.stem}.before-v{version}-{stamp}{path.suffix}")
    target = sqlite3.connect(copy)
    try:
        target.execute("PRAGMA synchronous = FULL")
        db.conn.backup(target)
    finally:
        target.close()
    log.info("copy of database version %d kept as %s", version, copy)
    return copy


def _run(db: Database, steps: Sequence[Step], version: int) -> None:
    """All steps and the new version number in one transaction, references checked at its end."""
    db.conn.execute("PRAGMA foreign_keys = OFF")
    try:
        with db.atomic():
            for step in steps:
                step(db)
            broken = db.conn.execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise sqlite3.IntegrityError(f"broken references: {broken[:3]}")
            db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.conn.execute(f"PRAGMA user_version = {version}")
    finally:
        db.conn.execute("PRAGMA foreign_keys = ON")
