"""What happened to the copies of a session, in order: closed, checked, packed, handed over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.custody import last_name
from app.system import figures
from app.system.i18n import tr
from app.ui.archive.custody_words import Event, custody_event
from app.ui.archive.seals_card import span_words
from app.ui.closing.report_view import empty
from app.ui.closing.verdict import role_name
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Label, Role, scrolled

Facts = Mapping[str, Any]


_TOLD_BY_THE_SESSION = frozenset({"copy.made", "copy.checked"})


def events_of(shown: Facts, history: Sequence[Facts] = ()) -> list[Event]:
    """What ``session.show`` tells of the course of the copies, and what custody noted, newest
    first. That copies were made and checked of which the former tells is not told twice.
    """
    told = _paths(shown)
    found = [custody_event(one) for one in history if not _is_told(one, told)]
    found += [_closed(one) for one in shown.get("recordings") or [] if one.get("ended_at")]
    found += [_checked(one) for one in shown.get("checks") or []]
    found += [_packed(one) for one in shown.get("packages") or []]
    seals = [*(shown.get("seals") or []), *(shown.get("lifted_seals") or [])]
    found += [_sealed(one) for one in seals]
    found += [_lifted(one) for one in shown.get("lifted_seals") or []]
    in_order = sorted({event: None for event in found if event.at}, key=lambda event: event.at)
    return in_order[::-1]


def _paths(shown: Facts) -> frozenset[str]:
    copies = [copy for one in shown.get("recordings") or [] for copy in one.get("copies") or []]
    return frozenset(str(one.get("path")) for one in [*copies, *(shown.get("packages") or [])])


def _is_told(event: Facts, told: frozenset[str]) -> bool:
    return event.get("action") in _TOLD_BY_THE_SESSION and event.get("path") in told


def _closed(recording: Facts) -> Event:
    copies = len(recording.get("copies") or [])
    closed = sum(bool(copy.get("sha256")) for copy in recording.get("copies") or [])
    words = tr("archive page", "recording closed, {closed} of {copies} copies with their hashes")
    good = closed == copies and closed > 1
    told = words.format(closed=closed, copies=copies)
    return Event(str(recording.get("ended_at") or ""), "pass" if good else "caution", told)


def _checked(check: Facts) -> Event:
    counts = {name: int(check.get(name) or 0) for name in ("expected", "matched")}
    copy = role_name(str(check.get("role") or "primary"))
    at = str(check.get("checked_at") or "")
    if check.get("verified"):
        words = tr("archive page", "{copy} read back, {matched} of {expected} files match SHA-256")
        return Event(at, "pass", words.format(copy=copy, **counts))
    words = tr("archive page", "{copy} read back, only {matched} of {expected} files match SHA-256")
    return Event(at, "fail", words.format(copy=copy, **counts))


def _packed(package: Facts) -> Event:
    name = last_name(str(package.get("path") or ""))
    good = bool(package.get("verified"))
    words = (
        tr("archive page", "package {name} made and read back")
        if good
        else tr("archive page", "package {name} made, but it does not match")
    )
    who = str(package.get("made_by") or "")
    at = str(package.get("made_at") or "")
    return Event(at, "pass" if good else "fail", words.format(name=name), who)


def _sealed(seal: Facts) -> Event:
    words = tr("archive page", "sealed {span}: {reason}")
    told = words.format(span=span_words(seal), reason=str(seal.get("reason") or ""))
    return Event(str(seal.get("at") or ""), "stale", told, str(seal.get("person") or ""))


def _lifted(seal: Facts) -> Event:
    words = tr("archive page", "seal of {span} lifted").format(span=span_words(seal))
    return Event(str(seal.get("lifted_at") or ""), "stale", words, str(seal.get("lifted_by") or ""))


def moment_words(event: Event) -> str:
    """Day and time of an event, short."""
    at = figures.parse_time(event.at)
    return f"{figures.date(at)} {figures.clock_time(at)}" if at else ""


class HistoryView(QWidget):
    """The events as rows, the newest at the top: what was done last is what is looked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[Event] | None = None
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, space(1), 0)
        self._box.setSpacing(space(1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.area = scrolled(inner)
        outer.addWidget(self.area)

    def show_events(self, events: list[Event]) -> None:
        """Render them, with the first in sight; the same again cost nothing."""
        if events == self._shown:
            return
        self.area.verticalScrollBar().setValue(0)
        self._shown = list(events)
        empty(self._box)
        for event in events:
            self._box.addWidget(_row(event))
        if not events:
            nothing = tr("archive page", "Nothing is noted of the copies yet.")
            self._box.addWidget(Label(nothing, Role.MUTED, wrap=True))
        self._box.addStretch()


def _row(event: Event) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(2))
    line.addWidget(StateIcon(event.state, space(4)))
    line.addWidget(Label(moment_words(event), Role.SMALL))
    words = " · ".join(part for part in (event.words, event.who) if part)
    line.addWidget(Label(words, Role.BODY, wrap=True), 1)
    return row
