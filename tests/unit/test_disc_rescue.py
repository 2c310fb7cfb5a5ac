"""Recovery data is worth what it says: damage within it is repaired, damage beyond it is told."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from app.archive.discs import recovery
from app.archive.discs import rescue as rescue_module
from app.archive.discs.image import write_image
from app.archive.discs.making import DiscWork
from app.archive.discs.medium import Directory, read_directory
from app.archive.discs.order import DiscOrder, read_source
from app.archive.discs.rescue import rescue
from app.archive.package import make_package
from app.archive.verify import verify_path
from app.model.jobs import Progress
from tests.helpers.archive import make_copy, make_source
from tests.helpers.discs import CAPACITY

SEGMENT = "data/ghi-am-ghi-hinh/room/000002.mp4"


@pytest.fixture(scope="module")
def disc(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    """The image of a disc with recovery data for a fifth of its payload, and its seal."""
    root = tmp_path_factory.mktemp("dia")
    source = make_source(root)
    copy = make_copy(root / "large", segments=3, size_bytes=900_000)
    (root / "disk").mkdir()
    package = make_package(replace(source, recordings=[copy]), root / "disk", Progress())
    order = DiscOrder(CAPACITY, recovery_percent=20)
    work = DiscWork(read_source(package.path, package.seal), order, root / "set", root / "logs")
    layout = work.layout(work.plan().discs[0], Progress())
    image = root / "dia.iso"
    write_image(layout, image, CAPACITY, Progress())
    return image.read_bytes(), layout.seal


def _scratched(folder: Path, image: bytes, lost_bytes: int) -> Path:
    """The disc with so many bytes of one recorded file gone."""
    path = folder / "xuoc.iso"
    path.write_bytes(image)
    place = read_directory(path).files[SEGMENT]
    assert lost_bytes <= place.bytes
    with path.open("rb+") as file:
        file.seek(place.start + 1000)
        file.write(b"\xaa" * (lost_bytes - 1000))
    return path


def test_damage_within_the_recovery_data_is_repaired_and_the_disc_is_only_read(
    tmp_path: Path, disc: tuple[bytes, str]
) -> None:
    image, seal = disc
    path = _scratched(tmp_path, image, 300_000)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    assert verify_path(path, Progress(), seal=seal).changed == (SEGMENT,)
    saved = rescue(path, tmp_path / "cuu", tmp_path / "logs", Progress(), seal)
    assert saved.has_recovery and saved.repaired and saved.report.verified
    assert verify_path(saved.folder, Progress(), seal=seal).verified
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_damage_beyond_the_recovery_data_is_told_and_the_file_named(
    tmp_path: Path, disc: tuple[bytes, str]
) -> None:
    image, seal = disc
    path = _scratched(tmp_path, image, 850_000)
    saved = rescue(path, tmp_path / "cuu", tmp_path / "logs", Progress(), seal)
    assert saved.has_recovery and not saved.repaired and not saved.report.verified
    assert saved.report.changed == (SEGMENT,)


def test_what_a_drive_cannot_read_is_left_empty_and_restored(
    tmp_path: Path, disc: tuple[bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    image, seal = disc
    path = tmp_path / "dia.iso"
    path.write_bytes(image)
    place = read_directory(path).files[SEGMENT]
    bad = range(place.start + 200_000, place.start + 300_000)
    real = rescue_module.read_stretch

    def worn(source: Path, start: int, size: int) -> bytes:
        if start < bad.stop and start + size > bad.start:
            raise OSError(5, "Input/output error")
        return real(source, start, size)

    monkeypatch.setattr(rescue_module, "read_stretch", worn)
    saved = rescue(path, tmp_path / "cuu", tmp_path / "logs", Progress(), seal)
    assert SEGMENT in saved.unreadable and saved.repaired and saved.report.verified


def test_names_on_a_disc_lead_nowhere_but_into_the_folder(
    tmp_path: Path, disc: tuple[bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    image, seal = disc
    path = tmp_path / "dia.iso"
    path.write_bytes(image)
    real = read_directory(path)
    place = real.files["bagit.txt"]
    names = ("../ngoai", "data/../../ngoai", "C:\\ngoai", "data/..", "/ngoai", "data//ngoai")
    held = {**dict.fromkeys(names, place), **real.files}
    crafted = Directory(real.label, real.image_bytes, held)
    monkeypatch.setattr(rescue_module, "surviving_directory", lambda _path: crafted)
    saved = rescue(path, tmp_path / "noi" / "cuu", tmp_path / "logs", Progress(), seal)
    assert not list(tmp_path.rglob("*ngoai*")) and [*(tmp_path / "noi").iterdir()] == [saved.folder]
    assert not saved.report.verified and saved.report.extra == tuple(
        f"ten-la/{n}" for n in range(1, len(names) + 1)
    )


def test_what_was_read_stays_where_nothing_here_can_repair_it(
    tmp_path: Path, disc: tuple[bytes, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    image, seal = disc
    path = _scratched(tmp_path, image, 300_000)
    (tmp_path / ".dang-ghi-cuu").mkdir()
    monkeypatch.setattr(recovery.shutil, "which", lambda _program: None)
    saved = rescue(path, tmp_path / "cuu", tmp_path / "logs", Progress(), seal)
    assert saved.has_recovery and not saved.could_repair and not saved.repaired
    assert saved.report.changed == (SEGMENT,) and (saved.folder / SEGMENT).is_file()
    assert not (tmp_path / ".dang-ghi-cuu").exists()
