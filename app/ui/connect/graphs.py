"""The four live graphs of the call: bit rates, loss, round trip, jitter, over five minutes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.connect.graph import LiveGraph, Scale
from app.ui.connect.history import History
from app.ui.connect.limits import limits_of
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

STALE_S = 5.0
"""Figures older than this are not shown as those of now."""

_MEGA = 1_000_000.0


def mega_words(bits: float | None) -> str:
    """A bit rate in Mb/s, without its unit; a dash while nobody knows."""
    return "–" if bits is None else figures.decimal(bits / _MEGA, 1)


def percent_words(share: float | None) -> str:
    """A share as a percentage; a dash while nobody knows."""
    return "–" if share is None else figures.percent(share, 1)


def milliseconds(seconds: float | None) -> str:
    """A short time in ms; a dash while nobody knows."""
    return "–" if seconds is None else f"{figures.decimal(seconds * 1000, 0)} ms"


class CallGraphs(QWidget):
    """Follows the topics ``call`` and ``call_limits``; :meth:`refresh` moves the time on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.history = History()
        self.rates = LiveGraph(tr("connect page", "Mb/s"), Scale(mega_words, 1_000_000.0))
        self.loss = LiveGraph(tr("connect page", "Loss"), Scale(percent_words, 0.02))
        self.round_trip = LiveGraph(tr("connect page", "Delay"), Scale(milliseconds, 0.2))
        self.jitter = LiveGraph(tr("connect page", "Jitter"), Scale(milliseconds, 0.04))
        self.jitter.setToolTip(tr("connect page", "How much the delay varies (jitter)"))
        line = QHBoxLayout()
        line.setSpacing(space(3))
        for graph, stretch in ((self.rates, 10), (self.loss, 7), (self.round_trip, 7)):
            line.addWidget(graph, stretch)
        line.addWidget(self.jitter, 7)
        foot = QHBoxLayout()
        foot.addWidget(Label(tr("connect page", "5 minutes ago"), Role.FAINT))
        foot.addStretch()
        foot.addWidget(Label(tr("connect page", "now"), Role.FAINT))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(line, 1)
        box.addLayout(foot)

    def show_limits(self, topic: Mapping[str, Any]) -> None:
        """Take a value of the topic ``call_limits``."""
        self.loss.show_limits(limits_of(topic, "loss"))
        self.round_trip.show_limits(limits_of(topic, "round_trip_s"))
        self.jitter.show_limits(limits_of(topic, "jitter_s"))

    def show_call(self, call: Mapping[str, Any]) -> None:
        """Take a value of the topic ``call``."""
        self.history.take(call)
        self.refresh()

    def refresh(self, now: datetime | None = None) -> None:
        """Draw what the last five minutes held."""
        moment = now or datetime.now().astimezone()
        newest = self.history.newest
        if newest is not None and (moment - newest.at).total_seconds() > STALE_S:
            newest = None  # what was measured then is not what is now
        inward = mega_words(newest.bits_in if newest else None)
        outward = mega_words(newest.bits_out if newest else None)
        of = self.history.series
        self.rates.show_series(
            of("bits_in", moment),
            of("bits_out", moment),
            value=tr("connect page", "in {rate}").format(rate=inward),
            second=tr("connect page", "out {rate}").format(rate=outward),
        )
        for graph, name, words in (
            (self.loss, "loss", percent_words),
            (self.round_trip, "round_trip_s", milliseconds),
            (self.jitter, "jitter_s", milliseconds),
        ):
            now_words = words(getattr(newest, name) if newest else None)
            graph.show_series(of(name, moment), value=now_words)
