"""Films of a package: joined without loss, with chapters, without what is sealed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import av
import pytest

from app.archive.chapters import MOST_TITLE_BYTES, fitted
from app.archive.contents import Authority
from app.archive.cutting import Group, ScannedFile, cuts_around, sealed_spans
from app.archive.package import PackageReport, PackageSource, make_package
from app.archive.verify import verify_path
from app.engine import package_limits
from app.model.devices import VolumeInfo, VolumeKind
from app.model.jobs import JobCancelledError, Progress
from app.model.recording import Marker, Seal
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.films import ORIGIN, loudest, make_film_copy

MARKERS = (
    Marker(0.5, "Công dân trình bày", "step"),
    Marker(4.0, "Bà Nguyễn Thị Hường 😀\ndòng hai", "speaker"),
    Marker(6.5, "Điều bí mật", "marker"),
)
SEAL = Seal("n1", "8f3a", 5.5, 7.2, "Bí mật nhà nước", "Ông Bưởi", ORIGIN, ORIGIN)


def packaged(
    tmp_path: Path, *copies: Path, progress: Progress | None = None, **more: Any
) -> PackageReport:
    (tmp_path / "disk").mkdir(exist_ok=True)
    source = PackageSource(
        folder_name="20261122-0930-8f3a",
        session_id="8f3a",
        title="Buổi tiếp",
        organization="UBND phường",
        recordings=copies,
        facts={"markers": [{"at_s": m.at_s, "text": m.text, "kind": m.kind} for m in MARKERS]},
        log_dir=tmp_path / "logs",
        **more,
    )
    return make_package(source, tmp_path / "disk", progress or Progress())


def chapters_of(path: Path) -> list[tuple[float, str]]:
    with av.open(str(path)) as container:
        return [
            (round(float(c["start"] * (c["time_base"] or 0)), 3), c["metadata"]["title"])
            for c in container.chapters()
        ]


def _count(path: Path) -> list[int]:
    counts = {"video": 0, "audio": 0}
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.size and packet.stream.type in counts:
                counts[packet.stream.type] += 1
    return [counts["video"], counts["audio"]]


def test_parts_with_a_gap_become_one_film_on_the_timeline(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.joint.film.CELL", (320, 180))
    first = make_film_copy(
        tmp_path / "a", [(0.0, 3.0), (3.0, 2.0)], MARKERS[:2], sources=("room", "room2")
    )
    second = make_film_copy(
        tmp_path / "a-p2", [(8.0, 3.0)], (Marker(9.0, "Sau sự cố"),), sources=("room", "room2")
    )
    report = packaged(tmp_path, first, second)
    names = ("toan-buoi", "room", "room2")
    assert report.verified and report.films == tuple(f"xem-lai/{name}.mp4" for name in names)
    film = report.path / "data/xem-lai/room.mp4"
    parts = [first / "room/000001.mp4", first / "room/000002.mp4", second / "room/000001.mp4"]
    assert _count(film) == [sum(column) for column in zip(*map(_count, parts), strict=True)]
    assert decoded_numbers(film) == [*range(125), *range(200, 275)]
    with av.open(str(film)) as container:
        times = [float(f.time) for f in container.decode(video=0)]
        assert container.streams.audio[0].metadata["handler_name"] == "Micro phòng"
    assert times[125] == pytest.approx(8.0, abs=0.001)
    assert chapters_of(film) == [
        (0.0, "Bắt đầu ghi"),
        (0.5, "Công dân trình bày"),
        (4.0, "Người phát biểu: Bà Nguyễn Thị Hường 😀 dòng hai"),
        (5.0, "Không có bản ghi (3,0 giây)"),
        (8.0, "Ghi tiếp"),
        (9.0, "Sau sự cố"),
    ]
    for file in ("room/000001.mp4", "room2/000002.mp4", "markers.jsonl", "manifest.json"):
        packed = report.path / "data/ghi-am-ghi-hinh" / file
        assert packed.read_bytes() == (first / file).read_bytes()


def test_nothing_leaves_of_a_part_in_which_a_seal_may_lie_anywhere(tmp_path: Path) -> None:
    known = make_film_copy(tmp_path / "a", [(0.0, 9.0)], MARKERS)
    lost = make_film_copy(tmp_path / "b", [(0.0, 3.0)], (Marker(0.5, "Lời bí mật"),), origin="")
    report = packaged(tmp_path, known, lost, seals=[SEAL])
    assert report.verified and len(report.unplaced) == 1
    (part,) = report.unplaced
    folder = report.path / "data" / part
    assert not list(folder.rglob("*.mp4"))
    listed = json.loads((folder / "manifest-trich-xuat.json").read_text(encoding="utf-8"))
    assert listed["unplaced"] is True
    told = [p.read_bytes() for p in report.path.rglob("*") if p.is_file()]
    assert not any("Lời bí mật".encode() in data for data in told)
    shown = json.loads((report.path / "data/xem-lai/danh-sach.json").read_text(encoding="utf-8"))
    assert shown["unplaced"] == [part]
    assert all(not name.startswith("xem-lai/lan-2") for name in report.films)
    plain = packaged(tmp_path, known, lost)
    assert plain.unplaced == () and list((plain.path / "data" / part).rglob("*.mp4"))


def test_nothing_sealed_is_in_any_file_without_authority(tmp_path: Path) -> None:
    copy = make_film_copy(
        tmp_path / "a", [(0.0, 4.0), (4.0, 5.0), (9.0, 3.0)], MARKERS, beep=(5.5, 7.2)
    )
    report = packaged(tmp_path, copy, seals=[SEAL])
    assert report.verified and report.cuts == ((5.0, 8.0),)
    assert report.withheld == ("ghi-am-ghi-hinh/room/000002.mp4", "ghi-am-ghi-hinh/markers.jsonl")
    folder = report.path / "data/ghi-am-ghi-hinh"
    films = sorted(report.path.rglob("*.mp4"))
    assert [f.name for f in films] == [
        "000001.mp4",
        "000002-trich-1.mp4",
        "000002-trich-2.mp4",
        "000003.mp4",
        "room.mp4",
    ]
    shown = {f.name: decoded_numbers(f) for f in films}
    sealed = set(range(int(5.5 * 25), int(7.2 * 25) + 1))
    for name, numbers in shown.items():
        assert numbers and None not in numbers and not sealed & set(numbers), name
    assert shown["room.mp4"] == [*range(125), *range(200, 300)]
    assert loudest(copy / "room/000002.mp4") > 0.4
    assert max(loudest(film) for film in films) < 0.001
    assert (5.0, "Đoạn hạn chế khai thác (không có trong gói)") in chapters_of(films[-1])
    listed = json.loads((folder / "manifest-trich-xuat.json").read_text())
    original = json.loads((copy / "manifest.json").read_text())["segments"][1]
    assert listed["withheld"][1]["sha256"] == original["sha256"]
    assert [(d["from"], d["start_s"]) for d in listed["derived"]] == [
        ("room/000002.mp4", 4.0),
        ("room/000002.mp4", 8.0),
    ]
    told = b"".join(p.read_bytes() for p in report.path.rglob("*") if p.is_file())
    assert "Điều bí mật".encode() not in told and "Công dân trình bày".encode() in told
    check = verify_path(report.path, Progress())
    assert check.verified and set(check.withheld) == {f"data/{name}" for name in report.withheld}
    part = verify_path(folder, Progress())
    assert part.verified and part.kind == "extract" and len(part.withheld) == 2


def test_with_authority_all_is_in_it_and_shown_as_sealed(tmp_path: Path) -> None:
    copy = make_film_copy(tmp_path / "a", [(0.0, 5.0), (5.0, 4.0)], MARKERS, beep=(5.5, 7.2))
    decision = Authority("Quyết định số 12/QĐ-UBND", "Bà Mai")
    report = packaged(tmp_path, copy, seals=[SEAL], authority=decision)
    assert report.verified and not report.withheld and not report.cuts
    film = report.path / "data/xem-lai/room.mp4"
    assert decoded_numbers(film) == [*range(225)] and loudest(film) > 0.4
    titles = chapters_of(film)
    assert (5.5, "Đoạn hạn chế khai thác") in titles and (
        7.2,
        "Hết đoạn hạn chế khai thác",
    ) in titles
    assert verify_path(report.path, Progress()).verified


def test_a_file_that_cannot_be_read_is_withheld_whole(tmp_path: Path) -> None:
    copy = make_film_copy(tmp_path / "a", [(0.0, 4.0), (4.0, 4.0)], MARKERS)
    report = packaged(tmp_path, copy, seals=[SEAL], most_bytes=None)
    blind = PackageSource("n", "8f3a", "t", "o", [copy], {}, seals=[SEAL])
    bare = make_package(blind, tmp_path / "disk", Progress())
    assert report.verified and bare.verified
    assert [p.name for p in bare.path.rglob("*.mp4")] == ["000001.mp4"]


def test_films_stay_under_the_limit_of_the_medium(tmp_path: Path) -> None:
    copy = make_film_copy(tmp_path / "a", [(0.0, 6.0), (6.0, 6.0)], MARKERS)
    limit = 120_000
    report = packaged(tmp_path, copy, most_bytes=limit)
    films = [report.path / "data" / name for name in report.films]
    assert len(films) > 1 and films[0].name == "room-tap-1.mp4"
    assert all(film.stat().st_size <= limit for film in films)
    assert [n for film in films for n in decoded_numbers(film)] == [*range(300)]
    sound = sum(_count(film)[1] for film in films)
    assert sound == sum(_count(copy / f"room/00000{n}.mp4")[1] for n in (1, 2))


@pytest.mark.parametrize(("file_system", "limited"), [("vfat", True), ("exfat", False), ("", True)])
def test_a_volume_that_cannot_hold_large_files_sets_the_limit(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, file_system: str, limited: bool
) -> None:
    stick = VolumeInfo("v", "USB", str(tmp_path), VolumeKind.REMOVABLE, file_system, 1, 1, "", True)
    monkeypatch.setattr(package_limits, "volume_of", lambda _path: stick)
    most_bytes = package_limits.largest_file(tmp_path)
    assert (most_bytes is not None and most_bytes < 2**32 - 1) == limited


def test_a_cancelled_export_leaves_nothing(tmp_path: Path) -> None:
    copy = make_film_copy(tmp_path / "a", [(0.0, 4.0)])
    progress = Progress()
    progress.cancel()
    with pytest.raises(JobCancelledError):
        packaged(tmp_path, copy, progress=progress)
    assert list((tmp_path / "disk").iterdir()) == []


def test_seals_of_another_timeline_hold_by_the_time_of_day() -> None:
    later = "2026-11-22T10:30:00+07:00"
    seals = [SEAL, Seal("n2", "8f3a", 3605.0, None, "r", "p", ORIGIN, ORIGIN)]
    assert sealed_spans(seals, ORIGIN) == [(5.5, 7.2), (3605.0, float("inf"))]
    assert sealed_spans(seals, later) == [(5.0, float("inf"))]
    lifted = Seal("n1", "8f3a", 1.0, 2.0, "r", "p", ORIGIN, ORIGIN, ORIGIN, "p", "r")
    assert sealed_spans([lifted], ORIGIN) == []


@pytest.mark.parametrize(("unread_s", "cuts"), [(0.0, 1), (0.5, 2)])
def test_a_file_read_to_its_end_is_cut_around_the_seal_alone(unread_s: float, cuts: int) -> None:
    groups = tuple(Group(s, e, 25, 50, 9) for s, e in ((5.32, 6.32), (6.32, 8.32), (8.32, 11.44)))
    file = ScannedFile("room/000001.mp4", 5.32, 6.12 + unread_s, groups=groups)
    assert file.span[1] > 11.44, "the sum of the two is a little more than the last group's end"
    assert len(cuts_around([(5.5, 7.9)], [file])) == cuts


def test_a_title_is_never_cut_within_a_letter() -> None:
    title = fitted("Ư" * 300)
    assert len(title.encode()) <= MOST_TITLE_BYTES and set(title) == {"Ư", "…"}


def test_a_seal_where_no_picture_is_hushes_the_words_that_were_noted_there(tmp_path: Path) -> None:
    marker = Marker(2.5, "Lời khai kín")
    first = make_film_copy(tmp_path / "a", [(0.0, 2.0)], (Marker(1.0, "Mở đầu"), marker))
    second = make_film_copy(tmp_path / "a-p2", [(4.0, 2.0)])
    (second / "room/000009.mp4").write_bytes(b"in no list of files")
    report = packaged(tmp_path, first, second, seals=[replace(SEAL, start_s=2.3, end_s=3.0)])
    assert report.verified
    data = report.path / "data"
    held = {p.relative_to(data).as_posix(): p for p in data.rglob("*.*")}
    assert not [n for n, p in held.items() if p.is_file() and "khai kín".encode() in p.read_bytes()]
    assert decoded_numbers(held["xem-lai/room.mp4"]) == [*range(50), *range(100, 150)]
    assert "ghi-am-ghi-hinh/room/000001.mp4" in held
    assert "ghi-am-ghi-hinh-2/manifest.json" in held
    assert "ghi-am-ghi-hinh-2/room/000009.mp4" not in held


@pytest.mark.parametrize("lifted_at", ["", ORIGIN])
def test_why_something_is_or_was_sealed_is_told_with_authority_only(
    tmp_path: Path, lifted_at: str
) -> None:
    copy = make_film_copy(tmp_path / "a", [(0.0, 4.0)])
    why = replace(SEAL, start_s=1.0, end_s=2.0, lifted_at=lifted_at, lifted_reason="Đã công bố")
    line = (json.dumps(asdict(why), ensure_ascii=False) + "\n").encode()
    (copy / "seals.jsonl").write_bytes(line)
    manifest = json.loads((copy / "manifest.json").read_text())
    digest = hashlib.sha256(line).hexdigest()
    manifest["files"].append({"path": "seals.jsonl", "sha256": digest, "bytes": len(line)})
    (copy / "manifest.json").write_text(json.dumps(manifest))
    facts = {"lifted_seals" if lifted_at else "seals": [asdict(why)]}
    holding = [] if lifted_at else [why]
    (tmp_path / "disk").mkdir()
    given = PackageSource("n", "8f3a", "t", "o", [copy], facts, seals=holding)
    with_it = replace(given, authority=Authority("12/QĐ-UBND", "Ông Bưởi"))
    for source, allowed in ((given, False), (with_it, True)):
        report = make_package(source, tmp_path / "disk", Progress())
        told = b"".join(p.read_bytes() for p in report.path.rglob("*") if p.is_file())
        for words in (SEAL.reason, "Đã công bố"):
            assert (words.encode() in told) is allowed, words
        assert b'"n1"' in told
        assert ("ghi-am-ghi-hinh/seals.jsonl" in report.withheld) is not allowed
        assert report.verified and verify_path(report.path, Progress()).verified
