"""Runs one row of the fault matrix: a short real recording, the fault, and what it cost."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.model.errors import AppError
from tests.faults.matrix import ALARM_S, Row
from tests.faults.outcome import FPS, CopyRead, Outcome, lost_s, read_copy
from tests.faults.scene import BEFORE_S, LIMIT_S, ROLES, Scene, scene

AFTER_S = 2.5
CLOSING_S = 60.0
HOLDS_S = 0.6
"""What is announced is up to a quarter of a second old: it counts as normal when it stays so."""
TAIL_S = 0.6
"""Pictures of the last moment before the stop that may still be on their way: half a fragment."""


def run_row(row: Row, work: Path) -> Outcome:
    """Make the fault in a recording of its own and measure what came of it."""
    disks = dict.fromkeys(ROLES, "folder") | dict(row.disks)
    with scene(work, disks, dict(row.choice), row.around) as stage:
        stage.practice.start()
        stage.practice.wait_until(lambda now: now["recording"]["seconds"] >= BEFORE_S)
        stage.pids = stage.practice.roles()
        return _run(row, stage)


def _run(row: Row, stage: Scene) -> Outcome:
    began, normal_s = _fault(row, stage)
    if row.begins != "stopping":
        _record_on(stage)
    asked = time.monotonic()
    if row.begins == "stopping":
        began = asked
        _act(row, stage)
    result, wrong = _stop(stage)
    stop_s = stage.practice.stopped_at - asked
    stage.watcher.look_again()
    if row.begins == "stopping" and row.mend is not None:
        row.mend(stage)
    for role in stage.disks:
        if row.disks.get(role) == "switches":
            stage.disk(role).clear()
    copies = {role: read_copy(stage.watcher.seen.folders[role]) for role in ROLES}
    lost = lost_s(copies, int((asked - TAIL_S) * FPS), captured=row.begins != "simulator")
    alarm_s = stage.watcher.seen.alarm_after(row.alarm, began) if row.alarm else None
    if row.alarm and alarm_s is None:
        normal_s = None  # it was waited for in vain: how soon all was normal was not seen
    alike = copies["primary"].hashes == copies["external"].hashes
    wrong += _judge(row, alarm_s, lost, normal_s, copies)
    wrong += _judge_end(row, result, alike, stop_s)
    wrong += _judge_logs(row, stage.practice.data / "logs")
    return Outcome(
        row.id, row.fault, alarm_s, lost, normal_s, alike, round(stop_s, 2), tuple(wrong)
    )


def _act(row: Row, stage: Scene) -> None:
    assert row.make is not None
    row.make(stage)


def _fault(row: Row, stage: Scene) -> tuple[float, float | None]:
    """When the fault began, and seconds until all was normal again after it was mended."""
    if row.begins == "stopping":
        return 0.0, None
    if row.begins == "simulator":
        kind = next(iter(row.choice))
        began = stage.watcher.seen.live[kind] + row.begins_s
        assert time.monotonic() < began, "the recording began later than its fault"
        stage.watcher.look_until(began)
    else:
        began = time.monotonic()
        _act(row, stage)
    if row.alarm:
        _until(
            stage,
            lambda: stage.watcher.seen.alarm_after(row.alarm, began) is not None,
            2 * ALARM_S,
        )
    stage.watcher.look_until(began + row.lasts_s)
    mended = time.monotonic()
    if row.mend is not None:
        row.mend(stage)
    since = mended if row.mend is not None else began
    if row.normal is None:
        return began, None
    normal = row.normal
    return began, _until(stage, lambda: bool(normal(stage)), LIMIT_S, since, holds_s=HOLDS_S)


def _until(
    stage: Scene,
    true: Callable[[], bool],
    limit_s: float,
    since: float | None = None,
    holds_s: float = 0.0,
) -> float | None:
    """Seconds from ``since`` until it began to hold (for so long); None when it never did."""
    since = time.monotonic() if since is None else since
    deadline, held_from = time.monotonic() + limit_s, None
    while (now := time.monotonic()) < deadline:
        holds = False
        with suppress(AppError, KeyError):  # the engine is being started again
            holds = true()
        held_from = (now if held_from is None else held_from) if holds else None
        if held_from is not None and now - held_from >= holds_s:
            return held_from - since
        stage.watcher.look_again()
    return None


def _record_on(stage: Scene) -> None:
    """Record a little more, so that what comes after the fault is seen."""
    try:
        before = stage.practice.topics["recording"]["seconds"]
        _until(
            stage,
            lambda: stage.practice.topics["recording"]["seconds"] >= before + AFTER_S,
            LIMIT_S,
        )
    except AppError:
        return


def _stop(stage: Scene) -> tuple[dict[str, Any], list[str]]:
    try:
        return stage.practice.stop(CLOSING_S), []
    except AppError as error:
        stage.practice.stopped_at = time.monotonic()
        return {"verified": False, "recordings": []}, [f"stop: {type(error).__name__}"]


def _judge(
    row: Row,
    alarm_s: float | None,
    lost: dict[str, float],
    normal_s: float | None,
    copies: dict[str, CopyRead],
) -> list[str]:
    wrong = []
    if row.alarm and (alarm_s is None or alarm_s > ALARM_S):
        wrong.append(f"no {row.alarm}" if alarm_s is None else f"told after {alarm_s:.1f} s")
    for role in ROLES:
        if lost[role] > row.loss_s.get(role, 0.0):
            wrong.append(f"{role} lacks {lost[role]} s")
        wrong += [f"{role}: {damage}" for damage in copies[role].damage]
    told = not row.alarm or alarm_s is not None
    if told and row.normal is not None and (normal_s is None or normal_s > row.normal_s):
        wrong.append("not back to normal" if normal_s is None else f"normal after {normal_s:.1f} s")
    if row.journal is not None and not any(_noted(row, copy) for copy in copies.values()):
        wrong.append(f"no {row.journal[0]} in the journal")
    return wrong


def _noted(row: Row, copy: CopyRead) -> bool:
    assert row.journal is not None
    kind, word = row.journal
    return any(
        line["kind"] == kind and (not word or word in line.values()) for line in copy.journal
    )


def _judge_end(row: Row, result: dict[str, Any], alike: bool, stop_s: float) -> list[str]:
    wrong = []
    if result["verified"] != row.verified:
        wrong.append(f"closing report verified: {result['verified']}")
    if row.verified and not alike:
        wrong.append("copies differ")
    if len(result["recordings"]) != row.parts:
        wrong.append(f"{len(result['recordings'])} parts")
    if stop_s > ALARM_S:
        wrong.append(f"stopped after {stop_s:.1f} s")
    return wrong


def _judge_logs(row: Row, folder: Path) -> list[str]:
    """Every alarm, and what is not worth one, stands in a log file."""
    text = "".join(log.read_text(errors="replace") for log in sorted(folder.glob("*.log*")))
    wanted = [row.log, f"alarm {row.alarm}: " if row.alarm else ""]
    return [f"no “{words}” in the logs" for words in wanted if words and words not in text]
