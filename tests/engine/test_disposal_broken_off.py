"""A disposal that ends between two steps is finished or undone, and deletes nothing else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from app.engine import disposal_moves
from app.engine.disposal_moves import GOING, WAITING_FOLDER
from app.model.errors import AppError
from tests.engine.test_custody_desk import Room, in_room
from tests.engine.test_disposal import FILM, agree, asked, delete, ready, withdraw
from tests.helpers.archive import FOLDER, make_copy


class Killed(BaseException):
    """Stands for the end of the engine between two steps."""


Step = Callable[[Room, int], Awaitable[str]]


async def set_aside(room: Room) -> int:
    """An order for the copy on the main disk, agreed to; returns its number."""
    order = await asked(room, (await ready(room))["main"])
    await agree(room, order)
    return order


async def break_off(monkeypatch: pytest.MonkeyPatch, room: Room, step: Step, order: int) -> None:
    """The engine ends after what a step does and before that is noted."""

    async def killed(*_args: Any, **_more: Any) -> None:
        raise Killed

    with monkeypatch.context() as during:
        during.setattr(room.disposal, "_note", killed)
        with pytest.raises(Killed):
            await step(room, order)


@pytest.mark.parametrize("step", ["agree", "withdraw"])
def test_an_agreement_that_was_broken_off_after_the_move_is_finished_or_undone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        await break_off(monkeypatch, room, agree, order)
        place, waiting = tmp_path / "main" / FOLDER, tmp_path / "main" / WAITING_FOLDER / FOLDER
        assert waiting.is_dir() and not place.exists()
        if step == "withdraw":
            assert await withdraw(room, order) == "withdrawn"
            assert place.is_dir() and not waiting.exists()
        else:
            assert await agree(room, order) == "set_aside"
            assert await delete(room, order) == "done"
            assert not place.exists() and not waiting.exists()

    in_room(tmp_path, work)


def test_a_move_of_before_that_no_order_noted_is_undone_too(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        place, waiting = tmp_path / "main" / FOLDER, tmp_path / "main" / WAITING_FOLDER / FOLDER
        waiting.parent.mkdir()
        place.rename(waiting)
        assert await withdraw(room, order) == "withdrawn"
        assert place.is_dir()

    in_room(tmp_path, work)


def test_another_folder_of_the_same_name_that_waits_is_not_taken_for_the_copy(
    tmp_path: Path,
) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        place, waiting = tmp_path / "main" / FOLDER, tmp_path / "main" / WAITING_FOLDER / FOLDER
        make_copy(waiting, segments=1)
        with pytest.raises(AppError, match="refuses"):
            await agree(room, order)
        assert (place / FILM).is_file()
        place.rename(tmp_path / "main" / "lost")
        with pytest.raises(AppError):
            await agree(room, order)
        await withdraw(room, order)
        assert waiting.is_dir() and not place.exists()

    in_room(tmp_path, work)


def test_another_folder_at_the_place_of_the_copy_is_not_set_aside(tmp_path: Path) -> None:
    async def work(room: Room) -> None:
        known = await ready(room)
        order = await asked(room, known["main"])
        place = tmp_path / "main" / FOLDER
        place.rename(tmp_path / "main" / "away")
        make_copy(place, segments=1)
        with pytest.raises(AppError, match="not certainly"):
            await agree(room, order)
        assert (place / "manifest.json").is_file()
        assert not (tmp_path / "main" / WAITING_FOLDER).exists()

    in_room(tmp_path, work)


def test_a_deletion_that_was_broken_off_is_finished_and_never_withdrawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: Room) -> None:
        order = await set_aside(room)
        waiting = tmp_path / "main" / WAITING_FOLDER / FOLDER
        going = waiting.with_name(waiting.name + GOING)

        def half(folder: Path) -> None:
            (folder / FILM).unlink()
            raise Killed

        with monkeypatch.context() as during:
            during.setattr(disposal_moves.shutil, "rmtree", half)
            with pytest.raises(Killed):
                await delete(room, order)
        assert going.is_dir() and not waiting.exists()
        with pytest.raises(AppError, match="begun already"):
            await withdraw(room, order)
        await break_off(monkeypatch, room, delete, order)
        assert not going.exists()
        assert await delete(room, order) == "done"
        assert not (tmp_path / "main" / FOLDER).exists()

    in_room(tmp_path, work)


def test_a_withdrawal_that_was_broken_off_is_finished_and_deletes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(room: Room) -> None:
        order = await set_aside(room)
        await break_off(monkeypatch, room, withdraw, order)
        place = tmp_path / "main" / FOLDER
        with pytest.raises(AppError, match="does not wait"):
            await delete(room, order)
        assert await withdraw(room, order) == "withdrawn"
        assert (place / FILM).is_file()

    in_room(tmp_path, work)
