"""What the desk of the rules announces and answers, without a session and without a database."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from app.engine.board import Board
from app.engine.figures_in_force import FiguresInForce
from app.engine.ground import Ground
from app.engine.profile_desk import ProfileDesk
from app.engine.session_desk import SessionDesk
from app.system.paths import DataPaths


def rules(site: dict[str, Any] | None = None, folder: Path = Path("nowhere")) -> dict[str, Any]:
    """The answer of ``profile.show``; ``site`` is written as the room's own layer first."""
    paths = DataPaths(folder)
    if site is not None:
        paths.site_profile.write_text(json.dumps(site), encoding="utf-8")
    ground = SimpleNamespace(board=Board(), paths=paths, figures=FiguresInForce())
    sessions = SimpleNamespace(current=None)
    desk = ProfileDesk(cast(Ground, ground), cast(SessionDesk, sessions))
    answer = asyncio.run(desk.show())
    return cast(dict[str, Any], json.loads(json.dumps(answer)))


def topic(answer: dict[str, Any]) -> dict[str, Any]:
    """The topic ``profile`` of that answer."""
    return {key: value for key, value in answer.items() if key not in {"rows", "session"}}
