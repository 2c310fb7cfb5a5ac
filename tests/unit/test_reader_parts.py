"""The reader's small parts: sizes, found words, what is drawn first, what is kept."""

from __future__ import annotations

import threading
import unicodedata

import pytest
from PySide6.QtGui import QImage

from app.ui.reader.fitting import fitted
from app.ui.reader.folded import places_of
from app.ui.reader.picture_cache import PictureCache, PictureKey
from app.ui.reader.wishes import MOST_WAITING, Urgency, Wishes

A4 = (595.28, 841.89)
MOST = 4096 * 3072


@pytest.mark.parametrize(
    ("page", "box", "size"),
    [
        (A4, (1920, 1080), (764, 1080)),
        (A4, (300, 1080), (300, 424)),
        ((1000.0, 10.0), (500, 500), (500, 5)),
        ((0.0, 0.0), (842, 842), (595, 842)),
        ((float("nan"), 5.0), (842, 842), (595, 842)),
        ((1e9, 1.0), (800, 600), (800, 1)),
    ],
)
def test_a_page_is_as_large_as_its_box_allows(
    page: tuple[float, float], box: tuple[int, int], size: tuple[int, int]
) -> None:
    assert fitted(page, box, MOST) == size


@pytest.mark.parametrize("page", [A4, (1.0, 1e7), (1e7, 1.0), (14400.0, 14400.0)])
def test_no_page_has_more_pixels_than_are_allowed(page: tuple[float, float]) -> None:
    width, height = fitted(page, (200_000, 200_000), MOST)
    assert 0 < width * height <= MOST


def test_words_are_found_without_diacritics_at_their_place() -> None:
    text = "Đơn KHIẾU  NẠI\nvề đất"
    for words in ("khieu nai", "khiếu nại", "KHIEU NAI VE DAT"):
        start, length = places_of(words, text)[0]
        assert text[start : start + length].startswith("KHIẾU  NẠI")
    decomposed = unicodedata.normalize("NFD", text)
    start, length = places_of("dat", decomposed)[0]
    assert unicodedata.normalize("NFC", decomposed[start : start + length + 2]).startswith("đất")
    assert places_of(" ", text) == places_of("tố cáo", text) == []
    assert len(places_of("đ", text)) == 2


def key(page: int, size: int = 1000) -> PictureKey:
    return PictureKey("d", page, size, size)


def test_the_newest_wish_is_drawn_first_then_neighbours_then_thumbnails() -> None:
    wishes = Wishes()
    wishes.ahead(Urgency.THUMBNAIL, [key(1, 100), key(2, 100)])
    wishes.ahead(Urgency.NEXT, [key(5), key(3)])
    wishes.want(key(3))
    wishes.want(key(4))
    done: list[int] = []
    wishes.order(lambda: done.append(1))
    first = wishes.next()
    assert callable(first)
    order = [wishes.next() for _ in range(5)]
    assert order == [key(4), key(3), key(5), key(1, 100), key(2, 100)]


def test_what_nobody_waits_for_is_not_drawn() -> None:
    wishes = Wishes()
    for page in range(1, 50):
        wishes.want(key(page))
    wishes.leave_out(lambda known: known.page < 49)
    assert wishes.next() == key(49)
    waiting = threading.Thread(target=wishes.next)
    waiting.start()
    wishes.close()
    waiting.join(10)
    assert not waiting.is_alive()
    assert wishes.next() is None


def test_a_picture_is_drawn_once_however_often_it_is_wanted_meanwhile() -> None:
    wishes = Wishes()
    wishes.want(key(1))
    assert wishes.next() == key(1)
    wishes.want(key(1))
    wishes.want(key(2))
    assert wishes.next() == key(2)
    wishes.want(key(1), again=True)
    wishes.want(key(3))
    assert wishes.next() == key(3)
    dropped = [wishes.want(key(page)) for page in range(10, 10 + MOST_WAITING + 1)]
    assert [one for one in dropped if one is not None] == [key(10)]


def test_pictures_are_kept_within_their_bound() -> None:
    cache = PictureCache(10 * 400)
    for page in range(1, 30):
        cache.put(key(page), QImage(10, 10, QImage.Format.Format_RGB32))
        cache.get(key(1))
    assert cache.size_bytes == 4000
    assert cache.get(key(1)) is not None, "it was looked at all the time"
    assert cache.get(key(2)) is None
    cache.put(key(99), QImage(100, 100, QImage.Format.Format_RGB32))
    assert key(99) in cache
    assert key(29) not in cache
    cache.forget("d")
    assert cache.size_bytes == 0
