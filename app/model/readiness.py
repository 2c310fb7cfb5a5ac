"""The words of readiness between points: what a point hands over, and how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PointState(StrEnum):
    """How a point stands on the board of the central point."""

    READY = "ready"
    NOT_READY = "not_ready"
    NOT_RECEIVED = "not_received"
    TOO_OLD = "too_old"
    UNKNOWN_KEY = "unknown_key"
    CHANGED_KEY = "changed_key"


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A point's key that a person stands by: public key in hexadecimal, and its short code."""

    point: str
    public_key: str
    fingerprint: str
    trusted_at: str
    trusted_by: str


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    """A readiness file as it came; ``text`` is the whole of it, ``made_at`` what it says."""

    session: str
    point: str
    public_key: str
    made_at: str
    received_at: str
    received_by: str
    origin: str
    sha256: str
    text: str


@dataclass(frozen=True, slots=True)
class TestPaper:
    """A record of a test that was printed: file names in the run's evidence, and their hashes."""

    __test__ = False

    session: str
    run_id: str
    phase: str
    number: int
    made_at: str
    made_by: str
    result_sha256: str
    pdf: str
    pdf_sha256: str
    docx: str
    docx_sha256: str
