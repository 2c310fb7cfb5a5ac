"""What a file is, told by its bytes alone; its ending is the sender's and proves nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from app.dossier.media_kinds import moving_kind
from app.dossier.office_kinds import ole_ending, packed_office_ending
from app.model.dossier import DocumentKind
from app.model.text import T, Text

HEAD_BYTES = 4096
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_PDF_WITHIN = 1024
_IMAGES: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)
_ARCHIVES = (b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\0")
_STILL_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif", b"avis")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds. ``ending`` is the neutral one it is kept with, without a dot.

    ``refused``: why it cannot be taken; ``archive``: a ZIP, to be looked into.
    """

    kind: DocumentKind = DocumentKind.OTHER
    ending: str = ""
    refused: Text | None = None
    archive: bool = False


def recognise(file: BinaryIO, size_bytes: int) -> Contents:
    """Tell what ``file`` (seekable, of ``size_bytes``) holds. Raises ``OSError`` of the medium."""
    if size_bytes == 0:
        return Contents(refused=T("dossier-intake", "The file is empty."))
    file.seek(0)
    head = file.read(HEAD_BYTES)
    if head.startswith(_ZIP):
        ending = packed_office_ending(file, size_bytes)
        return Contents(DocumentKind.OFFICE, ending) if ending else Contents(archive=True)
    if head.startswith(_OLE):
        ending = ole_ending(file)
        return Contents(DocumentKind.OFFICE, ending) if ending else Contents(refused=_unknown())
    still = _still(head)
    return still or moving_kind_of(file, head, size_bytes) or Contents(refused=_refusal(head))


def moving_kind_of(file: BinaryIO, head: bytes, size_bytes: int) -> Contents | None:
    """Sound or film, None where it is neither."""
    found = moving_kind(file, head, size_bytes)
    return None if found is None else Contents(*found)


def _still(head: bytes) -> Contents | None:
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Contents(DocumentKind.PDF, "pdf")
    if head.startswith(b"{\\rtf"):
        return Contents(DocumentKind.OFFICE, "rtf")
    for magic, ending in _IMAGES:
        if head.startswith(magic):
            return Contents(DocumentKind.IMAGES, ending)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return Contents(DocumentKind.IMAGES, "webp")
    if head.startswith(b"BM") and head[6:10] == bytes(4) and head[14:18] in _BITMAP_HEADERS:
        return Contents(DocumentKind.IMAGES, "bmp")
    return None


_BITMAP_HEADERS = tuple(n.to_bytes(4, "little") for n in (12, 40, 52, 56, 64, 108, 124))


def _refusal(head: bytes) -> Text:
    if head[4:8] == b"ftyp" and head[8:12] in _STILL_BRANDS:
        return T(
            "dossier-intake",
            "It is a picture in the format of newer telephones (HEIC); save it as JPEG.",
        )
    if head.startswith(_ARCHIVES):
        return T(
            "dossier-intake",
            "It is an archive of a kind that is not opened here; unpack it, or pack it as ZIP.",
        )
    return _unknown()


def _unknown() -> Text:
    return T(
        "dossier-intake",
        "It is no PDF, picture, office document, sound or film, whatever its name says.",
    )
