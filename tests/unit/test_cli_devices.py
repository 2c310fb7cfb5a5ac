"""The device options of the command line, as the engine is asked."""

from __future__ import annotations

import argparse
from typing import Any

from app.cli.options import add_devices, chosen_devices


def chosen(*words: str) -> dict[str, Any]:
    parser = argparse.ArgumentParser()
    add_devices(parser)
    return chosen_devices(parser.parse_args(words))


def test_a_spare_microphone_stands_in_for_the_room_and_no_other_does() -> None:
    found = chosen("--add-microphone", "spare=sim", "--add-microphone", "chair=sim:voice2")
    rows = {row["role"]: row["stands_in_for"] for row in found["more_microphones"]}
    assert rows == {"spare": "room", "chair": ""}


def test_channels_are_asked_only_where_they_were_given() -> None:
    assert chosen("--channels", "2") == {"channels": 2}
    assert chosen() == {}
