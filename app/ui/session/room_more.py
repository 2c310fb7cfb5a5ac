"""A second camera, microphones for single seats, headphones: open only where they are wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.text import Text
from app.system.i18n import render, tr
from app.ui.control_room import health_verdicts as verdicts
from app.ui.control_room.seats import seat_names
from app.ui.session import options
from app.ui.session.choice import Choice, Option, Typed
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
        setup, seen = topics.get("setup") or {}, topics.get("devices") or {}
        practice = bool((topics.get("session") or {}).get("practice"))
        self._rows = [dict(row) for row in setup.get("more_microphones") or []]
        cameras = options.device_options(
            seen.get("cameras") or [], options.simulated_cameras() if practice else []
        )
        microphones = options.device_options(
            seen.get("microphones") or [], options.simulated_microphones() if practice else []
        )
        speakers = options.device_options(
            seen.get("speakers") or [], options.simulated_speakers() if practice else []
        )
        self.camera.show_options(str(setup.get("camera2") or ""), _or_none(cameras))
        specs = {row["role"]: str(row.get("spec") or "") for row in self._rows}
        for role, choice in self.seats.items():
            choice.show_options(specs.get(role, ""), _or_none(microphones))
        self.headphones.show_options(
            str(setup.get("headphones") or ""),
            [Option("", tr("choice", "The speaker of the room")), *speakers],
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
        self.camera.show_state(verdict.state, verdict.word, _problem(status))
        statuses = {str(row.get("role")): row for row in topics.get("microphones") or []}
        for role, choice in self.seats.items():
            found = statuses.get(role, {})
            words = verdicts.microphone_problem(found, choice.value)
            choice.badge.setVisible(bool(choice.value))
            choice.show_state("caution" if words else "pass", words, _problem(found))

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


def _or_none(found: list[Option]) -> list[Option]:
    return [Option("", tr("choice", "None")), *found]


def _problem(status: Mapping[str, Any]) -> str:
    problem = status.get("problem")
    return render(Text.from_json(problem)) if problem else ""
