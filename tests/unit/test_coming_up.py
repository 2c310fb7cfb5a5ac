"""Coming up beside a recording: what fails is tried again, told, and never ends it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from app.engine import beside_recording
from app.engine.beside_recording import TRIES, ComingUp

pytestmark = pytest.mark.allow_log("a step of coming up failed")


def failing(times: int, calls: list[int]) -> Callable[[], Awaitable[None]]:
    async def step() -> None:
        calls.append(len(calls))
        if len(calls) <= times:
            raise ValueError(len(calls))

    return step


@pytest.mark.parametrize(("fails", "calls", "told"), [(0, 1, 0), (2, 3, 0), (99, TRIES, 1)])
def test_a_step_is_tried_again_and_then_gone_on_without(
    monkeypatch: pytest.MonkeyPatch, fails: int, calls: int, told: int
) -> None:
    monkeypatch.setattr(beside_recording, "AGAIN_S", 0.0)
    done: list[int] = []
    failures: list[BaseException] = []
    up = ComingUp(asyncio.Event(), recording=True, on_failure=failures.append)
    asyncio.run(up.do(failing(fails, done)))
    assert (len(done), len(failures)) == (calls, told)


def test_what_is_needed_is_insisted_on_until_the_engine_is_told_to_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(beside_recording, "AGAIN_S", 0.0)
    done: list[int] = []
    stop = asyncio.Event()
    up = ComingUp(stop, recording=True, on_failure=lambda _error: None)
    asyncio.run(up.insist(failing(TRIES + 2, done)))
    assert len(done) == TRIES + 3
    stop.set()
    asyncio.run(up.insist(failing(99, done)))
    assert len(done) == TRIES + 4


def test_without_a_recording_a_step_fails_as_it_fails() -> None:
    up = ComingUp(asyncio.Event(), recording=False, on_failure=lambda _error: None)
    with pytest.raises(ValueError, match="1"):
        asyncio.run(up.do(failing(1, [])))
