"""Shows one sheet in the place of the session: a way back, its title, tabs of its group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.groups import group_words
from app.ui.archive.sheet import Sheet
from app.ui.archive.sheets import in_group
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.connect.tab_bar import TabBar
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role


class SheetHost(QWidget):
    """Makes sheets when they are first opened. ``changed()``, ``told(AppError)`` and
    ``session_asked(id)`` are those of the sheet on top; ``left()``: back to the session.
    ``primary_slot`` takes the page's primary button.
    """

    changed = Signal()
    told = Signal(object)
    left = Signal()
    session_asked = Signal(str)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._made: dict[type[Sheet], Sheet] = {}
        self._session = ""
        self.back = SecondaryButton(tr("archive page", "‹ Back"))
        self.back.clicked.connect(self.left)
        self.title = Label("", Role.LEAD_STRONG)
        self.of = ElidedLabel("", Role.MUTED)
        self.tabs: TabBar | None = None
        self.stack = QStackedWidget()
        self.primary_slot = QHBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.of, 1)
        self._tab_slot = QVBoxLayout()
        self.primary_slot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addLayout(head)
        box.addLayout(self._tab_slot)
        box.addWidget(self.stack, 1)
        box.addLayout(self.primary_slot)

    @property
    def sheet(self) -> Sheet | None:
        """The sheet on top."""
        widget = self.stack.currentWidget()
        return widget if isinstance(widget, Sheet) else None

    def open(self, kind: type[Sheet], session: str, words: str) -> None:
        """Open a sheet for a session (``""``: for the whole archive); ``words`` name it."""
        group = in_group(kind)
        self._session = session
        self.title.setText(group_words(kind.group).rstrip("…") if kind.group else kind.title())
        self.of.setText(words)
        self._show_tabs(group, kind)
        self._bring(kind)

    def topic_changed(self, topic: str) -> None:
        """Hand a topic on to the sheet that is shown."""
        if self.sheet is not None and self.isVisible():
            self.sheet.topic_changed(topic)

    def _show_tabs(self, group: Sequence[type[Sheet]], chosen: type[Sheet]) -> None:
        if self.tabs is not None:
            self.tabs.hide()
            self.tabs.deleteLater()
            self.tabs = None
        if len(group) > 1:
            self.tabs = TabBar([one.button_words() for one in group])
            self._tab_slot.addWidget(self.tabs)
            self.tabs.pick(group.index(chosen))
            self.tabs.picked.connect(lambda index: self._bring(group[index]))

    def _bring(self, kind: type[Sheet]) -> None:
        sheet = self._made.get(kind) or self._make(kind)
        self.stack.setCurrentWidget(sheet)
        for card in sheet.findChildren(WorkCard):
            card.clear()  # what was told before is old news; what ended meanwhile is told below
        sheet.show_session(self._session)
        for area in sheet.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        for topic in self._bridge.state.topics():
            sheet.topic_changed(topic)
        self.changed.emit()

    def _make(self, kind: type[Sheet]) -> Sheet:
        sheet = self._made[kind] = kind(self._bridge)
        sheet.changed.connect(self.changed)
        sheet.told.connect(self.told)
        sheet.session_asked.connect(self.session_asked)
        self.stack.addWidget(sheet)
        return sheet
