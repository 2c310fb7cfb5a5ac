"""What was measured: the value large, the threshold with its source, the verdict."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import told_words, tr
from app.ui.test.course import UNMEASURED, Item, Step, in_trouble, look_key
from app.ui.test.item_words import age_words, device_words, source_words, standing_words
from app.ui.theme.fonts import font
from app.ui.theme.states import look_of
from app.ui.theme.tokens import SIZE_DISPLAY, SIZE_TITLE, space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import Card, Label, Role, scrolled


class MeasureCard(Card):
    """Renders one item's value; while it is measured, the seconds that this has taken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading = Label("", Role.EYEBROW)
        self.value = Label("", Role.TITLE, wrap=True)
        self.explanation = Label("", Role.STRONG, wrap=True)
        self.badge = StateBadge()
        self.threshold = Label("", Role.SMALL, wrap=True)
        self.source = Label("", Role.FAINT, wrap=True)
        self.device = Label("", Role.FAINT, wrap=True)
        self.standing = Label("", Role.SMALL, wrap=True)
        self.body.setContentsMargins(space(4), space(3), space(4), space(2))
        self.body.setSpacing(space(1))
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.badge)
        self.body.addLayout(top)
        figures_shown = QWidget()
        box = QVBoxLayout(figures_shown)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.value)
        box.addWidget(self.explanation)
        for label in (self.threshold, self.source, self.device, self.standing):
            box.addWidget(label)
        box.addStretch()
        self.area = scrolled(figures_shown)
        self.body.addWidget(self.area, 1)

    def show_item(self, item: Item, step: Step, seconds: float) -> None:
        """Show value and verdict of ``item``; ``seconds`` count while it is measured."""
        waiting = step is Step.WAIT
        state = "running" if waiting else str(item.get("state"))
        stale = not waiting and state == "stale"
        measured = not waiting and state not in UNMEASURED
        # The longer words of a badge need the whole line.
        short = measured and state not in {"waived", "could_not_test", "pass"}
        self.heading.setText(tr("test page", "Measured") if short else "")
        self._show_value(item, waiting=waiting, measured=measured, seconds=seconds)
        tone = str(look_of(state).tone) if measured else ""
        self.value.set_tone(tone)
        self.badge.show_state(look_key(item) if measured else state)
        explanation = told_words(item.get("explanation")) if measured or stale else ""
        self._show(self.explanation, explanation)
        self.explanation.set_tone("stale" if stale else tone)
        threshold = told_words(item.get("threshold"))
        self._show(
            self.threshold, tr("test page", "Threshold: {rule}").format(rule=threshold), threshold
        )
        self._show(self.source, source_words(item), threshold)
        self.source.setToolTip(str(item.get("source") or ""))
        # Beside the causes there is room for what matters to them alone.
        full = measured and not in_trouble(item)
        device = [device_words(item), age_words(item, datetime.now().astimezone())]
        self._show(self.device, " · ".join(filter(None, device)) if full else "")
        self._show(self.standing, standing_words(item) if full else "")
        put_off = "deferred" if item.get("deferred_by") else ""
        self.standing.set_tone("waived" if item.get("waived_by") else put_off)

    def _show_value(self, item: Item, *, waiting: bool, measured: bool, seconds: float) -> None:
        if waiting:
            shown = figures.span(seconds) if seconds >= 1 else "…"
        elif measured:
            shown = told_words(item.get("value")) or "–"
        else:
            shown = "–"
        self.value.setText(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Fit the value again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set the value in the largest size that keeps it on one line, the smallest may wrap."""
        room, shown = self.width() - space(9), self.value.text()
        role = Role.LEAD_STRONG
        for larger, size_px in ((Role.TITLE, SIZE_TITLE), (Role.DISPLAY, SIZE_DISPLAY)):
            metrics = QFontMetricsF(font(size_px, QFont.Weight.Bold))
            if metrics.horizontalAdvance(shown) <= room:
                role = larger
        if self.value.property("role") != str(role):
            self.value.setProperty("role", str(role))
            self.value.style().unpolish(self.value)
            self.value.style().polish(self.value)

    @staticmethod
    def _show(label: Label, text: str, if_any: str = "*") -> None:
        label.setText(text)
        label.setVisible(bool(text) and bool(if_any))
