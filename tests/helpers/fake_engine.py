"""A stand-in for the engine with a made-up case, for tests of the window and its pictures."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.checklist.catalogue import items_for
from app.model.checklist import Phase
from app.model.errors import AppError
from app.model.reception import PointRole
from app.model.recording import CopyRole, CopyState
from app.model.text import T, Text
from app.recording.alarms import copy_alarm
from app.recording.writer_link import CopyStatus

GB = 1_000_000_000
STEPS = (
    ("Bắt đầu buổi tiếp", 180),
    ("Giới thiệu thành phần", 300),
    ("Công dân trình bày", 900),
    ("Điểm cầu thành phố trả lời", 480),
    ("Công dân trình bày bổ sung", 600),
    ("Sở Nông nghiệp và Môi trường giải trình", 600),
    ("Người chủ trì trao đổi", 900),
    ("Kết luận", 480),
    ("Kết thúc buổi tiếp", 120),
)


def iso(moment: datetime) -> str:
    return moment.isoformat()


def text(words: str) -> dict[str, Any]:
    """A text whose words are shown as they stand."""
    return Text("made up", "{words}", {"words": words}).to_json()


def said(source: str, **params: Any) -> dict[str, Any]:
    """A sentence of the engine's own about a recording."""
    return Text("recorder", source, params).to_json()


def of_sources(source: str, **params: Any) -> dict[str, Any]:
    """A sentence of the engine's own about a camera or a microphone."""
    return Text("sources", source, params).to_json()


class FakeEngine:
    """The link of a bridge. ``topics`` are announced on opening; ``send`` changes one."""

    def __init__(self, topics: dict[str, Any]) -> None:
        self.topics = topics
        self.commands: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {}
        self.closed = False
        self._on_message: Callable[[dict[str, Any]], None] = lambda _: None
        self._on_closed: Callable[[], None] = lambda: None

    def connect(
        self, on_message: Callable[[dict[str, Any]], None], on_closed: Callable[[], None]
    ) -> FakeEngine:
        self._on_message, self._on_closed = on_message, on_closed
        on_message({"kind": "snapshot", "seq": 0, "topics": dict(self.topics)})
        return self

    def command(self, name: str, /, **args: Any) -> Future[Any]:
        self.commands.append((name, args))
        future: Future[Any] = Future()
        answer = self.answers.get(name)
        if callable(answer):
            answer = answer(**args)
        if isinstance(answer, AppError):
            future.set_exception(answer)
        else:
            future.set_result(answer)
        return future

    def send(self, topic: str, value: Any) -> None:
        self.topics[topic] = value
        self._on_message({"kind": "change", "seq": 1, "topic": topic, "value": value})

    def levels(self, *microphones: dict[str, Any]) -> None:
        self._on_message({"kind": "levels", "microphones": list(microphones), "at_ns": 0})

    def die(self) -> None:
        self._on_closed()

    def close(self) -> None:
        self.closed = True


def level(rms: float = -18.0, **more: Any) -> dict[str, Any]:
    return {
        "role": "room",
        "rms_dbfs": rms,
        "peak_dbfs": rms + 8,
        "peak_hold_dbfs": rms + 9,
        "clipped": False,
        "silent_s": 0.0,
        "exact_zero": False,
        **more,
    }


def session(now: datetime, *, present: int | None, practice: bool = False) -> dict[str, Any]:
    """The open session; times of the steps lead up to ``now``."""
    starts_at = now.replace(minute=0, second=0, microsecond=0)
    steps, at = [], now - timedelta(seconds=1112)
    for position, (title, planned_s) in enumerate(STEPS, 1):
        started = present is not None and position <= present
        begun = now - timedelta(seconds=192) if position == present else at
        steps.append(
            {
                "id": position,
                "position": position,
                "title": title,
                "planned_s": planned_s,
                "started_at": iso(begun) if started else "",
                "ended_at": "",
            }
        )
        at += timedelta(seconds=(190, 260, 470, 200)[min(position - 1, 3)])
    return {
        "id": "20261123-1400-a1",
        "title": "Tiếp công dân định kỳ · Vụ việc đất đai phố Thạch Khôi",
        "starts_at": iso(starts_at),
        "scenario": "D6",
        "point_role": "central_point",
        "point_name": "UBND phường Thạch Khôi",
        "chair": "Nguyễn Thị Hạnh",
        "operator": "Trần Văn Bình",
        "citizens": 3,
        "planned_minutes": 60,
        "practice": practice,
        "unscheduled": False,
        "state": "recording" if present else "ready",
        "steps": steps,
        "present_step": present,
    }


def volume(role: str, name: str, now: datetime, **more: Any) -> dict[str, Any]:
    return {
        "role": role,
        "volume": name,
        "path": f"/media/{name}",
        "state": "writing",
        "free_bytes": 1200 * GB,
        "total_bytes": 2000 * GB,
        "full_at": iso(now + timedelta(days=26, hours=3)),
        "verified_until": None,
        "bytes_written": 480_000_000,
        "behind_bytes": 0,
        "rate_bytes_s": 430_000,
        **more,
    }


def base_topics(now: datetime) -> dict[str, Any]:
    """A healthy room with nothing open."""
    return {
        "engine": {"version": "0.1.0", "pid": 1, "data_dir": "/d", "started_at": iso(now)},
        "setup": {
            "camera": "sim",
            "microphone": "sim",
            "speaker": "sim",
            "primary": "/media/D",
            "external": "/media/LUUTRU-02",
            "width": 1280,
            "height": 720,
            "fps": 25,
            "operator": "Trần Văn Bình",
        },
        "devices": {"cameras": [], "microphones": [], "speakers": [], "volumes": []},
        "camera": {
            "state": "live",
            "spec": "sim",
            "name": "Camera phòng",
            "nominal_fps": 25.0,
            "measured_fps": 25.0,
            "black_s": 0.0,
            "frozen_s": 0.0,
            "ring": "",
        },
        "microphones": [{"role": "room", "state": "live", "spec": "sim", "muted": False}],
        "speaker": {"state": "live", "spec": "sim", "muted": False, "volume_percent": 65.0},
        "people": [
            {"id": 1, "name": "Trần Văn Bình", "role": "Cán bộ phụ trách kỹ thuật", "phone": ""},
            {"id": 2, "name": "Nguyễn Thị Hạnh", "role": "Người chủ trì", "phone": ""},
        ],
        "points": [],
        "bridge_points": [],
        "sessions": [],
        "session": None,
        "test": None,
        "test_summaries": {},
        "recording": {
            "state": "idle",
            "session": "",
            "since": "",
            "origin_wall": "",
            "seconds": 0.0,
            "practice": False,
            "sources": [],
            "problem": None,
            "volumes": [
                volume("primary", "(D:)", now, state="idle"),
                volume(
                    "external",
                    "LUUTRU-02",
                    now,
                    state="idle",
                    free_bytes=480 * GB,
                    total_bytes=1000 * GB,
                ),
            ],
        },
        "markers": [],
        "alarms": [],
        "jobs": [],
        "closing": None,
        "network": {
            "state": "pass",
            "address": "",
            "value": Text("network", "connected through {link}", {"link": "eth0"}).to_json(),
        },
        "power": {"state": "pass", "on_mains": True, "battery_percent": 96, "minutes": 42},
        "clock": {"state": "pass", "offset_s": 0.04},
    }


DONE = {
    "state": "pass",
    "passed": 13,
    "cautions": 0,
    "failed": 0,
    "could_not_test": 0,
    "waived": 0,
    "open": 0,
    "finished_at": "2026-11-23T11:40:00+07:00",
}


def ready_topics(now: datetime, *, tested: bool = True) -> dict[str, Any]:
    """A session is open, nothing recorded yet."""
    topics = base_topics(now)
    topics["session"] = session(now, present=None)
    topics["session"]["starts_at"] = iso(now + timedelta(minutes=41, seconds=10))
    late = {**DONE, "state": "caution", "cautions": 2} if tested else None
    topics["test_summaries"] = {"1d": dict(DONE), "2h": late}
    if tested:
        topics["test_summaries"]["jb"] = dict(DONE)
    return topics


def live_items(**states: str) -> list[dict[str, Any]]:
    """What is checked by itself while recording; all in order but ``states`` (id -> state)."""
    return [
        {
            "id": one.id,
            "title": one.title.to_json(),
            "state": states.get(one.id, "pass"),
            "value": None,
        }
        for one in items_for(Phase.DURING, PointRole.CENTRAL)
        if one.id in {"LV1", "LV2", "NT1"}
    ]


def recording_topics(now: datetime, *, practice: bool = False) -> dict[str, Any]:
    """Eighteen minutes and 32 seconds into a recording, the fourth step under way."""
    topics = ready_topics(now)
    origin = now - timedelta(seconds=1112)
    topics["session"] = session(now, present=4, practice=practice)
    topics["recording"] = {
        "state": "recording",
        "session": "20261123-1400-a1",
        "since": iso(origin),
        "origin_wall": iso(origin),
        "seconds": 1112.0,
        "practice": practice,
        "sources": [
            {
                "id": "room",
                "state": "recording",
                "fps": 25.0,
                "frames": 27_800,
                "frames_dropped": 0,
                "frames_duplicated": 0,
                "encoder_alive": True,
            }
        ],
        "volumes": [
            volume("primary", "(D:)", now),
            volume(
                "external",
                "LUUTRU-02",
                now,
                free_bytes=480 * GB,
                total_bytes=1000 * GB,
                full_at=iso(now + timedelta(days=11)),
            ),
        ],
        "problem": None,
    }
    topics["live_checks"] = {"items": live_items()}
    topics["markers"] = [
        {
            "at_s": 640.0,
            "text": "Công dân xem lại đơn",
            "kind": "marker",
            "at": iso(origin + timedelta(seconds=640)),
        },
        {
            "at_s": 300.0,
            "text": "Công dân nộp thêm tài liệu",
            "kind": "marker",
            "at": iso(origin + timedelta(seconds=300)),
        },
    ]
    return topics


def two_sources_topics(now: datetime) -> dict[str, Any]:
    """Two cameras, two microphones, both disks read back, a part being sealed."""
    topics = recording_topics(now)
    topics["setup"].update(camera2="sim", width2=1280, height2=720, fps2=15)
    topics["setup"]["more_microphones"] = [
        {"role": "citizen", "name": "Micro công dân", "spec": "sim", "stands_in_for": ""}
    ]
    topics["camera2"] = {**topics["camera"], "name": "Camera bàn", "measured_fps": 15.0}
    topics["microphones"].append({**topics["microphones"][0], "role": "citizen"})
    room = topics["recording"]["sources"][0]
    room.update(name="Phòng", tracks=[{"role": "room", "name": "Micro phòng", "state": "live"}])
    citizen = {"role": "citizen", "name": "Micro công dân", "state": "live"}
    room["tracks"].append(citizen)
    second = {**room, "id": "room2", "name": "Camera thứ hai", "fps": 15.0, "tracks": []}
    topics["recording"]["sources"].append(second)
    for volume_row, late_s in zip(topics["recording"]["volumes"], (6, 11), strict=True):
        checked = iso(now - timedelta(seconds=late_s))
        volume_row.update(verified_until=checked, verified_state="ok")
    origin = now - timedelta(seconds=1112)
    topics["recording"]["seal"] = {
        "id": "s1",
        "since_s": 960.0,
        "reason": "Công dân trình bày bí mật đời tư",
        "person": "Nguyễn Thị Hạnh",
    }
    topics["seals"] = [
        {
            "id": "s1",
            "session": topics["recording"]["session"],
            "start_s": 960.0,
            "end_s": None,
            "reason": "Công dân trình bày bí mật đời tư",
            "person": "Nguyễn Thị Hạnh",
            "at": iso(origin + timedelta(seconds=960)),
        }
    ]
    topics["listening"] = None
    return topics


def slow_disk_alarm(now: datetime) -> dict[str, Any]:
    """The alarm of the recorder itself, in its own words."""
    slow = CopyStatus(CopyRole.EXTERNAL, Path("/media/LUUTRU-02"), CopyState.SLOW)
    since = iso(now - timedelta(seconds=40))
    return {**copy_alarm(slow, other_lost=False).to_json(), "since": since}


def lost_camera_alarm(now: datetime) -> dict[str, Any]:
    return {
        "key": "camera.lost",
        "severity": "alarm",
        "what": of_sources("The camera “{name}” gives no picture.", name="Camera phòng"),
        "meaning": of_sources("The recording goes on with a slate in its place, and with sound."),
        "action": of_sources("Check the camera's cable; the same camera is taken back by itself."),
        "since": iso(now - timedelta(seconds=9)),
        "count": 2,
        "active": True,
    }


def cut_off_topics(now: datetime) -> dict[str, Any]:
    """The engine was started again after a crash: the open session's recording ended suddenly."""
    topics = ready_topics(now)
    topics["session"].update(state="closed", starts_at=iso(now - timedelta(minutes=19)))
    topics["alarms"] = [
        {
            "key": "recording.recovered",
            "severity": "alarm",
            "what": said("A recording ended suddenly and has been closed now."),
            "meaning": said("{seconds} s of it are on the disks and can be played.", seconds=1112),
            "action": said("If the session still goes on, start recording again at once."),
            "since": iso(now),
            "count": 1,
            "active": True,
        }
    ]
    return topics


REFUSED = T("made up", "Nothing was done.")
