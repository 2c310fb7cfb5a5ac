"""The control room: frame of rail, stage, health column and strip, and the keys that work in it."""

from __future__ import annotations

import logging
from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.ipc.older_engine import OlderEngineError
from app.model.errors import AppError
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.cards.drawer import CARDS_KEY, CardDrawer
from app.ui.control_room.error_line import ErrorLine
from app.ui.control_room.header import Header, PracticeRibbon
from app.ui.control_room.health import HealthColumn
from app.ui.control_room.help_panel import HelpPanel
from app.ui.control_room.link_line import LinkLine
from app.ui.control_room.mark_panel import MarkPanel
from app.ui.control_room.overlay import Overlay
from app.ui.control_room.rail import Rail
from app.ui.control_room.rail_state import RAIL_TOPICS
from app.ui.control_room.record_block import RUNNING
from app.ui.control_room.recording_page import RecordingPage
from app.ui.control_room.stages import PAGES, PageFactory
from app.ui.control_room.strip_bar import MARKER_KEY, StripBar
from app.ui.control_room.version_line import VersionLine
from app.ui.dossier.chair_hand import hand_of
from app.ui.dossier.page import DossierPage
from app.ui.dossier.request_line import RequestLine
from app.ui.page import PRIMARY_KEY, Page
from app.ui.preparation_board.notifier import Notifier
from app.ui.preparation_board.page import MilestonesPage
from app.ui.preparation_board.reminder_line import ReminderLine
from app.ui.session.page import SessionPage
from app.ui.tools.panel import TOOLS_KEY
from app.ui.widgets.alarm_banner import AlarmBanner
from app.ui.widgets.clock import Stopwatch
from app.ui.widgets.strip_model import Mark

log = logging.getLogger(__name__)

HELP_KEY = "F1"
SMALLEST = (1280, 720)


class ControlRoom(QMainWindow):
    """Renders what the engine announced and sends intents. ``alarms_changed(list)`` for sound.

    ``pages`` maps page ids to factories; a page is made the first time it comes on the stage.
    """

    alarms_changed = Signal(object)

    def __init__(
        self,
        bridge: Bridge,
        pages: Mapping[str, PageFactory] = PAGES,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.stopwatch = Stopwatch()
        self._factories = dict(pages)
        self._pages: dict[str, Page] = {}
        self._placed = False
        self._leaving = False
        self.setWindowTitle(tr("window", "Diem Cau · Control room"))
        self.setMinimumSize(*SMALLEST)
        self.header = Header(self.stopwatch)
        self.rail = Rail(self._factories.__contains__)
        self.ribbon = PracticeRibbon()
        self.error_line = ErrorLine()
        self.help = HelpPanel()
        self.stage = QStackedWidget()
        self.cards = CardDrawer(self.stage, bridge, self._operator, self)
        self.banner = AlarmBanner(self.cards.has_card)
        self.health = HealthColumn(bridge)
        self.foot = StripBar(bridge, self.stopwatch)
        self.chair_hand = hand_of(bridge)
        self.request_line = RequestLine(bridge)
        self.reminder_line = ReminderLine()
        self.notifier = Notifier(bridge, self)
        self.version_line = VersionLine()
        self.link_line = LinkLine((self.stage, self.health, self.foot))
        self._build()
        self.overlay = Overlay(self)
        self.mark_panel = MarkPanel(self)
        self._connect()
        self.go_to(RecordingPage.page_id)

    @property
    def page(self) -> Page | None:
        """The page on the stage."""
        widget = self.stage.currentWidget()
        return widget if isinstance(widget, Page) else None

    def go_to(self, page_id: str, argument: str = "") -> None:
        """Bring a page onto the stage; one that is not in the registry is left alone."""
        if page_id not in self._factories:
            log.warning("no page %s", page_id)
            return
        if self.page is not None:
            self.page.leave()
        page = self._pages.get(page_id) or self._make(page_id)
        self.help.hide()
        self.cards.hide()
        self.error_line.hide()
        self.stage.setCurrentWidget(page)
        page.enter(argument)
        for topic in self.bridge.state.topics():
            page.topic_changed(topic)
        page.refresh_primary()
        page.setFocus()
        self.rail.show_current(page_id, argument)
        self._give_room()

    def show_error(self, error: object) -> None:
        """Show an error as a line above the stage; not what the line of the version tells."""
        told = isinstance(error, OlderEngineError) and not self.version_line.isHidden()
        if isinstance(error, AppError) and not told:
            self.error_line.show_error(error)

    def show_help(self) -> None:
        """F1: what can be done on this page."""
        self.help.toggle(self.page.help_text() if self.page is not None else "")

    def show_milestones(self, session: str = "") -> None:
        """The milestones of a session; of one that is not open the list where it is opened."""
        there = session in {"", self.bridge.state.mapping("session").get("id")}
        self.go_to(MilestonesPage.page_id if there else SessionPage.page_id)

    def place_marker(self) -> None:
        """F8: a marker on the timeline, now, with the words typed so far if there are any."""
        if self.bridge.state.mapping("recording").get("state") != "recording":
            return
        page = self.page
        if isinstance(page, RecordingPage):
            page.marker.place()
        else:
            text = tr("marker", "Marker")
            self.bridge.command("record.mark", {"text": text}, on_error=self.show_error)

    def show_tools(self) -> None:
        """F9: what is seldom done while recording."""
        if isinstance(self.page, RecordingPage):
            self.page.toggle_tools()

    def press_primary(self) -> None:
        """F5: the one next step."""
        if self.page is not None and not self.overlay.isVisible():
            self.page.press_primary()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """While recording, ask in place; the engine goes on either way."""
        recording = self.bridge.state.mapping("recording").get("state") in RUNNING | {"starting"}
        if self._leaving or not recording:
            event.accept()
            return
        event.ignore()
        self.overlay.ask(
            tr("window", "The session is being recorded"),
            tr(
                "window",
                "Closing this window does not stop the recording: it goes on in the background."
                " Open the program again to see it and to end it.",
            ),
            [
                (tr("window", "Stay here"), lambda: None),
                (tr("window", "Close the window, keep recording"), self._leave),
            ],
        )

    def _leave(self) -> None:
        self._leaving = True
        self.close()

    def _build(self) -> None:
        centre = QVBoxLayout()
        centre.setContentsMargins(0, 0, 0, 0)
        centre.setSpacing(0)
        centre.addWidget(self.link_line)
        centre.addWidget(self.version_line)
        centre.addWidget(self.request_line)
        centre.addWidget(self.reminder_line)
        centre.addWidget(self.error_line)
        centre.addWidget(self.help)
        centre.addWidget(self.stage, 1)
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.rail)
        body.addLayout(centre, 1)
        body.addWidget(self.health)
        whole = QWidget()
        whole.setProperty("surface", "ground")
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.ribbon)
        box.addWidget(self.banner)
        box.addLayout(body, 1)
        box.addWidget(self.foot)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.rail.help_asked.connect(self.show_help)
        self.foot.marker_asked.connect(self.place_marker)
        self.foot.strip.mark_opened.connect(self._open_mark)
        self.banner.acknowledged.connect(self._acknowledge)
        self.banner.card_asked.connect(self.cards.open_for)
        self.cards.told.connect(self.show_error)
        self.help.cards_asked.connect(self.cards.open_list)
        self.notifier.reminded.connect(self.reminder_line.remind)
        self.reminder_line.opened.connect(self.show_milestones)
        self.request_line.opened.connect(lambda: self.go_to(DossierPage.page_id, "board"))
        self.request_line.told.connect(self.show_error)
        self.chair_hand.told.connect(self.show_error)
        self.chair_hand.listen_on(self)
        self.bridge.topic_changed.connect(self._take)
        self.bridge.connection_changed.connect(self._link_changed)
        self.bridge.engine_too_old.connect(self.version_line.tell)
        self.bridge.command_failed.connect(self.show_error)
        self.bridge.connect_failed.connect(self._no_engine)
        self.error_line.button.clicked.connect(self._back_to_page)
        for key, slot in (
            (HELP_KEY, self.show_help),
            (PRIMARY_KEY, self.press_primary),
            (MARKER_KEY, self.place_marker),
            (TOOLS_KEY, self.show_tools),
            (CARDS_KEY, self.cards.toggle_list),
        ):
            QShortcut(QKeySequence(key), self, slot, autoRepeat=False)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._put_away)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """A key that nothing else took is the page's own: a button that went away keeps none."""
        page, focused = self.page, self.focusWidget()
        outside = focused is None or page is None or not page.isAncestorOf(focused)
        if page is None or self.overlay.isVisible() or focused is page or not outside:
            super().keyPressEvent(event)
            return
        page.setFocus()
        page.keyPressEvent(event)

    def _back_to_page(self) -> None:
        """What was pressed is gone; the page's own keys work again."""
        if self.page is not None:
            self.page.setFocus()

    def _put_away(self) -> None:
        """Esc: what lies open goes, the newest first."""
        if self.overlay.isVisible():
            self.overlay.dismiss()
        elif self.mark_panel.isVisible():
            self.mark_panel.hide()
        elif self.cards.isVisible():
            self.cards.hide()
            self._back_to_page()
        else:
            self.help.hide()

    def _operator(self) -> str:
        return str(self.bridge.state.mapping("setup").get("operator") or "")

    def _make(self, page_id: str) -> Page:
        page = self._factories[page_id](self.bridge)
        page.navigate.connect(self.go_to)
        page.told.connect(self.show_error)
        page.moved.connect(self.error_line.hide)
        self._pages[page_id] = page
        self.stage.addWidget(page)
        return page

    def _take(self, topic: str) -> None:
        state = self.bridge.state
        if topic == "recording":
            self.stopwatch.set_origin(str(state.mapping("recording").get("origin_wall") or ""))
        if topic in {"session", "recording"}:
            self._show_header()
            self._give_room()
        if topic == "engine":
            self.version_line.show_engine(state.mapping("engine"))
        if topic in RAIL_TOPICS:
            self.rail.show_topics({name: state.get(name) for name in state.topics()})
        if topic == "alarms":
            self.banner.show_alarms(state.items("alarms"))
            self.alarms_changed.emit(state.items("alarms"))
        if self.page is not None:
            self.page.topic_changed(topic)

    def _give_room(self) -> None:
        """Health and strip stand beside every page but a wide one while nothing is recorded."""
        idle = self.bridge.state.mapping("recording").get("state", "idle") == "idle"
        beside = not (idle and self.page is not None and self.page.wide)
        self.health.setVisible(beside)
        self.foot.setVisible(beside)

    def _show_header(self) -> None:
        state = self.bridge.state
        self.header.show_state(
            state.mapping("session"), state.mapping("recording"), connected=self.bridge.connected
        )
        self.ribbon.show_state(state.mapping("session"), state.mapping("recording"))

    def _no_engine(self, error: object) -> None:
        if not self.link_line.patient:
            self.show_error(error)

    def _link_changed(self, connected: bool) -> None:
        self._show_header()
        self.link_line.show_link(connected)
        if connected:
            self.error_line.hide()
            self._place_once()

    def _place_once(self) -> None:
        """The first page follows from the state: preparation unless a recording runs."""
        if self._placed:
            return
        self._placed = True
        idle = self.bridge.state.mapping("recording").get("state", "idle") == "idle"
        if idle and "session" in self._factories:
            self.go_to("session")

    def _acknowledge(self, key: str) -> None:
        self.bridge.command("alarm.acknowledge", {"key": key}, on_error=self.show_error)

    def _open_mark(self, mark: Mark) -> None:
        strip = self.foot.strip
        corner = strip.mapTo(self, QPoint(round(strip.x_of(mark.at_s)), 0))
        self.mark_panel.open_at(mark, corner)
