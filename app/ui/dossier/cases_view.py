"""The cases of the session in their order, and the chosen one at a glance."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.dossier.row_list import ListRow, RowList
from app.ui.dossier.words import (
    Row,
    case_line,
    case_mark,
    documents_of,
    is_new,
    kind_words,
    matter_words,
    missing_words,
    shown_title,
    words_of,
)
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, scrolled


class CasesView(QWidget):
    """``new_asked()``, ``kept_asked()``, ``edit_asked()``, ``detach_asked()``; ``chosen(id)``,
    ``opened(id)``, ``ordered(list[str])``. ``primary_slot`` takes the primary button.
    """

    new_asked = Signal()
    kept_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RowList(tr("dossier page", "Cases of the session"), movable=True)
        self.empty = Label("", Role.LEAD_MUTED, wrap=True)
        self.glance = Glance()
        self.new = SecondaryButton(tr("dossier page", "Make a case"))
        self.kept = SecondaryButton(tr("dossier page", "Take a case that is kept…"))
        self.up = SecondaryButton(tr("dossier page", "Up"), "Alt ↑")
        self.down = SecondaryButton(tr("dossier page", "Down"), "Alt ↓")
        self.new.clicked.connect(self.new_asked)
        self.kept.clicked.connect(self.kept_asked)
        self.up.clicked.connect(lambda: self.list.move_row(-1))
        self.down.clicked.connect(lambda: self.list.move_row(1))
        self.primary_slot = QHBoxLayout()
        order = QHBoxLayout()
        order.setSpacing(space(2))
        order.addWidget(self.up)
        order.addWidget(self.down)
        order.addStretch()
        left = QVBoxLayout()
        left.setSpacing(space(2))
        left.addWidget(self.list, 1)
        left.addLayout(order)
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addLayout(left, 1)
        body.addWidget(self.glance, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.new)
        foot.addWidget(self.kept)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self.empty)
        box.addLayout(body, 1)
        box.addLayout(foot)

    def show_state(self, cases: Sequence[Row], case: Row, *, session: bool) -> None:
        """Bring the list up to the topic; ``case`` is the chosen one."""
        self.list.show_rows([_case_row(k, one) for k, one in enumerate(cases, 1)])
        self.list.select(str(case.get("id") or ""))
        self.list.setVisible(bool(cases))
        self.glance.setVisible(bool(case))
        self.glance.show_case(case)
        self.empty.setVisible(not cases)
        self.empty.setText(
            tr("dossier page", "This session has no case yet.")
            if session
            else tr("dossier page", "Cases belong to a session: open or make one first.")
        )
        self.kept.setVisible(session)
        self.new.setVisible(session and bool(cases))  # else it is the page's next step
        for button in (self.up, self.down):
            button.setVisible(len(cases) > 1)


class Glance(Card):
    """A case in short. ``edit_asked()``; ``detach_asked()``: it is taken off the session."""

    edit_asked = Signal()
    detach_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = Label("", Role.LEAD_STRONG, wrap=True)
        self.badge = StateBadge("not_done")
        self.secrecy = Label(tr("dossier page", "CONFIDENTIAL: names are hidden"), Role.STRONG)
        self.secrecy.set_tone("caution")
        self.lines = Label("", Role.BODY, wrap=True)
        self.missing = Label("", Role.BODY, wrap=True)
        self.missing.set_tone("caution")
        self.course = Label("", Role.BODY, wrap=True)
        self.course_name = Label(tr("dossier page", "Course of settlement"), Role.EYEBROW)
        self.asks = Label("", Role.BODY, wrap=True)
        self.asks_name = Label(tr("dossier page", "The citizen asks"), Role.EYEBROW)
        self.edit = SecondaryButton(tr("dossier page", "Change"))
        self.detach = SecondaryButton(tr("dossier page", "Take off this session"))
        self.edit.clicked.connect(self.edit_asked)
        self.detach.clicked.connect(self.detach_asked)
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, space(2), 0)
        box.setSpacing(space(2))
        for part in (
            *(self.title, self.secrecy, self.badge, self.missing, self.lines),
            *(self.course_name, self.course, self.asks_name, self.asks),
        ):
            box.addWidget(part)
        box.addStretch()
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.edit)
        line.addWidget(self.detach)
        line.addStretch()
        self.body.addWidget(scrolled(inner), 1)
        self.body.addLayout(line)

    def show_case(self, case: Row) -> None:
        """Show one; parts that it does not have are left out."""
        self.title.setText(shown_title(case))
        self.badge.show_state(*case_mark(case))
        self.secrecy.setVisible(bool(case.get("confidential")))
        _fill(self.missing, missing_words(case))
        _fill(self.lines, "\n".join(_facts(case)))
        events = [
            tr("dossier page", "{date} · {title}").format(
                date=one.get("date"), title=one.get("title")
            )
            for one in case.get("events") or []
        ]
        self.course_name.setVisible(bool(events))
        _fill(self.course, "\n".join(events))
        asks = str(case.get("asks") or "")
        self.asks_name.setVisible(bool(asks))
        _fill(self.asks, asks)


def _facts(case: Row) -> list[str]:
    """Kind, matter, who brings it, agencies; no name of a confidential case."""
    usual = kind_words().get(int(case.get("kind") or 0), "")
    facts = [words_of(case.get("kind_words")) or usual]
    facts.append(matter_words().get(str(case.get("matter")), ""))
    if not case.get("confidential"):
        who = str(case.get("petitioner") or "")
        if case.get("group_size") and case.get("representative"):
            who = tr("dossier page", "{count} people, represented by {name}").format(
                count=case["group_size"], name=case["representative"]
            )
        facts.append(who)
    facts.append("; ".join(case.get("agencies") or []))
    return [fact for fact in facts if fact]


def _case_row(place: int, case: Row) -> ListRow:
    state, word = case_mark(case)
    title = tr("dossier page", "{place}. {title}").format(place=place, title=shown_title(case))
    pill = ""
    if case.get("confidential"):
        pill = tr("dossier page", "CONFIDENTIAL")
    elif any(is_new(one) for one in documents_of(case)):
        pill = tr("dossier page", "NEW")
    return ListRow(str(case.get("id")), title, case_line(case), state, word, pill=pill)


def _fill(label: Label, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
