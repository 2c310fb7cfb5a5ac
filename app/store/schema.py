"""The schema, as the list of steps that made it. A step is appended, never changed."""

from __future__ import annotations

from sqlite_utils import Database

from app.store.append_only import REFUSE, make_append_only
from app.store.archive_checks import create_archive_checks
from app.store.audit_stamps import create_audit_stamps
from app.store.brought_in import create_brought_in
from app.store.copy_volumes import create_copy_volumes
from app.store.custody_places import tell_media_apart
from app.store.custody_schema import create_custody
from app.store.descriptions import create_descriptions
from app.store.discs import create_discs, create_fitted_packages
from app.store.dossier_schema import create_dossiers, fold_icelandic_letter
from app.store.first_places import create_places_index
from app.store.handovers import create_handovers
from app.store.library_schema import (
    create_library,
    create_library_custody,
    renew_library_index,
    renew_library_triggers,
)
from app.store.long_work import create_long_work
from app.store.meeting_schema import (
    create_call_figures,
    create_call_points,
    create_platform_recordings,
)
from app.store.migrations import Step
from app.store.preparation import create_preparation
from app.store.readiness import create_readiness
from app.store.recorded_parts import tell_parts_apart
from app.store.session_profiles import create_session_profiles
from app.store.test_run_schema import create_test_run_notes
from app.store.transfer_schema import create_transfers


def create_people(db: Database) -> None:
    """Step 1: people, named once each with their role."""
    db.table("people").create(
        {"id": int, "name": str, "role": str, "phone": str},
        pk="id",
        not_null={"name", "role", "phone"},
    )


def create_points(db: Database) -> None:
    """Step 2: bridge points."""
    db.table("points").create(
        {"id": int, "name": str, "level": str, "address": str, "phone": str},
        pk="id",
        not_null={"name", "level", "address", "phone"},
    )


def create_sessions(db: Database) -> None:
    """Step 3: sessions; ``starts_ns`` is the instant of ``starts_at`` and gives the order."""
    db.conn.execute(
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            starts_at TEXT NOT NULL,
            starts_ns INTEGER NOT NULL,
            scenario TEXT NOT NULL,
            point_role TEXT NOT NULL,
            point_id INTEGER REFERENCES points(id),
            point_name TEXT NOT NULL,
            chair TEXT NOT NULL,
            operator TEXT NOT NULL,
            citizens INTEGER CHECK (citizens >= 0),
            planned_minutes INTEGER NOT NULL,
            practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
            unscheduled INTEGER NOT NULL CHECK (unscheduled IN (0, 1)),
            state TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX sessions_in_time ON sessions(starts_ns)")


def create_steps(db: Database) -> None:
    """Step 4: steps of the run-of-show; at most one of a session runs at a time."""
    db.conn.execute(
        """CREATE TABLE steps (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            planned_s INTEGER NOT NULL CHECK (planned_s >= 0),
            started_at TEXT NOT NULL DEFAULT '',
            ended_at TEXT NOT NULL DEFAULT '',
            UNIQUE (session, position))"""
    )


def create_recordings(db: Database) -> None:
    """Step 5: recordings, their segments with first hashes, their copies, checks of copies."""
    db.conn.execute(
        """CREATE TABLE recordings (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            source TEXT NOT NULL,
            started_at TEXT NOT NULL,
            ended_at TEXT NOT NULL DEFAULT '',
            seconds REAL NOT NULL DEFAULT 0,
            frames INTEGER NOT NULL DEFAULT 0,
            frames_dropped INTEGER NOT NULL DEFAULT 0,
            frames_duplicated INTEGER NOT NULL DEFAULT 0,
            audio_rms_dbfs REAL,
            gaps TEXT NOT NULL DEFAULT '[]',
            problem TEXT)"""
    )
    db.conn.execute("CREATE INDEX recordings_of_session ON recordings(session)")
    db.conn.execute(
        """CREATE TABLE segments (
            recording INTEGER NOT NULL REFERENCES recordings(id),
            position INTEGER NOT NULL,
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            start_s REAL NOT NULL,
            seconds REAL NOT NULL,
            frames INTEGER NOT NULL,
            PRIMARY KEY (recording, position)) WITHOUT ROWID"""
    )
    db.conn.execute(
        """CREATE TABLE copies (
            recording INTEGER NOT NULL REFERENCES recordings(id),
            role TEXT NOT NULL,
            volume TEXT NOT NULL,
            path TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            PRIMARY KEY (recording, role)) WITHOUT ROWID"""
    )
    db.conn.execute(
        """CREATE TABLE copy_checks (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            role TEXT NOT NULL,
            path TEXT NOT NULL,
            checked_at TEXT NOT NULL,
            verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
            report TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX copy_checks_of_session ON copy_checks(session, path)")


def create_markers(db: Database) -> None:
    """Step 6: markers on the timeline of a session."""
    db.conn.execute(
        """CREATE TABLE markers (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            at_s REAL NOT NULL,
            text TEXT NOT NULL,
            kind TEXT NOT NULL,
            at TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX markers_of_session ON markers(session, at_s)")


def create_test_runs(db: Database) -> None:
    """Step 7: pre-session tests; results are rows that never change, the newest counts."""
    db.conn.execute(
        """CREATE TABLE test_runs (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            phase TEXT NOT NULL,
            started_at TEXT NOT NULL,
            finished_at TEXT NOT NULL DEFAULT '',
            finished_by TEXT NOT NULL DEFAULT '')"""
    )
    db.conn.execute("CREATE INDEX test_runs_of_session ON test_runs(session, phase)")
    db.conn.execute(
        """CREATE TABLE test_results (
            id INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES test_runs(id),
            item TEXT NOT NULL,
            state TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            result TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX test_results_of_run ON test_results(run, item)")
    db.conn.execute("CREATE INDEX test_results_of_item ON test_results(item, state)")
    make_append_only(db, "test_results")


def create_devices(db: Database) -> None:
    """Step 8: devices that were seen, by hardware identity."""
    db.conn.execute(
        """CREATE TABLE devices (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            name TEXT NOT NULL,
            first_seen TEXT NOT NULL,
            last_seen TEXT NOT NULL,
            PRIMARY KEY (kind, id)) WITHOUT ROWID"""
    )


def create_packages(db: Database) -> None:
    """Step 9: packages handed over; ``sha256`` is that of the package's tag manifest."""
    db.conn.execute(
        """CREATE TABLE packages (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            path TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
            made_at TEXT NOT NULL,
            made_by TEXT NOT NULL,
            handover_record TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX packages_of_session ON packages(session)")


def create_audit_log(db: Database) -> None:
    """Step 10: the append-only, hash-chained audit log."""
    db.conn.execute(
        """CREATE TABLE audit (
            counter INTEGER PRIMARY KEY,
            at TEXT NOT NULL,
            at_ns INTEGER NOT NULL,
            who TEXT NOT NULL,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            details TEXT NOT NULL,
            previous TEXT NOT NULL,
            sha256 TEXT NOT NULL)"""
    )
    make_append_only(db, "audit")


def create_seals(db: Database) -> None:
    """Step 11: sealed stretches; a row stays for ever, and reaches further or stays as it is."""
    db.conn.execute(
        """CREATE TABLE seals (
            id TEXT PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            start_s REAL NOT NULL CHECK (start_s >= 0),
            end_s REAL CHECK (end_s > start_s),
            reason TEXT NOT NULL,
            person TEXT NOT NULL,
            at TEXT NOT NULL,
            timeline TEXT NOT NULL,
            lifted_at TEXT NOT NULL DEFAULT '',
            lifted_by TEXT NOT NULL DEFAULT '',
            lifted_reason TEXT NOT NULL DEFAULT '')"""
    )
    db.conn.execute("CREATE INDEX seals_of_session ON seals(session, start_s)")
    db.conn.execute(
        f"CREATE TRIGGER seals_refuses_delete BEFORE DELETE ON seals "
        f"BEGIN {REFUSE.format(table='seals')}; END"
    )
    db.conn.execute(
        "CREATE TRIGGER seals_refuses_less BEFORE UPDATE ON seals WHEN "
        "NEW.id != OLD.id OR NEW.session != OLD.session OR NEW.timeline != OLD.timeline "
        "OR NEW.reason != OLD.reason OR NEW.person != OLD.person OR NEW.at != OLD.at "
        "OR NEW.start_s > OLD.start_s OR NEW.end_s < OLD.end_s "
        "OR (NEW.end_s IS NULL AND OLD.end_s IS NOT NULL) "
        "OR (OLD.lifted_at != '' AND NEW.lifted_at != OLD.lifted_at) "
        "BEGIN SELECT RAISE(ABORT, 'a seal cannot be made narrower'); END"
    )


STEPS: tuple[Step, ...] = (
    create_people,
    create_points,
    create_sessions,
    create_steps,
    create_recordings,
    create_markers,
    create_test_runs,
    create_devices,
    create_packages,
    create_audit_log,
    create_seals,
    create_call_points,
    create_call_figures,
    create_platform_recordings,
    create_preparation,
    create_test_run_notes,
    create_readiness,
    create_session_profiles,
    create_dossiers,
    create_long_work,
    create_library,
    create_transfers,
    create_archive_checks,
    create_audit_stamps,
    create_discs,
    create_custody,
    create_library_custody,
    create_descriptions,
    renew_library_triggers,
    create_handovers,
    renew_library_index,
    create_fitted_packages,
    tell_media_apart,
    tell_parts_apart,
    create_brought_in,
    fold_icelandic_letter,
    create_copy_volumes,
    create_places_index,
)
