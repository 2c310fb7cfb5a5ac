"""What is known of a package (gói bàn giao) that was made for an archivist."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LABEL_PREFIX = "NHAN-"


@dataclass(frozen=True, slots=True)
class Package:
    """A package of one session. ``path`` is its folder, ``sha256`` that of its tag manifest.

    ``verified`` is true only when it was read back byte for byte; ``handover_record`` is the path
    of the handover record (biên bản bàn giao) or empty. ``holds`` names what a whole package holds:
    the SHA-256 of each recording's list of files, and of each file from elsewhere; it is empty for
    one from which something was left out or is wanting, None where that is not known.
    """

    id: int | None
    session: str
    path: str
    sha256: str
    bytes: int
    verified: bool
    made_at: str
    made_by: str
    handover_record: str = ""
    holds: tuple[str, ...] | None = None


def label_path(package: str) -> str:
    """Where the label of the package in this folder lies: beside it."""
    folder = Path(package)
    return str(folder.parent / f"{LABEL_PREFIX}{folder.name}.pdf")
