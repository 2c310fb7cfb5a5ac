"""Made-up preparations of the made-up session, in the shapes that the engine announces."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.conference.invitation_times import VIETNAM
from app.model.reception import PointRole, Session
from app.reception.milestones import MILESTONES, due_of
from app.reception.preparation_log import Noted, Preparation
from app.reception.preparation_overview import overview
from app.settings.profile import profile_in_force
from tests.helpers.fake_engine import STEPS, ready_topics

PROFILE = profile_in_force(practice=False)
REQUESTS = (
    {"what": "Đường truyền dự phòng tại phường", "who": "VNPT Hải Phòng", "answer": "Có từ 22/11"},
    {"what": "Micro thứ hai cho công dân", "who": "Văn phòng UBND", "answer": ""},
)
ITEMS = {
    **dict.fromkeys(("session", "guidance", "login", "session_time", "points", "request"), True),
    "test_time": True,
    "rehearsal_time": False,
}


def preparation(
    now: datetime, *, left: timedelta, role: PointRole = PointRole.CENTRAL, done: int = 4
) -> dict[str, Any]:
    """The topic: the first ``done`` milestones noted in time, the rest as the clock says."""
    starts_at = (now + left).astimezone(VIETNAM)
    session = Session("20261123-1400-a1", "Tiếp công dân", starts_at.isoformat(), point_role=role)
    noted = {}
    for milestone in [one for one in MILESTONES if one.id != "approval"][:done]:
        due = due_of(milestone, session, PROFILE)
        assert due is not None
        at = min(due - timedelta(hours=9), now - timedelta(hours=3))
        number = "128/BC-UBND" if milestone.document else ""
        noted[milestone.id] = Noted(at, "Trần Văn Bình", number, noted_at=at.isoformat())
    kept = Preparation(noted, ITEMS, (now - timedelta(hours=3)).isoformat(), REQUESTS)
    return overview(session, kept, PROFILE, now)


def board_topics(now: datetime, **more: Any) -> dict[str, Any]:
    """A session in two days, half prepared."""
    topics = ready_topics(now, tested=False)
    topics["test_summaries"] = {}
    topics["session"]["steps"] = [
        {**step, "started_at": "", "ended_at": ""} for step in topics["session"]["steps"]
    ]
    topics["session"]["state"] = "planned"
    left = more.pop("left", timedelta(days=2, hours=3))
    topics["session"]["starts_at"] = (now + left).isoformat()
    topics["preparation"] = preparation(now, left=left, **more)
    topics["reminders"] = []
    topics["dress_rehearsal"] = None
    return topics


def reminder(
    now: datetime, milestone: str = "technical", state: str = "due_soon"
) -> dict[str, Any]:
    row = next(
        row
        for row in preparation(now, left=timedelta(days=2, hours=3))["milestones"]
        if row["id"] == milestone
    )
    return {
        "session": "20261123-1400-a1",
        "session_title": "Tiếp công dân định kỳ · Vụ việc đất đai phố Thạch Khôi",
        **{name: row[name] for name in ("id", "title", "due")},
        "state": state,
    }


def rehearsal(state: str = "running", settled: int = 3) -> dict[str, Any]:
    """A dress rehearsal with so many steps gone through, the second of them to be mended."""
    steps: list[dict[str, Any]] = [
        {
            "position": position,
            "title": title,
            "planned_s": planned_s,
            "state": "open" if position >= settled else "mend" if position == 1 else "ok",
            "note": "Micro công dân nhỏ tiếng" if position == 1 < settled else "",
            "at": "",
            "points": [],
        }
        for position, (title, planned_s) in enumerate(STEPS)
    ]
    mend = {
        "what": "Micro công dân nhỏ tiếng",
        "who": "Trần Văn Bình",
        "until": "2026-11-23",
        "step": 1,
    }
    return {
        "session": "20261123-1400-a1",
        "number": 1,
        "state": state,
        "started_at": "2026-11-22T14:00:00+07:00",
        "started_by": "Trần Văn Bình",
        "ended_at": "2026-11-22T15:10:00+07:00" if state != "running" else "",
        "ended_by": "Trần Văn Bình" if state != "running" else "",
        "reason": "",
        "people": ["Trần Văn Bình", "Nguyễn Thị Hạnh"],
        "present": settled if settled < len(steps) else None,
        "steps": steps,
        "mend": [mend] if settled > 1 else [],
        "file": "x/dress-1.json" if state == "held" else "",
        "sha256": "9f" * 32 if state == "held" else "",
    }
