"""A database that another program holds: one write waits, the others behind it do not."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.model.errors import StoreError
from app.store import connection
from app.store.store import Store, open_store

PATIENCE_MS = 50


def patience_ms(store: Store) -> int:
    return int(store.connection.db.conn.execute("PRAGMA busy_timeout").fetchone()[0])


def test_whoever_waits_behind_a_refused_write_is_refused_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_TIMEOUT_S", PATIENCE_MS / 1000)
    monkeypatch.setattr(connection, "BUSY_AGAIN_S", 0.001)
    store = open_store(tmp_path / "a.sqlite")
    assert patience_ms(store) == PATIENCE_MS
    holder = sqlite3.connect(store.path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    for _time in range(2):
        with pytest.raises(StoreError, match="cannot be written"):
            store.audit.append("Mai", "session.created", "8f3a")
        assert patience_ms(store) == 1
    holder.execute("ROLLBACK")
    holder.close()
    store.audit.append("Mai", "session.created", "8f3a")
    assert patience_ms(store) == PATIENCE_MS
    store.close()
