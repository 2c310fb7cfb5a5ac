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

ASK = """<body><script>
const ask = (devices, wish) => devices.getUserMedia(wish).then(() => "got", () => "refused");
const fresh = (address) => {
  const frame = document.createElement("iframe");
  if (address) frame.srcdoc = address;
  document.body.appendChild(frame);
  return frame.contentWindow.navigator.mediaDevices;
};
(async () => {
  const answers = {
    both: await ask(navigator.mediaDevices, { audio: true, video: true }),
    camera: await ask(navigator.mediaDevices, { video: true }),
    blank_frame: await ask(fresh(""), { video: true }),
    written_frame: await ask(fresh("x"), { video: true }),
    microphone: await ask(navigator.mediaDevices, { audio: true }),
  };
  document.title = `answers ${JSON.stringify(answers)}`;
})();</script>"""
MARK = "answers "


def answers_of(page: CallPage, address: str) -> dict[str, str]:
    """What the page was given of what it asked for; it says so in its title."""
    loop = QEventLoop()
    said: list[str] = []

    def take(title: str) -> None:
        if title.startswith(MARK):
            said.append(title.removeprefix(MARK))
            loop.quit()

    page.titleChanged.connect(take)
    QTimer.singleShot(40_000, loop.quit)
    page.leaving = True  # it may go anywhere; what it gets there is what is asked
    page.load(QUrl(address))
    loop.exec()
    page.titleChanged.disconnect(take)
    answers: dict[str, str] = json.loads(said[0]) if said else {}
    return answers


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
            "platform": answers_of(page, f"{own.origin}/ask"),
            "other port": answers_of(page, f"{neighbour.origin}/ask"),
            "other host": answers_of(page, f"{own.other}/ask"),
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
