"""Images of discs: others read them as we do, and every damage is caught and the file named."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import bagit
import pytest

from app.archive.discs.disc_bag import Layout, lay_out
from app.archive.discs.disc_check import check_disc
from app.archive.discs.image import write_image
from app.archive.discs.medium import looks_like_disc, read_directory
from app.archive.discs.order import DiscOrder, read_source, volume_label
from app.archive.discs.plan import plan_set
from app.archive.verify import verify_path
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.jobs import JobCancelledError, Progress
from tests.helpers.archive import PHOTO, package_of
from tests.helpers.discs import CAPACITY, BurntSet, images_of

SEGMENT = "data/ghi-am-ghi-hinh/room/000002.mp4"
LONG = "Biên bản làm việc với hộ bà Nguyễn Thị Hường về việc bồi thường, hỗ trợ đợt 2.pdf"


@pytest.fixture
def burnt(tmp_path: Path) -> BurntSet:
    return images_of(tmp_path)


def _place(image: Path, name: str) -> tuple[int, int]:
    place = read_directory(image).files[name]
    return place.start, place.bytes


def _put(image: Path, at: int, data: bytes) -> None:
    with image.open("rb+") as file:
        file.seek(at)
        file.write(data)


def _flip(image: Path, at: int) -> None:
    with image.open("rb+") as file:
        file.seek(at)
        old = file.read(1)[0]
        file.seek(at)
        file.write(bytes([old ^ 1]))


def test_disc_is_verified_and_its_label_fits_joliet(burnt: BurntSet) -> None:
    (image,), (layout,) = burnt.images, burnt.layouts
    reading = check_disc(image, Progress(), seal=layout.seal)
    assert reading.report.verified and reading.report.expected == len(layout.files) - 2
    assert reading.label == layout.label == "2209308F3A_0101" and len(reading.label) <= 16
    assert reading.sha256 == hashlib.sha256(image.read_bytes()).hexdigest()
    assert image.stat().st_size == reading.image_bytes <= CAPACITY
    assert looks_like_disc(image) and not looks_like_disc(image.parent)


def test_udf_is_read_by_another_program_and_is_a_package(burnt: BurntSet, tmp_path: Path) -> None:
    out = tmp_path / "udf"
    subprocess.run(["7z", "x", "-y", f"-o{out}", burnt.images[0]], check=True, capture_output=True)
    bagit.Bag(str(out)).validate()
    for manifest in ("manifest-sha512.txt", "tagmanifest-sha256.txt"):
        subprocess.run(
            [
                "sha256sum" if "256" in manifest else "sha512sum",
                "--strict",
                "--quiet",
                "-c",
                manifest,
            ],
            cwd=out,
            check=True,
        )
    assert (out / "data/kiem-thu/1d" / PHOTO).is_file()
    assert verify_path(out, Progress(), seal=burnt.layouts[0].seal).verified


def test_rock_ridge_and_joliet_are_read_by_other_programs(burnt: BurntSet, tmp_path: Path) -> None:
    out = tmp_path / "rock"
    extract = ["xorriso", "-osirrox", "on", "-indev", str(burnt.images[0]), "-extract", "/", out]
    subprocess.run(extract, check=True, capture_output=True)
    assert verify_path(out, Progress(), seal=burnt.layouts[0].seal).verified
    joliet = tmp_path / "joliet"
    take = ["7z", "x", "-y", "-tiso", f"-o{joliet}", str(burnt.images[0])]
    subprocess.run(take, check=True, capture_output=True)
    assert verify_path(joliet, Progress(), seal=burnt.layouts[0].seal).verified


def test_long_names_are_whole_in_udf_and_told_apart_in_joliet(tmp_path: Path) -> None:
    files = {}
    for mark in "ab":
        path = tmp_path / mark
        path.write_bytes(mark.encode())
        files[f"data/{mark}{LONG}"] = path
        files[f"data/{LONG}{mark}.pdf"] = path
    image = tmp_path / "long.iso"
    write_image(Layout("DAI_0101", files, ""), image, CAPACITY, Progress())
    assert set(read_directory(image).files) == set(files)
    out = tmp_path / "out"
    subprocess.run(["7z", "x", "-y", f"-o{out}", image], check=True, capture_output=True)
    assert {p.relative_to(out).as_posix() for p in out.rglob("*.pdf")} == set(files)


def test_flipped_bit_anywhere_is_caught_and_the_file_named(burnt: BurntSet) -> None:
    image, layout = burnt.images[0], burnt.layouts[0]
    good = check_disc(image, Progress())
    for name in (SEGMENT, f"data/kiem-thu/1d/{PHOTO}", "index.html", "goi-goc/bag-info.txt"):
        start, size = _place(image, name)
        _flip(image, start + size - 1)
        report = check_disc(image, Progress(), seal=layout.seal).report
        assert not report.verified and report.changed == (name,)
        _flip(image, start + size - 1)
    last = image.stat().st_size - 1
    _flip(image, last)
    assert check_disc(image, Progress(), seal=layout.seal).report.verified
    report = check_disc(image, Progress(), image_sha256=good.sha256).report
    assert not report.verified and report.problems


def test_cut_tail_and_zeros_are_caught(burnt: BurntSet) -> None:
    image, layout = burnt.images[0], burnt.layouts[0]
    start, size = _place(image, SEGMENT)
    _put(image, start + size - 4096, bytes(4096))
    assert check_disc(image, Progress()).report.changed == (SEGMENT,)
    with image.open("rb+") as file:
        file.truncate(start + 10)
    try:
        report = check_disc(image, Progress(), seal=layout.seal).report
    except ArchiveError as error:
        assert error.action is not None
    else:
        assert not report.verified and SEGMENT in report.changed and report.problems


@pytest.mark.parametrize(
    ("name", "change", "blamed"),
    [
        ("manifest-sha256.txt", lambda data: b"\xef\xbb\xbf" + data[:-3], "manifest-sha256.txt"),
        ("manifest-sha256.txt", lambda data: data.replace(b"  ", b"\t ", 1), "manifest-sha256.txt"),
        ("tagmanifest-sha256.txt", lambda data: bytes(len(data)), "tagmanifest-sha256.txt"),
        ("manifest-sha512.txt", lambda data: data.replace(b"000002", b"000009"), SEGMENT),
    ],
)
def test_changed_lists_are_caught(burnt: BurntSet, name: str, change: object, blamed: str) -> None:
    image = burnt.images[0]
    start, size = _place(image, name)
    data = change(burnt.layouts[0].files[name].read_bytes())  # type: ignore[operator]
    _put(image, start, data[:size])
    report = check_disc(image, Progress()).report
    assert not report.verified
    told = " ".join([*report.changed, *report.missing, *map(str, report.problems)])
    assert blamed in told


def test_missing_extra_and_renamed_files_are_caught(burnt: BurntSet, tmp_path: Path) -> None:
    files = dict(burnt.layouts[0].files)
    taken = files.pop(SEGMENT)
    files["data/ghi-am-ghi-hinh/room/000009.mp4"] = taken
    image = tmp_path / "other.iso"
    write_image(Layout("X", files, ""), image, CAPACITY, Progress())
    report = check_disc(image, Progress(), seal=burnt.layouts[0].seal).report
    assert report.missing == (SEGMENT,)
    assert report.extra == ("data/ghi-am-ghi-hinh/room/000009.mp4",)


def test_swapped_disc_is_told_by_its_seal(burnt: BurntSet) -> None:
    report = check_disc(burnt.images[0], Progress(), seal="0" * 64).report
    assert not report.verified and report.changed == ("tagmanifest-sha256.txt",)


def test_directories_that_disagree_are_told(burnt: BurntSet) -> None:
    image = burnt.images[0]
    data = image.read_bytes()
    name = "000002.mp4"
    places = [i for i in range(len(data)) if data.startswith(name.encode(), i)]
    rock = next(i for i in places if data[i - 5 : i - 3] == b"NM")
    _put(image, rock, b"000007.mp4")
    report = check_disc(image, Progress(), seal=burnt.layouts[0].seal).report
    assert not report.verified and any("agree" in str(problem) for problem in report.problems)


def test_what_is_no_disc_is_told(tmp_path: Path) -> None:
    image = tmp_path / "no.iso"
    image.write_bytes(bytes(100_000))
    assert not looks_like_disc(image) and not looks_like_disc(tmp_path / "none")
    with pytest.raises(ArchiveError):
        check_disc(image, Progress())


def test_a_set_is_complete_and_each_disc_stands_alone(tmp_path: Path) -> None:
    report = package_of(tmp_path)
    source = read_source(report.path, report.seal)
    plan = plan_set(source.files, 3_000_000)
    assert len(plan.discs) == 2
    union: dict[str, bytes] = {}
    for disc in plan.discs:
        layout = lay_out(source, DiscOrder(3_000_000), plan, disc, tmp_path / f"d{disc.number}")
        image = tmp_path / f"{disc.number}.iso"
        write_image(layout, image, 3_000_000, Progress())
        assert check_disc(image, Progress(), seal=layout.seal).report.verified
        info = layout.files["bag-info.txt"].read_text(encoding="utf-8")
        assert f"Bag-Count: {disc.number} of 2\n" in info
        assert f"Bag-Group-Identifier: {report.name}\n" in info
        page = layout.files["index.html"].read_text(encoding="utf-8")
        assert all(file.name.split("/")[-1] in page for file in report_files(source.files))
        union |= {name: path.read_bytes() for name, path in layout.files.items()}
    joined = tmp_path / "joined"
    for name, data in union.items():
        if name.startswith(("data/", "goi-goc/")):
            path = joined / name.removeprefix("goi-goc/")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    assert verify_path(joined, Progress(), seal=report.seal).verified


def report_files(files: object) -> list[object]:
    """Files with names that the page shows as they are."""
    return [f for f in files if f.name.isascii()]  # type: ignore[attr-defined]


def test_image_never_overwrites_and_leaves_nothing_half(burnt: BurntSet, tmp_path: Path) -> None:
    layout = burnt.layouts[0]
    before = burnt.images[0].read_bytes()
    with pytest.raises(FileExistsError):
        write_image(layout, burnt.images[0], CAPACITY, Progress())
    assert burnt.images[0].read_bytes() == before
    with pytest.raises(StorageError):
        write_image(layout, tmp_path / "small.iso", 1_000_000, Progress())
    progress = Progress()
    progress.cancel()
    with pytest.raises(JobCancelledError):
        write_image(layout, tmp_path / "stopped.iso", CAPACITY, progress)
    assert not list(tmp_path.glob("s*.iso"))


def test_only_the_sealed_package_is_taken(tmp_path: Path) -> None:
    report = package_of(tmp_path)
    with pytest.raises(ArchiveError):
        read_source(report.path, "0" * 64)
    with pytest.raises(BadUsageError):
        read_source(tmp_path / "copy")
    assert volume_label("GOI-BAN-GIAO-20261124-0758-k3m7qa", 2, 11) == "0758K3M7QA_0211"
