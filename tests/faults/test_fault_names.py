"""Vietnamese names on the file systems of external disks: written there, taken out, read again."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from app.archive.package import make_package
from app.archive.verify import verify_path
from app.model.jobs import Progress
from tests.helpers.archive import PHOTO, make_source
from tests.helpers.fault_images import FileSystem, ImageDisk
from tests.unit.test_archive_verify import DAMAGE, EVIDENCE


@pytest.mark.parametrize("file_system", [FileSystem.EXFAT, FileSystem.NTFS])
def test_a_package_keeps_its_vietnamese_names_on_an_external_disk(
    tmp_path: Path, file_system: FileSystem
) -> None:
    disk = ImageDisk(tmp_path / "disk.img", tmp_path / "Ổ lưu trữ", file_system)
    disk.format(64)
    disk.plug()
    try:
        made = make_package(make_source(tmp_path), disk.path, Progress())
        assert made.verified
    finally:
        disk.close()
    assert not list(disk.path.iterdir()), "the disk is out"
    disk.plug()
    try:
        package = disk.path / made.name
        report = verify_path(package, Progress(), seal=made.seal)
        assert report.verified, report.problems
        names = [path.relative_to(package).as_posix() for path in package.rglob("*")]
        assert EVIDENCE in names and PHOTO in EVIDENCE
        assert all(unicodedata.is_normalized("NFC", name) for name in names)
        DAMAGE["one bit flipped"](package / EVIDENCE)
        assert verify_path(package, Progress()).changed == (EVIDENCE,)
    finally:
        disk.close()
