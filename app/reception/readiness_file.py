"""The readiness file that a point hands over: canonical JSON, signed with the point's own key.

Ed25519 (RFC 8032). One byte that is another one makes the whole file void: it has to be exactly
what the canonical form of its content is.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from app.model.errors import ReceptionError
from app.model.text import T, Text
from app.reception.readiness_content import content_fault

KIND = "diem-cau-readiness"
FORMAT = 1
ENDING = ".diemcau.json"
MOST_BYTES = 1_000_000
_FIELDS = frozenset({"kind", "format", "content", "public_key", "signature"})
_SIGNED = b"diem-cau-readiness/1\n"
_CODE_GROUPS, _CODE_DIGITS = 5, 4


class ReadinessError(ReceptionError):
    """A readiness file cannot be taken; the text says why."""


@dataclass(frozen=True, slots=True)
class ReadinessFile:
    """A file whose signature is that of ``public_key`` (hexadecimal); whose key it is, is another
    question. ``sha256`` is that of the whole file.
    """

    content: Mapping[str, Any]
    public_key: str
    sha256: str

    @property
    def code(self) -> str:
        """The short code of its key, to be compared by telephone."""
        return code_of(self.public_key)


def new_key() -> str:
    """A new private key, in hexadecimal. A secret: never shown, logged or sent."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_key_of(private_key: str) -> str:
    """The public key, in hexadecimal; ``ValueError`` for what is no key."""
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private_key))
    return private.public_key().public_bytes_raw().hex()


def code_of(public_key: str) -> str:
    """Twenty digits in groups of four that stand for a public key."""
    number = int(hashlib.sha256(bytes.fromhex(public_key)).hexdigest(), 16)
    digits = f"{number % 10 ** (_CODE_GROUPS * _CODE_DIGITS):020}"
    return " ".join(digits[i : i + _CODE_DIGITS] for i in range(0, len(digits), _CODE_DIGITS))


def sign(content: Mapping[str, Any], private_key: str) -> bytes:
    """The file of a content; texts are put into NFC first, whatever system they came from."""
    plain = composed(content)
    private = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(private_key))
    return canonical(
        {
            "kind": KIND,
            "format": FORMAT,
            "content": plain,
            "public_key": private.public_key().public_bytes_raw().hex(),
            "signature": private.sign(_SIGNED + canonical(plain)).hex(),
        }
    )


def read(data: bytes) -> ReadinessFile:
    """The file, if nothing of it was changed; raises :class:`ReadinessError`."""
    found = _parsed(data)
    public_key, signature = found["public_key"], found["signature"]
    try:
        key = Ed25519PublicKey.from_public_bytes(_bytes_of(public_key))
        key.verify(_bytes_of(signature), _SIGNED + canonical(found["content"]))
    except (InvalidSignature, ValueError) as error:
        raise changed_file() from error
    fault = content_fault(found["content"])
    if fault:
        raise _no_file(T("readiness", "its field {field} is missing or wrong")(field=fault))
    return ReadinessFile(found["content"], public_key, hashlib.sha256(data).hexdigest())


def canonical(value: Mapping[str, Any]) -> bytes:
    """The one form of a JSON object: keys in order, no blanks, UTF-8."""
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
    )
    return text.encode()


def composed(value: Any) -> Any:
    """The same value with all texts in NFC."""
    if isinstance(value, str):
        return unicodedata.normalize("NFC", value)
    if isinstance(value, Mapping):
        return {composed(str(key)): composed(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [composed(one) for one in value]
    return value


def changed_file() -> ReadinessError:
    """What is said of a file that is not as it was signed."""
    return ReadinessError(
        T("readiness", "The readiness file was changed after the point signed it."),
        meaning=T("readiness", "It is not taken; what stood on the board before stays."),
        action=T("readiness", "Ask the point to send its file again, unopened."),
    )


def _parsed(data: bytes) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise _no_file(T("readiness", "it is too large"))
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _no_file(T("readiness", "it cannot be read")) from error
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise _no_file(T("readiness", "it is of another kind"))
    if type(found.get("format")) is not int or found["format"] != FORMAT:
        raise _no_file(T("readiness", "it comes from a newer version of the program"))
    keys = (found.get("public_key"), found.get("signature"))
    whole = set(found) == _FIELDS and isinstance(found["content"], dict)
    if not whole or not all(isinstance(key, str) for key in keys) or not _is_canonical(found, data):
        raise changed_file()
    return found


def _is_canonical(found: Mapping[str, Any], data: bytes) -> bool:
    try:
        return canonical(found) == data
    except (ValueError, RecursionError):
        return False


def _bytes_of(text: str) -> bytes:
    data = bytes.fromhex(text)
    if data.hex() != text:
        raise ValueError("not in the one form")
    return data


def _no_file(reason: Text) -> ReadinessError:
    return ReadinessError(
        T("readiness", "This is no readiness file of a point: {reason}.")(reason=reason),
        meaning=T("readiness", "It is not taken; what stood on the board before stays."),
        action=T("readiness", "Ask the point to send its file again, unopened."),
    )
