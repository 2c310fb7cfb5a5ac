"""Verifying a recording that lies in a package without its sealed stretches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

from app.archive.check import FolderKind, Tally, VerifyReport, check_listed, digest_of, unreadable
from app.archive.extract import Extract, read_extract
from app.archive.names import EXTRACT_MANIFEST
from app.archive.tree import list_files
from app.model.jobs import Progress
from app.model.text import T


def check_extract(root: Path, progress: Progress, seal: str = "") -> VerifyReport:
    """Re-read such a folder; ``seal`` is the known SHA-256 of its list of files.

    Raises ``OSError`` where the folder itself cannot be listed.
    """
    present = list_files(root)
    tally = Tally()
    extract = _read(root / EXTRACT_MANIFEST, EXTRACT_MANIFEST, tally)
    check_listed(present, extract.present, EXTRACT_MANIFEST, tally, progress)
    _blame_present(extract.withheld, present, tally)
    known = {*extract.present, *extract.withheld, EXTRACT_MANIFEST}
    tally.extra |= present.keys() - known
    tally.withheld |= set(extract.withheld)
    found_seal = digest_of(present.get(EXTRACT_MANIFEST))
    tally.judge_seal(EXTRACT_MANIFEST, found_seal, seal)
    return tally.report(root, FolderKind.EXTRACT, found_seal)


def judge_extracts(present: Mapping[str, Path], digests: Mapping[str, str], tally: Tally) -> None:
    """Within a package whose bytes were compared: whether each list of files agrees with it.

    ``digests`` are the SHA-256 of the package's files by name.
    """
    for name in [n for n in present if PurePosixPath(n).name == EXTRACT_MANIFEST]:
        folder = name.removesuffix(EXTRACT_MANIFEST)
        extract = _read(present[name], name, tally)
        for file, digest in extract.present.items():
            if digests.get(folder + file) != digest:
                tally.blame(name, T("archive", "its digest of {file} is wrong")(file=file))
        _blame_present((folder + file for file in extract.withheld), present, tally)
        tally.withheld |= {folder + file for file in extract.withheld}


def _read(path: Path, name: str, tally: Tally) -> Extract:
    try:
        return read_extract(path.read_bytes())
    except ValueError:
        tally.blame(name, T("archive", "it is no list of files of a recording"))
    except OSError as error:
        tally.blame(name, unreadable(error))
    return Extract({}, ())


def _blame_present(withheld: Iterable[str], present: Mapping[str, Path], tally: Tally) -> None:
    for file in withheld:
        if file in present:
            tally.blame(file, T("archive", "it is sealed and must not be here"))
