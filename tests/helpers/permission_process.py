"""Asks for camera and microphone from three origins; prints what each of them got.

A process of its own: the browser engine reads once whether it has made-up devices.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QEventLoop, QObject, QSize, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from app.ui.conference.browser_engine import prepare_application, prepare_browser_engine
from app.ui.conference.origins import Origins
from app.ui.conference.page import CallPage
from app.ui.conference.profile import CallProfile
from app.ui.conference.view import CallView
from tests.helpers.view_rig import site

ASK = """<script>navigator.mediaDevices.getUserMedia({ audio: true, video: true }).then(
  () => { document.title = "camera and microphone"; },
  () => { document.title = "refused"; });</script>"""
WORDS = {"camera and microphone", "refused"}


def answer_of(page: CallPage, address: str) -> str:
    """The title that the page gives itself."""
    loop = QEventLoop()
    said: list[str] = []

    def take(title: str) -> None:
        if title in WORDS:
            said.append(title)
            loop.quit()

    page.titleChanged.connect(take)
    QTimer.singleShot(40_000, loop.quit)
    page.leaving = True  # it may go anywhere; what it gets there is what is asked
    page.load(QUrl(address))
    loop.exec()
    page.titleChanged.disconnect(take)
    return said[0] if said else "nothing"


def delete(one: QObject) -> None:
    """Delete it and wait until it has gone."""
    loop = QEventLoop()
    one.destroyed.connect(loop.quit)
    one.deleteLater()
    loop.exec()


def main() -> int:
    """Print one JSON object."""
    prepare_application()
    prepare_browser_engine()
    application = QApplication(sys.argv[:1])
    with site(ask=ASK) as own, site(ask=ASK) as neighbour:
        profile = CallProfile()
        page = CallPage(profile.profile, Origins.of([own.origin]))
        view = CallView(page, QSize(640, 360))
        told: list[str] = []
        page.told.connect(lambda words: told.append(str(words)))
        answers = {
            "platform": answer_of(page, f"{own.origin}/ask"),
            "other port": answer_of(page, f"{neighbour.origin}/ask"),
            "other host": answer_of(page, f"{own.other}/ask"),
            "told": told,
        }
        for one in (view, page, profile.profile):
            delete(one)
    sys.stdout.write(json.dumps(answers) + "\n")
    sys.stdout.flush()
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
