"""The desks of stores and of recordings from elsewhere, on a database and disks of their own."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.archive.verify import verify_path
from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.ground import Ground
from app.engine.import_desk import ImportDesk
from app.engine.imported_files import imported_files
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import LongWork
from app.engine.session_desk import SessionDesk
from app.engine.store_thread import StoreThread
from app.engine.stores_desk import StoresDesk
from app.model.custody import CopyState
from app.model.errors import AppError, BadUsageError
from app.model.jobs import Progress
from app.model.packages import Package
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, RecordingRecord
from app.settings.secrets import Secrets
from app.store.store import open_store
from app.system.paths import DataPaths
from tests.helpers.archive import make_copy, package_of

PERSON, REASON = "Nguyễn Thị Lưu", "Nộp lưu theo Công văn 12/UBND"
SESSION = "k3m7qa"


class Keyring:
    """A store of passwords in this test's memory."""

    def __init__(self) -> None:
        self.held: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[username]


class Room:
    """As much of an engine as both desks need."""

    def __init__(self, root: Path) -> None:
        loop = asyncio.get_running_loop()
        self.root, self.keyring = root, Keyring()
        self.store, self.thread, self.board = open_store(root / "a.sqlite"), StoreThread(), Board()
        ground = Ground(self.board, self.store, self.thread, DataPaths(root), loop)
        sessions = cast(SessionDesk, SimpleNamespace(who=PERSON, refresh=lambda: None))
        self.jobs = JobDesk(self.board, loop)
        self.long_work = LongWork(ground, self.jobs, lambda: False)
        self.stores = StoresDesk(
            ground, sessions, self.long_work, Secrets(backend=lambda: self.keyring)
        )
        self.imports = ImportDesk(ground, sessions, self.long_work)
        self._commands = Commands()
        for desk in (self.stores, self.imports):
            self._commands.add(desk.commands())
        if SESSION not in [one.id for one in self.store.sessions.all()]:
            self.store.sessions.add(Session(SESSION, "Tiếp công dân", "2026-11-24T14:00:00+07:00"))

    async def ask(self, name: str, **args: Any) -> Any:
        return await self._commands.dispatch(name, args)

    async def job(self, reply: dict[str, Any]) -> dict[str, Any]:
        async with asyncio.timeout(60):
            while self.jobs.state_of(reply["job"]) == "running":
                await asyncio.sleep(0.02)
        return next(job for job in self.board.get("jobs") if job["id"] == reply["job"])

    async def end(self) -> None:
        await self.long_work.close()
        await self.jobs.close()
        self.thread.close()
        self.store.close()

    def add_package(self) -> Package:
        made = package_of(self.root)
        return self.store.packages.add(
            Package(
                *(None, SESSION, str(made.path), made.seal, made.bytes),
                *(made.verified, made.made_at, PERSON, ""),
            )
        )

    def add_copies(self) -> list[Path]:
        folders = [self.root / disk / "2026" / "20261124" / SESSION for disk in ("chinh", "ngoai")]
        copies = tuple(
            CopyRecord(str(folder), str(make_copy(folder)), "ab" * 32, 1, role)
            for folder, role in zip(folders, CopyRole, strict=True)
        )
        number = self.store.recordings.begin(SESSION, "room", "2026-11-24T14:00:00+07:00", copies)
        record = RecordingRecord("room", (), copies, 1.0, 25, 0, 0, None)
        self.store.recordings.close(number, record, "2026-11-24T15:00:00+07:00")
        return folders


def run(root: Path, go: Callable[[Room], Coroutine[Any, Any, None]]) -> None:
    async def with_room() -> None:
        room = Room(root)
        try:
            await go(room)
        finally:
            await room.end()

    asyncio.run(with_room())


def test_a_package_lies_on_the_share_with_custody_and_damage_there_is_named(
    tmp_path: Path,
) -> None:
    share = tmp_path / "chia sẻ"
    share.mkdir()

    async def go(room: Room) -> None:
        package = room.add_package()
        place = {"name": "Kho phường", "kind": "share", "folder": str(share), "prefix": "2026"}
        await room.ask("store.save", store=place)
        assert (await room.ask("store.try", store="Kho phường"))["reached"]
        with pytest.raises(BadUsageError):
            await room.ask("store.send", session=SESSION, store="Kho phường", reason="vì")
        begun = await room.ask("store.send", session=SESSION, store="Kho phường", reason=REASON)
        job = await room.job(begun)
        assert job["state"] == "done", job
        there = share / "2026" / Path(package.path).name
        assert verify_path(there, Progress(), seal=package.sha256).verified
        (copy,) = room.store.custody.copies([SESSION])
        assert (copy.path, copy.seal, copy.counts) == (str(there), package.sha256, True)
        assert room.store.audit.last_of("package.stored", SESSION) is not None
        film = next(there.rglob("000002.mp4"))
        film.write_bytes(film.read_bytes()[:-1] + b"\0")
        job = await room.job(await room.ask("store.check", session=SESSION, store="Kho phường"))
        assert job["state"] == "failed"
        assert "000002.mp4" in json.dumps(job["error"], ensure_ascii=False)
        assert room.store.custody.copies([SESSION])[0].state is CopyState.DAMAGED

    run(tmp_path, go)


def test_what_would_be_sent_is_the_newest_package_that_is_at_hand(tmp_path: Path) -> None:
    async def go(room: Room) -> None:
        assert await room.ask("store.package", session=SESSION) is None
        older = room.add_package()
        newer = replace(older, id=None, path=str(tmp_path / "ổ đã rút" / "GOI"), sha256="9a" * 32)
        room.store.packages.add(newer)
        shown = await room.ask("store.package", session=SESSION)
        assert (shown["path"], shown["at"], shown["at_hand"]) == (older.path, older.path, True)
        Path(older.path).rename(tmp_path / "away")
        shown = await room.ask("store.package", session=SESSION)
        assert (shown["path"], shown["at_hand"]) == (newer.path, False)

    run(tmp_path, go)


def test_a_share_cut_in_the_middle_of_a_file_keeps_what_was_sent(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()

    async def go(room: Room) -> None:
        package = Path(room.add_package().path)
        work = share / f".dang-ghi-{package.name}"
        film = next(package.rglob("000001.mp4"))
        half = work / film.relative_to(package).parent / f"{film.name}.part"
        half.parent.mkdir(parents=True)
        half.write_bytes(film.read_bytes()[:150_000] + b"khac")
        await room.ask("store.save", store={"name": "K", "kind": "share", "folder": str(share)})
        job = await room.job(
            await room.ask("store.send", session=SESSION, store="K", reason=REASON)
        )
        assert job["state"] == "done", job
        assert job["result"]["read"] == job["result"]["matched"] == job["result"]["expected"] > 0
        assert not work.exists()

    run(tmp_path, go)


def test_the_secret_key_is_in_the_systems_store_alone(tmp_path: Path) -> None:
    place = {
        "name": "Kho thành phố",
        "kind": "s3",
        "endpoint": "https://kho.example.vn",
        "bucket": "b",
        "access_key": "K",
    }

    async def go(room: Room) -> None:
        for wrong in ({"endpoint": "http://kho.example.vn"}, {"bucket": ""}, {"prefix": "../x"}):
            with pytest.raises(BadUsageError):
                await room.ask("store.save", store={**place, **wrong}, secret="s3cr3t-k3y")
        kept = await room.ask("store.save", store=place, secret="s3cr3t-k3y")
        assert kept == {"secret_in": "system"}
        assert list(room.keyring.held.values()) == ["s3cr3t-k3y"]
        assert "s3cr3t-k3y" not in json.dumps(room.board.get("stores"))
        await room.ask("store.remove", store="Kho thành phố")
        assert room.keyring.held == {}
        assert room.board.get("stores") == []
        await room.thread.settled()
        held = b"".join(path.read_bytes() for path in tmp_path.iterdir() if path.is_file())
        assert b"Kho th" in held
        assert b"s3cr3t-k3y" not in held

    run(tmp_path, go)


def test_a_recording_from_elsewhere_lies_on_both_disks_with_hash_and_origin(
    tmp_path: Path,
) -> None:
    coming = tmp_path / "usb" / "Ghi hình điểm cầu.mkv"
    coming.parent.mkdir()
    coming.write_bytes(b"not a film at all" * 1000)
    digest = hashlib.sha256(coming.read_bytes()).hexdigest()

    async def go(room: Room) -> None:
        asked = {"session": SESSION, "path": str(coming), "origin": "point", "from_whom": "Xã An"}
        with pytest.raises(AppError):
            await room.ask("import.recording", **asked)
        copies = room.add_copies()
        job = await room.job(await room.ask("import.recording", **asked, stated="0" * 64))
        assert job["state"] == "failed"
        job = await room.job(await room.ask("import.recording", **asked, stated=digest.upper()))
        assert job["state"] == "done", job
        (kept,) = await room.ask("import.list", session=SESSION)
        assert (kept["origin"], kept["from_whom"], kept["person"]) == ("point", "Xã An", PERSON)
        (file,) = kept["files"]
        assert file["sha256"] == file["stated"] == digest
        assert file["problem"] != ""
        folders = [copy.with_name(f"{copy.name}-nhap-2") for copy in copies]
        assert list(kept["folders"]) == [str(folder) for folder in folders]
        assert all(verify_path(folder, Progress()).verified for folder in folders)
        (held,), wanting = imported_files(room.store.imports.of_session(SESSION))
        assert (held.folder, held.first_hashes, wanting) == (folders[0], {coming.name: digest}, [])
        entry = room.store.audit.last_of("recording.imported", SESSION)
        assert entry is not None
        assert digest in entry.details
        assert "Ghi h" not in entry.details

    run(tmp_path, go)
