"""The names in a ZIP as people wrote them: programs disagree about how they are encoded."""

from __future__ import annotations

import struct
import unicodedata
import zipfile
import zlib

_IS_UTF_8 = 0x800
_UNICODE_PATH = 0x7075


def packed_name(entry: zipfile.ZipInfo) -> str:
    """The name of an entry, with all it holds (NUL too), composed (NFC).

    Marked as UTF-8, or with a Unicode name beside it, it is just that. Else the bytes are UTF-8
    where they can be (macOS), Windows-1258 where that gives nothing but letters (Windows in
    Vietnam), and code page 437 as the standard says.
    """
    name = entry.orig_filename
    if not entry.flag_bits & _IS_UTF_8:
        try:
            raw = name.encode("cp437")
        except UnicodeEncodeError:
            raw = b""
        name = _unicode_path(entry.extra, raw) or _decoded(raw) or name
    return unicodedata.normalize("NFC", name)


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        name = unicodedata.normalize("NFC", raw.decode("cp1258"))
    except UnicodeDecodeError:
        return ""
    return name if all(one.isascii() or one.isalpha() for one in name) else ""


def _unicode_path(extra: bytes, raw: bytes) -> str:
    """The name in the extra field of Info-ZIP, where it belongs to the name beside it."""
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        field, extra = extra[4 : 4 + length], extra[4 + length :]
        if kind == _UNICODE_PATH and len(field) > 5 and field[0] == 1:
            if struct.unpack_from("<L", field, 1)[0] != zlib.crc32(raw):
                return ""
            return field[5:].decode("utf-8", "replace")
    return ""
