"""An import that is gone on with, or given up: on the very disks on which it was begun."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from app.archive.incoming import work_folder
from app.engine import medium_there
from app.model.custody import Medium, MediumKind
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from app.store.long_work import KeptWork, WorkState
from tests.engine.test_brought_in import Desks
from tests.engine.test_check_desk import BEGAN, PERSON, SESSION, Engine, run

FILM = b"film" * 99_999


class Begun:
    """An import that was begun, with two disks whose places may change."""

    def __init__(self, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
        self.engine, self.root, self.desks = engine, engine.root, Desks(engine)
        self.plugged = {"A": "A", "B": "B"}
        self.desks.identify = self.identify  # type: ignore[method-assign]
        self.desks.book.there.identify = self.identify
        monkeypatch.setattr(medium_there, "medium_on", self.identify)
        monkeypatch.setattr(medium_there, "list_volumes", list)
        self.args: dict[str, Any] = {}
        self.point: dict[str, Any] = {}

    def identify(self, folder: Path, _logs: Path) -> Medium | None:
        place = (*folder.relative_to(self.root).parts, "")[0]
        if place not in self.plugged:
            return None
        serial, path = self.plugged[place], str(self.root / place)
        return Medium(f"serial:{serial}", MediumKind.EXTERNAL, serial, path=path)

    async def begin(self, monkeypatch: pytest.MonkeyPatch, stated: str = "") -> None:
        """What was asked for, of which nothing was done yet."""
        film = self.root / "usb" / "phim.bin"
        film.parent.mkdir()
        film.write_bytes(FILM)
        await self.desks.custody.show(SESSION)

        async def begin(_kind: str, args: dict[str, Any], *_who: str) -> str:
            self.args = args
            return "w1"

        with monkeypatch.context() as during:
            during.setattr(self.engine.long_work, "begin", begin)
            asked = {"path": str(film), "origin": "point", "from_whom": "Xã An"}
            await self.desks.imports.bring_in(SESSION, **asked, stated=stated)

    def work(self, progress: Progress | None = None) -> dict[str, Any]:
        """Go on with it, on a thread of its own."""

        def save(point: dict[str, Any]) -> None:
            self.point = point
            if progress is not None:
                progress.advance(0)

        return self.desks.imports._run(self.args, self.point, progress or Progress(), save)

    def broken_off(self) -> None:
        """The engine ends once the film was copied to both disks."""
        progress = Progress()
        progress.on_change = lambda _done, _total: progress.leave_off() if self.point else None
        with pytest.raises(JobLeftOffError):
            self.work(progress)
        assert self.point["files"]

    def swap(self, disk: str, serial: str) -> None:
        """Take out the disk at a place and connect another one there."""
        place = self.root / disk
        place.rename(self.root / f"shelf-{self.plugged[disk]}")
        shelf = self.root / f"shelf-{serial}"
        if shelf.exists():
            shelf.rename(place)
        else:
            (place / "2026" / SESSION).mkdir(parents=True)
        self.plugged[disk] = serial

    @property
    def halves(self) -> list[Path]:
        return [work_folder(Path(folder)) for folder in self.args["folders"]]


def with_import(
    root: Path, monkeypatch: pytest.MonkeyPatch, work: Callable[[Begun], Awaitable[None]]
) -> None:
    async def go(engine: Engine) -> None:
        begun = Begun(engine, monkeypatch)
        await begun.begin(monkeypatch)
        await work(begun)

    run(go, root)


def test_it_goes_on_only_on_the_disk_on_which_it_was_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(begun: Begun) -> None:
        await asyncio.to_thread(begun.broken_off)
        begun.swap("B", "stranger")
        with pytest.raises(StorageError, match="stranger"):
            await asyncio.to_thread(begun.work)
        assert not any((tmp_path / "B").rglob("*nhap*"))
        assert begun.engine.store.imports.of_session(SESSION) == []
        begun.swap("B", "B")
        assert (await asyncio.to_thread(begun.work))["verified"]
        for folder in begun.args["folders"]:
            assert (Path(folder) / "phim.bin").read_bytes() == FILM

    with_import(tmp_path, monkeypatch, work)


def test_what_was_copied_and_is_gone_is_not_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(begun: Begun) -> None:
        await asyncio.to_thread(begun.broken_off)
        begun.halves[1].rename(tmp_path / "elsewhere")
        with pytest.raises(StorageError):
            await asyncio.to_thread(begun.work)
        assert begun.engine.store.imports.of_session(SESSION) == []

    with_import(tmp_path, monkeypatch, work)


def test_another_import_does_not_take_the_folders_of_one_that_rests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(begun: Begun) -> None:
        title, kept = {"context": "import", "source": "x"}, (WorkState.PAUSED, PERSON, BEGAN)
        row = KeptWork("w1", "import.recording", SESSION, title, begun.args, {}, *kept)
        begun.engine.store.long_work.add(row)
        first = begun.args["folders"]
        (tmp_path / "usb" / "phim.bin").unlink()
        (tmp_path / "usb").rmdir()
        await begun.begin(monkeypatch)
        assert set(begun.args["folders"]).isdisjoint(first)

    with_import(tmp_path, monkeypatch, work)


def test_nothing_is_left_of_one_that_is_stopped_or_is_not_what_was_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(begun: Begun) -> None:
        progress = Progress()
        progress.on_change = lambda done, _total: progress.cancel() if done else None
        with pytest.raises(JobCancelledError):
            await asyncio.to_thread(begun.work, progress)
        assert not any(half.exists() for half in begun.halves)
        begun.args["stated"] = "0" * 64
        with pytest.raises(ArchiveError):
            await asyncio.to_thread(begun.work)
        assert not any(half.exists() for half in begun.halves)

    with_import(tmp_path, monkeypatch, work)


@pytest.mark.parametrize("there", [True, False])
def test_nothing_is_left_of_one_that_is_given_up_while_it_rests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    async def work(begun: Begun) -> None:
        await asyncio.to_thread(begun.broken_off)
        mine = begun.halves[0].with_name(".dang-ghi-cua-toi")
        mine.mkdir()
        if not there:
            begun.swap("B", "stranger")
        engine, title = begun.engine, {"context": "import", "source": "Bringing in"}
        kept = (WorkState.PAUSED, PERSON, BEGAN)
        row = KeptWork("w1", "import.recording", SESSION, title, begun.args, begun.point, *kept)
        engine.store.long_work.add(row)
        engine.long_work.start()
        await engine.long_work._coming_up
        engine.jobs.cancel("w1")
        while engine.long_work._clearing:
            await asyncio.wait(engine.long_work._clearing)
            await asyncio.sleep(0)
        job = next(one for one in engine.board.get("jobs") if one["id"] == "w1")
        assert job["state"] == "cancelled"
        assert not begun.halves[0].exists() and mine.is_dir()
        lying = tmp_path / ("B" if there else "shelf-B")
        assert any(lying.rglob(begun.halves[1].name)) is not there
        if not there:
            assert str(begun.halves[1]) in str(job["message"])

    with_import(tmp_path, monkeypatch, work)
