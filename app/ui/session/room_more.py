"""A second camera, microphones for single seats, headphones: open only where they are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.control_room import health_verdicts as verdicts
from app.ui.control_room.seats import seat_names
from app.ui.session import options
from app.ui.session.choice import Choice, Option, Typed
from app.ui.session.room_sources import show_device
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

Topics = Mapping[str, Any]

SPARE = "spare"
STANDS_IN_FOR = "room"
"""A spare microphone takes the place of the room's own one when that fails."""


class RoomMore(QWidget):
    """``asked(dict)``: a person chose, under the engine's names."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, str]] = []
        self._touched = False
        self.button = SecondaryButton(tr("preparation", "Second camera, more microphones…"))
        self.button.clicked.connect(self._toggle)
        self.camera = Choice(
            tr("preparation", "Camera 2"),
            [Typed(tr("choice", "Network camera…"), tr("choice", "rtsp:// address of it"))],
        )
        self.seats = {
            "chair": Choice(tr("preparation", "Chair")),
            "citizen": Choice(tr("preparation", "Citizen")),
            SPARE: Choice(tr("preparation", "Spare")),
        }
        self.headphones = Choice(tr("preparation", "Headphones"))
        self.headphones.badge.hide()
        self.inner = QWidget()
        self._lay_out()
        self.camera.chosen.connect(lambda value: self.asked.emit({"camera2": value}))
        self.headphones.chosen.connect(lambda value: self.asked.emit({"headphones": value}))
        for role, choice in self.seats.items():
            choice.chosen.connect(lambda value, seat=role: self._seat_chosen(seat, value))
        self.inner.hide()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space(1) + 2)
        inner.addWidget(self.camera)
        inner.addWidget(Label(tr("preparation", "A microphone each for"), Role.EYEBROW))
        for choice in self.seats.values():
            inner.addWidget(choice)
        inner.addWidget(
            Label(
                tr("preparation", "The spare one takes over when the room's microphone fails."),
                Role.SMALL,
                wrap=True,
            )
        )
        inner.addWidget(self.headphones)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.button)
        box.addWidget(self.inner)

    def choices(self) -> list[Choice]:
        """All choices of this part."""
        return [self.camera, *self.seats.values(), self.headphones]

    def show_topics(self, topics: Topics) -> None:
        """Render the choice, and how the chosen ones fare."""
        setup = topics.get("setup") or {}
        self._rows = [dict(row) for row in setup.get("more_microphones") or []]
        none = Option("", tr("choice", "None"))
        cameras = [none, *options.offered(topics, "cameras")]
        microphones = [none, *options.offered(topics, "microphones")]
        self.camera.show_options(str(setup.get("camera2") or ""), cameras)
        specs = {row["role"]: str(row.get("spec") or "") for row in self._rows}
        for role, choice in self.seats.items():
            choice.show_options(specs.get(role, ""), microphones)
        room = Option("", tr("choice", "The speaker of the room"))
        self.headphones.show_options(
            str(setup.get("headphones") or ""), [room, *options.offered(topics, "speakers")]
        )
        self._show_states(topics, setup)
        used = bool(setup.get("camera2") or self._rows)
        if used and not self._touched:
            self._open(opened=True)

    def _show_states(self, topics: Topics, setup: Mapping[str, Any]) -> None:
        chosen = str(setup.get("camera2") or "")
        status = topics.get("camera2") or {}
        verdict = verdicts.camera_verdict(status, float(setup.get("fps2") or 0), chosen)
        self.camera.badge.setVisible(bool(chosen))
        show_device(self.camera, status, verdict)
        statuses = {str(row.get("role")): row for row in topics.get("microphones") or []}
        for role, choice in self.seats.items():
            found = statuses.get(role, {})
            words = verdicts.microphone_problem(found, choice.value)
            choice.badge.setVisible(bool(choice.value))
            show_device(choice, found, verdicts.Verdict("caution" if words else "pass", words))

    def _seat_chosen(self, role: str, spec: str) -> None:
        rows = [row for row in self._rows if row["role"] != role]
        if spec:
            stands_in_for = STANDS_IN_FOR if role == SPARE else ""
            name = seat_names()[role]
            row = {"role": role, "name": name, "spec": spec, "stands_in_for": stands_in_for}
            rows.append(row)
        self.asked.emit({"more_microphones": rows})

    def _toggle(self) -> None:
        self._touched = True
        self._open(opened=self.inner.isHidden())

    def _open(self, *, opened: bool) -> None:
        self.inner.setVisible(opened)
        self.button.setText(
            tr("preparation", "Fewer devices")
            if opened
            else tr("preparation", "Second camera, more microphones…")
        )
