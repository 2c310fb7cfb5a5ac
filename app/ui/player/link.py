"""The window's end of the child that decodes: orders to it, pictures and sound from it."""

from __future__ import annotations

import io
import json
import logging
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

MODULE = "app.archive.play.player_child"
_AT_ONCE_BYTES = 1 << 20
_RGB_BYTES = 3
_ENDING_S = 10.0
"""A busy machine may take its time; nobody waits for it."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The pictures of one moment by source; None where nothing was recorded."""

    turn: int
    at_s: float
    images: Mapping[str, QImage | None]


@dataclass(frozen=True, slots=True)
class SoundPiece:
    """Sound from ``at_s`` of the timeline on: s16le, two channels, 48 kHz; ``levels`` in dBFS."""

    turn: int
    at_s: float
    rate: float
    data: bytes
    levels: Mapping[str, float]


class PlayerLink(QObject):
    """Starts the child when it is first needed. Signals come on the window's thread.

    ``pictures(Shown)``, ``sound(SoundPiece)``, ``skipped(turn, from, to)``, ``ended(turn)``;
    ``lost()``: the child ended unasked, and is started anew by the next order.
    """

    pictures = Signal(object)
    sound = Signal(object)
    skipped = Signal(int, float, float)
    ended = Signal(int)
    lost = Signal()

    _told = Signal(object, object)
    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.log_dir = Path()
        self._child: Child | None = None
        queued = Qt.ConnectionType.QueuedConnection
        self._told.connect(self._take, queued)
        self._over.connect(self._gone, queued)
        self._begun: list[Child] = []
        self.destroyed.connect(partial(_end_all, self._begun))

    def order(self, **values: Any) -> None:
        """Send an order; see :mod:`app.archive.play.player_child` for what there is."""
        child = self._child or self._start()
        try:
            child.stdin.write(json.dumps(values).encode() + b"\n")
        except OSError:
            log.info("the player's child is gone")

    def close(self) -> None:
        """End the child."""
        child, self._child = self._child, None
        if child is not None:
            self._begun.remove(child)
            _end(child)

    def _start(self) -> Child:
        child = start_child(
            "player", python_command(MODULE), log_dir=self.log_dir, stdin=True, stdout=True
        )
        self._child = child
        self._begun.append(child)
        threading.Thread(target=self._read, args=(child,), name="player", daemon=True).start()
        return child

    def _read(self, child: Child) -> None:
        """On a thread of its own: read answers until the child ends."""
        try:
            with io.BufferedReader(cast(io.RawIOBase, child.stdout), _AT_ONCE_BYTES) as answers:
                for line in iter(answers.readline, b""):
                    values = json.loads(line)
                    self._told.emit(child, _read_answer(values, answers.read(values["bytes"])))
        except (OSError, ValueError):
            log.info("the player's child broke off")
        except RuntimeError:
            return  # the player is gone, and its child is ended
        with suppress(RuntimeError):
            self._over.emit(child)

    def _take(self, child: Child, answer: Any) -> None:
        if child is not self._child:
            return
        if isinstance(answer, Shown):
            self.pictures.emit(answer)
        elif isinstance(answer, SoundPiece):
            self.sound.emit(answer)
        elif answer["kind"] == "skipped":
            self.skipped.emit(answer["turn"], answer["at"], answer["to"])
        elif answer["kind"] == "end":
            self.ended.emit(answer["turn"])

    def _gone(self, child: Child) -> None:
        if child is self._child:
            self._child = None
            self._begun.remove(child)
            _end(child)
            self.lost.emit()


def _end_all(children: list[Child]) -> None:
    """What shows the pictures is gone: nobody asks its child for any more."""
    while children:
        _end(children.pop())


def _end(child: Child) -> None:
    """Have it end without holding up the window."""
    threading.Thread(target=lambda: child.stop(ask_s=_ENDING_S), daemon=True).start()


def _read_answer(values: dict[str, Any], data: bytes) -> Any:
    if values["kind"] == "sound":
        levels = values["levels"]
        return SoundPiece(values["turn"], values["at"], values["rate"], data, levels)
    if values["kind"] != "pictures":
        return values
    images: dict[str, QImage | None] = {}
    start = 0
    for row in values["sources"]:
        width, height = row["width"], row["height"]
        size = width * height * _RGB_BYTES
        one = data[start : start + size]
        start += size
        image = QImage(one, width, height, width * _RGB_BYTES, QImage.Format.Format_RGB888)
        images[row["id"]] = image.copy() if size else None
    return Shown(values["turn"], values["at"], images)
