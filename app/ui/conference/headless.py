"""``python -m app.ui.conference.headless --data DIR``: a window that only holds the meeting.

On Qt's offscreen platform, for work without a person and without a screen. It ends when its
standard input closes.
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
import threading
from pathlib import Path

# Before anything of Qt is loaded, which reads it once.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from app.settings.language import chosen_language
from app.system.i18n import choose_language
from app.system.paths import DataPaths
from app.ui.application import engine_connector, make_application
from app.ui.bridge import Bridge
from app.ui.conference.host import LAST_WORDS_MS, host_of


class _Starter(QObject):
    """Says when whoever started this window has ended, or wants it to end."""

    gone = Signal()

    def watch(self) -> None:
        """Wait for the end of standard input, on a thread of its own."""
        threading.Thread(target=self._wait, name="stdin", daemon=True).start()

    def _wait(self) -> None:
        while sys.stdin.buffer.read(1):
            pass
        self.gone.emit()


def main(arguments: list[str] | None = None) -> int:
    """Hold the meeting until standard input closes; returns the exit status."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    data: Path = parser.parse_args(arguments).data
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    choose_language(chosen_language(DataPaths(data).settings))
    app = make_application()
    app.setQuitOnLastWindowClosed(False)
    bridge = Bridge(engine_connector(data))
    host = host_of(bridge)

    def end() -> None:
        host.end()
        QTimer.singleShot(LAST_WORDS_MS, QCoreApplication.quit)

    starter = _Starter()
    starter.gone.connect(end, Qt.ConnectionType.QueuedConnection)
    starter.watch()
    bridge.start()
    status = app.exec()
    bridge.close()
    return status


if __name__ == "__main__":
    sys.exit(main())
