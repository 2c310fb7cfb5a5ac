"""The folder of a run's evidence: files are moved in, hashed, and never changed again."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.checklist.contract import EvidenceFile
from app.model.checklist import Evidence
from app.model.errors import ChecklistError
from app.model.text import T, Text
from app.system.whole_file import READ_ONLY, write_once

RESULT = "result.json"


@dataclass(frozen=True, slots=True)
class EvidenceFolder:
    """``<data>/evidence/<session>/<run id>``; all its files are read-only once they are in.

    Both ways in raise :class:`ChecklistError` where the file is there already or the disk refuses.
    """

    path: Path

    @contextmanager
    def _refusals_told(self) -> Iterator[None]:
        """Turn a refusal of the system into words, for a full disk is a person's business."""
        try:
            yield
        except OSError as error:
            raise ChecklistError(
                T("checklist", "The evidence cannot be written to {folder}: {reason}.")(
                    folder=str(self.path), reason=error.strerror or str(error)
                ),
                meaning=T("checklist", "A check without its evidence does not count."),
                action=T("checklist", "Make room on the disk, then measure again."),
            ) from error

    def keep(self, stem: str, files: Sequence[EvidenceFile]) -> tuple[Evidence, ...]:
        """Move measured files in as ``<stem>-1.<ext>`` and so on; never overwrites."""
        with self._refusals_told():
            self.path.mkdir(parents=True, exist_ok=True)
            return tuple(
                self._move(file, f"{stem}-{number}{file.path.suffix}")
                for number, file in enumerate(files, 1)
            )

    def write(self, name: str, record: Mapping[str, Any], caption: Text) -> Evidence:
        """Write a record as JSON, flushed to the medium; never overwrites."""
        data = json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"
        target = self.path / name
        with self._refusals_told():
            self.path.mkdir(parents=True, exist_ok=True)
            write_once(target, data)
        return Evidence(name, hashlib.sha256(data).hexdigest(), caption)

    def _move(self, file: EvidenceFile, name: str) -> Evidence:
        target = self.path / name
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))
        shutil.move(str(file.path), target)
        target.chmod(READ_ONLY)
        return Evidence(name, sha256_of(target), file.caption)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
