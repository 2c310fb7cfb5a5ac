"""Which office program a document is of, told without opening it."""

from __future__ import annotations

import zipfile
from typing import BinaryIO

from app.dossier.zip_directory import DAMAGE, is_within_bounds

_LOOK_BYTES = 64 * 1024 * 1024
_BLOCK_BYTES = 1024 * 1024
_OLE_STREAMS: tuple[tuple[bytes, str], ...] = tuple(
    (name.encode("utf-16-le"), ending)
    for name, ending in (
        ("WordDocument", "doc"),
        ("Workbook\0", "xls"),
        ("PowerPoint Document", "ppt"),
        ("EncryptedPackage", "docx"),
        ("Book\0", "xls"),
    )
)
_LONGEST_STREAM = max(len(name) for name, _ in _OLE_STREAMS)
_PARTS = (("word/document.xml", "docx"), ("xl/workbook.", "xlsx"), ("ppt/presentation.", "pptx"))
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_OPEN_ENDINGS = {b"text": "odt", b"spreadsheet": "ods", b"presentation": "odp"}
_MIMETYPE_AT = 38


def packed_office_ending(file: BinaryIO, size_bytes: int) -> str:
    """The ending of an office document that is packed as ZIP; empty for every other ZIP."""
    file.seek(0)
    head = file.read(256)
    if head[30:38] == b"mimetype" and head[_MIMETYPE_AT:].startswith(_OPEN_DOCUMENT):
        sort = head[_MIMETYPE_AT + len(_OPEN_DOCUMENT) :]
        return next((e for name, e in _OPEN_ENDINGS.items() if sort.startswith(name)), "")
    try:
        if not is_within_bounds(file, size_bytes):
            return ""
        with zipfile.ZipFile(file) as packed:
            names = packed.namelist()
    except DAMAGE:
        return ""
    if "[Content_Types].xml" not in names:
        return ""
    return next((e for part, e in _PARTS if any(n.startswith(part) for n in names)), "")


def ole_ending(file: BinaryIO) -> str:
    """The ending of an older office document, or of a newer one that is locked; else empty."""
    file.seek(0)
    kept, looked = b"", 0
    found: set[str] = set()
    while looked < _LOOK_BYTES and (block := file.read(_BLOCK_BYTES)):
        looked += len(block)
        found.update(ending for name, ending in _OLE_STREAMS if name in kept + block)
        kept = block[-_LONGEST_STREAM:]
    return next((ending for _, ending in _OLE_STREAMS if ending in found), "")
