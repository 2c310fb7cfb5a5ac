"""The closing report: the verdict, both copies with their figures, the recording in numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.system import figures
from app.system.i18n import tr
from app.ui.closing.verdict import (
    ClosingVerdict,
    by_source,
    check_faults,
    clock_difference_s,
    counted,
    gap_words,
    gaps_of,
    newest_checks,
    role_name,
    short_hash,
    source_name,
    total,
    verdict_of,
)
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

Report = Mapping[str, Any]

FAULTS_SHOWN = 6
FACT_ROWS = 3
QUIET_DBFS = -50.0
CLOCK_LIMIT_S = 0.5
"""A recording may differ so much from the session's clock."""

_ICON = space(12)


class VerdictBlock(QFrame):
    """The one sentence that matters, large, with its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.icon = StateIcon("stale", _ICON)
        self.title = Label("", Role.TITLE, wrap=True)
        self.words = Label("", Role.BODY, wrap=True)
        text = QVBoxLayout()
        text.setSpacing(space(1))
        text.addWidget(self.title)
        text.addWidget(self.words)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(5), space(4), space(5), space(4))
        line.setSpacing(space(4))
        line.addWidget(self.icon)
        line.addLayout(text, 1)

    def show_verdict(self, verdict: ClosingVerdict) -> None:
        """Render it."""
        tones = {"pass": "good", "fail": "fail", "caution": "caution"}
        self.icon.show_state(verdict.state)
        self.title.setText(verdict.title)
        self.title.set_tone(tones.get(verdict.state, ""))
        self.words.setText(verdict.words)


class HashLine(QWidget):
    """A hash by its two ends; the button copies it whole."""

    def __init__(self, name: str, sha256: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sha256 = sha256
        self.copy = QuietButton(tr("closing page", "Copy"))
        self.copy.setToolTip(sha256)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.sha256))
        shown = Label(short_hash(sha256), Role.SMALL)
        shown.setToolTip(sha256)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(Label(name, Role.SMALL))
        line.addWidget(shown)
        line.addWidget(self.copy)
        line.addStretch()


class CopyCard(Card):
    """One copy: where it is, what was read of it, what is wrong with it."""

    def __init__(
        self, copy: Mapping[str, Any], check: Mapping[str, Any] | None, frames: float
    ) -> None:
        super().__init__()
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        role = str(copy.get("role") or (check or {}).get("role") or "primary")
        head = QHBoxLayout()
        head.addWidget(Label(role_name(role), Role.STRONG), 1)
        head.addWidget(_badge(check, closed=bool(copy.get("sha256"))))
        self.body.addLayout(head)
        self.body.addWidget(ElidedLabel(str(copy.get("path") or ""), Role.SMALL))
        for words in _figures(check, frames):
            self.body.addWidget(Label(words, Role.BODY, wrap=True))
        checked = figures.parse_time(str((check or {}).get("checked_at") or ""))
        if checked is not None:
            words = tr("closing page", "checked {moment}")
            moment = figures.moment_in_words(checked)
            self.body.addWidget(Label(words.format(moment=moment), Role.SMALL, wrap=True))
        faults = check_faults(check) if check else []
        for fault in faults[:FAULTS_SHOWN]:
            label = Label(fault, Role.SMALL, wrap=True)
            label.set_tone("fail")
            self.body.addWidget(label)
        if len(faults) > FAULTS_SHOWN:
            more = tr("closing page", "and {count} more").format(count=len(faults) - FAULTS_SHOWN)
            self.body.addWidget(Label(more, Role.SMALL))
        sha256 = str(copy.get("sha256") or "")
        if sha256:
            self.body.addWidget(HashLine(tr("closing page", "Check code"), sha256))
        self.body.addStretch()


def _badge(check: Mapping[str, Any] | None, *, closed: bool) -> StateBadge:
    if check is None and not closed:
        return StateBadge("fail", tr("closing page", "not closed"))
    if check is None:
        return StateBadge("stale", tr("closing page", "not read back"))
    if check.get("verified"):
        return StateBadge("pass", tr("closing page", "read back, matches"))
    return StateBadge("fail", tr("closing page", "not whole"))


def _figures(check: Mapping[str, Any] | None, frames: float) -> list[str]:
    if check is None:
        return []
    counts = {name: int(check.get(name) or 0) for name in ("expected", "read", "matched")}
    read = tr("closing page", "{read} of {expected} files read, {matched} match").format(**counts)
    decoded = tr("closing page", "{decoded} of {frames} pictures decoded, {time}").format(
        decoded=counted(float(check.get("decoded_frames") or 0)),
        frames=counted(frames),
        time=figures.timecode(float(check.get("decoded_seconds") or 0)),
    )
    return [read, decoded]


class FactsCard(Card):
    """The recording in numbers."""

    def __init__(self, recordings: Sequence[Mapping[str, Any]]) -> None:
        super().__init__(tr("closing page", "The recording"))
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(1) + 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 2)
        for place, (name, value, tone) in enumerate(_facts(recordings)):
            row, column = place % FACT_ROWS, 2 * (place // FACT_ROWS)
            label = Label(value, Role.BODY, wrap=True)
            label.set_tone(tone)
            grid.addWidget(Label(name, Role.SMALL), row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, column + 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)


def _facts(recordings: Sequence[Mapping[str, Any]]) -> list[tuple[str, str, str]]:
    repeated, dropped = total(recordings, "frames_duplicated"), total(recordings, "frames_dropped")
    pictures = tr("closing page", "{frames} · {repeated} repeated, {dropped} left out").format(
        frames=counted(total(recordings, "frames")),
        repeated=counted(repeated),
        dropped=counted(dropped),
    )
    segments = sum(len(recording.get("segments") or []) for recording in recordings)
    gaps = [gap_words(gap) for gap in gaps_of(recordings)]
    return [
        (tr("closing page", "Length"), _lengths(recordings), ""),
        (tr("closing page", "By the clock"), *_by_the_clock(recordings)),
        (tr("closing page", "Pictures"), pictures, ""),
        (tr("closing page", "Files"), str(segments), ""),
        (tr("closing page", "Sound"), *_sound(recordings)),
        (
            tr("closing page", "Gaps"),
            "\n".join(gaps) or tr("closing page", "none, nothing was lost"),
            "caution" if gaps else "good",
        ),
    ]


def _lengths(recordings: Sequence[Mapping[str, Any]]) -> str:
    """The length of each source; its name only where there are several."""
    sources = by_source(recordings)
    lengths = {name: figures.timecode(total(rows, "seconds")) for name, rows in sources.items()}
    if len(lengths) <= 1:
        return next(iter(lengths.values()), figures.timecode(0))
    return "\n".join(f"{source_name(name)}: {length}" for name, length in lengths.items())


def _by_the_clock(recordings: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
    """Whether the recording is as long as the session's clock says."""
    apart_s = clock_difference_s(recordings)
    if apart_s is None:
        return tr("closing page", "not known"), ""
    words = tr("closing page", "agrees to {seconds} s").format(seconds=figures.decimal(apart_s, 2))
    if apart_s <= CLOCK_LIMIT_S:
        return words, "good"
    off = tr("closing page", "differs by {seconds} s, which no gap explains")
    return off.format(seconds=figures.decimal(apart_s, 2)), "fail"


def _sound(recordings: Sequence[Mapping[str, Any]]) -> tuple[str, str]:
    levels = [recording.get("audio_rms_dbfs") for recording in recordings]
    known = [float(level) for level in levels if level is not None]
    if not known:
        return tr("closing page", "not measured"), ""
    level = max(known)
    if level < QUIET_DBFS:
        words = tr("closing page", "{level}, hardly any sound: listen before you go on")
        return words.format(level=figures.decibels(level)), "caution"
    return figures.decibels(level), ""


class ReportView(QScrollArea):
    """All of the report, made anew for another one; ``middle`` takes what stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = VerdictBlock()
        self._cards = QGridLayout()
        self._cards.setSpacing(space(3))
        self._facts, self.middle = QVBoxLayout(), QVBoxLayout()
        inner = QWidget()
        inner.setProperty("surface", "clear")
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self.verdict)
        box.addLayout(self._cards)
        box.addLayout(self.middle)
        box.addLayout(self._facts)
        box.addStretch()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self._shown: Report | None = None

    def show_report(self, report: Report) -> None:
        """Render a report; the same one again costs nothing."""
        if report == self._shown:
            return
        self._shown = report
        self.verdict.show_verdict(verdict_of(report))
        recordings = report.get("recordings") or []
        empty(self._cards)
        for place, card in enumerate(copy_cards(report)):
            self._cards.addWidget(card, place // 2, place % 2)
            self._cards.setColumnStretch(place % 2, 1)
        empty(self._facts)
        if recordings:
            self._facts.addWidget(FactsCard(recordings))


def copy_cards(report: Report) -> list[CopyCard]:
    """One card for each copy of each part, with its newest check.

    Sources that were recorded together lie in the same folders and share the card.
    """
    checks = newest_checks(report.get("checks") or [])
    newest = {str(check.get("path")): check for check in checks}
    copies: dict[str, Mapping[str, Any]] = {}
    frames: dict[str, float] = {}
    for recording in report.get("recordings") or []:
        for copy in recording.get("copies") or []:
            path = str(copy.get("path"))
            copies.setdefault(path, copy)
            frames[path] = frames.get(path, 0.0) + float(recording.get("frames") or 0)
    return [CopyCard(copy, newest.get(path), frames[path]) for path, copy in copies.items()]


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout and let them go."""
    while layout.count():
        item = layout.takeAt(0)
        old = item.widget() if item else None
        if old is not None:
            old.hide()
            old.deleteLater()
