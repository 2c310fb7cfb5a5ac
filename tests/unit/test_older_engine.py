"""What an engine says that is too old for its client, with the engine's own words."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from app import __version__
from app.engine.commands import Commands
from app.ipc.older_engine import OlderEngineError, is_older, refusal
from app.model.errors import AppError, RemoteError, error_from_json


def answered(name: str, **args: Any) -> RemoteError:
    """The error that crosses the line where an engine with one command is asked this."""

    async def show(session: str) -> str:
        return session

    commands = Commands()
    commands.add({"session.show": show})
    with pytest.raises(AppError) as caught:
        asyncio.run(commands.dispatch(name, args))
    return error_from_json(caught.value.to_json())


def test_a_command_that_the_engine_does_not_know_is_told_as_its_age() -> None:
    told = refusal(answered("library.newest"), __version__)
    assert isinstance(told, OlderEngineError)
    assert "library.newest" not in str(told.what)


def test_other_details_are_its_age_only_where_it_is_known_to_be_older() -> None:
    error = answered("session.show", session="a", at=1)
    assert isinstance(refusal(error, "0.0.9"), OlderEngineError)
    assert refusal(error, __version__) is error


@pytest.mark.parametrize(
    ("version", "older"),
    [("0.9.12", True), ("0.10.0", False), ("0.10", True), ("1.0.0", False), ("", False)],
)
def test_versions_are_compared_by_their_numbers(version: str, older: bool) -> None:
    assert is_older(version, than="0.10.0") is older
