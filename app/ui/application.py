"""Starts the window: application, theme, link to the engine, and what goes with them."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.ipc.launch import ensure_engine
from app.system.i18n import choose_language
from app.system.paths import DataPaths
from app.ui.bridge import Bridge, EngineLink, OnClosed, OnMessage
from app.ui.conference.browser_engine import prepare_application
from app.ui.conference.host import LAST_WORDS_MS, ConferenceHost, host_of
from app.ui.garbage import GarbageTimer
from app.ui.loop_probe import LoopProbe
from app.ui.theme.style import apply_theme

if TYPE_CHECKING:
    from app.ui.control_room.window import ControlRoom

log = logging.getLogger(__name__)

FIRST_SIZE = (1600, 900)


def run_control_room(
    data_dir: Path,
    *,
    language: str = "vi",
    ready: Callable[[ControlRoom, LoopProbe], None] | None = None,
) -> int:
    """Open the control room and stay until it is closed; returns the exit status.

    ``ready`` is called with the window and the loop probe once the window stands, for the bench
    and for trials that drive it. The engine goes on after the window has gone.
    """
    # Not for windows without a control room, which come up the sooner.
    from app.ui.alarm_sound import AlarmSound
    from app.ui.chair.display import ChairDisplay
    from app.ui.chair.view import ChairView
    from app.ui.control_room.window import ControlRoom
    from app.ui.preparation_board.notifier import DesktopMessages
    from app.ui.reader.shared import pages_of
    from app.ui.room_display.display import RoomDisplay
    from app.ui.screens import ScreenWatch

    choose_language(language)
    app = make_application()
    sys.excepthook = _log_uncaught
    bridge = Bridge(engine_connector(data_dir))
    host = host_of(bridge)
    window = ControlRoom(bridge)
    watch = ScreenWatch(bridge, window, host.lease.window)
    room_display = RoomDisplay(bridge, watch)
    pages = pages_of(bridge, DataPaths(data_dir).logs)
    chair_display = ChairDisplay(bridge, watch, lambda: ChairView(bridge, pages))
    sound = AlarmSound(DataPaths(data_dir).logs)
    window.alarms_changed.connect(sound.follow)
    messages = DesktopMessages()
    window.notifier.told.connect(messages.show_message)
    messages.pressed.connect(lambda: _come_forward(window))
    probe = LoopProbe()
    probe.start()
    window.resize(QSize(*FIRST_SIZE).boundedTo(app.primaryScreen().availableSize()))
    window.showMaximized()
    bridge.start()
    if ready is not None:
        ready(window, probe)
    status = app.exec()
    sound.close()
    chair_display.close()
    pages.close()
    room_display.close()
    messages.close()
    _hang_up(host)
    bridge.close()
    log.info(
        "event loop: p50 %.1f ms, p99 %.1f ms late over %d ticks",
        probe.percentile_ms(0.5),
        probe.percentile_ms(0.99),
        probe.samples,
    )
    return status


def _hang_up(host: ConferenceHost) -> None:
    """End the call, and give its page the time to hear that it goes: the loop has ended."""
    if host.call is not None:
        last_words = QEventLoop()
        QTimer.singleShot(LAST_WORDS_MS, last_words.quit)
        host.end()
        last_words.exec()
    host.end()


def _come_forward(window: ControlRoom) -> None:
    """A message of the desktop was pressed: the window comes to the front with the milestones."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    window.show_milestones()


def make_application() -> QApplication:
    """The one application of this process, dressed in the theme."""
    existing = QCoreApplication.instance()
    if existing is None:
        prepare_application()
    app = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("DiemCau")
    app.setApplicationDisplayName("Điểm Cầu")
    apply_theme(app)
    if existing is None:
        GarbageTimer(app).start()
    return app


def engine_connector(data_dir: Path) -> Callable[[OnMessage, OnClosed], EngineLink]:
    """What a bridge calls to reach the engine of a data directory, starting it if need be."""

    def connect(on_message: OnMessage, on_closed: OnClosed) -> EngineLink:
        return ensure_engine(data_dir, on_message=on_message, on_closed=on_closed)

    return connect


def _log_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A fault in the window is logged and the window goes on; the recording never hangs on it."""
    if issubclass(kind, KeyboardInterrupt):
        QCoreApplication.quit()
        return
    log.critical("uncaught in the window", exc_info=(kind, error, trace))
