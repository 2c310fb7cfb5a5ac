"""What a key of the keyboard or of a presenter's remote means on the chair's screen."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_K = Qt.Key

OPERATORS_KEYS = frozenset({_K.Key_F7, _K.Key_F10, _K.Key_F11})
"""All black, black, still: they act wherever the keyboard is, and are the window's to take."""


class Wish(StrEnum):
    """What the chair wants."""

    NEXT = "next"
    PREVIOUS = "previous"
    FIRST = "first"
    LAST = "last"
    LARGER = "larger"
    SMALLER = "smaller"
    WHOLE = "whole"
    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    PLAY = "play"
    BLACK = "black"
    REST = "rest"


_ALWAYS = {
    _K.Key_PageDown: Wish.NEXT,
    _K.Key_PageUp: Wish.PREVIOUS,
    _K.Key_Space: Wish.NEXT,
    _K.Key_Backspace: Wish.PREVIOUS,
    _K.Key_Home: Wish.FIRST,
    _K.Key_End: Wish.LAST,
    _K.Key_Plus: Wish.LARGER,
    _K.Key_Equal: Wish.LARGER,
    _K.Key_Minus: Wish.SMALLER,
    _K.Key_0: Wish.WHOLE,
    _K.Key_B: Wish.BLACK,
    _K.Key_Period: Wish.BLACK,
    _K.Key_Escape: Wish.REST,
}
_WHOLE_PAGE = {
    _K.Key_Right: Wish.NEXT,
    _K.Key_Down: Wish.NEXT,
    _K.Key_Left: Wish.PREVIOUS,
    _K.Key_Up: Wish.PREVIOUS,
}
_ENLARGED = {
    _K.Key_Right: Wish.RIGHT,
    _K.Key_Down: Wish.DOWN,
    _K.Key_Left: Wish.LEFT,
    _K.Key_Up: Wish.UP,
}
_MEDIA = {_K.Key_Space: Wish.PLAY, _K.Key_Return: Wish.PLAY, _K.Key_Enter: Wish.PLAY}


def wish_of(event: QKeyEvent, *, enlarged: bool, media: bool) -> Wish | None:
    """The wish of a key, or None. Arrows move an enlarged page, else they turn it.

    With Ctrl, Alt or the system's key nothing is meant: those belong to other programs.
    """
    meant_elsewhere = (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    if event.modifiers() & meant_elsewhere:
        return None
    key = _K(event.key())
    if media and key in _MEDIA:
        return _MEDIA[key]
    arrows = _ENLARGED if enlarged else _WHOLE_PAGE
    return arrows.get(key) or _ALWAYS.get(key)
