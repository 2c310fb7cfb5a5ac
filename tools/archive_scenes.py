"""Scenes of the archive's page with a made-up recording: its pictures, its sound, its copies."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PySide6.QtGui import QImage

from app.model.text import T
from app.ui.archive.checks.log_sheet import LogSheet
from app.ui.archive.checks.session_sheet import SessionCheckSheet
from app.ui.archive.page import ArchivePage
from app.ui.control_room.window import ControlRoom
from app.ui.player.wave_view import Waves
from tests.helpers import fake_engine as fake
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, iso
from tools.screenshots import Scene, drawn_meeting, drawn_room, settle

SECONDS, AT_S = 3734.0, 1812.0
SEALED = [(1260.0, 1515.0)]


def thumbnail(folder: Path) -> str:
    """A picture of the drawn room, as the engine would have made it; returns its path."""
    path = folder / "thumbnail.jpg"
    small = cv2.resize(_colours(drawn_room()), (320, 180), interpolation=cv2.INTER_AREA)
    cv2.imwrite(str(path), small)
    return str(path)


def answer_sheets(engine: FakeEngine, now: datetime) -> None:
    """Have the engine answer what the sheets of checks and of the log ask."""
    engine.answers["archive.holdings"] = [
        _holding(now, "copy", "/data/DiemCau/2026/20261120-0800-k3m7qa", 15),
        _holding(now, "copy", "/media/LUUTRU-02/DiemCau/2026/20261120-0800-k3m7qa", 15),
        _holding(now, "package", "/media/LUUTRU-02/GOI-BAN-GIAO-20261120-0800-k3m7qa", 122),
        {
            **_holding(now, "held", "/media/LUUTRU-03/20261120-0800-k3m7qa", 15),
            "state": "",
            "connected": False,
            "problem": other_disk("Ổ lưu trữ 03 (WX71A29K)", "TOSHIBA-58C1", "/media/LUUTRU-03"),
        },
    ]
    told: tuple[tuple[str, dict[str, Any]], ...] = (
        ("package.made", {"package": "/media/LUUTRU-02/GOI-BAN-GIAO-20261120-0800-k3m7qa"}),
        ("recording.checked", {}),
        ("medium.lent", {"why": "Thanh tra thành phố mượn theo công văn 12/TTr"}),
        ("seal.add", {"reason": "Công dân trình bày bí mật đời tư"}),
        ("recording.closed", {}),
        ("recording.started", {}),
    )
    rows = [
        {
            "counter": 214 - place,
            "at": iso(now - timedelta(minutes=7 * place)),
            "who": "Trần Văn Bình",
            "action": action,
            "subject": "k3m7qa",
            "details": details,
        }
        for place, (action, details) in enumerate(told)
    ]
    engine.answers["audit.entries"] = {
        "rows": rows,
        "counter": 214,
        "sha256": "25015c96787aeeef62dd27751e4dda6e" * 2,
        "address": "",
        "stamped": 0,
        "stamped_at": "",
        "problem": None,
    }


def played(window: ControlRoom) -> None:
    """The session's recording stands at a moment in its middle."""
    player = archive_page(window).session.player
    player.pictures.show_sources([("room", "Phòng"), ("conference", "Hội nghị")])
    player.pictures.show_images(
        {"room": _image(drawn_room()), "conference": _image(drawn_meeting())}
    )
    player.waves.show_course(SECONDS, SEALED, [])
    speech = bytes(
        round(abs(140 * math.sin(tenth / 370) * math.sin(tenth / 87) + 60 * math.sin(tenth / 53)))
        for tenth in range(round(SECONDS * 10))
    )
    player.waves.show_tracks(["room"])
    player.waves.show_waves(Waves({"room": speech}, 10.0))
    player.playback.seconds = SECONDS
    player.transport.setEnabled(True)
    player._show_place(AT_S)


def with_alarms(now: datetime) -> dict[str, Any]:
    """The archive is looked through while two faults last."""
    topics = cases.list_topics(now)
    topics["alarms"] = [fake.slow_disk_alarm(now), fake.lost_camera_alarm(now)]
    return topics


def alarms_open(window: ControlRoom) -> None:
    """What is to be done about them is read above the recording."""
    played(window)
    window.banner.toggle()
    settle(200)


def checked(window: ControlRoom) -> None:
    archive_page(window).open_sheet(SessionCheckSheet)


def lost(window: ControlRoom) -> None:
    """One copy is missing and noted as lost, the last one of a part; one was noted before."""
    page, now = archive_page(window), datetime.now().astimezone()
    page.open_sheet(SessionCheckSheet)
    settle(200)
    sheet = page.findChild(SessionCheckSheet)
    assert sheet is not None
    gone = _holding(now, "copy", "/media/LUUTRU-02/DiemCau/2026/20261120-0800-k3m7qa", 15)
    noted = {"at": iso(now - timedelta(days=1)), "who": "Đỗ Văn Lưu"}
    rows = [
        {**gone, "state": "missing", "lose": {"copy": 7, "last": ["20261120-0800-k3m7qa"]}},
        {
            **_holding(now, "held", "/media/LUUTRU-03/20261120-0800-k3m7qa", 15),
            **{"state": "lost", "lost": noted, "due_at": None, "checked_at": iso(now)},
        },
    ]
    sheet._show(rows)
    settle(200)
    sheet.cards[0].open_loss.click()
    sheet.cards[0].losing.reason.setText("Ổ hỏng cơ, đã gửi đi cứu dữ liệu không được")


def log(window: ControlRoom) -> None:
    archive_page(window).open_sheet(LogSheet, "")


def excerpt(window: ControlRoom) -> None:
    page = archive_page(window)
    page._excerpt(AT_S, AT_S + 254)


def archive_page(window: ControlRoom) -> ArchivePage:
    """The page of the archive, with the session shown."""
    window.go_to("archive", cases.SHOWN_ID)
    settle(400)
    page = window.page
    assert isinstance(page, ArchivePage)
    return page


SCENES: Sequence[Scene] = (
    ("archive", cases.list_topics, played),
    ("archive-alarms", with_alarms, alarms_open),
    ("archive-check", cases.list_topics, checked),
    ("archive-check-lost", cases.list_topics, lost),
    ("archive-log", cases.list_topics, log),
    ("archive-excerpt", cases.list_topics, excerpt),
)


def other_disk(wanted: str, there: str, place: str) -> dict[str, Any]:
    """What is said where another disk is connected at the place of the one that is wanted."""
    words = T(
        "disks", "Bring the disk “{disk}”: at its place “{other}” is connected instead ({place})."
    )
    return words(disk=wanted, other=there, place=place).to_json()


def _holding(now: datetime, kind: str, path: str, files: int) -> dict[str, Any]:
    return {
        "kind": kind,
        "path": path,
        "bytes": 748_000_000,
        "state": "verified",
        "expected": files,
        "read": files,
        "matched": files,
        "read_back_at": iso(now - timedelta(hours=2)),
        "due_at": iso(now + timedelta(days=90)),
        "connected": True,
    }


def _colours(frame: bytes) -> Any:
    planes = np.frombuffer(frame, np.uint8).reshape(-1, 1280)
    return cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)


def _image(frame: bytes) -> QImage:
    picture = _colours(frame)
    height, width = picture.shape[:2]
    return QImage(picture.data, width, height, 3 * width, QImage.Format.Format_BGR888).copy()
