"""Cases, documents, words of pages and readers' marks come out of the database as they went in."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.model.dossier import (
    Case,
    CaseDocument,
    CaseEvent,
    CaseKind,
    DocumentKind,
    DocumentState,
    EarlierDecision,
    MarkKind,
    MatterType,
    OriginalFile,
    ReaderMark,
)
from app.model.errors import StoreError
from app.model.reception import Session
from app.store.dossier_schema import fold_icelandic_letter
from app.store.dossier_words import fold
from app.store.store import Store, open_store

CASE = Case(
    "c1",
    "Khiếu nại bồi thường khi thu hồi đất",
    CaseKind.LARGE_OR_PROLONGED,
    MatterType.DENUNCIATION,
    petitioner="Nguyễn Thị Bưởi",
    petitioner_address="Thôn Đông",
    group_size=12,
    representative="Đỗ Văn Lúa",
    mandate="Giấy ủy quyền 12/GUQ",
    agencies=("UBND xã", "Thanh tra tỉnh"),
    summary="Giá đất",
    asks="Tính lại giá",
    proposal="Giao Thanh tra",
    confidential=True,
    events=(CaseEvent("03/2024", "Nộp đơn", "lần đầu"),),
    decisions=(EarlierDecision("12/QĐ-UBND", "15/03/2024", "UBND huyện", "Bác đơn"),),
)
DOCUMENT = CaseDocument(
    "d1",
    "c1",
    "Đơn khiếu nại",
    DocumentKind.IMAGES,
    DocumentState.READY,
    0,
    originals=(
        OriginalFile("Đơn 1.jpg", "dossiers/c1/d1/original-1.jpg", "a" * 64, 12, "USB"),
        OriginalFile("Đơn 2.jpg", "dossiers/c1/d1/original-2.jpg", "b" * 64, 0),
    ),
    view=("dossiers/c1/d1/original-1.jpg", "dossiers/c1/d1/original-2.jpg"),
    pages=2,
    seconds=1.5,
    required="petition",
    restricted=True,
    late=True,
    seen=False,
    added_at="2026-11-23T14:00:00+07:00",
    labels={"2": "Chữ ký"},
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "diemcau.sqlite")
    for number in ("s1", "s2"):
        opened.sessions.add(Session(number, "Phiên", "2026-11-23T14:00:00+07:00"))
    yield opened
    opened.close()


def document(number: str, title: str = "Tờ", case: str = "c1") -> CaseDocument:
    return CaseDocument(number, case, title, DocumentKind.PDF, DocumentState.READY, 0)


def test_a_case_and_a_document_come_out_as_they_went_in(store: Store) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    assert store.dossiers.case("c1") == CASE
    assert store.dossiers.documents("c1") == [DOCUMENT] == [store.dossiers.document("d1")]
    later = replace(CASE, title="Tranh chấp", events=(), confidential=False)
    store.dossiers.save_case(later)
    assert store.dossiers.cases() == [later]


def test_what_is_not_there_is_said(store: Store) -> None:
    for ask in (store.dossiers.case, store.dossiers.document):
        with pytest.raises(LookupError):
            ask("nothing")
    with pytest.raises(LookupError):
        store.dossiers.save_document(DOCUMENT)
    with pytest.raises(StoreError):
        store.dossiers.attach("s1", "nothing")


def test_cases_are_found_without_accents(store: Store) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.save_case(Case("c2", "Giấy phép xây dựng"))
    found = {
        q: [c.id for c in store.dossiers.cases(q)]
        for q in ("", "do van lua", "dat 12/qd", "khong co")
    }
    assert found == {"": ["c2", "c1"], "do van lua": ["c1"], "dat 12/qd": ["c1"], "khong co": []}


def test_a_session_hears_its_cases_in_their_order(store: Store) -> None:
    for number in ("c1", "c2", "c3"):
        store.dossiers.save_case(Case(number, number))
        store.dossiers.attach("s1", number)
    store.dossiers.attach("s2", "c3")
    store.dossiers.attach("s1", "c1")
    store.dossiers.order_cases("s1", ["c3", "c1"])
    assert [case.id for case in store.dossiers.of_session("s1")] == ["c3", "c1", "c2"]
    store.dossiers.detach("s1", "c1")
    assert [case.id for case in store.dossiers.of_session("s1")] == ["c3", "c2"]
    assert store.dossiers.sessions_of_case("c3") == ["s1", "s2"]
    assert store.dossiers.case("c1").id == "c1"


def test_documents_are_put_in_order(store: Store) -> None:
    store.dossiers.save_case(Case("c1", "Vụ"))
    for number in ("d1", "d2", "d3"):
        at = store.dossiers.next_position("c1")
        store.dossiers.add_document(replace(document(number), position=at))
    store.dossiers.order_documents("c1", ["d3", "unknown", "d1"])
    assert [d.id for d in store.dossiers.documents("c1")] == ["d3", "d1", "d2"]
    assert store.dossiers.next_position("c1") == 3


def test_withdrawing_keeps_all_but_is_not_found(store: Store) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    store.dossiers.put_text("d1", 1, "Tôi không đồng ý")
    gone = replace(DOCUMENT, withdrawn="Nộp nhầm hồ sơ khác", originals=(), position=7)
    store.dossiers.save_document(gone)
    assert store.dossiers.document("d1") == replace(DOCUMENT, withdrawn="Nộp nhầm hồ sơ khác")
    assert store.dossiers.search("đồng ý") == []
    assert store.dossiers.text("d1", 1) == "Tôi không đồng ý"


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM cases",
        "DELETE FROM case_documents",
        "DELETE FROM original_files",
        "UPDATE original_files SET sha256 = 'c'",
    ],
)
def test_the_database_refuses_to_lose_anything(store: Store, statement: str) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    with pytest.raises(StoreError, match="append-only"), store.connection.writing() as db:
        db.conn.execute(statement)
    assert store.dossiers.documents("c1") == [DOCUMENT]


def test_the_same_bytes_are_known_wherever_they_are(store: Store) -> None:
    for number in ("c1", "c2"):
        store.dossiers.save_case(Case(number, "Vụ"))
        store.dossiers.add_document(replace(DOCUMENT, id=f"d-{number}", case=number))
    assert store.dossiers.find_hash("a" * 64) == [("c1", "d-c1"), ("c2", "d-c2")]
    assert store.dossiers.find_hash("f" * 64) == []
    store.dossiers.save_document(replace(DOCUMENT, id="d-c1", case="c1", withdrawn="Nhầm"))
    assert store.dossiers.find_hash("a" * 64) == [("c2", "d-c2")]


def test_folding_keeps_every_place() -> None:
    text = "ĐƯỜNG Nguyễn Huệ, ß İ ﬁ 1½ 漢 đ"
    assert fold(text) == "duong nguyen hue, ß i ﬁ 1½ 漢 d"
    assert fold(unicodedata.normalize("NFD", "Khiếu nại")) == "khieu nai"
    everything = "".join(map(chr, (*range(32, 0xD800), *range(0xE000, 0x11000))))
    composed = unicodedata.normalize("NFC", everything)
    assert len(fold(everything)) == len(composed)


def found(store: Store, query: str, case: str = "", session: str = "") -> list[tuple[str, int]]:
    return [(hit.document, hit.page) for hit in store.dossiers.search(query, case, session)]


def test_words_are_found_with_accents_first_and_without(store: Store) -> None:
    store.dossiers.save_case(CASE)
    for number in ("d1", "d2", "d3"):
        store.dossiers.add_document(document(number))
    store.dossiers.put_text("d1", 3, "khieu nai khieu nai khieu nai")
    store.dossiers.put_text("d2", 1, unicodedata.normalize("NFD", "Đơn KHIẾU NẠI về đất đai"))
    store.dossiers.put_text("d3", 9, "nại, rồi mới khiếu")
    assert found(store, "khiếu nại") == [("d2", 1), ("d3", 9), ("d1", 3)]
    assert set(found(store, "khieu nai")[:2]) == {("d1", 3), ("d2", 1)}
    assert found(store, "khieu nai")[2] == ("d3", 9)
    assert found(store, "dat da") == [("d2", 1)]
    assert store.dossiers.search("don khieu")[0].snippet == "Đơn KHIẾU NẠI về đất đai"


def test_pages_are_found_whichever_letter_a_keyboard_wrote_for_the_barred_d(store: Store) -> None:
    """Those that were put before the program knew of it, too."""
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(document("d1"))
    store.dossiers.put_text("d1", 1, "Ðơn kiến nghị về ðất ở")
    wanted = [("d1", 1)]
    assert found(store, "don kien nghi") == found(store, "đất ở") == found(store, "ðat o") == wanted
    conn = store.connection.db.conn
    conn.execute("UPDATE page_texts SET folded = 'ðon kien nghi ve ðat o' WHERE page = 1")
    assert found(store, "don kien nghi") == []
    fold_icelandic_letter(store.connection.db)
    assert found(store, "don kien nghi") == found(store, "dat") == wanted


def test_search_keeps_to_the_case_and_the_session(store: Store) -> None:
    for number, case in (("d1", "c1"), ("d2", "c2")):
        store.dossiers.save_case(Case(case, "Vụ"))
        store.dossiers.add_document(document(number, "Biên bản", case))
    store.dossiers.attach("s1", "c2")
    assert found(store, "bien ban", case="c1") == [("d1", 0)]
    assert found(store, "bien ban", session="s1") == [("d2", 0)]
    assert found(store, "bien ban") == [("d1", 0), ("d2", 0)]


def test_a_text_put_again_is_found_by_its_new_words_alone(store: Store) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    store.dossiers.put_text("d1", 1, "cũ kỹ")
    store.dossiers.put_text("d1", 1, "mới tinh " + "x" * 300)
    store.dossiers.save_document(replace(DOCUMENT, title="Bản đồ"))
    assert (found(store, "cu ky"), found(store, "moi")) == ([], [("d1", 1)])
    assert (found(store, "khieu"), found(store, "ban do")) == ([], [("d1", 0)])
    store.connection.db.conn.execute(
        "INSERT INTO page_words (page_words) VALUES ('integrity-check')"
    )


@pytest.mark.parametrize(
    "query", ["", '"', "* OR *", "text : x", "NEAR(a b)", "a AND", "^a", "-", "\0", "'; DROP"]
)
def test_no_query_is_taken_as_syntax(store: Store, query: str) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    assert store.dossiers.search(query) == []


def test_a_snippet_shows_the_place(store: Store) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    store.dossiers.put_text("d1", 1, "Mở đầu. " * 50 + "Đề nghị\nhủy quyết định " + "Hết. " * 50)
    snippet = store.dossiers.search("huy quyet dinh")[0].snippet
    assert "Đề nghị hủy quyết định Hết." in snippet
    assert snippet.startswith("… ") and snippet.endswith(" …") and len(snippet) <= 124


def test_marks_belong_to_their_reader_alone(store: Store) -> None:
    store.dossiers.save_case(CASE)
    store.dossiers.add_document(DOCUMENT)
    box = (0.1, 0.2, 0.5, 0.02)
    mine = ReaderMark("m1", "An", "c1", "d1", 2, MarkKind.HIGHLIGHT, "hạn", box, "2026")
    pad = ReaderMark("m2", "An", "c1", "", 0, MarkKind.NOTE, "Hỏi xã")
    for mark in (mine, pad):
        store.dossiers.add_mark(mark)
    theirs = replace(pad, reader="Bình", text="của tôi")
    with pytest.raises(LookupError):
        store.dossiers.add_mark(theirs)
    assert store.dossiers.marks("Bình", "c1") == []
    assert not store.dossiers.remove_mark("m1", "Bình")
    store.dossiers.add_mark(replace(pad, text="Hỏi xã, hỏi huyện"))
    assert store.dossiers.marks("An", "c1") == [mine, replace(pad, text="Hỏi xã, hỏi huyện")]
    assert store.dossiers.remove_mark("m1", "An")
    assert [mark.id for mark in store.dossiers.marks("An", "c1")] == ["m2"]
