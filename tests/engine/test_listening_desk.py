"""The desk of listening: which output is taken, and how listening begins and ends."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.ground import Ground
from app.engine.listening_desk import ENDED, ListeningDesk
from app.engine.setup_desk import SetupDesk
from app.model.errors import BadUsageError, RecordingError
from app.settings.values import Settings
from app.system.paths import DataPaths
from app.system.processes import running_children
from tests.helpers.written_copy import WrittenCopy, encoded

PATIENCE_S = 40.0


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return encoded(tmp_path_factory.mktemp("media") / "m.mp4", 60)


class Scene:
    """A desk beside a recording that grows in real time."""

    def __init__(self, root: Path, settings: Settings) -> None:
        self.board, paths = Board(), DataPaths(root / "data")
        loop = asyncio.get_running_loop()
        ground = Ground(self.board, None, None, paths, loop)  # type: ignore[arg-type]
        self.alarms = AlarmDesk(self.board)
        setup = SetupDesk(self.board, paths, settings)
        self.desk = ListeningDesk(ground, setup, self.alarms)
        self.folder = root / "copy"

    def announce(self, state: str) -> None:
        """The topic of the recording, as the desk hears of it."""
        recording = {
            "state": state,
            "volumes": [{"role": "primary", "path": str(self.folder)}],
            "sources": [{"id": "room", "tracks": [{"role": "room", "name": "Phòng"}]}],
        }
        self.board.set("recording", recording)
        self.desk.follow(recording)

    async def until(self, true: Callable[[], object]) -> None:
        async with asyncio.timeout(PATIENCE_S):
            while not true():
                await asyncio.sleep(0.02)

    async def until_heard(self) -> None:
        """Wait until the recorded tone is being played."""
        await self.until(lambda: self.board.get("listening")["rms_dbfs"] is not None)
        assert self.board.get("listening")["rms_dbfs"] == pytest.approx(-20.0, abs=6.0)


@asynccontextmanager
async def scene(root: Path, media: bytes, **values: str) -> AsyncIterator[Scene]:
    made, ending = Scene(root, Settings().changed(**values)), threading.Event()
    copy = WrittenCopy([made.folder], media, segment_fragments=6, began_s=1.0)
    copy.write(2)

    def grow() -> None:
        while not ending.wait(0.5):
            copy.write(1)

    writer = threading.Thread(target=grow)
    writer.start()
    made.announce("recording")
    try:
        yield made
    finally:
        await made.desk.stop()
        ending.set()
        writer.join()


def in_loop(test: Callable[..., Coroutine[Any, Any, None]]) -> Callable[..., None]:
    """Run a test's coroutine in an event loop of its own."""

    @wraps(test)
    def run(**fixtures: Any) -> None:
        asyncio.run(test(**fixtures))

    return run


@pytest.mark.allow_log("child listener .* did not end")
@pytest.mark.parametrize(
    ("chosen", "output"),
    [
        ({"headphones": "sim:muted", "speaker": "sim"}, "sim:muted"),
        ({"headphones": "", "speaker": "sim:muted"}, "sim:muted"),
    ],
    ids=["headphones", "no headphones"],
)
@in_loop
async def test_headphones_are_taken_before_the_speaker_and_listening_ends_with_the_recording(
    tmp_path: Path, media: bytes, chosen: dict[str, str], output: str
) -> None:
    async with scene(tmp_path, media, **chosen) as here:
        told = await here.desk.start()
        assert told == {"copy": "primary", "source": "room", "track": "room", "output": output}
        await here.until_heard()
        child = here.desk._child
        here.announce("stopping")
        assert here.board.get("listening") is None
        assert child is not None
        await here.until(lambda: not child.running)
        assert not here.board.get("alarms")


@pytest.mark.allow_log("child listener .* did not end")
@in_loop
async def test_asked_twice_at_once_one_listener_plays(tmp_path: Path, media: bytes) -> None:
    async with scene(tmp_path, media, headphones="sim:muted") as here:
        await here.desk.start()
        await asyncio.gather(here.desk.start(), here.desk.start())
        child = here.desk._child
        assert child is not None
        listening = [one.pid for one in running_children() if one.role == "listener"]
        assert listening == [child.pid]


@pytest.mark.allow_log("child listener .* did not end")
@in_loop
async def test_stop_ends_it_without_a_word_and_it_can_begin_again(
    tmp_path: Path, media: bytes
) -> None:
    async with scene(tmp_path, media, headphones="sim") as here:
        await here.desk.start(output="sim:muted")
        assert here.board.get("listening")["output"] == "sim:muted"
        first = here.desk._child
        await here.desk.start()
        assert first is not None
        assert not first.running
        await here.until_heard()
        await here.desk.stop()
        assert here.board.get("listening") is None
        assert not here.board.get("alarms")


@in_loop
async def test_an_output_that_is_lost_is_told_and_nobody_listens_any_more(
    tmp_path: Path, media: bytes
) -> None:
    async with scene(tmp_path, media, headphones="sim:lost") as here:
        await here.desk.start()
        await here.until(lambda: here.board.get("alarms"))
        (alarm,) = here.board.get("alarms")
        assert (alarm["key"], alarm["active"]) == (ENDED, False)
        assert "sim:lost" in str(alarm["what"])
        assert here.board.get("listening") is None


@in_loop
async def test_what_is_not_there_cannot_be_listened_to(tmp_path: Path, media: bytes) -> None:
    async with scene(tmp_path, media) as here:
        for wrong in ({"source": "room2"}, {"copy": "external"}):
            with pytest.raises(RecordingError):
                await here.desk.start(**wrong)
        with pytest.raises(BadUsageError):
            await here.desk.start(track="chair")
        here.announce("idle")
        with pytest.raises(RecordingError):
            await here.desk.start()
        assert here.board.get("listening") is None
