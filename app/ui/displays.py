"""``python -m app.ui.displays``: the screens that Qt sees, as JSON on standard output."""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication, QScreen


def describe(screen: QScreen) -> dict[str, Any]:
    """Identity of a screen: maker, model and serial of its EDID, and its connector."""
    known = [screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name()]
    size = screen.size()
    return {
        "id": ":".join(part.strip() for part in known),
        "name": " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
        or screen.name(),
        "state": "present",
        "connector": screen.name(),
        "width": size.width(),
        "height": size.height(),
    }


def main() -> int:
    """Print all screens."""
    application = QGuiApplication(sys.argv)
    sys.stdout.write(json.dumps([describe(screen) for screen in application.screens()]) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
