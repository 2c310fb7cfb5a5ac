"""Verifying a package: manifests first, then every byte of every file, from the medium."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from app.archive.bag_form import DECLARATION, BagForm, bag_form
from app.archive.bag_manifest import MalformedManifestError, Manifest, parse_manifest
from app.archive.check import FileCheck, FolderKind, Tally, VerifyReport, digest_of, unreadable
from app.archive.extract_check import judge_extracts
from app.archive.tree import is_plain_file, list_files
from app.model.jobs import Progress
from app.model.text import T

BAGIT_TXT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
SEAL_FILE = "tagmanifest-sha256.txt"
MANIFEST_FILE = "manifest-sha256.txt"
ALGORITHMS = ("sha256", "sha512")
_MARKS = ("bagit.txt", MANIFEST_FILE, SEAL_FILE)


def looks_like_bag(root: Path) -> bool:
    """True where any of the files stands that only a package has."""
    return any((root / mark).exists() for mark in _MARKS)


def check_bag(root: Path, progress: Progress, seal: str = "") -> VerifyReport:
    """Re-read a whole package; ``seal`` is the known SHA-256 of its ``tagmanifest-sha256.txt``.

    Raises ``OSError`` where the folder itself cannot be listed.
    """
    present = list_files(root)
    tally = Tally()
    form = bag_form(present, tally)
    payload_manifests = _manifests(form, "manifest", present, tally)
    tag_manifests = _manifests(form, "tagmanifest", present, tally)
    payload = _expected(payload_manifests, "manifest", tally, whole=form.complete_lists)
    tags = _expected(tag_manifests, "tagmanifest", tally, whole=form.ours)
    _judge_places(payload, tags, tally)
    _judge_tag_lists(form, present, tag_manifests, tally)
    progress.expect(_size(present, payload))
    for prefix, files, share in (("tagmanifest", tags, None), ("manifest", payload, progress)):
        FileCheck(present, _sources(prefix), tally).check(files, share)
    sums = {name: digests.get("sha256", "") for name, digests in payload.items()}
    judge_extracts(present, sums, tally)
    unlisted = present.keys() - payload.keys() - tags.keys() - _own_names(tag_manifests)
    tally.extra |= {name for name in unlisted if form.ours or name.startswith("data/")}
    tally.extra -= tally.changed
    found_seal = digest_of(present.get(SEAL_FILE))
    tally.judge_seal(SEAL_FILE, found_seal, seal)
    return tally.report(root, FolderKind.PACKAGE, found_seal)


def _manifests(
    form: BagForm, prefix: str, present: Mapping[str, Path], tally: Tally
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
            found[algorithm] = parse_manifest(present[name].read_bytes(), algorithm, form.encoding)
        except MalformedManifestError as error:
            tally.blame(name, error.why)
        except OSError as error:
            tally.blame(name, unreadable(error))
    least = ALGORITHMS[:1] if prefix == "manifest" and not named else ()
    wanted = ALGORITHMS if form.ours else least
    tally.missing |= {n for n in (f"{prefix}-{a}.txt" for a in wanted) if n not in present}
    return found


def _expected(
    manifests: Mapping[str, Manifest], prefix: str, tally: Tally, *, whole: bool
) -> dict[str, dict[str, str]]:
    """Name -> algorithm -> digest; where each has to be ``whole``, one that leaves a file out is
    named.
    """
    names = sorted({name for manifest in manifests.values() for name in manifest.digests})
    for algorithm, manifest in manifests.items():
        for name in names:
            if whole and name not in manifest.digests:
                tally.blame(
                    f"{prefix}-{algorithm}.txt", T("archive", "it leaves out {file}")(file=name)
                )
    return {
        name: {a: m.digests[name] for a, m in manifests.items() if name in m.digests}
        for name in names
    }


def _judge_places(payload: Mapping[str, object], tags: Mapping[str, object], tally: Tally) -> None:
    """Payload in the list of tag files and tag files in that of the payload are told."""
    for prefix, names in (("manifest", payload), ("tagmanifest", tags)):
        for name in names:
            if name.startswith("data/") != (prefix == "manifest"):
                tally.blame(
                    f"{prefix}-sha256.txt", T("archive", "{file} has no place in it")(file=name)
                )


def _judge_tag_lists(
    form: BagForm, present: Mapping[str, Path], lists: Mapping[str, Manifest], tally: Tally
) -> None:
    """Every list of the payload stands in each of the tag files (RFC 8493, 2.2.1)."""
    if not form.complete_lists:
        return
    wanted = [n for n in present if n.startswith("manifest-") and n.endswith(".txt")]
    for algorithm, manifest in lists.items():
        own = f"tagmanifest-{algorithm}.txt"
        for name in [*wanted, DECLARATION] if form.ours else wanted:
            if name not in manifest.digests and name in present:
                tally.blame(own, T("archive", "it leaves out {file}")(file=name))
        if form.ours and not manifest.canonical:
            tally.blame(own, T("archive", "it is not written as this program writes"))


def _own_names(tag_manifests: Mapping[str, Manifest]) -> set[str]:
    return {f"tagmanifest-{algorithm}.txt" for algorithm in tag_manifests}


def _sources(prefix: str) -> dict[str, str]:
    return {algorithm: f"{prefix}-{algorithm}.txt" for algorithm in hashlib.algorithms_guaranteed}


def _size(present: Mapping[str, Path], names: Mapping[str, object]) -> int:
    return sum(present[name].lstat().st_size for name in names if name in present)
