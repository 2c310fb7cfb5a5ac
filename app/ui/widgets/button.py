"""Buttons that show their key: one primary, the secondary ones, and one that has to be held."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.model.clock import now_ns
from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    FOCUS_WIDTH,
    RADIUS,
    SIZE_BODY,
    SIZE_LEAD,
    SIZE_SMALL,
    Tokens,
    Tone,
    space,
)
from app.ui.widgets.key_hint import hint_width, paint_key_hint

HOLD_S = 1.0


@dataclass(frozen=True, slots=True)
class ButtonLook:
    """Colours of a button as it stands."""

    ground: str
    ink: str
    border: str


class KeyedButton(QAbstractButton):
    """A painted button: words, then the cap of its key. Space and Enter press it when focused."""

    size_px = SIZE_BODY
    height_px = space(10)
    margin_px = space(4)

    def __init__(self, text: str, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.key = key
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's name)
        """Show ``text``; an ampersand stands for itself and is no shortcut."""
        if text != self.text():
            super().setText(text)
            self.setShortcut("")
            self.setAccessibleName(f"{text} ({self.key})" if self.key else text)
            self.updateGeometry()

    def set_key(self, key: str) -> None:
        """Show another key on the button."""
        self.key = key
        self.updateGeometry()
        self.update()

    def words_font(self) -> QFont:
        """The font of the words."""
        return font(self.size_px, QFont.Weight.DemiBold)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for words and key on one line."""
        width = QFontMetricsF(self.words_font()).horizontalAdvance(self.text())
        if self.key:
            width += space(3) + hint_width(self.key)
        return QSize(round(width) + 2 * self.margin_px + 2, self.height_px)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Words may be cut down to a third before the layout must give way."""
        return QSize(min(self.sizeHint().width(), space(30)), self.height_px)

    def look(self, tokens: Tokens) -> ButtonLook:
        """Colours by state; kinds of button differ here."""
        if not self.isEnabled():
            return ButtonLook(tokens.panel, tokens.text_faint, tokens.line)
        lit = self.underMouse() or self.isDown()
        return ButtonLook(
            tokens.raised_hover if lit else tokens.raised, tokens.text, tokens.line_strong
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, words, key and the focus ring."""
        tokens = tokens_of(self)
        look = self.look(tokens)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(look.border), 1))
        painter.setBrush(QColor(look.ground))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        self.paint_within(painter, box, tokens)
        self._paint_words(painter, QColor(look.ink))
        if self.hasFocus():
            inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.focus_colour(tokens)), FOCUS_WIDTH))
            painter.drawRoundedRect(inner, RADIUS - 1, RADIUS - 1)

    def paint_within(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        """Paint between ground and words; nothing unless a kind of button says so."""

    def focus_colour(self, tokens: Tokens) -> str:
        """Colour of the focus ring."""
        return tokens.focus

    def _paint_words(self, painter: QPainter, ink: QColor) -> None:
        hint = hint_width(self.key) + space(3) if self.key else 0.0
        room = self.width() - 2 * self.margin_px - hint + 1
        metrics = QFontMetricsF(self.words_font())
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        if words != self.text() and not self.toolTip():
            self.setToolTip(self.text())
        width = metrics.horizontalAdvance(words)
        left = (self.width() - width - hint) / 2
        painter.setPen(ink)
        painter.setFont(self.words_font())
        painter.drawText(
            QRectF(left, 0, width + 1, self.height()), Qt.AlignmentFlag.AlignVCenter, words
        )
        if self.key:
            paint_key_hint(painter, left + width + hint, self.height() / 2, self.key, ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter presses as Space does."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class PrimaryButton(KeyedButton):
    """The one next step of the screen, large; F5 presses it."""

    size_px = SIZE_LEAD
    height_px = space(13)
    margin_px = space(6)

    def look(self, tokens: Tokens) -> ButtonLook:
        """Filled with the accent."""
        if not self.isEnabled():
            return ButtonLook(tokens.raised, tokens.text_faint, tokens.line_strong)
        ground = tokens.accent_hover if self.underMouse() else tokens.accent
        if self.isDown():
            ground = tokens.accent_pressed
        return ButtonLook(ground, tokens.on_accent, ground)

    def focus_colour(self, tokens: Tokens) -> str:
        """White on the dark theme's blue, so that the ring is seen on the accent."""
        return tokens.text if tokens.name == "dark" else tokens.ground


class SecondaryButton(KeyedButton):
    """Any other button."""


class QuietButton(KeyedButton):
    """A button that looks like words until it is touched, for help and the like."""

    size_px = SIZE_SMALL
    height_px = space(9)
    margin_px = space(3)

    def look(self, tokens: Tokens) -> ButtonLook:
        """No ground of its own."""
        ground = tokens.raised if self.underMouse() else tokens.panel
        return ButtonLook(ground, tokens.text_muted, ground)


class HoldButton(KeyedButton):
    """A dangerous button: it acts after being held for a second, by mouse or by key.

    ``confirmed`` tells that it was held to the end; ``clicked`` is of no use here. Letting go,
    leaving the button or losing focus before the end takes it all back.
    """

    confirmed = Signal()

    def __init__(
        self, text: str, key: str = "", hold_s: float = HOLD_S, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("button", "{words} · hold 1 second").format(words=text), key, parent)
        self.hold_s = hold_s
        self.progress = 0.0
        self._since_ns = 0
        self._timer = QTimer(self)
        self._timer.setInterval(16)
        self._timer.timeout.connect(self._advance)

    def look(self, tokens: Tokens) -> ButtonLook:
        """Bordered in the colour of danger, distinct from the red of recording."""
        if not self.isEnabled():
            return super().look(tokens)
        ground = tokens.raised_hover if self.underMouse() else tokens.raised
        return ButtonLook(ground, tokens.text, tokens.ink[Tone.FAIL])

    def paint_within(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        """The bar that fills while the button is held."""
        if self.progress <= 0:
            return
        clip = QPainterPath()
        clip.addRoundedRect(box, RADIUS, RADIUS)
        painter.save()
        painter.setClipPath(clip)
        filled = QRectF(box)
        filled.setWidth(box.width() * self.progress)
        painter.fillRect(filled, QColor(tokens.grounds[Tone.FAIL]))
        painter.fillRect(
            QRectF(box.left(), box.bottom() - space(1), filled.width(), space(1)),
            QColor(tokens.ink[Tone.FAIL]),
        )
        painter.restore()

    def begin(self) -> None:
        """Start counting; called by mouse and key."""
        if self.isEnabled() and not self._timer.isActive():
            self._since_ns = now_ns()
            self._timer.start()

    def cancel(self) -> None:
        """Take it back."""
        self._timer.stop()
        self.progress = 0.0
        self.update()

    def _advance(self) -> None:
        self.progress = min(1.0, (now_ns() - self._since_ns) / 1e9 / self.hold_s)
        self.update()
        if self.progress >= 1.0:
            self.cancel()
            self.confirmed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin on the left button."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Leaving the button takes it back."""
        super().mouseMoveEvent(event)
        if not self.rect().contains(event.position().toPoint()):
            self.cancel()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Letting go takes it back."""
        super().mouseReleaseEvent(event)
        self.cancel()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Begin on Space or Enter; the key's own repeats count as holding."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.begin()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Letting go takes it back."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.cancel()
        else:
            super().keyReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        """Losing focus, being hidden or disabled takes it back."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.EnabledChange}:
            self.cancel()
        return super().event(event)
