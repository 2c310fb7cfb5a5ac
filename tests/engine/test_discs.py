"""The desk of discs: a package onto a set, burnt on a stand-in, killed, damaged, burnt again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pypdf
import pytest

from app.archive.bag_check import SEAL_FILE
from app.archive.discs.burner import Burner
from app.archive.discs.burner_linux import XorrisoBurner
from app.archive.discs.disc_check import check_disc
from app.archive.discs.medium import read_directory
from app.archive.package import PackageReport, make_package
from app.engine.board import Board
from app.engine.disc_desk import DiscDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import LongWork
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.model.errors import AppError, BadUsageError
from app.model.jobs import Progress
from app.model.packages import Package
from app.model.reception import Session
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.archive import make_copy, make_source, package_of

PERSON = "Trần Văn Bình"
SMALL = str(8 * 1024 * 1024)


class Desk:
    """A store with a session and its package, and the desk of discs on it."""

    def __init__(self, root: Path, package: PackageReport, burner: Burner | None = None) -> None:
        self.store = open_store(root / "a.sqlite")
        self.package = package
        if not self.store.packages.of_session("8f3a"):
            self.store.sessions.add(Session("8f3a", "Buổi tiếp", "2026-11-22T09:30:00+07:00"))
            self._add_package(package)
        self.thread, self.board = StoreThread(), Board()
        loop = asyncio.get_running_loop()
        self.paths = DataPaths(root)
        ground = Ground(self.board, self.store, self.thread, self.paths, loop)
        self.jobs = JobDesk(self.board, loop)
        self.long_work = LongWork(ground, self.jobs, lambda: False)
        sessions = cast(SessionDesk, SimpleNamespace(who=PERSON))
        make = (lambda _log: burner) if burner else XorrisoBurner
        self.desk = DiscDesk(ground, sessions, self.long_work, cast(Any, make))

    def _add_package(self, package: PackageReport) -> None:
        row = (str(package.path), package.seal, package.bytes, True, package.made_at, PERSON)
        self.store.packages.add(Package(None, "8f3a", *row))

    async def done(self, began: dict[str, Any]) -> dict[str, Any]:
        """The job that was begun, once it has ended."""
        while True:
            job = next(row for row in self.board.get("jobs") if row["id"] == began["job"])
            if job["state"] != "running":
                return dict(job)
            await asyncio.sleep(0.02)

    async def close(self) -> None:
        await self.long_work.close()
        await self.jobs.close()
        self.thread.close()
        self.store.close()


def on_desk(
    tmp_path: Path, story: Callable[[Desk], Coroutine[Any, Any, None]], burner: Burner | None = None
) -> None:
    """Tell a story with a desk of its own."""
    package = package_of(tmp_path)

    async def run() -> None:
        desk = Desk(tmp_path, package, burner)
        try:
            await story(desk)
        finally:
            await desk.close()

    asyncio.run(run())


def test_a_disc_is_burnt_read_back_and_its_label_printed(tmp_path: Path) -> None:
    device = f"stdio:{tmp_path}/dia.img"

    async def story(desk: Desk) -> None:
        plan = await desk.desk.plan("8f3a", SMALL)
        assert len(plan["discs"]) == 1 and plan["left_out"] == []
        made = await desk.desk.begin("8f3a", SMALL, recovery_percent=20)
        assert (await desk.desk.probe(device))["state"] == "blank"
        job = await desk.done(await desk.desk.burn(made["id"], 1, device))
        assert job["state"] == "done", job
        assert job["result"]["verified"] and job["done"] > 0
        (row,) = await desk.desk.sets("8f3a")
        (disc,) = row["discs"]
        assert (disc["state"], disc["burnings"]) == ("verified", 1)
        assert disc["expected"] == disc["matched"] > 0
        actions = [entry.action for entry in desk.store.audit.newest(9)][::-1]
        assert actions == ["disc.set_planned", "disc.imaged", "disc.burnt", "disc.verified"]
        (copy,) = desk.store.custody.of_session("8f3a").copies
        assert copy.counts and copy.seal == desk.package.seal
        held = read_directory(tmp_path / "dia.img").files
        assert any(name.endswith(".par2") for name in held)
        paper = await desk.desk.label(made["id"])
        (page,) = pypdf.PdfReader(paper["path"]).pages
        text = page.extract_text()
        assert "ĐĨA 1/1" in text and disc["seal"][:8] in text and "THẠCH KHÔI" in text
        assert not list((tmp_path / "archive").rglob("*.iso"))

    on_desk(tmp_path, story)


def test_two_sets_of_one_package_share_neither_names_nor_seals(tmp_path: Path) -> None:
    async def story(desk: Desk) -> None:
        before = (await desk.desk.plan("8f3a", SMALL))["discs"][0]["label"]
        sets = [await desk.desk.begin("8f3a", SMALL) for _ in range(3)]
        labels = [made["discs"][0]["label"] for made in sets]
        assert labels[0] == before and len(set(labels)) == 3
        assert all(len(label) <= 16 for label in labels)
        planned = (await desk.desk.plan("8f3a", SMALL))["discs"][0]["label"]
        assert planned not in labels
        seals = []
        for number, made in enumerate(sets):
            image = tmp_path / f"{number}.iso"
            job = await desk.done(await desk.desk.images(made["id"], [str(image)]))
            assert job["result"]["verified"], job
            seals.append(job["result"]["discs"][0]["seal"])
            assert read_directory(image).label == labels[number]
        assert len(set(seals)) == 3

    on_desk(tmp_path, story)


def test_a_damaged_disc_is_told_and_burnt_again_alone_as_the_same(tmp_path: Path) -> None:
    first, second = tmp_path / "mot.img", tmp_path / "hai.img"

    async def story(desk: Desk) -> None:
        made = await desk.desk.begin("8f3a", SMALL)
        await desk.done(await desk.desk.burn(made["id"], 1, f"stdio:{first}"))
        name = "data/ghi-am-ghi-hinh/room/000001.mp4"
        start = read_directory(first).files[name].start
        with first.open("rb+") as file:
            file.seek(start)
            file.write(b"\x00\x01")
        job = await desk.done(await desk.desk.check(made["id"], 1, f"stdio:{first}"))
        assert job["state"] == "done" and not job["result"]["verified"]
        ((disc,),) = [row["discs"] for row in await desk.desk.sets("8f3a")]
        assert disc["state"] == "failed" and disc["problem"] == name
        assert desk.store.audit.newest(1)[0].action == "disc.damaged"
        (copy,) = desk.store.custody.of_session("8f3a").copies
        assert not copy.counts
        job = await desk.done(await desk.desk.burn(made["id"], 1, f"stdio:{second}"))
        assert job["result"]["verified"], job
        ((again,),) = [row["discs"] for row in await desk.desk.sets("8f3a")]
        assert (again["state"], again["seal"], again["burnings"]) == ("verified", disc["seal"], 2)
        assert check_disc(second, Progress(), seal=disc["seal"]).report.verified
        assert len(desk.store.custody.of_session("8f3a").copies) == 1

    on_desk(tmp_path, story)


def test_images_go_on_after_the_engine_and_overwrite_nothing(tmp_path: Path) -> None:
    source = make_source(tmp_path)
    large = make_copy(tmp_path / "large", segments=4, size_bytes=2_000_000)
    (tmp_path / "disk").mkdir()
    package = make_package(replace(source, recordings=[large]), tmp_path / "disk", Progress())
    paths = [str(tmp_path / f"{number}.iso") for number in (1, 2)]

    async def begin() -> str:
        desk = Desk(tmp_path, package)
        made = await desk.desk.begin("8f3a", SMALL)
        assert len(made["discs"]) == 2
        (tmp_path / "2.iso").write_bytes(b"somebody's")
        job = await desk.done(await desk.desk.images(made["id"], paths))
        assert job["state"] == "failed" and "2.iso" in str(job["error"])
        (tmp_path / "2.iso").unlink()
        (tmp_path / ".dang-ghi-2.iso").write_bytes(b"half")
        await desk.close()
        return str(made["id"])

    async def go_on(set_id: str) -> None:
        desk = Desk(tmp_path, package)
        before = Path(paths[0]).stat().st_mtime_ns
        job = await desk.done(await desk.desk.images(set_id, paths))
        assert job["result"]["verified"], job
        assert Path(paths[0]).stat().st_mtime_ns == before
        (row,) = await desk.desk.sets("8f3a")
        for disc, path in zip(row["discs"], paths, strict=True):
            assert disc["state"] == "imaged"
            assert check_disc(Path(path), Progress(), seal=disc["seal"]).report.verified
        assert not list(tmp_path.glob(".dang-ghi-*"))
        await desk.close()

    asyncio.run(go_on(asyncio.run(begin())))


class BrokenOff(XorrisoBurner):
    """A burner whose engine is killed while it burns; the burning itself goes on."""

    def burn(
        self, image: Path, device: str, progress: Progress, began: Callable[[int], None]
    ) -> None:
        super().burn(image, device, progress, began)
        progress.leave_off()
        progress.advance(0)


def test_a_burning_that_outlived_the_engine_is_read_back_not_repeated(tmp_path: Path) -> None:
    package = package_of(tmp_path)
    device = f"stdio:{tmp_path}/dia.img"

    async def begin() -> None:
        desk = Desk(tmp_path, package, BrokenOff(tmp_path / "logs"))
        made = await desk.desk.begin("8f3a", SMALL)
        job = await desk.done(await desk.desk.burn(made["id"], 1, device))
        assert job["state"] == "paused", job
        await desk.close()

    async def go_on() -> None:
        desk = Desk(tmp_path, package)
        (work,) = desk.store.long_work.unfinished()
        desk.long_work.start()
        while not desk.board.get("jobs"):
            await asyncio.sleep(0.02)
        if desk.jobs.state_of(work.id) == "paused":
            await desk.long_work.resume(work.id)
        job = await desk.done({"job": work.id})
        assert job["result"]["verified"], job
        ((disc,),) = [row["discs"] for row in await desk.desk.sets("8f3a")]
        assert (disc["state"], disc["burnings"]) == ("verified", 1)
        await desk.close()

    asyncio.run(begin())
    asyncio.run(go_on())


def test_what_may_not_be_burnt_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    used = tmp_path / "used.img"
    used.write_bytes(b"x")

    async def story(desk: Desk) -> None:
        for args in (("nobody", SMALL), ("8f3a", "floppy")):
            with pytest.raises(BadUsageError):
                await desk.desk.plan(*args)
        made = await desk.desk.begin("8f3a", SMALL)
        with pytest.raises(AppError):
            await desk.desk.label(made["id"])
        with pytest.raises(BadUsageError):
            await desk.desk.burn(made["id"], 2, "stdio:/x")
        job = await desk.done(await desk.desk.burn(made["id"], 1, f"stdio:{used}"))
        assert job["state"] == "failed" and "not blank" in job["message"]["source"]
        assert used.read_bytes() == b"x"
        with (desk.package.path / SEAL_FILE).open("ab") as file:
            file.write(b"\n")
        job = await desk.done(await desk.desk.burn(made["id"], 1, f"stdio:{tmp_path}/n.img"))
        assert job["state"] == "failed" and "sealed" in job["message"]["source"]

    on_desk(tmp_path, story)
