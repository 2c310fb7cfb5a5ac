"""The handover record has the form of an official paper and says what was handed over."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.archive.contents import Authority
from app.archive.handover import write_handover
from app.archive.handover_facts import HandoverFacts, Party
from app.archive.paper import COUNTRY, MOTTO, day_in_words, place_and_date
from app.model.errors import StorageError
from app.model.recording import SegmentRecord

HANOI = timezone(timedelta(hours=7))
SEAL = "0123456789abcdef" * 4
SEGMENTS = [
    SegmentRecord(f"room/{n:06}.mp4", "a" * 64, 56_000_000 + n, 300.0 * (n - 1), 300.0, 7500)
    for n in range(1, 25)
]
FACTS = HandoverFacts(
    package_name="GOI-BAN-GIAO-20260205-0800-8f3a",
    seal=SEAL,
    files=41,
    bytes=1_352_998_812,
    read_back=(46, 46),
    made_at=datetime(2026, 2, 5, 11, 8, tzinfo=HANOI),
    session_title="Tiếp công dân định kỳ: vụ việc hộ bà Nguyễn Thị Hường <A & B>",
    session_id="8f3a",
    segments=SEGMENTS,
    started_at=datetime(2026, 2, 5, 8, 0, tzinfo=HANOI),
    ended_at=datetime(2026, 2, 5, 9, 58, tzinfo=HANOI),
    point_name="Trụ sở Tiếp công dân thành phố",
    medium_name="Ổ cứng ngoài Seagate",
    medium_serial="NAB1CD2E",
    giver=Party("Ban Tiếp công dân", "Trần Văn Kỳ", "Cán bộ phụ trách kỹ thuật"),
    superior="Ủy ban nhân dân thành phố Hải Phòng",
    issuer="Văn phòng",
    place="Hải Phòng",
)
UNKNOWN = HandoverFacts(
    package_name="GOI-BAN-GIAO-CHAY-THU-x",
    seal=SEAL,
    files=3,
    bytes=5_000_000,
    read_back=(0, 4),
    made_at=datetime(2026, 11, 22, 9, 5, tzinfo=HANOI),
    session_title="Chạy thử",
    session_id="x",
    practice=True,
)


def pages(path: Path) -> list[str]:
    """Text of each page in NFC, as it is laid out."""
    command = ["pdftotext", "-layout", "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return unicodedata.normalize("NFC", text).split("\f")[:-1]


def words(path: Path) -> str:
    return " ".join(" ".join(pages(path)).split())


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    return write_handover(FACTS, tmp_path)


def test_name_lies_beside_the_package_and_is_never_taken_twice(tmp_path: Path) -> None:
    first = write_handover(FACTS, tmp_path)
    before = first.read_bytes()
    second = write_handover(FACTS, tmp_path)
    assert first.name == "BIEN-BAN-BAN-GIAO-20260205-0800-8f3a.pdf"
    assert second.name == "BIEN-BAN-BAN-GIAO-20260205-0800-8f3a-2.pdf"
    assert first.read_bytes() == before


def test_head_of_the_paper(paper: Path) -> None:
    lines = [" ".join(line.split()) for line in pages(paper)[0].splitlines() if line.strip()]
    assert any(line.endswith(COUNTRY) for line in lines)
    assert any(line.endswith(MOTTO) for line in lines)
    assert any(line.endswith("Hải Phòng, ngày 05 tháng 02 năm 2026") for line in lines)
    assert "ỦY BAN NHÂN DÂN" in lines[0] and "THÀNH PHỐ HẢI PHÒNG" in lines[1]
    assert "BIÊN BẢN" in lines


def test_dates_have_zeros_where_the_decree_wants_them() -> None:
    assert day_in_words(date(2026, 1, 5)) == "ngày 05 tháng 01 năm 2026"
    assert day_in_words(date(2026, 9, 10)) == "ngày 10 tháng 9 năm 2026"
    assert place_and_date("", date(2026, 12, 31)).startswith(".....")


def test_it_says_what_was_handed_over(paper: Path) -> None:
    text = words(paper)
    for said in (
        FACTS.package_name,
        FACTS.session_title,
        "NAB1CD2E",
        "Ổ cứng ngoài Seagate",
        "1.352.998.812 byte (1,35 GB)",
        "46/46 tệp khớp",
        "từ 08 giờ 00 phút đến 09 giờ 58 phút ngày 05/02/2026",
        "ĐẠI DIỆN BÊN GIAO",
        "ĐẠI DIỆN BÊN NHẬN",
        "Trần Văn Kỳ",
        "room/000024.mp4",
        "02:00:00,0",
    ):
        assert said in text
    assert "CHẠY THỬ" not in text


def test_hash_is_printed_in_groups(paper: Path) -> None:
    groups = re.findall(r"\b(?:01234567|89abcdef)\b", words(paper))
    assert "".join(groups) == SEAL


def test_qr_code_carries_package_and_hash(paper: Path, tmp_path: Path) -> None:
    import cv2

    command = ["pdftoppm", "-r", "200", "-png", str(paper), str(tmp_path / "page")]
    subprocess.run(command, check=True)
    found = set()
    for picture in sorted(tmp_path.glob("page*.png")):
        found.add(cv2.QRCodeDetector().detectAndDecode(cv2.imread(str(picture)))[0])
    assert f"{FACTS.package_name}\nsha256:{SEAL}" in found


@pytest.mark.parametrize("facts", [FACTS, UNKNOWN])
def test_every_font_is_embedded_and_a4(tmp_path: Path, facts: HandoverFacts) -> None:
    path = write_handover(facts, tmp_path)
    rows = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True)
    fonts = rows.stdout.splitlines()[2:]
    assert fonts and all("LiberationSerif" in row for row in fonts)
    assert all(row.split()[-5] == "yes" for row in fonts)
    info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True)
    assert "(A4)" in info.stdout


def test_pages_are_numbered_from_the_second(paper: Path) -> None:
    first, *others = pages(paper)
    assert first.split()[0] != "1" and others
    for number, page in enumerate(others, 2):
        assert page.split()[0] == str(number)


def test_unknown_figures_are_dots_and_practice_is_on_every_page(tmp_path: Path) -> None:
    path = write_handover(UNKNOWN, tmp_path)
    text = words(path)
    assert re.search(r"Số sê-ri \.{20,}", text) and re.search(r"Ông/Bà: \.{20,}", text)
    assert "Gói chưa được đọc lại đầy đủ" in text and "Gói không có tệp" in text
    assert "0 byte" not in text.replace("5.000.000 byte", "")
    watermark = subprocess.run(
        ["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True
    ).stdout.decode()
    for page in watermark.split("\f")[:-1]:
        letters = "".join(unicodedata.normalize("NFC", page).split())
        assert "CHẠYTHỬ" in letters


def test_one_segment_too_many_still_keeps_the_signatures_together(tmp_path: Path) -> None:
    for count in (*range(1, 40), 60):
        facts = replace(FACTS, segments=(SEGMENTS * 3)[:count], session_id=str(count))
        last = pages(write_handover(facts, tmp_path))[-1]
        assert "Biên bản được lập thành" in last and "(Ký, ghi rõ họ tên)" in last
        assert "KẾT QUẢ NHẬN" in last


def test_folder_that_refuses(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        write_handover(FACTS, tmp_path / "nowhere")


def test_sealed_stretches_are_listed_with_what_became_of_them(tmp_path: Path) -> None:
    held = replace(FACTS, sealed=[(61.0, 125.5), (3600.0, None)], withheld=["room/000002.mp4"])
    without = words(write_handover(held, tmp_path))
    assert "ĐOẠN HẠN CHẾ KHAI THÁC" in without and "00:02:05,5" in without
    assert "room/000002.mp4" in without and "VII. KẾT QUẢ NHẬN" in without
    given = replace(held, authority=Authority("Quyết định số 12/QĐ-UBND", "Lê Văn Mận"))
    with_it = words(write_handover(given, tmp_path))
    assert "12/QĐ-UBND" in with_it and "Lê Văn Mận" in with_it
    assert "HẠN CHẾ KHAI THÁC" not in words(write_handover(FACTS, tmp_path))


def test_what_is_wanting_in_the_package_is_told(tmp_path: Path) -> None:
    text = words(write_handover(replace(FACTS, wanting=["room/000009.mp4"]), tmp_path))
    assert "GÓI KHÔNG ĐẦY ĐỦ" in text and "thiếu 1 tệp" in text and "room/000009.mp4" in text
    assert "KHÔNG ĐẦY ĐỦ" not in words(write_handover(FACTS, tmp_path))


def test_the_head_of_the_log_is_printed_as_the_check_takes_it(tmp_path: Path) -> None:
    facts = replace(FACTS, audit_head=(1204, "8f3a09c2" * 8))
    assert "1204:8f3a09c28f3a09c2" in words(write_handover(facts, tmp_path))
    assert "--printed" not in words(write_handover(FACTS, tmp_path))
