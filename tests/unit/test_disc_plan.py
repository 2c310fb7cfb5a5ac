"""A set of discs is planned before the first is burnt: all is on it, nothing is cut, all fits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.archive.discs.capacity import KINDS, capacity_bytes, kind_of
from app.archive.discs.plan import PlannedFile, largest_film_bytes, plan_set
from app.model.errors import BadUsageError, StorageError

MB = 1_000_000
FACTS = PlannedFile("data/thong-tin-buoi-tiep.json", 5000)


def _segments(count: int, size_bytes: int = 100 * MB) -> list[PlannedFile]:
    return [
        PlannedFile(f"data/ghi-am-ghi-hinh/{source}/{number:06}.mp4", size_bytes)
        for source in ("conference", "room")
        for number in range(1, count + 1)
    ]


def test_capacities_are_named_or_counted() -> None:
    assert capacity_bytes("CD") == 736_960_512 and capacity_bytes("dvd") == 4_700_372_992
    assert capacity_bytes("12345678") == 12_345_678
    assert kind_of(4_000_000_000) == "dvd" and kind_of(10**12) == ""
    assert all(size % 2048 == 0 for size in KINDS.values())


@pytest.mark.parametrize("text", ["", "dvd9", "700mb", "-5", "1024", "٣٠٠٠٠٠٠٠"])
def test_other_words_are_wrong_use(text: str) -> None:
    with pytest.raises(BadUsageError):
        capacity_bytes(text)


def test_a_disc_holds_one_stretch_of_time_with_both_pictures() -> None:
    plan = plan_set([FACTS, *_segments(6, 110 * MB)], KINDS["cd"])
    assert len(plan.discs) == 2
    first = [file.name for file in plan.discs[0].files]
    assert first[0] == FACTS.name
    assert first[1:] == [
        f"data/ghi-am-ghi-hinh/{source}/{number:06}.mp4"
        for number in (1, 2, 3)
        for source in ("conference", "room")
    ]
    assert all(FACTS in disc.files for disc in plan.discs)


def test_numbers_are_counted_not_spelled() -> None:
    files = [PlannedFile(f"data/ghi-am-ghi-hinh/room/{n}.mp4", MB) for n in (10, 9, 2)]
    (disc,) = plan_set(files, KINDS["cd"]).discs
    assert [file.name.rsplit("/", 1)[1] for file in disc.files] == ["2.mp4", "9.mp4", "10.mp4"]


def test_a_film_for_viewing_that_no_disc_holds_is_left_out_and_told() -> None:
    film = PlannedFile("data/xem-lai/room.mp4", 800 * MB)
    plan = plan_set([*_segments(2), film], KINDS["cd"])
    assert plan.left_out == (film,)
    assert all(film not in disc.files for disc in plan.discs)
    assert plan_set([film], KINDS["dvd"]).left_out == ()


def test_an_original_that_no_disc_holds_is_refused_by_name() -> None:
    platform = PlannedFile("data/ghi-hinh-nen-tang/hop.mp4", 800 * MB)
    with pytest.raises(StorageError, match=r"hop\.mp4") as refused:
        plan_set([*_segments(2), platform], KINDS["cd"])
    assert refused.value.meaning is not None and refused.value.action is not None


def test_nothing_and_too_much_are_refused() -> None:
    with pytest.raises(BadUsageError):
        plan_set([], KINDS["cd"])
    with pytest.raises(StorageError, match="100"):
        plan_set(_segments(300, 600 * MB)[:100], KINDS["cd"])


def test_films_made_for_a_kind_fit_it() -> None:
    for capacity in KINDS.values():
        film = PlannedFile("data/xem-lai/room-tap-1.mp4", largest_film_bytes(capacity, 20))
        assert plan_set([FACTS, film], capacity, recovery_percent=20).left_out == ()


@given(
    sizes=st.lists(st.integers(0, 600 * MB), min_size=1, max_size=60),
    recovery=st.sampled_from([0, 15, 30]),
)
def test_every_file_is_on_one_disc_and_every_disc_fits(sizes: list[int], recovery: int) -> None:
    sizes = [min(size, largest_film_bytes(KINDS["cd"], recovery)) for size in sizes]
    files = [
        PlannedFile(f"data/ghi-am-ghi-hinh/room/{number:06}.mp4", size)
        for number, size in enumerate(sizes)
    ]
    plan = plan_set([FACTS, *files], KINDS["cd"], recovery_percent=recovery)
    placed = [file for disc in plan.discs for file in disc.files if file != FACTS]
    assert sorted(placed, key=lambda file: file.name) == files
    for disc in plan.discs:
        assert disc.bytes * (1 + recovery / 100) <= KINDS["cd"]
