"""Folders of what was brought in: every change is named, by what the database first noted."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.archive.sums_check import SUMS, trusted_hashes
from app.archive.verify import verify_path
from app.engine.platform_recording_import import folders_beside, import_recording
from app.model.imports import listed, seal_of
from app.model.jobs import Progress

FILM, OTHER = "Ghi hình hội nghị.mp4", "b.mp4"


@dataclass(frozen=True)
class Folder:
    """A folder that was filled, and what was noted of it."""

    path: Path
    files: dict[str, str]

    @property
    def film(self) -> Path:
        return self.path / FILM

    @property
    def list(self) -> Path:
        return self.path / SUMS

    def write(self, change: Callable[[bytes], bytes]) -> None:
        self.list.write_bytes(change(self.list.read_bytes()))

    def without(self, name: str) -> None:
        rows = self.list.read_bytes().splitlines(keepends=True)
        self.list.write_bytes(b"".join(row for row in rows if name.encode() not in row))


def filled(root: Path) -> Folder:
    copy = root / "copy"
    copy.mkdir()
    files: dict[str, str] = {}
    for name in (FILM, OTHER):
        (root / name).write_bytes(name.encode() * 500)
        done = import_recording(root / name, folders_beside([copy]), Progress())
        files = dict(done.lists[done.paths[0].parent])
    return Folder(done.paths[0].parent, files)


def _flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def _swap(folder: Folder) -> None:
    film, other = folder.film.read_bytes(), (folder.path / OTHER).read_bytes()
    folder.film.write_bytes(other)
    (folder.path / OTHER).write_bytes(film)


def _vanish(folder: Folder) -> None:
    folder.film.unlink()
    folder.without(FILM)


def _join(folder: Folder) -> None:
    """A strange film together with its line."""
    strange = folder.path / "la.mp4"
    strange.write_bytes(b"strange")
    folder.list.write_bytes(listed({**folder.files, "la.mp4": "0" * 64}))


def _forge(folder: Folder) -> None:
    """Another film under the same name, its line made to fit."""
    folder.film.write_bytes(b"forged")
    folder.list.write_bytes(listed({**folder.files, FILM: "1" * 64}))


NFD = unicodedata.normalize("NFD", FILM)
CHANGES: dict[str, tuple[Callable[[Folder], object], tuple[str, ...]]] = {
    "flipped": (lambda f: f.film.write_bytes(_flip(f.film.read_bytes())), (FILM,)),
    "tail lost": (lambda f: f.film.write_bytes(f.film.read_bytes()[:-1]), (FILM,)),
    "zeros": (lambda f: f.film.write_bytes(f.film.read_bytes()[:-64] + bytes(64)), (FILM,)),
    "emptied": (lambda f: f.film.write_bytes(b""), (FILM,)),
    "swapped": (_swap, (FILM, OTHER)),
    "gone": (lambda f: f.film.unlink(), (FILM,)),
    "renamed": (lambda f: f.film.rename(f.path / "khac.mp4"), (FILM, "khac.mp4")),
    "name in NFD": (lambda f: f.film.rename(f.path / NFD), (FILM, NFD)),
    "one more": (lambda f: (f.path / "la.txt").write_text("x"), ("la.txt",)),
    "one more, and its line": (_join, (SUMS, "la.mp4")),
    "gone, and its line": (_vanish, (SUMS, FILM)),
    "forged, and its line": (_forge, (SUMS, FILM)),
    "list empty": (lambda f: f.list.write_bytes(b""), (SUMS,)),
    "list gone": (lambda f: f.list.unlink(), (SUMS,)),
    "list flipped": (lambda f: f.write(_flip), (SUMS,)),
    "list cut": (lambda f: f.write(lambda data: data[:-1]), (SUMS,)),
    "line gone": (lambda f: f.without(OTHER), (SUMS,)),
    "line twice": (lambda f: f.write(lambda data: data + data[:72]), (SUMS,)),
    "tab": (lambda f: f.write(lambda data: data.replace(b"  ", b"\t", 1)), (SUMS,)),
    "BOM": (lambda f: f.write(lambda data: b"\xef\xbb\xbf" + data), (SUMS,)),
    "CRLF": (lambda f: f.write(lambda data: data.replace(b"\n", b"\r\n")), (SUMS,)),
    "blank line": (lambda f: f.write(lambda data: data + b"\n"), (SUMS,)),
    "no UTF-8": (lambda f: f.write(lambda data: data.replace("ộ".encode(), b"\xff")), (SUMS,)),
    "capitals": (lambda f: f.write(lambda data: data[:64].upper() + data[64:]), (SUMS,)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_named_by_what_was_first_noted(tmp_path: Path, change: str) -> None:
    folder = filled(tmp_path)
    known = {"seal": seal_of(folder.files), "first": folder.files}
    assert verify_path(folder.path, Progress(), **known).verified  # type: ignore[arg-type]
    make, names = CHANGES[change]
    make(folder)
    report = verify_path(folder.path, Progress(), **known)  # type: ignore[arg-type]
    assert not report.verified
    assert set(names) == {*report.missing, *report.extra, *report.changed}


@pytest.mark.parametrize("change", sorted(CHANGES.keys() - {"gone, and its line"}))
def test_of_itself_a_folder_hides_nothing_but_what_left_with_its_line(
    tmp_path: Path, change: str
) -> None:
    folder = filled(tmp_path)
    CHANGES[change][0](folder)
    assert not verify_path(folder.path, Progress()).verified


@pytest.mark.parametrize("change", CHANGES)
def test_hashes_tell_every_change_where_the_lists_own_is_not_known(
    tmp_path: Path, change: str
) -> None:
    folder = filled(tmp_path)
    CHANGES[change][0](folder)
    assert not verify_path(folder.path, Progress(), first=folder.files).verified


def test_a_name_that_leads_elsewhere_is_never_read(tmp_path: Path) -> None:
    folder = filled(tmp_path)
    folder.list.write_bytes(listed({**folder.files, "../x.mp4": "0" * 64}))
    report = verify_path(folder.path, Progress())
    assert (report.expected, report.matched, report.changed) == (2, 2, (SUMS,))


def test_only_the_list_with_the_known_hash_is_trusted(tmp_path: Path) -> None:
    folder = filled(tmp_path)
    assert trusted_hashes(folder.path, seal_of(folder.files)) == folder.files
    folder.write(_flip)
    assert trusted_hashes(folder.path, seal_of(folder.files)) is None
    assert trusted_hashes(folder.path, "") is None
