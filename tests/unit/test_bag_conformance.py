"""Bags as the specification allows and forbids them (RFC 8493, and 0.97 before it).

The cases of the Library of Congress's conformance suite (LibraryOfCongress/bagit-conformance-suite)
made anew from the names of those that are known here: its own bags are not in this repository, for
no package brings them and they could not be had whole. Two, ``basic-bag-sha1`` and ``basic-bag-
sha256`` of v0.97, were put together by hand outside of it, each file proved by the bag's own lists:
they verify here, the first with bagit-python too. A case that bears no name of the suite is of the
specification itself. Remade are all known cases of v0.97 and v1.0 in ``valid``, ``invalid``,
``linux-only`` and ``windows-only``, except ``local-fetch`` (what it fetches stands in no manifest,
which RFC 8493 forbids) and the shortcuts and UNC names in ``fetch.txt`` (one rule judges names in
both places; dots and an absolute path stand for all). Of v0.93 to v0.96 only the declaration is
tried. Of ``warning``: this program knows no warnings for form. It accepts ``made-with-md5sum-
tools`` and ``relative-path``, refuses what names one file twice, and judges the others (system
files, case and normal form of names) by what the manifests say.
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


def fetch(name: str) -> dict[str, bytes | None]:
    return {"fetch.txt": f"https://example.com/a.txt 8 {name}\n".encode()}


def declared(version: str, encoding: str = "UTF-8") -> bytes:
    return f"BagIt-Version: {version}\nTag-File-Character-Encoding: {encoding}\n".encode()


def encoded(python: str, name: str) -> dict[str, bytes | None]:
    listed = line("data/Đ.txt" if "utf" in python else "data/é.txt").decode().encode(python)
    return {
        "bagit.txt": declared("0.97", name),
        "bag-info.txt": INFO.decode().encode(python),
        "data/a.txt": None,
        "data/Đ.txt" if "utf" in python else "data/é.txt": DATA,
        "manifest-sha256.txt": listed,
    }


TWO_HASHES = manifest(line("data/a.txt"), line("data/a.txt", b"other"))
ALL_TAGS = (
    line("bagit.txt", BAGIT),
    line("bag-info.txt", INFO),
    line("manifest-sha256.txt", line("data/a.txt")),
)
VALID: dict[str, dict[str, bytes | None]] = {
    "basicBag": {},
    "minimal-bag": {"bag-info.txt": None},
    **{f"basic-bag-{a}": only(a) for a in ("md5", "sha1", "sha224", "sha256", "sha512")},
    **{f"basic-bag of {v}": {"bagit.txt": declared(v)} for v in ("0.93", "0.94", "0.95", "0.96")},
    "two manifests": manifest(line("data/a.txt", algorithm="sha512"), algorithm="sha512"),
    "two manifests of 0.97 share the files": {"bagit.txt": OLD, "data/b.txt": DATA}
    | manifest(line("data/b.txt", algorithm="sha512"), algorithm="sha512"),
    "tag manifest": tags(*ALL_TAGS),
    "basic-bag-sha1, one blank in the list of tag files": tags(
        *(line.replace(b"  ", b" ") for line in ALL_TAGS)
    ),
    "tag file in no manifest": {**tags(*ALL_TAGS), "other/notes.txt": DATA},
    "duplicate-metadata-entries": {"bag-info.txt": INFO + INFO},
    "uncommon-metadata-separators": {"bag-info.txt": b"A:b\nC :\td\n  e\n"},
    "bag-with-space": {
        "data/a b c.txt": DATA,
        **manifest(line("data/a.txt"), line("data/a b c.txt")),
    },
    "bag-with-leading-dot-slash-in-manifest": manifest(line("./data/a.txt")),
    "made-with-md5sum-tools": manifest(line("data/a.txt", between=" *")),
    "CRLF": manifest(line("data/a.txt").replace(b"\n", b"\r\n")),
    "bag-with-encoded-names": {
        "data/a\nb\r.txt": DATA,
        **manifest(line("data/a.txt"), line("data/a%0Ab%0D.txt")),
    },
    "bag-with-escapable-characters": {
        "data/a%b&c'd.txt": DATA,
        **manifest(line("data/a.txt"), line("data/a%25b&c'd.txt")),
    },
    "UTF-16-encoded-tag-files": encoded("utf-16-be", "UTF-16BE"),
    "ISO-8859-1-encoded-tag-files": encoded("latin-1", "ISO-8859-1"),
    "holey-bag, with all that was to be fetched": fetch("data/a.txt"),
    "empty file": {"data/e": b"", **manifest(line("data/a.txt"), line("data/e", b""))},
    "bag-in-a-bag": {
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
BEYOND_BAGIT_PYTHON = {"bag-with-escapable-characters", "basic-bag-sha224"}
"""Valid by the specification; bagit-python undoes no %25 and knows fewer algorithms."""

INVALID: dict[str, tuple[dict[str, bytes | None], str]] = {
    "missing payload file": ({"data/a.txt": None}, "data/a.txt"),
    "holey bag": ({"data/a.txt": None, **fetch("data/a.txt")}, "data/a.txt"),
    "corrupt-data-file": ({"data/a.txt": b"other\n"}, "data/a.txt"),
    "corrupt-tag-file": (tags(*ALL_TAGS[::2], line("bag-info.txt", b"o")), "bag-info.txt"),
    "missing-baginfo": ({"bag-info.txt": None, **tags(*ALL_TAGS)}, "bag-info.txt"),
    "extra-file-in-bag": ({"data/b.txt": DATA}, "data/b.txt"),
    "no manifest": ({"manifest-sha256.txt": None}, "manifest-sha256.txt"),
    "missing-bagit.txt": ({"bagit.txt": None}, "bagit.txt"),
    "baginfo-missing-encoding": ({"bagit.txt": BAGIT.splitlines()[0]}, "bagit.txt"),
    "encoding that is unknown": ({"bagit.txt": declared("1.0", "ROT13")}, "bagit.txt"),
    "bom-in-bagit.txt": ({"bagit.txt": BOM + BAGIT}, "bagit.txt"),
    "bagit-with-invalid-whitespace": ({"bagit.txt": BAGIT.replace(b":", b" :", 1)}, "bagit.txt"),
    "invalid-version-number": ({"bagit.txt": declared(".97")}, "bagit.txt"),
    "empty manifest": (manifest(b""), "manifest-sha256.txt"),
    "same-filename-listed-twice-with-different-hashes": (TWO_HASHES, "manifest-sha256.txt"),
    "out-of-scope-file-paths-using-dot-notation": (
        manifest(line("data/a.txt"), line("../../../README.md")),
        "manifest-sha256.txt",
    ),
    "out of scope by dots within": (manifest(line("data/../../a.txt")), "manifest-sha256.txt"),
    **{
        f"out of scope: {name}": (manifest(line("data/a.txt"), line(name)), "manifest-sha256.txt")
        for name in (
            "/tmp/foo",
            "~/foo",
            "~root/foo",
            "C:\\Windows\\System32\\setx.exe",
            "\\\\UNC\\server\\setx.exe",
            "%HomeDrive%\\Windows\\System32\\setx.exe",
        )
    },
    "out-of-scope-file-paths-using-dot-notation-for-fetch": (fetch("data/../../a"), "fetch.txt"),
    "out-of-scope-file-paths-using-absolute-path-for-fetch": (fetch("/tmp/foo"), "fetch.txt"),
    "unknown algorithm": (manifest(line("data/a.txt"), algorithm="rot13"), "manifest-rot13.txt"),
    "missing-from-manifest": (
        {"data/b.txt": DATA}
        | manifest(line("data/a.txt"), line("data/b.txt"))
        | manifest(line("data/a.txt", algorithm="sha512"), algorithm="sha512"),
        "manifest-sha512.txt",
    ),
    "a list of the payload that no tag manifest names": (
        tags(*ALL_TAGS[:2]),
        "tagmanifest-sha256.txt",
    ),
    "our package without its lists of tag files": (
        {"kiem-tra.py": b""},
        "tagmanifest-sha256.txt",
    ),
}


@pytest.mark.parametrize("case", VALID)
def test_what_the_specification_allows_verifies(tmp_path: Path, case: str) -> None:
    folder = bag(tmp_path / "bag", **VALID[case])
    if case not in BEYOND_BAGIT_PYTHON:
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
