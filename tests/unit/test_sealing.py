"""Who may seal, widen and lift, and what the audit log keeps of it; words of markers."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.seal import timeline_seconds
from app.model.errors import BadUsageError, ReceptionError
from app.model.marks import MOST_LETTERS, marker_words
from app.model.reception import Person, Session
from app.reception.sealing import Sealing
from app.store.store import Store, open_store

WHY = "Nội dung thuộc bí mật nhà nước"
SESSION = Session(
    "8f3a", "Buổi tiếp", "2026-11-22T09:00:00+07:00", chair="Bà  Mai", operator="Ông Bưởi"
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "diemcau.sqlite")
    opened.sessions.add(SESSION)
    opened.people.save(Person(None, "Chị Sen", "archivist"))
    yield opened
    opened.close()


def test_operator_and_chair_seal_while_recording_chair_and_archivist_afterwards(
    store: Store,
) -> None:
    sealing = Sealing(store)
    first = sealing.keep(sealing.begin(SESSION, 10.0, "", WHY, "ông bưởi"))
    with pytest.raises(ReceptionError, match="already"):
        sealing.begin(SESSION, 11.0, "", WHY, "Bà Mai")
    assert sealing.end(SESSION, 20.0, "Bà Mai").end_s == 20.0
    for person in ("Ông Bưởi", "Người lạ", ""):
        with pytest.raises(ReceptionError):
            sealing.add(SESSION, (30.0, 40.0), "", WHY, person)
    assert sealing.add(SESSION, (30.0, 40.0), "", WHY, "Chị Sen").start_s == 30.0
    with pytest.raises(ReceptionError):
        sealing.begin(SESSION, 50.0, "", WHY, "Chị Sen")
    with pytest.raises(ReceptionError):
        sealing.add(SESSION, (30.0, 40.0), "", "ngắn quá", "Chị Sen")
    with pytest.raises(ReceptionError):
        sealing.add(SESSION, (40.0, 40.0), "", WHY, "Chị Sen")
    assert next(s.id for s in store.seals.of_session("8f3a")) == first.id


def test_each_change_is_in_the_audit_log_and_nothing_shrinks(store: Store) -> None:
    sealing = Sealing(store)
    seal = sealing.add(SESSION, (30.0, 40.0), "", WHY, "Bà Mai")
    wider = sealing.widen(SESSION, seal, (25.0, 45.0), WHY, "Bà Mai")
    with pytest.raises(ReceptionError, match="shorter"):
        sealing.widen(SESSION, wider, (26.0, 45.0), WHY, "Bà Mai")
    with pytest.raises(ReceptionError):
        sealing.lift(SESSION, wider, WHY, "Ông Bưởi")
    sealing.lift(SESSION, wider, "Đã giải mật theo 12/QĐ", "Chị Sen")
    actions = [entry.action for entry in store.audit.newest(3)]
    assert actions == ["seal.lifted", "seal.widened", "seal.set"]
    (kept,) = store.seals.of_session("8f3a")
    assert (kept.start_s, kept.end_s, kept.lifted_by) == (25.0, 45.0, "Chị Sen")


def test_words_of_a_marker_hold_line_breaks_and_any_letter_up_to_their_limit() -> None:
    assert marker_words(" Dòng một\r\ndòng hai 😀 ", "marker") == "Dòng một\ndòng hai 😀"
    assert marker_words("nửa \ud83d chữ", "incident") == "nửa ? chữ"
    assert len(marker_words("Ư" * MOST_LETTERS, "marker")) == MOST_LETTERS
    for text, kind in (("Ư" * (MOST_LETTERS + 1), "marker"), (" ", "speaker"), ("a", "unknown")):
        with pytest.raises(BadUsageError):
            marker_words(text, kind)


def test_places_in_a_recording_are_read_as_people_write_them() -> None:
    assert timeline_seconds("01:02:03,5") == 3723.5 and timeline_seconds("2:05") == 125.0
    for text in ("", "90", "1:75:00", "01:02:61", "-1:00"):
        with pytest.raises(argparse.ArgumentTypeError):
            timeline_seconds(text)
