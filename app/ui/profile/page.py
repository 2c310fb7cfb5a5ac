"""The page of the rules: every figure with its source, the layers, the room's own values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system.i18n import render, tr
from app.ui.bridge import Bridge
from app.ui.page import Page
from app.ui.profile.figure_detail import FigureDetail
from app.ui.profile.figure_list import FigureList
from app.ui.profile.figure_words import MISSING, OWN, Row, section_words, sections_of, shown
from app.ui.profile.layers_card import LayersCard
from app.ui.session.session_choice import SearchField
from app.ui.theme.style import use_theme
from app.ui.theme.tokens import LIGHT, space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, scrolled

_LIST_WIDTH = space(112)


class ProfilePage(Page):
    """The figures at the left; at the right the one that was chosen, or the layers."""

    page_id: ClassVar[str] = "profile"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        use_theme(self, LIGHT)
        self._rows: list[Row] = []
        self._chosen = ""
        self._told: object = None
        self.list = FigureList()
        self.list.setAccessibleName(tr("profile page", "Figures of the rules"))
        self.search = SearchField(tr("profile page", "Find a figure or words of a rule"), self.list)
        self.sections = QComboBox()
        self.sections.setAccessibleName(tr("profile page", "Section"))
        self.count = Label("", Role.SMALL)
        self.to_layers = SecondaryButton(tr("profile page", "Layers and missing documents"))
        self.layers = LayersCard()
        self.detail = FigureDetail()
        self._layers_area, self._detail_area = scrolled(self.layers), scrolled(self.detail)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(space(4))
        top.addWidget(Label(tr("profile page", "Rules in force"), Role.TITLE))
        top.addWidget(self.search, 1)
        top.addWidget(self.to_layers)
        left = QVBoxLayout()
        left.setSpacing(space(2))
        filters = QHBoxLayout()
        filters.setSpacing(space(3))
        filters.addWidget(self.sections, 1)
        filters.addWidget(self.count)
        left.addLayout(filters)
        left.addWidget(self.list, 1)
        column = QWidget()
        column.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        column.setMaximumWidth(_LIST_WIDTH)
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addWidget(column, 1)
        body.addWidget(self._layers_area, 1)
        body.addWidget(self._detail_area, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.setSpacing(space(3))
        box.addLayout(top)
        box.addLayout(body, 1)
        self._show_layers()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._show_list)
        self.sections.currentIndexChanged.connect(self._show_list)
        self.list.chosen.connect(self._show_figure)
        self.to_layers.clicked.connect(self._show_layers)
        self.layers.rests_on.connect(lambda layer: self._set("extends", [layer]))
        self.layers.reload_asked.connect(self._reload)
        self.layers.aside_asked.connect(self._put_aside)
        self.detail.set_asked.connect(self._set)

    def enter(self, argument: str = "") -> None:
        """Show the rules; ``argument`` is a section or the key of a figure."""
        self._told = None
        self._chosen = argument or self._chosen

    def topic_changed(self, topic: str) -> None:
        """The rules may have changed: ask for all figures again."""
        value = self.bridge.state.get("profile")
        if topic == "profile" and self.bridge.connected and value != self._told:
            self._told = value
            self.layers.show_topic(self.bridge.state.mapping("profile"))
            self.bridge.command("profile.show", {}, self._take, self.told.emit)

    def help_text(self) -> str:
        """What F1 shows."""
        return tr(
            "profile page",
            "Every figure that the program works by stands here with the document, the article and"
            " the words it comes from. Where the rules say nothing, that is written; nothing is"
            " made up. A session keeps the figures with which its first test or its recording"
            " began. Values of this room may be set where the rules leave room for it.",
        )

    def _take(self, answer: Mapping[str, Any] | None) -> None:
        if not answer:
            return
        self._rows = list(answer.get("rows") or [])
        self._fill_sections()
        self._show_list()
        for row in self._rows:
            if row.get("key") == self._chosen and not self._detail_area.isHidden():
                self.detail.show_row(row)

    def _fill_sections(self) -> None:
        before = self.sections.currentData() or self._chosen.partition(".")[0]
        self.sections.blockSignals(True)
        self.sections.clear()
        self.sections.addItem(tr("profile page", "All figures"), "")
        self.sections.addItem(tr("profile page", "Not said by the rules"), MISSING)
        self.sections.addItem(tr("profile page", "Set for this room"), OWN)
        for section in sections_of(self._rows):
            self.sections.addItem(section_words(section), section)
        self.sections.setCurrentIndex(max(0, self.sections.findData(before)))
        self.sections.blockSignals(False)

    def _show_list(self) -> None:
        found = shown(self._rows, str(self.sections.currentData() or ""), self.search.text())
        self.list.show_rows(found, self._chosen)
        self.count.setText(
            tr("profile page", "{shown} of {all}").format(shown=len(found), all=len(self._rows))
        )

    def _show_figure(self, row: Row) -> None:
        self._chosen = str(row.get("key", ""))
        self.detail.show_row(row)
        self._layers_area.hide()
        self._detail_area.show()

    def _show_layers(self) -> None:
        self._detail_area.hide()
        self._layers_area.show()

    def _set(self, key: str, value: object) -> None:
        operator = str(self.bridge.state.mapping("setup").get("operator") or "")
        args = {"key": key, "value": value, "person": operator}
        self.bridge.command("profile.set_site", args, on_error=self._refused)

    def _put_aside(self) -> None:
        self.bridge.command("profile.put_aside", {}, on_error=self._refused)

    def _reload(self) -> None:
        self.bridge.command("profile.reload", {}, on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        """A value was not taken: say so beside its field, or above the page."""
        if self._detail_area.isHidden():
            self.told.emit(error)
            self.layers.show_topic(self.bridge.state.mapping("profile"))
        else:
            self.detail.show_refused(" ".join(render(text) for text in error.texts()))
