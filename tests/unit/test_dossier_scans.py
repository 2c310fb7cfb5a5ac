"""Pages of one scan are put together, photographs stay apart, and bytes tell what a file is."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from app.dossier.image_facts import ImageFacts, image_facts
from app.dossier.kinds import recognise
from app.dossier.scan_groups import Picture, find_scans
from app.model.dossier import DocumentKind

GLASS = ImageFacts(dpi=300)
CAMERA = ImageFacts(exposed=True, dpi=72)


def scans(*names: str, facts: ImageFacts = CAMERA, place: str = "USB/Đơn thư") -> list[list[str]]:
    pictures = [Picture(place, name, "jpg", facts) for name in names]
    return [[names[page] for page in scan.pages] for scan in find_scans(pictures)]


@pytest.mark.parametrize(
    "names",
    [
        ["Trang 1.jpg", "Trang 2.jpg", "Trang 10.jpg", "Trang 3.jpg", "Trang 4.jpg", "Trang 5.jpg"],
        ["1.jpg", "2.jpg"],
        ["0.jpg", "1.jpg"],
        ["Đơn khiếu nại (1).jpg", "Đơn khiếu nại (2).jpg"],
        ["scan_001.jpg", "scan_002.jpg", "scan_003.jpg"],
        ["tờ 1 - 300dpi.jpg", "tờ 2 - 300dpi.jpg"],
        ["Đơn 2024 tr1.jpg", "Đơn 2024 tr2.jpg"],
    ],
)
def test_counted_pages_are_one_document_in_natural_order(names: list[str]) -> None:
    found = scans(*reversed(names))
    assert len(found) == 1
    assert found[0] == sorted(names, key=lambda name: (len(name), name))


@pytest.mark.parametrize(
    "names",
    [
        ["IMG_0001.jpg", "IMG_0002.jpg"],
        ["DSC00001.jpg", "DSC00002.jpg"],
        ["Ảnh 1.jpg", "Ảnh 2.jpg"],
        ["20240101_101112.jpg", "20240101_101113.jpg"],
        ["Đơn.jpg", "Quyết định.jpg"],
        ["1.jpg", "01.jpg"],
        ["Trang 1.jpg", "Trang 9.jpg"],
        ["Quyết định 45.jpg", "Quyết định 46.jpg"],
    ],
)
def test_what_nobody_counted_as_pages_stays_apart(names: list[str]) -> None:
    assert scans(*names) == []


def test_a_scanner_that_counts_like_a_camera_is_told_by_its_resolution() -> None:
    names = ("IMG_0045.jpg", "IMG_0046.jpg")
    assert scans(*names, facts=GLASS) == [list(names)]
    assert scans("IMG_0045.jpg", "IMG_0047.jpg", facts=GLASS) == []


def test_folders_and_formats_are_not_mixed() -> None:
    pictures = [
        Picture("a", "1.jpg", "jpg", GLASS),
        Picture("b", "2.jpg", "jpg", GLASS),
        Picture("a", "2.png", "png", GLASS),
    ]
    assert find_scans(pictures) == []


def test_the_title_is_what_the_sender_called_it() -> None:
    titles = [
        find_scans([Picture("USB/Đơn thư", f"{words}{n}.jpg", "jpg", GLASS) for n in (1, 2)])[
            0
        ].title
        for words in ("Biên bản (", "Trang ", "")
    ]
    assert titles == ["Biên bản", "Đơn thư", "Đơn thư"]


def tiff(order: str, tags: dict[int, tuple[int, int]], more: bytes = b"") -> bytes:
    mark = b"II*\0" if order == "<" else b"MM\0*"
    body = struct.pack(f"{order}LH", 8, len(tags))
    for tag, (sort, value) in tags.items():
        body += struct.pack(f"{order}HHL", tag, sort, 1)
        body += (
            struct.pack(f"{order}HH", value, 0) if sort == 3 else struct.pack(f"{order}L", value)
        )
    return mark + body + bytes(4) + more


@pytest.mark.parametrize("order", ["<", ">"])
def test_facts_of_scans_and_photographs(order: str) -> None:
    at = 8 + 2 + 2 * 12 + 4
    scan = tiff(order, {0x11A: (5, at), 0x128: (3, 2)}, struct.pack(f"{order}LL", 300, 1))
    assert image_facts(scan) == ImageFacts(dpi=300)
    photo = tiff(order, {0x829A: (5, at)}, bytes(8))
    jpeg = b"\xff\xd8\xff\xe1" + struct.pack(">H", len(photo) + 8) + b"Exif\0\0" + photo
    assert image_facts(jpeg).exposed
    jfif = b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\2\2\0\x76\0\x76\0\0"
    assert image_facts(jfif).of_scanner
    png = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\x09pHYs" + struct.pack(">LLB", 11811, 11811, 1)
    assert round(image_facts(png).dpi) == 300


def packed(*files: tuple[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in files:
            archive.writestr(name, content)
    return made.getvalue()


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
KINDS: list[tuple[bytes, DocumentKind, str]] = [
    (b"junk %PDF-1.4", DocumentKind.PDF, "pdf"),
    (b"\xff\xd8\xff\xe0", DocumentKind.IMAGES, "jpg"),
    (b"MM\0*", DocumentKind.IMAGES, "tif"),
    (b"RIFF\0\0\0\0WEBP", DocumentKind.IMAGES, "webp"),
    (packed(("[Content_Types].xml", b""), ("xl/workbook.xml", b"")), DocumentKind.OFFICE, "xlsx"),
    (packed(("[Content_Types].xml", b""), ("word/document.xml", b"")), DocumentKind.OFFICE, "docx"),
    (
        packed(("mimetype", b"application/vnd.oasis.opendocument.text"), ("content.xml", b"")),
        DocumentKind.OFFICE,
        "odt",
    ),
    (OLE + "WordDocument".encode("utf-16-le"), DocumentKind.OFFICE, "doc"),
    (OLE + "EncryptedPackage".encode("utf-16-le"), DocumentKind.OFFICE, "docx"),
    (b"{\\rtf1", DocumentKind.OFFICE, "rtf"),
    (b"RIFF\0\0\0\0WAVEfmt ", DocumentKind.SOUND, "wav"),
    (b"ID3\x04", DocumentKind.SOUND, "mp3"),
    (b"\xff\xfb\x90\x64" + bytes(100), DocumentKind.SOUND, "mp3"),
    (b"\0\0\0\x18ftypM4A " + bytes(20), DocumentKind.SOUND, "m4a"),
    (b"\0\0\0\x18ftypmp42" + b"hdlr" + bytes(8) + b"soun", DocumentKind.SOUND, "m4a"),
    (
        b"\0\0\0\x18ftypisom" + bytes(2_000_000) + b"hdlr" + bytes(8) + b"vide",
        DocumentKind.VIDEO,
        "mp4",
    ),
    (b"\0\0\0\x18ftypqt  " + bytes(20), DocumentKind.VIDEO, "mov"),
    (b"\x1aE\xdf\xa3\x86\x85A_AAC\x86\x85V_VP9", DocumentKind.VIDEO, "mkv"),
    (b"\x1aE\xdf\xa3\x86\x86A_OPUS", DocumentKind.SOUND, "mka"),
    ((b"G" + bytes(187)) * 4, DocumentKind.VIDEO, "ts"),
]


@pytest.mark.parametrize(("data", "kind", "ending"), KINDS)
def test_bytes_tell_the_kind(data: bytes, kind: DocumentKind, ending: str) -> None:
    contents = recognise(io.BytesIO(data), len(data))
    assert (contents.kind, contents.ending, contents.refused) == (kind, ending, None)


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b"MZ\x90\0", "no PDF"),
        (b"<html><script>", "no PDF"),
        (OLE, "no PDF"),
        (b"\0\0\0\x18ftypheic", "HEIC"),
        (b"Rar!\x1a\x07\0", "unpack it"),
        (b"BM is not a bitmap", "no PDF"),
        (b"G", "no PDF"),
    ],
)
def test_what_cannot_be_shown_is_refused_with_a_word(data: bytes, word: str) -> None:
    assert word in str(recognise(io.BytesIO(data), len(data)).refused)


def test_a_plain_zip_is_an_archive() -> None:
    data = packed(("a.pdf", b"%PDF-1.4"))
    assert recognise(io.BytesIO(data), len(data)).archive
