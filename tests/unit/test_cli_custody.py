"""``custody`` on the command line asks the engine, and tells copies and record as they are."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from app.cli import custody
from app.model.errors import BadUsageError
from app.model.text import T

COPY: dict[str, Any] = {
    **dict.fromkeys(("medium", "serial", "seal", "verified_at"), ""),
    "id": 3,
    "form": "package",
    "medium_name": "Ổ 04",
    "medium_kind": "external",
    "path": "/media/o4/GOI-BAN-GIAO-1",
    "bytes": 9000,
    "state": "kept",
    "counts": True,
    "sealed": False,
    "problem": T("handover", "It is damaged.").to_json(),
}
BRING = T("disks", "The disk “{disk}” is not connected; bring it.")(disk="Ổ 04").to_json()
ACT: dict[str, Any] = {"id": 7, "copies": [3, 4], "away": [4], "returns": [{"copy": 3}]}
LEFT = {"archived": False, "apart": 1}
PAPER = {"pdf": "/data/handovers/1/BB.pdf", "pdf_sha256": "ab", "docx": "/data/handovers/1/BB.docx"}


class Engine:
    """Answers what the command asks, and remembers it."""

    def __init__(self) -> None:
        self.asked: dict[str, dict[str, Any]] = {}
        job = {"id": "j1", "state": "done", "result": PAPER, "error": None}
        self.topics: dict[str, Any] = {"jobs": [job]}

    def ask(self, command: str, **args: Any) -> Any:
        self.asked[command] = args
        return {
            "custody.handovers": {"copies": [COPY], "handovers": [ACT]},
            "custody.return": {"copies": [COPY], "handovers": [ACT], "to_bring": [BRING]},
            "custody.paper": {"job": "j1"},
            "custody.lost": {"copies": [3], "sessions": {"k3m7qa": LEFT}},
            "custody.give": {"handover": 7, "left": {"1": 2}, "job": "j1"},
        }[command]

    def wait_until(self, _true: object, _timeout_s: float) -> dict[str, Any]:
        return self.topics


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Engine:
    made = Engine()

    @contextmanager
    def connected(_options: argparse.Namespace) -> Iterator[Engine]:
        yield made

    monkeypatch.setattr(custody, "engine", connected)
    return made


def ran(*words: str) -> dict[str, Any]:
    parser = argparse.ArgumentParser()
    custody.add_arguments(parser)
    return custody.run(parser.parse_args(words)).facts


def test_copies_are_listed_with_why_one_cannot_leave(
    answers: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = ran("list", "k3m7qa")
    assert answers.asked["custody.handovers"] == {"session": "k3m7qa"}
    [copy] = facts["copies"]
    assert (copy["id"], copy["medium_kind"]) == (3, "external")
    assert copy["problem"] and copy["problem"] in capsys.readouterr().out


def test_copies_are_given_and_the_record_is_named(answers: Engine) -> None:
    sides = ("--receiver", "Vũ Thị Nhận", "--unit", "Trung tâm Lưu trữ", "--person", "Đỗ Văn Lưu")
    wanted = ("--copy", "3", "--copy", "4", "--reason", "Giao nộp hồ sơ", "--fewer")
    facts = ran("give", "k3m7qa", *wanted, *sides)
    asked = answers.asked["custody.give"]
    assert (asked["copies"], asked["fewer"], asked["whole_media"]) == ([3, 4], True, False)
    assert (asked["receiver_unit"], asked["why"]) == ("Trung tâm Lưu trữ", "Giao nộp hồ sơ")
    assert (facts["record"], facts["left"]) == (PAPER["pdf"], {"1": 2})


def test_what_came_back_is_noted_with_its_condition(answers: Engine) -> None:
    told = ("--condition", "nguyên vẹn", "--person", "Đỗ Văn Lưu")
    facts = ran("return", "k3m7qa", "--handover", "7", "--copy", "3", *told)
    back = {"condition": "nguyên vẹn", "person": "Đỗ Văn Lưu"}
    assert answers.asked["custody.return"] == {"handover": 7, **back, "copies": [3]}
    assert (facts["handover"], facts["away"], facts["returns"]) == (7, [4], [{"copy": 3}])
    assert len(facts["to_bring"]) == 1 and "Ổ 04" in facts["to_bring"][0]
    ran("return", "k3m7qa", "--handover", "7", *told)
    assert answers.asked["custody.return"]["copies"] is None


def test_the_record_is_written_again(answers: Engine, capsys: pytest.CaptureFixture[str]) -> None:
    facts = ran("paper", "k3m7qa", "--handover", "7", "--person", "Đỗ Văn Lưu")
    assert answers.asked["custody.paper"] == {"handover": 7, "person": "Đỗ Văn Lưu"}
    assert (facts["record"], facts["document"]) == (PAPER["pdf"], PAPER["docx"])
    assert PAPER["pdf"] in capsys.readouterr().out


@pytest.mark.parametrize("said", [(), ("--handover", "8")])
@pytest.mark.parametrize("action", ["return", "paper"])
def test_a_handover_of_another_session_is_not_touched(
    answers: Engine, action: str, said: tuple[str, ...]
) -> None:
    with pytest.raises(BadUsageError, match="no such handover") as met:
        ran(action, "k3m7qa", *said)
    assert met.value.action is not None and "7" in str(met.value.action)
    assert set(answers.asked) == {"custody.handovers"}


def test_a_loss_is_noted_and_what_is_left_is_told(
    answers: Engine, capsys: pytest.CaptureFixture[str]
) -> None:
    said = ("--copy", "3", "--person", "Đỗ Văn Lưu", "--reason", "Ổ hỏng, không cứu được")
    facts = ran("lost", "k3m7qa", *said)
    asked = {"session": "k3m7qa", "copies": [3], "person": "Đỗ Văn Lưu", "last": False}
    asked |= {"disk_gone": False, "reason": "Ổ hỏng, không cứu được"}
    assert answers.asked["custody.lost"] == asked
    assert facts == {"copies": [3], **LEFT}
    assert "1" in capsys.readouterr().err
    ran("lost", "k3m7qa", *said, "--last", "--disk-gone")
    assert (
        answers.asked["custody.lost"]["last"] is answers.asked["custody.lost"]["disk_gone"] is True
    )
