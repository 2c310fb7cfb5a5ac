"""What the browser engine must find when it starts. It is loaded when a call is first wanted.

It takes a quarter of a second and some 100 MB, so a window without a meeting never loads it. Two
things cannot wait: the attribute that lets it share the program's drawing contexts is set before
the application is made, and the address schemes are registered before its first profile.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt

_GRAPHICS = Path("/dev/dri")


def prepare_application() -> None:
    """Call before the application object is made."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def prepare_browser_engine() -> None:
    """Call before the first profile is made; again does nothing."""
    if sys.platform != "win32" and os.geteuid() == 0:
        # Chromium's sandbox does not work for the superuser, and it ends the program over it.
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    if sys.platform.startswith("linux") and not _GRAPHICS.exists():
        # Without a graphics card Qt would draw through a simulated one, at several times the cost.
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    from app.ui.conference.media_scheme import register_schemes

    register_schemes()
