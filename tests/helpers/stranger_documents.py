"""Documents as strangers send them: good, locked, damaged, hostile. Made when a test needs them."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from app.archive import document as parts
from app.archive.document import Document
from app.archive.document_pdf import draw_pdf

PETITION = "Đơn khiếu nại của các hộ dân về bồi thường khi thu hồi đất"
PASSWORD = "mật khẩu 2026"


def pdf_of(texts: list[str]) -> bytes:
    """A PDF with a page for each text."""
    found: list[parts.Part] = []
    for text in texts:
        if found:
            found.append(parts.NewPage())
        found += [parts.Line(line) for line in text.split("\n")]
    return draw_pdf(Document(title="Hồ sơ", author="", parts=tuple(found)))


def numbered_pdf(pages: int) -> bytes:
    """Every page says what it is and which."""
    return pdf_of([f"{PETITION}. Trang số {page}" for page in range(1, pages + 1)])


def locked_pdf(content: bytes) -> bytes:
    """The same, encrypted (AES-256) with :data:`PASSWORD`."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    writer.encrypt(PASSWORD, algorithm="AES-256")
    return _written(writer)


def hostile_pdf(content: bytes, link: str, program: str) -> bytes:
    """The same with all that may run or lead away: a script, a launch and links when the document
    is opened and when its page is, and a link over the whole page.
    """
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(content)))
    words = f'app.launchURL("{link}/script"); this.submitForm("{link}/form");'
    script = _action("JavaScript", JS=TextStringObject(words))
    launch = _action("Launch", F=TextStringObject(program))
    more = ArrayObject([launch, script])
    away = _action("URI", URI=TextStringObject(f"{link}/open"), Next=more)
    named = DictionaryObject(
        {NameObject("/Names"): ArrayObject([TextStringObject("script"), script])}
    )
    writer.root_object[NameObject("/Names")] = DictionaryObject({NameObject("/JavaScript"): named})
    writer.root_object[NameObject("/OpenAction")] = away
    page = writer.pages[0]
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): away})
    touched = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Link"),
            NameObject("/Rect"): ArrayObject([NumberObject(n) for n in (0, 0, 595, 842)]),
            NameObject("/A"): launch,
        }
    )
    page[NameObject("/Annots")] = ArrayObject([touched])
    outside = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Filespec"),
            NameObject("/FS"): NameObject("/URL"),
            NameObject("/F"): TextStringObject(f"{link}/stream"),
        }
    )
    page[NameObject("/Reference")] = outside
    return _written(writer)


def odd_pdf(*, width: float = 595, height: float = 842, pages: int = 1) -> bytes:
    """Empty pages of any size, or none at all."""
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(width, height)
    return _written(writer)


def painted(width: int, height: int) -> Image.Image:
    """A picture whose corners differ: red, green, blue, grey."""
    image = Image.new("RGB", (width, height), (128, 128, 128))
    image.paste((255, 0, 0), (0, 0, width // 2, height // 2))
    image.paste((0, 255, 0), (width // 2, 0, width, height // 2))
    image.paste((0, 0, 255), (0, height // 2, width // 2, height))
    return image


def save_images(folder: Path) -> dict[str, Path]:
    """One file of each form, 200 by 300 as they are seen; ``turned`` lies on its side and says so
    in its EXIF; ``tiff`` holds three pages.
    """
    image = painted(200, 300)
    found = {}
    for name, form in (("jpg", "JPEG"), ("png", "PNG"), ("webp", "WEBP"), ("bmp", "BMP")):
        found[name] = folder / f"scan.{name}"
        image.save(found[name], form, quality=95)
    found["tiff"] = folder / "scan.tiff"
    image.save(found["tiff"], "TIFF", save_all=True, append_images=[image, image])
    found["turned"] = folder / "turned.jpg"
    lying = image.transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter, clockwise
    lying.save(found["turned"], "JPEG", exif=exif, quality=95)
    return found


def _action(kind: str, **more: object) -> DictionaryObject:
    found = DictionaryObject(
        {NameObject("/Type"): NameObject("/Action"), NameObject("/S"): NameObject(f"/{kind}")}
    )
    for name, value in more.items():
        found[NameObject(f"/{name}")] = value
    return found


def _written(writer: PdfWriter) -> bytes:
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()
