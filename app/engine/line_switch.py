"""The change to the backup line as it can be seen from here: another way out, the host again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.checklist.readings_line import SwitchOver
from app.devices.network.link import Route, link_facts

LOOK_S = 0.5
REACH_S = 2.0

Tell = Callable[[str, float], None]


async def watch_switch(
    host: str, port: int, log_dir: Path, tell: Tell, *, wait_s: float, back_s: float
) -> SwitchOver:
    """Wait for another default route, then for the host; ``tell`` gets the stage and its share.

    The time counts from the moment in which the old way was gone, or the new one there.
    """
    loop = asyncio.get_running_loop()
    before = await _route(log_dir)
    gone_at: float | None = None
    begun = loop.time()
    while (passed_s := loop.time() - begun) < wait_s:
        now = await _route(log_dir)
        if now != before and gone_at is None:
            gone_at = loop.time()
        if now is not None and now != before:
            break
        tell("wait", passed_s / wait_s)
        await asyncio.sleep(LOOK_S)
    else:
        return SwitchOver(_name(before))
    since = gone_at if gone_at is not None else loop.time()
    while (passed_s := loop.time() - since) < back_s:
        if await _reached(host, port):
            return SwitchOver(_name(before), _name(now), round(loop.time() - since, 1))
        tell("reach", passed_s / back_s)
        await asyncio.sleep(LOOK_S)
    return SwitchOver(_name(before), _name(now))


async def _route(log_dir: Path) -> Route | None:
    return (await asyncio.to_thread(link_facts, log_dir)).route


async def _reached(host: str, port: int) -> bool:
    with suppress(OSError, TimeoutError):
        _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), REACH_S)
        writer.transport.abort()
        return True
    return False


def _name(route: Route | None) -> str:
    return f"{route.interface} {route.gateway}".strip() if route is not None else ""
