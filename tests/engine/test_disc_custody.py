"""Custody of a set of discs: it was read back when all of its discs were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.engine.disc_custody import set_medium, tell_custody
from app.engine.media_rows import medium_row
from app.model.clock import wall_now
from app.model.discs import Disc, DiscSet, DiscState
from app.model.reception import Session
from app.store.store import open_store

LONG_AGO, LATER = "2025-11-22T09:30:00+07:00", "2026-01-05T08:00:00+07:00"
PERSON = "Trần Văn Bình"


def test_one_disc_that_is_read_back_says_nothing_of_the_others_of_its_set(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a.sqlite")
    store.sessions.add(Session("8f3a", "Buổi tiếp", LONG_AGO))
    made = DiscSet("s1", "8f3a", "/e/GOI", "ab" * 32, 700, 0, LONG_AGO, PERSON)
    first, second = (
        Disc("s1", n, 2, f"GOI_0{n}02", 9, 1, state=DiscState.VERIFIED, burnings=1) for n in (1, 2)
    )
    store.discs.add(made, [first, second])

    def read(disc: Disc, at: str) -> str:
        with store.transaction():
            store.discs.keep(replace(disc, checked_at=at))
            tell_custody(store, disc, "disc.verified", PERSON, {})
        (copy,) = store.custody.copies_on(set_medium("s1"))
        return copy.verified_at

    assert read(first, LONG_AGO) == "", "the second one was never read"
    assert read(second, LONG_AGO) == LONG_AGO
    assert read(first, now := wall_now()) == LONG_AGO
    (medium,), copies = store.custody.media(), store.custody.copies()
    assert copies[0].checked_at[:10] == now[:10]
    assert medium_row(medium, copies, None, 90, set())["overdue"]
    assert read(second, LATER) == LATER
    assert read(second, now) == now
    assert not medium_row(medium, store.custody.copies(), None, 90, set())["overdue"]
    store.close()
