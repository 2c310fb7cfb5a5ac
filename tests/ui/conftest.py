"""What the window's tests need before Qt's application exists: the addresses of our own."""

from __future__ import annotations

import os

# Chromium's own cage cannot be built by the superuser, who runs tests in containers.
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

from app.ui.conference.media_scheme import register_schemes

register_schemes()
