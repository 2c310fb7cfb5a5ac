"""What goes with the payload: descriptions, the page, the checkers; and going on after a kill."""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from lxml import etree

from app.archive.describing.ead import ead
from app.archive.describing.facts import BackupCopy, ListedFile, PackageFacts
from app.archive.describing.mets import EAD_FILE, PREMIS_FILE
from app.archive.describing.premis import premis
from app.archive.describing.put import SCHEMAS
from app.archive.index_page import PlayedFilm, index_page
from app.archive.package import make_package
from app.archive.package_course import PackageCourse
from app.archive.package_source import RunFolder
from app.archive.verify import verify_path
from app.model.descriptions import NOTHING_STATED, ArchivalDescription
from app.model.jobs import JobLeftOffError, Progress
from tests.helpers.archive import PHOTO, make_source, package_of

STATED = ArchivalDescription(
    fonds_code="HP.UBND",
    fonds_name="UBND phường Thạch Khôi",
    file_code="12.TCD.2026",
    retention="20 năm",
    access="Hạn chế",
    language="Tiếng Việt",
    keywords="đất đai; bồi thường, tái định cư",
    totals="35 tờ",
)
AT = datetime.fromisoformat("2026-11-22T11:00:00+07:00")
FACTS = PackageFacts(
    "0b3e6c1e-2f9e-4f3b-9d57-111111111111",
    "GOI-BAN-GIAO-x",
    "8f3a",
    "Tiếp công dân <định kỳ>",
    "UBND phường Thạch Khôi",
    AT,
    description=STATED,
    started_at="2026-11-22T02:30:00+00:00",
    ended_at="2026-11-22T04:00:00+00:00",
    backups=[BackupCopy("Ổ số 3", "Tủ 2", verified=True), BackupCopy("sda", "", verified=None)],
    files=[ListedFile("data/xem-lai/room.mp4", 5, {"sha256": "a" * 64})],
)


@functools.cache
def _schema(name: str) -> etree.XMLSchema:
    class Local(etree.Resolver):
        def resolve(self, url: str, _public: str, context: Any) -> Any:
            name = url.rsplit("/", 1)[-1]
            return self.resolve_filename(str(SCHEMAS / name), context)

    parser = etree.XMLParser()
    parser.resolvers.add(Local())
    return etree.XMLSchema(etree.parse(str(SCHEMAS / name), parser))


def test_mets_is_valid_and_names_every_file_with_its_hash(tmp_path: Path) -> None:
    source = replace(make_source(tmp_path), description=STATED)
    (tmp_path / "disk").mkdir()
    package = make_package(source, tmp_path / "disk", Progress()).path
    schema = _schema("mets.xsd")
    names = {"m": "http://www.loc.gov/METS/", "x": "http://www.w3.org/1999/xlink"}
    hashes = {}
    for name, described in (("ead3.xsd", EAD_FILE), ("premis.xsd", PREMIS_FILE)):
        told = _schema(name)
        assert told.validate(etree.parse(str(package / described))), told.error_log
        assert (package / "schemas" / name).read_bytes() == (SCHEMAS / name).read_bytes()
    for name in ("METS.xml", "representations/rep1/METS.xml"):
        tree = etree.parse(str(package / name))
        assert schema.validate(tree), schema.error_log
        for row in tree.iterfind(".//m:file", names):
            href = row.find("m:FLocat", names).get("{http://www.w3.org/1999/xlink}href")
            place = (package / name).parent / unquote(href)
            hashes[os.path.normpath(place)] = row.get("CHECKSUM")
    assert etree.parse(str(package / "METS.xml")).getroot().get("OBJID").startswith("urn:HP.UBND:")
    lines = (package / "manifest-sha256.txt").read_text().splitlines()
    plain = dict(line.split("  ", 1)[::-1] for line in lines)
    assert len(plain) == 9
    for name, digest in plain.items():
        assert hashes[str(package / name)] == digest


NOBODY_STATED = replace(
    FACTS,
    organization="",
    description=NOTHING_STATED,
    started_at="",
    ended_at="",
    backups=(),
    files=(),
)
DESCRIBED = {
    "full": FACTS,
    "practice, sealed parts left out": replace(
        FACTS, practice=True, left_out=True, operator="Ông Bưởi <1>"
    ),
    "another language, no end": replace(
        FACTS, description=replace(STATED, language="Tiếng Pháp"), ended_at=""
    ),
    "bare": NOBODY_STATED,
}


@pytest.mark.parametrize("case", DESCRIBED)
def test_ead_and_premis_are_valid(case: str) -> None:
    for name, described in (("ead3.xsd", ead), ("premis.xsd", premis)):
        schema = _schema(name)
        assert schema.validate(etree.fromstring(described(DESCRIBED[case]))), schema.error_log


def test_description_says_what_was_stated_and_nothing_else() -> None:
    tree = ElementTree.fromstring(ead(FACTS))
    text = " ".join("".join(tree.itertext()).split())
    for words in ("HP.UBND - UBND phường Thạch Khôi", "20 năm", "Hạn chế", "tái định cư", "35 tờ"):
        assert words in text
    assert "2026-11-22T09:30:00+07:00" in text and "2026-11-22T11:00:00+07:00" in text
    assert "Ổ số 3 (Tủ 2): đã đọc lại, khớp; sda: chưa đọc lại" in text
    bare = ElementTree.fromstring(
        ead(replace(FACTS, description=ArchivalDescription(), backups=()))
    )
    tags = {element.tag.rpartition("}")[2] for element in bare.iter()}
    assert not tags & {"appraisal", "accessrestrict", "controlaccess", "altformavail", "language"}
    assert replace(FACTS, description=ArchivalDescription()).object_id == f"urn:uuid:{FACTS.id}"


def test_page_says_how_the_recording_is_backed_up_and_what_was_brought_in() -> None:
    names = ("ban-ghi-nhap-1/phim.mp4", "ban-ghi-nhap-2/a/b.mp4", "ghi-hinh-nen-tang/Meet.mp4")
    listed = [ListedFile(f"data/{name}", 5, {"sha256": "a" * 64}) for name in names]
    page = index_page(replace(FACTS, files=listed), []).decode()
    assert "<summary>Bản ghi nhập từ nơi khác (2 tệp)</summary>" in page
    assert "<summary>Bản ghi của nền tảng (1 tệp)</summary>" in page
    assert "Tệp khác" not in page
    rows = re.findall(r"Tình trạng sao lưu dự phòng</th><td>([^<]*)</td>", page)
    assert rows == ["Ổ số 3 (Tủ 2): đã đọc lại, khớp", "sda: chưa đọc lại"]
    assert "sao lưu" not in index_page(replace(FACTS, backups=[]), []).decode()


def test_guide_names_every_folder_of_a_package_with_what_was_brought_in(tmp_path: Path) -> None:
    source = make_source(tmp_path)
    brought = []
    for name in ("ghi-hinh-nen-tang", "ban-ghi-nhap-1"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "phim.bin").write_bytes(b"film")
        digest = hashlib.sha256(b"film").hexdigest()
        brought.append(RunFolder(name, tmp_path / name, {"phim.bin": digest}))
    (tmp_path / "disk").mkdir()
    made = make_package(replace(source, platform=brought), tmp_path / "disk", Progress())
    guide = (made.path / "HUONG-DAN-KIEM-TRA.txt").read_text(encoding="utf-8")
    folders = [one.name for one in (made.path / "data").iterdir() if one.is_dir()]
    assert {"ghi-hinh-nen-tang", "ban-ghi-nhap-1"} <= set(folders)
    assert all(f"data/{name}/" in guide for name in folders)
    assert max(map(len, guide.splitlines())) <= 80


def test_page_escapes_what_it_shows_and_needs_no_network() -> None:
    page = index_page(FACTS, [PlayedFilm("data/xem-lai/room.mp4", "Phòng </script>")]).decode()
    assert "Tiếp công dân &lt;định kỳ&gt;" in page and "Phòng &lt;/script&gt;" in page
    assert "http" not in page and "Thời hạn lưu trữ" in page
    assert page.count("</script>") == 2


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _zeros(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-8] + bytes(8))


def _nfd(path: Path) -> None:
    path.rename(path.with_name(unicodedata.normalize("NFD", path.name)))


def _link(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/null")


def _prepend(data: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(data + path.read_bytes()) and None


def _replace(old: bytes, new: bytes) -> Callable[[Path], None]:
    return lambda path: path.write_bytes(path.read_bytes().replace(old, new)) and None


def _swap(path: Path) -> None:
    other = path.with_name(Path(OTHER_FILM).name)
    first, second = path.read_bytes(), other.read_bytes()
    path.write_bytes(second)
    other.write_bytes(first)


FILM = "data/ghi-am-ghi-hinh/room/000002.mp4"
OTHER_FILM = "data/ghi-am-ghi-hinh/room/000003.mp4"
SEAL_FILE = "tagmanifest-sha256.txt"
LIST = "manifest-sha256.txt"
DAMAGES: dict[str, tuple[str, Callable[[Path], Any], str]] = {
    "one bit": (FILM, _flip, f"SAI    {FILM}"),
    "tail gone": (FILM, _truncate, f"SAI    {FILM}"),
    "zeros at the tail": (FILM, _zeros, f"SAI    {FILM}"),
    "missing": (FILM, Path.unlink, f"THIẾU  {FILM}"),
    "extra": ("data/la.txt", lambda path: path.write_text("x"), "THỪA   data/la.txt"),
    "renamed": (FILM, lambda path: path.rename(f"{path}.bak"), f"THỪA   {FILM}.bak"),
    "empty list": (LIST, lambda path: path.write_bytes(b""), f"{LIST}: danh sách trống"),
    "tabs": (LIST, _replace(b"  ", b"\t"), f"SAI    {LIST}"),
    "byte order mark": (LIST, _prepend(b"\xef\xbb\xbf"), f"{LIST}: có dấu BOM"),
    "CRLF": (LIST, _replace(b"\n", b"\r\n"), f"SAI    {LIST}"),
    "decomposed name": (f"data/kiem-thu/1d/{PHOTO}", _nfd, f"THIẾU  data/kiem-thu/1d/{PHOTO}"),
    "list of tags gone": ("tagmanifest-sha512.txt", Path.unlink, "THIẾU  tagmanifest-sha512.txt"),
    "list of tags changed": ("tagmanifest-sha256.txt", _truncate, "không phải gói đã bàn giao"),
    "link": (FILM, _link, f"SAI    {FILM}"),
    "swapped": (FILM, _swap, f"SAI    {FILM}"),
    "the other of the swapped": (FILM, _swap, f"SAI    {OTHER_FILM}"),
    "seal file emptied": (
        SEAL_FILE,
        lambda path: path.write_bytes(b""),
        f"{SEAL_FILE}: danh sách trống",
    ),
    "seal file gone": (SEAL_FILE, Path.unlink, f"THIẾU  {SEAL_FILE}"),
}


def _checked(package: Path, *more: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-S", str(package / "kiem-tra.py"), *more]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_checker_names_all_damage_of_a_package_and_a_swapped_one(tmp_path: Path) -> None:
    made = package_of(tmp_path)
    good = _checked(made.path, "--ma", made.seal)
    assert good.returncode == 0 and "đúng là gói đã bàn giao" in good.stdout
    wrong = _checked(made.path, "--ma", "0" * 64)
    assert wrong.returncode == 1 and "không phải gói đã bàn giao" in wrong.stdout
    for damage, (file, harm, words) in DAMAGES.items():
        whole = {p: p.read_bytes() for p in made.path.rglob("*") if p.is_file()}
        harm(made.path / file)
        told = _checked(made.path, "--ma", made.seal)
        assert told.returncode == 1 and words in told.stdout, damage
        assert not verify_path(made.path, Progress(), seal=made.seal).verified, damage
        for path in made.path.rglob("*"):
            if (path.is_file() or path.is_symlink()) and (path.is_symlink() or path not in whole):
                path.unlink()
        for path, data in whole.items():
            path.write_bytes(data)
    assert _checked(made.path).returncode == 0


def test_checker_for_powershell_reads_vietnamese_and_names_the_same_faults(tmp_path: Path) -> None:
    package = package_of(tmp_path).path
    script = (package / "kiem-tra.ps1").read_bytes()
    assert script.startswith(b"\xef\xbb\xbf") and b"\r\n" in script
    text = script.decode("utf-8-sig")
    for words in ("THIẾU", "THỪA", "SAI", "dấu BOM", "danh sách trống", "chỉ ra ngoài gói"):
        assert words in text
    assert b"kiem-tra.ps1" in (package / "kiem-tra.cmd").read_bytes()


class _Kill:
    """Leaves a work off after so many bytes and the first film that is noted, as the end of the
    process would.
    """

    def __init__(self, after: int) -> None:
        self.point: dict[str, Any] = {}
        self.progress = Progress(self._look)
        self._after = after

    def _look(self, done: int, _total: int) -> None:
        if done >= self._after and any(n.endswith(".mp4") for n in self.point.get("files", ())):
            self.progress.leave_off()

    def save(self, point: dict[str, Any]) -> None:
        self.point = json.loads(json.dumps(point))


def test_making_goes_on_after_a_kill_with_the_file_it_was_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.package_course.SAVE_EVERY_S", 0.0)
    source, disk = make_source(tmp_path), tmp_path / "disk"
    disk.mkdir()
    kill = _Kill(700_000)
    with pytest.raises(JobLeftOffError):
        make_package(source, disk, kill.progress, PackageCourse(kill.point, kill.save))
    [work] = disk.iterdir()
    kept = {p.relative_to(work): p.stat().st_ino for p in work.rglob("*.mp4")}
    noted = [name for name in kill.point["files"] if name.endswith(".mp4")]
    assert noted and work.name.startswith(".dang-ghi-")
    report = make_package(source, disk, Progress(), PackageCourse(kill.point, kill.save))
    assert report.verified and [p.name for p in disk.iterdir()] == [report.name]
    for name in noted:
        assert (report.path / name).stat().st_ino == kept[Path(name)]
    again = make_package(source, disk, Progress(), PackageCourse(kill.point, kill.save))
    assert (again.path, again.seal, again.verified) == (report.path, report.seal, True)


def test_what_lies_half_made_is_not_trusted_where_the_package_is_another_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.package_course.SAVE_EVERY_S", 0.0)
    source, disk = make_source(tmp_path), tmp_path / "disk"
    disk.mkdir()
    kill = _Kill(700_000)
    with pytest.raises(JobLeftOffError):
        make_package(source, disk, kill.progress, PackageCourse(kill.point, kill.save))
    before = kill.point["id"]
    other = replace(source, tests=())
    report = make_package(other, disk, Progress(), PackageCourse(kill.point, kill.save))
    assert report.verified and kill.point["id"] != before
    assert not (report.path / "data/kiem-thu").exists() and len(list(disk.iterdir())) == 1
