"""The desk of the rules: a session keeps its figures, the room sets its own ones."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.engine.board import Board
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.people_desk import PeopleDesk
from app.engine.profile_desk import ProfileDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.store_thread import StoreThread
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.settings.profile import ProfileError
from app.settings.values import Settings
from app.store.store import open_store
from app.system.paths import DataPaths

WHO = "Nguyễn Thị Hạnh"


@dataclass
class Desk:
    """The desk of the rules beside the desk of sessions, with a real database."""

    ground: Ground
    sessions: SessionDesk
    profiles: ProfileDesk

    @property
    def topic(self) -> dict[str, Any]:
        topic: dict[str, Any] = self.ground.board.get("profile")
        return topic

    @property
    def session(self) -> Session:
        assert self.sessions.current is not None
        return self.sessions.current

    async def make(self, scenario: str = "D5", **more: Any) -> None:
        values = {"title": "Tiếp công dân", "starts_at": "2026-12-01T08:00:00+07:00", **more}
        made = await self.sessions.create(scenario=scenario, **values)
        await self.sessions.open(made["id"])

    async def actions(self) -> list[tuple[str, str]]:
        entries = await self.ground.thread.run(self.ground.store.audit.newest)
        return [(entry.action, entry.who) for entry in entries]


def on_desk(data: Path, work: Callable[[Desk], Coroutine[Any, Any, None]]) -> None:
    """Carry out ``work`` on a desk with a database of its own."""

    async def run() -> None:
        loop = asyncio.get_running_loop()
        paths, thread, board = DataPaths(data), StoreThread(), Board()
        store = await thread.run(open_store, paths.database)
        ground = Ground(board, store, thread, paths, loop)
        setup = SetupDesk(board, paths, Settings())
        devices = DeviceDesk(board, loop, paths.logs)
        sessions = SessionDesk(ground, setup, devices)
        profiles = ProfileDesk(ground, sessions)
        sessions.on_open = profiles.opened
        try:
            await work(Desk(ground, sessions, profiles))
        finally:
            await devices.close()
            await thread.run(store.close)
            thread.close()

    asyncio.run(run())


def test_a_session_keeps_its_figures_whatever_is_set_later(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.make("D5")
        assert (desk.topic["id"], desk.topic["pinned"]) == ("haiphong-3549", False)
        await desk.profiles.set_site("bandwidth.central", 150, WHO)
        pinned = await desk.profiles.pin(desk.session)
        assert desk.topic["pinned"]
        assert desk.topic["sha256"] == pinned.fingerprint
        await desk.profiles.set_site("bandwidth.central", 300, WHO)
        again = await desk.profiles.profile_of(desk.session)
        assert again.leaf("bandwidth.central").value == 150
        assert desk.profiles.figures_now(desk.session) is again
        assert desk.ground.figures.number("bandwidth.central") == 150, "other desks go by it too"
        assert again.fingerprint == pinned.fingerprint
        assert (await desk.profiles.pin(desk.session)).fingerprint == pinned.fingerprint
        shown = await desk.profiles.show()
        row = next(row for row in shown["rows"] if row["key"] == "bandwidth.central")
        assert (row["value"], row["layer"]) == (150, "site")
        assert [one["value"] for one in row["overrides"]] == [30, 100]
        await desk.make("D5")
        fresh = await desk.profiles.profile_of(desk.session)
        assert fresh.leaf("bandwidth.central").value == 300
        actions = [action for action, _ in await desk.actions()]
        assert actions.count("profile.pinned") == 1
        assert ("profile.site_changed", WHO) in await desk.actions()

    on_desk(tmp_path, work)


def test_the_scenario_decides_and_the_own_figure_stands_beside(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.make("D1", point_role="delegate_point")
        assert desk.topic["id"] == "ttcp-748"
        shown = await desk.profiles.show(desk.session.id)
        rows = {row["key"]: row for row in shown["rows"]}
        assert rows["bandwidth.delegate"]["value"] == 5
        assert rows["bandwidth.delegate"]["own"]["value"] == 50
        assert "3549" in rows["bandwidth.delegate"]["own"]["source"]
        assert rows["recording.mandatory"]["editable"] is False
        assert rows["retention.years"]["value"] is None
        assert all(row["source"] for row in shown["rows"])

    on_desk(tmp_path, work)


def test_a_ward_chooses_its_plan_and_records_as_a_delegate(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.profiles.set_site("extends", ["thach-khoi-2026"], WHO)
        await desk.make("D7", point_role="delegate_point", practice=True)
        profile = await desk.profiles.profile_of(desk.session)
        assert profile.leaf("recording.delegate").value is True
        assert profile.practice
        states = {
            layer["id"]: (layer["applies"], layer["loaded"]) for layer in desk.topic["layers"]
        }
        assert states["thach-khoi-2026"] == (True, True)
        assert states["national-decree"] == (True, False)
        missing = [one["number"] for layer in desk.topic["layers"] for one in layer["missing"]]
        assert len(missing) == 5

    on_desk(tmp_path, work)


@pytest.mark.parametrize(
    ("key", "value", "error"),
    [
        ("recording.mandatory", False, ProfileError),
        ("bandwidth.central", 10, ProfileError),
        ("no.such.figure", 10, ProfileError),
        ("extends", ["mars"], ProfileError),
        ("extends", "ttcp-748", BadUsageError),
    ],
)
def test_what_may_not_be_set_changes_nothing(
    tmp_path: Path, key: str, value: object, error: type[Exception]
) -> None:
    async def work(desk: Desk) -> None:
        before = desk.topic
        with pytest.raises(error):
            await desk.profiles.set_site(key, value, WHO)
        assert desk.topic == before
        assert not desk.ground.paths.site_profile.exists()
        assert await desk.actions() == []

    on_desk(tmp_path, work)


@pytest.mark.allow_log("own figures do not count")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "site.json"),
        ('{"extends": ["mars"]}', "mars"),
        ('{"bandwidth": {"central": {"value": 1}}}', "bandwidth.central"),
        (
            json.dumps(
                {"recording": {"mandatory": {"value": False, "source": "x", "origin": "design"}}}
            ),
            "recording.mandatory",
        ),
    ],
)
def test_a_broken_file_of_the_room_is_told_and_kept(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "site.json").write_text(text, encoding="utf-8")

    async def work(desk: Desk) -> None:
        assert said in json.dumps(desk.topic["problem"], ensure_ascii=False)
        await desk.make("D5")
        profile = await desk.profiles.at_hand(desk.session)
        assert profile.leaf("recording.mandatory").value is True
        with pytest.raises(ProfileError):
            await desk.profiles.reload()
        with pytest.raises(ProfileError):
            await desk.profiles.set_site("bandwidth.central", 200, WHO)
        assert desk.ground.paths.site_profile.read_text(encoding="utf-8") == text
        desk.ground.paths.site_profile.unlink()
        await desk.profiles.reload()
        assert desk.topic["problem"] is None

    on_desk(tmp_path, work)


@pytest.mark.allow_log("do not count")
def test_a_broken_file_is_put_aside_under_a_name_of_its_own_and_never_lost(tmp_path: Path) -> None:
    texts = ("{", "[")
    (tmp_path / "site-1.aside.json").write_text("an earlier one", encoding="utf-8")

    async def work(desk: Desk) -> None:
        path = desk.ground.paths.site_profile
        for text in texts:
            path.write_text(text, encoding="utf-8")
            with pytest.raises(ProfileError):
                await desk.profiles.reload()
            assert desk.topic["site_broken"]
            await desk.profiles.put_aside(WHO)
            assert not path.exists()
            assert (desk.topic["site_broken"], desk.topic["problem"]) == (False, None)
        await desk.profiles.set_site("bandwidth.central", 150, WHO)
        with pytest.raises(BadUsageError, match="in order"):
            await desk.profiles.put_aside(WHO)
        assert path.exists()
        assert (await desk.actions()).count(("profile.put_aside", WHO)) == len(texts)

    on_desk(tmp_path, work)
    kept = [(tmp_path / f"site-{n}.aside.json").read_text(encoding="utf-8") for n in (1, 2, 3)]
    assert kept == ["an earlier one", *texts]


@pytest.mark.allow_log("figures of the session cannot be read")
def test_a_pin_that_was_changed_is_told_and_holds_up_no_recording(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        await desk.make("D5")
        await desk.profiles.pin(desk.session)

        def spoil() -> None:
            db = desk.ground.store.connection.db
            db.conn.execute("DROP TRIGGER session_profiles_refuses_update")
            db.conn.execute("UPDATE session_profiles SET sha256 = 'x'")

        await desk.ground.thread.run(spoil)
        with pytest.raises(ProfileError, match="not what was kept"):
            await desk.profiles.profile_of(desk.session)
        assert (await desk.profiles.at_hand(desk.session)).leaf("checks.RC1.forecast_factor").value

    on_desk(tmp_path, work)


def test_a_new_point_of_an_abolished_level_is_refused(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        people = PeopleDesk(desk.ground, lambda: WHO, desk.profiles.check_level)
        with pytest.raises(ProfileError, match="abolished"):
            await people.save_point("UBND huyện An Dương", "Cấp huyện")
        saved = await people.save_point("UBND phường Thạch Khôi", "Cấp xã")
        assert saved["level"] == "Cấp xã"

    on_desk(tmp_path, work)
