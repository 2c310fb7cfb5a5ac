"""What is kept of a call: rows of its figures, its points, the file of the platform."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.archive.verify import verify_path
from app.engine.call_rows import ROW_S, RowMaker, measures_of, summary_of
from app.engine.call_sound import in_one_channel, peak_dbfs
from app.engine.platform_recording_import import folders_beside, import_recording
from app.engine.roll_call import is_named, present_points, strangers
from app.model.conference import (
    CallFigures,
    CallPoint,
    CallRow,
    ConnectionFigures,
    PlatformRecording,
    PlatformRecordingNote,
    PointVisit,
    StreamFigures,
)
from app.model.devices import AudioBlock
from app.model.errors import StorageError
from app.model.jobs import JobCancelledError, Progress
from app.reception.sessions import Reception
from app.store.store import open_store

POINTS = [
    CallPoint(1, "UBND phường Đông Hải"),
    CallPoint(2, "Thanh tra thành phố"),
    CallPoint(3, "UBND đặc khu Cát Hải"),
]


def test_a_second_is_told_in_plain_numbers() -> None:
    streams = (
        StreamFigures("in", "video", bit_rate=900_000, loss=0.02, fps=25, width=1280, height=720),
        StreamFigures("in", "video", bit_rate=100_000, loss=0.05, width=320, height=180),
        StreamFigures("out", "audio", bit_rate=32_000, jitter_s=0.012),
    )
    figures = CallFigures("now", (ConnectionFigures("1", "connected", 0.08, streams=streams),))
    assert measures_of(figures) == {
        "in_video_bps": 1_000_000,
        "in_video_loss_percent": 5.0,
        "in_video_width": 1280,
        "in_video_height": 720,
        "in_video_freezes_s": 0.0,
        "in_video_fps": 25,
        "out_audio_bps": 32_000,
        "out_audio_jitter_ms": 12.0,
        "round_trip_ms": 80.0,
    }


@given(st.lists(st.floats(0, 1e6), min_size=1, max_size=35))
def test_rows_lose_no_second_and_keep_least_and_most(values: list[float]) -> None:
    maker, rows = RowMaker(), []
    for place, value in enumerate(values):
        row = maker.add({"in_audio_bps": value}, ("good", "good"), str(place), float(place))
        rows += [row] if row else []
    last = maker.finish()
    rows += [last] if last else []
    assert sum(row.seconds for row in rows) == len(values)
    assert all(row.seconds == ROW_S for row in rows[:-1])
    least, mean, most = summary_of(rows)["in_audio_bps"]
    assert (least, most) == (min(values), max(values))
    assert mean == pytest.approx(sum(values) / len(values), abs=0.01)


def test_two_channels_become_their_mean_and_the_loudest_sample_counts() -> None:
    block = AudioBlock(7, b"\x10\x00\x20\x00" * 3, 48_000, 2)
    mono = in_one_channel(block)
    assert (mono.samples, mono.channels, mono.first_sample_ns) == (b"\x18\x00" * 3, 1, 7)
    assert peak_dbfs(b"\x00\x80\x00\x00") == 0.0
    assert peak_dbfs(bytes(8)) == peak_dbfs(b"") == -120.0


@pytest.mark.parametrize(
    ("shown", "same"),
    [
        ("Phường - UBND Phường Đông Hải - Điểm cầu đại biểu", True),
        ("ubnd phuong dong hai", True),
        ("UBND", False),
        ("UBND phường Đông Hải 2 (màn hình)", True),
        ("UBND phường Đông Hưng", False),
        ("", False),
    ],
)
def test_a_point_is_known_by_its_name_as_people_write_it(shown: str, same: bool) -> None:
    assert is_named(POINTS[0].name, shown) is same


def test_who_is_there_and_who_is_a_stranger() -> None:
    shown = ["TP - Thanh tra thành phố", "Samsung A51", "Phòng của chúng ta"]
    assert present_points(POINTS, shown) == {2}
    assert strangers(POINTS, shown, "Phòng của chúng ta") == ["Samsung A51"]
    assert strangers([], shown, "") == [], "without a list nobody is a stranger"


def test_the_database_keeps_points_figures_and_the_platforms_recording(tmp_path: Path) -> None:
    store = open_store(tmp_path / "a.sqlite")
    session = Reception(store).create_unscheduled("Buổi tiếp", "An", {}).id
    store.call_points.replace(session, POINTS)
    first, second, _ = store.call_points.of_session(session)
    store.call_points.note(first.id or 0, PointVisit(first.name, True, "08:00", "page"))
    store.call_points.note(first.id or 0, PointVisit(first.name, False, "08:10", "Bình"))
    store.call_points.replace(session, [POINTS[1], POINTS[0]])
    now = store.call_points.of_session(session)
    assert [(point.id, point.present, point.since) for point in now] == [
        (second.id, False, ""),
        (first.id, False, "08:10"),
    ]
    assert [visit.at for visit in store.call_points.visits(session)] == ["08:00", "08:10"]
    row = CallRow("08:00", 12.5, 10, "good", "good", {"round_trip_ms": (10.0, 20.0, 40.0)})
    store.call_figures.add(session, row)
    assert store.call_figures.of_session(session) == [row]
    note = PlatformRecordingNote(PlatformRecording.FETCHED, "09:00", "An", "a.mp4", "ab", 3)
    store.platform_recordings.add(session, note)
    assert store.platform_recordings.of_session(session) == [note]
    store.close()


def test_the_platforms_file_comes_to_both_disks_and_overwrites_nothing(tmp_path: Path) -> None:
    film = tmp_path / "phòng họp.mp4"
    film.write_bytes(bytes(range(256)) * 9000)
    copies = [tmp_path / disk / "DiemCau" / "2026" / "20261122-0800-abc" for disk in ("a", "b")]
    folders = folders_beside(copies)
    assert [folder.name for folder in folders] == ["20261122-0800-abc-nen-tang"] * 2
    first = import_recording(film, folders, Progress())
    again = import_recording(film, folders, Progress())
    assert first.sha256 == hashlib.sha256(film.read_bytes()).hexdigest()
    assert (first.name, again.name) == ("phòng họp.mp4", "phòng họp-2.mp4")
    for path in (*first.paths, *again.paths):
        assert path.read_bytes() == film.read_bytes()
    report = verify_path(folders[0].parent, Progress())
    assert (report.verified, report.matched) == (True, 2)
    first.paths[0].write_bytes(b"other")
    assert verify_path(folders[0].parent, Progress()).changed == (
        "20261122-0800-abc-nen-tang/phòng họp.mp4",
    )


def test_a_cancelled_or_wrong_file_leaves_nothing_behind(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(bytes(3_000_000))
    folder = tmp_path / "disk"
    stopping = Progress(lambda done, _total: stopping.cancel() if done > 4_000_000 else None)
    with pytest.raises(JobCancelledError):
        import_recording(film, [folder], stopping)
    assert list(tmp_path.iterdir()) == [film]
    film.write_bytes(b"")
    with pytest.raises(StorageError):
        import_recording(film, [folder], Progress())
    with pytest.raises(StorageError):
        import_recording(tmp_path / "không có.mp4", [folder], Progress())
