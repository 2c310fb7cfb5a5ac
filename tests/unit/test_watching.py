"""What the desk of devices looks at again and again."""

from __future__ import annotations

import asyncio
from pathlib import Path

from app.engine.board import Board
from app.engine.device_desk import DeviceDesk


def test_a_look_that_fails_does_not_end_the_watching(tmp_path: Path) -> None:
    looks: list[int] = []
    faults: list[object] = []

    async def watch() -> None:
        loop, seen = asyncio.get_running_loop(), asyncio.Event()
        loop.set_exception_handler(lambda _loop, context: faults.append(context["exception"]))

        def look() -> None:
            looks.append(len(looks))
            if len(looks) == 3:
                seen.set()
            raise KeyError(len(looks))

        DeviceDesk(Board(), loop, tmp_path).every(0.01, look)
        await asyncio.wait_for(seen.wait(), 20.0)

    asyncio.run(watch())
    assert looks[:3] == [0, 1, 2]
    assert [type(fault) for fault in faults[:2]] == [KeyError, KeyError]
