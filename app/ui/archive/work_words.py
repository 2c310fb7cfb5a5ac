"""The long work of the archive in words: for the button in the head, and for each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.model.text import Text
from app.system import figures
from app.system.i18n import render, told_words, tr
from app.ui.closing.job_card import job_error, running_words

Job = Mapping[str, Any]

OPEN_STATES = frozenset({"running", "paused"})


def summary_words(jobs: Sequence[Job]) -> str:
    """What the button in the head says: how many run, the first one's course, what waits; last,
    where it may be cut off, what the first one is.
    """
    running = [job for job in jobs if job.get("state") == "running"]
    paused = [job for job in jobs if job.get("state") == "paused"]
    if running:
        parts = [tr("archive page", "Work: {count} running").format(count=len(running))]
        parts += _course(running[0])
    elif paused:
        parts = [tr("archive page", "Work: {count} paused").format(count=len(paused))]
    else:
        parts = [tr("archive page", "Work: none running")]
    failed = sum(job.get("state") == "failed" for job in jobs)
    if failed:
        parts.append(tr("archive page", "{count} failed").format(count=failed))
    parts += [told_words(job.get("title")) for job in running[:1]]
    return " · ".join(parts)


def _course(job: Job) -> list[str]:
    done, total = float(job.get("done") or 0), float(job.get("total") or 0)
    parts = [figures.percent(min(1.0, done / total))] if total else []
    if job.get("eta_s") is not None:
        left = figures.span(float(job["eta_s"]))
        parts.append(tr("job", "{span} left").format(span=left))
    return parts


def state_of(job: Job) -> str:
    """The state of the table that stands for a work."""
    states = {"running": "running", "paused": "stale", "failed": "fail", "done": "pass"}
    return states.get(str(job.get("state")), "not_applicable")


def state_word(job: Job) -> str:
    """What a work is doing, in one word."""
    words = {
        "running": tr("archive page", "running"),
        "paused": tr("archive page", "paused"),
        "failed": tr("archive page", "failed"),
        "done": tr("archive page", "done"),
        "cancelled": tr("archive page", "stopped"),
    }
    return words.get(str(job.get("state")), tr("archive page", "not known"))


def course_words(job: Job) -> str:
    """Where a work stands: its figures, what it waits for, or why it ended without a result."""
    failure = job_error(job)
    if failure:
        return failure
    message = job.get("message")
    told = render(Text.from_json(message)) if message else ""
    if job.get("state") == "done":
        return told or figures.size(float(job.get("done") or 0))
    return running_words(job)
