"""The chair's window on its screen: shown by the engine's word alone, black whenever in doubt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any, cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QScreen
from PySide6.QtWidgets import QWidget

from app.model.dossier import ChairFault, ChairMode, ChairState, ReaderMark
from app.ui.bound_display import BoundDisplay, Place
from app.ui.bridge import Bridge
from app.ui.chair.mirror_picture import picture_of
from app.ui.chair.probe import ChairProbe
from app.ui.chair.protection import Protection
from app.ui.chair.window import ChairWindow, MakeView, StandIn, View
from app.ui.kept_screens import keep_screen
from app.ui.screens import ScreenWatch

ROLE = "chair"
_ALONGSIDE = ("session", "recording", "conference", "points")
_TOPICS = frozenset({"chair", "dossiers", *_ALONGSIDE})
_displays: WeakKeyDictionary[Bridge, ChairDisplay] = WeakKeyDictionary()


def chair_display_of(bridge: Bridge) -> ChairDisplay | None:
    """The chair's display of this window, for pages that act on it or show what it shows."""
    return _displays.get(bridge)


class ChairDisplay(BoundDisplay[ChairWindow]):
    """Drives the chair's screen while the engine says that this window does.

    ``make_view`` makes a :class:`~app.ui.chair.view.ChairView`. A window that was opened anew is
    black, whatever the engine says, until something is taken that was not taken before.
    """

    topic = "chair"
    report = "chair.report"

    def __init__(self, bridge: Bridge, watch: ScreenWatch, make_view: MakeView) -> None:
        super().__init__(bridge, watch)
        self._make_view = make_view
        self.stand_in: StandIn | None = None
        self._old_take: object = None
        self._held: tuple[str, object] | None = None
        self._views = 0
        self._rendered: tuple[object, ...] = ()
        self.probe = ChairProbe(bridge, watch, self)
        _displays[bridge] = self

    @property
    def carrier(self) -> ChairWindow | StandIn | None:
        """The window that carries the view now."""
        return self.window or self.stand_in

    @property
    def showing(self) -> str:
        """What was truly painted last."""
        view = self._view
        return view.painted if view is not None else ""

    def black(self) -> None:
        """Black here before this returns; the engine is told by whoever asked for it."""
        self._hold(ChairMode.BLACK)
        self.probe.stop()
        view = self._view
        if view is not None:
            view.black()
            self.tell()

    def freeze(self) -> None:
        """The picture stands still before this returns; what is black stays black."""
        if self.chosen.get("mode") == ChairMode.LIVE and self._held is None:
            self._hold(ChairMode.FREEZE)
            self.render()

    def small_picture(self, fit: QSize) -> QPixmap | None:
        """What truly stands there, small, without private notes; None while nothing does."""
        carrier = self.carrier
        if carrier is None or not carrier.isVisible():
            return None
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return picture_of(carrier.view, protected=carrier.protection).scaled(fit, keep, smooth)

    def make_window(self, screen: QScreen) -> ChairWindow:
        """A window for the screen with a view that has nothing in it yet."""
        window = ChairWindow(screen, self._fresh_view())
        window.key.connect(self._key)
        return window

    def forbidden(self) -> dict[str, str]:
        """Neither the operator's screen nor the room's."""
        room = str(self._bridge.state.mapping("room_display").get("screen") or "")
        both = {room: str(ChairFault.ROOM)} if room else {}
        return {**both, **super().forbidden()}

    def place(self) -> None:
        """On its screen, in a window where that is wanted, or nowhere."""
        keep_screen(ROLE, str(self.chosen.get("screen") or ""))
        wanted = bool(self.chosen.get("windowed")) and self._drives_stand_in
        if not wanted:
            self._close_stand_in()
            super().place()
            return
        if self.stand_in is None:
            self.take_away()
            self._open_stand_in()
        self.become(Place(ChairState.WINDOWED))

    def close(self) -> None:
        """Take every window away; the engine is told."""
        self._close_stand_in()
        super().close()

    def topic_changed(self, topic: str) -> None:
        """The engine has announced a topic."""
        super().topic_changed(topic)
        if topic in _TOPICS:
            self.render()
            if self.facts() != self._told:
                self.tell()

    def render(self) -> None:
        """Bring the view up to the topics; what was taken before it was opened stays away."""
        view, chair = self._view, self.chosen
        if view is None or not self._bridge.state.topics():
            return
        if self._held is not None and self._held[1] != _order(chair):
            self._held = None
        state = self._bridge.state
        mode, dossiers = self._mode(chair), state.mapping("dossiers")
        topics = {name: state.get(name) for name in _ALONGSIDE}
        now = (view, mode, chair, dossiers, *topics.values())
        if now != self._rendered:
            self._rendered = now
            view.show_state({**chair, "mode": mode}, dossiers, topics)

    def facts(self) -> tuple[object, ...]:
        """What a report tells."""
        return (*super().facts(), self._protection, self._views)

    def more_to_report(self) -> dict[str, Any]:
        """Whether the window is kept out of captures, and which view it is: a new one is black."""
        return {"protection": str(self._protection), "view": self._views}

    @property
    def _protection(self) -> Protection:
        carrier = self.carrier
        return carrier.protection if carrier is not None else Protection.NONE

    @property
    def _view(self) -> View | None:
        carrier = self.carrier
        return cast(View, carrier.view) if carrier is not None else None

    @property
    def _drives_stand_in(self) -> bool:
        driver = str(self.chosen.get("window") or "")
        return driver == self._watch.name or (not driver and self.stand_in is not None)

    def _mode(self, chair: Mapping[str, Any]) -> str:
        """What the engine says; black for what was taken for a window that is gone."""
        if self._held is not None:
            return self._held[0]
        if _take_of(chair) == self._old_take:
            return ChairMode.BLACK
        return str(chair.get("mode") or ChairMode.BLACK)

    def _hold(self, mode: ChairMode) -> None:
        """What was pressed here holds until the engine says something newer."""
        if self.chosen.get("mode") != mode:
            self._held = (str(mode), _order(self.chosen))

    def _fresh_view(self) -> QWidget:
        view = self._make_view()
        self._views += 1
        self._old_take = _take_of(self.chosen)
        self._held = None
        told = cast(View, view)
        told.black()
        told.turned.connect(lambda page: self._send("chair.turn", page=page, by="chair"))
        told.asked.connect(lambda kind: self._send("chair.ask", kind=kind))
        told.marked.connect(lambda: self._send("chair.mark"))
        told.noted.connect(self._note)
        told.unnoted.connect(lambda mark: self._send("chair.unnote", id=mark))
        return view

    def _open_stand_in(self) -> None:
        window = self.stand_in = StandIn(self._fresh_view())
        window.key.connect(self._key)
        window.closed.connect(lambda: self._send("chair.windowed", on=False))
        self.render()
        window.show()

    def _close_stand_in(self) -> None:
        window, self.stand_in = self.stand_in, None
        if window is not None:
            window.hide()
            window.deleteLater()

    def _key(self, key: int) -> None:
        """One of the operator's keys, pressed while the chair's screen has the keyboard."""
        acts: dict[int, tuple[Callable[[], None], str]] = {
            Qt.Key.Key_F10: (self.black, "chair.black"),
            Qt.Key.Key_F11: (self.freeze, "chair.freeze"),
            Qt.Key.Key_F7: (self.black, "chair.blacken_all"),
        }
        act, command = acts[key]
        act()
        self._send(command)

    def _note(self, mark: ReaderMark) -> None:
        told = asdict(mark)
        del told["reader"], told["at"]
        self._send("chair.note", **{**told, "kind": str(mark.kind)})

    def _send(self, command: str, **args: Any) -> None:
        self._bridge.command(command, args)


def _take_of(chair: Mapping[str, Any]) -> object:
    taken = chair.get("taken")
    return taken.get("at") if isinstance(taken, Mapping) else None


def _order(chair: Mapping[str, Any]) -> tuple[object, ...]:
    """What tells one order of the engine from another."""
    return (chair.get("mode"), chair.get("since"), _take_of(chair))
