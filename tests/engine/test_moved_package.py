"""A package whose disk came back under another letter is burnt, sent and found where it is."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.archive.names import IMPORTED_FOLDER
from app.archive.package import PackageReport
from app.archive.verify import verify_path
from app.engine import medium_there
from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.imported_files import imported_files
from app.engine.library_view_desk import LibraryViewDesk
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.model.custody import CopyForm, HeldCopy, Medium, MediumKind
from app.model.jobs import Progress
from app.model.packages import Package
from app.store.store import Store, open_store
from app.system.paths import DataPaths
from tests.engine.test_discs import PERSON, SMALL, Desk
from tests.engine.test_library_views import recorded
from tests.engine.test_stores_desk import REASON, SESSION, Room, run
from tests.helpers.archive import package_of

AT = "2026-11-24T14:00:00+07:00"


@pytest.fixture(autouse=True)
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that is connected as ``F``, where it is once what lies on it was moved there."""

    def identify(folder: Path, _logs: Path) -> Medium:
        place = tmp_path / "F" if folder.is_relative_to(tmp_path / "F") else tmp_path
        serial = "S1" if place.name == "F" else "system"
        return Medium(f"serial:{serial}", MediumKind.EXTERNAL, serial, path=str(place))

    monkeypatch.setattr(medium_there, "medium_on", identify)
    volumes = [SimpleNamespace(path=str(tmp_path / "F"))]
    monkeypatch.setattr(medium_there, "list_volumes", lambda: volumes)


@pytest.fixture
def moved(tmp_path: Path) -> tuple[PackageReport, Path]:
    """A package as it was noted on a disk, and where it lies now that the disk has a new place."""
    (tmp_path / "E").mkdir()
    made = package_of(tmp_path / "E")
    return made, (tmp_path / "E").rename(tmp_path / "F") / made.path.relative_to(tmp_path / "E")


def note(store: Store, session: str, path: Path, seal: str, form: CopyForm) -> None:
    """Custody has it on the disk where that was."""
    place = str(path.parents[1])
    store.custody.see_medium(Medium("serial:S1", MediumKind.EXTERNAL, "S1", path=place))
    row = (None, session, form, "serial:S1", str(path), seal, 9)
    store.custody.add_copy(HeldCopy(*row, AT, PERSON, verified_at=AT))


def test_it_is_put_on_discs(tmp_path: Path, moved: tuple[PackageReport, Path]) -> None:
    made, _now = moved

    async def story() -> None:
        desk = Desk(tmp_path, made)
        try:
            note(desk.store, "8f3a", made.path, made.seal, CopyForm.PACKAGE)
            planned = await desk.desk.begin("8f3a", SMALL)
            assert planned["package"] == str(made.path) and planned["discs"]
        finally:
            await desk.close()

    asyncio.run(story())


def test_it_is_sent_to_a_store(tmp_path: Path, moved: tuple[PackageReport, Path]) -> None:
    made, now = moved
    share = tmp_path / "chia sẻ"
    share.mkdir()

    async def go(room: Room) -> None:
        row = (None, SESSION, str(made.path), made.seal, made.bytes, True, AT, PERSON, "")
        room.store.packages.add(Package(*row))
        note(room.store, SESSION, made.path, made.seal, CopyForm.PACKAGE)
        place = {"name": "Kho", "kind": "share", "folder": str(share), "prefix": ""}
        await room.ask("store.save", store=place)
        begun = await room.ask("store.send", session=SESSION, store="Kho", reason=REASON)
        job = await room.job(begun)
        assert job["state"] == "done", job
        assert verify_path(share / now.name, Progress(), seal=made.seal).verified

    run(tmp_path, go)


def test_what_was_brought_in_is_taken_from_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "F").mkdir()
    (tmp_path / "F" / "phim.mp4").write_bytes(b"film")
    file = SimpleNamespace(name="phim.mp4", sha256="ab")
    imported: Any = SimpleNamespace(files=[file], folders=[str(tmp_path / "E")])
    assert imported_files([imported]) == ([], [f"{IMPORTED_FOLDER}-1/phim.mp4"])
    (held,), wanting = imported_files([imported], lambda _at: tmp_path / "F")
    assert (held.folder, wanting) == (tmp_path / "F", [])


def test_the_library_shows_a_picture_of_it(tmp_path: Path) -> None:
    store, thread = open_store(tmp_path / "a.sqlite"), StoreThread()
    recorded(store, tmp_path / "E" / "2026" / "copy")
    note(store, "k3m7qa", tmp_path / "E" / "2026" / "copy", "a" * 64, CopyForm.RECORDING)
    (tmp_path / "E").rename(tmp_path / "F")

    async def story() -> str:
        loop = asyncio.get_running_loop()
        ground = Ground(Board(), store, thread, DataPaths(tmp_path), loop)
        sessions = SimpleNamespace(recording=lambda: False, get=store.sessions.get)
        desk = LibraryViewDesk(ground, cast(SessionDesk, sessions))
        return str((await desk.thumbnail("k3m7qa"))["path"])

    taken = asyncio.run(story())
    thread.close()
    store.close()
    assert taken and Path(taken).is_file()
