"""Serves the built-in practice room: a few files of the program's own, and nothing else."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUrl, QUrlQuery
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from app.system.paths import RESOURCES
from app.ui.conference.media_scheme import PRACTICE_ADDRESS

_FOLDER = RESOURCES / "conference" / "practice"
_KINDS = {".html": b"text/html", ".js": b"text/javascript", ".css": b"text/css"}
FIRST_PAGE = "index.html"


def practice_address(
    display_name: str = "", *, width: int = 640, height: int = 360, fps: int = 15
) -> str:
    """The address of the room; it is entered at once where a name is given."""
    query = QUrlQuery()
    if display_name:
        query.addQueryItem("name", quote(display_name))
    for key, value in (("width", width), ("height", height), ("fps", fps)):
        query.addQueryItem(key, str(value))
    address = QUrl(PRACTICE_ADDRESS)
    address.setQuery(query)
    return bytes(address.toEncoded().data()).decode()


class PracticeRoom(QWebEngineUrlSchemeHandler):
    """Gives the files in ``resources/conference/practice`` by their names."""

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802  (Qt's name)
        """Take a request; called by the browser engine. Pages of the web get nothing."""
        if job.initiator().scheme() in {"http", "https"}:
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        name = job.requestUrl().path().strip("/") or FIRST_PAGE
        known = {path.name: path for path in _FOLDER.iterdir()}
        if name not in known:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        buffer = QBuffer(job)
        buffer.setData(QByteArray(known[name].read_bytes()))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(_KINDS.get(known[name].suffix, b"application/octet-stream"), buffer)
