"""Made-up cases for the pages of preparation, closing and archive."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.model.errors import RemoteError
from app.model.text import T
from tests.helpers import fake_engine as fake

SHOWN_ID = "k3m7qa"
GB = fake.GB
HASH = "650fd9fe223d79e3587ac5e5e3849045743c3428fe134f936890a3556ab172c2"


def row(
    session_id: str, title: str, starts_at: datetime, state: str = "planned", **more: Any
) -> dict[str, Any]:
    """A row of the topic ``sessions``."""
    return {
        "id": session_id,
        "title": title,
        "starts_at": fake.iso(starts_at),
        "point_name": "UBND phường Thạch Khôi",
        "point_role": "central_point",
        "practice": False,
        "unscheduled": False,
        "state": state,
        "chair": "Nguyễn Thị Hạnh",
        "seconds": 0.0,
        "copies": {"state": "none", "checked_at": ""},
        **more,
    }


def recorded(
    session_id: str, title: str, starts_at: datetime, copies: str, **more: Any
) -> dict[str, Any]:
    """A row of a session that was recorded."""
    checked = fake.iso(starts_at + timedelta(hours=2)) if copies != "unchecked" else ""
    found = {"state": copies, "checked_at": checked}
    seconds = more.pop("seconds", 3734.0)
    return row(
        session_id,
        title,
        starts_at,
        more.pop("state", "closed"),
        seconds=seconds,
        copies=found,
        **more,
    )


def rows(now: datetime) -> list[dict[str, Any]]:
    """Sessions to come and gone by."""
    eight = now.replace(hour=8, minute=0, second=0, microsecond=0)
    day = timedelta(days=1)
    return [
        row("n5c2xe", "Tiếp công dân định kỳ tháng 12", eight + 12 * day),
        row("p4d7wb", "Vụ việc đất đai phố Thạch Khôi", now + timedelta(hours=3), "ready"),
        row(
            "r2f6yd",
            "Chạy thử thiết bị trước buổi tiếp",
            now + timedelta(minutes=20),
            "testing",
            practice=True,
            chair="",
        ),
        row("t7h3za", "Tiếp đoàn đông người khu tái định cư Tân Hưng", eight + 2 * day),
        recorded(
            SHOWN_ID, "Bồi thường đất phố Thạch Khôi", eight - 3 * day, "matched", state="archived"
        ),
        recorded("a2b4c6", "Đường dân sinh tổ 5", eight - 41 * day, "matched", seconds=2882.0),
        recorded(
            "d3e5f7",
            "Môi trường cụm công nghiệp",
            eight - 69 * day,
            "unchecked",
            point_name="UBND thành phố",
            chair="Trần Quốc Việt",
            seconds=7900.0,
        ),
        recorded(
            "g2h4j6", "Chế độ chính sách người có công", eight - 104 * day, "one", seconds=3319.0
        ),
        recorded(
            "k5l7m3", "Tranh chấp ranh giới thửa đất", eight - 132 * day, "differs", seconds=4845.0
        ),
    ]


def devices() -> dict[str, Any]:
    """What the system reports."""
    return {
        "cameras": [device("usb:046d:0825:1", "Logitech C270", "camera")],
        "microphones": [
            device("alsa:jabra", "Jabra Speak 750", "microphone"),
            device("alsa:line", "Bàn trộn, đường vào 1", "microphone"),
        ],
        "speakers": [device("alsa:jabra-out", "Jabra Speak 750", "speaker")],
        "volumes": [
            disk("/", "Ổ hệ thống", 80, 256, "fixed", "ext4"),
            disk("/media/D", "Dữ liệu", 1200, 2000, "fixed", "ext4"),
            disk("/media/LUUTRU-02", "LUUTRU-02", 480, 1000, "removable", "exfat"),
        ],
    }


def device(device_id: str, name: str, kind: str) -> dict[str, Any]:
    return {"id": device_id, "name": name, "kind": kind, "state": "present"}


def disk(
    path: str, name: str, free_gb: int, total_gb: int, kind: str, system: str
) -> dict[str, Any]:
    return {
        "id": f"device:{path}",
        "name": name,
        "path": path,
        "kind": kind,
        "file_system": system,
        "free_bytes": free_gb * GB,
        "total_bytes": total_gb * GB,
        "serial": "S123",
        "writable": True,
        "state": "present",
    }


def list_topics(now: datetime) -> dict[str, Any]:
    """No session is open; there are some."""
    topics = empty_topics(now)
    topics["sessions"] = rows(now)
    return topics


def empty_topics(now: datetime) -> dict[str, Any]:
    """A new installation."""
    topics = fake.base_topics(now)
    topics["devices"] = devices()
    topics["bridge_points"] = [
        {"id": 1, "name": "UBND phường Thạch Khôi", "level": "", "address": "", "phone": ""}
    ]
    return topics


def preparation_topics(now: datetime) -> dict[str, Any]:
    """A session is open, its room chosen, not tested yet."""
    topics = list_topics(now)
    topics["session"] = fake.session(now, present=None)
    topics["session"].update(
        state="planned", starts_at=fake.iso(now + timedelta(days=2, hours=3, minutes=12))
    )
    topics["setup"].update(
        camera="usb:046d:0825:1", microphone="alsa:jabra", speaker="alsa:jabra-out"
    )
    return topics


def bare_topics(now: datetime) -> dict[str, Any]:
    """A session is open and nothing is chosen."""
    topics = preparation_topics(now)
    nothing = dict.fromkeys(("camera", "microphone", "speaker", "primary", "external"), "")
    topics["setup"].update(nothing)
    off = {"state": "off", "spec": "", "name": ""}
    topics["camera"].update(off)
    topics["microphones"] = [{"role": "room", **off}]
    topics["speaker"] = off
    topics["session"].update(chair="", operator="")
    return topics


def more_devices_topics(now: datetime) -> dict[str, Any]:
    """A room with a second camera and a microphone of the citizen's own."""
    topics = preparation_topics(now)
    wide = device("usb:046d:085e:1", "Logitech BRIO", "camera")
    seat = {"role": "citizen", "name": "Micro công dân"}
    citizen = {**seat, "spec": "alsa:line", "stands_in_for": ""}
    topics["devices"]["cameras"].append(wide)
    topics["setup"].update(camera2=wide["id"], fps2=15, more_microphones=[citizen])
    topics["camera2"] = {**topics["camera"], "name": wide["name"], "measured_fps": 15.0}
    topics["microphones"] = [
        *topics["microphones"],
        {**topics["microphones"][0], "role": "citizen"},
    ]
    return topics


def practice_topics(now: datetime) -> dict[str, Any]:
    """A practice with simulators is open."""
    topics = preparation_topics(now)
    topics["session"]["practice"] = True
    topics["setup"].update(
        camera="sim",
        microphone="sim",
        speaker="sim",
        primary="/home/x/practice/primary",
        external="/home/x/practice/external",
    )
    return topics


def title_refused() -> RemoteError:
    """The engine's answer to a session without a title."""
    what = T("reception", "“{field}” cannot be taken: {fault}.")
    return RemoteError(
        "ReceptionError",
        1,
        what(field=T("reception", "Title"), fault=T("reception", "it must not be empty")),
        meaning=T("reception", "Nothing was changed."),
        action=T("reception", "Put it right and save again."),
    )


def recording_record() -> dict[str, Any]:
    """A closed recording of an hour as the engine tells it."""
    segments = [
        {
            "file": f"room/{n:06d}.mp4",
            "sha256": HASH,
            "bytes": 61_000_000,
            "start_s": 300.0 * n,
            "seconds": 300.0,
            "frames": 7500,
        }
        for n in range(12)
    ]
    folder = "DiemCau/2026/20261119-0800-k3m7qa"
    return {
        "source": "room",
        "segments": segments,
        "copies": [
            {
                "volume": "/media/D",
                "path": f"/media/D/{folder}",
                "sha256": HASH,
                "bytes": 745_000_000,
                "role": "primary",
            },
            {
                "volume": "/media/LUUTRU-02",
                "path": f"/media/LUUTRU-02/{folder}",
                "sha256": HASH,
                "bytes": 745_000_000,
                "role": "external",
            },
        ],
        "seconds": 3734.0,
        "frames": 93_350,
        "frames_dropped": 0,
        "frames_duplicated": 3,
        "clock_s": 3734.04,
        "audio_rms_dbfs": -21.1,
        "gaps": [],
    }


def check(role: str, **more: Any) -> dict[str, Any]:
    """What reading one copy back said."""
    disk_path = "/media/D" if role == "primary" else "/media/LUUTRU-02"
    return {
        "role": role,
        "path": f"{disk_path}/DiemCau/2026/20261119-0800-k3m7qa",
        "expected": 15,
        "read": 15,
        "matched": 15,
        "missing": [],
        "extra": [],
        "changed": [],
        "decoded_frames": 93_350,
        "decoded_seconds": 3734.0,
        "decode_errors": [],
        "verified": True,
        **more,
    }


def damaged(role: str) -> dict[str, Any]:
    """A copy in which one file changed and one is gone."""
    return check(
        role,
        read=14,
        matched=13,
        changed=["room/000007.mp4"],
        missing=["room/000012.mp4"],
        decoded_frames=85_850,
        decoded_seconds=3434.0,
        verified=False,
    )


def closing_topics(now: datetime, **report: Any) -> dict[str, Any]:
    """The recording was stopped and both copies were read back."""
    topics = preparation_topics(now)
    topics["session"].update(
        id=SHOWN_ID,
        state="closed",
        title="Bồi thường đất phố Thạch Khôi",
        starts_at=fake.iso(now - timedelta(hours=1)),
    )
    topics["recording"].update(session=SHOWN_ID)
    topics["closing"] = {
        "session": SHOWN_ID,
        "recordings": [recording_record()],
        "checks": [check("primary"), check("external")],
        "verified": True,
        **report,
    }
    return topics


def job(kind: str, **more: Any) -> dict[str, Any]:
    """A work under way."""
    return {
        "id": "96a4555c",
        "kind": kind,
        "title": fake.text("Đọc lại hai bản"),
        "done": 1_840_000_000,
        "total": 2_980_000_000,
        "unit": "bytes",
        "rate": 94_000_000,
        "eta_s": 12.1,
        "state": "running",
        "message": None,
        "result": None,
        **more,
    }


def reading_topics(now: datetime) -> dict[str, Any]:
    """The recording was stopped; the copies are being read back."""
    topics = closing_topics(now)
    topics["closing"] = None
    topics["jobs"] = [job("close")]
    return topics


def damaged_topics(now: datetime) -> dict[str, Any]:
    """The external copy does not match."""
    gap = {"start_s": 1812.0, "seconds": 4.0, "cause": "EIO", "copy": "external"}
    record = {**recording_record(), "gaps": [gap]}
    return closing_topics(
        now, recordings=[record], checks=[check("primary"), damaged("external")], verified=False
    )


def whole_session(now: datetime) -> dict[str, Any]:
    """What ``session.show`` answers."""
    begun = now - timedelta(days=3)
    shown = fake.session(now, present=None)
    shown.update(
        id=SHOWN_ID,
        title="Bồi thường đất phố Thạch Khôi",
        state="archived",
        starts_at=fake.iso(begun),
    )
    when = fake.iso(begun + timedelta(hours=2))
    return {
        **shown,
        "recordings": [
            {**recording_record(), "started_at": fake.iso(begun), "ended_at": when, "problem": None}
        ],
        "checks": [{**check(role), "checked_at": when} for role in ("primary", "external")],
        "packages": [
            {
                "id": 1,
                "session": SHOWN_ID,
                "path": "/media/LUUTRU-02/GOI-20261119-0800-k3m7qa",
                "sha256": HASH,
                "bytes": 748_000_000,
                "verified": True,
                "made_at": when,
                "made_by": "Trần Văn Bình",
                "handover_record": "/media/LUUTRU-02/Bien-ban-ban-giao-k3m7qa.pdf",
            },
        ],
        "seals": [
            {
                "id": "s1",
                "session": SHOWN_ID,
                "start_s": 1260.0,
                "end_s": 1515.0,
                "reason": "Công dân trình bày bí mật đời tư",
                "person": "Nguyễn Thị Hạnh",
                "at": fake.iso(begun),
            }
        ],
        "markers": [
            {"at_s": 12.0, "text": "Bắt đầu buổi tiếp", "kind": "step", "at": fake.iso(begun)},
            {"at_s": 745.0, "text": "Công dân nộp thêm tài liệu", "kind": "marker", "at": ""},
            {"at_s": 1812.0, "text": "Công dân xem lại đơn", "kind": "marker", "at": ""},
        ],
    }


def export_result() -> dict[str, Any]:
    """What the work of an export ends with."""
    return {
        "package": "/media/LUUTRU-02/GOI-20261119-0800-k3m7qa",
        "name": "GOI-20261119-0800-k3m7qa",
        "files": 27,
        "bytes": 748_000_000,
        "seal": HASH,
        "made_at": "",
        "verified": True,
        "check": {"expected": 27, "read": 27, "matched": 27},
        "session": SHOWN_ID,
        "handover": "/media/LUUTRU-02/Bien-ban-ban-giao-k3m7qa.pdf",
        "volumes": [],
    }


def exporting_topics(now: datetime) -> dict[str, Any]:
    """A package is being made."""
    topics = list_topics(now)
    topics["jobs"] = [
        job("export", title=fake.text("Gói bàn giao “Bồi thường đất phố Thạch Khôi”"))
    ]
    return topics
