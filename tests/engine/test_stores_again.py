"""What was damaged in a store is sent once more; what is another one's there is left alone; and
nothing goes faster than it may.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest

from app.archive.bag_check import SEAL_FILE
from app.archive.package import PackageReport, make_package
from app.archive.stores.contents import MANIFEST_FILE, StoredFile
from app.archive.stores.course import Course
from app.archive.stores.holder import Holder, LineCutError, Told
from app.archive.stores.pace import BURST_S, Pace, PacedBody
from app.archive.stores.patience import Patience
from app.archive.stores.place import StorePlace
from app.archive.stores.work import StoreOrder, StoreWork
from app.model.errors import AppError, StorageError
from app.model.jobs import Progress
from tests.helpers.archive import make_copy, make_source
from tests.helpers.object_store import BUCKET, SECRET, ObjectStore, object_store

LARGE_BYTES = 9_000_000
"""Goes in parts."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> PackageReport:
    folder = tmp_path_factory.mktemp("package")
    source = make_source(folder)
    copy = make_copy(folder / "large", segments=2, size_bytes=LARGE_BYTES)
    (folder / "disk").mkdir()
    return make_package(replace(source, recordings=[copy]), folder / "disk", Progress())


@dataclass
class Place:
    """A store of either kind, and what lies in it, past the program."""

    place: StorePlace
    server: ObjectStore | None
    package: str

    def read(self, name: str) -> bytes:
        if self.server is not None:
            return self.server.read(self._key(name))
        return (self._folder / name).read_bytes()

    def write(self, name: str, data: bytes) -> None:
        """Put other bytes there, as a fault of the store does: what was said of it stays."""
        if self.server is None:
            (self._folder / name).write_bytes(data)
            return
        head = self.server.client.head_object(Bucket=BUCKET, Key=self._key(name))
        self.server.client.put_object(
            Bucket=BUCKET, Key=self._key(name), Body=data, Metadata=head["Metadata"]
        )

    def remove(self, name: str) -> None:
        if self.server is None:
            (self._folder / name).unlink()
        else:
            self.server.client.delete_object(Bucket=BUCKET, Key=self._key(name))

    def _key(self, name: str) -> str:
        return f"{self.place.prefix}{self.package}/{name}"

    @property
    def _folder(self) -> Path:
        return Path(self.place.folder) / self.place.prefix / self.package


@pytest.fixture(params=["s3", "share"])
def held(request: pytest.FixtureRequest, package: PackageReport, tmp_path: Path) -> Iterator[Place]:
    if request.param == "share":
        (tmp_path / "share").mkdir()
        place = StorePlace("Kho phường", "share", folder=str(tmp_path / "share"))
        yield Place(place, None, package.name)
        return
    with object_store() as server:
        yield Place(server.place(), server, package.name)


def order(package: PackageReport, place: StorePlace, do: str = "send") -> StoreOrder:
    return StoreOrder(
        do, place, SECRET, package.name, str(package.path), package.seal, patience_s=30.0
    )


def _film(package: PackageReport) -> str:
    return next(package.path.rglob("000002.mp4")).relative_to(package.path).as_posix()


def _flip(data: bytes) -> bytes:
    return data[:-9] + bytes([data[-9] ^ 1]) + data[-8:]


@pytest.mark.parametrize("damage", ["flipped", "zeros", "cut", "gone", "seal", "list"])
def test_what_was_damaged_there_is_sent_anew(
    package: PackageReport, held: Place, tmp_path: Path, damage: str
) -> None:
    film = _film(package)
    name = {"seal": SEAL_FILE, "list": MANIFEST_FILE}.get(damage, film)
    points: list[dict[str, object]] = []
    sending = order(package, held.place)
    assert StoreWork(sending, tmp_path, Progress(), points.append).run()["verified"]
    first = held.read(name)
    changed = {
        "zeros": first[:-4096] + bytes(4096),
        "cut": first[:-1],
    }.get(damage, _flip(first))
    if damage == "gone":
        held.remove(name)
    else:
        held.write(name, changed)
    checked = StoreWork(order(package, held.place, "check"), tmp_path, Progress()).run()
    assert not checked["verified"]
    told = {*checked["changed"], *checked["missing"]}
    assert told == {SEAL_FILE if damage == "list" else name}
    progress = Progress()
    found = StoreWork(sending, tmp_path, progress).run({**points[-1], "read": []})
    assert (found["verified"], found["changed"], found["missing"]) == (True, [], [])
    assert held.read(name) == first
    assert progress.done == progress.total
    assert StoreWork(order(package, held.place, "check"), tmp_path, Progress()).run()["verified"]


def test_a_package_of_another_seal_under_the_same_name_is_never_touched(
    package: PackageReport, held: Place, tmp_path: Path
) -> None:
    assert StoreWork(order(package, held.place), tmp_path, Progress()).run()["verified"]
    for name in (SEAL_FILE, MANIFEST_FILE, _film(package)):
        held.write(name, _flip(held.read(name)))
    theirs = held.read(_film(package))
    found = StoreWork(order(package, held.place), tmp_path, Progress()).run()
    assert not found["verified"]
    assert held.read(_film(package)) == theirs


def test_an_object_that_was_given_as_another_file_is_refused(
    package: PackageReport, tmp_path: Path
) -> None:
    with object_store() as server:
        place, film = Place(server.place(), server, package.name), _film(package)
        assert StoreWork(order(package, place.place), tmp_path, Progress()).run()["verified"]
        told = {"sha256": "0" * 64}
        data = _flip(place.read(film))
        for body in (data, data[:-1]):
            key = place._key(film)
            server.client.put_object(Bucket=BUCKET, Key=key, Body=body, Metadata=told)
            with pytest.raises(AppError, match="another file"):
                StoreWork(order(package, place.place), tmp_path, Progress()).run()
            assert place.read(film) == body


def test_a_source_that_is_damaged_itself_replaces_nothing(
    package: PackageReport, held: Place, tmp_path: Path
) -> None:
    film = _film(package)
    assert StoreWork(order(package, held.place), tmp_path, Progress()).run()["verified"]
    held.write(film, _flip(held.read(film)))
    theirs, home = held.read(film), tmp_path / "home" / package.name
    shutil.copytree(package.path, home)
    (home / film).chmod(0o644)
    (home / film).write_bytes(bytes(LARGE_BYTES))
    bad = replace(order(package, held.place), folder=str(home))
    with pytest.raises(AppError, match="not what it was"):
        StoreWork(bad, tmp_path, Progress()).run()
    assert held.read(film) == theirs
    assert StoreWork(order(package, held.place), tmp_path, Progress()).run()["verified"]


def test_a_limit_holds_back_all_senders_together() -> None:
    pace, rate = Pace(400_000), 400_000
    began_s = time.monotonic()

    def send() -> None:
        for _ in range(5):
            pace.take(20_000)

    senders = [threading.Thread(target=send) for _ in range(3)]
    for one in senders:
        one.start()
    for one in senders:
        one.join()
    took_s = time.monotonic() - began_s
    assert took_s >= 300_000 / rate - BURST_S
    assert pace.block_bytes(10**9) == rate * BURST_S
    assert Pace(100).block_bytes(10**9) == 1024


def test_without_a_limit_nobody_waits_and_blocks_are_as_wanted() -> None:
    pace = Pace(0)
    began_s = time.monotonic()
    pace.take(10**15)
    assert time.monotonic() - began_s < 1.0
    assert pace.block_bytes(12345) == 12345


def test_signing_reads_a_body_for_nothing_and_sending_counts() -> None:
    rate = 200_000
    body = PacedBody(memoryview(bytes(100_000)), Pace(rate))
    began_s = time.monotonic()
    assert len(body.read()) == 100_000
    signed_s = time.monotonic() - began_s
    body.seek(0)
    body.signal_transferring()
    began_s, got = time.monotonic(), 0
    while block := body.read(70_000):
        assert len(block) <= rate * BURST_S
        got += len(block)
    sent_s = time.monotonic() - began_s
    assert got == 100_000
    assert sent_s >= 100_000 / rate - BURST_S > signed_s


def test_what_leaves_is_counted_while_it_leaves(held: Place, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    package = make_package(make_source(tmp_path), tmp_path / "disk", Progress())
    large = max(package.path.rglob("*"), key=lambda one: one.stat().st_size)
    size = large.stat().st_size
    seen: list[int] = []
    limited = replace(held.place, limit_bytes_per_s=size // 2)
    progress = Progress(lambda done, _total: seen.append(done))
    assert StoreWork(order(package, limited), tmp_path, progress).run()["verified"]
    sending = [done for done in seen if done <= progress.total / 2]
    steps = [after - before for before, after in pairwise(sending)]
    assert min(steps) >= 0 and max(steps) < size / 2, "not a whole file at a time"
    assert progress.done == progress.total


class _TakesAllAndKeepsNothing:
    def put(self, file: StoredFile, _source: Path, told: Told) -> None:
        told(file.bytes)
        raise LineCutError("after the last byte")


def test_a_store_that_takes_all_and_keeps_nothing_is_given_up(package: PackageReport) -> None:
    heard: list[bool] = []
    patience = Patience(2.5, heard.append)
    course = Course(cast(Holder, _TakesAllAndKeepsNothing()), patience, lambda _facts: None)
    with pytest.raises(StorageError):
        course.send(package.path, package.seal)
    assert heard == [True, False]


def test_a_package_leaves_and_is_read_back_no_faster_than_its_store_says(
    held: Place, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    small = make_package(make_source(tmp_path), tmp_path / "disk", Progress())
    size = sum(one.stat().st_size for one in small.path.rglob("*") if one.is_file())
    rate = size // 2
    limited = replace(held.place, limit_bytes_per_s=rate)
    began_s = time.monotonic()
    assert StoreWork(order(small, limited), tmp_path, Progress()).run()["verified"]
    assert time.monotonic() - began_s >= 2 * size / rate - 2 * BURST_S
