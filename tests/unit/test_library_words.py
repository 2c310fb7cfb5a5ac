"""Words of the library are found however their accents are written, or left out."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.store.dossier_words import fold
from app.store.library_words import (
    Query,
    fact,
    index_words,
    line_around,
    marked,
    marked_words,
    plain,
    plain_words,
    query_of,
)
from app.store.store import open_store

VIETNAMESE = st.text("aăâbcdđðeêghiklmnoôơpqrstuưvxyÁẢÃẠẮẰỆỘỢỨĐÐ -/,.0123456789", max_size=40)
ANY = st.text(max_size=40)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The library's own index, of a new database."""
    path = tmp_path_factory.mktemp("library") / "diemcau.sqlite3"
    open_store(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    yield connection
    connection.close()


def finds(index: sqlite3.Connection, query: Query, text: str) -> bool:
    """Whether the index finds a text, which is all that it holds then."""
    index.execute("BEGIN")
    index.execute("INSERT INTO library_words (library_words) VALUES ('delete-all')")
    words = " ".join(index_words(text))
    index.execute("INSERT INTO library_words (rowid, words) VALUES (1, ?)", (words,))
    asked = "SELECT rowid FROM library_words WHERE library_words MATCH ?"
    found = index.execute(asked, (query.expression(),)).fetchall()
    index.execute("ROLLBACK")
    return bool(found)


@given(st.one_of(VIETNAMESE, ANY))
def test_folding_is_the_same_for_every_way_of_writing(text: str) -> None:
    forms = [unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")]
    assert {tuple(plain_words(form)) for form in (text, *forms)} == {tuple(plain_words(text))}
    assert plain_words(" ".join(plain_words(text))) == plain_words(text)


@given(VIETNAMESE)
def test_nothing_of_vietnamese_is_left_that_a_plain_keyboard_lacks(text: str) -> None:
    assert plain(text).isascii()
    assert plain(text.upper()) == plain(text) == plain(marked(text))


@given(st.lists(st.text("aáảăằâđeêứưỡyỹnghk1", min_size=1, max_size=7), min_size=1, max_size=6))
def test_each_beginning_that_is_typed_finds_the_text(
    index: sqlite3.Connection, words: list[str]
) -> None:
    text = " ".join(words)
    for end in range(1, len(text) + 1):
        typed = query_of(text[:end])
        assert finds(index, typed, text), text[:end]


def test_accents_are_kept_beside() -> None:
    assert marked_words("Khiếu nại UBND phường Đông") == ["khiếu", "nại", "phường", "đông"]
    assert plain_words("Khiếu nại 12/QĐ-UBND, ½ ﬁ") == [
        *("khieu", "nai", "12", "qd", "ubnd", "1", "2", "fi")
    ]
    assert fact("point", "Phường Thạch Khôi") == fact("point", " phuong  THACH KHOI ")
    assert fact("point", "a") != fact("kind", "a")


@given(st.one_of(VIETNAMESE, ANY))
def test_folding_letter_by_letter_is_folding_the_whole(text: str) -> None:
    small = unicodedata.normalize("NFKD", text).casefold().replace("đ", "d").replace("ð", "d")
    parts = unicodedata.normalize("NFKD", small)
    assert plain(text) == "".join(one for one in parts if not unicodedata.combining(one))
    assert not any(word.startswith("_") for word in index_words(text))


def test_the_icelandic_letter_stands_for_the_vietnamese_one() -> None:
    vietnamese, other = "Đơn đất đai", "Ðơn ðất ðai"
    assert vietnamese != other
    assert index_words(other) == index_words(vietnamese)
    assert query_of(other) == query_of(vietnamese)
    assert plain(other) == fold(other) == fold(vietnamese) == "don dat dai"


def test_a_query_is_split_at_each_place() -> None:
    pairs = [(page.words, told.words) for page, told in query_of("a b c").splits()]
    assert pairs[:2] == [(("b", "c"), ("a",)), (("a",), ("b", "c"))]
    assert [(page.open, told.open) for page, told in query_of("a b").splits()] == [
        (True, False),
        (False, True),
    ]


def test_the_last_word_goes_on_until_a_blank_ends_it(index: sqlite3.Connection) -> None:
    assert query_of("thach kho").open and not query_of("thach kho ").open
    assert finds(index, query_of("thach kho"), "Thạch Khôi")
    assert not finds(index, query_of("thach kho "), "Thạch Khôi")
    assert query_of("- / ").words == ()


def test_a_line_is_told_from_the_place_of_the_first_word() -> None:
    text = "Mở đầu buổi tiếp. " * 20 + "Công dân trình bày việc bồi thường đất đai " + "rồi " * 60
    line = line_around(text, ("boi", "thuong"))
    assert "bồi thường đất đai" in line and line.startswith("… ") and line.endswith(" …")
    assert line_around("ngắn", ("khong",)) == "ngắn"
