"""The label of a package is one sheet of A6 with its check code in letters and to scan."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import cv2
import pytest

from app.archive.check import FolderKind, VerifyReport
from app.archive.package import PackageReport
from app.archive.package_label import LabelFacts, retention_words, write_label
from app.engine.package_order import PackageOrder, label_facts
from app.model.custody import Retention
from app.model.descriptions import ArchivalDescription
from app.model.reception import Session
from app.model.recording import KeptRecording, RecordingRecord

SEAL = "0123456789abcdef" * 4
AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)


@pytest.fixture
def facts(tmp_path: Path) -> LabelFacts:
    return LabelFacts(
        package=tmp_path / "GOI-BAN-GIAO-20261120-0800-k3m7qa",
        seal=SEAL,
        bytes=4_812_000_000,
        title="Tiếp công dân định kỳ của Chủ tịch UBND phường Thạch Khôi về bồi thường đất",
        session="k3m7qa",
        made_at=AT,
        recorded_at=AT,
        point="Ủy ban nhân dân phường Thạch Khôi",
        retention=retention_words(Retention(None, "k3m7qa", 20, 2026, "Bảng", "", "Lưu")),
        access="Hạn chế",
        number=2,
        count=3,
    )


def text_of(path: Path) -> str:
    told = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True)
    return unicodedata.normalize("NFC", " ".join(told.stdout.decode().split()))


def test_it_says_what_is_looked_for_on_the_shelf(facts: LabelFacts, tmp_path: Path) -> None:
    path = write_label(facts)
    assert path == tmp_path / "NHAN-GOI-BAN-GIAO-20261120-0800-k3m7qa.pdf"
    text = text_of(path)
    for said in (
        "SỐ 2/3",
        "k3m7qa",
        "20/11/2026",
        facts.point,
        "đến hết ngày 31/12/2046",
        "Hạn chế",
        facts.package.name,
    ):
        assert said in text, said
    groups = re.findall(r"\b(?:01234567|89abcdef)\b", text)
    assert "".join(groups) == SEAL
    info = subprocess.run(["pdfinfo", str(path)], check=True, capture_output=True, text=True)
    assert "Pages:           1" in info.stdout
    size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info.stdout)
    assert size is not None and [round(float(x) / 72 * 25.4) for x in size.groups()] == [148, 105]
    fonts = subprocess.run(["pdffonts", str(path)], check=True, capture_output=True, text=True)
    assert all(row.split()[-5] == "yes" for row in fonts.stdout.splitlines()[2:])


def test_the_code_to_scan_is_that_of_the_handover_record(facts: LabelFacts, tmp_path: Path) -> None:
    stem = tmp_path / "label"
    command = ["pdftoppm", "-r", "200", "-png", str(write_label(facts)), str(stem)]
    subprocess.run(command, check=True)
    [picture] = tmp_path.glob("label*.png")
    told, _, _ = cv2.QRCodeDetector().detectAndDecode(cv2.imread(str(picture)))
    assert told == f"{facts.package.name}\nsha256:{SEAL}"


def test_what_nobody_stated_is_left_as_dots_and_a_practice_says_so(facts: LabelFacts) -> None:
    bare = replace(facts, retention="", access="", practice=True)
    text = text_of(write_label(bare))
    assert len(re.findall(r"\.{20,}", text)) == 3 and "CHẠY THỬ" in text
    assert write_label(bare).name.endswith("-2.pdf")
    assert retention_words(None) == ""


def test_a_package_that_was_made_tells_its_label(tmp_path: Path) -> None:
    record = RecordingRecord("room", (), (), 900.0, 22500, 0, 0, -20.0)
    kept = KeptRecording(
        1, "k3m7qa", "2026-11-20T08:00:00+07:00", "2026-11-20T09:00:00+07:00", record
    )
    session = Session("k3m7qa", "Tiếp công dân", kept.started_at, point_name="Phường Thạch Khôi")
    stated = ArchivalDescription(title="Hồ sơ tiếp công dân", access="Hạn chế", file_code="HS-12")
    order = PackageOrder(session, [kept], [], {}, tmp_path, "Lưu", description=stated)
    check = VerifyReport(str(tmp_path), FolderKind.PACKAGE, 3, 3, 3)
    made_at = "2026-11-24T10:00:00+07:00"
    report = PackageReport(tmp_path / "GOI", "GOI", 3, 900, SEAL, made_at, check)
    told = label_facts(order, report, Retention(None, "k3m7qa", None, 2026, "Bảng", "", "Lưu"))
    assert (told.title, told.access, told.file_code) == ("Hồ sơ tiếp công dân", "Hạn chế", "HS-12")
    assert (told.retention, told.seal, told.point) == ("Vĩnh viễn", SEAL, "Phường Thạch Khôi")
    assert told.recorded_at is not None and told.recorded_at.isoformat() == kept.started_at
