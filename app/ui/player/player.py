"""The player of the archive: what was recorded of a session, its sources in step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system import figures
from app.system.i18n import render, tr
from app.ui.bridge import Bridge
from app.ui.player.marks import Marks
from app.ui.player.mixer import Mixer
from app.ui.player.pictures import Pictures
from app.ui.player.playback import Playback
from app.ui.player.sealed_entry import SealedEntry
from app.ui.player.transport import Transport
from app.ui.player.wave_fetch import WaveFetch
from app.ui.player.wave_view import WaveView
from app.ui.player.words import lost_error, source_words, track_words
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import Label, Role

JUMP_S = 5.0
_RECORDED_NOW = frozenset({"starting", "recording", "stopping"})

Facts = Mapping[str, Any]


class Player(QWidget):
    """``told(AppError)``: an error to show; ``moved(seconds)``: where it is played;
    ``excerpt_wanted(start, end)``: the chosen stretch is to be handed on; ``mixer_shown(bool)``:
    the tracks need room, or no longer; ``take_changed(int)``: another recording of the session is
    played.
    """

    told = Signal(object)
    moved = Signal(float)
    excerpt_wanted = Signal(float, float)
    mixer_shown = Signal(bool)
    take_changed = Signal(int)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.session, self.take = "", 1
        self.playback = Playback(self)
        self.pictures, self.waves, self.mixer = Pictures(), WaveView(), Mixer()
        self.wave_fetch = WaveFetch(bridge, self.waves)
        self.transport = Transport()
        self.takes = self.transport.takes
        self.sealed_words = Label("", Role.SMALL, wrap=True)
        self.sealed_button = QuietButton(tr("player", "Open the sealed parts…"))
        self.sealed_entry = SealedEntry()
        self.marks = Marks()
        self._chosen: tuple[float | None, float | None] = (None, None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.pictures, 1)
        for widget in (self.waves, self.transport, self.mixer):
            box.addWidget(widget)
        told = QHBoxLayout()
        told.addWidget(self.sealed_words, 1)
        told.addWidget(self.sealed_button)
        box.addLayout(told)
        box.addWidget(self.sealed_entry)
        self.mixer.hide()

    def _connect(self) -> None:
        playback, transport = self.playback, self.transport
        playback.shown.connect(lambda shown: self.pictures.show_images(shown.images))
        playback.moved.connect(self._show_place)
        playback.levels.connect(self.mixer.show_levels)
        playback.playing_changed.connect(transport.show_playing)
        playback.skipped.connect(self._tell_skipped)
        playback.lost.connect(lambda: self.told.emit(lost_error()))
        self.takes.chosen.connect(self._choose_take)
        self.pictures.room_changed.connect(playback.set_size)
        self.waves.sought.connect(playback.seek)
        self.mixer.changed.connect(self._set_gains)
        transport.played.connect(self.toggle)
        transport.stepped.connect(playback.step)
        transport.jumped.connect(self.jump)
        transport.rate_chosen.connect(playback.set_rate)
        transport.start_set.connect(lambda: self._choose(0))
        transport.end_set.connect(lambda: self._choose(1))
        transport.excerpt_asked.connect(self._want_excerpt)
        transport.sound_asked.connect(self.mixer.setVisible)
        transport.sound_asked.connect(self.mixer_shown)
        self.sealed_button.clicked.connect(self._ask_for_opening)
        self.sealed_entry.opened.connect(self._unseal)
        self.bridge.topic_changed.connect(self._topic_changed)

    def show_session(self, show: Facts) -> None:
        """Stand at the beginning of what was recorded of a session (what ``session.show`` says)."""
        session = str(show.get("id") or "")
        if not session or not show.get("recordings"):
            self.clear(tr("player", "Nothing was recorded of this session."))
            return
        if session == self.session:
            return
        self.clear(tr("player", "The recording is being opened…"))
        self.session = session
        self._ask()

    @property
    def shown_take(self) -> int:
        """The recording whose seconds stand here, from 1 on; 0 while none was opened."""
        return self.take if self.takes.box.count() else 0

    def clear(self, words: str = "") -> None:
        """Show ``words`` in the place of pictures, and let go of the files."""
        self.session, self.take = "", 1
        self.takes.show_takes([], 1)
        self._let_go(words or tr("player", "No recording is opened yet."))

    def _let_go(self, words: str) -> None:
        self.playback.close()
        self.wave_fetch.clear()
        self._chosen = (None, None)
        self.marks.tell(None)
        self.pictures.show_sources([])
        self.pictures.show_words(words)
        self.waves.show_course(0.0, [], [])
        self.transport.show_place(0.0, 0.0)
        self.transport.show_chosen(None, None)
        self.transport.sound.setChecked(False)
        self.transport.setEnabled(False)
        for widget in (self.sealed_words, self.sealed_button, self.sealed_entry):
            widget.hide()

    def seek(self, seconds: float) -> None:
        """Go to a moment."""
        self.playback.seek(seconds)

    def toggle(self) -> None:
        """Play or pause; while a session is recorded nothing is heard, so that nothing gets in."""
        recorded = str(self.bridge.state.mapping("recording").get("state") or "") in _RECORDED_NOW
        self.playback.sound.silent = recorded
        if recorded and not self.playback.playing:
            self._say(tr("player", "Played without sound while a session is being recorded."))
        self.playback.toggle()

    def jump(self, direction: int) -> None:
        """Go to the mark before or after."""
        mark_s = self.marks.beside(self.playback.at_s, direction)
        if mark_s is not None:
            self.playback.seek(mark_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys of the player, where it has the focus."""
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Space: self.toggle,
            Qt.Key.Key_Comma: lambda: self.playback.step(-1),
            Qt.Key.Key_Period: lambda: self.playback.step(1),
            Qt.Key.Key_Left: lambda: self.playback.seek(self.playback.at_s - JUMP_S),
            Qt.Key.Key_Right: lambda: self.playback.seek(self.playback.at_s + JUMP_S),
            Qt.Key.Key_Up: lambda: self.jump(-1),
            Qt.Key.Key_Down: lambda: self.jump(1),
            Qt.Key.Key_I: lambda: self._choose(0),
            Qt.Key.Key_O: lambda: self._choose(1),
        }
        action = keys.get(Qt.Key(event.key()))
        if action is None or not self.session:
            super().keyPressEvent(event)
        else:
            action()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802  (Qt's name)
        """Nobody sees it: stand still."""
        super().hideEvent(event)
        self.playback.pause()

    def _choose_take(self, take: int) -> None:
        """Play another recording of the session, from its beginning."""
        if take == self.take:
            return
        self._let_go(tr("player", "The recording is being opened…"))
        self.take = take
        self.take_changed.emit(take)
        self._ask()

    def _ask(self) -> None:
        of_take = {"session": self.session, "take": self.take}

        def opened(told: Any) -> None:
            if of_take == {"session": self.session, "take": self.take}:
                self._open(told)

        self.bridge.command("player.open", of_take, opened, self._refused)

    def _open(self, told: Any) -> None:
        if not isinstance(told, dict) or not self.session:
            return
        self.takes.show_takes(told.get("recordings") or [], self.take)
        plan = told["plan"]
        sources = plan["sources"]
        self.pictures.show_sources([(s["id"], source_words(s["id"], s["name"])) for s in sources])
        self.pictures.show_words(
            tr("player", "The recording is being opened…")
            if sources
            else tr("player", "No disk with this recording is connected.")
        )
        rows = [
            (f"{s['id']}/{t['role']}", track_words(s, t), float(t["gain"]))
            for s in sources
            for t in s["tracks"]
        ]
        self.mixer.show_tracks(rows)
        self.waves.show_tracks(key for key, _name, gain in rows if gain > 0)
        sealed = [(float(a), float(b)) for a, b in plan["sealed"]]
        gaps = [(float(a), float(b)) for a, b in told["gaps"]]
        self.waves.show_course(float(plan["seconds"]), sealed, gaps)
        self.marks.tell(told)
        self.transport.setEnabled(True)
        self._show_sealed(len(sealed), opened=bool(told["sealed"]) and not sealed)
        if told["absent"]:
            self._say(
                tr("player", "{count} recorded files are not on the disks at hand.").format(
                    count=len(told["absent"])
                )
            )
        self.playback.open(plan, self.bridge.state.logs)
        self.wave_fetch.fetch(self.session, self.take)

    def _show_sealed(self, count: int, *, opened: bool) -> None:
        self.sealed_button.setVisible(count > 0)
        self.sealed_entry.hide()
        words = tr("player", "{count} sealed parts are passed over.").format(count=count)
        if opened:
            words = tr("player", "The sealed parts are open; this stands in the log.")
        self.sealed_words.setText(words if count or opened else "")
        self.sealed_words.setVisible(bool(count or opened))

    def _say(self, words: str) -> None:
        self.sealed_words.setText(words)
        self.sealed_words.show()

    def _ask_for_opening(self) -> None:
        self.sealed_button.hide()
        self.sealed_entry.clear()
        self.sealed_entry.show()
        self.sealed_entry.person.setFocus()

    def _unseal(self, person: str, reason: str) -> None:
        args = {"session": self.session, "take": self.take, "person": person, "reason": reason}
        self.bridge.command("player.unseal", args, self._open, self._refused)

    def _topic_changed(self, topic: str) -> None:
        if topic == "jobs":
            self.wave_fetch.show_jobs()

    def _set_gains(self, gains: dict[str, float]) -> None:
        self.playback.set_gains(gains)
        self.waves.show_tracks(key for key, gain in gains.items() if gain > 0)

    def _show_place(self, at_s: float) -> None:
        self.transport.show_place(at_s, self.playback.seconds)
        self.waves.show_place(at_s)
        self.moved.emit(at_s)

    def _tell_skipped(self, from_s: float, to_s: float) -> None:
        self._say(
            tr("player", "Passed over: sealed from {start} to {end}.").format(
                start=figures.timecode(from_s), end=figures.timecode(to_s)
            )
        )

    def _choose(self, end: int) -> None:
        start_s, end_s = self._chosen
        at_s = self.playback.at_s
        if end == 0:
            start_s, end_s = at_s, end_s if end_s is not None and end_s > at_s else None
        else:
            start_s, end_s = start_s if start_s is not None and start_s < at_s else None, at_s
        self._chosen = (start_s, end_s)
        self.transport.show_chosen(start_s, end_s)
        self.waves.show_chosen(start_s, end_s)

    def _want_excerpt(self) -> None:
        start_s, end_s = self._chosen
        if start_s is not None and end_s is not None:
            self.playback.pause()
            self.excerpt_wanted.emit(start_s, end_s)

    def _refused(self, error: AppError) -> None:
        if not self.pictures.views:
            self.session = ""
            self.pictures.show_words(render(error.what))
        self.told.emit(error)
