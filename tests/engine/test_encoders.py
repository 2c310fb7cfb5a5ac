"""Encoders in a running engine and a running recording: measured in quiet, replaced in need."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.ipc.client import EngineClient
from app.ipc.launch import ensure_engine
from app.model.media import AudioFormat, VideoFormat
from app.model.recording import RecordState
from app.recording import source_take
from app.recording.encoder import EncoderSettings, encoder_command
from app.recording.encoder_choice import SOFTWARE, candidates
from app.recording.encoder_machine import machine_identity
from app.recording.encoder_probe import Probe
from app.system.paths import DataPaths
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.engine_process import end_engine, running_engine
from tests.helpers.recording_rig import KnownSound, NumberedCamera, Rig, wait_until

MEASURED_S = 120.0


def note_cards_away(data: Path) -> None:
    """Leave what an earlier engine found out: there is no card, only the processor is unknown."""
    rows = [
        asdict(Probe(c.codec, "", 1280, 720, 25, 0.0, "status 1"))
        for c in candidates()
        if c.hardware
    ]
    content = {"machine": machine_identity(), "probes": rows}
    DataPaths(data).encoders.write_text(json.dumps(content), encoding="utf-8")


def probing(client: EngineClient) -> list[psutil.Process]:
    """The encoders that the engine tries just now."""
    engine = psutil.Process(client.topics["engine"]["pid"])
    found = []
    for child in engine.children():
        try:
            words = child.cmdline()
        except psutil.Error:
            continue
        if SOFTWARE in words and "rawvideo" in words:
            found.append(child)
    return found


def test_the_engine_measures_in_quiet_and_an_end_waits_for_no_trial(tmp_path: Path) -> None:
    note_cards_away(tmp_path)
    client = ensure_engine(tmp_path)
    try:
        assert client.topics["encoders"]["pictures"][0]["holds"] is None
        client.ask("encoders.measure")
        client.wait_until(
            lambda now: now["encoders"]["pictures"][0]["holds"] is not None, MEASURED_S
        )
        wait_until(lambda: probing(client), MEASURED_S)
        (trial,) = probing(client)
    finally:
        client.close()
        began = time.monotonic()
        end_engine(tmp_path)
    assert time.monotonic() - began < 8.0
    assert not trial.is_running() or trial.status() == psutil.STATUS_ZOMBIE
    rows = json.loads(DataPaths(tmp_path).encoders.read_text(encoding="utf-8"))["probes"]
    measured = [row for row in rows if row["codec"] == SOFTWARE]
    assert measured[0]["speed"] > 0
    assert all(0 <= row["load"] <= 1 and row["at"] > 0 for row in measured)
    with running_engine(tmp_path) as again:
        known = again.topics["encoders"]
    assert known["pictures"][0]["holds"] is not None, "what was measured is remembered"
    assert known["codec"] == SOFTWARE


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path, NumberedCamera(f"card-{tmp_path.name}"), KnownSound())
    yield made
    if made.recorder.status.state is not RecordState.IDLE:
        made.recorder.stop()
    made.close()


@pytest.mark.allow_log("encoder of room ended with status 9")
@pytest.mark.allow_log("room gives up on h264_nvenc")
def test_a_card_that_dies_twice_is_replaced_by_the_processor(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def command(
        video: VideoFormat, audio: AudioFormat, settings: EncoderSettings, tracks: Sequence[str]
    ) -> list[str]:
        asked.append(settings.codec)
        if settings.codec == SOFTWARE:
            return encoder_command(video, audio, settings, tracks)
        return [sys.executable, "-c", "import os; os.read(0, 1 << 16); os._exit(9)"]

    monkeypatch.setattr(source_take, "encoder_command", command)
    card = EncoderSettings(video_bit_rate=1_500_000, codec="h264_nvenc", preset="")
    rig.recorder.start(rig.plan(sources=(rig.source(encoder=card),)))
    wait_until(lambda: rig.recorder.status.seconds > 3)
    (source,) = rig.recorder.status.sources
    assert source.encoder_restarts == 2
    assert source.encoder == SOFTWARE, "what is told is what encodes now"
    (record,) = rig.recorder.stop()
    assert asked == ["h264_nvenc", SOFTWARE]
    folder = Path(record.copies[0].path)
    numbers = [n for segment in record.segments for n in decoded_numbers(folder / segment.file)]
    first = numbers[0] or 0
    assert numbers == list(range(first, first + len(numbers))), "no picture is lost"
    assert record.gaps == ()
    manifest: dict[str, Any] = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["sources"][0]["encoder_restarts"] == 2
    assert manifest["sources"][0]["settings"]["encoder"] == SOFTWARE
