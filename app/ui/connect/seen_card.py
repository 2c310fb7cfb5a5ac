"""What the others see of us, and the buttons that change it without touching the recording."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.conference import CameraMode, PictureQuality, PlatformKind
from app.system.i18n import tr
from app.ui.bridge import StateModel
from app.ui.connect.choice_row import ChoiceRow
from app.ui.connect.seen_words import (
    mode_of,
    mode_words,
    quality_of,
    quality_words,
    seen_words,
    sent_words,
    source_of,
)
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import SIZE_BODY, Tone, space
from app.ui.widgets.label import Label, Role
from app.ui.widgets.video_preview import VideoPreview

_PICTURE_SHAPE = 16 / 9


class OutgoingPicture(VideoPreview):
    """The camera as the call has it: live, held where it stood, behind a board, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setMinimumSize(space(30), space(17))
        self.mode = CameraMode.LIVE

    def show_mode(self, mode: CameraMode) -> None:
        """Take another mode."""
        if mode is not self.mode:
            self.mode = mode
            self.update()

    def poll(self) -> None:
        """A held picture stays as it is."""
        if self.mode is not CameraMode.FROZEN or self.shown_frames == 0:
            super().poll()

    def notice(self) -> str:
        """Nothing is said over a picture that is held on purpose."""
        return "" if self.mode is CameraMode.FROZEN and self.shown_frames else super().notice()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """A board or black in place of the picture, where the mode says so."""
        if self.mode in {CameraMode.LIVE, CameraMode.FROZEN}:
            super().paintEvent(event)
            return
        tokens = tokens_of(self)
        painter = QPainter(self)
        slate = self.mode is CameraMode.SLATE
        painter.fillRect(self.rect(), QColor(tokens.grounds[Tone.ACCENT] if slate else "#000000"))
        painter.setFont(font(SIZE_BODY, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text if slate else tokens.text_muted))
        words = mode_words()[self.mode]
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, words)


class SeenCard(QWidget):
    """``asked(dict)``: change what the call sees, under the engine's names."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = OutgoingPicture()
        self.title = Label("", Role.STRONG, wrap=True)
        self.sent = Label("", Role.SMALL, wrap=True)
        self.modes = ChoiceRow({str(mode): words for mode, words in mode_words().items()})
        self.modes.picked.connect(lambda mode: self.asked.emit({"mode": mode}))
        self.sources = ChoiceRow(
            {"room": tr("seen", "Room camera"), "room2": tr("seen", "Second camera")}
        )
        self.sources.picked.connect(lambda source: self.asked.emit({"source": source}))
        self.qualities = ChoiceRow({str(one): words for one, words in quality_words().items()})
        self.qualities.picked.connect(lambda quality: self.asked.emit({"quality": quality}))
        kept = tr("seen", "The recording is not touched by these buttons.")
        self.box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        rows = (self.modes, self.qualities, self.sources)
        for widget in (self.title, self.picture, self.sent, *rows):
            box.addWidget(widget)
        box.addWidget(Label(kept, Role.SMALL, wrap=True))

    def show_state(self, state: StateModel) -> None:
        """Render the topics ``conference``, ``call`` and those of the cameras."""
        conference = state.mapping("conference")
        mode, source = mode_of(conference), source_of(conference)
        camera: Mapping[str, Any] = state.mapping("camera2" if source == "room2" else "camera")
        self.picture.show_mode(mode)
        self.picture.show_camera(camera)
        quality = quality_of(conference)
        full = mode is CameraMode.LIVE and quality is PictureQuality.FULL
        self.title.setText(seen_words(mode, quality))
        self.title.set_tone("" if full else "caution")
        words, sent_state = sent_words(state.mapping("call"))
        self.sent.setText(words)
        self.sent.set_tone("caution" if sent_state == "caution" else "")
        self.modes.show_taken(str(mode))
        self.qualities.setVisible(conference.get("kind") == PlatformKind.EMBEDDED)
        self.qualities.show_taken(str(quality))
        self.sources.setVisible(bool(state.mapping("setup").get("camera2")))
        self.sources.show_taken(source)

    def set_width(self, width: int) -> None:
        """Keep the picture's shape at this width."""
        self.picture.setFixedHeight(round(width / _PICTURE_SHAPE))
