"""Mutated documents fed to the reader: the client must outlive them all, whatever the child does.

``python -m bench.fuzz_documents [--count 10000] [--seed 1]`` takes good files of each kind, changes
bytes, cuts, repeats and swaps pieces of them, opens each, draws its first and last page and reads
its words. It ends with one JSON line: what became of them, and how long the slowest took.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import psutil

from app.ipc.document_reader import DocumentReader
from app.ipc.page_ring import PageHead
from app.ipc.reader_link import ReaderLink
from app.ipc.reader_words import DocumentError
from tests.helpers import stranger_documents as documents

BOX = (300, 400)
TEXT = "\n".join([documents.PETITION] * 12)
_DANGEROUS = (0, 1, 0x7F, 0x80, 0xFF)
_WORDS = (
    b"/Kids",
    b"/Length",
    b"/Count",
    b"/Prev",
    b"/W ",
    b"stream",
    b"obj",
    b"IDAT",
    b"\xff\xda",
)


def seeds(folder: Path) -> list[tuple[str, str, bytes]]:
    """Good files: name of the kind, how it is opened, content."""
    pdf = documents.pdf_of([TEXT, documents.PETITION])
    found = [
        ("pdf", "pdf", pdf),
        ("locked pdf", "pdf", documents.locked_pdf(pdf)),
        ("hostile pdf", "pdf", documents.hostile_pdf(pdf, "http://127.0.0.1:9", "/bin/true")),
    ]
    images = documents.save_images(folder)
    return found + [(name, "images", path.read_bytes()) for name, path in images.items()]


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with one to eight faults in it."""
    found = bytearray(content)
    for _ in range(chance.randint(1, 8)):
        if not found:
            break
        _spoil(found, chance)
    return bytes(found)


def _spoil(found: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(found))
    if chance.random() < 0.4:
        at = chance.randrange(min(len(found), 512))  # heads are where lengths stand
    length = chance.randint(1, 64)
    match chance.randrange(8):
        case 0:
            found[at] ^= 1 << chance.randrange(8)
        case 1:
            found[at] = chance.choice(_DANGEROUS)
        case 2:
            found[at : at + 4] = chance.choice(
                (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\x7f\xff\xff\xff")
            )
        case 3:
            del found[at : at + length]
        case 4:
            found[at:at] = found[at : at + length] * chance.randint(1, 20)
        case 5:
            del found[max(16, at) :]
        case 6:
            start = found.find(chance.choice(_WORDS), at)
            if start >= 0:
                found[start : start + length] = chance.randbytes(length)
        case _:
            digits = [i for i in range(at, min(len(found), at + 200)) if 48 <= found[i] <= 57]
            for place in digits[:6]:
                found[place] = chance.choice(b"0123456789")


def cases(folder: Path, count: int, seed: int) -> Iterator[tuple[str, str, bytes]]:
    """``count`` mutated files, the kinds in turn; the same for the same seed."""
    chance = random.Random(seed)
    good = seeds(folder)
    for number in range(count):
        name, kind, content = good[number % len(good)]
        yield name, kind, mutated(content, chance)


def feed(reader: DocumentReader, path: Path, kind: str) -> str:
    """Open, draw and read one; returns what became of it."""

    def target(head: PageHead) -> memoryview:
        return memoryview(bytearray(head.size_bytes))

    reader.know("fuzz", [path], kind, documents.PASSWORD)
    try:
        pages = reader.open("fuzz").pages
        for page in sorted({1, pages}):
            reader.render("fuzz", page, BOX, target)
            reader.text("fuzz", page)
    except DocumentError as error:
        return error.fault.value
    return "shown"


def run(count: int, seed: int) -> dict[str, object]:
    """Feed them all; returns the figures."""
    told: Counter[str] = Counter()
    slowest_s, began = 0.0, time.monotonic()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        folder = Path(name)
        reader = DocumentReader(ReaderLink(folder / "logs"))
        reader.link.ready()
        most_mb = 0
        for number, (_, kind, content) in enumerate(cases(folder, count, seed)):
            path = folder / "document"
            path.write_bytes(content)
            since = time.monotonic()
            told[feed(reader, path, kind)] += 1
            slowest_s = max(slowest_s, time.monotonic() - since)
            if number % 50 == 0 and (pid := reader.link.pid):
                most_mb = max(most_mb, psutil.Process(pid).memory_info().rss // 1_000_000)
        children = reader.link.generation
        reader.close()
    return {
        "files": count,
        "became": dict(told),
        "children": children,
        "slowest_s": round(slowest_s, 2),
        "seconds": round(time.monotonic() - began),
        "child_memory_mb": most_mb,
        "client_memory_mb": psutil.Process().memory_info().rss // 1_000_000,
    }


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(run(options.count, options.seed), ensure_ascii=False))


if __name__ == "__main__":
    main()
