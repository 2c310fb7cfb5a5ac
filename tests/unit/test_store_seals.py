"""Seals in the database: they reach further or stay as they are, and none is ever removed."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.model.errors import StoreError
from app.model.reception import Session
from app.model.recording import Seal
from app.store.store import Store, open_store

SEAL = Seal(
    "n1", "8f3a", 10.0, 20.0, "Nội dung mật nhà nước", "Bà Mai", "2026-11-22T09:30:00+07:00"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "diemcau.sqlite")
    opened.sessions.add(Session("8f3a", "Buổi tiếp", "2026-11-22T09:00:00+07:00"))
    opened.seals.add(SEAL)
    yield opened
    opened.close()


def test_an_open_seal_is_ended_once(store: Store) -> None:
    store.seals.add(Seal("n2", "8f3a", 30.0, None, "Lý do thứ hai", "Bà Mai", SEAL.at))
    assert [seal.id for seal in store.seals.open()] == ["n2"]
    store.seals.end("n2", 45.5)
    assert store.seals.get("n2").end_s == 45.5 and store.seals.open() == []
    with pytest.raises(LookupError):
        store.seals.end("n2", 60.0)


def test_a_seal_reaches_further_and_never_less(store: Store) -> None:
    store.seals.widen("n1", 8.0, 25.0)
    for start_s, end_s in ((9.0, 25.0), (8.0, 24.0)):
        with pytest.raises(StoreError, match="narrower"):
            store.seals.widen("n1", start_s, end_s)
    assert (store.seals.get("n1").start_s, store.seals.get("n1").end_s) == (8.0, 25.0)


def test_a_lifted_seal_stays_and_nothing_deletes_one(store: Store) -> None:
    store.seals.lift("n1", "2026-12-01T08:00:00+07:00", "Ông Bưởi", "Đã giải mật theo 12/QĐ")
    (kept,) = store.seals.of_session("8f3a")
    assert kept.lifted_by == "Ông Bưởi" and kept.end_s == 20.0
    assert store.seals.by_session() == {}
    with pytest.raises(LookupError):
        store.seals.lift("n1", "2026-12-02T08:00:00+07:00", "Ông Bưởi", "Lần thứ hai")
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        store.connection.db.conn.execute("DELETE FROM seals")
