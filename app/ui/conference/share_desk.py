"""Shares into the call what the engine's topic ``conference`` names, and nothing of our own."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

from app.model.clock import NS_PER_S, now_ns
from app.model.errors import AppError
from app.model.text import T
from app.ui.conference.media_frame import CallFrame
from app.ui.conference.share_offers import (
    DOCUMENT,
    SCREEN,
    WINDOW,
    is_ordered,
    screen_offers,
    window_offers,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.ui.conference.share_source import SharePicture

log = logging.getLogger(__name__)

_desks: WeakSet[ShareDesk] = WeakSet()


def pictures_shared() -> list[QImage]:
    """What this window gives to the others at this moment, a null picture where it gives none."""
    from PySide6.QtGui import QImage

    sources = [desk.source for desk in _desks if desk.source is not None]
    return [source.picture() or QImage() for source in sources]


class ShareDesk:
    """Holds the one thing that is shared."""

    def __init__(self) -> None:
        self._what: dict[str, Any] = {}
        self._source: SharePicture | None = None
        self._given = 0
        self._due_ns = 0
        self._size = (1280, 720)
        _desks.add(self)

    @property
    def source(self) -> SharePicture | None:
        """What is shared now."""
        return self._source

    @property
    def choice(self) -> dict[str, Any] | None:
        """What the page's script is told of it."""
        source = self._source
        if source is None:
            return None
        width, height = self._size
        settings = {"width": width, "height": height, "frameRate": source.fps}
        return {"way": "stream", "label": source.title, "settings": settings}

    def follow(self, what: Mapping[str, Any] | None) -> AppError | None:
        """Share this from now on, or nothing; an error says why it is not shared."""
        wanted = dict(what or {})
        if wanted == self._what:
            return None
        turned = self._turned(wanted)
        self._what = wanted
        if turned:
            return None
        self.close()
        return self._open(wanted) if wanted else None

    def new_frame(self) -> CallFrame | None:
        """The next picture of what is shared, when it is due."""
        source, now = self._source, now_ns()
        if source is None or now < self._due_ns:
            return None
        self._due_ns = now + NS_PER_S // source.fps
        image = source.picture()
        if image is None:
            return None
        from app.ui.conference.share_source import shared_i420

        width, height, data = shared_i420(image)
        self._size = (width, height)
        self._given += 1
        return CallFrame(self._given, now, width, height, data)

    def close(self) -> None:
        """Share nothing any more."""
        self._due_ns = 0
        if self._source is not None:
            self._source.close()
            self._source = None

    def _turned(self, wanted: Mapping[str, Any]) -> bool:
        """True where only another page of the same paper is wanted, and is shown."""
        turn_to = getattr(self._source, "turn_to", None)
        same = {**self._what, "page": 0} == {**wanted, "page": 0}
        if turn_to is None or not same:
            return False
        turn_to(int(wanted.get("page") or 0))
        self._due_ns = 0
        return True

    def _open(self, wanted: Mapping[str, Any]) -> AppError | None:
        try:
            self._source = _opened(wanted)
        except AppError as error:
            log.info("not shared: %s", error)
            return error
        log.info("shared into the call: %s “%s”", wanted.get("kind"), self._source.title)
        return None


def _opened(wanted: Mapping[str, Any]) -> SharePicture:
    from app.ui.conference import share_source

    kind, name = str(wanted.get("kind")), str(wanted.get("id") or wanted.get("title") or "")
    if kind == DOCUMENT:
        file = Path(str(wanted.get("file") or ""))
        return share_source.PaperShare(file, int(wanted.get("page") or 0))
    known = {SCREEN: screen_offers, WINDOW: window_offers}.get(kind, list)()
    offer = next((one for one in known if one.id == name), None)
    if offer is None:
        raise share_source.not_there(name)
    reason = str(wanted.get("reason") or "")
    if offer.withheld and not is_ordered(reason):
        raise share_source.ShareError(
            T("sharing", "“{name}” shows this program's own windows.")(name=offer.title),
            meaning=T("sharing", "Nothing is shared, so that the dossier stays in this room."),
            action=T("sharing", "Choose another one, or give the reason for which it is ordered."),
        )
    if offer.withheld:
        log.warning("shared by order although it shows our own windows, reason: %s", reason)
    if kind == SCREEN:
        return share_source.ScreenShare(name, ordered=is_ordered(reason))
    return share_source.WindowShare(name)
