"""Bags as the specification allows and forbids them (RFC 8493, and 0.97 before it).

The cases are those of the Library of Congress's conformance suite by name and meaning, made here:
what is valid must verify, what is invalid must not, and the fault must be told.
"""

from __future__ import annotations

import hashlib
import unicodedata
from pathlib import Path

import bagit
import pytest

from app.archive.verify import verify_path
from app.model.jobs import Progress

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
OLD = b"BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n"
INFO = b"Source-Organization: another program\n"
DATA = b"payload\n"
BOM = b"\xef\xbb\xbf"


def line(name: str, data: bytes = DATA, algorithm: str = "sha256", between: str = "  ") -> bytes:
    return f"{hashlib.new(algorithm, data).hexdigest()}{between}{name}\n".encode()


def bag(folder: Path, **more: bytes | None) -> Path:
    """A small valid bag of another program, with files replaced, added or (None) left out."""
    files: dict[str, bytes | None] = {
        "bagit.txt": BAGIT,
        "bag-info.txt": INFO,
        "data/a.txt": DATA,
        "manifest-sha256.txt": line("data/a.txt"),
        **{name.replace("__", "/"): data for name, data in more.items()},
    }
    for name, data in files.items():
        if data is not None:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return folder


def manifest(*lines: bytes, algorithm: str = "sha256") -> dict[str, bytes | None]:
    return {f"manifest-{algorithm}.txt": b"".join(lines)}


def only(algorithm: str) -> dict[str, bytes | None]:
    listed = manifest(line("data/a.txt", algorithm=algorithm), algorithm=algorithm)
    return {"manifest-sha256.txt": None, **listed}


def tags(*names: bytes) -> dict[str, bytes | None]:
    return {"tagmanifest-sha256.txt": b"".join(names)}


VALID: dict[str, dict[str, bytes | None]] = {
    "basic bag": {},
    "minimal bag": {"bag-info.txt": None},
    "basic bag md5": only("md5"),
    "basic bag sha1": only("sha1"),
    "basic bag sha512": only("sha512"),
    "two manifests": manifest(line("data/a.txt", algorithm="sha512"), algorithm="sha512"),
    "tag manifest": tags(line("bagit.txt", BAGIT), line("bag-info.txt", INFO)),
    "duplicate metadata entries": {"bag-info.txt": INFO + INFO},
    "spaces in a name": {
        "data/a b c.txt": DATA,
        **manifest(line("data/a.txt"), line("data/a b c.txt")),
    },
    "leading dot slash": manifest(line("./data/a.txt")),
    "made with md5sum tools": manifest(line("data/a.txt", between=" *")),
    "CRLF": manifest(line("data/a.txt").replace(b"\n", b"\r\n")),
    "encoded percent and line feed": {
        "data/a\nb%.txt": DATA,
        **manifest(line("data/a.txt"), line("data/a%0Ab%25.txt")),
    },
    "empty file": {"data/e": b"", **manifest(line("data/a.txt"), line("data/e", b""))},
    "bag in a bag": {
        "data/b/bagit.txt": BAGIT,
        "data/b/data/a.txt": DATA,
        "data/b/manifest-sha256.txt": line("data/a.txt"),
        **manifest(
            line("data/a.txt"),
            line("data/b/bagit.txt", BAGIT),
            line("data/b/data/a.txt"),
            line("data/b/manifest-sha256.txt", line("data/a.txt")),
        ),
    },
}

INVALID: dict[str, tuple[dict[str, bytes | None], str]] = {
    "missing payload file": ({"data/a.txt": None}, "data/a.txt"),
    "corrupted payload file": ({"data/a.txt": b"other\n"}, "data/a.txt"),
    "corrupted tag file": (tags(line("bag-info.txt", b"other")), "bag-info.txt"),
    "extra payload file": ({"data/b.txt": DATA}, "data/b.txt"),
    "no manifest": ({"manifest-sha256.txt": None}, "manifest-sha256.txt"),
    "missing declaration": ({"bagit.txt": None}, "bagit.txt"),
    "byte order mark in the declaration": ({"bagit.txt": BOM + BAGIT}, "bagit.txt"),
    "invalid whitespace in the declaration": (
        {"bagit.txt": BAGIT.replace(b": ", b" :  ")},
        "bagit.txt",
    ),
    "empty manifest": (manifest(b""), "manifest-sha256.txt"),
    "same name twice with other hashes": (
        manifest(line("data/a.txt"), line("data/a.txt", b"other")),
        "manifest-sha256.txt",
    ),
    "out of scope by dots": (manifest(line("data/../../a.txt")), "manifest-sha256.txt"),
    "out of scope by an absolute path": (manifest(line("/etc/passwd")), "manifest-sha256.txt"),
    "out of scope by a shortcut": (manifest(line("~/a.txt")), "manifest-sha256.txt"),
    "unknown algorithm": (manifest(line("data/a.txt"), algorithm="rot13"), "manifest-rot13.txt"),
    "manifests that disagree on the files": (
        {"data/b.txt": DATA}
        | manifest(line("data/a.txt"), line("data/b.txt"))
        | manifest(line("data/a.txt", algorithm="sha512"), algorithm="sha512"),
        "data/b.txt",
    ),
    "payload in the tag manifest alone": ({"manifest-sha256.txt": b"x"}, "manifest-sha256.txt"),
}


@pytest.mark.parametrize("case", VALID)
def test_what_the_specification_allows_verifies(tmp_path: Path, case: str) -> None:
    folder = bag(tmp_path / "bag", **VALID[case])
    bagit.Bag(str(folder)).validate()
    report = verify_path(folder, Progress())
    assert report.verified, (report.problems, report.extra, report.missing, report.changed)


@pytest.mark.parametrize("case", INVALID)
def test_what_it_forbids_is_named(tmp_path: Path, case: str) -> None:
    more, named = INVALID[case]
    report = verify_path(bag(tmp_path / "bag", **more), Progress())
    told = [*report.missing, *report.changed, *report.extra, *map(str, report.problems)]
    assert not report.verified and any(named in text for text in told), told


def test_a_name_in_another_unicode_form_is_told(tmp_path: Path) -> None:
    name = "data/Ảnh.txt"
    listed = manifest(line("data/a.txt"), line(unicodedata.normalize("NFC", name)))
    report = verify_path(
        bag(tmp_path / "bag", **{unicodedata.normalize("NFD", name): DATA}, **listed), Progress()
    )
    assert not report.verified and report.missing and report.extra
