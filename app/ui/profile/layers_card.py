"""The layers of the rules with their state, and the documents that nobody has loaded yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from app.model.text import Text
from app.system import figures
from app.system.i18n import render, tr
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, rule

_SLOTS = frozenset({"national-decree", "site"})
"""Layers that apply wherever the room is, so nobody chooses them."""


class LayersCard(Card):
    """``rests_on(layer)``: the room's rules end with this layer; ``reload_asked()``,
    ``aside_asked()``: a broken file of the room is to be kept under another name.
    """

    rests_on = Signal(str)
    reload_asked = Signal()
    aside_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = Label(tr("profile page", "Layers of the rules"), Role.LEAD_STRONG)
        self.pinned = Label("", Role.BODY, wrap=True)
        self.problem = Label("", Role.BODY, wrap=True)
        self.problem.set_tone("fail")
        self.warnings = Label("", Role.BODY, wrap=True)
        self.warnings.set_tone("caution")
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("profile page", "Rules of this room"))
        self.choice.activated.connect(
            lambda place: self.rests_on.emit(str(self.choice.itemData(place)))
        )
        self.reload = SecondaryButton(tr("profile page", "Read again"))
        self.reload.clicked.connect(self.reload_asked)
        self.aside = SecondaryButton(tr("profile page", "Put the broken file aside"))
        self.aside.setToolTip(
            tr(
                "profile page",
                "The file is kept under another name; the room goes on by the rules without it.",
            )
        )
        self.aside.clicked.connect(self.aside_asked)
        self._rows: list[QWidget] = []
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.choice, 1)
        line.addWidget(self.reload)
        chosen = Label(tr("profile page", "Rules of this room"), Role.EYEBROW)
        for widget in (
            self.title,
            self.pinned,
            self.problem,
            self.aside,
            self.warnings,
            chosen,
        ):
            self.body.addWidget(widget)
        self.body.addLayout(line)
        self.body.addStretch()

    def show_topic(self, topic: Mapping[str, Any]) -> None:
        """Show the topic ``profile``."""
        self.pinned.setText(pinned_words(topic))
        problem = topic.get("problem")
        self.problem.setVisible(bool(problem))
        self.aside.setVisible(bool(topic.get("site_broken")))
        if problem:
            self.problem.setText(problem_words(problem))
        warnings = [render(Text.from_json(one)) for one in topic.get("warnings") or []]
        self.warnings.setVisible(bool(warnings))
        self.warnings.setText("\n".join(warnings))
        layers = topic.get("layers") or []
        self._show_choice(layers, [str(one) for one in topic.get("extends") or []])
        self._show_layers(layers)

    def _show_choice(self, layers: Sequence[Mapping[str, Any]], extends: Sequence[str]) -> None:
        self.choice.clear()
        for layer in layers:
            if layer["id"] not in _SLOTS:
                self.choice.addItem(str(layer["title"]), layer["id"])
        if extends:
            self.choice.setCurrentIndex(self.choice.findData(extends[-1]))

    def _show_layers(self, layers: Sequence[Mapping[str, Any]]) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for layer in layers:
            self._add(rule())
            self._add(_head(layer))
            self._add(Label(layer_words(layer), Role.SMALL, wrap=True))
            for source in layer.get("missing") or []:
                self._add(_missing(source))

    def _add(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self.body.insertWidget(self.body.count() - 1, widget)


def _head(layer: Mapping[str, Any]) -> QWidget:
    head = QWidget()
    line = QHBoxLayout(head)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(3))
    line.addWidget(Label(str(layer["title"]), Role.STRONG, wrap=True), 1)
    state, words = layer_state(layer)
    badge = StateBadge()
    badge.show_state(state, words)
    line.addWidget(badge)
    return head


def layer_state(layer: Mapping[str, Any]) -> tuple[str, str]:
    """State and word of a layer: applied, not applied to this session, or not loaded."""
    if not layer.get("loaded", True):
        return "stale", tr("profile page", "Not loaded")
    if layer.get("id") == "site" and not layer.get("figures"):
        return "not_done", tr("profile page", "Nothing set")
    if layer.get("applies") or layer.get("id") == "site":
        return "pass", tr("profile page", "Applies")
    return "not_applicable", tr("profile page", "Does not apply here")


def layer_words(layer: Mapping[str, Any]) -> str:
    """Issuer, days and number of figures of a layer."""
    parts = [str(layer.get("issuer") or "")]
    for key, words in (
        ("signed_on", tr("profile page", "signed on {day}")),
        ("valid_to", tr("profile page", "in force until {day}")),
    ):
        moment = figures.parse_time(str(layer.get(key) or ""))
        if moment is not None:
            parts.append(words.format(day=f"{moment:%d/%m/%Y}"))
    if layer.get("replaces"):
        parts.append(tr("profile page", "replaces {number}").format(number=layer["replaces"]))
    parts.append(
        tr("profile page", "{count} figures, revision {revision}").format(
            count=layer.get("figures", 0), revision=layer.get("revision", 0)
        )
    )
    return " · ".join(part for part in parts if part)


def _missing(source: Mapping[str, Any]) -> Label:
    label = Label(
        tr("profile page", "Missing: {number}, {title}. {why}").format(
            number=source.get("number", ""),
            title=source.get("title", ""),
            why=source.get("why", ""),
        ),
        Role.SMALL,
        wrap=True,
    )
    label.set_tone("caution")
    return label


def pinned_words(topic: Mapping[str, Any]) -> str:
    """Which rules hold, and whether the open session keeps them."""
    title, revision = topic.get("title", ""), topic.get("revision", "")
    digits = str(topic.get("sha256") or "")[:12]
    if topic.get("pinned"):
        words = tr("profile page", "This session keeps: {title}, revision {revision}, {digits}…")
    else:
        words = tr("profile page", "In force: {title}, revision {revision}, {digits}…")
    return words.format(title=title, revision=revision, digits=digits)


def problem_words(problem: Mapping[str, Any]) -> str:
    """The sentences of what is wrong with the room's own layer."""
    parts = [problem.get(name) for name in ("what", "meaning", "action")]
    return " ".join(render(Text.from_json(part)) for part in parts if part)
