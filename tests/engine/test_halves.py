"""A package that rests and is given up leaves nothing behind, or it is told where that lies."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from app.engine.package_desk import PackageDesk
from app.model.text import Text
from app.store.long_work import KeptWork, WorkState
from tests.engine.test_player_desk import ORIGIN, SESSION, Desks, on_desks

POINT: dict[str, Any] = {"name": "GOI-BAN-GIAO-1", "id": "0123456789", "made_at": ORIGIN}


def given_up(tmp_path: Path, **args: Any) -> dict[str, Any]:
    """The job of a package that rests, once a person gave it up."""
    jobs: list[dict[str, Any]] = []

    async def story(desks: Desks) -> None:
        PackageDesk(desks.ground, desks.excerpts._making._sessions, desks.work)
        asked = {"session": SESSION, "to": str(tmp_path / "disk"), **args}
        title = {"context": "archive", "source": "Package"}
        state = (WorkState.PAUSED, "Lan", ORIGIN)
        desks.store.long_work.add(KeptWork("w1", "export", SESSION, title, asked, POINT, *state))
        desks.work.start()
        await desks.work._coming_up
        await desks.jobs.cancel_by_person("w1")
        while (job := await desks.done("w1"))["state"] == "paused":
            await asyncio.sleep(0.01)
        jobs.append(job)

    on_desks(tmp_path, story)
    return jobs[0]


def halves(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "disk" / f".dang-ghi-GOI-BAN-GIAO-1-01234567{end}" for end in ("", "-hinh")]
    for half in made:
        half.mkdir(parents=True)
        (half / "room.mp4").write_bytes(b"half")
    return made


def test_the_half_of_a_package_goes_with_its_scratch(tmp_path: Path) -> None:
    halves(tmp_path)
    (tmp_path / "disk" / "other").mkdir()
    assert given_up(tmp_path)["state"] == "cancelled"
    assert [one.name for one in (tmp_path / "disk").iterdir()] == ["other"]


def test_on_another_disk_nothing_is_touched_and_it_is_told_where_the_half_lies(
    tmp_path: Path,
) -> None:
    made = halves(tmp_path)
    told = given_up(tmp_path, medium="serial:NOT-THIS-DISK")["message"]
    assert str(made[0]) in str(Text.from_json(told)) and all(one.is_dir() for one in made)


def test_a_whole_package_that_no_log_knows_is_told_of(tmp_path: Path) -> None:
    whole = tmp_path / "disk" / "GOI-BAN-GIAO-1"
    whole.mkdir(parents=True)
    told = given_up(tmp_path)["message"]
    assert str(whole) in str(Text.from_json(told)) and whole.is_dir()
