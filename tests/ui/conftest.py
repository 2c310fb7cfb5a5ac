"""What the window's tests need before Qt's application exists: the addresses of our own."""

from __future__ import annotations

import os

# Chromium's own cage cannot be built by the superuser, who runs tests in containers.
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")

import gc
from collections.abc import Iterator

import pytest

from app.ui.conference.media_scheme import register_schemes

register_schemes()


@pytest.fixture(autouse=True)
def _collected_on_this_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the window: beside a browser engine nothing is collected on another thread."""
    if "conference" not in request.node.path.name:
        yield
        return
    gc.disable()
    yield
    gc.collect()
    gc.enable()
