"""What stands beside the player of a session: cases, tests as they were sealed, custody."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.archive_contents_desk import ArchiveContentsDesk
from app.engine.ground import Ground
from app.engine.store_thread import StoreThread
from app.model.checklist import Phase
from app.model.custody import CopyForm, HeldCopy, Medium, MediumKind
from app.model.dossier import Case, CaseDocument, DocumentKind, DocumentState, OriginalFile
from app.model.errors import ReceptionError
from app.model.readiness import TestPaper
from app.model.reception import Session
from app.store.store import Store, open_store
from app.system.paths import DataPaths

SESSION, AT = "k3m7qa", "2026-11-22T09:30:00+07:00"
SECRET = "Nguyễn Thị Hường"


class Archive:
    """A database of a session, and the desk on it."""

    def __init__(self, root: Path) -> None:
        self.paths = DataPaths(root)
        self.store: Store = open_store(root / "a.sqlite")
        self.thread = StoreThread()
        self.store.sessions.add(Session(SESSION, "Buổi tiếp", AT))
        parts = SimpleNamespace(store=self.store, thread=self.thread, paths=self.paths)
        self.desk = ArchiveContentsDesk(cast(Ground, parts))

    def contents(self, session: str = SESSION) -> dict[str, Any]:
        """What the command answers, through JSON as it travels."""
        told = asyncio.run(self.desk.commands()["archive.contents"](session=session))
        return dict(json.loads(json.dumps(told)))

    def add_case(self, case: Case, document: str) -> None:
        """A case that the session hears, with a document."""
        self.store.dossiers.save_case(case)
        self.store.dossiers.attach(SESSION, case.id)
        files = (OriginalFile("a.pdf", "dossiers/1", "0" * 64, 700),)
        one = (f"d-{case.id}", case.id, document, DocumentKind.PDF, DocumentState.READY, 0, files)
        self.store.dossiers.add_document(CaseDocument(*one, pages=3))

    def add_test(self, result: bytes) -> Path:
        """A finished test, sealed in the log and printed; returns its folder."""
        run = self.store.tests.begin(SESSION, Phase.T_MINUS_2H, AT)
        self.store.tests.finish(run, AT, "Bà Mai")
        name, digest = f"{run.phase}-{run.id}", hashlib.sha256(result).hexdigest()
        self.store.audit.append("Bà Mai", "test.finished", name, {"result_sha256": digest})
        folder = self.paths.evidence / SESSION / name
        folder.mkdir(parents=True)
        (folder / "result.json").write_bytes(result)
        (folder / "bb.pdf").write_bytes(b"%PDF")
        paper = (SESSION, name, str(run.phase), 1, AT, "Bà Mai", digest)
        self.store.test_papers.add(TestPaper(*paper, "bb.pdf", "1" * 64, "bb.docx", "2" * 64))
        return folder


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = Archive(tmp_path)
    yield made
    made.thread.close()
    made.store.close()


def test_a_session_without_anything_says_so_and_an_unknown_one_is_refused(
    archive: Archive,
) -> None:
    assert archive.contents() == {"cases": [], "tests": [], "history": []}
    with pytest.raises(ReceptionError):
        archive.contents("nobody")


def test_cases_stand_with_their_documents_and_a_confidential_one_names_nobody(
    archive: Archive,
) -> None:
    archive.add_case(Case("c1", "Bồi thường đất", petitioner="Ông Bình"), "Đơn của ông Bình")
    secret = Case("c2", f"Tố cáo của bà {SECRET}", petitioner=f"Bà {SECRET}", confidential=True)
    archive.add_case(secret, f"Đơn tố cáo, bà {SECRET}")
    archive.store.custody.note("Bà Mai", "excerpt.made", SESSION, why=f"Theo đơn của bà {SECRET}")
    told = archive.contents()
    plain, hidden = told["cases"]
    assert (plain["title"], plain["confidential"]) == ("Bồi thường đất", False)
    (document,) = plain["documents"]
    assert (document["title"], document["pages"], document["bytes"]) == ("Đơn của ông Bình", 3, 700)
    assert hidden["confidential"] and len(hidden["documents"]) == 1
    assert "Hường" not in json.dumps(told, ensure_ascii=False)
    assert told["history"][0]["why"].startswith("Theo đơn của")


@pytest.mark.allow_log("is not the one that was sealed")
def test_a_test_has_its_summary_only_while_its_result_is_the_sealed_one(archive: Archive) -> None:
    summary = {"passed": 5, "open": 0}
    folder = archive.add_test(json.dumps({"summary": summary}).encode())
    (row,) = archive.contents()["tests"]
    assert (row["run"], row["phase"], row["finished_by"]) == ("2h-1", "2h", "Bà Mai")
    assert row["summary"] == summary and row["paper"] == str(folder / "bb.pdf")
    (folder / "result.json").write_text(json.dumps({"summary": {**summary, "passed": 6}}))
    (folder / "bb.pdf").unlink()
    (row,) = archive.contents()["tests"]
    assert (row["summary"], row["paper"]) == (None, "")


def test_the_history_tells_what_became_of_each_copy(archive: Archive) -> None:
    custody = archive.store.custody
    medium = Medium("m1", MediumKind.EXTERNAL, "WX1", "LUUTRU-07", registered_by="Bà Mai")
    custody.see_medium(replace(medium, seen_at=AT))
    made = (None, SESSION, CopyForm.PACKAGE, "m1", "/media/goi", "a" * 64, 5, AT, "Bà Mai")
    copy = custody.add_copy(HeldCopy(*made), "Bộ lưu dự phòng thứ hai")
    receiver = {"receiver": "Lê Văn Kho", "receiver_unit": "Lưu trữ thành phố"}
    custody.note("Bà Mai", "copy.given", SESSION, copy=copy, why="Nộp lưu", details=receiver)
    first, last = archive.contents()["history"]
    assert (first["action"], first["form"], first["path"]) == (
        "copy.made",
        "package",
        "/media/goi",
    )
    assert first["medium"] == "LUUTRU-07" and first["why"] == "Bộ lưu dự phòng thứ hai"
    assert last["receiver"] == "Lê Văn Kho, Lưu trữ thành phố" and last["who"] == "Bà Mai"
