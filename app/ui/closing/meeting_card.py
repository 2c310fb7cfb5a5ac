"""The meeting in the closing report: what is recorded of it, who was there, its own recording."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.model.conference import CONFERENCE
from app.system import figures
from app.system.i18n import told_words, tr
from app.ui.bridge import Bridge
from app.ui.closing.verdict import by_source, total
from app.ui.connect.point_words import count_words
from app.ui.connect.recording_card import RecordingCard
from app.ui.connect.side_tools import names_of, profile_of
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role

Report = Mapping[str, Any]


def meeting_facts(report: Report) -> list[tuple[str, str]]:
    """What is known of the meeting, as names and values."""
    recordings = by_source(report.get("recordings") or []).get(CONFERENCE) or []
    nothing = tr("closing page", "not recorded as a source of its own")
    length = figures.timecode(total(recordings, "seconds")) if recordings else nothing
    meeting = report.get("meeting") or {}
    measures = meeting.get("measures") or {}
    facts = [
        (tr("closing page", "Recorded of it"), length),
        (tr("closing page", "Call"), _judged_words(meeting.get("judged_s") or {})),
        (tr("closing page", "Delay"), _delay_words(measures)),
        (tr("closing page", "Loss"), _loss_words(measures)),
    ]
    points = meeting.get("points") or []
    if points:
        facts.append((tr("closing page", "Points at the end"), count_words(points)))
    return [(name, value) for name, value in facts if value]


def _judged_words(judged_s: Mapping[str, float]) -> str:
    """How long the call was good, and how long it was not."""
    words = (
        ("good", tr("closing page", "good for {span}")),
        ("caution", tr("closing page", "needing attention for {span}")),
        ("bad", tr("closing page", "bad for {span}")),
        ("unknown", tr("closing page", "not measurable for {span}")),
    )
    known = [(text, float(judged_s.get(state) or 0)) for state, text in words]
    return " · ".join(text.format(span=figures.span(length)) for text, length in known if length)


def _delay_words(measures: Mapping[str, Sequence[float]]) -> str:
    three = measures.get("round_trip_ms")
    if not three:
        return ""
    words = tr("closing page", "{mean} ms on average, {most} ms at most")
    return words.format(mean=figures.decimal(three[1], 0), most=figures.decimal(three[2], 0))


def _loss_words(measures: Mapping[str, Sequence[float]]) -> str:
    """Of the stream that lost most."""
    losses = [three for name, three in measures.items() if name.endswith("loss_percent")]
    if not losses:
        return ""
    worst = max(losses, key=lambda three: three[1])
    words = tr("closing page", "{mean}% on average, {most}% at most")
    return words.format(mean=figures.decimal(worst[1]), most=figures.decimal(worst[2]))


class MeetingCard(Card):
    """``told(AppError)``: the engine refused what was asked."""

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(tr("closing page", "The meeting"), parent)
        self._bridge = bridge
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(space(3))
        self._facts.setVerticalSpacing(space(1) + 2)
        self._facts.setColumnStretch(1, 1)
        self._shown: list[tuple[str, str]] = []
        self.recording = RecordingCard()
        self.recording.told.connect(
            lambda state, person: self._send("conference.recording", state=state, person=person)
        )
        self.recording.imported.connect(
            lambda file, person: self._send("conference.import_recording", file=file, person=person)
        )
        self.recording.cancelled.connect(lambda job: self._send("job.cancel", id=job))
        line = QHBoxLayout()
        line.setSpacing(space(6))
        line.addLayout(self._facts, 1)
        line.addWidget(self.recording, 1)
        line.setAlignment(self._facts, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.hide()

    def show_state(self, report: Report) -> None:
        """Render the report and the topics of the meeting; away where no platform is chosen."""
        state = self._bridge.state
        conference = state.mapping("conference")
        recorded = CONFERENCE in by_source(report.get("recordings") or [])
        self.setVisible(bool(conference.get("platform")) or recorded)
        self._show_facts(meeting_facts(report))
        self.recording.show_state(
            conference.get("recording") or {},
            told_words(profile_of(self._bridge).get("recording_steps")),
            names_of(self._bridge),
            state.items("jobs"),
            over=True,
        )

    def _show_facts(self, facts: list[tuple[str, str]]) -> None:
        if facts == self._shown:
            return
        self._shown = facts
        while self._facts.count():
            item = self._facts.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for row, (name, value) in enumerate(facts):
            self._facts.addWidget(Label(name, Role.SMALL), row, 0)
            self._facts.addWidget(Label(value, Role.BODY, wrap=True), row, 1)

    def _send(self, name: str, **args: Any) -> None:
        self._bridge.command(name, args, on_error=self.told.emit)
