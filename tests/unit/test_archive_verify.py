"""Whatever happens to one file of a package or a copy, verifying names that file."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.archive.check import PartProgress
from app.archive.verify import verify_path
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import JobCancelledError, Progress
from app.system import many_files
from tests.helpers.archive import PHOTO, make_copy, package_of

SEGMENT = "data/ghi-am-ghi-hinh/room/000002.mp4"
OTHER = "data/ghi-am-ghi-hinh/room/000003.mp4"
EVIDENCE = f"data/kiem-thu/1d/{PHOTO}"
GUIDE = "HUONG-DAN-KIEM-TRA.txt"


def edit(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(change(path.read_bytes())) and None  # type: ignore[func-returns-value]


def flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def zero_tail(data: bytes) -> bytes:
    return data[:-512] + bytes(512)


DAMAGE: dict[str, Callable[[Path], None]] = {
    "one bit flipped": edit(flip),
    "tail truncated": edit(lambda data: data[:-1]),
    "tail of zeros": edit(zero_tail),
    "emptied": edit(lambda data: b""),
    "byte appended": edit(lambda data: data + b"\0"),
}
MANIFEST_DAMAGE: dict[str, Callable[[Path], None]] = {
    "one bit flipped": edit(flip),
    "emptied": edit(lambda data: b""),
    "byte order mark": edit(lambda data: b"\xef\xbb\xbf" + data),
    "CRLF": edit(lambda data: data.replace(b"\n", b"\r\n")),
    "tab": edit(lambda data: data.replace(b"  ", b"\t", 1)),
    "last line gone": edit(lambda data: data[: data.rstrip(b"\n").rindex(b"\n") + 1]),
    "truncated": edit(lambda data: data[:-10]),
    "a digest changed": edit(lambda data: (b"1" if data[:1] == b"0" else b"0") + data[1:]),
    "zeros at the tail": edit(zero_tail),
}
MANIFESTS = [
    f"{kind}-{name}.txt" for kind in ("manifest", "tagmanifest") for name in ("sha256", "sha512")
]


@pytest.fixture(scope="session")
def bag(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package_of(tmp_path_factory.mktemp("whole")).path


@pytest.fixture
def package(bag: Path, tmp_path: Path) -> Path:
    """A copy of the package that a test may damage (links would share the bytes)."""
    return Path(shutil.copytree(bag, tmp_path / bag.name))


def test_whole_package(package: Path) -> None:
    progress = Progress()
    report = verify_path(package, progress)
    assert report.verified and report.expected == report.read == report.matched == 9 + 17
    assert progress.done == progress.total > 0


@pytest.mark.parametrize("file", [SEGMENT, EVIDENCE, GUIDE, "bag-info.txt", "bagit.txt"])
@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_named(package: Path, file: str, damage: str) -> None:
    DAMAGE[damage](package / file)
    report = verify_path(package, Progress())
    assert report.changed == (file,) and not report.verified
    assert report.missing == report.extra == ()


@pytest.mark.parametrize("file", MANIFESTS)
@pytest.mark.parametrize("damage", MANIFEST_DAMAGE)
def test_damaged_manifest_is_named(package: Path, file: str, damage: str) -> None:
    MANIFEST_DAMAGE[damage](package / file)
    report = verify_path(package, Progress())
    assert file in report.changed and not report.verified


@pytest.mark.parametrize(
    "file", [SEGMENT, EVIDENCE, GUIDE, "bagit.txt", "bag-info.txt", *MANIFESTS]
)
def test_missing_file_is_named(package: Path, file: str) -> None:
    (package / file).unlink()
    report = verify_path(package, Progress())
    assert file in report.missing and not report.verified


@pytest.mark.parametrize(
    "file", ["data/thêm.txt", "data/ghi-am-ghi-hinh/room/000004.mp4", "ghi chú.txt"]
)
def test_extra_file_is_named(package: Path, file: str) -> None:
    (package / file).write_text("x")
    report = verify_path(package, Progress())
    assert report.extra == (file,) and not report.verified


def test_renamed_file_is_named_twice(package: Path) -> None:
    (package / SEGMENT).rename(package / "data/ghi-am-ghi-hinh/room/000009.mp4")
    report = verify_path(package, Progress())
    assert report.missing == (SEGMENT,)
    assert report.extra == ("data/ghi-am-ghi-hinh/room/000009.mp4",)


def test_name_in_another_unicode_form_is_noticed(package: Path) -> None:
    decomposed = unicodedata.normalize("NFD", EVIDENCE)
    (package / EVIDENCE).rename(package / decomposed)
    report = verify_path(package, Progress())
    assert report.missing == (EVIDENCE,) and report.extra == (decomposed,)


def test_swapped_files_are_both_named(package: Path) -> None:
    (package / SEGMENT).rename(package / "aside")
    (package / OTHER).rename(package / SEGMENT)
    (package / "aside").rename(package / OTHER)
    assert verify_path(package, Progress()).changed == (SEGMENT, OTHER)


def test_link_in_place_of_a_file_is_named(package: Path, bag: Path) -> None:
    (package / SEGMENT).unlink()
    (package / SEGMENT).symlink_to(bag / SEGMENT)
    assert verify_path(package, Progress()).changed == (SEGMENT,)


def test_file_and_all_manifests_forged_is_told_by_the_seal(package: Path) -> None:
    seal = hashlib.sha256((package / "tagmanifest-sha256.txt").read_bytes()).hexdigest()
    forge(package, SEGMENT)
    assert verify_path(package, Progress()).verified
    report = verify_path(package, Progress(), seal=seal)
    assert report.changed == ("tagmanifest-sha256.txt",) and not report.verified


def forge(package: Path, file: str) -> None:
    """Change a file and put its new digest into every manifest, as a clever hand would."""
    (package / file).write_bytes(flip((package / file).read_bytes()))
    for algorithm in ("sha256", "sha512"):
        replace_digest(package, file, f"manifest-{algorithm}.txt", algorithm)
    for algorithm in ("sha256", "sha512"):
        for tag in ("manifest-sha256.txt", "manifest-sha512.txt"):
            replace_digest(package, tag, f"tagmanifest-{algorithm}.txt", algorithm)


def replace_digest(package: Path, file: str, manifest: str, algorithm: str) -> None:
    digest = hashlib.new(algorithm, (package / file).read_bytes()).hexdigest()
    lines = (package / manifest).read_text().splitlines()
    lines = [f"{digest}  {file}" if line.endswith(f"  {file}") else line for line in lines]
    (package / manifest).write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize(
    "name", ["../outside.txt", "/etc/hostname", "data/../../outside.txt", "~/x"]
)
def test_manifest_that_leaves_the_package_is_refused(package: Path, name: str) -> None:
    with (package / "manifest-sha256.txt").open("a") as manifest:
        manifest.write(f"{'0' * 64}  {name}\n")
    assert "manifest-sha256.txt" in verify_path(package, Progress()).changed


def test_unreadable_file_is_named(package: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = many_files.blocks

    def failing(path: Path, free_slot: Callable[[int], None]) -> Iterator[tuple[int, memoryview]]:
        if path.name == "000002.mp4":
            raise OSError(5, "Input/output error")
        yield from real(path, free_slot)

    monkeypatch.setattr(many_files, "blocks", failing)
    report = verify_path(package, Progress())
    assert report.changed == (SEGMENT,) and "Input/output error" in str(report.problems[0])


def test_whole_copy(tmp_path: Path) -> None:
    report = verify_path(make_copy(tmp_path / "copy"), Progress())
    assert report.verified and report.expected == 3 + 2


@pytest.mark.parametrize("file", ["room/000002.mp4", "journal.jsonl", "markers.jsonl"])
@pytest.mark.parametrize("damage", DAMAGE)
def test_damaged_file_of_a_copy_is_named(tmp_path: Path, damage: str, file: str) -> None:
    copy = make_copy(tmp_path / "copy")
    whole = (copy / file).read_bytes()
    DAMAGE[damage](copy / file)
    report = verify_path(copy, Progress())
    assert whole != (copy / file).read_bytes()
    assert report.changed == (file,) and not report.verified


def test_segment_and_manifest_of_a_copy_forged_together(tmp_path: Path) -> None:
    """The journal still says what the segment's hash was when it was closed."""
    copy = make_copy(tmp_path / "copy")
    segment = copy / "room/000002.mp4"
    old = hashlib.sha256(segment.read_bytes()).hexdigest().encode()
    DAMAGE["one bit flipped"](segment)
    new = hashlib.sha256(segment.read_bytes()).hexdigest().encode()
    edit(lambda data: data.replace(old, new))(copy / "manifest.json")
    report = verify_path(copy, Progress())
    assert report.changed == ("manifest.json",) and "000002" in str(report.problems[0])


@pytest.mark.parametrize(
    "damage", ["emptied", "byte order mark", "CRLF", "tab", "truncated", "zeros at the tail"]
)
def test_damaged_manifest_of_a_copy_is_named(tmp_path: Path, damage: str) -> None:
    copy = make_copy(tmp_path / "copy")
    MANIFEST_DAMAGE[damage](copy / "manifest.json")
    report = verify_path(copy, Progress())
    assert report.changed == ("manifest.json",) and not report.verified


def test_any_change_of_a_copys_manifest_breaks_its_seal(tmp_path: Path) -> None:
    copy = make_copy(tmp_path / "copy")
    seal = verify_path(copy, Progress()).seal
    edit(lambda data: data.replace(b"8f3a", b"8f3b"))(copy / "manifest.json")
    assert verify_path(copy, Progress(), seal=seal).changed == ("manifest.json",)


def test_missing_extra_and_renamed_in_a_copy(tmp_path: Path) -> None:
    copy = make_copy(tmp_path / "copy")
    (copy / "room/000001.mp4").rename(copy / "room/000007.mp4")
    report = verify_path(copy, Progress())
    assert report.missing == ("room/000001.mp4",) and report.extra == ("room/000007.mp4",)
    (copy / "manifest.json").unlink()
    report = verify_path(copy, Progress())
    assert "manifest.json" in report.missing and not report.verified


def test_folder_of_many_names_the_part(tmp_path: Path) -> None:
    make_copy(tmp_path / "DiemCau/2026/a")
    copy = make_copy(tmp_path / "DiemCau/2026/b")
    (copy / "room/000003.mp4").write_bytes(b"")
    progress = Progress()
    report = verify_path(tmp_path, progress)
    assert report.expected == 10 and report.changed == ("DiemCau/2026/b/room/000003.mp4",)
    assert progress.done == progress.total


@pytest.mark.parametrize("empty", [True, False])
def test_nothing_known_is_wrong_use(tmp_path: Path, empty: bool) -> None:
    if not empty:
        (tmp_path / "letter.txt").write_text("x")
    with pytest.raises(BadUsageError):
        verify_path(tmp_path, Progress())
    with pytest.raises(BadUsageError):
        verify_path(tmp_path / "nowhere", Progress())


def test_cancel(package: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(JobCancelledError):
        verify_path(package, progress)


def test_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = make_copy(tmp_path / "copy")

    def refuse(folder: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(ArchiveError, match="Input/output error"):
        verify_path(copy, Progress())


def told(folder: Path) -> str:
    report = verify_path(folder, Progress())
    assert not report.verified
    return "\n".join(map(str, report.problems))


def test_a_part_that_is_wanting_among_its_others_is_named(tmp_path: Path) -> None:
    year = tmp_path / "DiemCau/2026"
    for name in ("a", "a-p2", "b-p2", "c", "c-p3", "c-p2"):
        make_copy(year / name, 1, 1000)
    shutil.rmtree(year / "c-p2")
    report = verify_path(tmp_path, Progress())
    assert report.missing == ("DiemCau/2026/b", "DiemCau/2026/c-p2") and not report.verified
    assert "c-p2: part 2 of this recording is not here" in told(year)
    for name in ("b-p2", "c-p3"):
        shutil.rmtree(year / name)
    assert verify_path(tmp_path, Progress()).verified


def test_films_without_list_and_journal_are_told(tmp_path: Path) -> None:
    make_copy(tmp_path / "2026/a", 1, 1000)
    aside = tmp_path / "damaged/2026/a/room/000001.mp4"
    evidence = tmp_path / "evidence/s/1d-7/RC3-01-1.mp4"
    for film in (aside, evidence):
        film.parent.mkdir(parents=True)
        film.write_bytes(b"film")
    assert verify_path(tmp_path, Progress()).verified
    bare = make_copy(tmp_path / "2026/b", 1, 1000)
    for name in ("manifest.json", "journal.jsonl"):
        (bare / name).unlink()
    assert "In 2026/b/room: there are films, but neither" in told(tmp_path)
    assert "neither a list of files nor a journal" in told(bare)
    assert "neither a list of files nor a journal" in told(bare / "room")


def test_a_line_of_the_journal_without_file_or_hash_is_told(tmp_path: Path) -> None:
    copy = make_copy(tmp_path / "a", 1, 1000)
    rewrite(copy, '{"kind": "segment"}\n', {})
    assert told(copy) == "journal.jsonl: a line about a recorded file is not whole"


@pytest.mark.parametrize("shorter", [False, True])
def test_what_recovery_found_changed_is_told_unless_only_its_end_was_lost(
    tmp_path: Path, shorter: bool
) -> None:
    copy = make_copy(tmp_path / "a", 1, 1000)
    film = (copy / "room/000001.mp4").read_bytes()
    first = film[:500] if shorter else b"x" * 500
    noted = [(500, hashlib.sha256(first).hexdigest()), (len(film) + 9 * shorter, "0" * 64)]
    line = '{{"kind": "progress", "file": "room/000001.mp4", "bytes": {}, "sha256": "{}"}}\n'
    rewrite(copy, "".join(line.format(*one) for one in noted), {"changed": ["room/000001.mp4"]})
    if shorter:
        assert verify_path(copy, Progress()).verified
    else:
        assert told(copy).startswith("room/000001.mp4: it was changed before")


def rewrite(copy: Path, lines: str, recovered: dict[str, list[str]]) -> None:
    """Add to a copy's journal, and have the manifest agree with it."""
    journal = copy / "journal.jsonl"
    journal.write_text(journal.read_text() + lines)
    manifest = json.loads((copy / "manifest.json").read_text())
    (row,) = (row for row in manifest["files"] if row["path"] == journal.name)
    row["sha256"] = hashlib.sha256(journal.read_bytes()).hexdigest()
    row["bytes"] = journal.stat().st_size
    (copy / "manifest.json").write_text(json.dumps({**manifest, "recovered": recovered}))


def test_a_part_counts_its_own_and_hears_the_cancel_of_the_whole() -> None:
    whole, heard = Progress(done=5), []
    part = PartProgress(whole)
    part.when_cancelled(lambda: heard.append("cancelled"))
    part.advance(3)
    assert (part.done, whole.done) == (3, 8)
    whole.cancel()
    assert heard == ["cancelled"]
