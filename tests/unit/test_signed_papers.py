"""A paper is signed below what it says: no page bears places to sign alone, or some of them."""

from __future__ import annotations

import subprocess
import unicodedata
from pathlib import Path
from typing import Any

from app.archive.document import Document, Line, Part
from app.archive.document_docx import draw_docx
from app.archive.document_pdf import draw_pdf
from app.archive.handover_act import compose_act
from app.archive.test_record import record_words
from app.archive.test_sheet import compose_sheet

PARTIES = ("Cán bộ phụ trách kỹ thuật", "Sở Khoa học và Công nghệ", "VNPT Hải Phòng")
RECEIPT, CLOSING, HOW = "KẾT QUẢ", "Biên bản được lập thành", "(Ký, ghi rõ họ tên)"


def act(count: int, place: str = "Tủ số 3") -> Document:
    """The record of a handover of ``count`` media."""
    item = {
        "session": "2026-0007",
        "title": "Tiếp công dân định kỳ",
        "kind": "external",
        "label": "DC-07",
        "serial": "NAB1CD2E",
        "place": place,
        "form": "package",
        "verified_at": "2026-11-22T12:05:00+07:00",
        "bytes": 1_352_998_812,
        "seal": "0123456789abcdef" * 4,
        "discs": [],
    }
    side = {"unit": "Ban Tiếp công dân", "person": "Trần Văn Kỳ", "position": "Văn thư"}
    order: dict[str, Any] = {
        "act": {
            "id": 7,
            "given_at": "2026-11-22T12:05:00+07:00",
            "place": "Hải Phòng",
            "giver": side,
            "receiver": {**side, "person": "Lê Thị Thu"},
            "why": "Nộp lưu",
            "authority": "",
            "release": "",
            "list_sha256": "fedcba9876543210" * 4,
        },
        "items": [{**item, "name": f"GOI-{number}"} for number in range(1, count + 1)],
        "superior": "",
        "issuer": "Ban Tiếp công dân",
        "symbol": "",
        "place": "Hải Phòng",
        "audit_head": "41:25015c96787aeeef",
    }
    return compose_act(order)


def sheet(items: int) -> Document:
    """The checklist on paper, signed by three."""
    item = {
        "id": "AU2",
        "title": {"context": "x", "source": "Mức tiếng nói", "params": {}},
        "question": None,
        "threshold": {"context": "x", "source": "từ −30 đến −12 dBFS", "params": {}},
        "source": "Quy chế, Điều 6",
        "blocking": True,
    }
    return compose_sheet(
        {
            "phase": "2h",
            "items": [item] * items,
            "profile": {"title": "Mặc định", "revision": 3, "sha256": "ab" * 32},
            "revision": "c0ffee" * 10,
            "session": None,
            "made_at": "2026-11-22T12:05:00+07:00",
            "program": "Điểm Cầu 0.1.0",
            "parties": PARTIES,
        }
    )


def pages(file: Path) -> list[str]:
    """Text of each page in NFC."""
    command = ["pdftotext", "-enc", "UTF-8", str(file), "-"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    return [" ".join(page.split()) for page in unicodedata.normalize("NFC", text).split("\f")[:-1]]


def faults(found: list[str], *wanted: str) -> list[str]:
    """What of ``wanted`` does not stand on the page of the signatures; whether that is one page."""
    signed = [page for page in found if HOW in page]
    if len(signed) != 1:
        return [f"signed on {len(signed)} pages"]
    return [text for text in wanted if text not in signed[0]]


def lengthened(document: Document, lines: int) -> Document:
    """The paper with so many lines more at its begin: another fill of its pages."""
    more: tuple[Part, ...] = (Line("Thêm một dòng."),) * lines
    return Document(
        document.title, document.author, (*document.parts[:3], *more, *document.parts[3:])
    )


def test_a_record_of_any_number_of_media_is_signed_below_its_receipt(tmp_path: Path) -> None:
    wrong = {}
    for count in range(1, 41):
        file = tmp_path / f"{count}.pdf"
        file.write_bytes(draw_pdf(act(count)))
        wrong[count] = faults(
            pages(file), RECEIPT, "Ghi chú:", CLOSING, "Trần Văn Kỳ", "Lê Thị Thu"
        )
    assert not {count: what for count, what in wrong.items() if what}


def test_every_fill_of_a_page_keeps_the_places_to_sign_below_the_receipt(tmp_path: Path) -> None:
    wrong = {}
    for lines in range(42):
        file = tmp_path / f"{lines}.pdf"
        file.write_bytes(draw_pdf(lengthened(act(2), lines)))
        wrong[lines] = faults(pages(file), RECEIPT, "Ghi chú:", CLOSING, "Lê Thị Thu")
    assert not {lines: what for lines, what in wrong.items() if what}


def test_three_places_to_sign_stay_on_one_page_with_what_stands_before_them(tmp_path: Path) -> None:
    code = record_words()["subject_2h"]
    wrong = {}
    for lines in range(42):
        file = tmp_path / f"{lines}.pdf"
        file.write_bytes(draw_pdf(lengthened(sheet(12), lines)))
        wrong[lines] = faults(pages(file), code, *(party.upper() for party in PARTIES))
    assert not {lines: what for lines, what in wrong.items() if what}


def test_the_file_for_a_word_processor_is_signed_below_its_receipt_too(tmp_path: Path) -> None:
    files = []
    for lines in range(0, 42, 2):
        files.append(tmp_path / f"{lines}.docx")
        files[-1].write_bytes(draw_docx(lengthened(act(2), lines)))
    profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True)
    wrong = {
        file.stem: faults(
            pages(file.with_suffix(".pdf")),
            RECEIPT,
            "Ghi chú:",
            CLOSING,
            "Trần Văn Kỳ",
            "Lê Thị Thu",
        )
        for file in files
    }
    assert not {lines: what for lines, what in wrong.items() if what}
