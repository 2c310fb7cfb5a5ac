"""Finds out that the room's picture cannot be decoded here, and says why. Pure; times in seconds.

The browser engine of this program has no H.264. A room that sends nothing else looks joined:
everything is connected, data come, and the picture is black and two pixels wide.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.model.conference import CallFigures, StreamFigures
from app.model.text import Text
from app.ui.conference.faults import codec_advice, undecoded_advice
from app.ui.conference.figures import number

PATIENCE_S = 5.0
_USUAL = ("VP8", "VP9", "AV1")
_LEAST_BIT_RATE = 4_000.0
_TINY = 2


class PictureWatch:
    """``advice`` says why the external browser should be taken; None while all is well."""

    def __init__(self) -> None:
        self.advice: Text | None = None
        self._known: tuple[str, ...] = _USUAL
        self._blind_since_s: float | None = None
        self._tiny: set[str] = set()

    def begin(self) -> None:
        """A new page."""
        self.advice = None
        self._blind_since_s = None
        self._tiny.clear()

    def decodes(self, codecs: list[str]) -> None:
        """What the page's own receivers can decode."""
        if codecs:
            self._known = tuple(codecs)

    def offered(self, codecs: list[str]) -> None:
        """What the far end offers to send; told at once where nothing of it can be decoded."""
        if codecs and not set(codecs) & set(self._known):
            self.advice = codec_advice(sorted(set(codecs)))

    def pulse(self, frame: str, facts: Mapping[str, Any]) -> None:
        """A frame of the page counts its videos of two pixels, none of which is a picture."""
        tiny = number(facts.get("tiny"), 1000.0) or 0.0
        videos = number(facts.get("videos"), 1000.0) or 0.0
        if tiny and tiny == videos and len(self._tiny) < 32:
            self._tiny.add(frame)
        else:
            self._tiny.discard(frame)

    def figures(self, figures: CallFigures, now_s: float) -> None:
        """Streams of pictures that come in, and whether any of them becomes a picture."""
        coming = [
            stream
            for connection in figures.connections
            if connection.state == "connected"
            for stream in connection.streams
            if stream.direction == "in" and stream.media == "video"
        ]
        if any(_seen(stream) for stream in coming):
            self._blind_since_s = self.advice = None
            return
        flowing = any((stream.bit_rate or 0.0) > _LEAST_BIT_RATE for stream in coming)
        if not flowing and not (coming and self._tiny):
            self._blind_since_s = None
            return
        if self._blind_since_s is None:
            self._blind_since_s = now_s
        elif now_s - self._blind_since_s >= PATIENCE_S and self.advice is None:
            foreign = {stream.codec for stream in coming} - set(self._known) - {""}
            self.advice = codec_advice(sorted(foreign)) if foreign else undecoded_advice()


def _seen(stream: StreamFigures) -> bool:
    return stream.frames > 1 and stream.width > _TINY and stream.height > _TINY
