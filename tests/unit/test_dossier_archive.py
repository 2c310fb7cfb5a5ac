"""A ZIP of a stranger is bounded, its names lead nowhere, and no damage is more than a refusal."""

from __future__ import annotations

import io
import random
import stat
import struct
import unicodedata
import zipfile
import zlib

import pytest

from app.dossier import archive
from app.dossier.archive import Archive, IntakeError
from app.dossier.file_names import is_litter, natural_key, packed_parts, shown_name
from app.dossier.image_facts import image_facts
from app.dossier.kinds import recognise

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 8
FUZZED = 10_000


def packed(
    *files: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_DEFLATED
) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archived:
        for name, content in files:
            archived.writestr(name, content)
    return made.getvalue()


def opened(data: bytes) -> Archive:
    return Archive(io.BytesIO(data), len(data))


def read(data: bytes) -> dict[str, bytes]:
    found = opened(data)
    contents = {}
    for member in found.members:
        with found.open(member) as file:
            contents["/".join((*member.folders, member.name))] = file.read()
    return contents


def raw_name(name: bytes, utf_8: bool = False) -> bytes:
    """An archive of one file with just these bytes as its name."""
    stand_in = "n" * len(name)
    data = bytearray(packed((stand_in, PDF)).replace(stand_in.encode(), name))
    if utf_8:
        for at, place in ((data.find(b"PK\1\2"), 8), (0, 6)):
            struct.pack_into("<H", data, at + place, 0x800)
    return bytes(data)


def test_files_come_out_as_they_went_in() -> None:
    made = packed(("Đơn thư/b.pdf", PDF), ("a.pdf", b""), ("__MACOSX/._a.pdf", b"x"), ("f/", b""))
    assert read(made) == {"Đơn thư/b.pdf": PDF, "a.pdf": b""}


@pytest.mark.parametrize(
    ("name", "utf_8"),
    [
        (unicodedata.normalize("NFD", "Khiếu nại.pdf").encode(), True),
        (unicodedata.normalize("NFD", "Khiếu nại.pdf").encode(), False),
        ("Khiếu nại.pdf".encode(), False),
        (b"Khi\xea\xecu na\xf2i.pdf", False),
    ],
)
def test_names_are_read_however_they_were_written(name: bytes, utf_8: bool) -> None:
    assert list(read(raw_name(name, utf_8))) == ["Khiếu nại.pdf"]


def test_a_name_of_code_page_437_and_one_in_an_extra_field() -> None:
    assert list(read(raw_name("résumé.pdf".encode("cp437")))) == ["résumé.pdf"]
    entry = zipfile.ZipInfo("don.pdf")
    name = "Đơn.pdf".encode()
    told = struct.pack("<BL", 1, zlib.crc32(b"don.pdf")) + name
    entry.extra = struct.pack("<HH", 0x7075, len(told)) + told
    assert list(read(packed((entry, PDF)))) == ["Đơn.pdf"]


@pytest.mark.parametrize(
    "name",
    [
        "../x.pdf",
        "a/../../x.pdf",
        "..\\..\\x.pdf",
        "/etc/x.pdf",
        "\\\\server\\x.pdf",
        "C:\\x.pdf",
        "c:x.pdf",
        "a/b:stream.pdf",
        "x\ny.pdf",
        "CON.pdf",
        "a/aux",
        "lpt1.tar.pdf",
        "a/.. /x.pdf",
        "a/ /x.pdf",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused_and_the_rest_is_taken(name: str) -> None:
    found = opened(packed((name, PDF), ("tốt.pdf", PDF)))
    assert [member.name for member in found.members] == ["tốt.pdf"]
    assert len(found.refused) == 1
    assert "leads elsewhere" in str(found.refused[0])


def test_a_name_with_nul_is_refused() -> None:
    found = opened(raw_name(b"x.pdf\0.exe"))
    assert (len(found.members), len(found.refused)) == (0, 1)


@pytest.mark.parametrize("sort", [stat.S_IFLNK, stat.S_IFCHR, stat.S_IFIFO])
def test_links_and_devices_are_no_files(sort: int) -> None:
    entry = zipfile.ZipInfo("x.pdf")
    entry.external_attr = (sort | 0o777) << 16
    found = opened(packed((entry, b"/etc/passwd")))
    assert found.members == []
    assert "link or a device" in str(found.refused[0])


def refused(data: bytes) -> str:
    with pytest.raises(IntakeError) as caught:
        opened(data)
    return str(caught.value.what)


def test_a_locked_archive_has_its_own_word() -> None:
    data = bytearray(packed(("x.pdf", PDF)))
    struct.pack_into("<H", data, data.find(b"PK\1\2") + 8, 1)
    assert "password" in refused(bytes(data))


def test_bombs_are_refused_before_they_go_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "RATIO_FROM_BYTES", 100_000)
    white_page = bytes(90_000)
    assert read(packed(("x.bmp", white_page))) == {"x.bmp": white_page}
    assert "more than a dossier" in refused(packed(("x.bmp", bytes(1_000_000))))
    monkeypatch.setattr(archive, "LARGEST_UNPACKED_BYTES", 3 * len(PDF))
    assert "more than a dossier" in refused(packed(*((f"{n}.pdf", PDF) for n in range(4))))


def test_too_many_entries_are_refused_unread() -> None:
    many = packed(*((f"{n}", b"") for n in range(2_001)), method=zipfile.ZIP_STORED)
    assert "more than a dossier" in refused(many)
    end = bytearray(packed(("x", b"")))
    struct.pack_into("<L", end, len(end) - 10, 0x7FFFFFFF)
    assert "more than a dossier" in refused(bytes(end))


def test_entries_that_lie_over_each_other_are_refused() -> None:
    """The trick of the densest bombs: many entries, one kernel of packed bytes."""
    data = bytearray(packed(("a", PDF), ("b", PDF), method=zipfile.ZIP_STORED))
    second = data.rfind(b"PK\1\2")
    struct.pack_into("<L", data, second + 42, 0)
    assert "damaged" in refused(bytes(data))
    data = bytearray(packed(("a", PDF), method=zipfile.ZIP_STORED))
    struct.pack_into("<LL", data, data.find(b"PK\1\2") + 20, 10**6, 10**6)
    assert "damaged" in refused(bytes(data))


def test_a_damaged_file_is_refused_when_it_is_read() -> None:
    data = bytearray(packed(("x.pdf", PDF), method=zipfile.ZIP_STORED))
    data[100] ^= 1
    found = opened(bytes(data))
    with pytest.raises(IntakeError, match="damaged"), found.open(found.members[0]) as file:
        file.read()


def mutated(dice: random.Random, whole: bytes) -> bytes:
    data = bytearray(whole)
    for _ in range(dice.choice((1, 2, 8, 40))):
        data[dice.randrange(len(data))] = dice.choice((0, 1, 0x7F, 0xFF, dice.randrange(256)))
    if dice.random() < 0.2:
        del data[dice.randrange(len(data)) :]
    return bytes(data)


def test_ten_thousand_damaged_archives_are_at_worst_refused() -> None:
    dice = random.Random(1)
    wholes = [
        packed(("Đơn/x.pdf", PDF[:200]), ("../y", b"y" * 50)),
        packed(("x", PDF[:99]), method=zipfile.ZIP_STORED),
        packed(("x", b"z" * 400), method=zipfile.ZIP_BZIP2),
        packed(("[Content_Types].xml", b"<a/>"), ("word/document.xml", b"<b/>")),
    ]
    taken = 0
    for number in range(FUZZED):
        data = mutated(dice, wholes[number % len(wholes)])
        recognise(io.BytesIO(data), len(data))
        try:
            found = opened(data)
            for member in found.members:
                with found.open(member) as file:
                    taken += len(file.read(4096))
        except (IntakeError, OSError):
            continue
    assert taken > 0


def test_ten_thousand_names_lead_nowhere() -> None:
    dice = random.Random(2)
    bits = [
        "..",
        ".",
        "/",
        "\\",
        "C:",
        "\0",
        "Đơn",
        "e\u0302\u0301",
        "con",
        " ",
        "7",
        "\u202e",
        "a",
    ]
    for _ in range(FUZZED):
        name = "".join(dice.choices(bits, k=dice.randrange(1, 8)))
        parts = packed_parts(name)
        natural_key(name)
        assert shown_name(name).isprintable()
        assert parts is None or not {"..", ".", ""} & {part.strip() for part in parts}
        assert parts is None or not any(set(part) & set("/\\:\0") for part in parts)


def test_ten_thousand_pictures_are_read_without_harm() -> None:
    dice = random.Random(3)
    exif = (
        b"II*\0\x08\0\0\0\x02\0\x69\x87\x04\0\x01\0\0\0\x26\0\0\0\x1a\x01\x05\0\x01\0\0\0\x30\0\0\0"
    )
    jpeg = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(exif) + 8) + b"Exif\0\0" + exif + bytes(40)
    for number in range(FUZZED):
        data = mutated(dice, jpeg if number % 2 else exif + bytes(40))
        assert image_facts(data).dpi >= 0
        assert recognise(io.BytesIO(data), len(data)) is not None


def test_names_are_shown_and_ordered_as_people_read_them() -> None:
    assert shown_name("Don\u202efdp.exe\x07  x") == "Donfdp.exe x"
    assert shown_name("\u0007") == "?"
    names = ["Trang 10", "trang 2", "Trang 1", unicodedata.normalize("NFD", "Ảnh 3"), "Ảnh 1"]
    assert [unicodedata.normalize("NFC", n) for n in sorted(names, key=natural_key)] == [
        *("Ảnh 1", "Ảnh 3"),
        *("Trang 1", "trang 2", "Trang 10"),
    ]
    assert is_litter(("$RECYCLE.BIN", "a.pdf")) and is_litter(("~$Đơn.docx",))
    assert not is_litter(("Đơn.pdf",))
