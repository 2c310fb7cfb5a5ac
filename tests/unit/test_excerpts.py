"""Excerpts: as recorded from key picture to key picture, or exact to the picture."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import av
import pytest

from app.archive.excerpt import excerpt_name, make_excerpt
from app.archive.excerpt_papers import FACTS, NOTE, SUMS, ExcerptOrder, ExcerptReport, made_before
from app.archive.play.planning import Take, takes_of
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import JobCancelledError, Progress
from app.model.recording import Seal
from app.system.medium import hash_file
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.films import ORIGIN, loudest, make_film_copy

SPAN = (1.52, 3.2)
WORDS = {
    "purpose": "Phục vụ giải quyết khiếu nại",
    "authority": "Công văn số 12/UBND ngày 23/11/2026",
    "person": "Bà Mai",
}


@pytest.fixture(scope="module")
def take(tmp_path_factory: pytest.TempPathFactory) -> Take:
    folder = tmp_path_factory.mktemp("copy") / "20261122-0930-8f3a"
    make_film_copy(folder, [(0.0, 2.0), (2.0, 3.0)], sources=("room", "conference"))
    (found,) = takes_of([folder], [])
    return found


def order(take: Take, **more: object) -> ExcerptOrder:
    made = ExcerptOrder(
        "8f3a",
        "Buổi tiếp: bà Hường",
        take,
        SPAN,
        ("room",),
        exact=False,
        together=False,
        **WORDS,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def make(wanted: ExcerptOrder, to: Path, progress: Progress | None = None) -> ExcerptReport:
    """Make an excerpt under a folder."""
    logs = to.parent / "logs"
    return make_excerpt(wanted, to / excerpt_name(wanted, to), logs, progress or Progress())


def test_as_recorded_it_goes_from_key_picture_to_key_picture(take: Take, tmp_path: Path) -> None:
    report = make(order(take), tmp_path)
    (film,) = report.films
    assert (film.start_s, film.frames, film.seconds) == (1.0, 75, pytest.approx(3.0, abs=0.001))
    path = report.path / film.name
    assert decoded_numbers(path) == list(range(25, 100))
    assert hash_file(path)["sha256"] == film.sha256
    facts = json.loads((report.path / FACTS).read_text("utf-8"))
    assert facts["began_at"] == "2026-11-22T09:30:01.000+07:00"
    assert [row["sha256"] for row in facts["made_of"]] == [
        file.sha256 for file in take.plan.sources[0].files
    ]
    assert {key: facts[key] for key in WORDS} == WORDS
    assert made_before(order(take), report.path) == report
    assert made_before(order(take, purpose="Một mục đích khác"), report.path) is None
    note = (report.path / NOTE).read_text("utf-8")
    assert film.sha256 in note and WORDS["authority"] in note and "không mã hóa lại" in note
    for line in (report.path / SUMS).read_text("utf-8").splitlines():
        digest, name = line.split("  ")
        assert hash_file(report.path / name)["sha256"] == digest


def test_exact_it_begins_and_ends_at_the_very_picture(take: Take, tmp_path: Path) -> None:
    wanted = order(take, exact=True, sources=("room", "conference"), together=True)
    report = make(wanted, tmp_path)
    (film,) = report.films
    path = report.path / film.name
    assert (film.start_s, film.frames) == (1.52, 42)
    with av.open(str(path)) as container:
        frames = [frame.to_ndarray(format="gray") for frame in container.decode(video=0)]
        sound = container.streams.audio[0]
        assert float(sound.duration * sound.time_base) == pytest.approx(1.68, abs=0.05)
    from app.devices.camera.frame_number import read_frame_number

    assert frames[0].shape == (180, 640)
    halves = [[frame[:, :320].copy(), frame[:, 320:].copy()] for frame in frames]
    numbers = [[read_frame_number(half, 320, 180) for half in pair] for pair in halves]
    assert numbers == [[number, number] for number in range(38, 80)]
    assert loudest(path) < 0.01


def test_where_nothing_was_recorded_nothing_is_made(take: Take, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError):
        make(order(take, span=(8.0, 9.0)), tmp_path)
    with pytest.raises(StorageError):
        make(order(take), tmp_path / "away")
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(JobCancelledError):
        make(order(take), tmp_path, stopped)
    assert [entry.name for entry in tmp_path.iterdir()] == []


def test_a_take_knows_what_is_sealed_wanting_and_on_whose_timeline(tmp_path: Path) -> None:
    first = make_film_copy(tmp_path / "a", [(0.0, 1.0)])
    part = make_film_copy(tmp_path / "a-p2", [(2.0, 1.0)])
    (part / "room/000001.mp4").rename(part / "away.mp4")
    later = make_film_copy(tmp_path / "b", [(0.0, 1.0)], origin="2026-11-22T10:00:00+07:00")
    seal = Seal("n1", "8f3a", 0.4, None, "Bí mật", "Bà Mai", ORIGIN, ORIGIN)
    one, two = takes_of([first, part, later], [seal])
    assert one.plan.sealed == ((0.4, 1.0),) and one.absent == ("a-p2/room/000001.mp4",)
    assert (one.origin, one.plan.seconds) == (ORIGIN, 1.0)
    assert one.key != two.key and two.plan.sealed == ((0.0, 1.0),)
