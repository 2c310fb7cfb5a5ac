"""Transfers that are broken off go on; what comes from elsewhere is taken in whole or not."""

from __future__ import annotations

import asyncio
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.archive.incoming import Incoming, work_folder
from app.archive.stores.place import StorePlace
from app.archive.sums_check import ORIGIN_FILE, SUMS
from app.archive.verify import verify_path
from app.model.errors import ArchiveError
from app.model.imports import ImportedFile
from app.model.jobs import Progress
from app.store.long_work import KeptWork, WorkState
from app.system.medium import hash_file
from tests.engine.test_stores_desk import REASON, SESSION, Room, run
from tests.helpers.archive import package_of
from tests.helpers.films import FPS, make_film
from tests.helpers.object_store import SECRET, object_store

ORIGIN = {"session": SESSION, "origin": "point", "from_whom": "Xã An", "at": "2026-11-24"}


def test_a_package_on_its_way_to_a_store_survives_the_engines_end(tmp_path: Path) -> None:
    async def until(reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(60):
            while not reached():
                await asyncio.sleep(0.01)

    async def first(room: Room, place: StorePlace) -> str:
        package = room.add_package()
        kept = {**place.to_json(), "limit_bytes_per_s": max(1, package.bytes // 3)}
        await room.ask("store.save", store=kept, secret=SECRET)
        asked = {"session": SESSION, "store": place.name, "reason": REASON}
        job: str = (await room.ask("store.send", **asked))["job"]
        rows = room.store.long_work
        await until(lambda: len((rows.get(job) or _nothing()).point.get("sent", ())) >= 3)
        return job

    async def go() -> None:
        with object_store() as server:
            room = Room(tmp_path)
            job = await first(room, server.place())
            held = room.keyring.held
            await room.end()
            there = {key: server.read(key) for key in server.objects()}
            assert there, "something was sent"
            sent_bytes = server.line.up_bytes
            again = Room(tmp_path)
            try:
                again.keyring.held = held
                kept = again.store.long_work.get(job)
                assert kept is not None and kept.state is WorkState.RUNNING
                again.long_work.start()
                await until(lambda: again.jobs.state_of(job) == "done")
                shown = next(one for one in again.board.get("jobs") if one["id"] == job)
                assert shown["result"]["verified"]
                (copy,) = again.store.custody.copies([SESSION])
                assert copy.counts
                whole_bytes = sum(server.objects().values())
                sent_again = server.line.up_bytes - sent_bytes
                known = sum(map(len, there.values()))
                largest = max(server.objects().values())
                heads_bytes = 2000 * 2 * len(server.objects())
                assert sent_again < whole_bytes - known + largest + heads_bytes
            finally:
                await again.end()

    asyncio.run(go())


def _nothing() -> KeptWork:
    return KeptWork("", "", "", {}, {}, {}, WorkState.RUNNING, "", "")


def test_a_real_film_is_decoded_to_its_end_and_said_what_it_is(tmp_path: Path) -> None:
    film = tmp_path / "usb" / "Ghi hình điểm cầu.mp4"
    pictures = make_film(film, 0.0, 3.0, (0.0, 1.0))

    async def go(room: Room) -> None:
        copies = room.add_copies()
        asked = {"session": SESSION, "origin": "point", "from_whom": "Xã An"}
        job = await room.job(await room.ask("import.recording", path=str(film), **asked))
        assert job["state"] == "done", job
        (kept,) = await room.ask("import.list", session=SESSION)
        (file,) = kept["files"]
        assert (file["pictures"], file["sound_tracks"], file["problem"]) == (pictures, 1, "")
        assert file["seconds"] == pytest.approx(pictures / FPS, abs=0.1)
        cut = tmp_path / "usb" / "Đứt.mp4"
        data = film.read_bytes()
        cut.write_bytes(data[:9000] + bytes(len(data) - 9000))
        job = await room.job(await room.ask("import.recording", path=str(cut), **asked))
        assert job["state"] == "done", job
        (_, torn) = await room.ask("import.list", session=SESSION)
        (file,) = torn["files"]
        assert file["problem"] or file["pictures"] < pictures
        for number, name in enumerate((film.name, cut.name), 1):
            for copy in copies:
                folder = copy.with_name(f"{copy.name}-nhap-{number}")
                assert verify_path(folder, Progress()).verified
                there = hash_file(folder / name)["sha256"]
                assert there == hash_file(tmp_path / "usb" / name)["sha256"]

    run(tmp_path, go)


def test_a_package_of_another_point_is_taken_with_the_hashes_that_came_with_it(
    tmp_path: Path,
) -> None:
    package = package_of(tmp_path)
    folders = [tmp_path / disk / "nhap-1" for disk in ("a", "b")]
    for folder in folders:
        folder.parent.mkdir()
    taken = Incoming(package.path, folders).take(Progress(), ORIGIN, tmp_path)
    names = {file.name for file in taken}
    inside = {one.relative_to(package.path) for one in package.path.rglob("*") if one.is_file()}
    assert names == {f"{package.name}/{one.as_posix()}" for one in inside}
    unstated = {Path(file.name).name for file in taken if not file.stated}
    assert unstated <= {"tagmanifest-sha256.txt", "tagmanifest-sha512.txt"}
    for folder in folders:
        assert verify_path(folder, Progress()).verified
        report = verify_path(folder / package.name, Progress(), seal=package.seal)
        assert report.verified, "the package in it is the one that was sent"


@pytest.mark.parametrize("damage", ["flipped", "cut", "gone", "one more", "list"])
def test_of_a_damaged_package_nothing_is_taken(tmp_path: Path, damage: str) -> None:
    package, folder = package_of(tmp_path), tmp_path / "a" / "nhap-1"
    folder.parent.mkdir()
    film = next(package.path.rglob("000002.mp4"))
    data = film.read_bytes()
    changes: dict[str, Callable[[], object]] = {
        "flipped": lambda: film.write_bytes(data[:-1] + bytes([data[-1] ^ 1])),
        "cut": lambda: film.write_bytes(data[:-1]),
        "gone": film.unlink,
        "one more": lambda: film.with_name("la.mp4").write_bytes(b"x"),
        "list": lambda: (package.path / "manifest-sha256.txt").write_bytes(b""),
    }
    for path in (film, package.path / "manifest-sha256.txt"):
        path.chmod(0o644)
    changes[damage]()
    with pytest.raises(ArchiveError, match="not whole"):
        Incoming(package.path, [folder]).take(Progress(), ORIGIN, tmp_path)
    assert list(folder.parent.iterdir()) == []


def test_a_folder_is_judged_by_the_list_in_it(tmp_path: Path) -> None:
    source, folder = tmp_path / "usb" / "ban ghi", tmp_path / "a" / "nhap-1"
    (source / "ngày 1").mkdir(parents=True)
    folder.parent.mkdir()
    film = source / "ngày 1" / "phim.bin"
    film.write_bytes(b"film" * 5000)
    digest = hash_file(film)["sha256"]
    (source / SUMS).write_text(f"{digest} *ngày 1/phim.bin\r\n")
    taken = Incoming(source, [folder]).take(Progress(), ORIGIN, tmp_path)
    assert {file.name: file.stated for file in taken}["ban ghi/ngày 1/phim.bin"] == digest
    assert verify_path(folder, Progress()).verified
    film.write_bytes(b"other" * 4000)
    with pytest.raises(ArchiveError, match="another one than was told"):
        Incoming(source, [folder.with_name("nhap-2")]).take(Progress(), ORIGIN, tmp_path)
    assert not folder.with_name("nhap-2").exists()


KILLED = """
import json, os, sys
from pathlib import Path
from app.archive.incoming import Incoming
from app.model.jobs import Progress
source, first, second, point, origin = sys.argv[1:]
Incoming(Path(source), [Path(first), Path(second)]).take(
    Progress(lambda done, _total: os._exit(9) if done > 7_000_000 else None),
    json.loads(origin), Path(first).parent, (),
    lambda rows: Path(point).write_text(json.dumps(rows)),
)
"""


def test_an_import_that_was_killed_goes_on_behind_the_last_whole_file(tmp_path: Path) -> None:
    source, point = tmp_path / "usb", tmp_path / "point.json"
    source.mkdir()
    for name in ("a.bin", "b.bin", "c.bin"):
        (source / name).write_bytes(name.encode() * 300_000)
    folders = [tmp_path / disk / "nhap-1" for disk in ("m", "n")]
    for folder in folders:
        folder.parent.mkdir()
    told = [str(source), *map(str, folders), str(point), json.dumps(ORIGIN)]
    ended = subprocess.run([sys.executable, "-c", KILLED, *told], check=False, timeout=60)
    assert ended.returncode == 9
    assert not any(folder.exists() for folder in folders)
    done = json.loads(point.read_text())
    assert [row["name"] for row in done] == ["usb/a.bin"]
    first = work_folder(folders[0]) / "usb" / "a.bin"
    half = work_folder(folders[0]) / "usb" / "b.bin"
    before = first.stat()
    assert half.exists()
    half.write_bytes(b"torn")
    progress = Progress()
    taken = Incoming(source, folders).take(progress, ORIGIN, tmp_path, done)
    assert [file.name for file in taken] == ["usb/a.bin", "usb/b.bin", "usb/c.bin"]
    assert progress.done == progress.total
    for folder in folders:
        names = {one.name for one in folder.rglob("*") if one.is_file()}
        assert names == {"a.bin", "b.bin", "c.bin", SUMS, ORIGIN_FILE}
        report = verify_path(folder, Progress(), first={f.name: f.sha256 for f in taken})
        assert report.verified
    after = (folders[0] / "usb" / "a.bin").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_an_import_killed_between_the_names_of_two_folders_gives_the_second_the_same_list(
    tmp_path: Path,
) -> None:
    source = tmp_path / "phim.bin"
    source.write_bytes(b"film" * 9999)
    folders = [tmp_path / disk / "nhap-1" for disk in ("m", "n")]
    for folder in folders:
        folder.parent.mkdir()
    taken = Incoming(source, folders).take(Progress(), ORIGIN, tmp_path)
    lists = (folders[0] / SUMS).read_bytes()
    shutil.move(folders[1], work_folder(folders[1]))
    for name in (SUMS, ORIGIN_FILE):
        (work_folder(folders[1]) / name).unlink()
    rows = [vars_of(file) for file in taken]
    again = Incoming(source, folders).take(Progress(), ORIGIN, tmp_path, rows)
    assert again == taken
    assert (folders[1] / SUMS).read_bytes() == (folders[0] / SUMS).read_bytes() == lists


def vars_of(file: ImportedFile) -> dict[str, object]:
    """As it stands in the point of a work."""
    return {"name": file.name, "sha256": file.sha256, "bytes": file.bytes, "stated": file.stated}
