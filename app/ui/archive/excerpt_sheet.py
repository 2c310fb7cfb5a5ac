"""The sheet of excerpts: which stretch, how exact, for what, on whose word, where to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system import figures
from app.system.i18n import tr
from app.ui.archive.excerpt_made import ExcerptCard
from app.ui.archive.place_choice import TOPICS, PlaceChoice, disks_offered
from app.ui.archive.sheet import Sheet, busy_action
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.job_card import job_error
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.player.take_choice import TakeChoice
from app.ui.player.words import source_words
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role, labelled, reveal

KINDS = frozenset({"excerpt"})
DECIMALS = 2


class ExcerptSheet(Sheet):
    """Makes an excerpt of one session; those made since the window opened stand below."""

    sheet_id: ClassVar[str] = "excerpt"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._asked: Mapping[str, Any] = {}
        self._span: tuple[float, float] | None = None
        self._sealed: list[tuple[float, float]] = []
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._show_made)
        self.takes = TakeChoice()
        self.start, self.end = QLineEdit(), QLineEdit()
        self.sources: dict[str, QCheckBox] = {}
        self.as_recorded = QRadioButton(
            tr("player", "As recorded: from key picture to key picture, nothing encoded anew")
        )
        self.exact = QRadioButton(tr("player", "Exact to the picture: encoded anew"))
        self.together = QCheckBox(tr("player", "Both pictures side by side in one film"))
        self.sealed_too = QCheckBox(tr("player", "Take in the sealed parts, on this authority"))
        self.purpose, self.authority, self.person = QLineEdit(), QLineEdit(), QLineEdit()
        self.where = PlaceChoice()
        self.length = Label("", Role.SMALL)
        self._source_row, self._made = QVBoxLayout(), QVBoxLayout()
        self.form = self._laid_out()
        self._connect()
        self.as_recorded.setChecked(True)
        for hidden in (self.sealed_too, self.together):
            hidden.hide()

    def _laid_out(self) -> Card:
        form = Card()
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(2))
        grid.addLayout(labelled(tr("player", "From (hours:minutes:seconds)"), self.start), 0, 0)
        grid.addLayout(labelled(tr("player", "To"), self.end), 0, 1)
        fields = (
            (tr("player", "Purpose of the excerpt"), self.purpose),
            (tr("player", "Decision or request that allows it (number, date)"), self.authority),
            (tr("player", "Who answers for it"), self.person),
        )
        for row, (words, field) in enumerate(fields, 1):
            grid.addLayout(labelled(words, field), row, 0, 1, 2)
        form.body.addWidget(self.takes)
        form.body.addLayout(grid)
        form.body.addWidget(self.length)
        form.body.addLayout(self._source_row)
        for widget in (self.as_recorded, self.exact, self.together, self.sealed_too, self.where):
            form.body.addWidget(widget)
        self.lay_out(form, self.work, self._made)
        return form

    def _connect(self) -> None:
        for field in (self.start, self.end):
            field.textChanged.connect(self._take_span)
        for field in (self.purpose, self.authority, self.person):
            field.textChanged.connect(self.changed)
        self.exact.toggled.connect(self._show_manner)
        self.where.changed.connect(self.changed)
        self.takes.chosen.connect(self._open_take)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("player", "Excerpt of the recording")

    @classmethod
    def button_words(cls) -> str:
        """Words on the button beside a session."""
        return tr("player", "Excerpt of a stretch…")

    def show_session(self, session_id: str) -> None:
        """Offer to make an excerpt of this session."""
        if session_id != self._session:
            empty(self._made)
            self.start.clear()
            self.end.clear()
            self.takes.show_takes([], 1)
        self._session = session_id
        self.work.show_session(session_id)
        if not self.person.text():
            self.person.setText(str(self.bridge.state.mapping("setup").get("operator") or ""))
        self._open_take(self.takes.take)
        self._show_jobs()

    def show_span(self, start_s: float, end_s: float, take: int) -> None:
        """Take the stretch that was chosen in the player, of the recording that it plays."""
        self._open_take(take)
        self.start.setText(exact_time(start_s))
        self.end.setText(exact_time(end_s))

    def topic_changed(self, topic: str) -> None:
        """Disks come and go; the work goes on."""
        if topic in TOPICS:
            self.where.show_volumes(disks_offered(self.bridge))
            self.changed.emit()
        if topic == "jobs":
            self._show_jobs()

    def primary_action(self) -> Action | None:
        """Make the excerpt."""
        if self.work.running:
            return busy_action()
        wanting = self._wanting()
        words = tr("player", "Make the excerpt now")
        return Action(words, self._make, not wanting, wanting)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "player",
            "Choose start and end in the player or type them. Without encoding anew the excerpt is"
            " what was recorded, a little longer at both ends. Purpose, authority and person go"
            " into the log and onto the slip that is written beside the films.",
        )

    def args(self) -> dict[str, Any]:
        """What the excerpt is asked with."""
        assert self._span is not None
        return {
            "session": self._session,
            "start_s": self._span[0],
            "end_s": self._span[1],
            "to": self.where.folder,
            "purpose": self.purpose.text(),
            "authority": self.authority.text(),
            "person": self.person.text(),
            "sources": [name for name, box in self.sources.items() if box.isChecked()],
            "exact": self.exact.isChecked(),
            "take": self.takes.take,
            "together": self.exact.isChecked() and self.together.isChecked(),
            "sealed_too": not self.sealed_too.isHidden() and self.sealed_too.isChecked(),
        }

    def _wanting(self) -> str:
        """What is still wanting, in words; empty when all is there."""
        if self._span is None:
            return tr("player", "Set start and end first.")
        if not any(box.isChecked() for box in self.sources.values()):
            return tr("player", "Choose a picture.")
        for field in (self.purpose, self.authority):
            if len(" ".join(field.text().split())) < LEAST_REASON:
                return tr("player", "Say purpose and authority, at least {least} letters.").format(
                    least=LEAST_REASON
                )
        if not self.person.text().strip():
            return tr("player", "Name the person who answers for it.")
        return "" if self.where.folder else tr("archive page", "Choose the disk first.")

    def _make(self) -> None:
        self.work.begin("excerpt.make", self.args())

    def _open_take(self, take: int) -> None:
        """Ask what there is of a recording; the answer to what was asked last counts."""
        args = {"session": self._session, "take": take}
        self._asked = args

        def opened(told: Any) -> None:
            if self._asked is args and isinstance(told, Mapping):
                self._show_sources(told, take)

        self.bridge.command("player.open", args, opened, self.told.emit)

    def _show_sources(self, told: Mapping[str, Any], take: int) -> None:
        self.takes.show_takes(told.get("recordings") or [], take)
        empty(self._source_row)
        self.sources = {}
        for source in told["plan"]["sources"]:
            box = QCheckBox(source_words(source["id"], source["name"]))
            box.setChecked(True)
            box.toggled.connect(self._show_manner)
            self.sources[source["id"]] = box
            self._source_row.addWidget(box)
        self._sealed = [(float(a), float(b)) for a, b in told["sealed"]]
        self._show_manner()
        self._take_span()

    def _show_manner(self) -> None:
        chosen = sum(box.isChecked() for box in self.sources.values())
        self.together.setVisible(self.exact.isChecked() and chosen > 1)
        self.changed.emit()

    def _take_span(self) -> None:
        start_s, end_s = seconds_of(self.start.text()), seconds_of(self.end.text())
        good = start_s is not None and end_s is not None and end_s > start_s
        self._span = (start_s, end_s) if good and start_s is not None and end_s else None
        words = ""
        if self._span is not None:
            length = figures.decimal(self._span[1] - self._span[0], DECIMALS)
            words = tr("player", "Length: {seconds} seconds").format(seconds=length)
        self.length.setText(words)
        span = self._span or (0.0, 0.0)
        self.sealed_too.setVisible(any(a < span[1] and b > span[0] for a, b in self._sealed))
        self.changed.emit()

    def _show_jobs(self) -> None:
        self.work.show_jobs()
        self.form.setVisible(not self.work.running)
        self.changed.emit()

    def _show_made(self, job: Mapping[str, Any]) -> None:
        if not job_error(job) and job.get("result"):
            card = ExcerptCard(job["result"])
            card.folder_asked.connect(self.opening.open)
            self._made.insertWidget(0, card)
            reveal(card)


def exact_time(at_s: float) -> str:
    """A moment to the hundredth of a second: ``00:18:32.04``."""
    hundredths = round(at_s * 100)
    return f"{figures.timecode(hundredths // 100)}.{hundredths % 100:02d}"


def seconds_of(text: str) -> float | None:
    """The second that was typed: hours, minutes, seconds, of which the last may have decimals."""
    parts = text.strip().replace(",", ".").split(":")
    try:
        values = [float(part) for part in parts]
    except ValueError:
        return None
    if len(values) > 3 or any(value < 0 for value in values) or values[-1] != values[-1]:
        return None
    hours, minutes, seconds = [0.0, 0.0, *values][-3:]
    return hours * 3600 + minutes * 60 + seconds
