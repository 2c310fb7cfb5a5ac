"""The record of a test: an official paper, waivers first, from a real finished run."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import cv2
import docx
import pytest
from PIL import Image

from app.archive.paper import COUNTRY, MOTTO
from app.archive.paper_child import carry_out
from app.archive.paper_work import write_paper
from app.archive.test_record import compose
from app.archive.test_record_facts import RecordFacts
from app.checklist.comparison import compare
from app.model.errors import ArchiveError, RemoteError
from tests.unit.test_checklist_runner import PERSON, Bench

REASON = "Đang chờ thợ điện thay bộ lưu điện <của phòng>"
PARTIES = ("Cán bộ phụ trách kỹ thuật", "Sở Khoa học và Công nghệ", "VNPT Hải Phòng")
AUDIT_HEAD = "41:25015c96787aeeef"
WAIVERS, ITEMS = "I. NỘI DUNG ĐƯỢC CHẤP NHẬN", "V. KẾT QUẢ TỪNG NỘI DUNG"


class Paper:
    """A run in memory with its order, and the record that was made of it."""

    def __init__(self, root: Path) -> None:
        bench = Bench(root, items=("VI3", "AU2", "RC1", "RC5", "PW1"))
        bench.machine.heard = {**bench.machine.heard, "speech_dbfs": -45.0}
        asyncio.run(bench.run.measure_all())
        self.folder = bench.run.folder
        for still in self.folder.glob("VI3-*.jpg"):
            still.chmod(0o644)
        bench.run.acknowledge("RC1", PERSON)
        summary = bench.run.finish(PERSON)
        record = json.loads((self.folder / "result.json").read_text("utf-8"))
        self.result = self._with_pictures(record)
        sha256 = self._seal()
        assert summary.finished_by == PERSON
        self.order: dict[str, Any] = {
            "kind": "test_record",
            "to": str(self.folder),
            "stem": "BIEN-BAN-KIEM-THU-2h-1",
            "folder": str(self.folder),
            "result_file": "result.json",
            "result_sha256": sha256,
            "session": {
                "id": "2026-0007",
                "title": "Tiếp công dân định kỳ <A & B>",
                "starts_at": "2026-11-22T14:00:00+07:00",
                "point_name": "Ủy ban nhân dân phường Thạch Khôi",
                "point_role": "central_point",
            },
            "made_at": "2026-11-22T12:05:00+07:00",
            "program": "Điểm Cầu 0.1.0",
            "parties": PARTIES,
            "place": "Hải Phòng",
            "audit_head": AUDIT_HEAD,
            "comparison": compare({**record, "items": self._earlier()}, self.result["items"]),
        }
        self.written = carry_out(self.order)
        self.pdf, self.docx = (self.folder / one["file"] for one in self.written["files"])

    def _with_pictures(self, record: dict[str, Any]) -> dict[str, Any]:
        """The run with a waiver and with a real picture as its evidence."""
        for item in record["items"]:
            if item["id"] == "AU2":
                more = {"waived_by": "Trần Văn Bình", "waiver_reason": REASON}
                item.update(more, state="waived", waived_with="Lê Thị Thu")
                item["waived_until"] = "2026-11-22T18:00:00+07:00"
            for kept in item["evidence"]:
                if kept["file"].endswith(".jpg"):
                    picture = self.folder / kept["file"]
                    Image.new("RGB", (640, 360), "teal").save(picture)
                    kept["sha256"] = hashlib.sha256(picture.read_bytes()).hexdigest()
        return record

    def _earlier(self) -> list[dict[str, Any]]:
        return [{**item, "state": "pass"} for item in self.result["items"]]

    def _seal(self) -> str:
        data = json.dumps(self.result, ensure_ascii=False).encode()
        (self.folder / "result.json").chmod(0o644)
        (self.folder / "result.json").write_bytes(data)
        return hashlib.sha256(data).hexdigest()


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Paper:
    return Paper(tmp_path_factory.mktemp("record"))


def pages(path: Path, *layout: str) -> list[str]:
    """Text of each page in NFC, in reading order or as it is laid out."""
    command = ["pdftotext", *layout, "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return unicodedata.normalize("NFC", text).split("\f")[:-1]


def words(path: Path) -> str:
    return " ".join(" ".join(pages(path)).split())


def docx_words(path: Path) -> list[str]:
    """All texts of paragraphs and fields, in their order."""
    body = docx.Document(str(path)).element.body
    return ["".join(t.text or "" for t in p.iter("{*}t")) for p in body.iter("{*}p")]


def codes_on(folder: Path) -> set[str]:
    """What the QR codes on the rendered pages of a folder say."""
    seen = (cv2.imread(str(page)) for page in folder.glob("*.png"))
    return {cv2.QRCodeDetector().detectAndDecode(page)[0] for page in seen} - {""}


def test_head_stands_on_one_line_in_both(paper: Paper) -> None:
    lines = [
        " ".join(line.split())
        for line in pages(paper.pdf, "-layout")[0].splitlines()
        if line.strip()
    ]
    assert any(line.endswith(COUNTRY) for line in lines)
    assert any(line.endswith(MOTTO) for line in lines)
    assert any(line.endswith("Hải Phòng, ngày 22 tháng 11 năm 2026") for line in lines)
    texts = docx_words(paper.docx)
    assert COUNTRY in texts and MOTTO in texts
    head = docx.Document(str(paper.docx)).tables[0].rows[0].cells[1]
    assert head._tc.tcPr.xpath("w:noWrap")


def test_waivers_stand_before_everything_else(paper: Paper) -> None:
    for text in (words(paper.pdf), "\n".join(docx_words(paper.docx))):
        reason = text.index("Đang chờ thợ điện")
        assert text.index(WAIVERS) < reason < text.index("II. NỘI DUNG CHƯA ĐẠT")
        assert reason < text.index(ITEMS) < text.index("PHỤ LỤC")
        assert text.index("Trần Văn Bình") < text.index("II. NỘI DUNG CHƯA ĐẠT")
        assert "Người thứ hai" in text and "Đến hết" in text


def test_items_carry_value_threshold_source_and_who_stood_by_them(paper: Paper) -> None:
    text = words(paper.pdf)
    for said in ("dBFS", "Căn cứ:", "ĐẠT", f"{PERSON} xác nhận", "chưa có người xác nhận"):
        assert said in text
    assert "Kém hơn" in text
    assert all(party.upper() in text for party in PARTIES)


def test_practice_stands_on_every_page(paper: Paper) -> None:
    assert "CHẠY THỬ (lập trong khi chạy thử" in words(paper.pdf)
    assert compose(RecordFacts.read(paper.order)).watermark == "CHẠY THỬ"
    section = docx.Document(str(paper.docx)).sections[0]
    heads = (section.first_page_header, section.header)
    assert all("CHẠY THỬ" in "".join(p.text for p in head.paragraphs) for head in heads)


def test_faces_are_embedded_and_pages_numbered_from_the_second(paper: Paper) -> None:
    told = subprocess.run(["pdffonts", str(paper.pdf)], check=True, capture_output=True)
    rows = told.stdout.decode().splitlines()[2:]
    assert rows
    assert all("LiberationSerif" in row and re.search(r"\byes yes yes\b", row) for row in rows)
    found = pages(paper.pdf, "-layout")
    assert found[0].split()[0] != "1"
    assert found[1].split()[0] == "2"
    assert docx.Document(str(paper.docx)).sections[0].different_first_page_header_footer


def test_its_code_is_that_of_the_sealed_result(paper: Paper, tmp_path: Path) -> None:
    command = ["pdftoppm", "-r", "110", "-png", str(paper.pdf), str(tmp_path / "page")]
    subprocess.run(command, check=True)
    assert codes_on(tmp_path) == {paper.order["result_sha256"]}


def test_a_second_print_has_a_number_and_the_first_stays(paper: Paper) -> None:
    before = paper.pdf.read_bytes()
    again = carry_out(paper.order)
    assert again["number"] == 2
    assert [one["file"] for one in again["files"]] == [
        "BIEN-BAN-KIEM-THU-2h-1-2.pdf",
        "BIEN-BAN-KIEM-THU-2h-1-2.docx",
    ]
    assert paper.pdf.read_bytes() == before
    assert paper.pdf.stat().st_mode & 0o222 == 0
    assert paper.written["files"][0]["sha256"] == hashlib.sha256(before).hexdigest()


def test_evidence_that_is_gone_or_changed_is_said_to_be(paper: Paper) -> None:
    order = {**paper.order, "comparison": None}
    still = next(paper.folder.glob("VI3-*.jpg"))
    kept = still.read_bytes()
    still.write_bytes(kept + b"x")
    changed = str(compose(RecordFacts.read(order)))
    still.unlink()
    missing = str(compose(RecordFacts.read(order)))
    still.write_bytes(kept)
    assert "KHÔNG KHỚP" in changed and "THIẾU TỆP" not in changed
    assert "THIẾU TỆP" in missing and "Không có hình ảnh." in missing
    assert "Không có hình ảnh." not in str(compose(RecordFacts.read(order)))


def test_no_record_of_a_result_that_was_changed(paper: Paper, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="was changed"):
        carry_out({**paper.order, "result_sha256": "0" * 64})
    with pytest.raises(RemoteError, match="was changed"):
        write_paper({**paper.order, "result_sha256": "0" * 64}, tmp_path, "x", tmp_path / "logs")
    assert not list(tmp_path.glob("x*"))


def test_a_late_run_says_so_with_its_reason(paper: Paper) -> None:
    late = {**paper.result["summary"], "timing": "late", "late_reason": "Mất điện cả buổi sáng"}
    window = ("2026-11-22T10:00:00+07:00", "2026-11-22T12:00:00+07:00")
    facts = RecordFacts.read({**paper.order, "window": window})
    text = str(compose(_with(facts, {**paper.result, "summary": late})))
    assert "muộn so với quy định" in text and "Mất điện cả buổi sáng" in text
    unsaid = str(compose(_with(facts, {**paper.result, "summary": {**late, "late_reason": ""}})))
    assert "chưa được ghi" in unsaid


def _with(facts: RecordFacts, result: dict[str, Any]) -> RecordFacts:
    return RecordFacts(
        facts.folder,
        result,
        facts.result_sha256,
        facts.session,
        facts.made_at,
        facts.program,
        window=facts.window,
    )


def test_the_checklist_on_paper_is_of_the_same_revision(tmp_path: Path) -> None:
    item = {
        "id": "AU2",
        "title": {"context": "x", "source": "Mức tiếng nói", "params": {}},
        "question": None,
        "threshold": {"context": "x", "source": "từ −30 đến −12 dBFS", "params": {}},
        "source": "QĐ 748/QĐ-TTCP, Quy chế, Điều 6",
        "blocking": True,
    }
    order = {
        "kind": "test_sheet",
        "to": str(tmp_path),
        "stem": "sheet",
        "phase": "2h",
        "items": [item],
        "profile": {"title": "Mặc định", "revision": 3, "sha256": "ab" * 32},
        "revision": "c0ffee" * 10,
        "session": None,
        "made_at": "2026-11-22T12:05:00+07:00",
        "program": "Điểm Cầu 0.1.0",
        "parties": PARTIES,
    }
    file = tmp_path / carry_out(order)["files"][0]["file"]
    text = words(file)
    for said in ("AU2 (*)", "Mức tiếng nói", "từ −30 đến −12 dBFS", "Điều 6", "c0ffeec0ffeec0ff"):
        assert said in text
    assert text.count("□ Không đạt") == 1
    subprocess.run(["pdftoppm", "-r", "110", "-png", str(file), str(tmp_path / "p")], check=True)
    codes = [
        cv2.QRCodeDetector().detectAndDecode(cv2.imread(str(p)))[0] for p in tmp_path.glob("p-*")
    ]
    assert f"2h {order['revision']}" in codes


def test_the_head_of_the_log_stands_on_both_beside_the_seal(paper: Paper) -> None:
    told = f"(số mục:mã): {AUDIT_HEAD}."
    assert told in words(paper.pdf)
    assert sum(told in text for text in docx_words(paper.docx)) == 1


def test_the_head_names_what_the_room_has_set_and_keeps_dots_for_the_rest(paper: Paper) -> None:
    order = {**paper.order, "superior": "UBND thành phố Hải Phòng", "symbol": "UBND"}
    named = compose(RecordFacts.read(order)).parts[0]
    assert (named.superior, named.place) == ("UBND thành phố Hải Phòng", "Hải Phòng")  # type: ignore[union-attr]
    assert named.symbol == "Số: ......../BB-UBND"  # type: ignore[union-attr]
    assert compose(RecordFacts.read(paper.order)).parts[0].symbol.endswith("BB-..........")  # type: ignore[union-attr]
