"""One rehearsal that many tests look at, and a judge of what a command said."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli.engine_work import finished_job
from tests.helpers.engine_process import Answer, end_engine, run_app, running_engine

RECORDED_S = 8.0


@dataclass(frozen=True)
class Rehearsal:
    """The data directory of a rehearsal and what the command answered."""

    data: Path
    answer: Answer

    @property
    def facts(self) -> dict[str, Any]:
        return self.answer.facts

    @property
    def recording(self) -> dict[str, Any]:
        found = {recording["source"]: recording for recording in self.facts["recordings"]}
        return dict(found["room"])

    @property
    def copies(self) -> list[Path]:
        return [Path(copy["path"]) for copy in self.recording["copies"]]

    @property
    def package(self) -> Path:
        return Path(self.facts["package"])


@pytest.fixture(scope="session")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rehearsal]:
    """The main job with the simulators and the practice room, once for all tests that look."""
    data = tmp_path_factory.mktemp("rehearsal") / "dữ liệu"
    answer = run_app("rehearse", "--seconds", f"{RECORDED_S:g}", data=data)
    yield Rehearsal(data, answer)
    end_engine(data)


@pytest.fixture(scope="session")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few seconds of the simulators' picture and sound, recorded once by an engine."""
    data = tmp_path_factory.mktemp("clip")
    with running_engine(data) as client:
        client.ask("setup.choose", keep=False, practice=True, camera="sim", microphone="sim")
        made = client.ask(
            "session.create", title="Clip", starts_at="2026-11-23T14:00:00+07:00", practice=True
        )
        client.ask("session.open", id=made["id"])
        client.ask("record.start")
        client.wait_until(lambda now: now["recording"]["seconds"] >= RECORDED_S, 60.0)
        job = client.ask("record.stop")["job"]
        report = finished_job(client, job)
    (recording,) = report["result"]["recordings"]
    return Path(recording["copies"][0]["path"]) / "room" / "000001.mp4"


def check_manners(answer: Answer, status: int) -> None:
    """Assert what holds of every command: its status, no traceback, one JSON object at the end."""
    assert answer.status == status, answer.errors
    assert "Traceback" not in answer.errors + answer.output
    assert isinstance(json.loads(answer.output.splitlines()[-1]), dict)


def check_refusal(answer: Answer, status: int, *about: str) -> None:
    """Assert a refusal: one clear Vietnamese sentence that names what is wrong."""
    check_manners(answer, status)
    assert answer.facts["result"] == "failed"
    error = answer.facts["error"]
    assert error["what"] in answer.errors
    assert reads_vietnamese(answer.errors), answer.errors
    for words in about:
        assert words in error["what"], error


def reads_vietnamese(text: str) -> bool:
    """True for a sentence with letters that Vietnamese alone has, and no English left over."""
    letters = set("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
    return bool(letters & set(text.lower())) and " the " not in text.lower()
