"""Playing, pausing, seeking: what is heard leads, and the pictures of that moment are shown."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.player.link import PlayerLink, Shown, SoundPiece
from app.ui.player.sound_out import SoundOut

TICK_MS = 15
HEARD_EVERY = 6
EARLY_S = 0.01
RATES = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)


class Playback(QObject):
    """One recording that is played. ``shown(Shown)``: show these pictures; ``moved(seconds)``: the
    moment that is seen and heard; ``levels(dict)``; ``playing_changed(bool)``;
    ``skipped(from, to)``: a sealed stretch was passed over; ``lost()``: the child that decodes
    ended, it stands still.
    """

    shown = Signal(object)
    moved = Signal(float)
    levels = Signal(object)
    playing_changed = Signal(bool)
    skipped = Signal(float, float)
    lost = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.link = PlayerLink(self)
        self.sound = SoundOut()
        self.seconds = 0.0
        self.at_s = 0.0
        self.rate = 1.0
        self.playing = False
        self._tick_s = 0.04
        self._plan: Mapping[str, Any] | None = None
        self._size = (640, 360)
        self._gains: dict[str, float] = {}
        self._open_there = False
        self._turn = 0
        self._ended = False
        self._awaiting = False
        self._wanted_s: float | None = None
        self._pictures: deque[Shown] = deque()
        self._beats = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._advance)
        self.link.pictures.connect(self._take_pictures)
        self.link.sound.connect(self._take_sound)
        self.link.skipped.connect(self._take_skip)
        self.link.ended.connect(self._take_end)
        self.link.lost.connect(self._take_loss)

    def open(self, plan: Mapping[str, Any], log_dir: Path) -> None:
        """Play this from now on; it stands where it was sought before, else at the beginning."""
        self._stop()
        self.link.log_dir = self.sound.link.log_dir = log_dir
        self.seconds = float(plan["seconds"])
        rates = [float(source["fps"]) for source in plan["sources"]]
        self._tick_s = 1.0 / max(rates, default=25.0)
        self._plan, self._open_there = plan, False
        self.seek(self.at_s)

    def close(self) -> None:
        """Let go of the recording and of the child."""
        self._stop()
        self._plan, self._open_there = None, False
        self._gains = {}
        self.seconds = self.at_s = 0.0
        self.link.close()
        self.sound.end()

    def play(self) -> None:
        """Go on from where it stands, from the beginning where it stands at the end."""
        if self._plan is None:
            return
        if self.at_s >= self.seconds - self._tick_s:
            self.at_s = 0.0
        self._begin(self.at_s)

    def pause(self) -> None:
        """Stand still at the picture that is shown."""
        if self.playing:
            self._stop()
            self.seek(self.at_s)

    def toggle(self) -> None:
        """Play, or pause."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def seek(self, at_s: float) -> None:
        """Go to a moment; playing goes on there."""
        if self._plan is None:
            self.at_s = max(0.0, at_s)
            return
        at_s = min(max(0.0, at_s), max(0.0, self.seconds - self._tick_s))
        if self.playing:
            self._begin(at_s)
        elif self._awaiting:
            self._wanted_s = at_s
        else:
            self._show(at_s)

    def step(self, pictures: int) -> None:
        """Pause, and go on or back by pictures."""
        if self._plan is None:
            return
        if self.playing:
            self._stop()
        wanted = self.at_s if self._wanted_s is None else self._wanted_s
        self.seek((round(wanted / self._tick_s) + pictures) * self._tick_s)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower."""
        self.rate = rate
        if self.playing:
            self._begin(self.at_s)

    def set_size(self, width: int, height: int) -> None:
        """Of what size at most a picture is wanted."""
        if self._size == (width, height):
            return
        self._size = (width, height)
        if self._open_there:
            self.link.order(do="size", width=width, height=height)
        if self._plan is not None and not self.playing:
            self.seek(self.at_s)

    def set_gains(self, gains: Mapping[str, float]) -> None:
        """How loud each track is heard; at once but for what is decoded already."""
        self._gains = dict(gains)
        if self._open_there:
            self.link.order(do="gains", gains=self._gains)
        if self.playing:
            self._begin(self.at_s)

    def _begin(self, at_s: float) -> None:
        self._new_turn()
        self.at_s = at_s
        self.sound.begin()
        self._make_open()
        self.link.order(do="play", turn=self._turn, at=at_s, rate=self.rate)
        self._timer.start()
        if not self.playing:
            self.playing = True
            self.playing_changed.emit(True)

    def _show(self, at_s: float) -> None:
        self._new_turn()
        self.at_s, self._awaiting = at_s, True
        self._make_open()
        self.link.order(do="show", turn=self._turn, at=at_s)

    def _make_open(self) -> None:
        """Tell the child what is played, where it does not know yet."""
        if not self._open_there:
            self._open_there = True
            self.link.order(do="open", plan=self._plan)
            self.link.order(do="size", width=self._size[0], height=self._size[1])
            self.link.order(do="gains", gains=self._gains)

    def _new_turn(self) -> None:
        self._turn += 1
        self._ended = self._awaiting = False
        self._wanted_s = None
        self._pictures.clear()

    def _stop(self) -> None:
        self._timer.stop()
        self.sound.begin()
        self._new_turn()
        if self.playing:
            self.playing = False
            self.playing_changed.emit(False)

    def _advance(self) -> None:
        heard_s = self.sound.advance(all_there=self._ended)
        if heard_s is not None:
            self._show_due(heard_s)
            self._beats += 1
            if self._beats % HEARD_EVERY == 0:
                self.link.order(do="heard", turn=self._turn, at=heard_s)
        if self._ended and self.sound.played_out:
            self._stop()
            self.at_s = self.seconds
            self.moved.emit(self.at_s)

    def _show_due(self, heard_s: float) -> None:
        due: Shown | None = None
        while self._pictures and self._pictures[0].at_s <= heard_s + EARLY_S:
            due = self._pictures.popleft()
        if due is not None:
            self.shown.emit(due)
        self.at_s = min(heard_s, self.seconds)
        self.moved.emit(self.at_s)

    def _take_pictures(self, shown: Shown) -> None:
        if shown.turn != self._turn:
            return
        if self.playing:
            self._pictures.append(shown)
            return
        self._awaiting = False
        self.at_s = shown.at_s
        self.shown.emit(shown)
        self.moved.emit(shown.at_s)
        if self._wanted_s is not None:
            self._show(self._wanted_s)

    def _take_sound(self, piece: SoundPiece) -> None:
        if piece.turn == self._turn and self.playing:
            self.sound.put(piece.data, piece.at_s, piece.rate)
            self.levels.emit(piece.levels)

    def _take_skip(self, turn: int, from_s: float, to_s: float) -> None:
        if turn == self._turn:
            self.skipped.emit(from_s, to_s)

    def _take_end(self, turn: int) -> None:
        if turn == self._turn:
            self._ended = True

    def _take_loss(self) -> None:
        self._open_there = False
        self._stop()
        self.lost.emit()
