"""Renders the chair's screen with a made-up dossier to PNG files, to be looked at.

Run from the root: ``python -m tools.chair_screenshots FOLDER [SCENE...]``.
"""

from __future__ import annotations

import os
import sys
import tempfile
import wave
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage

from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.chair.view import ChairView
from tests.helpers import chair_cases as cases
from tests.helpers.fake_engine import FakeEngine, iso
from tests.helpers.fake_pages import FakePages
from tools.screenshots import settle, speak_vietnamese

SIZES = ((1920, 1080), (1366, 768), (2560, 1440), (1080, 1920))
Topics = dict[str, Any]
Scene = tuple[str, Callable[[datetime], Topics], Callable[[ChairView], object]]


def reading(now: datetime) -> Topics:
    return cases.topics(now)


def with_chair(**more: Any) -> Callable[[datetime], Topics]:
    def made(now: datetime) -> Topics:
        return {**cases.topics(now), "chair": cases.chair(**more)}

    return made


def long_words(now: datetime) -> Topics:
    made = cases.topics(now)
    case = cases.land_case(
        title=(
            "Khiếu nại của 27 hộ dân tổ dân phố Nguyễn Thị Minh Khai về giá bồi thường, hỗ trợ và"
            " bố trí tái định cư khi thu hồi đất nông nghiệp"
        ),
        asks=(
            "Áp dụng giá đất tại thời điểm chi trả; bố trí tái định cư tại chỗ cho các hộ không còn"
            " nơi ở nào khác; công khai phương án bồi thường đã phê duyệt; trả lời bằng văn bản."
        ),
        proposal="Giữ nguyên quyết định lần hai; giao UBND phường đối thoại thêm một lần.",
    )
    case["events"] = [
        {
            "date": f"{month:02d}/2025",
            "title": f"Đối thoại lần thứ {month} với các hộ dân",
            "detail": "",
        }
        for month in range(1, 9)
    ]
    made["dossiers"] = cases.dossiers(case)
    made["chair"] = cases.chair(cases.LETTER, page=237)
    made["points"][1].update(present=False)
    made["session"]["steps"][3].update(
        title="Sở Nông nghiệp và Môi trường giải trình về kết quả đo đạc", planned_s=120
    )
    return made


def asked(now: datetime) -> Topics:
    request = {"id": "r1", "kind": "sound", "at": iso(now - timedelta(seconds=9)), "done_at": ""}
    return {**cases.topics(now), "chair": cases.chair(requests=[request])}


def answered(now: datetime) -> Topics:
    request = {"id": "r1", "kind": "sound", "at": iso(now), "done_at": iso(now)}
    return {**cases.topics(now), "chair": cases.chair(requests=[request])}


def awake(view: ChairView) -> None:
    view.desk.wake()


def nothing(view: ChairView) -> None:
    """As it comes."""


def large(view: ChairView) -> None:
    view.desk.set_large(True)


def large_awake(view: ChairView) -> None:
    view.desk.set_large(True)
    view.desk.wake()


def pad(view: ChairView) -> None:
    view.desk.open_pad()


def enlarged(view: ChairView) -> None:
    view.desk.paper.zoom(1.9)
    view.desk.wake()


def revealed(view: ChairView) -> None:
    view.desk.glance.reveal.click()


def awaited(view: ChairView) -> None:
    pages = view.reader._pages
    assert isinstance(pages, FakePages)
    pages.late = True
    view.reader.step(1)


def sound(now: datetime) -> Topics:
    """A recording of silence, three minutes long."""
    made = cases.topics(now)
    path = Path(tempfile.gettempdir()) / "chair-screenshots.wav"
    with wave.open(str(path), "wb") as target:
        target.setparams((1, 2, 8000, 0, "NONE", "not compressed"))
        target.writeframes(bytes(2 * 8000 * 192))
    case = cases.land_case()
    case["documents"][3]["files"] = [str(path)]
    made["dossiers"] = cases.dossiers(case)
    made["chair"] = cases.chair(cases.SPEECH)
    return made


SCENES: Sequence[Scene] = (
    ("reading", reading, nothing),
    ("awake", reading, awake),
    ("large", reading, large),
    ("large-awake", reading, large_awake),
    ("long", long_words, nothing),
    ("long-awake", long_words, awake),
    ("pad", reading, pad),
    ("enlarged", reading, enlarged),
    ("awaited", reading, awaited),
    ("asked", asked, awake),
    ("answered", answered, nothing),
    ("secret", with_chair(document_id="d-secret", page=2), nothing),
    ("revealed", with_chair(document_id="d-secret", page=2), revealed),
    ("locked", with_chair(document_id=cases.LOCKED), nothing),
    ("nothing", with_chair(taken=None), nothing),
    ("sound", sound, nothing),
)


def shoot(scene: Scene, size: tuple[int, int], folder: Path) -> Path:
    """Render one scene at one size."""
    name, topics_of, prepare = scene
    topics = topics_of(datetime.now().astimezone())
    engine = FakeEngine(topics)
    engine.answers["chair.notes"] = cases.notes()
    bridge = Bridge(engine.connect)
    view = ChairView(bridge, FakePages())
    view.resize(*size)
    view.show()
    bridge.start()
    while not bridge.connected or not bridge.state.topics():
        settle(20)
    view.show_state(topics["chair"], topics["dossiers"], topics)
    settle(80)
    prepare(view)
    settle(450)
    path = folder / f"chair-{name}-{size[0]}.png"
    picture: QImage = view.grab().toImage()
    picture.save(str(path))
    view.close()
    bridge.close()
    view.deleteLater()
    return path


def main() -> int:
    """Render all scenes, or those named."""
    folder, chosen = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    make_application()
    speak_vietnamese()
    for scene in SCENES:
        if not chosen or scene[0] in chosen:
            for size in SIZES:
                print(shoot(scene, size, folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
