"""Packages in stores away from here: cut, killed, damaged; and found whole again."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.archive.package import PackageReport, make_package
from app.archive.stores.place import StorePlace
from app.archive.stores.work import StoreOrder, StoreWork
from app.archive.verify import verify_path
from app.model.errors import AppError
from app.model.jobs import Progress
from app.system.processes import running_children
from tests.helpers.archive import make_copy, make_source
from tests.helpers.object_store import SECRET, ObjectStore, object_store

SEGMENT_BYTES = 20_000_000


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> PackageReport:
    folder = tmp_path_factory.mktemp("package")
    source = make_source(folder)
    copy = make_copy(folder / "large", segments=2, size_bytes=SEGMENT_BYTES)
    (folder / "disk").mkdir()
    return make_package(replace(source, recordings=[copy]), folder / "disk", Progress())


@pytest.fixture
def store() -> Iterator[ObjectStore]:
    with object_store(locks=True) as made:
        yield made


def order(package: PackageReport, place: StorePlace, do: str = "send") -> StoreOrder:
    return StoreOrder(
        do, place, SECRET, package.name, str(package.path), package.seal, patience_s=30.0
    )


def test_a_cut_and_a_killed_upload_go_on_and_all_is_read_back(
    package: PackageReport, store: ObjectStore, tmp_path: Path
) -> None:
    cuts: list[bool] = []
    points: list[dict[str, object]] = []
    store.line.cut_at = [12_000_000]
    killed = threading.Event()

    def kill(_done: int, _total: int) -> None:
        if not killed.is_set() and store.line.up_bytes > 34_000_000:
            killed.set()
            next(iter(_store_children())).kill()

    work = StoreWork(
        order(package, store.place()), tmp_path, Progress(kill), points.append, cuts.append
    )
    with pytest.raises(AppError):
        work.run()
    assert killed.is_set()
    assert cuts[:1] == [True]
    before = store.line.up_bytes
    again = replace(work.order)
    progress = Progress()
    found = StoreWork(again, tmp_path, progress).run(points[-1])
    assert found["verified"]
    assert found["expected"] == found["read"] == found["matched"] == len(store.objects())
    assert progress.done == progress.total
    sent_again = store.line.up_bytes - before
    assert sent_again < 2 * SEGMENT_BYTES - 24_000_000 + 8_000_000, sent_again
    assert max(store.objects().values()) > SEGMENT_BYTES
    _check_and_fetch(package, store, tmp_path)


def _check_and_fetch(package: PackageReport, store: ObjectStore, tmp_path: Path) -> None:
    """What lies there, fetched, is the same package; damaged there, the file is named."""
    home = replace(order(package, store.place(), "fetch"), folder=str(tmp_path / "back"))
    fetched = StoreWork(home, tmp_path, Progress()).run()
    assert fetched["verified"]
    assert verify_path(tmp_path / "back", Progress(), seal=package.seal).verified
    key = next(key for key in store.objects() if key.endswith("000002.mp4"))
    held = store.client.get_object(Bucket="kho-luu-tru", Key=key)["Body"].read()
    flipped = bytes([held[0] ^ 1]) + held[1:]
    store.client.put_object(Bucket="kho-luu-tru", Key=key, Body=flipped)
    damaged = StoreWork(order(package, store.place(), "check"), tmp_path, Progress()).run()
    assert not damaged["verified"]
    assert [name.endswith("000002.mp4") for name in damaged["changed"]] == [True]


def test_a_lock_is_asked_for_and_read_from_the_store_itself(
    store: ObjectStore, tmp_path: Path
) -> None:
    source = make_source(tmp_path)
    (tmp_path / "disk").mkdir()
    small = make_package(source, tmp_path / "disk", Progress())
    until = (datetime.now(UTC) + timedelta(days=30)).isoformat(timespec="seconds")
    place = store.place(lock_mode="GOVERNANCE")
    asked = replace(order(small, place), lock={"mode": "GOVERNANCE", "until": until})
    found = StoreWork(asked, tmp_path, Progress()).run()
    assert found["verified"]
    assert found["lock"]["mode"] == "GOVERNANCE"
    assert datetime.fromisoformat(found["lock"]["until"]) == datetime.fromisoformat(until)
    tried = StoreWork(StoreOrder("try", place, SECRET), tmp_path, Progress()).run()
    assert tried == {"reached": True, "locks": True}
    gone = replace(place, bucket="khong-co")
    with pytest.raises(AppError) as refusal:
        StoreWork(StoreOrder("try", gone, SECRET), tmp_path, Progress()).run()
    assert "bucket" in str(refusal.value)
    log = (tmp_path / "store.log").read_text()
    assert SECRET not in log


def _store_children() -> list[_Killable]:
    return [_Killable(child.pid) for child in running_children() if child.role == "store"]


class _Killable:
    def __init__(self, pid: int) -> None:
        self._pid = pid

    def kill(self) -> None:
        import psutil

        psutil.Process(self._pid).kill()
