"""Which long work belongs to which session, and what came of it, as this window asked for it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from app.ui.closing.job_card import job_error

Job = Mapping[str, Any]

_UNDER_WAY = frozenset({"running", "paused"})


class SessionWork:
    """Works of some ``kinds`` that this window asked for; jobs are those of the topic ``jobs``."""

    def __init__(self, kinds: Collection[str]) -> None:
        self._kinds = kinds
        self._sessions: dict[str, str] = {}
        self._settled: set[str] = set()
        self._packages: dict[str, dict[str, Any]] = {}

    def begun(self, job_id: str, session: str) -> None:
        """A work was begun for a session."""
        self._sessions[job_id] = session

    def running(self, jobs: Iterable[Job], session: str) -> Job | None:
        """The work of this session that is under way."""
        running = (
            job
            for job in jobs
            if job.get("state") == "running"
            and job.get("kind") in self._kinds
            and self._session_of(job) == session
        )
        return next(running, None)

    def ended(self, jobs: Iterable[Job], session: str) -> list[Job]:
        """Works of this session that have ended and were not told of before; one that was gone on
        with ends once more.
        """
        jobs = list(jobs)
        self._settled -= {str(j.get("id")) for j in jobs if j.get("state") in _UNDER_WAY}
        new = [
            job
            for job in jobs
            if job.get("state") not in _UNDER_WAY
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

    def _session_of(self, job: Job) -> str:
        return str(job.get("session") or self._sessions.get(str(job.get("id"))) or "")
