"""The scripts that go into the meeting's page, made anew for every load with secrets of its own.

``calls.js`` runs in the page's world before the page does; ``channel.js`` and ``hooks.js`` in the
isolated one. An event name known to this load alone joins the two worlds.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtWebEngineCore import QWebEngineScript

from app.system.paths import RESOURCES

FOLDER = RESOURCES / "conference" / "scripts"
PREFIX = "view-"
_TOKEN_BYTES = 18
_World = QWebEngineScript.ScriptWorldId
_Point = QWebEngineScript.InjectionPoint


@dataclass(frozen=True, slots=True)
class Hooks:
    """What is done on the page for the operator; CSS selectors from the platform's profile.

    ``buttons`` are pressed one after the other as they come; ``points`` are the elements whose
    text names who is there. Empty: not done.
    """

    display_name: str = ""
    name_field: str = ""
    buttons: tuple[str, ...] = ()
    points: str = ""

    @classmethod
    def of(cls, wanted: list[str], settings: Mapping[str, str], display_name: str) -> Hooks:
        """Those of ``fill_name``, ``press_join`` and ``read_points`` that are turned on."""
        buttons = settings.get("join_buttons", "") if "press_join" in wanted else ""
        return cls(
            display_name=display_name,
            name_field=settings.get("name_field", "") if "fill_name" in wanted else "",
            buttons=tuple(line.strip() for line in buttons.split("\n") if line.strip()),
            points=settings.get("points", "") if "read_points" in wanted else "",
        )

    @property
    def any(self) -> bool:
        """True where something is to be done."""
        return bool(self.name_field or self.buttons or self.points)

    def source(self) -> str:
        """The constant that ``hooks.js`` reads."""
        return _constant(
            "HOOKS",
            {
                "display_name": self.display_name,
                "name_field": self.name_field,
                "buttons": list(self.buttons),
                "points": self.points,
            },
        )


class LoadScripts:
    """The scripts of one load. ``secret`` begins what frames say on the isolated console."""

    def __init__(self, secret: str, hooks: Hooks) -> None:
        self.secret = secret
        name = _constant("NAME", f"{secrets.token_hex(_TOKEN_BYTES)}")
        main, isolated = _World.MainWorld, _World.ApplicationWorld
        channel = (name, _constant("SECRET", secret), _web_channel(), _text("channel.js"))
        self.scripts = [
            _script("channel", isolated, *channel),
            _script("calls", main, name, _text("calls.js")),
        ]
        if hooks.any:
            done = _script("hooks", isolated, hooks.source(), _text("hooks.js"))
            done.setInjectionPoint(_Point.DocumentReady)
            done.setRunsOnSubFrames(False)
            self.scripts.append(done)


def new_secret() -> str:
    """A word that no page can guess."""
    return secrets.token_hex(_TOKEN_BYTES)


def _script(name: str, world: _World, *sources: str) -> QWebEngineScript:
    script = QWebEngineScript()
    script.setName(f"{PREFIX}{name}")
    script.setWorldId(world)
    script.setInjectionPoint(_Point.DocumentCreation)
    script.setRunsOnSubFrames(True)
    # One block: the constants are seen by this script alone, never through the page's global.
    script.setSourceCode("{\n" + "\n".join(sources) + "\n}")
    return script


def _constant(name: str, value: object) -> str:
    # JSON is JavaScript, but for two line ends that JavaScript once took as such.
    return f"const {name} = {json.dumps(value)};"


@cache
def _text(file: str) -> str:
    return (FOLDER / file).read_text(encoding="utf-8")


@cache
def _web_channel() -> str:
    source = QFile(":/qtwebchannel/qwebchannel.js")
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    try:
        return bytes(source.readAll().data()).decode()
    finally:
        source.close()
