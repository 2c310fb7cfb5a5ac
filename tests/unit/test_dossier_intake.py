"""Documents come in whole or not at all; what they came from is not changed."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.dossier import copying, intake, intake_plan
from app.dossier.intake import IntakePlan, nothing_known, plan, take_in
from app.model.dossier import CaseDocument, DocumentKind, DocumentState
from app.model.errors import StorageError
from app.model.jobs import JobCancelledError, Progress

PDF = b"%PDF-1.7 " + bytes(range(256))
JPEG = b"\xff\xd8\xff\xe0 picture "


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "USB"
    folder.mkdir()
    return folder


@pytest.fixture
def into(tmp_path: Path) -> Path:
    return tmp_path / "data" / "dossiers" / "c1"


def take(found: IntakePlan, into: Path, progress: Progress | None = None) -> list[CaseDocument]:
    return take_in(found, "c1", into, progress or Progress())


def left_in(folder: Path) -> list[str]:
    """Files and folders, but for the notes of what the database does not have yet."""
    found = [path for path in folder.rglob("*") if path.name != "unlisted.json"]
    return sorted(str(path.relative_to(folder)) for path in found)


def sentences(found: IntakePlan) -> str:
    return "\n".join(map(str, found.refused))


def seen(folder: Path) -> dict[str, tuple[bytes, int]]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


def test_a_stick_comes_in_under_neutral_names_and_stays_as_it_was(stick: Path, into: Path) -> None:
    named = unicodedata.normalize("NFD", "Đơn tố cáo.PDF.exe")
    (stick / named).write_bytes(PDF)
    (stick / "Scan").mkdir()
    for number in (1, 2, 3):
        (stick / "Scan" / f"{number}.jpg").write_bytes(JPEG + bytes([number]))
    before = seen(stick)
    found = plan([stick])
    progress = Progress()
    letter, scan = take(found, into, progress)
    assert (letter.kind, letter.state, letter.title) == (
        DocumentKind.PDF,
        DocumentState.PREPARING,
        "Đơn tố cáo.PDF",
    )
    original = letter.originals[0]
    assert (original.name, original.bytes, original.origin) == (
        "Đơn tố cáo.PDF.exe",
        len(PDF),
        str(stick),
    )
    assert original.path == f"dossiers/c1/{letter.id}/original-1.pdf" == letter.view[0]
    kept = into.parents[1] / original.path
    assert kept.read_bytes() == PDF
    assert original.sha256 == hashlib.sha256(PDF).hexdigest()
    assert kept.stat().st_mode & 0o222 == 0
    assert (scan.title, len(scan.originals), scan.position) == ("Scan", 3, 1)
    assert seen(stick) == before
    assert found.refused == []
    assert progress.done == progress.total == 2 * (len(PDF) + 3 * (len(JPEG) + 1))


def test_an_archive_comes_in_and_one_inside_it_is_refused(stick: Path, into: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.pdf", PDF)
    office = io.BytesIO()
    with zipfile.ZipFile(office, "w") as archive:
        archive.writestr("[Content_Types].xml", "")
        archive.writestr("word/document.xml", "")
    sound = b"\0\0\0\x18ftypmp42" + bytes(200_000) + b"hdlr" + bytes(8) + b"soun"
    with zipfile.ZipFile(stick / "hồ sơ.zip", "w") as archive:
        archive.writestr("thư/a.pdf", PDF)
        archive.writestr("b.docx", office.getvalue())
        archive.writestr("c.zip", inner.getvalue())
        archive.writestr("ghi âm.mp4", sound)
    found = plan([stick / "hồ sơ.zip"])
    documents = {d.title: d for d in take(found, into)}
    assert {title: d.kind for title, d in documents.items()} == {
        "a": DocumentKind.PDF,
        "b": DocumentKind.OFFICE,
        "ghi âm": DocumentKind.SOUND,
    }
    assert documents["a"].originals[0].origin == f"{stick}/hồ sơ.zip/thư"
    assert documents["ghi âm"].originals[0].path.endswith("/original-1.m4a")
    assert "c.zip: It is an archive inside an archive" in sentences(found)


def test_links_devices_and_empty_files_are_refused(stick: Path, into: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.pdf").write_bytes(PDF)
    (stick / "link.pdf").symlink_to(tmp_path / "secret.pdf")
    (stick / "folder").symlink_to(tmp_path)
    os.mkfifo(stick / "pipe.pdf")
    (stick / "empty.pdf").write_bytes(b"")
    (stick / "Thumbs.db").write_bytes(b"x")
    found = plan([stick, stick / "missing.pdf"])
    assert take(found, into) == []
    names = sorted(str(sentence).split(":")[0] for sentence in found.refused)
    assert names == ["empty.pdf", "folder", "link.pdf", "missing.pdf", "pipe.pdf"]
    assert left_in(into) == []


def test_the_same_document_is_taken_once_and_known_elsewhere(stick: Path, into: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (stick / name).write_bytes(PDF)
    (stick / "c.pdf").write_bytes(PDF + b"c")
    elsewhere = {hashlib.sha256(PDF + b"c").hexdigest(): [("c9", "d9")]}
    found = plan([stick], lambda sha256: elsewhere.get(sha256, ()))
    documents = take(found, into)
    assert [d.title for d in documents] == ["a", "c"]
    assert [(d.name, d.document) for d in found.duplicates] == [("b", documents[0].id)]
    assert found.elsewhere == [("c", "c9")]
    here = {one.sha256: [("c1", d.id)] for d in documents for one in d.originals}
    again = plan([stick], lambda sha256: here.get(sha256, ()))
    before = left_in(into)
    assert take(again, into) == []
    assert len(again.duplicates) == 3
    assert left_in(into) == before


def at(bytes_done: int, act: Callable[[], None]) -> Progress:
    """Acts once, when that much was done."""
    acted: list[int] = []

    def changed(done: int, _total: int) -> None:
        if done >= bytes_done and not acted:
            acted.append(done)
            act()

    return Progress(changed)


def test_a_stick_that_is_pulled_out_is_told_of_once(stick: Path, into: Path) -> None:
    for number in range(5):
        (stick / f"{'abcde'[number]}.pdf").write_bytes(PDF + bytes([number]))
    found = plan([stick])
    progress = at(2 * len(PDF) + 2, lambda: shutil.rmtree(stick))
    documents = take(found, into, progress)
    assert [d.title for d in documents] == ["a"]
    assert len(found.refused) == 1
    assert sentences(found).startswith("The medium was taken away, 4 documents were not taken")
    assert len(left_in(into)) == 2


def test_cancelled_nothing_is_left_and_it_can_be_begun_again(stick: Path, into: Path) -> None:
    for name in "abc":
        (stick / f"{name}.pdf").write_bytes(PDF + name.encode())
    progress = Progress()
    progress.on_change = at(3 * len(PDF), progress.cancel).on_change
    with pytest.raises(JobCancelledError):
        take(plan([stick]), into, progress)
    assert left_in(into) == []
    assert len(take(plan([stick]), into)) == 3


def test_what_a_dead_program_left_is_taken_away(stick: Path, into: Path) -> None:
    (stick / "a.pdf").write_bytes(PDF)
    half = into / ".taking-1234" / "d1"
    half.mkdir(parents=True)
    (half / "1.part").write_bytes(b"half")
    (half / "1.part").chmod(0o444)
    (document,) = take(plan([stick]), into)
    assert left_in(into) == [document.id, f"{document.id}/original-1.pdf"]


def test_a_disk_that_fills_up_keeps_what_was_whole(
    stick: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for size, name in enumerate("abc"):
        (stick / f"{name}.pdf").write_bytes(PDF + bytes(size))
    real = os.fsync

    def full(handle: int) -> None:
        if os.fstat(handle).st_size == len(PDF) + 1:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    found = plan([stick])
    documents = take(found, into)
    assert [d.title for d in documents] == ["a"]
    assert "No space left" in sentences(found)
    assert "2 documents were not taken" in sentences(found)
    assert len(left_in(into)) == 2


def test_where_not_all_can_be_put_in_place_none_is(
    stick: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in "ab":
        (stick / f"{name}.pdf").write_bytes(PDF + name.encode())

    def refuse(_folder: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(intake, "flush_folder", refuse)
    with pytest.raises(StorageError, match="Input/output error"):
        take(plan([stick]), into)
    assert left_in(into) == []


def test_without_room_nothing_is_begun(
    stick: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "a.pdf").write_bytes(PDF)
    monkeypatch.setattr(copying, "SPARE_BYTES", 1 << 60)
    with pytest.raises(StorageError, match="no room"):
        take(plan([stick]), into)
    assert left_in(into) == []


def test_a_copy_that_the_disk_did_not_keep_is_no_document(
    stick: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "a.pdf").write_bytes(PDF)
    monkeypatch.setattr(copying, "hash_file", lambda *_args, **_more: {"sha256": "0" * 64})
    found = plan([stick])
    assert take(found, into) == []
    assert "did not keep it" in sentences(found)
    assert left_in(into) == []


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda path: path.write_bytes(PDF * 2), "larger than it was"),
        (lambda path: path.write_bytes(b"MZ"), "no PDF"),
        (lambda path: path.unlink(), "cannot be read"),
    ],
)
def test_a_file_that_changes_between_is_refused(
    stick: Path, into: Path, change: Callable[[Path], None], word: str
) -> None:
    for name in ("a.pdf", "b.pdf"):
        (stick / name).write_bytes(PDF + name.encode())
    found = plan([stick], nothing_known)
    change(stick / "a.pdf")
    assert [d.title for d in take(found, into)] == ["b"]
    assert word in sentences(found)
    assert len(left_in(into)) == 2


def test_a_scan_comes_in_with_all_its_pages_or_not(stick: Path, into: Path) -> None:
    for number in (1, 2, 3):
        (stick / f"Trang {number}.jpg").write_bytes(JPEG + bytes([number]))
    found = plan([stick])
    (stick / "Trang 2.jpg").unlink()
    assert take(found, into) == []
    assert sentences(found).startswith("Trang 2.jpg: It cannot be read")
    assert left_in(into) == []


def test_a_damaged_archive_is_one_sentence(stick: Path, into: Path) -> None:
    (stick / "x.zip").write_bytes(b"PK\x03\x04" + bytes(100))
    (stick / "a.pdf").write_bytes(PDF)
    found = plan([stick])
    assert [d.title for d in take(found, into)] == ["a"]
    assert sentences(found) == "x.zip: The archive is damaged."


def test_a_folder_named_in_no_known_letters_is_told_of_all_the_same(
    tmp_path: Path, into: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"\xd0\xf4n")
    odd.mkdir()
    (odd / "a.pdf").write_bytes(PDF)
    taken = take(plan([odd / "a.pdf"]), into)
    assert taken[0].originals[0].origin.encode().startswith(os.fsencode(tmp_path))


def test_archives_are_not_opened_without_end(
    stick: Path, into: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake_plan, "MOST_ARCHIVES", 2)
    for number in range(4):
        with zipfile.ZipFile(stick / f"{number}.zip", "w") as packed:
            packed.writestr("a.pdf", PDF + bytes([number]))
    found = plan([stick])
    assert sentences(found).count("more than 2 archives") == 2
    assert len(take(found, into)) == 2
