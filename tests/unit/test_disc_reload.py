"""A disc is put out and in again before it is read back: what memory still holds proves nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.archive.discs.burner import Blank, BlankState, Burner, Drive
from app.archive.discs.making import DiscWork, read_back
from app.archive.discs.medium import medium_path
from app.archive.discs.order import DiscOrder
from app.model.jobs import Progress
from tests.helpers.discs import CAPACITY, BurntSet, images_of


class Drawer:
    """A drive with a memory: until the disc was put out and in again, it answers with what it was
    given, whatever is on the disc.
    """

    def __init__(self, spoil: Callable[[bytes], bytes] = bytes) -> None:
        self.spoil = spoil
        self.done: list[str] = []
        self._given = b""

    def drives(self) -> list[Drive]:
        return []

    def probe(self, device: str) -> Blank:
        return Blank(device, BlankState.BLANK, "DVD+R", CAPACITY)

    def burn(
        self, image: Path, device: str, progress: Progress, began: Callable[[int], None]
    ) -> None:
        self.done.append("burn")
        self._given = image.read_bytes()
        medium_path(device).write_bytes(self._given)
        progress.advance(len(self._given))

    def reload(self, device: str) -> None:
        self.done.append("reload")
        medium_path(device).write_bytes(self.spoil(self._given))


def scratched(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> BurntSet:
    return images_of(tmp_path_factory.mktemp("disc"))


@pytest.mark.parametrize(("spoil", "verified"), [(bytes, True), (scratched, False)])
def test_a_burnt_disc_is_reloaded_before_it_is_read_back(
    made: BurntSet, tmp_path: Path, spoil: Callable[[bytes], bytes], verified: bool
) -> None:
    work = DiscWork(made.source, DiscOrder(CAPACITY), tmp_path / "set", tmp_path / "logs")
    drive, device = Drawer(spoil), f"stdio:{tmp_path}/dia"
    burner: Burner = drive
    work.burn(made.images[0], device, burner, Progress(), lambda _pid: None)
    reading = read_back(device, Progress(), made.layouts[0].seal, "")
    assert drive.done == ["burn", "reload"]
    assert reading.report.verified is verified
