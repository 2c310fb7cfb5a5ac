"""Loads the family that carries all Vietnamese letters, and makes fonts of the declared sizes."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from app.system.paths import RESOURCES
from app.ui.theme.tokens import FAMILY, SIZE_BODY

log = logging.getLogger(__name__)


def load_fonts(folder: Path = RESOURCES / "fonts") -> int:
    """Load every font file of the folder; returns how many. The system's own Inter may serve."""
    files = sorted(p for p in folder.glob("**/*") if p.suffix.lower() in {".ttf", ".otf"})
    loaded = sum(QFontDatabase.addApplicationFont(str(path)) >= 0 for path in files)
    if FAMILY not in QFontDatabase.families():
        log.warning("font family %s is neither shipped nor installed", FAMILY)
    return loaded


def font(size_px: int = SIZE_BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The theme's font in pixels; digits are of one width so that running figures stand still."""
    made = QFont(FAMILY)
    made.setPixelSize(size_px)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made
