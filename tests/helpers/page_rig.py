"""A page with a link to an engine, made-up or real, and ways to wait for what it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pytestqt.qtbot import QtBot

from app.ui.bridge import Bridge
from app.ui.page import Page
from tests.helpers.fake_engine import FakeEngine

P = TypeVar("P", bound=Page)

STAGE = (850, 612)
"""The stage's size in a window of 1366 by 768."""


class Rig:
    """Announces topics to one page as the window would, and notes what it asks for."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, page: Page) -> None:
        self.bridge = bridge
        self.gone_to: list[tuple[str, str]] = []
        self.told: list[Any] = []
        page.navigate.connect(lambda page_id, argument: self.gone_to.append((page_id, argument)))
        page.told.connect(self.told.append)
        bridge.topic_changed.connect(page.topic_changed)
        qtbot.addWidget(page)
        page.resize(*STAGE)
        page.show()


def page_rig(
    qtbot: QtBot, make: Callable[[Bridge], P], engine: FakeEngine, argument: str = ""
) -> tuple[P, Rig]:
    """A page on the stage of a made-up engine, all topics announced."""
    bridge = Bridge(engine.connect)
    page = make(bridge)
    rig = Rig(qtbot, bridge, page)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected and bool(bridge.state.topics()))
    page.enter(argument)
    for topic in bridge.state.topics():
        page.topic_changed(topic)
    page.refresh_primary()
    return page, rig


def asked(engine: FakeEngine, name: str) -> list[dict[str, Any]]:
    """The arguments of each command of one name."""
    return [args for command, args in engine.commands if command == name]
