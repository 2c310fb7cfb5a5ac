"""The files on their way into a package, gathered before anything is written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.archive.contents import Contents, Planner, read_parts
from app.archive.extract import without_reasons, without_words
from app.archive.joint.film import JointFilm, plan_joint
from app.archive.names import TESTS_FOLDER
from app.archive.package_source import PackageSource
from app.archive.tree import is_plain_file, list_files
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.text import T
from app.recording.journal import SEALS


@dataclass(frozen=True, slots=True)
class Item:
    """A file on its way into the package."""

    path: Path
    name: str
    first_hash: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Payload:
    """All that goes under ``data``."""

    items: Sequence[Item]
    facts: bytes
    contents: Contents
    joint: Sequence[JointFilm] = ()

    @property
    def size_bytes(self) -> int:
        """Of what goes in as it is."""
        return sum(item.size_bytes for item in self.items) + len(self.facts)

    def fingerprint(self, source: PackageSource) -> str:
        """Tells whether what a restart goes on with is still the same package: the same files, the
        same stretches left out.
        """
        items = [(item.name, item.first_hash, item.size_bytes) for item in self.items]
        films = [(film.name, film.order.to_json()) for film in self.contents.films]
        joint = [(film.name, film.plan.to_json(), film.size) for film in self.joint]
        whole = source.authority is not None
        told = json.dumps([items, films, joint, whole, source.session_id], default=str)
        return hashlib.sha256(told.encode()).hexdigest()


def gather(source: PackageSource, progress: Progress) -> Payload:
    """The files of the payload. Raises :class:`ArchiveError` where one that is known is gone."""
    parts = read_parts(source.recordings)
    for part in parts:
        _require_files(part.folder, part.hashes)
    if source.log_dir is not None:
        sizes = [file.bytes for part in parts for file in part.manifest.files]
        progress.expect(7 * sum(sizes))
    planner = Planner(
        source.seals,
        whole=source.authority is not None,
        log_dir=source.log_dir,
        most_bytes=source.most_bytes,
    )
    contents = planner.plan(parts, progress)
    items: list[Item] = []
    for part in parts:
        kept = set(contents.kept[part.name])
        whole = not (contents.sealed.get(part.origin) or contents.withheld.get(part.name))
        items += [
            item
            for item in _items_of(part.folder, part.name, part.hashes)
            if _goes_in(item.name.removeprefix(f"{part.name}/"), kept, whole, source)
        ]
    for test in source.tests:
        items += _items_of(test.folder, f"{TESTS_FOLDER}/{test.name}", test.first_hashes)
    for held in source.platform:
        if source.seals and source.authority is None:
            contents.withheld.setdefault(held.name, []).extend(held.first_hashes)
        else:
            items += _items_of(held.folder, held.name, held.first_hashes)
    told = without_words(source.facts, contents.unspoken())
    if source.authority is None:
        told = without_reasons(told)
    facts = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True).encode()
    joint = plan_joint(contents, source.most_bytes) if source.joint and source.log_dir else []
    return Payload(items, facts, contents, joint)


def _goes_in(file: str, kept: set[str], whole: bool, source: PackageSource) -> bool:
    """Whether a file of a copy goes in; of a whole one also what no list names, but no reasons."""
    return file in kept or (whole and (file != SEALS or source.authority is not None))


def _require_files(folder: Path, names: Iterable[str]) -> None:
    for file in names:
        if not (folder / file).exists():
            raise ArchiveError(
                T("archive", "The file {file} is missing.")(file=str(folder / file)),
                meaning=T("archive", "No package was made: it would not be whole."),
                action=T("archive", "Verify the other copy of the recording and package that one."),
            )


def _items_of(folder: Path, name: str, hashes: Mapping[str, str]) -> list[Item]:
    _require_files(folder, hashes)
    present = list_files(folder) if folder.is_dir() else {}
    return [
        Item(path, f"{name}/{file}", hashes.get(file, ""), path.stat().st_size)
        for file, path in present.items()
        if is_plain_file(path)
    ]
