"""The gauge of a disk: name, state, free space, and how long the recording still fits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import Tone, space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import ElidedLabel, Label, Role

LOW_S = 3600.0
"""Less than this much recording time left is shown as needing attention."""

CLOCK_S = 3 * 3600.0
"""A time of day is told only so near: beyond it one may be taken for an earlier one."""

_BAR_HEIGHT = 6


def disk_verdict(volume: Mapping[str, Any], now: datetime) -> tuple[str, str]:
    """State key and word of a disk of the ``recording`` topic; word ``""`` means the table's."""
    worry = _worry(volume, now)
    if worry is not None:
        return worry
    if volume.get("state") != "writing":
        return ("pass", tr("disk", "ready")) if volume.get("free_bytes") else ("unknown", "")
    verified = figures.parse_time(str(volume.get("verified_until") or ""))
    if verified is None:
        return "running", tr("disk", "being written")
    time = figures.clock_time(verified, seconds=True)
    return "pass", tr("disk", "checked to {time}").format(time=time)


def _worry(volume: Mapping[str, Any], now: datetime) -> tuple[str, str] | None:
    """What is wrong with a disk, the gravest first; None when nothing is."""
    state = volume.get("state", "idle")
    full_at = figures.parse_time(str(volume.get("full_at") or ""))
    nearly_full = full_at is not None and (full_at - now).total_seconds() < LOW_S
    worries = (
        (state == "lost", "alarm", tr("disk", "disk lost")),
        (volume.get("verified_state") == "problem", "alarm", tr("disk", "reading back failed")),
        (state == "full", "caution", tr("disk", "full, closed in order")),
        (state in {"slow", "behind"}, "caution", _late_words(volume)),
        (nearly_full, "caution", tr("disk", "nearly full")),
    )
    return next(((look, word) for found, look, word in worries if found), None)


def _late_words(volume: Mapping[str, Any]) -> str:
    behind_bytes = float(volume.get("behind_bytes") or 0)
    rate = float(volume.get("rate_bytes_s") or 0)
    if behind_bytes and rate > 0:
        return tr("disk", "behind by {span}").format(span=figures.span(behind_bytes / rate))
    return tr("disk", "writes slowly")


def free_words(volume: Mapping[str, Any]) -> str:
    """Free space in words; unknown is said, never shown as zero."""
    free = volume.get("free_bytes")
    if free is None:
        return tr("disk", "free space unknown")
    return tr("disk", "{size} free").format(size=figures.size(free))


def lasting_words(volume: Mapping[str, Any], now: datetime) -> str:
    """How long the free space lasts, or when it is full, or what is being caught up."""
    if volume.get("state") == "behind" and volume.get("behind_bytes"):
        late = figures.size(volume["behind_bytes"])
        return tr("disk", "catching up {size}").format(size=late)
    full_at = figures.parse_time(str(volume.get("full_at") or ""))
    if full_at is None:
        return ""
    left_s = (full_at - now).total_seconds()
    if left_s < CLOCK_S:
        return tr("disk", "full at {time}").format(time=figures.moment_near(full_at, now))
    return tr("disk", "room for {span}").format(span=figures.span(left_s))


def volume_label(volume: Mapping[str, Any]) -> str:
    """A short name: the volume's own, or the last part of its folder."""
    name = str(volume.get("volume") or volume.get("path") or "")
    parts = [part for part in name.replace("\\", "/").split("/") if part]
    return parts[-1] if parts else ""


class _Bar(QWidget):
    """How full the disk is."""

    def __init__(self) -> None:
        super().__init__()
        self.used = 0.0
        self.tone = Tone.QUIET
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        return QSize(space(40), _BAR_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        radius = _BAR_HEIGHT / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setBrush(QColor(tokens.ink[self.tone]))
        filled = QRectF(0, 0, max(_BAR_HEIGHT, self.width() * self.used), self.height())
        painter.drawRoundedRect(filled, radius, radius)


class DiskGauge(QWidget):
    """One disk of the recording."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.name = ElidedLabel(title, Role.MUTED)
        self.badge = StateBadge("unknown")
        self.free = Label("", Role.BODY)
        self.lasting = ElidedLabel("", Role.SMALL)
        self.lasting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = _Bar()
        top = QHBoxLayout()
        top.setSpacing(space(2))
        top.addWidget(self.name, 1)
        top.addWidget(self.free)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.badge)
        foot.addWidget(self.lasting, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1) + 2)
        box.addLayout(top)
        box.addWidget(self._bar)
        box.addLayout(foot)

    def show_volume(self, volume: Mapping[str, Any], now: datetime | None = None) -> None:
        """Show a volume of the ``recording`` topic (or of ``devices``: free and total bytes)."""
        moment = now or datetime.now().astimezone()
        state, word = disk_verdict(volume, moment)
        self.badge.show_state(state, word)
        label = volume_label(volume)
        self.name.setText(f"{self.title} {label}".strip())
        self.free.setText(free_words(volume))
        self.lasting.setText(lasting_words(volume, moment))
        total, free = float(volume.get("total_bytes") or 0), float(volume.get("free_bytes") or 0)
        self._bar.used = 1 - free / total if total else 0.0
        worry = {"caution": Tone.CAUTION, "alarm": Tone.FAIL}
        self._bar.tone = worry.get(state, Tone.ACCENT)
        self._bar.setVisible(total > 0)
        self._bar.update()
