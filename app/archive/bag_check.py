"""Verifying a package: manifests first, then every byte of every file, from the medium."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from app.archive.bag_manifest import MalformedManifestError, Manifest, parse_manifest
from app.archive.check import FileCheck, FolderKind, Tally, VerifyReport, digest_of, unreadable
from app.archive.extract_check import judge_extracts
from app.archive.tree import is_plain_file, list_files
from app.model.jobs import Progress
from app.model.text import T

BAGIT_TXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
SOFTWARE_AGENT = "DiemCau"
SEAL_FILE = "tagmanifest-sha256.txt"
ALGORITHMS = ("sha256", "sha512")
_MARKS = ("bagit.txt", "manifest-sha256.txt", SEAL_FILE)


def looks_like_bag(root: Path) -> bool:
    """True where any of the files stands that only a package has."""
    return any((root / mark).exists() for mark in _MARKS)


def check_bag(root: Path, progress: Progress, seal: str = "") -> VerifyReport:
    """Re-read a whole package; ``seal`` is the known SHA-256 of its ``tagmanifest-sha256.txt``.

    Raises ``OSError`` where the folder itself cannot be listed.
    """
    present = list_files(root)
    tally = Tally()
    payload_manifests = _manifests(root, "manifest", present, tally)
    tag_manifests = _manifests(root, "tagmanifest", present, tally)
    payload = _expected(payload_manifests, "manifest", tally)
    tags = _expected(tag_manifests, "tagmanifest", tally)
    _judge_form(root, payload, tags, tag_manifests, tally)
    progress.expect(_size(present, payload))
    for prefix, files, share in (("tagmanifest", tags, None), ("manifest", payload, progress)):
        FileCheck(present, _sources(prefix), tally).check(files, share)
    sums = {name: digests.get("sha256", "") for name, digests in payload.items()}
    judge_extracts(present, sums, tally)
    tally.extra |= present.keys() - payload.keys() - tags.keys() - _own_names(tag_manifests)
    tally.extra -= tally.changed
    found_seal = digest_of(present.get(SEAL_FILE))
    if seal and found_seal != seal:
        tally.blame(SEAL_FILE, T("archive", "it is not the one that was sealed"))
    return tally.report(root, FolderKind.PACKAGE, found_seal)


def _manifests(
    root: Path, prefix: str, present: Mapping[str, Path], tally: Tally
) -> dict[str, Manifest]:
    """Algorithm -> manifest, of those that stand at the root and can be read."""
    found: dict[str, Manifest] = {}
    named = [n for n in present if n.startswith(f"{prefix}-") and n.endswith(".txt")]
    for name in named:
        algorithm = name.removeprefix(f"{prefix}-").removesuffix(".txt")
        if algorithm not in hashlib.algorithms_guaranteed or not is_plain_file(present[name]):
            tally.blame(name, T("archive", "it is no manifest that is known"))
            continue
        try:
            found[algorithm] = parse_manifest(present[name].read_bytes(), algorithm)
        except MalformedManifestError as error:
            tally.blame(name, error.why)
        except OSError as error:
            tally.blame(name, unreadable(error))
    wanted = ALGORITHMS if _ours(root) else () if named else ("sha256",)
    tally.missing |= {n for n in (f"{prefix}-{a}.txt" for a in wanted) if n not in present}
    return found


def _expected(
    manifests: Mapping[str, Manifest], prefix: str, tally: Tally
) -> dict[str, dict[str, str]]:
    """Name -> algorithm -> digest; a manifest that leaves a file out is named."""
    names = sorted({name for manifest in manifests.values() for name in manifest.digests})
    for algorithm, manifest in manifests.items():
        for name in names:
            if name not in manifest.digests:
                tally.blame(
                    f"{prefix}-{algorithm}.txt", T("archive", "it leaves out {file}")(file=name)
                )
    return {
        name: {a: m.digests[name] for a, m in manifests.items() if name in m.digests}
        for name in names
    }


def _judge_form(
    root: Path,
    payload: Mapping[str, object],
    tags: Mapping[str, object],
    tag_manifests: Mapping[str, Manifest],
    tally: Tally,
) -> None:
    """What the hashes alone do not show: files in the wrong manifest, a form that is not ours."""
    for prefix, names in (("manifest", payload), ("tagmanifest", tags)):
        for name in names:
            if name.startswith("data/") != (prefix == "manifest"):
                tally.blame(
                    f"{prefix}-sha256.txt", T("archive", "{file} has no place in it")(file=name)
                )
    if tags:
        for name in ("bagit.txt", "manifest-sha256.txt"):
            if name not in tags and (root / name).exists():
                tally.blame(SEAL_FILE, T("archive", "it leaves out {file}")(file=name))
    if not (root / "bagit.txt").exists():
        tally.missing.add("bagit.txt")
    if _ours(root):
        for algorithm, manifest in tag_manifests.items():
            if not manifest.canonical:
                tally.blame(
                    f"tagmanifest-{algorithm}.txt",
                    T("archive", "it is not written as this program writes"),
                )


def _ours(root: Path) -> bool:
    try:
        info = (root / "bag-info.txt").read_bytes()
    except OSError:
        return True
    return f"Bag-Software-Agent: {SOFTWARE_AGENT}".encode() in info


def _own_names(tag_manifests: Mapping[str, Manifest]) -> set[str]:
    return {f"tagmanifest-{algorithm}.txt" for algorithm in tag_manifests}


def _sources(prefix: str) -> dict[str, str]:
    return {algorithm: f"{prefix}-{algorithm}.txt" for algorithm in hashlib.algorithms_guaranteed}


def _size(present: Mapping[str, Path], names: Mapping[str, object]) -> int:
    return sum(present[name].lstat().st_size for name in names if name in present)
