"""One turn of the microphones: all of them are listened to while a person speaks into one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.checklist.readings_hall import Turn, TurnHeard
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.microphone.sample import analyse_wav, record_sample, write_wav
from app.model.devices import DeviceState
from app.model.errors import DeviceError

NewFile = Callable[[str, str], Path]


async def hear_turn(
    feeds: Mapping[str, MicrophoneFeed], turn: Turn, new_file: NewFile, log_dir: Path
) -> TurnHeard:
    """Record every live microphone for the turn's seconds; only the seat's own file is kept."""
    live = {r: feed for r, feed in feeds.items() if feed.status.state is DeviceState.LIVE}
    waiting = [
        asyncio.to_thread(_heard, feed, turn.seconds, new_file(f"turn-{role}", ".wav"), log_dir)
        for role, feed in live.items()
    ]
    found = dict(zip(live, await asyncio.gather(*waiting), strict=True))
    path, own = found.get(turn.seat.role, (None, {"buffers_missing_s": turn.seconds}))
    for role, (other, _) in found.items():
        if role != turn.seat.role and other is not None:
            await asyncio.to_thread(other.unlink, missing_ok=True)
    levels = {role: figures.get("speech_dbfs") for role, (_, figures) in found.items()}
    return TurnHeard(path, own, levels)


def _heard(
    feed: MicrophoneFeed, seconds: float, path: Path, log_dir: Path
) -> tuple[Path | None, dict[str, Any]]:
    try:
        sample = record_sample(feed, seconds)
    except DeviceError:
        return None, {"buffers_missing_s": seconds}
    write_wav(sample, path)
    return path, {"buffers_missing_s": 0.0, **analyse_wav(path, log_dir)}
