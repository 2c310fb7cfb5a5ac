"""What the papers of a package state of backups: copies that hold the recording, and no others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.engine.package_order import backups_of
from app.model.custody import CopyForm, CopyState, HeldCopy, Medium, MediumKind
from app.model.packages import Package
from app.model.reception import Session
from app.model.recording import CopyRecord, RecordingRecord
from app.store.store import open_store

AT = "2026-11-23T09:30:00+07:00"
LIST, SHORT, WHOLE, CUT = "5e" * 32, "50" * 32, "aa" * 32, "bb" * 32


def test_a_package_that_is_not_whole_is_stated_as_no_backup(tmp_path: Path) -> None:
    store = open_store(tmp_path / "diemcau.sqlite")
    store.sessions.add(Session("8f3a", "Tiếp công dân", AT))
    copies = (CopyRecord("/a", "/a/P", LIST, 900),)
    number = store.recordings.begin("8f3a", "room", AT)
    record = RecordingRecord("room", (), copies, 900.0, 9, 0, 0, None)
    store.recordings.close(number, record, AT)
    store.recorded.note_list("8f3a", LIST, ())
    for seal, holds in ((WHOLE, (LIST,)), (CUT, ())):
        row = (None, "8f3a", f"/d/{seal[:2]}", seal, 9, True, AT, "A")
        store.packages.add(Package(*row, holds=holds))
    forms = (
        *((CopyForm.RECORDING, LIST), (CopyForm.RECORDING, SHORT), (CopyForm.PACKAGE, WHOLE)),
        *((CopyForm.PACKAGE, CUT), (CopyForm.EXCERPT, "cc" * 32), (CopyForm.REENCODED, "dd" * 32)),
    )
    for place, (form, seal) in enumerate(forms, 1):
        store.custody.see_medium(Medium(f"serial:{place}", MediumKind.EXTERNAL, f"Ổ {place}"))
        row = (None, "8f3a", form, f"serial:{place}", f"/m{place}", seal, 9, AT, "A", AT)
        store.custody.add_copy(HeldCopy(*row))
    told = [(one.medium, one.verified) for one in backups_of(store, "8f3a")]
    assert told == [("Ổ 1", True), ("Ổ 2", None), ("Ổ 3", True)]
    first = store.custody.copies(["8f3a"])[0]
    store.custody.set_state(replace(first), CopyState.DAMAGED)
    assert backups_of(store, "8f3a")[0].verified is False
    store.close()
