"""What ``doctor`` says of online meetings: the view, its picture formats, browsers, cameras."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from app.cli.doctor_checks import Check
from app.conference.browser_find import installed_browsers
from app.conference.platforms import load_platforms
from app.conference.virtual_camera_words import no_device
from app.settings.secrets import system_backend
from app.system.i18n import render, tr

VIEW = "PySide6-Addons"
LOOPBACKS = Path("/sys/devices/virtual/video4linux")


def meeting_checks() -> Iterator[Check]:
    """Everything that a road into a meeting needs; nothing here is needed for the room itself."""
    yield _view()
    yield _browsers()
    yield _virtual_camera()
    yield _secrets()
    platforms = load_platforms()
    yield Check("platforms", "pass", str(len(platforms)))


def _view() -> Check:
    name = "meeting:view"
    try:
        found = version(VIEW)
    except PackageNotFoundError:
        return Check(name, "caution", tr("cli", "missing"))
    hint = tr("cli", "The view decodes VP8, VP9 and AV1; a room with H.264 opens in a browser.")
    return Check(name, "pass", f"QtWebEngine {found}", hint)


def _browsers() -> Check:
    found = [browser.name for browser in installed_browsers()]
    if found:
        return Check("meeting:browsers", "pass", ", ".join(found))
    hint = tr("cli", "Install Chrome or Edge for rooms that the program's own view cannot show.")
    return Check("meeting:browsers", "caution", tr("cli", "none"), hint)


def _virtual_camera() -> Check:
    if sys.platform == "win32":
        return Check("meeting:virtual camera", "could_not_test", tr("cli", "seen when it is used"))
    there = sorted(path.name for path in LOOPBACKS.glob("video*")) if LOOPBACKS.exists() else []
    if there:
        return Check("meeting:virtual camera", "pass", ", ".join(there))
    hint = render(no_device(sys.platform))
    return Check("meeting:virtual camera", "caution", tr("cli", "none"), hint)


def _secrets() -> Check:
    if system_backend() is not None:
        return Check("meeting:passwords", "pass", tr("cli", "kept by the system"))
    hint = tr("cli", "This system keeps no passwords; they are asked for after each start.")
    return Check("meeting:passwords", "caution", tr("cli", "in memory only"), hint)
