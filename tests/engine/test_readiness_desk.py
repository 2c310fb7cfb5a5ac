"""Two points with a store each: one hands its signed file over, the other keeps the board."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Coroutine
from dataclasses import asdict
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.readiness_desk import ReadinessDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.conference import CallPoint
from app.model.errors import ChecklistError
from app.model.reception import PointRole, Session
from app.reception.readiness_file import ENDING, ReadinessError
from app.settings.secrets import Secrets
from app.settings.values import Settings
from app.store.store import open_store
from app.system.paths import DataPaths

CENTRAL, WARD = "UBND phường Thạch Khôi", "UBND phường Tứ Minh"


def now() -> datetime:
    return datetime.now().astimezone()


class Point:
    """A point with its own store, session and key."""

    def __init__(self, root: Path, name: str, role: PointRole) -> None:
        self.store = open_store(root / "a.sqlite")
        self.thread = StoreThread()
        self.board = Board()
        self.paths = DataPaths(root)
        starts_at = (now() + timedelta(minutes=5)).isoformat()
        self.session = Session(
            "k3m7qa", "Tiếp công dân", starts_at, point_role=role, point_name=name
        )
        self.store.sessions.add(self.session)
        loop = asyncio.get_running_loop()
        ground = Ground(self.board, self.store, self.thread, self.paths, loop)
        self.setup = SetupDesk(self.board, self.paths, Settings())
        sessions = cast(SessionDesk, SimpleNamespace(current=self.session, who="Trần Văn Bình"))
        self.desk = ReadinessDesk(ground, sessions, self.setup, Secrets(backend=lambda: None))

    async def list_points(self, *names: str) -> None:
        listed = [CallPoint(None, name) for name in names]
        self.store.call_points.replace(self.session.id, listed)
        self.board.set(
            "points", [asdict(one) for one in self.store.call_points.of_session("k3m7qa")]
        )
        await self.desk.opened(self.session)

    def finish_test(self, state: ItemState = ItemState.PASS, open_items: int = 0) -> None:
        """A finished run, as a test leaves it: rows, sealed result, audit entry."""
        run = self.store.tests.begin("k3m7qa", Phase.T_MINUS_2H, now().isoformat())
        result = ItemResult("VI1", state, acknowledged_by="Lê Thị Thu")
        self.store.tests.add_result(run.id, result, now().isoformat())
        folder = self.paths.evidence / "k3m7qa" / f"2h-{run.id}"
        folder.mkdir(parents=True)
        title = {"context": "c", "source": "Camera", "params": {}}
        record = {
            "items": [{"id": "VI1", "title": title, "state": str(state)}],
            "summary": {"open": open_items},
            "profile": {"id": "default", "sha256": "ab" * 32},
        }
        data = json.dumps(record).encode()
        (folder / "result.json").write_bytes(data)
        sealed = {"result_sha256": hashlib.sha256(data).hexdigest()}
        self.store.audit.append("Lê Thị Thu", "test.finished", f"2h-{run.id}", sealed)
        self.store.tests.finish(run, now().isoformat(), "Lê Thị Thu")

    def row(self, name: str) -> dict[str, Any]:
        rows = self.board.get("readiness")["points"]
        return next(row for row in rows if row["name"] == name)

    def close(self) -> None:
        self.thread.close()
        self.store.close()


def between(
    tmp_path: Path, course: Callable[[Point, Point, Path], Coroutine[Any, Any, None]]
) -> bool:
    """Play ``course`` between the central point and a ward; true once it came to its end."""

    async def play() -> bool:
        for name in ("central", "ward", "stick"):
            (tmp_path / name).mkdir()
        central = Point(tmp_path / "central", CENTRAL, PointRole.CENTRAL)
        ward = Point(tmp_path / "ward", WARD, PointRole.DELEGATE)
        await central.list_points(CENTRAL, WARD)
        await ward.desk.opened(ward.session)
        try:
            await course(central, ward, tmp_path / "stick")
        finally:
            central.close()
            ward.close()
        return True

    return asyncio.run(play())


def test_a_file_counts_once_its_code_was_compared(tmp_path: Path) -> None:
    async def course(central: Point, ward: Point, stick: Path) -> None:
        assert central.row(WARD)["state"] == "not_received"
        ward.finish_test()
        given = await ward.desk.export(folder=str(stick), person="Lê Thị Thu")
        assert given["file"].endswith(ENDING) and not given["kept"]
        taken = await central.desk.take(given["file"], person="Trần Văn Bình")
        assert (taken["state"], taken["code"]) == ("unknown_key", given["code"])
        with pytest.raises(ReadinessError):
            await central.desk.trust(WARD, "0000 0000 0000 0000 0000", "Trần Văn Bình")
        with pytest.raises(ReadinessError):
            await central.desk.trust(WARD, given["code"], " ")
        await central.desk.trust(WARD, given["code"], "Trần Văn Bình")
        row = central.row(WARD)
        assert (row["state"], row["tested_by"]) == ("ready", "Lê Thị Thu")
        assert central.board.get("readiness")["ready"] == 1
        again = await central.desk.take(given["file"])
        assert again["state"] == "ready"
        actions = {entry.action for entry in central.store.audit.newest()}
        assert {"readiness.received", "readiness.trusted"} <= actions

    assert between(tmp_path, course)


def test_a_point_that_lacks_something_names_it_and_a_changed_key_is_refused(tmp_path: Path) -> None:
    async def course(central: Point, ward: Point, stick: Path) -> None:
        ward.finish_test(ItemState.FAIL, open_items=1)
        first = await ward.desk.export(folder=str(stick))
        await central.desk.take(first["file"])
        await central.desk.trust(WARD, first["code"], "Trần Văn Bình")
        lacking = central.row(WARD)
        assert lacking["state"] == "not_ready"
        assert lacking["not_ready"][0]["id"] == "VI1"
        second = await ward.desk.export(folder=str(stick), new_key=True)
        assert second["code"] != first["code"]
        with pytest.raises(ReadinessError, match="another key"):
            await central.desk.take(second["file"])
        assert central.row(WARD)["other_code"] == second["code"]
        assert central.row(WARD)["state"] == "not_ready"
        await central.desk.trust(WARD, second["code"], "Trần Văn Bình")
        assert central.row(WARD)["other_code"] == ""

    assert between(tmp_path, course)


def test_the_shared_folder_is_watched_and_says_what_is_wrong(tmp_path: Path) -> None:
    async def course(central: Point, ward: Point, stick: Path) -> None:
        await central.setup.choose(readiness_folder=str(stick), keep=False)
        assert central.desk.look() == []
        ward.finish_test()
        given = await ward.desk.export(folder=str(stick))
        broken = stick / f"hong{ENDING}"
        broken.write_bytes(Path(given["file"]).read_bytes().replace(b"2h-1", b"2h-9"))
        found = central.desk.look()
        assert len(found) == 2
        await central.desk._take_found(found)
        assert central.desk.look() == []
        assert central.row(WARD)["state"] == "unknown_key"
        (problem,) = central.board.get("readiness")["problems"]
        assert problem["file"] == broken.name
        assert "was changed" in problem["error"]["what"]["source"]

    assert between(tmp_path, course)


def test_a_point_that_is_not_listed_and_a_changed_result_are_refused(tmp_path: Path) -> None:
    async def course(central: Point, ward: Point, stick: Path) -> None:
        ward.finish_test()
        given = await ward.desk.export(folder=str(stick))
        await central.list_points(CENTRAL)
        with pytest.raises(ReadinessError, match="list of points"):
            await central.desk.take(given["file"])
        result = next(ward.paths.evidence.glob("*/2h-*/result.json"))
        result.write_text("{}")
        with pytest.raises(ChecklistError, match="was changed or is gone"):
            await ward.desk.export(folder=str(stick))
        assert central.row(CENTRAL)["own"]

    assert between(tmp_path, course)
