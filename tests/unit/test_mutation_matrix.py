"""What may happen to a copy, an extract, an excerpt or a disc is caught, and the file is named."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.archive.discs.disc_bag import Layout
from app.archive.discs.disc_check import check_disc
from app.archive.discs.image import write_image
from app.archive.excerpt_papers import NOTE, SUMS
from app.archive.names import EXTRACT_MANIFEST
from app.archive.package import PackageSource, make_package
from app.archive.play.planning import takes_of
from app.archive.verify import verify_path
from app.model.jobs import Progress
from app.model.recording import Marker, Seal
from app.recording.copies import MANIFEST
from tests.helpers.archive import PHOTO, make_copy
from tests.helpers.discs import CAPACITY, BurntSet, images_of
from tests.helpers.films import ORIGIN, make_film_copy
from tests.unit.test_archive_verify import DAMAGE, MANIFEST_DAMAGE, OTHER, SEGMENT, flip, zero_tail
from tests.unit.test_excerpts import make, order


@dataclass(frozen=True)
class Kind:
    """A folder, its list of files, two files of different content in it."""

    folder: Path
    listed_in: str
    file: str
    other: str
    seal: str = ""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Kind]:
    root = tmp_path_factory.mktemp("matrix")
    spans = [(0.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 1.0)]
    films = make_film_copy(
        root / "films", spans, (Marker(0.4, "Mở đầu", "step"),), sources=("room", "conference")
    )
    seal = Seal("n1", "8f3a", 2.2, 2.6, "Bí mật", "Ông Bưởi", ORIGIN, ORIGIN)
    sealed = PackageSource(
        folder_name="20261122-0930-8f3a",
        session_id="8f3a",
        title="Buổi tiếp",
        organization="UBND phường",
        recordings=[films],
        facts={},
        seals=[seal],
        log_dir=root / "logs",
    )
    (root / "disk").mkdir()
    package = make_package(sealed, root / "disk", Progress())
    (listed,) = package.path.rglob(EXTRACT_MANIFEST)
    (take,) = takes_of([films], [])
    (root / "excerpts").mkdir()
    excerpt = make(order(take), root / "excerpts").path
    (film,) = (path.name for path in excerpt.glob("*.mp4"))
    rooms = sorted(p.relative_to(listed.parent).as_posix() for p in listed.parent.rglob("*.mp4"))
    kinds = {
        "copy": Kind(make_copy(root / "copy"), MANIFEST, "room/000001.mp4", "room/000002.mp4"),
        "extract": Kind(listed.parent, EXTRACT_MANIFEST, rooms[0], rooms[1]),
        "excerpt": Kind(excerpt, SUMS, film, NOTE),
    }
    return {
        name: replace(kind, seal=verify_path(kind.folder, Progress()).seal)
        for name, kind in kinds.items()
    }


@pytest.fixture(params=["copy", "extract", "excerpt"])
def kind(request: pytest.FixtureRequest, whole: dict[str, Kind], tmp_path: Path) -> Kind:
    """A copy of one of them that a test may damage."""
    made = whole[request.param]
    return replace(made, folder=Path(shutil.copytree(made.folder, tmp_path / made.folder.name)))


def swap(one: Path, other: Path) -> None:
    first, second = one.read_bytes(), other.read_bytes()
    assert first != second
    one.write_bytes(second)
    other.write_bytes(first)


def told(kind: Kind, seal: str = "") -> str:
    """All that verifying says, as one text; empty for what is whole."""
    report = verify_path(kind.folder, Progress(), seal=seal)
    if report.verified:
        return ""
    return "\n".join([*report.missing, *report.extra, *report.changed, *map(str, report.problems)])


def test_untouched_it_is_whole(kind: Kind) -> None:
    assert told(kind, kind.seal) == ""


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_named(kind: Kind, damage: str) -> None:
    DAMAGE[damage](kind.folder / kind.file)
    assert kind.file in told(kind)


def test_what_is_missing_extra_renamed_or_swapped_is_named(kind: Kind) -> None:
    file, other = kind.folder / kind.file, kind.folder / kind.other
    swap(file, other)
    assert {kind.file, kind.other} <= set(told(kind).splitlines())
    swap(file, other)
    extra = file.with_name("lạ.mp4")
    extra.write_bytes(b"x")
    assert "lạ.mp4" in told(kind)
    extra.unlink()
    file.rename(extra)
    words = told(kind)
    assert kind.file in words and "lạ.mp4" in words
    extra.unlink()
    assert kind.file in told(kind)


@pytest.mark.parametrize("damage", MANIFEST_DAMAGE)
def test_a_damaged_list_is_named(kind: Kind, damage: str) -> None:
    listed = kind.folder / kind.listed_in
    before = listed.read_bytes()
    MANIFEST_DAMAGE[damage](listed)
    if listed.read_bytes() == before:
        listed.write_bytes(before.replace(b"  ", b"\t").replace(b" ", b"\t", 1))
    assert kind.listed_in in told(kind, kind.seal)


def test_a_list_that_is_gone_is_told(kind: Kind) -> None:
    (kind.folder / kind.listed_in).unlink()
    assert told(kind, kind.seal)


# --- discs: a forged one is laid out anew, for its file systems hold the names twice

LISTS = ("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt")
Edit = Callable[[bytes], bytes]
ON_LISTS: dict[str, Edit] = {
    "emptied": lambda data: b"",
    "tab": lambda data: data.replace(b"  ", b"\t", 1),
    "byte order mark": lambda data: b"\xef\xbb\xbf" + data,
    "CRLF": lambda data: data.replace(b"\n", b"\r\n"),
    "zeros at the tail": lambda data: data[:-8] + bytes(8),
}
ON_FILES: dict[str, Edit] = {
    "one bit": flip,
    "tail gone": lambda data: data[:-1],
    "zeros at the tail": zero_tail,
}


@pytest.fixture(scope="module")
def burnt(tmp_path_factory: pytest.TempPathFactory) -> BurntSet:
    return images_of(tmp_path_factory.mktemp("discs"))


def on_disc(folder: Path, files: dict[str, Path]) -> str:
    """What reading back an image of these files says; empty for a whole one."""
    image = folder / "x.iso"
    write_image(Layout("X", files, ""), image, CAPACITY, Progress())
    report = check_disc(image, Progress()).report
    if report.verified:
        return ""
    return "\n".join([*report.missing, *report.extra, *report.changed, *map(str, report.problems)])


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("damage", ON_LISTS)
def test_a_damaged_list_on_a_disc_is_named(
    burnt: BurntSet, tmp_path: Path, name: str, damage: str
) -> None:
    files = dict(burnt.layouts[0].files)
    forged = tmp_path / "forged"
    forged.write_bytes(ON_LISTS[damage](files[name].read_bytes()))
    assert name in on_disc(tmp_path, {**files, name: forged})


@pytest.mark.parametrize("damage", ON_FILES)
def test_a_damaged_file_on_a_disc_is_named(burnt: BurntSet, tmp_path: Path, damage: str) -> None:
    files = dict(burnt.layouts[0].files)
    forged = tmp_path / "forged"
    forged.write_bytes(ON_FILES[damage](files[SEGMENT].read_bytes()))
    assert SEGMENT in on_disc(tmp_path, {**files, SEGMENT: forged})


@pytest.mark.parametrize("case", ["swapped", "decomposed name", "all lists gone", "nothing left"])
def test_files_on_a_disc_that_are_not_as_listed_are_named(
    burnt: BurntSet, tmp_path: Path, case: str
) -> None:
    files, photo = dict(burnt.layouts[0].files), f"data/kiem-thu/1d/{PHOTO}"
    blamed: tuple[str, ...] = ()
    if case == "swapped":
        files[SEGMENT], files[OTHER] = files[OTHER], files[SEGMENT]
        blamed = (SEGMENT, OTHER)
    elif case == "decomposed name":
        decomposed = unicodedata.normalize("NFD", photo)
        files[decomposed] = files.pop(photo)
        blamed = (photo,)
    elif case == "all lists gone":
        files = {name: path for name, path in files.items() if "manifest-" not in name}
        blamed = ("tagmanifest-sha256.txt",)
    else:
        empty = tmp_path / "empty"
        empty.write_bytes(b"")
        files = {name: path for name, path in files.items() if not name.startswith("data/")}
        files |= dict.fromkeys(("manifest-sha256.txt", "manifest-sha512.txt"), empty)
        blamed = ("manifest-sha256.txt",)
    words = on_disc(tmp_path, files)
    assert words and all(name in words for name in blamed), words
