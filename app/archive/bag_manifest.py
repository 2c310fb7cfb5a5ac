"""Manifests of BagIt packages (RFC 8493, section 2.1.3), read strictly and written in one form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.model.text import T, Text

_BOM = b"\xef\xbb\xbf"
_LINE = re.compile(r"([0-9A-Fa-f]+)[ \t]+\*?([^ \t*].*)")
_ESCAPED = re.compile("%0[DdAa]|%25")
_HEX_DIGITS = {"md5": 32, "sha1": 40, "sha224": 56, "sha256": 64, "sha384": 96, "sha512": 128}


class MalformedManifestError(Exception):
    """A manifest that cannot be trusted; ``why`` names the line."""

    def __init__(self, why: Text):
        super().__init__(str(why))
        self.why = why


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a manifest file says: relative name -> lower-case digest, and how it was written."""

    digests: Mapping[str, str]
    canonical: bool


def parse_manifest(data: bytes, algorithm: str, encoding: str = "utf-8") -> Manifest:
    """Read the bytes of a manifest of ``algorithm``, written in ``encoding``.

    Raises :class:`MalformedManifestError` for a byte order mark, bytes that are not text of that
    encoding, an empty manifest, a line or digest out of form, a name given twice or one that leaves
    the folder.
    """
    if data.startswith(_BOM):
        raise MalformedManifestError(T("archive", "it begins with a byte order mark"))
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        why = T("archive", "it is not text of the encoding that is declared")
        raise MalformedManifestError(why) from error
    digests: dict[str, str] = {}
    for number, line in enumerate(re.split("\r\n|\r|\n", text), 1):
        if line:
            name, digest = _entry(line, number, algorithm)
            if name in digests:
                raise MalformedManifestError(
                    T("archive", "line {line} names a file again")(line=number)
                )
            digests[name] = digest
    if not digests:
        raise MalformedManifestError(T("archive", "it is empty"))
    return Manifest(digests, canonical=data == format_manifest(digests))


def format_manifest(digests: Mapping[str, str]) -> bytes:
    """The one form in which this program writes: sorted, two spaces, LF, readable by sha256sum."""
    return "".join(f"{digests[name]}  {name}\n" for name in sorted(digests)).encode()


def _entry(line: str, number: int, algorithm: str) -> tuple[str, str]:
    match = _LINE.fullmatch(line)
    if match is None or len(match[1]) != _HEX_DIGITS.get(algorithm, len(match[1])):
        raise MalformedManifestError(T("archive", "line {line} is out of form")(line=number))
    name = safe_name(match[2])
    if name is None:
        raise MalformedManifestError(T("archive", "line {line} leaves the folder")(line=number))
    return name, match[1].lower()


def safe_name(written: str) -> str | None:
    """Relative name that ``written`` means in a list; ``None`` where it could leave the folder."""
    name = _ESCAPED.sub(lambda found: chr(int(found[0][1:], 16)), written)
    parts = name.removeprefix("./").split("/")
    if name.startswith(("/", "~")) or "\\" in name or any(p in ("", ".", "..") for p in parts):
        return None
    return "/".join(parts)
