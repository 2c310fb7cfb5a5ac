"""The folder of a run's evidence: files are moved in, hashed, and never changed again."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.checklist.contract import EvidenceFile
from app.model.checklist import Evidence
from app.model.text import Text

RESULT = "result.json"
_READ_ONLY = 0o444


@dataclass(frozen=True, slots=True)
class EvidenceFolder:
    """``<data>/evidence/<session>/<run id>``; all its files are read-only once they are in."""

    path: Path

    def keep(self, stem: str, files: Sequence[EvidenceFile]) -> tuple[Evidence, ...]:
        """Move measured files in as ``<stem>-1.<ext>`` and so on; raises ``OSError``."""
        self.path.mkdir(parents=True, exist_ok=True)
        kept = []
        for number, file in enumerate(files, 1):
            target = self.path / f"{stem}-{number}{file.path.suffix}"
            if target.exists():
                raise FileExistsError(str(target))
            shutil.move(str(file.path), target)
            target.chmod(_READ_ONLY)
            kept.append(Evidence(target.name, sha256_of(target), file.caption))
        return tuple(kept)

    def write(self, name: str, record: Mapping[str, Any], caption: Text) -> Evidence:
        """Write a record as JSON, flushed to the medium; raises ``FileExistsError`` if there."""
        self.path.mkdir(parents=True, exist_ok=True)
        data = json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"
        target = self.path / name
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(target, flags, 0o644), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        target.chmod(_READ_ONLY)
        return Evidence(name, hashlib.sha256(data).hexdigest(), caption)


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
