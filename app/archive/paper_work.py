"""The engine's end of the paper child: have an official paper written in a process of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.child_work import ask_child
from app.model.errors import AppError, ArchiveError, error_from_json
from app.model.text import T


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file that was written: name in its folder, SHA-256, size in bytes."""

    file: str
    sha256: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Papers:
    """What one order gave: the number of the print, and its files."""

    number: int
    files: tuple[PaperFile, ...]


def write_paper(order: Mapping[str, Any], to: Path, stem: str, log_dir: Path) -> Papers:
    """Have a paper written into ``to`` as ``stem.pdf`` and so on. Blocks for some seconds.

    ``order`` holds what :mod:`app.archive.test_record_facts` or :mod:`app.archive.test_sheet`
    reads, and its ``kind``. Raises what the child met: :class:`~app.model.errors.RemoteError`, or
    :class:`ArchiveError` where it ended without a word.
    """
    whole = {**order, "to": str(to), "stem": stem}
    answer = ask_child("app.archive.paper_child", whole, log_dir) or {"failed": None}
    if "failed" in answer:
        raise _failed(answer["failed"])
    found: dict[str, Any] = answer["found"]
    return Papers(found["number"], tuple(PaperFile(**row) for row in found["files"]))


def _failed(error: dict[str, Any] | None) -> AppError:
    if error is not None:
        return error_from_json(error)
    return ArchiveError(
        T("test record", "The paper could not be made; the details are in the log."),
        meaning=T("test record", "What was done is kept; only the paper is missing."),
        action=T("test record", "Try again; tell the support where it fails again."),
    )
