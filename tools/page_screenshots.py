"""Renders the pages of preparation, closing and archive with a made-up case to PNG files.

Run from the root: ``python -m tools.page_screenshots FOLDER [SCENE...]``.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea

from app.ipc.ring import FrameRingWriter, ring_path
from app.model.clock import now_ns
from app.model.media import VideoFormat
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.control_room.window import ControlRoom
from app.ui.session.page import SessionPage
from tests.helpers import made_up_library
from tests.helpers import page_cases as cases
from tests.helpers.fake_engine import FakeEngine, level
from tools import (
    archive_scenes,
    connect_page_scenes,
    disc_scenes,
    dossier_scenes,
    exchange_scenes,
    handover_scenes,
    keeping_scenes,
    preparation_scenes,
    profile_page_scenes,
)
from tools.screenshots import SIZES, Scene, drawn_meeting, drawn_room, settle, speak_vietnamese


def on(page: str, argument: str = "") -> Callable[[ControlRoom], None]:
    """Bring a page onto the stage."""
    return lambda window: window.go_to(page, argument)


def session_page(window: ControlRoom, argument: str = "") -> SessionPage:
    """The session page, brought onto the stage."""
    window.go_to("session", argument)
    page = window.page
    assert isinstance(page, SessionPage)
    return page


def new_session(window: ControlRoom) -> None:
    fields = session_page(window, "new").form.fields
    fields.title.setText("Tiếp công dân định kỳ của Chủ tịch UBND phường")
    fields.point.setText("UBND phường Thạch Khôi")
    fields.chair.setText("Nguyễn Thị Hạnh")
    fields.citizens.setValue(3)
    for field in (fields.title, fields.point, fields.chair):
        field.home(False)


def refused_form(window: ControlRoom) -> None:
    new_session(window)
    page = window.page
    assert isinstance(page, SessionPage)
    page.form.fields.title.setText("")
    page.form.show_error(cases.title_refused())


def to_the_end(window: ControlRoom) -> None:
    area = session_page(window).preparation.findChildren(QScrollArea)[0]
    settle(50)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def typed_camera(window: ControlRoom) -> None:
    choice = session_page(window).preparation.sources.camera
    choice.list.setCurrentIndex(choice.list.count() - 2)
    choice._activated(choice.list.currentIndex())
    settle(100)


def export_panel(window: ControlRoom) -> None:
    window.go_to("archive", cases.SHOWN_ID)
    settle(150)
    window.press_primary()


SCENES: Sequence[Scene] = (
    ("session-list", cases.list_topics, on("session")),
    ("session-list-empty", cases.empty_topics, on("session")),
    ("session-form", cases.list_topics, new_session),
    ("session-form-refused", cases.list_topics, refused_form),
    ("preparation", cases.preparation_topics, on("session")),
    ("preparation-more", cases.more_devices_topics, to_the_end),
    ("preparation-bare", cases.bare_topics, on("session")),
    ("preparation-typed", cases.practice_topics, typed_camera),
    ("closing-reading", cases.reading_topics, on("closing")),
    ("closing-report", cases.closing_topics, on("closing")),
    ("closing-damaged", cases.damaged_topics, on("closing")),
    ("archive-export", cases.list_topics, export_panel),
    ("archive-working", cases.exporting_topics, on("archive", cases.SHOWN_ID)),
    *archive_scenes.SCENES,
    *connect_page_scenes.SCENES,
    *disc_scenes.SCENES,
    *dossier_scenes.SCENES,
    *exchange_scenes.SCENES,
    *handover_scenes.SCENES,
    *keeping_scenes.SCENES,
    *preparation_scenes.SCENES,
    *profile_page_scenes.SCENES,
)


def shoot(scene: Scene, size: tuple[int, int], folder: Path, ring: str, far: str) -> Path:
    """Render one scene at one size, with an engine that knows the session of the archive."""
    name, topics_of, prepare = scene
    now = datetime.now().astimezone()
    topics = topics_of(now)
    if "camera2" in topics:
        topics["camera2"]["ring"] = ring
    topics["camera"]["ring"] = ring if topics["camera"]["state"] == "live" else ""
    connect_page_scenes.show_far_end(topics, far)
    picture = archive_scenes.thumbnail(folder)
    engine = made_up_library.answer_from(FakeEngine(topics), now, picture)
    archive_scenes.answer_sheets(engine, now)
    handover_scenes.answer_handovers(engine, now, str(folder / "BIEN-BAN-BAN-GIAO.pdf"))
    keeping_scenes.answer_keeping(engine, now)
    if topics["closing"] is None:
        engine.answers["session.show"] = cases.whole_session(now)
        disc_scenes.answer_discs(engine, now)
    bridge = Bridge(engine.connect)
    window = ControlRoom(bridge)
    window.resize(*size)
    window.show()
    bridge.start()
    # The window chooses its first page when the first topics come, late on a busy machine: a page
    # that was gone to before would be left again.
    while not bridge.state.topics():
        settle(20)
    settle(150)
    prepare(window)
    for k in range(6):
        engine.levels(level(-18 + k % 3))
        settle(40)
    path = folder / f"{name}-{size[0]}.png"
    window.grab().save(str(path))
    window.close()
    bridge.close()
    window.deleteLater()
    return path


def main() -> int:
    """Render all scenes, or those named."""
    folder, chosen = Path(sys.argv[1]), sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    make_application()
    speak_vietnamese()
    writer = FrameRingWriter.create(ring_path("page-screenshots"), VideoFormat())
    far = FrameRingWriter.create(ring_path("page-screenshots-far"), VideoFormat())
    frame, far_frame = drawn_room(), drawn_meeting()
    feed = QTimer()
    feed.timeout.connect(lambda: writer.write(frame, now_ns()))
    feed.timeout.connect(lambda: far.write(far_frame, now_ns()))
    feed.start(100)
    for scene in SCENES:
        if not chosen or scene[0] in chosen:
            for size in SIZES:
                print(shoot(scene, size, folder, str(writer.path), str(far.path)))
    feed.stop()
    writer.close()
    far.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
