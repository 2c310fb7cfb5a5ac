"""What may be shared into the call: screens and windows, but never this program's own.

A screen on which a window of ours stands (the control room, the dossier, the room's display) and
our windows themselves are withheld. They can be shared only when that was ordered, with a reason.
The chair's screen, on which the dossier stands, and its window are not offered at all.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from app.model.reception import LEAST_REASON
from app.ui.kept_screens import is_kept, kept_windows

SCREEN, WINDOW, DOCUMENT = "screen", "window", "document"


@dataclass(frozen=True, slots=True)
class ShareOffer:
    """Something that can be shared; ``id`` names it in ``conference.share``.

    ``withheld``: it shows what belongs to this program, and needs an order with a reason.
    """

    kind: str
    id: str
    title: str
    withheld: bool = False


def screen_offers() -> list[ShareOffer]:
    """The screens, by name and size; one that carries a window of ours is withheld."""
    return [
        ShareOffer(SCREEN, screen.name(), _screen_title(screen), withheld=is_ours(screen))
        for screen in QGuiApplication.screens()
        if not is_kept(screen)
    ]


def window_offers() -> list[ShareOffer]:
    """The windows of other programs, by title; those of ours are withheld."""
    from PySide6.QtMultimedia import QCapturableWindow, QWindowCapture

    ours = [QCapturableWindow(window) for window in QGuiApplication.topLevelWindows()]
    kept = [QCapturableWindow(window) for window in kept_windows()]
    return [
        ShareOffer(WINDOW, window.description(), window.description(), withheld=window in ours)
        for window in QWindowCapture.capturableWindows()
        if window.isValid() and window.description() and window not in kept
    ]


def offers() -> list[ShareOffer]:
    """What the operator may choose without being asked for a reason."""
    return [offer for offer in (*screen_offers(), *window_offers()) if not offer.withheld]


def withheld_offers() -> list[ShareOffer]:
    """What shows this program's own windows: to be shared by order alone."""
    return [offer for offer in (*screen_offers(), *window_offers()) if offer.withheld]


def is_ordered(reason: str) -> bool:
    """True where a reason stands for what is withheld."""
    return len(reason.strip()) >= LEAST_REASON


def is_ours(screen: QScreen) -> bool:
    """True where a window of ours can be seen on this screen."""
    unseen = Qt.WidgetAttribute.WA_DontShowOnScreen
    shown = (
        widget.screen()
        for widget in QApplication.topLevelWidgets()
        if widget.isVisible() and not widget.testAttribute(unseen)
    )
    return any(one == screen for one in shown)


def _screen_title(screen: QScreen) -> str:
    size = screen.size()
    named = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    return f"{named or screen.name()} ({size.width()}×{size.height()})"
