"""Writes official papers as PDF and DOCX, in a process of its own.

Run as ``python -m app.archive.paper_child`` (the libraries of word processors live here alone).
The order comes as one JSON line on standard input, which then stays open: the child ends when it
closes. The answer is one JSON line on standard output.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.archive.discs.label import draw_labels
from app.archive.document import Document
from app.archive.document_pdf import draw_pdf
from app.archive.handover_act import compose_act
from app.archive.test_record import compose
from app.archive.test_record_facts import RecordFacts
from app.archive.test_sheet import compose_sheet
from app.model.errors import AppError, StorageError
from app.model.text import T
from app.system.i18n import choose_language
from app.system.whole_file import write_once

log = logging.getLogger(__name__)

LANGUAGE = "vi"
"""Official papers are Vietnamese in every language of the program."""


def carry_out(order: Mapping[str, Any]) -> dict[str, Any]:
    """Write the paper that ``order`` asks for; its number, and name and hash of each file."""
    choose_language(LANGUAGE)
    folder = Path(order["to"])
    if order["kind"] == "test_record":
        document = compose(RecordFacts.read(order))
        files = {".pdf": draw_pdf(document), ".docx": _docx(document)}
    elif order["kind"] == "handover_act":
        document = compose_act(order)
        files = {".pdf": draw_pdf(document), ".docx": _docx(document)}
    elif order["kind"] == "disc_labels":
        files = {".pdf": draw_labels(order)}
    else:
        files = {".pdf": draw_pdf(compose_sheet(order))}
    return write_numbered(folder, str(order["stem"]), files)


def write_numbered(folder: Path, stem: str, files: Mapping[str, bytes]) -> dict[str, Any]:
    """Write ``files`` (ending -> bytes) under the first number that none of them has taken.

    They are flushed to the medium and read-only; nothing is ever overwritten. Raises
    :class:`StorageError` where the folder refuses, and then leaves nothing behind.
    """
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}-{number}"
        paths = {folder / f"{name}{ending}": data for ending, data in files.items()}
        if not any(path.exists() for path in paths):
            break
        number += 1
    written: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, data in paths.items():
            write_once(path, data)
            written.append(path)
    except OSError as error:
        for path in written:
            path.unlink(missing_ok=True)
        raise StorageError(
            T("test record", "The paper cannot be written to {folder}: {reason}")(
                folder=str(folder), reason=error.strerror or str(error)
            ),
            meaning=T("test record", "What was done is kept; only the paper is missing."),
            action=T("test record", "Make room on the disk, then have it written again."),
        ) from error
    hashes = [
        {"file": path.name, "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
        for path, data in paths.items()
    ]
    return {"number": number, "files": hashes}


def _docx(document: Document) -> bytes:
    from app.archive.document_docx import draw_docx

    return draw_docx(document)


def main() -> int:
    """Read the order, carry it out, answer."""
    logging.basicConfig(level=logging.INFO, stream=sys.stderr)
    order = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    try:
        answer: dict[str, Any] = {"found": carry_out(order)}
    except AppError as error:
        answer = {"failed": error.to_json()}
    except Exception:  # edge: the engine is told in words, the log keeps the traceback
        log.exception("the paper could not be made")
        answer = {"failed": None}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
    sys.stdout.buffer.flush()
    return 0


def _end_with_parent() -> None:
    """Leave when standard input closes: nobody waits for the answer any more."""
    sys.stdin.buffer.read()
    os._exit(0)


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)  # the thread at standard input would hold up an orderly end
