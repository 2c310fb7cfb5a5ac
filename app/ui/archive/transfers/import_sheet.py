"""The sheet of recordings from elsewhere: which, from whom, and what was brought in before."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.archive.sheet import Sheet, busy_action
from app.ui.archive.transfers.fields import Fields, PathEntry
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.report_view import HashLine, empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

KIND = "import.recording"
FILES_SHOWN = 6


class ImportSheet(Sheet):
    """Brings a recording in for one session."""

    sheet_id: ClassVar[str] = "import"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self.path = PathEntry(files=True, folders=True)
        self.path.changed.connect(self.changed)
        self.fields = Fields()
        self.fields.edited.connect(self.changed)
        self.work = WorkCard(bridge, {KIND})
        self.work.told.connect(self.told)
        self.work.ended.connect(self._fetch)
        self.form = self._form()
        self._kept = QVBoxLayout()
        self._kept.setSpacing(space(3))
        self.lay_out(self.form, self.work, self._kept)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("transfers", "Bring in a recording from elsewhere")

    @classmethod
    def button_words(cls) -> str:
        """Words on its button."""
        return tr("transfers", "Bring in a recording…")

    def show_session(self, session_id: str) -> None:
        """Bring in for this session."""
        if session_id != self._session:
            empty(self._kept)
            self.path.line.clear()
            self.fields.show_values({})
        self._session = session_id
        self.work.show_session(session_id)
        self._fetch()

    def topic_changed(self, topic: str) -> None:
        """The work goes on."""
        if topic == "jobs":
            self.work.show_jobs()
            self.form.setVisible(not self.work.running)
            self.changed.emit()

    def primary_action(self) -> Action | None:
        """Bring it in."""
        if self.work.running:
            return busy_action()
        words = tr("transfers", "Bring it in now")
        complete = bool(self.path.path() and self.fields.text("from_whom"))
        reason = "" if complete else tr("transfers", "Choose it and say from whom it comes.")
        return Action(words, self._begin, complete, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "transfers",
            "Choose a film, a folder or a package of another point. It is copied beside both"
            " copies of this session, read back byte for byte, compared with the check codes that"
            " came with it, and its films are played to the end. Nothing is overwritten.",
        )

    def _form(self) -> Card:
        card = Card(tr("transfers", "What comes from elsewhere"))
        self.fields.add_row("path", tr("transfers", "File, folder or package"), self.path)
        self.fields.add_list(
            "origin",
            tr("transfers", "Where it comes from"),
            [
                ("platform", tr("transfers", "The meeting platform’s own recording")),
                ("point", tr("transfers", "Another bridge point")),
                ("program", tr("transfers", "Another program or device")),
            ],
        )
        self.fields.add_line(
            "from_whom",
            tr("transfers", "From whom"),
            tr("transfers", "name of the point, platform or program, and who handed it over"),
        )
        self.fields.add_line(
            "stated",
            tr("transfers", "Check code (SHA-256)"),
            tr("transfers", "as the sender told it; leave empty where there is none"),
        )
        self.fields.add_line("note", tr("transfers", "Note"))
        card.body.addWidget(self.fields)
        return card

    def _begin(self) -> None:
        names = ("origin", "from_whom", "stated", "note")
        args = {name: self.fields.text(name) for name in names}
        told = {"session": self._session, "path": self.path.path()}
        self.work.begin(KIND, {**told, **args})

    def _fetch(self) -> None:
        wanted = self._session

        def take(kept: Any) -> None:
            if wanted == self._session:
                empty(self._kept)
                for row in reversed(kept or []):
                    self._kept.addWidget(ImportCard(row))

        if wanted:
            self.bridge.command("import.list", {"session": wanted}, take, self.told.emit)


class ImportCard(Card):
    """What was brought in at once: origin, files with their hashes, what decoding met."""

    def __init__(self, row: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        files = row.get("files") or []
        bad = [file for file in files if file.get("problem")]
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(StateIcon("caution" if bad else "pass"))
        words = tr("transfers", "Brought in from {whom}, every byte read back")
        if bad:
            words = tr(
                "transfers", "Brought in from {whom}; {count} files do not play to their end"
            )
        shown = words.format(whom=row.get("from_whom"), count=len(bad))
        head.addWidget(ElidedLabel(shown, Role.STRONG), 1)
        self.body.addLayout(head)
        self.body.addWidget(ElidedLabel(_told(row), Role.SMALL))
        for file in files[:FILES_SHOWN]:
            self.body.addWidget(ElidedLabel(str(file.get("name") or ""), Role.BODY))
            self.body.addWidget(ElidedLabel(_file_words(file), Role.SMALL))
            self.body.addWidget(
                HashLine(tr("transfers", "Check code"), str(file.get("sha256") or ""))
            )
        if len(files) > FILES_SHOWN:
            more = tr("transfers", "and {count} more files")
            self.body.addWidget(Label(more.format(count=len(files) - FILES_SHOWN), Role.SMALL))


def _told(row: Mapping[str, Any]) -> str:
    at = figures.parse_time(str(row.get("at") or ""))
    parts = [
        figures.moment_in_words(at) if at is not None else "",
        str(row.get("person") or ""),
        str(row.get("note") or ""),
        ", ".join(row.get("folders") or []),
    ]
    return " · ".join(part for part in parts if part)


def _file_words(file: Mapping[str, Any]) -> str:
    parts = [figures.size(float(file.get("bytes") or 0))]
    if file.get("problem"):
        problem = tr("transfers", "does not play to its end: {problem}")
        parts.append(problem.format(problem=file["problem"]))
    elif float(file.get("seconds") or -1) >= 0:
        parts.append(figures.timecode(float(file["seconds"])))
    stated = tr("transfers", "agrees with the check code that came with it")
    unknown = tr("transfers", "no check code came with it")
    parts.append(stated if file.get("stated") else unknown)
    return " · ".join(parts)
