"""What a package stands for is read from its own list; where anything is left out, nothing."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from app.archive.contents import Authority
from app.archive.package import PackageReport, make_package
from app.archive.package_holds import held_whole
from app.archive.package_source import PackageSource, RunFolder
from app.model.jobs import Progress
from app.model.recording import Seal
from tests.helpers.archive import make_source

SEAL = Seal("s1", "8f3a", 310.0, 320.0, "bí mật đời tư", "Chủ trì", "2026-11-22T09:30:00+07:00")
DECISION = Authority("Quyết định số 12/QĐ-UBND", "Nguyễn Chủ Trì")


@pytest.fixture
def source(tmp_path: Path) -> PackageSource:
    (tmp_path / "disk").mkdir()
    return make_source(tmp_path)


def made(source: PackageSource, root: Path) -> PackageReport:
    return make_package(source, root / "disk", Progress())


def test_a_whole_package_holds_the_recording_and_what_came_from_elsewhere(
    source: PackageSource, tmp_path: Path
) -> None:
    folder = tmp_path / "nen-tang"
    folder.mkdir()
    (folder / "hop.mp4").write_bytes(b"platform")
    digest = hashlib.sha256(b"platform").hexdigest()
    beside = RunFolder("ghi-hinh-nen-tang", folder, {"hop.mp4": digest})
    source = replace(source, platform=[beside])
    recorded = hashlib.sha256((source.recordings[0] / "manifest.json").read_bytes()).hexdigest()
    report = made(source, tmp_path)
    assert held_whole(report, source, wanting=False) == (recorded, digest)
    assert held_whole(report, source, wanting=True) == ()
    assert held_whole(replace(report, withheld=("x",)), source, wanting=False) == ()
    assert held_whole(replace(report, cuts=((1.0, 2.0),)), source, wanting=False) == ()


def test_a_package_without_a_sealed_stretch_holds_nothing_and_one_with_it_all(
    source: PackageSource, tmp_path: Path
) -> None:
    sealed = replace(source, seals=[SEAL])
    assert held_whole(made(sealed, tmp_path), sealed, wanting=False) == ()
    given = replace(sealed, authority=DECISION)
    assert len(held_whole(made(given, tmp_path), given, wanting=False)) == 1


def test_a_film_that_is_not_in_the_list_of_the_package_makes_it_hold_nothing(
    source: PackageSource, tmp_path: Path
) -> None:
    report = made(source, tmp_path)
    listed = report.path / "manifest-sha256.txt"
    lines = listed.read_text(encoding="utf-8").splitlines(keepends=True)
    listed.chmod(0o644)
    listed.write_text("".join(one for one in lines if "000002.mp4" not in one), encoding="utf-8")
    assert held_whole(report, source, wanting=False) == ()
