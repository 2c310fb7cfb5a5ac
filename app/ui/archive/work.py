"""Which long work belongs to which session, and what came of it, as this window asked for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from app.model.errors import ArchiveError
from app.model.text import T
from app.ui.closing.job_card import job_error

Job = Mapping[str, Any]

KINDS = frozenset({"verify", "export"})


class SessionWork:
    """Checks and exports that this window asked for; jobs are those of the topic ``jobs``."""

    def __init__(self) -> None:
        self._sessions: dict[str, str] = {}
        self._settled: set[str] = set()
        self._packages: dict[str, dict[str, Any]] = {}

    def begun(self, job_id: str, session: str) -> None:
        """A work was begun for a session."""
        self._sessions[job_id] = session

    def running(self, jobs: Iterable[Job], session: str) -> Job | None:
        """The work under way: of this session first, else any other."""
        found = [job for job in jobs if job.get("state") == "running" and job.get("kind") in KINDS]
        own = [job for job in found if self._sessions.get(str(job.get("id"))) == session]
        return next(iter([*own, *found]), None)

    def ended(self, jobs: Iterable[Job], session: str) -> list[Job]:
        """Works of this session that have ended and were not told of before."""
        new = [
            job
            for job in jobs
            if job.get("state") != "running"
            and self._sessions.get(str(job.get("id"))) == session
            and str(job.get("id")) not in self._settled
        ]
        for job in new:
            self._settled.add(str(job.get("id")))
            result = job.get("result") or {}
            if not job_error(job) and result.get("package"):
                self._packages[str(result["package"])] = dict(result)
        return new

    def with_figures(self, packages: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Packages with the figures that only the work that made them has told."""
        return [{**package, **self._packages.get(str(package["path"]), {})} for package in packages]


def cannot_open(path: str) -> ArchiveError:
    """The error of a folder or paper that nothing opens."""
    return ArchiveError(
        T("archive page", "{path} cannot be opened.")(path=path),
        meaning=T("archive page", "The disk may have been pulled out, or no program opens it."),
        action=T("archive page", "Connect the disk, or open it from the file manager."),
    )
