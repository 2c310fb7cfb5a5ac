"""The chair's screen as the engine keeps it: by take alone, black whenever in doubt, on record."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.chair_alarms import CHAIR_LOST, CHAIR_UNPROTECTED
from app.engine.chair_desk import ChairDesk
from app.engine.chair_dossier import ChairScreenError
from app.engine.chair_notes import reader_of
from app.engine.chair_record import ChairRecord
from app.engine.driving_window import SIGN_S
from app.engine.ground import Ground
from app.engine.screens_desk import ScreensDesk
from app.engine.setup_desk import SetupDesk
from app.engine.sharing_desk import SharingDesk
from app.model.dossier import Case
from app.model.errors import BadUsageError, DeviceError
from app.model.reception import Session
from app.settings.file import read_settings
from app.settings.values import Settings
from app.system.paths import DataPaths

SECRET_NAME = "Lê Minh Đức"
LONG_REASON = f"Ông {SECRET_NAME} đề nghị người chủ trì xem"


def document(name: str, **more: Any) -> dict[str, Any]:
    row = {"id": name, "title": f"Đơn của {SECRET_NAME}", "shown_title": f"Tài liệu {name}"}
    return {**row, "state": "ready", "withdrawn": "", "restricted": False, "pages": 9, **more}


def dossiers(**more: Any) -> dict[str, Any]:
    listed = [document("d1"), document("d2"), document("old", withdrawn="nhầm")]
    listed += [document("wet", state="preparing"), document("mật", restricted=True)]
    listed = [{**one, **more} if one["id"] == "d1" else one for one in listed]
    return {"session": "s", "cases": [{"id": "c", "confidential": True, "documents": listed}]}


class Rig:
    """The desk with a screen that the window ``a`` shows; ``marks`` is the recording's timeline."""

    def __init__(self, paths: DataPaths) -> None:
        self.board, self.clock_s = Board(), 0.0
        self.alarms = AlarmDesk(self.board)
        self.screens = ScreensDesk(self.board, SetupDesk(self.board, paths, Settings()))
        self.marks: list[tuple[str, str]] = []
        self.audit: list[tuple[Any, ...]] = []
        self.active = True
        case = Case("c", f"Tố cáo của {SECRET_NAME}", petitioner=SECRET_NAME, confidential=True)
        store = SimpleNamespace(
            audit=SimpleNamespace(append=lambda *words: self.audit.append(words)),
            dossiers=SimpleNamespace(of_session=lambda _session: [case]),
        )
        thread = SimpleNamespace(post=lambda work, *args: work(*args))
        ground = cast(Ground, SimpleNamespace(board=self.board, store=store, thread=thread))
        self.ground = ground
        self.record = ChairRecord(ground, self)
        self.board.set("session", {"id": "s"})
        self.board.set("dossiers", dossiers())
        self.desk = ChairDesk(
            self.board, self.screens, self.alarms, self.record, lambda: self.clock_s
        )

    async def mark(self, text: str, kind: str) -> None:
        self.marks.append((text, kind))

    @property
    def told(self) -> dict[str, Any]:
        return dict(self.board.get("chair"))

    def alarm(self, key: str) -> bool:
        return any(one["key"] == key and one["active"] for one in self.board.get("alarms"))

    async def begin(self) -> None:
        await self.screens.seen("a", [screen("desk"), screen("tv"), screen("pad")], "desk")
        await self.screens.choose_chair("pad")
        await self.shown()

    async def shown(self, state: str = "shown", **more: Any) -> bool:
        told = {"window": "a", "state": state, "showing": "black", "screen": "pad", **more}
        return await self.desk.report(**told)


def screen(identity: str, *, mirrored: bool = False) -> dict[str, Any]:
    told = {"id": identity, "name": identity, "connector": f"{identity}-1", "primary": False}
    return {**told, "width": 1920, "height": 1080, "mirrored": mirrored}


def played(paths: DataPaths, scene: Callable[[Rig], Awaitable[None]]) -> None:
    async def play() -> None:
        rig = Rig(paths)
        await rig.begin()
        await scene(rig)

    asyncio.run(play())


def test_a_screen_has_one_role_and_is_kept_by_identity(data_paths: DataPaths) -> None:
    async def scene(rig: Rig) -> None:
        for refused, words in (("desk", "operator"), ("beamer", "not connected")):
            with pytest.raises(DeviceError, match=words):
                await rig.screens.choose_chair(refused)
        with pytest.raises(DeviceError, match="chair's"):
            await rig.screens.choose("pad")
        await rig.screens.choose("tv")
        with pytest.raises(DeviceError, match="room's"):
            await rig.screens.choose_chair("tv")
        roles = {one["id"]: one["role"] for one in rig.board.get("screens")}
        assert roles == {"desk": "operator", "tv": "room", "pad": "chair"}
        both = [screen("desk"), screen("tv"), screen("pad"), screen("new", mirrored=True)]
        await rig.screens.seen("a", both, "desk")
        with pytest.raises(DeviceError, match="same as another"):
            await rig.screens.choose_chair("new")
        await rig.screens.seen("a", [screen("desk")], "desk")
        assert read_settings(data_paths.settings).chair_screen == "pad", "nothing is rewritten"
        await rig.screens.swap()
        kept = read_settings(data_paths.settings)
        assert (kept.room_screen, kept.chair_screen) == ("pad", "tv")
        sharing = SharingDesk(rig.ground, cast(Any, None), cast(Any, None))
        await rig.screens.seen("a", both, "desk")
        with pytest.raises(BadUsageError, match="chair's screen"):
            await sharing.share_ordered({"kind": "screen", "id": "tv-1"}, "Bình", LONG_REASON)

    played(data_paths, scene)


def test_nothing_is_shown_but_by_a_take_of_what_may_be_shown(data_paths: DataPaths) -> None:
    async def scene(rig: Rig) -> None:
        assert (rig.told["mode"], rig.told["taken"]) == ("black", None)
        for case, name in (("c", "old"), ("c", "wet"), ("c", "foreign"), ("other", "d1")):
            with pytest.raises(ChairScreenError):
                await rig.desk.take(case, name)
        for reason in ("", "ngắn   quá "):
            with pytest.raises(ChairScreenError, match="reason"):
                await rig.desk.take("c", "mật", reason=reason)
        await rig.desk.live()
        assert rig.told["mode"] == "black", "there is nothing to show again"
        await rig.desk.take("c", "mật", 2, person="Bình", reason=LONG_REASON)
        assert (rig.told["mode"], rig.told["page"]) == ("live", 2)
        assert rig.told["taken"]["document"] == "mật"
        await rig.record.settled()
        assert [kind for _, kind in rig.marks] == ["dossier"]
        assert "mật" in rig.marks[0][0]
        assert SECRET_NAME not in str(rig.marks) + str(rig.audit)
        assert rig.audit[-1][:2] == ("Bình", "chair.taken")
        await rig.shown("lost")
        with pytest.raises(ChairScreenError, match="not there"):
            await rig.desk.take("c", "d1")

    played(data_paths, scene)


def test_each_wish_names_what_is_to_be_and_the_same_again_changes_nothing(
    data_paths: DataPaths,
) -> None:
    async def scene(rig: Rig) -> None:
        await rig.desk.take("c", "d1", 3)
        first = rig.told
        await rig.desk.take("c", "d1", 3)
        assert rig.told == first, "no second take"
        await rig.desk.turn(4, by="operator")
        rig.clock_s += 0.2
        await rig.desk.turn(5, by="operator")
        assert rig.told["page"] == 4, "two presses within the guard are one"
        rig.clock_s += 0.3
        await rig.desk.turn(99, by="chair")
        assert rig.told["page"] == 9
        for wish, mode in (("freeze", "freeze"), ("black", "black"), ("live", "live")):
            for _ in range(2):
                await getattr(rig.desk, wish)()
                assert rig.told["mode"] == mode
        await rig.desk.black()
        await rig.desk.freeze()
        assert rig.told["mode"] == "black", "black that stands still is black"
        await rig.desk.take("c", "d1", 9)
        assert rig.told["mode"] == "live", "taken again"
        rooms: list[bool] = []

        async def blacken_room() -> None:
            rooms.append(True)

        rig.desk.blacken_room = blacken_room
        await rig.desk.blacken_all()
        assert (rig.told["mode"], rooms) == ("black", [True])
        await rig.record.settled()
        assert len(rig.marks) == 7
        for wrong in ({"page": 0, "by": "chair"}, {"page": 1, "by": "citizen"}):
            with pytest.raises(BadUsageError):
                await rig.desk.turn(**wrong)

    played(data_paths, scene)


@pytest.mark.parametrize(
    "loss", ["screen", "view", "window", "gone", "session", "withdrawn", "windowed", "other"]
)
def test_whatever_goes_away_comes_back_black(data_paths: DataPaths, loss: str) -> None:
    async def scene(rig: Rig) -> None:
        await rig.desk.take("c", "d1")
        assert rig.told["mode"] == "live"
        if loss == "screen":
            await rig.shown("lost")
            assert rig.alarm(CHAIR_LOST)
        elif loss == "view":
            await rig.shown(view=1)
        elif loss == "window":
            rig.clock_s += SIGN_S + 1
            rig.desk.look()
        elif loss == "gone":
            assert not await rig.shown(window="b"), "another window waits"
            rig.desk.window_gone("a")
            assert rig.told["window"] == "b", "at once"
            rig.desk.window_gone("b")
            assert (rig.told["window"], rig.told["state"]) == ("", "off")
        elif loss == "session":
            rig.board.set("session", {"id": "next"})
            await rig.desk.opened(None)
        elif loss == "withdrawn":
            rig.board.set("dossiers", dossiers(withdrawn="nhầm hồ sơ"))
            rig.desk.look()
        elif loss == "windowed":
            await rig.desk.windowed(on=True)
        else:
            rig.board.set("conference", {"lease": {"window": "b"}})
            assert await rig.shown(window="b")
        assert (rig.told["mode"], rig.told["taken"]) == ("black", None)
        rig.board.set("conference", {})
        await rig.shown()
        assert not rig.alarm(CHAIR_LOST)
        await rig.desk.live()
        assert rig.told["mode"] == "black", "only a new take shows anything"

    played(data_paths, scene)


def test_what_the_chair_asks_for_and_what_the_screen_tells(data_paths: DataPaths) -> None:
    async def scene(rig: Rig) -> None:
        await rig.desk.ask("help")
        await rig.desk.ask("help")
        (asked,) = rig.told["requests"]
        await rig.desk.answered(asked["id"])
        assert rig.told["requests"][0]["done_at"]
        await rig.desk.ask("help")
        assert len(rig.told["requests"]) == 2
        with pytest.raises(BadUsageError):
            await rig.desk.ask("coffee")
        await rig.shown(protection="off")
        assert rig.alarm(CHAIR_UNPROTECTED)
        await rig.shown(protection="on")
        assert not rig.alarm(CHAIR_UNPROTECTED)
        await rig.shown("wrong", fault="room")
        assert rig.alarm(CHAIR_LOST)
        for wrong in ({"state": "fine"}, {"showing": "citizen"}, {"protection": "maybe"}):
            with pytest.raises(BadUsageError):
                await rig.shown(**wrong)
        await rig.desk.mark("Chỗ này")
        assert rig.marks[-1] == ("Chỗ này", "marker")

    played(data_paths, scene)


def test_marks_without_a_named_chair_belong_to_their_session_alone() -> None:
    first = Session("s1", "Tiếp công dân", "2026-11-24T14:00:00+07:00")
    second = replace(first, id="s2")
    assert len({reader_of(None), reader_of(first), reader_of(second)}) == 3
    assert reader_of(replace(first, chair="Trần  Bình ")) == "Trần Bình"
