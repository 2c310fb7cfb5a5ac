"""Time stamps as RFC 3161 says: what is sent to the server, and what its answer proves.

The library is imported late, so that the engine's start does not load it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.model.errors import ArchiveError
from app.model.text import T, Text

ROOTS = "time-stamp-roots"
"""Folder of the data folder with the certificates (PEM) that time stamps are traced to."""
LONGEST_ANSWER_BYTES = 1024 * 1024
ANSWER_S = 20.0


@dataclass(frozen=True, slots=True)
class StampCheck:
    """What a token says of a message. ``traced`` is True where its signature leads to one of the
    root certificates at hand, False where it does not, None where there are none to compare with.
    """

    matches: bool
    stamped_at: datetime | None
    traced: bool | None = None


def stamped_words(counter: int, sha256: str) -> bytes:
    """The message that is stamped for a head of the audit log."""
    return f"{counter}:{sha256}".encode("ascii")


def ask(address: str, message: bytes) -> tuple[bytes, datetime]:
    """Have a server stamp a message; returns its whole answer and its time. Blocks.

    Raises :class:`ArchiveError` where no server answers, it refuses, or its answer is not of this
    message and this question.
    """
    for with_certificates in (True, False):
        asked = _asked(address, message, with_certificates=with_certificates)
        if asked is not None:
            return asked
    raise _refused(T("time stamp", "it did not answer with a time stamp"))


def _asked(
    address: str, message: bytes, *, with_certificates: bool
) -> tuple[bytes, datetime] | None:
    """One question; None for an answer that cannot be read (some servers send their certificates
    in an order that the library refuses).
    """
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder, decode_timestamp_response

    builder = TimestampRequestBuilder().data(message).hash_algorithm(HashAlgorithm.SHA256)
    builder = builder.nonce(nonce=True).cert_request(cert_request=with_certificates)
    request = builder.build()
    token = _posted(address, request.as_bytes())
    try:
        same = decode_timestamp_response(token).tst_info.nonce == request.nonce
    except ValueError:
        return None
    found = check(token, message, ())
    if not same or not found.matches or found.stamped_at is None:
        raise _refused(T("time stamp", "its answer belongs to another question"))
    return token, found.stamped_at


def check(token: bytes, message: bytes, roots: Iterable[Path]) -> StampCheck:
    """What a kept token proves; ``roots`` are PEM files of root certificates."""
    import hashlib

    from rfc3161_client import decode_timestamp_response

    try:
        answer = decode_timestamp_response(token)
        imprint, at = answer.tst_info.message_imprint, answer.tst_info.gen_time
    except ValueError:
        return StampCheck(False, None)
    matches = answer.status == 0 and imprint.message == hashlib.sha256(message).digest()
    pems = list(roots)
    return StampCheck(matches, at, _traced(token, message, pems) if pems else None)


def _traced(token: bytes, message: bytes, roots: list[Path]) -> bool:
    from cryptography.x509 import load_pem_x509_certificates
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    try:
        answer = decode_timestamp_response(token)
        known = [one for path in roots for one in load_pem_x509_certificates(path.read_bytes())]
    except (ValueError, OSError):
        return False
    builder = VerifierBuilder()
    for root in (one for one in known if one.subject == one.issuer):
        builder = builder.add_root_certificate(root)
    signers = [one for one in known if one.subject != one.issuer]
    if answer.signed_data.certificates:
        signers = []
    for verifier in [builder, *(builder.tsa_certificate(one) for one in signers)]:
        with suppress(VerificationError, ValueError):
            if verifier.build().verify_message(answer, message):
                return True
    return False


def _posted(address: str, question: bytes) -> bytes:
    from http.client import HTTPException
    from urllib.parse import urlsplit
    from urllib.request import Request, urlopen

    if urlsplit(address).scheme not in ("http", "https"):
        raise _refused(T("time stamp", "its address begins with neither http nor https"))
    headers = {"Content-Type": "application/timestamp-query"}
    request = Request(address, data=question, headers=headers)
    try:
        with urlopen(request, timeout=ANSWER_S) as answer:
            token: bytes = answer.read(LONGEST_ANSWER_BYTES)
    except (OSError, HTTPException) as error:
        reason = getattr(error, "reason", None) or error
        raise _refused(T("time stamp", "{reason}")(reason=str(reason))) from error
    return token


def _refused(why: Text) -> ArchiveError:
    return ArchiveError(
        T("time stamp", "The time stamp server gave no stamp: {reason}.")(reason=why),
        meaning=T("time stamp", "The log goes on; the stamp is asked for again by itself."),
        action=T("time stamp", "Check the network and the address of the server."),
    )
