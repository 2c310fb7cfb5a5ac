"""The dossiers where things are done at once, or break off in the middle."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.engine import dossier_intake, dossier_scans
from app.model.dossier import CaseDocument, DocumentState
from app.model.errors import BadUsageError
from app.store.connection import cannot_write
from tests.engine.test_dossier_desk import CASE, PERSON, REASON, Room, in_room
from tests.helpers.dossier_papers import PETITION, REPORT, FakeReader, write_pdf


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    """A PDF that somebody hands in."""
    return write_pdf(tmp_path / "Đơn.pdf", [PETITION])


def test_changes_at_once_do_not_undo_each_other(tmp_path: Path, paper: Path) -> None:
    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        await room.take(case, paper)
        document = room.documents()[0]["id"]
        store = room.store.dossiers
        store.save_document(replace(store.document(document), seen=False))
        await asyncio.gather(
            room.ask("withdraw", document=document, person=PERSON, reason=REASON),
            room.ask("document", document=document, title="Đơn khiếu nại"),
            room.ask("seen", document=document),
        )
        kept = store.document(document)
        assert (kept.withdrawn, kept.title, kept.seen) == (REASON, "Đơn khiếu nại", True)
        await asyncio.gather(
            room.ask("save", case={"id": case, "matter": "denunciation"}),
            room.ask("save", case={"id": case, "asks": "Tính lại giá đất"}),
        )
        both = store.case(case)
        assert (both.matter, both.confidential, both.asks) == (
            "denunciation",
            True,
            "Tính lại giá đất",
        )

    assert in_room(tmp_path, course)


def test_what_was_copied_before_the_program_died_is_a_document_after_all(
    tmp_path: Path, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(*_: Any) -> CaseDocument:
        raise cannot_write(tmp_path, OSError("gone"))

    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        with monkeypatch.context() as dying:
            dying.setattr(dossier_intake.DossierIntake, "_enter", refuses)
            begun = await room.ask("import", case=case, paths=[str(paper)])
            assert (await room.ended(begun))["state"] == "failed"
        assert len([*(tmp_path / "dossiers" / case).iterdir()]) == 1
        await room.desks.opened(room.session)
        await room.until(lambda: [one["state"] for one in room.documents()] == ["ready"])
        kept = room.store.dossiers.documents(case)[0]
        assert (kept.title, kept.originals[0].name) == ("Đơn", "Đơn.pdf")
        folder = tmp_path / kept.originals[0].path
        assert [one.name for one in folder.parent.iterdir()] == ["original-1.pdf"]
        await room.desks.opened(room.session)
        again = await room.take(case, paper)
        assert (again["added"], again["duplicates"], len(room.documents())) == (0, 1, 1)

    assert in_room(tmp_path, course)


def test_what_was_broken_off_is_gone_on_with_once(tmp_path: Path, paper: Path) -> None:
    other = write_pdf(tmp_path / "Báo cáo.pdf", [REPORT])
    reader = FakeReader(["đơn"])

    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        await room.take(case, paper)
        store = room.store.dossiers
        left = store.documents(case)[0]
        store.save_document(replace(left, state=DocumentState.PREPARING))
        await room.desks.desk.announce()
        reader.asked.clear()
        await asyncio.gather(
            room.desks.opened(room.session),
            room.take(case, other),
            room.desks.opened(room.session),
        )
        await room.until(lambda: all(j["state"] != "running" for j in room.board.get("jobs")))
        assert sorted(path.parent.name for path in reader.asked) == sorted(
            document.id for document in store.documents(case)
        )
        assert {document.state for document in store.documents(case)} == {DocumentState.READY}

    assert in_room(tmp_path, course, reader)


def test_without_tesseract_nothing_is_begun_again_and_again(
    tmp_path: Path, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dossier_scans, "usable_tesseract", lambda: None)

    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        await room.take(case, paper)
        busy: list[bool] = []
        room.desks.desk.refresh = lambda: busy.append(True)  # type: ignore[method-assign]
        for _ in range(3):
            room.desks.scans.want()
            reading = room.desks.scans._reading
            assert reading is not None
            await reading
            room.desks.scans.look()
        assert busy == []

    assert in_room(tmp_path, course, FakeReader(["", ""]))


@pytest.mark.parametrize("paths", ["/media/usb", [1], ["usb"], ["/media/u\0sb"], [["/media"]]])
def test_paths_that_are_none_are_refused(tmp_path: Path, paths: Any) -> None:
    async def course(room: Room) -> None:
        case = await room.heard(CASE)
        with pytest.raises(BadUsageError):
            await room.ask("import", case=case, paths=paths)

    assert in_room(tmp_path, course)


@pytest.mark.parametrize(
    "wrong",
    [{"events": ["x"]}, {"group_size": float("inf")}, {"decisions": [{"date": 1}]}, {"kind": [1]}],
)
def test_fields_of_another_form_are_refused(tmp_path: Path, wrong: dict[str, Any]) -> None:
    async def course(room: Room) -> None:
        with pytest.raises(BadUsageError):
            await room.ask("save", case={**CASE, **wrong})

    assert in_room(tmp_path, course)
