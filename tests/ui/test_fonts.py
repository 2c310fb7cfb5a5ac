"""The fonts that come with the program can write Vietnamese."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from app.system.paths import RESOURCES

FONTS = sorted((RESOURCES / "fonts").glob("*.[ot]tf"))
VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
TONES = "\u0300\u0301\u0303\u0309\u0323"
LETTERS = {unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in TONES}
SIGNS = set("đĐ₫–—…“”·×−")


def test_all_faces_came_with_their_licences() -> None:
    names = {path.stem for path in FONTS}
    assert names == {
        *(f"Inter-{face}" for face in ("Regular", "Medium", "SemiBold", "Bold")),
        *(f"LiberationSerif-{face}" for face in ("Regular", "Bold", "Italic", "BoldItalic")),
    }
    licences = {path.name for path in (RESOURCES / "fonts").glob("*-LICENSE.txt")}
    assert licences == {"Inter-LICENSE.txt", "LiberationSerif-LICENSE.txt"}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_every_vietnamese_letter_is_there(qapp: QApplication, path: Path) -> None:
    face = QRawFont(str(path), 16)
    assert face.isValid()
    missing = {sign for sign in LETTERS | SIGNS if not face.supportsCharacter(ord(sign))}
    assert missing == set()
