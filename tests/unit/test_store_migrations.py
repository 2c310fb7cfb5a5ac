"""The schema is reached step by step, and nothing is lost on the way."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.model.errors import StoreError
from app.model.reception import Person
from app.store import first_places
from app.store.connection import connect
from app.store.migrations import migrate, version_of
from app.store.schema import STEPS
from app.store.store import open_store, open_store_to_read

TABLES_OF_STEP = {
    1: {"people"},
    2: {"points"},
    3: {"sessions"},
    4: {"steps"},
    5: {"recordings", "segments", "copies", "copy_checks"},
    6: {"markers"},
    7: {"test_runs", "test_results"},
    8: {"devices"},
    9: {"packages"},
    10: {"audit"},
    11: {"seals"},
    12: {"call_points", "point_presence"},
    13: {"call_figures"},
    14: {"platform_recordings"},
    15: {"preparation"},
    16: {"test_run_notes"},
    17: {"test_papers", "point_keys", "readiness_files"},
    18: {"session_profiles"},
    19: {
        *("cases", "session_cases", "case_documents", "original_files", "reader_marks"),
        *("page_texts", "page_words", "page_words_config", "page_words_data"),
        *("page_words_docsize", "page_words_idx"),
    },
    20: {"long_work"},
    21: {
        *("library_rows", "library_stale", "library_form", "library_words", "library_words_config"),
        *("library_words_data", "library_words_docsize", "library_words_idx"),
    },
    22: {"archive_stores", "imported_recordings"},
    23: {"check_runs", "holding_checks"},
    24: {"audit_stamps"},
    25: {"disc_sets", "discs"},
    26: {
        *("media", "held_copies", "custody_events", "loans", "retention", "disposals"),
    },
    27: set(),
    28: {"descriptions"},
    29: set(),
    30: {"handovers", "handed_copies", "handover_returns", "handover_papers"},
    31: set(),
    32: {"fitted_packages"},
    33: set(),
    34: {"copy_lists"},
    35: {"brought_in"},
    36: set(),
    37: {"copy_volumes"},
    38: set(),
}


def add_a_column(db: Database) -> None:
    db.conn.execute("ALTER TABLE people ADD COLUMN email TEXT NOT NULL DEFAULT ''")


def fail_half_way(db: Database) -> None:
    db.conn.execute("DELETE FROM people")
    db.conn.execute("CREATE TABLE half (id INTEGER)")
    raise sqlite3.OperationalError("disk I/O error")


def test_every_step_has_its_row_here() -> None:
    assert len(STEPS) == len(TABLES_OF_STEP)


@pytest.mark.parametrize("version", TABLES_OF_STEP)
def test_a_step_adds_its_tables_and_keeps_the_rest(tmp_path: Path, version: int) -> None:
    path = tmp_path / "a.sqlite"
    db = connect(path)
    migrate(db, path, STEPS[: version - 1])
    before = set(db.table_names())
    migrate(db, path, STEPS[:version])
    after = set(db.table_names())
    db.close()
    assert after - before == TABLES_OF_STEP[version]
    assert before <= after
    assert version_of(path) == version


def test_steps_one_by_one_end_at_the_schema_of_all_at_once(tmp_path: Path) -> None:
    schemas = []
    for name, stops in (("a.sqlite", [len(STEPS)]), ("b.sqlite", range(1, len(STEPS) + 1))):
        db = connect(tmp_path / name)
        for stop in stops:
            migrate(db, tmp_path / name, STEPS[:stop])
        schemas.append(db.schema)
        db.close()
    assert schemas[0] == schemas[1]


def test_an_old_database_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    store = open_store(path)
    store.people.save(Person(None, "Nguyễn Thị Bưởi"))
    store.close()
    db = connect(path)
    copy = migrate(db, path, (*STEPS, add_a_column))
    assert db.conn.execute("SELECT name, email FROM people").fetchall() == [("Nguyễn Thị Bưởi", "")]
    db.close()
    assert copy is not None
    assert version_of(copy) == len(STEPS)
    old = open_store_to_read(copy)
    assert [p.name for p in old.people.all()] == ["Nguyễn Thị Bưởi"]
    old.close()


def test_a_step_that_fails_leaves_the_old_data(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    store = open_store(path)
    store.people.save(Person(None, "Trần Văn Lúa"))
    store.close()
    db = connect(path)
    with pytest.raises(StoreError) as caught:
        migrate(db, path, (*STEPS, add_a_column, fail_half_way))
    db.close()
    assert "disk I/O error" in str(caught.value)
    store = open_store(path)
    assert [p.name for p in store.people.all()] == ["Trần Văn Lúa"]
    columns = {c.name for c in store.connection.db.table("people").columns}
    tables = store.connection.db.table_names()
    store.close()
    assert "email" not in columns
    assert "half" not in tables


def test_broken_references_stop_a_migration(tmp_path: Path) -> None:
    def orphan(db: Database) -> None:
        db.conn.execute("INSERT INTO markers VALUES (1, 'nobody', 0, '', 'marker', '')")

    path = tmp_path / "diemcau.sqlite"
    open_store(path).close()
    db = connect(path)
    with pytest.raises(StoreError, match="broken references"):
        migrate(db, path, (*STEPS, orphan))
    db.close()
    assert version_of(path) == len(STEPS)


KILLED = """
import os, signal, sys
from pathlib import Path
from app.store.connection import connect
from app.store.migrations import migrate
from app.store.schema import STEPS

def die(db):
    db.conn.execute("DELETE FROM people")
    db.conn.execute("CREATE TABLE half (id INTEGER)")
    for number in range(20000):
        db.conn.execute("INSERT INTO half VALUES (?)", (number,))
    os.kill(os.getpid(), signal.SIGKILL)

path = Path(sys.argv[1])
migrate(connect(path), path, (*STEPS, die))
"""


def test_kill_in_the_middle_of_a_migration_keeps_the_old_data(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    store = open_store(path)
    store.people.save(Person(None, "Lê Thị Ngô"))
    store.close()
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(path)],
        check=False,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
    )
    assert ended.returncode == -signal.SIGKILL
    store = open_store(path)
    assert [p.name for p in store.people.all()] == ["Lê Thị Ngô"]
    assert "half" not in store.connection.db.table_names()
    store.close()


def test_a_newer_database_is_refused_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    db = connect(path)
    migrate(db, path, (*STEPS, add_a_column))
    db.close()
    before = path.read_bytes()
    for opened in (open_store, open_store_to_read):
        with pytest.raises(StoreError) as caught:
            opened(path)
        assert "newer version" in str(caught.value)
        assert caught.value.action is not None
    assert path.read_bytes() == before
    assert version_of(path) == len(STEPS) + 1


def test_a_file_that_is_no_database_is_refused_and_not_changed(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    path.write_bytes(b"a letter to the chairman" * 200)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="cannot be read"):
        open_store(path)
    assert path.read_bytes() == before


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE songs (id)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreError, match="another program"):
        open_store(path)
    assert path.read_bytes() == before


def test_a_folder_that_cannot_be_made_is_a_plain_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        open_store(tmp_path / "file" / "data" / "diemcau.sqlite")


def test_a_missing_database_is_not_made_by_reading(tmp_path: Path) -> None:
    path = tmp_path / "diemcau.sqlite"
    with pytest.raises(StoreError, match="missing"):
        open_store_to_read(path)
    assert not path.exists()


def test_it_is_opened_as_promised(tmp_path: Path) -> None:
    store = open_store(tmp_path / "diemcau.sqlite")
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}
    for pragma, value in wanted.items():
        assert store.connection.db.conn.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    store.close()


@pytest.mark.parametrize("query", [first_places._SESSION, first_places._CLOSINGS])
def test_where_a_copy_was_closed_is_looked_up_without_reading_the_whole_log(
    tmp_path: Path, query: str
) -> None:
    db = connect(tmp_path / "a.sqlite")
    migrate(db, tmp_path / "a.sqlite", STEPS)
    plan = db.conn.execute(f"EXPLAIN QUERY PLAN {query}", ("x",) * query.count("?")).fetchall()
    db.close()
    assert [row[3] for row in plan if row[3].startswith("SCAN")] == []
