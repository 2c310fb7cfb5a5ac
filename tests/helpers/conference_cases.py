"""Made-up calls for the pages of the meeting: before it, in it, in trouble."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any

from app.conference.platforms import load_platforms
from app.conference.verdict import shown_limits
from app.engine.conference_choice import platform_json
from app.settings.profile import profile_in_force
from tests.helpers import fake_engine as fake
from tests.helpers import page_cases as pages
from tests.helpers.fake_engine import iso, text

Topics = dict[str, Any]

CALL_LIMITS = shown_limits(profile_in_force(practice=False))
"""The topic ``call_limits``."""

POINTS = (
    ("UBND thành phố Hải Phòng", True, 2400),
    ("Ban Tiếp công dân thành phố", True, 2390),
    ("Sở Nông nghiệp và Môi trường", True, 2200),
    ("Sở Xây dựng", True, 1900),
    ("Thanh tra thành phố", True, 2100),
    ("UBND phường Tân Hưng", False, 1500),
    ("UBND xã Gia Lộc", False, 2300),
    ("UBND phường Thạch Khôi", True, 2500),
)


def platforms() -> list[Topics]:
    """The topic ``platforms`` with the ready-made profiles."""
    return [platform_json(profile) for profile in load_platforms()]


def points(now: datetime, away: dict[str, float] | None = None) -> list[Topics]:
    """The topic ``points``; ``away`` names those that left, and how many seconds ago."""
    gone = away or {}
    rows = []
    for number, (name, required, since_s) in enumerate(POINTS, 1):
        here = name not in gone
        since = now - timedelta(seconds=since_s if here else gone[name])
        rows.append(
            {
                "id": number,
                "name": name,
                "role": "delegate_point",
                "required": required,
                "present": here,
                "since": iso(since),
                "told_by": "Trần Văn Bình",
            }
        )
    return rows


def figures(at: datetime, *, bits_out: float = 1.6e6, loss: float = 0.002) -> Topics:
    """One second of a call: one connection, picture and sound both ways."""
    wave = math.sin(at.timestamp() / 9)
    stream = {"codec": "VP8", "freezes_s": 0.0, "limitation": "none", "level": None}
    picture = {"width": 1280, "height": 720, "fps": 25.0, "frames": 1000}
    none = {"width": 0, "height": 0, "fps": None, "frames": 0}
    jitter = 0.006 + 0.002 * wave
    shapes = (
        ("in", "video", picture, 2.1e6 + 2e5 * wave),
        ("in", "audio", none, 4.8e4),
        ("out", "video", picture, bits_out + 1e5 * wave),
        ("out", "audio", none, 4.6e4),
    )
    streams = [
        {
            **stream,
            **size,
            "direction": direction,
            "media": media,
            "bit_rate": rate,
            "loss": loss if media == "video" else 0.0,
            "jitter_s": jitter,
        }
        for direction, media, size, rate in shapes
    ]
    if bits_out < 5e5:
        streams[2].update(width=480, height=270, fps=12.0, limitation="bandwidth")
    connection = {
        "id": "1",
        "state": "connected",
        "round_trip_s": 0.038 + 0.004 * wave + 3 * loss,
        "available_out": bits_out * 1.2,
        "streams": streams,
    }
    return {"at": iso(at), "connections": [connection]}


def conference(now: datetime, state: str = "idle", **more: Any) -> Topics:
    """The topic ``conference`` with GoMeet chosen."""
    recorded = {"state": "not_asked", "since": "", "asked_at": "", "person": "", "file": ""}
    return {
        "platform": "gomeet",
        "kind": "embedded",
        "state": state,
        "wanted": state not in {"idle", "left", "failed"},
        "order": 1,
        "address": "https://gomeet.vnpt.vn/room?sessionToken=•••",
        "host": "gomeet.vnpt.vn",
        "title": "VNPT - GoMeet",
        "room": "8412 0937",
        "display_name": "Xã - UBND phường Thạch Khôi - Điểm cầu trung tâm",
        "user": "",
        "has_password": True,
        "since": iso(now - timedelta(minutes=19)),
        "attempts": 0,
        "next_try_s": None,
        "problem": None,
        "advice": None,
        "lease": {"window": "w1"},
        "picture": None,
        "wanted_picture": {"width": 1280, "height": 720, "fps": 25},
        "sound_out": "",
        "far_ring": "",
        "muted": False,
        "camera": {"mode": "live", "source": "room"},
        "recording": recorded,
        "sharing": None,
        "external": None,
        "origins": ["https://gomeet.vnpt.vn"],
        "hooks": [],
        **more,
    }


GOOD = {"state": "good", "words": text("tiếng tốt, hình tốt"), "advice": []}
WEAK = {
    "state": "caution",
    "words": text("tiếng tốt, hình bị vỡ: đường truyền tải lên yếu"),
    "advice": [text("Giảm độ nét của hình gửi đi, hoặc chuyển sang đường truyền dự phòng.")],
}


def call(at: datetime, verdict: Topics, **shape: float) -> Topics:
    """The topic ``call`` at one second."""
    return {"at": iso(at), "figures": figures(at, **shape), "verdict": verdict}


def before_topics(now: datetime) -> Topics:
    """Tested, GoMeet chosen, nobody in the room yet."""
    topics = fake.ready_topics(now)
    topics.update(platforms=platforms(), conference=conference(now), points=points(now))
    topics["points"] = [{**one, "present": False, "since": ""} for one in topics["points"]]
    return topics


def choosing_topics(now: datetime) -> Topics:
    """No platform is chosen yet."""
    return before_topics(now) | {"conference": {"state": "idle", "platform": ""}}


def failed_topics(now: datetime) -> Topics:
    """The host of the room cannot be reached."""
    problem = {
        "what": text("Không tới được máy chủ gomeet.vnpt.vn."),
        "meaning": text("Chưa vào phòng họp; việc ghi phòng không bị ảnh hưởng."),
        "action": text("Kiểm tra đường truyền rồi thử lại, hoặc mở bằng trình duyệt."),
    }
    return before_topics(now) | {"conference": conference(now, "failed", problem=problem)}


def call_topics(now: datetime, *, recording: bool = True) -> Topics:
    """In the call, all well, seven of eight points here."""
    topics = fake.recording_topics(now) if recording else fake.ready_topics(now)
    running = {
        "state": "running",
        "since": iso(now - timedelta(minutes=17)),
        "asked_at": iso(now - timedelta(minutes=7)),
        "person": "Trần Văn Bình",
        "file": "",
    }
    topics.update(
        platforms=platforms(),
        conference=conference(now, "in_call", recording=running),
        call=call(now, GOOD),
        call_limits=CALL_LIMITS,
        points=points(now, {"UBND xã Gia Lộc": 312.0}),
        sound_layers=[],
        camera_control={"available": False},
        room_display={"screen": "", "state": "off", "mode": "auto", "showing": "", "since": ""},
    )
    if recording:
        room = topics["recording"]["sources"][0]
        own = {"role": "room", "name": "Micro phòng", "state": "live"}
        far = {"role": "far", "name": "Các điểm cầu", "state": "live"}
        topics["recording"]["sources"].append(
            {**room, "id": "conference", "name": "Hội nghị", "tracks": [far, own]}
        )
    return topics


def weak_topics(now: datetime) -> Topics:
    """The line upwards is weak; a required point is gone for 12 seconds."""
    topics = call_topics(now)
    topics["call"] = call(now, WEAK, bits_out=3e5, loss=0.024)
    topics["points"] = points(now, {"Sở Xây dựng": 12.0})
    since = iso(now - timedelta(seconds=12))
    topics["alarms"] = [
        {
            "key": "conference.point.4",
            "severity": "caution",
            "what": text("Điểm cầu “Sở Xây dựng” đã rời phòng họp."),
            "meaning": text("Điểm cầu này bắt buộc có mặt."),
            "action": text("Gọi điện cho điểm cầu; quá 2 phút thì báo người chủ trì."),
            "since": since,
            "count": 1,
            "active": True,
        }
    ]
    return topics


def reconnecting_topics(now: datetime) -> Topics:
    """The line was cut; the program tries again by itself."""
    topics = call_topics(now)
    topics["conference"].update(state="reconnecting", attempts=3, next_try_s=4.6)
    topics["call"] = {"at": iso(now), "figures": None, "verdict": None}
    topics["alarms"] = [lost_alarm(now)]
    topics["markers"].append(
        {"at_s": 1100.0, "text": "Mất kết nối phòng họp", "kind": "incident", "at": iso(now)}
    )
    return topics


def lost_alarm(now: datetime) -> Topics:
    """The alarm of a call that broke."""
    return {
        "key": "conference.lost",
        "severity": "alarm",
        "what": text("Mất kết nối với phòng họp."),
        "meaning": text("Ghi phòng vẫn tiếp tục; nguồn hội nghị là bảng thông báo."),
        "action": text("Chương trình tự kết nối lại. Quá 2 phút thì báo người chủ trì."),
        "since": iso(now - timedelta(seconds=12)),
        "count": 1,
        "active": True,
    }


def lost_topics(now: datetime) -> Topics:
    """All tries were in vain."""
    topics = reconnecting_topics(now)
    topics["conference"].update(
        state="lost",
        attempts=12,
        next_try_s=None,
        problem={
            "what": text("Mất kết nối với phòng họp, đã thử lại 12 lần."),
            "meaning": text("Ghi phòng vẫn tiếp tục."),
            "action": text("Kiểm tra đường truyền, rồi bấm “Kết nối lại ngay”."),
        },
    )
    return topics


def advice_topics(now: datetime) -> Topics:
    """The room sends H.264 alone, which the embedded view cannot decode."""
    topics = call_topics(now, recording=False)
    reason = text("Phòng họp gửi hình chuẩn H.264 mà khung này không giải mã được.")
    topics["conference"]["advice"] = {"kind": "browser", "reason": reason}
    topics["conference"]["recording"]["state"] = "not_asked"
    return topics


def recording_due_topics(now: datetime) -> Topics:
    """The session is recorded; nobody has said yet that the room is, too."""
    topics = call_topics(now)
    topics["conference"]["recording"] = {
        "state": "due",
        "since": "",
        "asked_at": iso(now),
        "person": "",
        "file": "",
    }
    return topics


def closing_topics(now: datetime) -> Topics:
    """The session is over; the room's own recording has still to be fetched."""
    record = pages.recording_record()
    meeting = {**record, "source": "conference", "frames": 93_300}
    held = {
        "seconds": 3690,
        "judged_s": {"good": 3480, "caution": 210},
        "causes_s": {"uplink": 210},
        "measures": {
            "round_trip_ms": [31.0, 42.4, 187.0],
            "in_video_loss_percent": [0.0, 0.1, 1.4],
            "out_video_loss_percent": [0.0, 0.3, 4.2],
        },
        "points": points(now, {"UBND xã Gia Lộc": 312.0}),
        "visits": [],
        "platform_recording": [],
    }
    checks = [pages.check(role, decoded_frames=186_650) for role in ("primary", "external")]
    topics = pages.closing_topics(now, recordings=[record, meeting], meeting=held, checks=checks)
    stopped = {"state": "stopped", "since": iso(now), "asked_at": "", "person": "", "file": ""}
    topics.update(
        platforms=platforms(),
        conference=conference(now, "left", recording=stopped),
        points=points(now, {"UBND xã Gia Lộc": 312.0}),
    )
    return topics


FINDINGS = [
    {"state": "pass", "words": text("Tìm thấy máy chủ gomeet.vnpt.vn, chứng thư còn hạn.")},
    {
        "state": "caution",
        "words": text("Camera đang được một chương trình khác mở."),
        "action": text("Đóng chương trình đó trước khi vào phòng."),
    },
    {"state": "pass", "words": text("Micro và loa của cuộc họp đúng thiết bị đã chọn.")},
    {
        "state": "could_not_test",
        "words": text("Chưa kiểm tra được mật khẩu phòng."),
        "action": text("Chỉ biết được khi vào phòng."),
    },
]

INVITATION = {
    "found": {
        "title": "Tiếp công dân định kỳ tháng 11",
        "platform": "gomeet",
        "address": "https://gomeet.vnpt.vn/room?sessionToken=•••",
        "room": "8412 0938",
        "starts_at": "2026-11-23T14:00:00+07:00",
        "has_password": True,
    },
    "findings": [
        {
            "state": "fail",
            "words": text("Mã phòng 8412 0938 khác với phòng của buổi tiếp (8412 0937)."),
            "action": text("Hỏi lại điểm cầu trung tâm trước khi vào."),
        },
        {"state": "caution", "words": text("Đường dẫn hết hạn lúc 15:00 hôm nay.")},
        {"state": "pass", "words": text("Máy chủ gomeet.vnpt.vn thuộc nền tảng GoMeet.")},
    ],
}
