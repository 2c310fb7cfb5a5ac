"""The form of a session, in the stage: fields, run-of-show, and errors where they belong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.model.text import Text
from app.settings.session_templates import default_run_of_show
from app.system.i18n import tr
from app.ui.control_room.error_line import ErrorLine
from app.ui.session.form_fields import SessionFields
from app.ui.session.steps_editor import StepsEditor
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

FIELDS_BY_LABEL = {
    "Title": "title",
    "Start": "starts_at",
    "Connection scenario": "scenario",
    "Role of this point": "point_role",
    "Bridge point": "point_name",
    "Chair": "chair",
    "Operator": "operator",
    "Citizens": "citizens",
    "Planned length": "planned_minutes",
    "Run of show": "steps",
}
"""The engine's label of a field (the ``field`` of its error) -> the name of the value."""


_SCROLL_BAR = space(3)


def field_of(error: AppError) -> str:
    """Name of the value that an error is about; empty where it names none."""
    label = error.what.params.get("field")
    return FIELDS_BY_LABEL.get(label.source, "") if isinstance(label, Text) else ""


class SessionForm(QWidget):
    """``cancelled()``. The page saves; :meth:`show_error` says why it could not.

    Nothing typed is lost by an error: only :meth:`begin` empties or fills the form.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session_id = ""
        self._before: dict[str, Any] = {}
        self.heading = Label("", Role.TITLE)
        self.error = ErrorLine()
        self.fields = SessionFields()
        self.area = QScrollArea()
        self.steps = StepsEditor()
        self.back = SecondaryButton(tr("session form", "Back without saving"))
        self.back.clicked.connect(self.cancelled)
        self.primary_slot = QHBoxLayout()
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addWidget(self._scrolled_fields(), 1)
        body.addWidget(self.steps, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self.heading)
        box.addWidget(self.error)
        box.addLayout(body, 1)
        box.addLayout(foot)

    def _scrolled_fields(self) -> QScrollArea:
        """The fields in an area that scrolls where the window is low; Tab keeps them in sight."""
        self.fields.setProperty("surface", "clear")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.fields)
        self.area.setMinimumWidth(self.fields.minimumSizeHint().width() + _SCROLL_BAR)
        return self.area

    def begin(self, session: Mapping[str, Any]) -> None:
        """Fill the form with a session; one without an id is a new one."""
        self.session_id = str(session.get("id") or "")
        new = tr("session form", "New session")
        self.heading.setText(tr("session form", "Change the session") if self.session_id else new)
        self.error.hide()
        self.fields.show_session(session)
        usual = [{"title": s.title, "planned_s": s.planned_s} for s in default_run_of_show()]
        self.steps.show_steps(session["steps"] if self.session_id else usual)
        under_way = any(step.get("started_at") for step in session.get("steps") or [])
        self.steps.set_locked(under_way)
        self._before = self.values()
        self.fields.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer(
        self, people: Iterable[Mapping[str, Any]], points: Iterable[Mapping[str, Any]]
    ) -> None:
        """Complete names from the topics ``people`` and ``points``."""
        self.fields.offer(people, points)

    def values(self) -> dict[str, Any]:
        """All of the form under the engine's names."""
        return {**self.fields.values(), "steps": self.steps.steps()}

    def changes(self) -> dict[str, Any]:
        """What differs from what the form began with."""
        return {k: v for k, v in self.values().items() if v != self._before.get(k)}

    def show_error(self, error: AppError) -> None:
        """Say what could not be taken, and go to the field that it is about."""
        self.error.show_error(error)
        name = field_of(error)
        widget = self.steps.table if name == "steps" else self.fields.field(name)
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            if widget is not self.steps.table:
                self.area.ensureWidgetVisible(widget)
