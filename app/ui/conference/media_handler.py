"""Answers the requests of the injected script: streams out, sound and reports in."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, QUrlQuery
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob, QWebEngineUrlSchemeHandler

from app.ui.conference.media_access import MediaAccess
from app.ui.conference.media_frame import even_size
from app.ui.conference.media_stream import EndlessStream, FrameStream, SoundStream, StateStream

log = logging.getLogger(__name__)

POST_BYTES = 1 << 24
"""A body is read up to here; reading “all” of one never returns."""
REPORT_BYTES = 1 << 16
LARGEST = (1920, 1080)
_STREAM_TYPE = b"application/octet-stream"
_SCRIPT_TYPE = b"text/javascript"

Stream = TypeVar("Stream", bound=EndlessStream)

Report = Callable[[dict[str, Any]], None]
FarSound = Callable[[str, int, int, bytes], None]
"""Takes the tap's name, the number of the first sample, the rate, the samples (mono s16le)."""


class MediaHandler(QWebEngineUrlSchemeHandler):
    """The media scheme. What is open stands in ``cameras``, ``shares``, ``sounds`` and ``states``.

    ``state`` is what every new state stream is told first.
    """

    def __init__(
        self,
        access: MediaAccess,
        worklet: str,
        on_report: Report,
        on_far_sound: FarSound,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.cameras: list[FrameStream] = []
        self.shares: list[FrameStream] = []
        self.sounds: list[SoundStream] = []
        self.states: list[StateStream] = []
        self.state: dict[str, Any] = {}
        self._low = False
        self._access = access
        self._worklet = worklet.encode()
        self._on_report = on_report
        self._on_far_sound = on_far_sound

    def tell(self, state: dict[str, Any]) -> None:
        """Tell all pages how things stand from now on."""
        if state != self.state:
            self.state = state
            for stream in alive(self.states):
                stream.tell(state)

    def lower_cameras(self, on: bool) -> None:
        """Send the room's picture small and seldom from now on, or as the page asked for it."""
        self._low = on
        for stream in alive(self.cameras):
            stream.lower(on)

    def end_streams(self) -> None:
        """Forget all streams; for a page that is going away."""
        for streams in (self.cameras, self.shares, self.sounds, self.states):
            streams.clear()

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802  (Qt's name)
        """Take a request; called by the browser engine."""
        route = self._access.route(job.requestUrl(), job.initiator())
        if route is None:
            log.info("media refused for %s", job.initiator().host() or "a page without an origin")
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        origin = _sent_origin(job.initiator())
        job.setAdditionalResponseHeaders(
            {
                QByteArray(b"Access-Control-Allow-Origin"): QByteArray(origin),
                QByteArray(b"Cache-Control"): QByteArray(b"no-store"),
            }
        )
        self._serve(route, job)

    def _serve(self, route: str, job: QWebEngineUrlRequestJob) -> None:
        match route:
            case "camera":
                camera = _frame_stream(job)
                camera.lower(self._low)
                _answer(job, self.cameras, camera)
            case "share":
                _answer(job, self.shares, _frame_stream(job))
            case "sound":
                _answer(job, self.sounds, SoundStream(job))
            case "state":
                stream = StateStream(job)
                stream.tell(self.state)
                _answer(job, self.states, stream)
            case "tap.js":
                _reply(job, _SCRIPT_TYPE, self._worklet)
            case "far":
                self._take_sound(job)
            case "report":
                self._take_report(job)
            case _:
                job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _take_sound(self, job: QWebEngineUrlRequestJob) -> None:
        asked = QUrlQuery(job.requestUrl())
        samples = _body(job)
        first, rate = _number(asked, "first"), _number(asked, "rate")
        if rate > 0 and first >= 0:
            name = asked.queryItemValue("tap")
            self._on_far_sound(name, first, rate, samples[: len(samples) // 2 * 2])
        _reply(job, _STREAM_TYPE, b"")

    def _take_report(self, job: QWebEngineUrlRequestJob) -> None:
        try:
            told = json.loads(_body(job, REPORT_BYTES))
        except (ValueError, RecursionError):
            told = None
        if isinstance(told, dict):
            self._on_report(told)
        _reply(job, _STREAM_TYPE, b"")


def _sent_origin(initiator: QUrl) -> bytes:
    """The origin as a page's requests name it: without a path, without the usual port."""
    plain = QUrl(initiator)
    plain.setPath("")
    return bytes(plain.toEncoded().data())


def alive(streams: list[Stream]) -> list[Stream]:
    """Those that the browser engine still reads; the others are let go of."""
    streams[:] = [stream for stream in streams if shiboken6.isValid(stream)]
    return streams


def _answer(job: QWebEngineUrlRequestJob, open_ones: list[Stream], stream: Stream) -> None:
    alive(open_ones).append(stream)
    job.reply(_STREAM_TYPE, stream)


def _frame_stream(job: QWebEngineUrlRequestJob) -> FrameStream:
    asked = QUrlQuery(job.requestUrl())
    width, height = _number(asked, "width"), _number(asked, "height")
    size = None
    if width > 0 and height > 0:
        size = even_size(min(width, LARGEST[0]), min(height, LARGEST[1]))
    return FrameStream(size, _number(asked, "fps"), job)


def _reply(job: QWebEngineUrlRequestJob, kind: bytes, data: bytes) -> None:
    buffer = QBuffer(job)
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    job.reply(kind, buffer)


def _body(job: QWebEngineUrlRequestJob, most_bytes: int = POST_BYTES) -> bytes:
    device = job.requestBody()
    if device is None:
        return b""
    if not device.isOpen():
        device.open(QIODevice.OpenModeFlag.ReadOnly)
    return bytes(device.read(most_bytes).data())


def _number(query: QUrlQuery, name: str) -> int:
    try:
        return int(query.queryItemValue(name) or 0)
    except ValueError:
        return 0
