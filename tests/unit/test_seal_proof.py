"""``verify`` tells a forged or swapped package by the code that is known or stands on paper."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.archive.package import PackageReport
from app.archive.seal_proof import code_of
from app.cli.main import main
from app.model.errors import BadUsageError
from app.model.packages import Package
from app.model.reception import Session
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.archive import make_copy, package_of
from tests.unit.test_archive_verify import SEGMENT, forge, replace_digest


@pytest.fixture
def package(tmp_path: Path) -> PackageReport:
    return package_of(tmp_path)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def know(data: Path, package: PackageReport) -> None:
    """The database of this point has made the package."""
    store = open_store(DataPaths(data).database)
    store.sessions.add(Session("8f3a", "Tiếp công dân", "2026-11-22T09:30:00+07:00"))
    told = (str(package.path), package.seal, 1, True, "2026-11-23", "Mai")
    store.packages.add(Package(None, "8f3a", *told))
    store.close()


def verified(
    capfd: pytest.CaptureFixture[str], data: Path, path: Path, *more: str
) -> tuple[int, dict[str, Any]]:
    status = main(["verify", str(path), *more, "--data", str(data), "--json"])
    out = capfd.readouterr().out.splitlines()
    return status, json.loads(out[-1]) if out else {}


def test_a_package_that_nothing_vouches_for_is_whole_in_itself_only(
    package: PackageReport, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    status, facts = verified(capfd, data, package.path)
    assert (status, facts["verified"]) == (0, True)
    assert (facts["proved_by"], facts["itself_only"]) == ([], [package.path.name])


@pytest.mark.parametrize("place", ["as it was", "renamed", "among others"])
def test_a_package_that_is_known_here_is_told_when_it_was_forged(
    package: PackageReport, data: Path, capfd: pytest.CaptureFixture[str], place: str
) -> None:
    know(data, package)
    where = package.path
    if place == "renamed":
        where = package.path.rename(package.path.with_name("GOI-KHAC"))
    if place == "among others":
        make_copy(package.path.parent / "20251122-0930-1a2b")
    asked = where.parent if place == "among others" else where
    status, facts = verified(capfd, data, asked)
    assert (status, facts["verified"]) == (0, True)
    assert facts["proved_by"] == ([] if place == "among others" else ["known"])
    assert where.name not in facts["itself_only"]
    forge(where, SEGMENT)
    status, facts = verified(capfd, data, asked)
    assert (status, facts["verified"]) == (1, False)
    assert any(where.name in problem for problem in facts["problems"])


def test_a_forged_package_cannot_hide_its_name_by_how_its_fields_are_written(
    package: PackageReport, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    know(data, package)
    where = package.path.rename(package.path.with_name("GOI-KHAC"))
    info = where / "bag-info.txt"
    info.write_text(info.read_text("utf-8").replace(": ", ":"), "utf-8")
    for algorithm in ("sha256", "sha512"):
        replace_digest(where, info.name, f"tagmanifest-{algorithm}.txt", algorithm)
    status, facts = verified(capfd, data, where)
    assert (status, facts["verified"]) == (1, False)
    assert not facts["missing"] and not facts["changed"]


def test_a_package_put_in_the_place_of_another_is_told(
    package: PackageReport, data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    know(data, package)
    (tmp_path / "other").mkdir()
    other = package_of(tmp_path / "other")
    shutil.rmtree(package.path)
    shutil.copytree(other.path, package.path)
    forge(package.path, SEGMENT)
    assert verified(capfd, data, package.path)[0] == 1


def test_the_code_on_paper_proves_or_disproves(
    package: PackageReport, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    seal = package.seal
    grouped = " ".join(seal[at : at + 8] for at in range(0, 64, 8))
    for code in (seal, grouped, seal[:16].upper(), f"{package.name}\nsha256:{seal}"):
        status, facts = verified(capfd, data, package.path, "--code", code)
        assert (status, facts["verified"], facts["proved_by"]) == (0, True, ["paper"]), code
    other = f"{int(seal[:16], 16) ^ 1:016x}"
    status, facts = verified(capfd, data, package.path, "--code", other)
    assert (status, facts["verified"]) == (1, False)
    assert (facts["proved_by"], facts["itself_only"]) == ([], [])
    forge(package.path, SEGMENT)
    assert verified(capfd, data, package.path, "--code", seal)[0] == 1


@pytest.mark.parametrize("text", ["", "12345678", "GOI-BAN-GIAO", "x" * 64, "a" * 65])
def test_what_is_no_code_is_refused(text: str) -> None:
    with pytest.raises(BadUsageError):
        code_of(text)


def test_a_code_is_of_one_package(
    package: PackageReport, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    make_copy(package.path.parent / "20251122-0930-1a2b")
    assert verified(capfd, data, package.path.parent, "--code", package.seal)[0] == 2


def test_a_database_that_cannot_be_read_keeps_nobody_from_verifying(
    package: PackageReport, data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    database = DataPaths(data).database
    database.parent.mkdir(parents=True)
    database.write_bytes(b"no database" * 900)
    status, facts = verified(capfd, data, package.path)
    assert (status, facts["proved_by"]) == (0, [])
